package se.lsk.rules.casework;

import java.time.LocalDate;
import se.lsk.core.casework.ChildInvestigation;
import se.lsk.core.facts.Answer;
import se.lsk.core.law.EffectivePeriod;
import se.lsk.core.law.LegalForce;
import se.lsk.core.law.RuleId;
import se.lsk.core.time.EpochDays;
import se.lsk.core.time.SwedishCalendar;
import se.lsk.rules.Anchor;
import se.lsk.rules.AnchoredRule;
import se.lsk.rules.ClockShape;
import se.lsk.rules.ClockTerms;
import se.lsk.rules.Grounds;
import se.lsk.rules.Outcome;
import se.lsk.rules.Phrase;
import se.lsk.rules.Provision;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.RuleVersion;
import se.lsk.rules.Verdict;

/**
 * {@code CH-CHAIN}: an investigation must not be closed and directly opened again for the same child to get round the four months, as the
 * Parliamentary Ombudsman has said. Directly is read literally: no ordinary weekday lies between the closing and the opening. Whether that
 * was done to get round the limit is a judgement; a longer pause is outside what was said, and is not judged here.
 */
final class DoNotReopenDirectly extends AnchoredRule<ChildInvestigation> {

    private static final Verdict PREVIOUS_UNKNOWN = Verdict.of(
            "PREVIOUS_UNKNOWN",
            Outcome.UNDETERMINED,
            Phrase.of(
                    "Om det har funnits en tidigare utredning om samma barn framgår inte.",
                    "It is not told whether there was an earlier investigation on the same child."),
            Phrase.of("Uppgift om tidigare utredning.", "Whether there was an earlier investigation."),
            "hasPreviousInvestigation");
    private static final Verdict PREVIOUS_DAY_MISSING = Verdict.of(
            "PREVIOUS_DAY_MISSING",
            Outcome.UNDETERMINED,
            Phrase.of(
                    "Det har funnits en tidigare utredning om samma barn, men dagen då den avslutades saknas.",
                    "There was an earlier investigation on the same child, but the day it was closed is missing."),
            Phrase.of("Dagen då den avslutades.", "The day on which it was closed."),
            "previousInvestigationCompletedOn");
    private static final Verdict FIRST = Verdict.of(
            "FIRST",
            Outcome.NOT_APPLICABLE,
            Phrase.of(
                    "Det har inte funnits någon tidigare utredning om samma barn.",
                    "There was no earlier investigation on the same child."),
            Phrase.of("En tidigare utredning.", "An earlier investigation."));
    private static final Verdict NOT_DIRECTLY = Verdict.of(
            "NOT_DIRECTLY",
            Outcome.NOT_APPLICABLE,
            Phrase.of(
                    "En tidigare utredning avslutades {previousCompletedOn} och den här inleddes {openedOn}: minst en vardag ligger emellan, så den öppnades inte direkt. Om en kort paus ändå kringgår lagens tid prövas inte här.",
                    "An earlier investigation was closed on {previousCompletedOn} and this one was opened on {openedOn}: at least one weekday lies between, so it was not opened directly. Whether a short pause still gets round the statute's time is not judged here."),
            Phrase.of(
                    "Att ingen vardag låg mellan avslutandet och inledandet.",
                    "No weekday between the closing and the opening."));
    private static final Verdict REOPENED_DIRECTLY = Verdict.of(
            "REOPENED_DIRECTLY",
            Outcome.NEEDS_JUDGEMENT,
            Phrase.of(
                    "En tidigare utredning avslutades {previousCompletedOn} och den här inleddes {openedOn}, utan någon vardag emellan. Om det skedde för att kringgå lagens fyra månader är en bedömning.",
                    "An earlier investigation was closed on {previousCompletedOn} and this one was opened on {openedOn}, with no weekday between. Whether that was done to get round the statute's four months is a judgement."),
            Phrase.of(
                    "En persons bedömning av varför utredningen öppnades på nytt.",
                    "A person's judgement why the investigation was opened again."));

    private static final RuleDefinition DEFINITION = define(
                    Anchor.of("openedOn", "utredningen inleddes", "the investigation was opened"))
            .id(RuleId.of("CH-CHAIN"))
            .factType(ChildInvestigation.TYPE)
            .title(Phrase.of("Avslutad och direkt öppnad på nytt", "Closed and directly re-opened"))
            .question(Phrase.of(
                    "Öppnades utredningen direkt efter att en annan om samma barn hade avslutats?",
                    "Was the investigation opened directly after another on the same child had been closed?"))
            .dutyHolder(Phrase.of("Socialnämnden", "The social welfare board"))
            .clock(ClockTerms.builder()
                    .shape(ClockShape.CONTINUOUS)
                    .leavesOpen(Phrase.of(
                            "Om en kort paus ändå kringgår lagens tid prövas inte här.",
                            "Whether a short pause still gets round the statute's time is not judged here."))
                    .build())
            .force(LegalForce.PRACTICE)
            .addVersions(RuleVersion.builder()
                    .inForce(SocialServicesActs.BOTH_ACTS)
                    .addBasis(Provision.verified("JO 2565-2016", EffectivePeriod.from(LocalDate.of(2016, 1, 1))))
                    .build())
            .addVerdicts(FIRST, PREVIOUS_UNKNOWN, PREVIOUS_DAY_MISSING, NOT_DIRECTLY, REOPENED_DIRECTLY)
            .build();

    DoNotReopenDirectly() {
        super(DEFINITION);
    }

    @Override
    protected int anchorDay(ChildInvestigation facts) {
        return facts.openedDay();
    }

    @Override
    protected Verdict answer(ChildInvestigation facts, int asOf) {
        if (facts.hasPreviousInvestigation() == Answer.NO) {
            return FIRST;
        }
        int closed = facts.previousCompletedDay();
        if (EpochDays.isKnown(closed)) {
            boolean directly =
                    !SwedishCalendar.hasDueDay(closed + 1) || facts.openedDay() <= SwedishCalendar.dueDay(closed + 1);
            return directly ? REOPENED_DIRECTLY : NOT_DIRECTLY;
        }
        return facts.hasPreviousInvestigation() == Answer.YES ? PREVIOUS_DAY_MISSING : PREVIOUS_UNKNOWN;
    }

    @Override
    protected void explain(ChildInvestigation facts, int asOf, Verdict answer, Grounds.Builder grounds) {
        if (facts.hasPreviousInvestigation() != Answer.UNKNOWN) {
            grounds.putFact("hasPreviousInvestigation", facts.hasPreviousInvestigation() == Answer.YES);
        }
        facts.previousInvestigationCompletedOn().ifPresent(day -> grounds.putFact("previousCompletedOn", day));
    }
}
