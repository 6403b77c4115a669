package se.lsk.rules.casework;

import se.lsk.core.casework.ChildReport;
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
 * {@code CH-PROTECT}: when a report about a child has come in, the board assesses at once whether the child needs immediate protection
 * (<i>omedelbar skyddsbedömning</i>) and documents it. The words <i>at once</i> have no length in law, so a made assessment is judged by
 * a person.
 */
final class AssessProtectionAtOnce implements Rule<ChildReport> {

    private static final Verdict START_MISSING =
            Wording.startMissing("reportReceivedOn", "anmälan kom in", "the report came in");
    private static final Verdict ASSESSMENT_MISSING = Verdict.of(
            "ASSESSMENT_MISSING",
            Outcome.UNDETERMINED,
            Phrase.of(
                    "Anmälan kom in {reportReceivedOn}; {asOf} saknas uppgift om när skyddsbedömningen gjordes.",
                    "The report came in on {reportReceivedOn}; on {asOf} the day of the protective assessment is missing."),
            Phrase.of("Dagen då bedömningen gjordes.", "The day on which the assessment was made."),
            "protectiveAssessment.madeOn");
    private static final Verdict DOCUMENTATION_MISSING = Verdict.of(
            "DOCUMENTATION_MISSING",
            Outcome.UNDETERMINED,
            Phrase.of(
                    "Skyddsbedömningen gjordes {madeOn}; {asOf} saknas uppgift om när den dokumenterades.",
                    "The protective assessment was made on {madeOn}; on {asOf} the day it was documented is missing."),
            Phrase.of("Dagen då bedömningen dokumenterades.", "The day on which the assessment was documented."),
            "protectiveAssessment.documentedOn");
    private static final Verdict MADE_AND_DOCUMENTED = Verdict.of(
            "MADE_AND_DOCUMENTED",
            Outcome.NEEDS_JUDGEMENT,
            Phrase.of(
                    "Anmälan kom in {reportReceivedOn}, skyddsbedömningen gjordes {madeOn} (dagar emellan: {days}) och dokumenterades {documentedOn}. Om det var genast är en bedömning: ordet har ingen längd i lagen.{target}",
                    "The report came in on {reportReceivedOn}, the protective assessment was made on {madeOn} (days between: {days}) and documented on {documentedOn}. Whether that was at once is a judgement: the words have no length in law.{target}"),
            Phrase.of("En persons bedömning av om det var genast.", "A person's judgement whether that was at once."));

    private static final RuleDefinition DEFINITION = RuleDefinition.builder()
            .id(RuleId.of("CH-PROTECT"))
            .factType(ChildReport.TYPE)
            .title(Phrase.of("Omedelbar skyddsbedömning", "Immediate protective assessment"))
            .question(
                    Phrase.of(
                            "Bedömdes genast, och dokumenterades, om barnet behöver omedelbart skydd när anmälan kom in?",
                            "When the report came in, was it assessed at once, and documented, whether the child needs immediate protection?"))
            .dutyHolder(Phrase.of("Socialnämnden", "The social welfare board"))
            .anchor("reportReceivedOn")
            .force(LegalForce.STATUTE)
            .addVersions(RuleVersion.builder()
                    .inForce(SocialServicesActs.SINCE_2013)
                    .addBasis(Provision.verified("SFS 2001:453#K11P1aS1", SocialServicesActs.SINCE_2013))
                    .limit(Promptness.AT_ONCE)
                    .build())
            .addVersions(RuleVersion.builder()
                    .inForce(SocialServicesActs.SINCE_2025)
                    .addBasis(Provision.verified("SFS 2025:400#K20P1", SocialServicesActs.SINCE_2025))
                    .limit(Promptness.AT_ONCE)
                    .build())
            .addVerdicts(
                    START_MISSING,
                    Wording.NOT_YET_STARTED,
                    Wording.NOT_IN_FORCE,
                    ASSESSMENT_MISSING,
                    DOCUMENTATION_MISSING,
                    MADE_AND_DOCUMENTED)
            .build();

    private final Profile profile;

    AssessProtectionAtOnce(Profile profile) {
        this.profile = profile;
    }

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Verdict verdict(ChildReport facts, int asOf) {
        int received = facts.reportReceivedDay();
        if (!EpochDays.isKnown(received)) {
            return START_MISSING;
        }
        if (received > asOf) {
            return Wording.NOT_YET_STARTED;
        }
        if (DEFINITION.versionOn(received) == null) {
            return Wording.NOT_IN_FORCE;
        }
        if (!AsOf.hasHappened(facts.protectiveAssessmentDay(), asOf)) {
            return ASSESSMENT_MISSING;
        }
        return AsOf.hasHappened(facts.protectiveAssessmentDocumentedDay(), asOf)
                ? MADE_AND_DOCUMENTED
                : DOCUMENTATION_MISSING;
    }

    @Override
    public Grounds grounds(ChildReport facts, int asOf) {
        Grounds.Builder grounds = Grounds.builder().putWord("asOf", AsOf.date(asOf));
        facts.reportReceivedOn()
                .ifPresent(day -> grounds.version(DEFINITION.versionOn(day))
                        .putFact("reportReceivedOn", day)
                        .putWord("anchorDay", day));
        int made = AsOf.seen(facts.protectiveAssessmentDay(), asOf);
        int documented = AsOf.seen(facts.protectiveAssessmentDocumentedDay(), asOf);
        if (EpochDays.isKnown(made)) {
            grounds.putFact("madeOn", AsOf.date(made));
        }
        if (EpochDays.isKnown(documented)) {
            grounds.putFact("documentedOn", AsOf.date(documented));
        }
        if (EpochDays.isKnown(made) && EpochDays.isKnown(facts.reportReceivedDay())) {
            int days = made - facts.reportReceivedDay();
            grounds.putFact("days", days);
            LocalTarget.tell(profile, DEFINITION.id(), days, grounds);
        }
        return grounds.build();
    }
}
