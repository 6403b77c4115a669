package se.lsk.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.check.RefusedException;
import se.lsk.core.law.RuleId;
import se.lsk.core.time.RollPolicy;
import se.lsk.rules.national.NationalRulebook;

/** A profile may be stricter than the law, never weaker. */
class ProfileTest {

    private static Profile.Builder profile() {
        return Profile.builder().name("Kommunen");
    }

    private static List<Problem> refusals(Profile profile) {
        return catchThrowableOfType(RefusedException.class, () -> NationalRulebook.under(profile))
                .problems();
    }

    @ParameterizedTest
    @CsvSource({
        "CH-NOTHING, ROLLS, UNKNOWN_RULE",
        "CH-FOLLOWUP, ROLLS, LOOSENS_LAW",
        "CH-FOLLOWUP, NEVER, LOOSENS_LAW",
        "CH-INVEST-122, ROLLS, LOOSENS_LAW",
        "CH-PROTECT, ROLLS, LOOSENS_LAW",
        "CH-CHAIN, NEVER, LOOSENS_LAW",
        "CH-INVEST, UNSETTLED, UNKNOWN_CODE"
    })
    void only_what_is_unsettled_can_be_settled(String rule, RollPolicy policy, ProblemCode code) {
        assertThat(refusals(
                        profile().putSettledRollPolicy(RuleId.of(rule), policy).build()))
                .containsExactly(Problem.at(code, "$.settledRollPolicies." + rule));
    }

    @ParameterizedTest
    @CsvSource({
        "CH-NOTHING, 1, UNKNOWN_RULE",
        "CH-INVEST, 1, LOOSENS_LAW",
        "CH-INVEST-122, 1, LOOSENS_LAW",
        "CH-FOLLOWUP, 1, LOOSENS_LAW",
        "CH-CHAIN, 1, LOOSENS_LAW",
        "CH-PROTECT, -1, NUMBER_OUT_OF_RANGE",
        "CH-PROTECT, 366, NUMBER_OUT_OF_RANGE"
    })
    void a_target_stands_only_beside_a_word_of_urgency(String rule, int days, ProblemCode code) {
        assertThat(refusals(profile().putLocalTargetDay(RuleId.of(rule), days).build()))
                .containsExactly(Problem.at(code, "$.localTargetDays." + rule));
    }

    @Test
    void everything_is_refused_at_once() {
        Profile profile = profile()
                .putSettledRollPolicy(RuleId.of("CH-FOLLOWUP"), RollPolicy.ROLLS)
                .putSettledRollPolicy(RuleId.of("CH-A"), RollPolicy.ROLLS)
                .putSettledRollPolicy(RuleId.of("CH-INVEST"), RollPolicy.ROLLS)
                .putLocalTargetDay(RuleId.of("CH-PRELIM"), 7)
                .putLocalTargetDay(RuleId.of("CH-PROTECT"), 400)
                .putLocalTargetDay(RuleId.of("CH-B"), 1)
                .build();

        assertThat(refusals(profile))
                .containsExactly(
                        Problem.at(ProblemCode.UNKNOWN_RULE, "$.settledRollPolicies.CH-A"),
                        Problem.at(ProblemCode.LOOSENS_LAW, "$.settledRollPolicies.CH-FOLLOWUP"),
                        Problem.at(ProblemCode.UNKNOWN_RULE, "$.localTargetDays.CH-B"),
                        Problem.at(ProblemCode.LOOSENS_LAW, "$.localTargetDays.CH-PRELIM"),
                        Problem.at(ProblemCode.NUMBER_OUT_OF_RANGE, "$.localTargetDays.CH-PROTECT"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 364, 365})
    void a_target_may_be_any_number_of_days_in_a_year(int days) {
        Profile profile = profile()
                .putLocalTargetDay(RuleId.of("CH-PROTECT"), days)
                .putLocalTargetDay(RuleId.of("CH-INFORM"), days)
                .build();

        assertThatCode(() -> NationalRulebook.under(profile)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(value = RollPolicy.class, names = "UNSETTLED", mode = EnumSource.Mode.EXCLUDE)
    void both_limits_that_are_unsettled_can_be_settled(RollPolicy policy) {
        Profile profile = profile()
                .putSettledRollPolicy(RuleId.of("CH-PRELIM"), policy)
                .putSettledRollPolicy(RuleId.of("CH-INVEST"), policy)
                .build();

        assertThat(NationalRulebook.under(profile).profile()).isEqualTo(profile);
        assertThat(profile.rollPolicy(RuleId.of("CH-PRELIM"), RollPolicy.UNSETTLED))
                .isEqualTo(policy);
        assertThat(profile.rollPolicy(RuleId.of("CH-FOLLOWUP"), RollPolicy.NEVER))
                .isEqualTo(RollPolicy.NEVER);
    }

    @ParameterizedTest
    @CsvSource({
        "CH-NOTHING, 1, UNKNOWN_RULE",
        "CH-INVEST, -1, NUMBER_OUT_OF_RANGE",
        "CH-CHAIN, 366, NUMBER_OUT_OF_RANGE"
    })
    void a_reminder_names_a_rule_and_lies_within_a_year(String rule, int days, ProblemCode code) {
        assertThat(refusals(profile().putReminderDay(RuleId.of(rule), days).build()))
                .containsExactly(Problem.at(code, "$.reminderDays." + rule));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 366})
    void a_reminder_of_other_rules_lies_within_a_year(int days) {
        assertThat(catchThrowableOfType(
                                RefusedException.class,
                                () -> profile().reminderDaysOtherwise(days).build())
                        .problems())
                .containsExactly(Problem.at(ProblemCode.NUMBER_OUT_OF_RANGE, "$.reminderDaysOtherwise"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 365})
    void a_rule_is_reminded_of_as_it_says_and_others_otherwise(int days) {
        Profile profile = profile()
                .putReminderDay(RuleId.of("CH-INVEST"), days)
                .putReminderDay(RuleId.of("CH-CHAIN"), days)
                .reminderDaysOtherwise(365 - days)
                .build();

        assertThatCode(() -> NationalRulebook.under(profile)).doesNotThrowAnyException();
        assertThat(profile.reminderDaysFor(RuleId.of("CH-INVEST"))).isEqualTo(days);
        assertThat(profile.reminderDaysFor(RuleId.of("CH-PRELIM"))).isEqualTo(365 - days);
        assertThat(Profile.national().reminderDaysFor(RuleId.of("CH-PRELIM"))).isEqualTo(7);
    }

    @Test
    void the_national_profile_decides_nothing() {
        Profile national = Profile.national();

        assertThat(national.name()).isEqualTo("Nationell tillämpning");
        assertThat(national.municipalityCode()).isEmpty();
        assertThat(national.settledRollPolicies()).isEmpty();
        assertThat(national.localTargetDays()).isEmpty();
        assertThat(national.reminderDays()).isEmpty();
        assertThat(national.severityDecider()).isEmpty();
        assertThat(national.seriousFromLevel()).isEmpty();
    }

    @Test
    void the_level_from_which_a_matrix_proposes_is_a_name() {
        assertThat(profile().seriousFromLevel("hög").build().seriousFromLevel()).contains("hög");
        for (String level : List.of("", " ", "å".repeat(101))) {
            assertThat(catchThrowableOfType(
                                    RefusedException.class,
                                    () -> profile().seriousFromLevel(level).build())
                            .problems())
                    .containsExactly(Problem.at(ProblemCode.NOT_A_NAME, "$.seriousFromLevel"));
        }
    }

    @Test
    void a_name_has_1_to_100_characters() {
        assertThat(profile().name("å".repeat(100)).build().name()).hasSize(100);
        for (String name : List.of("", "  ", "å".repeat(101))) {
            assertThat(catchThrowableOfType(
                                    RefusedException.class,
                                    () -> Profile.builder().name(name).build())
                            .problems())
                    .containsExactly(Problem.at(ProblemCode.NOT_A_NAME, "$.name"));
        }
    }

    @Test
    void a_municipality_has_four_digits() {
        assertThat(profile().municipalityCode("2281").build().municipalityCode())
                .contains("2281");
        for (String code : List.of("228", "22811", "228a")) {
            assertThat(catchThrowableOfType(
                                    RefusedException.class,
                                    () -> Profile.builder()
                                            .name("")
                                            .municipalityCode(code)
                                            .build())
                            .problems())
                    .containsExactly(
                            Problem.at(ProblemCode.NOT_A_NAME, "$.name"),
                            Problem.at(ProblemCode.UNKNOWN_CODE, "$.municipalityCode"));
        }
    }
}
