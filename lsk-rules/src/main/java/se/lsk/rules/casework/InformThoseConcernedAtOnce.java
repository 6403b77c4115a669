package se.lsk.rules.casework;

import se.lsk.core.casework.ChildInvestigation;
import se.lsk.core.casework.DutyClock;
import se.lsk.core.facts.Answer;
import se.lsk.core.law.LegalForce;
import se.lsk.core.law.RuleId;
import se.lsk.core.time.PointInTime;
import se.lsk.core.time.Promptness;
import se.lsk.rules.Anchor;
import se.lsk.rules.AnchoredRule;
import se.lsk.rules.ClockShape;
import se.lsk.rules.ClockTerms;
import se.lsk.rules.Grounds;
import se.lsk.rules.Outcome;
import se.lsk.rules.Phrase;
import se.lsk.rules.Profile;
import se.lsk.rules.Provision;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.RuleVersion;
import se.lsk.rules.ToldByClock;
import se.lsk.rules.Verdict;
import se.lsk.rules.internal.AsOf;
import se.lsk.rules.internal.LocalTarget;

/**
 * {@code CH-INFORM}: when a child investigation has been opened, those concerned are told at once, unless special reasons speak against
 * telling. The words <i>at once</i> have no length in law, and special reasons are weighed by a person.
 */
final class InformThoseConcernedAtOnce extends AnchoredRule<ChildInvestigation>
        implements ToldByClock<ChildInvestigation> {

    private static final Verdict WITHHELD = Verdict.of(
            "WITHHELD",
            Outcome.NEEDS_JUDGEMENT,
            Phrase.of(
                    "Underrättelsen hölls inne. Om särskilda skäl talade mot att lämna den är en bedömning.",
                    "The information was held back. Whether special reasons spoke against telling is a judgement."),
            Phrase.of("En persons bedömning av skälen.", "A person's judgement of the reasons."));
    private static final Verdict INFORMATION_DAY_MISSING = Verdict.of(
            "INFORMATION_DAY_MISSING",
            Outcome.UNDETERMINED,
            Phrase.of(
                    "Utredningen inleddes {openedOn}; {asOf} saknas uppgift om när de som berörs underrättades.",
                    "The investigation was opened on {openedOn}; on {asOf} the day those concerned were told is missing."),
            Phrase.of(
                    "Dagen då de underrättades, eller att underrättelsen hölls inne av särskilda skäl.",
                    "The day they were told, or that the information was held back for special reasons."),
            "informedOn");
    private static final Verdict INFORMED = Verdict.of(
            "INFORMED",
            Outcome.NEEDS_JUDGEMENT,
            Phrase.of(
                    "Utredningen inleddes {openedOn} och de som berörs underrättades {informedOn} (dagar emellan: {days}). Om det var genast är en bedömning: ordet har ingen längd i lagen.{target}",
                    "The investigation was opened on {openedOn} and those concerned were told on {informedOn} (days between: {days}). Whether that was at once is a judgement: the words have no length in law.{target}"),
            Phrase.of("En persons bedömning av om det var genast.", "A person's judgement whether that was at once."));

    private static final RuleDefinition DEFINITION = define(
                    Anchor.of("openedOn", "utredningen inleddes", "the investigation was opened"))
            .id(RuleId.of("CH-INFORM"))
            .factType(ChildInvestigation.TYPE)
            .title(Phrase.of(
                    "Underrättelse om att utredning har inletts", "Information that an investigation has been opened"))
            .question(Phrase.of(
                    "Underrättades de som berörs genast om att utredningen hade inletts?",
                    "Were those concerned told at once that the investigation had been opened?"))
            .dutyHolder(Phrase.of("Socialnämnden", "The social welfare board"))
            .clock(ClockTerms.builder()
                    .shape(ClockShape.ACTION)
                    .stop(Phrase.of("de som berörs underrättades", "those concerned were told"))
                    .recipient(Phrase.of(
                            "Barnet, vårdnadshavare och andra som berörs", "The child, guardians and others concerned"))
                    .build())
            .force(LegalForce.STATUTE)
            .addVersions(RuleVersion.builder()
                    .inForce(SocialServicesActs.SINCE_2002)
                    .addBasis(Provision.verified("SFS 2001:453#K11P2", SocialServicesActs.SINCE_2002))
                    .limit(Promptness.AT_ONCE)
                    .build())
            .addVersions(RuleVersion.builder()
                    .inForce(SocialServicesActs.SINCE_2025)
                    .addBasis(Provision.verified("SFS 2025:400#K20P4", SocialServicesActs.SINCE_2025))
                    .limit(Promptness.AT_ONCE)
                    .build())
            .addVerdicts(WITHHELD, INFORMATION_DAY_MISSING, INFORMED)
            .build();

    private final Profile profile;

    InformThoseConcernedAtOnce(Profile profile) {
        super(DEFINITION);
        this.profile = profile;
    }

    /** A clock can't say that the information was held back. */
    @Override
    public ChildInvestigation toldBy(DutyClock clock) {
        return ChildInvestigation.builder()
                .subjectRef(clock.subjectRef())
                .openedOn(clock.clockStart().map(PointInTime::day))
                .informedOn(clock.doneOn().map(PointInTime::day))
                .build();
    }

    @Override
    protected int anchorDay(ChildInvestigation facts) {
        return facts.openedDay();
    }

    @Override
    protected Verdict answer(ChildInvestigation facts, int asOf) {
        if (AsOf.hasHappened(facts.informedDay(), asOf)) {
            return INFORMED;
        }
        return facts.informationWithheld() == Answer.YES ? WITHHELD : INFORMATION_DAY_MISSING;
    }

    @Override
    protected void explain(ChildInvestigation facts, int asOf, Verdict answer, Grounds.Builder grounds) {
        grounds.open(answer.equals(INFORMATION_DAY_MISSING));
        if (facts.informationWithheld() != Answer.UNKNOWN) {
            grounds.putFact("informationWithheld", facts.informationWithheld() == Answer.YES);
        }
        if (AsOf.hasHappened(facts.informedDay(), asOf)) {
            int days = facts.informedDay() - facts.openedDay();
            grounds.putFact("informedOn", AsOf.date(facts.informedDay())).putFact("days", days);
            LocalTarget.tell(profile, definition().id(), days, grounds);
        }
    }
}
