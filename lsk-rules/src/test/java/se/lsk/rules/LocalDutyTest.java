package se.lsk.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.check.RefusedException;
import se.lsk.core.law.BilingualText;
import se.lsk.core.law.EffectivePeriod;
import se.lsk.core.law.LegalForce;
import se.lsk.core.law.LegalReference;
import se.lsk.core.law.RuleId;
import se.lsk.core.law.Verification;
import se.lsk.core.organisation.CouncilLevel;
import se.lsk.rules.national.NationalRulebook;

/** A municipality's own duty stands beside the law and can't pass for it. */
class LocalDutyTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    private static LocalDuty.Builder duty(LocalDemand demand) {
        LocalDuty.Builder duty = LocalDuty.builder()
                .key(RuleId.of("LOCAL-1"))
                .title(BilingualText.of("Plikt", "Duty"))
                .asks(BilingualText.of("Finns det?", "Is it there?"))
                .source(LegalReference.parse("KOMMUN RIKTLINJE-2020"))
                .verification(Verification.VERIFIED)
                .firstDay(FIRST)
                .of(demand);
        return demand == LocalDemand.COUNCIL_MEETINGS ? duty.atLeast(4) : duty;
    }

    private static List<Problem> refused(LocalDemand demand, UnaryOperator<LocalDuty.Builder> change) {
        return catchThrowableOfType(
                        RefusedException.class, () -> change.apply(duty(demand)).build())
                .problems();
    }

    private static List<Problem> refused(UnaryOperator<LocalDuty.Builder> change) {
        return refused(LocalDemand.QUALITY_PLAN, change);
    }

    @ParameterizedTest
    @ValueSource(strings = {"K7P1", "PSL-3-2", "LOCAL", "LOCALS-1", "X-LOCAL-1"})
    void a_key_of_the_law_is_no_key_of_a_local_duty(String key) {
        assertThat(refused(duty -> duty.key(RuleId.of(key))))
                .containsExactly(Problem.at(ProblemCode.LOOSENS_LAW, "$.key"));
    }

    @Test
    void no_rule_of_the_law_has_a_local_key() {
        assertThat(NationalRulebook.rulebook().definitions())
                .noneMatch(rule -> rule.id().value().startsWith("LOCAL"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SFS 2025:400#K5P1", "SOSFS 2011:9#K7P1", "JO 2565-2016"})
    void a_source_of_law_is_no_source_of_a_local_duty(String source) {
        assertThat(refused(duty -> duty.source(LegalReference.parse(source))))
                .containsExactly(Problem.at(ProblemCode.LOOSENS_LAW, "$.source"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "{lackingWhat}", "a}"})
    void a_text_is_a_line_without_braces(String text) {
        assertThat(refused(duty -> duty.title(BilingualText.of(text, "Duty"))))
                .containsExactly(Problem.at(ProblemCode.NOT_A_LINE, "$.title.sv"));
        assertThat(refused(duty -> duty.title(BilingualText.of("Plikt", text))))
                .containsExactly(Problem.at(ProblemCode.NOT_A_LINE, "$.title.en"));
        assertThat(refused(duty -> duty.asks(BilingualText.of(text, "Is it?"))))
                .containsExactly(Problem.at(ProblemCode.NOT_A_LINE, "$.asks.sv"));
        assertThat(refused(duty -> duty.judge(BilingualText.of("Är det?", text))))
                .containsExactly(Problem.at(ProblemCode.NOT_A_LINE, "$.judge.en"));
    }

    @Test
    void a_text_has_at_most_500_characters() {
        assertThat(duty(LocalDemand.QUALITY_PLAN)
                        .title(BilingualText.of("å".repeat(500), "a"))
                        .build()
                        .title()
                        .swedish())
                .hasSize(500);
        assertThat(refused(duty -> duty.title(BilingualText.of("å".repeat(501), "a"))))
                .containsExactly(Problem.at(ProblemCode.NOT_A_LINE, "$.title.sv"));
    }

    @Test
    void a_question_ends_with_a_question_mark() {
        assertThat(refused(duty -> duty.asks(BilingualText.of("Finns det", "Is it there"))))
                .containsExactly(
                        Problem.at(ProblemCode.NOT_A_LINE, "$.asks.sv"),
                        Problem.at(ProblemCode.NOT_A_LINE, "$.asks.en"));
        assertThat(refused(duty -> duty.judge(BilingualText.of("Räcker det", "Is it enough?"))))
                .containsExactly(Problem.at(ProblemCode.NOT_A_LINE, "$.judge.sv"));
    }

    @Test
    void a_period_does_not_end_before_it_begins() {
        assertThat(duty(LocalDemand.QUALITY_PLAN).lastDay(FIRST).build().period())
                .isEqualTo(EffectivePeriod.of(FIRST, FIRST));
        assertThat(duty(LocalDemand.QUALITY_PLAN).build().period()).isEqualTo(EffectivePeriod.from(FIRST));
        assertThat(refused(duty -> duty.lastDay(FIRST.minusDays(1))))
                .containsExactly(Problem.at(ProblemCode.DATES_REVERSED, "$.from", "$.through"));
        assertThat(refused(duty -> duty.firstDay(LocalDate.of(1929, 12, 31))))
                .containsExactly(Problem.at(ProblemCode.DATE_OUT_OF_RANGE, "$.from"));
        assertThat(refused(duty -> duty.lastDay(LocalDate.of(2101, 1, 1))))
                .containsExactly(Problem.at(ProblemCode.DATE_OUT_OF_RANGE, "$.through"));
    }

    @ParameterizedTest
    @EnumSource(LocalDemand.class)
    void a_number_stands_where_the_demand_counts(LocalDemand demand) {
        if (List.of(LocalDemand.COUNCIL_MEETINGS, LocalDemand.USER_PARTICIPATION, LocalDemand.STAFF_PARTICIPATION)
                .contains(demand)) {
            assertThat(duty(demand).atLeast(366).build().atLeast()).hasValue(366);
        } else {
            assertThat(refused(demand, duty -> duty.atLeast(1)))
                    .containsExactly(Problem.at(ProblemCode.CONTRADICTION, "$.of", "$.atLeast"));
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "367"})
    void a_number_lies_in_its_bounds(int number) {
        assertThat(refused(LocalDemand.COUNCIL_MEETINGS, duty -> duty.atLeast(number)))
                .containsExactly(Problem.at(ProblemCode.NUMBER_OUT_OF_RANGE, "$.atLeast"));
    }

    @Test
    void meetings_need_a_number() {
        assertThat(refused(LocalDemand.COUNCIL_MEETINGS, duty -> duty.atLeast(OptionalInt.empty())))
                .containsExactly(Problem.at(ProblemCode.MISSING_PROPERTY, "$.atLeast"));
    }

    @Test
    void only_meetings_have_months_each_once() {
        assertThat(refused(LocalDemand.STANDING_ITEMS, duty -> duty.addMonths(Month.MAY)))
                .containsExactly(Problem.at(ProblemCode.CONTRADICTION, "$.of", "$.months"));
        assertThat(refused(LocalDemand.COUNCIL_MEETINGS, duty -> duty.addMonths(Month.MAY, Month.MAY)))
                .containsExactly(Problem.at(ProblemCode.DOUBLED_NAME, "$.months"));
    }

    @ParameterizedTest
    @EnumSource(LocalDemand.class)
    void only_what_is_about_councils_has_a_level(LocalDemand demand) {
        if (demand == LocalDemand.COUNCIL_MEETINGS || demand == LocalDemand.STANDING_ITEMS) {
            assertThat(duty(demand).level(CouncilLevel.UNIT).build().level()).contains(CouncilLevel.UNIT);
        } else {
            assertThat(refused(demand, duty -> duty.level(CouncilLevel.UNIT)))
                    .containsExactly(Problem.at(ProblemCode.CONTRADICTION, "$.of", "$.level"));
        }
    }

    @Test
    void everything_is_refused_at_once() {
        assertThat(refused(duty -> duty.key(RuleId.of("K7P1")).atLeast(0).level(CouncilLevel.UNIT)))
                .extracting(Problem::code)
                .containsExactly(
                        ProblemCode.LOOSENS_LAW,
                        ProblemCode.NUMBER_OUT_OF_RANGE,
                        ProblemCode.CONTRADICTION,
                        ProblemCode.CONTRADICTION);
    }

    @Test
    void a_profile_has_no_two_duties_with_one_key() {
        LocalDuty one = duty(LocalDemand.QUALITY_PLAN).build();
        LocalDuty other = duty(LocalDemand.QUALITY_REPORT).build();
        assertThat(catchThrowableOfType(
                                RefusedException.class,
                                () -> Profile.builder()
                                        .name("Kommunen")
                                        .addLocalDuties(one, other)
                                        .build())
                        .problems())
                .containsExactly(Problem.at(ProblemCode.DOUBLED_NAME, "$.localDuties[1].key"));
    }

    @Test
    void becomes_a_rule_with_the_force_of_a_local_guideline() {
        Rulebook book = NationalRulebook.under(Profile.builder()
                .name("Kommunen")
                .addLocalDuties(duty(LocalDemand.QUALITY_PLAN).build())
                .build());
        RuleDefinition rule = book.definition(RuleId.of("LOCAL-1")).orElseThrow();
        assertThat(rule.force()).isEqualTo(LegalForce.LOCAL_GUIDELINE);
        assertThat(rule.force().isBinding()).isFalse();
        assertThat(rule.versionOn(FIRST.minusDays(1))).isEmpty();
        assertThat(rule.versionOn(FIRST).orElseThrow().citation()).contains("RIKTLINJE");
        assertThat(rule.versionOn(FIRST).flatMap(version -> Optional.of(version.startOfForce())))
                .contains(StartOfForce.STATED);
    }

    @Test
    void a_target_on_a_local_duty_is_refused_as_on_any_rule_without_a_word_of_urgency() {
        Profile profile = Profile.builder()
                .name("Kommunen")
                .addLocalDuties(duty(LocalDemand.QUALITY_PLAN).build())
                .putLocalTargetDay(RuleId.of("LOCAL-1"), 1)
                .build();
        assertThat(catchThrowableOfType(RefusedException.class, () -> NationalRulebook.under(profile))
                        .problems())
                .containsExactly(Problem.at(ProblemCode.LOOSENS_LAW, "$.localTargetDays.LOCAL-1"));
    }
}
