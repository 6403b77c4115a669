package se.lsk.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Phrases, messages, codes and identifiers. */
class WordsTest {

    private static final Phrase FROM_TO = Phrase.of("Från {from} till {to}.", "Until {to} from {from}.");

    @Test
    void a_phrase_names_its_arguments_in_swedish_order() {
        assertThat(FROM_TO.arguments()).containsExactly("from", "to");
        assertThat(FROM_TO.in(Language.SV)).isEqualTo("Från {from} till {to}.");
        assertThat(FROM_TO.in(Language.EN)).isEqualTo("Until {to} from {from}.");
    }

    @Test
    void a_phrase_whose_languages_name_different_arguments_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phrase.of("Den {day}.", "On {date}."))
                .withMessage("swedish and english must name the same arguments: On {date}.");
        assertThatIllegalArgumentException().isThrownBy(() -> Phrase.of("Den {day}.", "On that day."));
    }

    @Test
    void a_message_is_filled_from_its_arguments_in_both_languages() {
        Message message =
                new Message(FROM_TO, Map.of("from", LocalDate.of(2025, 1, 5), "to", Phrase.of("torsdag", "Thursday")));

        assertThat(message.in(Language.SV)).isEqualTo("Från 2025-01-05 till torsdag.");
        assertThat(message.in(Language.EN)).isEqualTo("Until Thursday from 2025-01-05.");
    }

    @Test
    void an_argument_is_never_itself_filled() {
        Message message = new Message(FROM_TO, Map.of("from", "{to} $0 \\", "to", "x"));

        assertThat(message.in(Language.SV)).isEqualTo("Från {to} $0 \\ till x.");
    }

    @Test
    void a_message_keeps_only_the_arguments_that_it_names() {
        Map<String, Object> arguments = new HashMap<>(Map.of("from", 1, "to", 2, "secret", 3));
        Message message = new Message(FROM_TO, arguments);
        arguments.put("from", 4);

        assertThat(message.arguments()).containsOnly(Map.entry("from", 1), Map.entry("to", 2));
    }

    @Test
    void a_message_with_a_missing_argument_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Message(FROM_TO, Map.of("from", 1)))
                .withMessage("argument missing: to");
        assertThatIllegalArgumentException().isThrownBy(() -> Message.of(FROM_TO));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "late", "LATE-1", "_LATE", "LATE_", "LATE__1", "LÄTE"})
    void a_reason_code_has_capitals_digits_and_underscores(String code) {
        Phrase phrase = Phrase.of("Sent.", "Late.");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Verdict.of(code, Outcome.NOT_FULFILLED, phrase, phrase))
                .withMessage("a reason code has capitals, digits and underscores");
    }

    @Test
    void a_verdict_keeps_the_paths_of_missing_facts() {
        Phrase phrase = Phrase.of("Saknas.", "Missing.");

        assertThat(Verdict.of("DAY_1_MISSING", Outcome.UNDETERMINED, phrase, phrase, "a", "b")
                        .missing())
                .containsExactly("a", "b");
        List<String> missing = new ArrayList<>(List.of("a"));
        Verdict verdict = new Verdict("MISSING", Outcome.UNDETERMINED, phrase, phrase, missing);
        missing.add("b");
        assertThat(verdict.missing()).containsExactly("a");
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void every_outcome_has_a_name_in_both_languages(Outcome outcome) {
        assertThat(outcome.swedish()).isNotBlank();
        assertThat(outcome.english()).isNotBlank();
    }

    @Test
    void the_outcomes_are_six() {
        assertThat(Outcome.values())
                .extracting(outcome -> outcome.english())
                .containsExactly(
                        "Fulfilled",
                        "Not fulfilled",
                        "Pending",
                        "Undetermined, facts are missing",
                        "Needs judgement",
                        "Not applicable");
    }

    @Test
    void steps_are_printed_as_a_tree() {
        Explanation.Step leaf = Explanation.Step.of(Message.of(Phrase.of("c", "c")));
        Explanation.Step branch = new Explanation.Step(Message.of(Phrase.of("b", "b")), List.of(leaf, leaf));
        Message line = Message.of(Phrase.of("x", "y"));
        Explanation explanation =
                new Explanation(line, line, line, line, List.of(new Explanation.Step(line, List.of(branch)), leaf));

        assertThat(explanation.tree(Language.EN)).containsExactly("y", "  b", "    c", "    c", "c");
        assertThat(explanation.lines(Language.SV))
                .containsExactly("Fråga: x", "Svar: x", "Stöd: x", "Skulle ändra svaret: x");
    }

    @Test
    void collections_that_are_returned_cannot_be_changed() {
        Explanation.Step leaf = Explanation.Step.of(Message.of(Phrase.of("c", "c")));

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> leaf.steps().add(leaf));
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("from", 1);
        arguments.put("to", 2);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> new Message(FROM_TO, arguments).arguments().put("x", 1));
    }
}
