package se.lsk.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lsk.core.time.CalendarLimit;

/** Places in sentences: where they stand, and what fills them. */
class PhraseTest {

    @ParameterizedTest
    @CsvSource({
        "{a}, 1",
        "{a} efter, 1 efter",
        "före {a}, före 1",
        "före {a} efter, före 1 efter",
        "{a}{b}, 12",
        "{a} och {b} och {a}, 1 och 2 och 1",
        "inget, inget",
        "x}y, x}y"
    })
    void placesAreFilledWhereTheyStand(String sentence, String filled) {
        Message message = new Message(Phrase.of(sentence, sentence), Map.of("a", 1, "b", 2));

        assertThat(message.in(Language.SV)).isEqualTo(filled);
        assertThat(message.in(Language.EN)).isEqualTo(filled);
    }

    @Test
    void eachLanguageHasItsOwnOrder() {
        Phrase phrase = Phrase.of("{b} före {a}", "{a} after {b}");

        assertThat(phrase.arguments()).containsExactly("b", "a");
        assertThat(new Message(phrase, Map.of("a", 1, "b", 2)).in(Language.EN)).isEqualTo("1 after 2");
    }

    @ParameterizedTest
    @CsvSource({"{a, {a", "a {, a {", "{a} {b, {a} {b"})
    void refusesAnOpenBrace(String swedish, String english) {
        assertThatThrownBy(() -> Phrase.of(swedish, english))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("brace");
    }

    @Test
    void refusesLanguagesThatNameDifferentArguments() {
        assertThatThrownBy(() -> Phrase.of("{a}", "{b}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Phrase.of("{a}", "none")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void equalSentencesAreEqual() {
        assertThat(Phrase.of("Hej {a}", "Hi {a}"))
                .isEqualTo(Phrase.of("Hej {a}", "Hi {a}"))
                .hasSameHashCodeAs(Phrase.of("Hej {a}", "Hi {a}"))
                .isNotEqualTo(Phrase.of("Hej {a}", "Hello {a}"))
                .isNotEqualTo(Phrase.of("Tjo {a}", "Hi {a}"))
                .hasToString("Hi {a}");
        assertThat(Phrase.of("Hej", "Hi").hashCode())
                .isNotEqualTo(Phrase.of("Hej", "Hello").hashCode());
    }

    @Test
    void whatHasTwoLanguagesIsRenderedInTheSame() {
        Message message = new Message(
                Phrase.of("{limit}: {when}; {all}", "{limit}: {when}; {all}"),
                Map.of(
                        "limit", CalendarLimit.days(14),
                        "when",
                                new Message(
                                        Phrase.of("den {day}", "on {day}"), Map.of("day", LocalDate.of(2025, 7, 1))),
                        "all", List.of(Outcome.PENDING, Outcome.FULFILLED)));

        assertThat(message.in(Language.SV)).isEqualTo("14 dagar: den 2025-07-01; Pågår; Uppfyllt");
        assertThat(message.in(Language.EN)).isEqualTo("14 days: on 2025-07-01; Pending; Fulfilled");
        assertThat(Message.saying(CalendarLimit.weeks(1)).in(Language.SV)).isEqualTo("1 vecka");
    }
}
