package se.lsk.rules.casework;

import java.time.LocalDate;
import java.util.Optional;
import se.lsk.core.casework.ChildReport;
import se.lsk.core.casework.DutyClock;
import se.lsk.core.casework.ProtectiveAssessment;
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
 * {@code CH-PROTECT}: when a report about a child has come in, the board assesses at once whether the child needs immediate protection
 * (<i>omedelbar skyddsbedömning</i>) and documents it. The words <i>at once</i> have no length in law, so a made assessment is judged by
 * a person.
 */
final class AssessProtectionAtOnce extends AnchoredRule<ChildReport> implements ToldByClock<ChildReport> {

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

    private static final RuleDefinition DEFINITION = define(
                    Anchor.of("reportReceivedOn", "anmälan kom in", "the report came in"))
            .id(RuleId.of("CH-PROTECT"))
            .factType(ChildReport.TYPE)
            .title(Phrase.of("Omedelbar skyddsbedömning", "Immediate protective assessment"))
            .question(
                    Phrase.of(
                            "Bedömdes genast, och dokumenterades, om barnet behöver omedelbart skydd när anmälan kom in?",
                            "When the report came in, was it assessed at once, and documented, whether the child needs immediate protection?"))
            .dutyHolder(Phrase.of("Socialnämnden", "The social welfare board"))
            .clock(ClockTerms.builder()
                    .shape(ClockShape.ACTION)
                    .stop(Phrase.of(
                            "skyddsbedömningen gjordes och dokumenterades",
                            "the protective assessment was made and documented"))
                    .build())
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
            .addVerdicts(ASSESSMENT_MISSING, DOCUMENTATION_MISSING, MADE_AND_DOCUMENTED)
            .build();

    private final Profile profile;

    AssessProtectionAtOnce(Profile profile) {
        super(DEFINITION);
        this.profile = profile;
    }

    /** The clock stops when the assessment has been made and documented, so both are told of that day. */
    @Override
    public ChildReport toldBy(DutyClock clock) {
        Optional<LocalDate> done = clock.doneOn().map(PointInTime::day);
        return ChildReport.builder()
                .subjectRef(clock.subjectRef())
                .reportReceivedOn(clock.clockStart().map(PointInTime::day))
                .protectiveAssessment(ProtectiveAssessment.builder()
                        .madeOn(done)
                        .documentedOn(done)
                        .build())
                .build();
    }

    @Override
    protected int anchorDay(ChildReport facts) {
        return facts.reportReceivedDay();
    }

    @Override
    protected Verdict answer(ChildReport facts, int asOf) {
        if (!AsOf.hasHappened(facts.protectiveAssessmentDay(), asOf)) {
            return ASSESSMENT_MISSING;
        }
        return AsOf.hasHappened(facts.protectiveAssessmentDocumentedDay(), asOf)
                ? MADE_AND_DOCUMENTED
                : DOCUMENTATION_MISSING;
    }

    @Override
    protected void explain(ChildReport facts, int asOf, Verdict answer, Grounds.Builder grounds) {
        int made = facts.protectiveAssessmentDay();
        int documented = facts.protectiveAssessmentDocumentedDay();
        grounds.open(!answer.equals(MADE_AND_DOCUMENTED));
        if (AsOf.hasHappened(made, asOf)) {
            int days = made - facts.reportReceivedDay();
            grounds.putFact("madeOn", AsOf.date(made)).putFact("days", days);
            LocalTarget.tell(profile, definition().id(), days, grounds);
        }
        if (AsOf.hasHappened(documented, asOf)) {
            grounds.putFact("documentedOn", AsOf.date(documented));
        }
    }
}
