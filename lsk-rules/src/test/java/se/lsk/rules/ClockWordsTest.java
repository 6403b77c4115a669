package se.lsk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lsk.core.law.Bilingual;
import se.lsk.core.law.RuleId;
import se.lsk.rules.amount.StatutoryFee;
import se.lsk.rules.calendar.EntryStatus;
import se.lsk.rules.national.NationalRulebook;
import se.lsk.rules.placement.PlacementDuties;

/** Codes have words in both languages, and the catalogue tells what it holds. */
class ClockWordsTest {

    static Stream<List<? extends Bilingual>> codes() {
        return Stream.of(
                List.of(ClockShape.values()),
                List.of(Consequence.Kind.values()),
                List.of(EntryStatus.values()),
                List.of(StatutoryFee.values()),
                List.of(StatutoryFee.Kind.values()));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_code_has_its_own_words_in_both_languages(List<? extends Bilingual> codes) {
        assertThat(codes).extracting(Bilingual::swedish).doesNotHaveDuplicates().doesNotContain("");
        assertThat(codes).extracting(Bilingual::english).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void a_duty_prints_as_its_key() {
        assertThat(PlacementDuties.PL_CONSIDER).hasToString("PL-CONSIDER");
    }

    @Test
    void a_profile_that_says_nothing_reminds_a_week_before() {
        assertThat(Profile.national().reminderDaysOtherwise()).isEqualTo(7);
    }

    @Test
    void a_rule_is_in_force_on_the_days_of_its_wordings_alone() {
        RuleId followUp = RuleId.of("CH-FOLLOWUP");

        assertThat(NationalRulebook.rulebook().inForceOn(LocalDate.of(2012, 12, 31)))
                .extracting(rule -> rule.definition().id())
                .isNotEmpty()
                .doesNotContain(followUp);
        assertThat(NationalRulebook.rulebook().inForceOn(LocalDate.of(2013, 1, 1)))
                .extracting(rule -> rule.definition().id())
                .contains(followUp);
    }

    @Test
    void a_rule_can_have_the_outcomes_of_its_answers() {
        assertThat(PlacementDuties.PL_CONSIDER.definition().possibleOutcomes()).containsExactly(Outcome.values());
    }
}
