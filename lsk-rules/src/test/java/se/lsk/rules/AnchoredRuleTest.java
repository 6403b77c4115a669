package se.lsk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.lsk.core.casework.ChildFollowUp;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.law.EffectivePeriod;
import se.lsk.core.law.LegalForce;
import se.lsk.core.law.RuleId;
import se.lsk.core.time.EpochDays;

/** What is asked of every anchored rule before its own question. */
class AnchoredRuleTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 10);
    private static final LocalDate LAST_DAY = LocalDate.of(2020, 1, 20);
    private static final LampRule RULE = new LampRule();

    /** A rule that is content with everything. */
    private static final class LampRule extends AnchoredRule<ChildFollowUp> {

        private static final Verdict CONTENT = Verdict.of(
                "CONTENT", Outcome.FULFILLED, Phrase.of("Nöjd.", "Content."), Phrase.of("Inget.", "Nothing."));

        LampRule() {
            super(define(Anchor.of("startedOn", "lampan tändes", "the lamp was lit"))
                    .id(RuleId.of("LAMP-1"))
                    .factType(ChildFollowUp.TYPE)
                    .title(Phrase.of("Lampan", "The lamp"))
                    .question(Phrase.of("Lyser lampan?", "Does the lamp shine?"))
                    .dutyHolder(Phrase.of("Ingen", "Nobody"))
                    .force(LegalForce.PRACTICE)
                    .addVersions(RuleVersion.builder()
                            .inForce(EffectivePeriod.of(FIRST_DAY, LAST_DAY))
                            .addBasis(Provision.verified("JO 1-2020", EffectivePeriod.from(FIRST_DAY)))
                            .build())
                    .addVerdicts(CONTENT)
                    .build());
        }

        @Override
        protected int anchorDay(ChildFollowUp facts) {
            return facts.startedDay();
        }

        @Override
        protected Verdict answer(ChildFollowUp facts, int asOf) {
            return CONTENT;
        }

        @Override
        protected void explain(ChildFollowUp facts, int asOf, Verdict answer, Grounds.Builder grounds) {
            grounds.putFact("asked", true);
        }
    }

    private static ChildFollowUp started(LocalDate day) {
        return facts(Optional.of(day));
    }

    private static ChildFollowUp facts(Optional<LocalDate> started) {
        return ChildFollowUp.builder()
                .subjectRef(new SubjectReference("lamp"))
                .startedOn(started)
                .build();
    }

    private static String code(LocalDate started, LocalDate asOf) {
        return RULE.verdict(started(started), EpochDays.of(asOf)).code();
    }

    @Test
    void aMissingStartIsUndeterminedAndNamed() {
        Verdict verdict = RULE.verdict(facts(Optional.empty()), EpochDays.of(LAST_DAY));

        assertThat(verdict.code()).isEqualTo("START_MISSING");
        assertThat(verdict.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(verdict.missing()).containsExactly("startedOn");
        assertThat(verdict.found().in(Language.SV)).isEqualTo("Dagen då lampan tändes saknas.");
        assertThat(verdict.found().in(Language.EN)).isEqualTo("The day on which the lamp was lit is missing.");
        assertThat(RULE.definition().verdicts()).contains(verdict);
    }

    @Test
    void theClockStartsOnItsDay() {
        assertThat(code(FIRST_DAY, FIRST_DAY.minusDays(1))).isEqualTo("NOT_YET_STARTED");
        assertThat(code(FIRST_DAY, FIRST_DAY)).isEqualTo("CONTENT");
        assertThat(code(FIRST_DAY, FIRST_DAY.plusDays(1))).isEqualTo("CONTENT");
    }

    @Test
    void theAnchorsDaySelectsTheVersion() {
        assertThat(code(FIRST_DAY.minusDays(1), LAST_DAY)).isEqualTo("NOT_IN_FORCE");
        assertThat(code(LAST_DAY, LAST_DAY)).isEqualTo("CONTENT");
        assertThat(code(LAST_DAY.plusDays(1), LAST_DAY.plusDays(1))).isEqualTo("NOT_IN_FORCE");
    }

    @Test
    void groundsAreAskedOfTheRuleOnlyWhereItAnswers() {
        assertThat(grounds(FIRST_DAY, FIRST_DAY).facts())
                .containsEntry("startedOn", FIRST_DAY)
                .containsKey("asked");
        assertThat(grounds(FIRST_DAY, FIRST_DAY.minusDays(1)).facts()).containsOnlyKeys("startedOn");
        assertThat(grounds(FIRST_DAY.minusDays(1), LAST_DAY).facts()).containsOnlyKeys("startedOn");
        assertThat(grounds(FIRST_DAY.minusDays(1), LAST_DAY).version()).isEmpty();
        assertThat(grounds(FIRST_DAY, FIRST_DAY).version()).isPresent();
        assertThat(RULE.grounds(facts(Optional.empty()), EpochDays.of(LAST_DAY)).facts())
                .isEmpty();
    }

    private static Grounds grounds(LocalDate started, LocalDate asOf) {
        return RULE.grounds(started(started), EpochDays.of(asOf));
    }

    @Test
    void aDefinitionBeginsWithWhatEveryAnchoredRuleCanAnswer() {
        assertThat(new LampRule().definition().verdicts())
                .extracting(Verdict::code)
                .containsExactly("START_MISSING", "NOT_YET_STARTED", "NOT_IN_FORCE", "CONTENT");
    }
}
