package se.lsk.rules.casework;

import se.lsk.core.casework.ChildInvestigation;
import se.lsk.core.facts.Answer;
import se.lsk.core.law.LegalForce;
import se.lsk.core.time.EpochDays;
import se.lsk.core.time.Promptness;
import se.lsk.rules.Grounds;
import se.lsk.rules.Outcome;
import se.lsk.rules.Phrase;
import se.lsk.rules.Profile;
import se.lsk.rules.Provision;
import se.lsk.rules.Rule;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.RuleId;
import se.lsk.rules.RuleVersion;
import se.lsk.rules.Verdict;

/**
 * {@code CH-INFORM}: when a child investigation has been opened, those concerned are told at once, unless special reasons speak against
 * telling. The words <i>at once</i> have no length in law, and special reasons are weighed by a person.
 */
final class InformThoseConcernedAtOnce implements Rule<ChildInvestigation> {

    private static final Verdict START_MISSING =
            Wording.startMissing("openedOn", "utredningen inleddes", "the investigation was opened");
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

    private static final RuleDefinition DEFINITION = RuleDefinition.builder()
            .id(RuleId.of("CH-INFORM"))
            .factType(ChildInvestigation.TYPE)
            .title(Phrase.of(
                    "Underrättelse om att utredning har inletts", "Information that an investigation has been opened"))
            .question(Phrase.of(
                    "Underrättades de som berörs genast om att utredningen hade inletts?",
                    "Were those concerned told at once that the investigation had been opened?"))
            .dutyHolder(Phrase.of(
                    "Socialnämnden, mot barnet, vårdnadshavare och andra som berörs",
                    "The social welfare board, towards the child, guardians and others concerned"))
            .anchor("openedOn")
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
            .addVerdicts(
                    START_MISSING,
                    Wording.NOT_YET_STARTED,
                    Wording.NOT_IN_FORCE,
                    WITHHELD,
                    INFORMATION_DAY_MISSING,
                    INFORMED)
            .build();

    private final Profile profile;

    InformThoseConcernedAtOnce(Profile profile) {
        this.profile = profile;
    }

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Verdict verdict(ChildInvestigation facts, int asOf) {
        int opened = facts.openedDay();
        if (!EpochDays.isKnown(opened)) {
            return START_MISSING;
        }
        if (opened > asOf) {
            return Wording.NOT_YET_STARTED;
        }
        if (DEFINITION.versionOn(opened) == null) {
            return Wording.NOT_IN_FORCE;
        }
        if (AsOf.hasHappened(facts.informedDay(), asOf)) {
            return INFORMED;
        }
        return facts.informationWithheld() == Answer.YES ? WITHHELD : INFORMATION_DAY_MISSING;
    }

    @Override
    public Grounds grounds(ChildInvestigation facts, int asOf) {
        Grounds.Builder grounds = Grounds.builder().putWord("asOf", AsOf.date(asOf));
        facts.openedOn()
                .ifPresent(day -> grounds.version(DEFINITION.versionOn(day))
                        .putFact("openedOn", day)
                        .putWord("anchorDay", day));
        if (facts.informationWithheld() != Answer.UNKNOWN) {
            grounds.putFact("informationWithheld", facts.informationWithheld() == Answer.YES);
        }
        int informed = AsOf.seen(facts.informedDay(), asOf);
        if (EpochDays.isKnown(informed)) {
            grounds.putFact("informedOn", AsOf.date(informed));
            if (EpochDays.isKnown(facts.openedDay())) {
                int days = informed - facts.openedDay();
                grounds.putFact("days", days);
                LocalTarget.tell(profile, DEFINITION.id(), days, grounds);
            }
        }
        return grounds.build();
    }
}
