package se.lsk.rules.managementsystem;

import static se.lsk.rules.managementsystem.Examination.words;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Evidence;
import se.lsk.core.facts.Listing;
import se.lsk.core.law.LegalForce;
import se.lsk.core.managementsystem.ComplaintSource;
import se.lsk.core.managementsystem.Documentation;
import se.lsk.core.managementsystem.Improvement;
import se.lsk.core.managementsystem.ManagementFunction;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.managementsystem.Measure;
import se.lsk.core.managementsystem.Participation;
import se.lsk.rules.Message;
import se.lsk.rules.Phrase;
import se.lsk.rules.duty.ActInForce;
import se.lsk.rules.duty.Acts;

/**
 * What 3 kap. of the Patient Safety Act asks of the systematic work of a caregiver. What it asks in one case, with a clock, is asked by the
 * rules whose keys begin with {@code LM}.
 */
final class PatientSafetyDemands {

    /** The sections in which no change is shown. */
    private static final ActInForce UNCHANGED = Acts.PSL.from(LocalDate.of(2011, 1, 1));

    private static final ActInForce COMPLAINTS = Acts.PSL.from(LocalDate.of(2018, 1, 1));

    private static final Phrase FUNCTION = Phrase.of("något som visar: {name}", "something that shows: {name}");
    private static final Message GOOD_CARE =
            words("Upprätthålls kravet på god vård?", "Is the requirement of good care upheld?");
    private static final Phrase TIMETABLE = Phrase.of(
            "tidsplan för åtgärden {name}, som inte är genomförd",
            "a timetable for the measure {name}, which is not done");
    private static final Message ENOUGH = words(
            "Är åtgärderna de som behövs för att förebygga vårdskador?",
            "Are the measures those that are needed to prevent harm in care?");
    private static final Message TAKE_PART = words(
            "att patienter och närstående ges möjlighet att delta i patientsäkerhetsarbetet",
            "giving patients and relatives the chance to take part in the work for patient safety");
    private static final Message CHANNEL = words(
            "att klagomål tas emot från patienter och närstående",
            "a way to receive complaints from patients and relatives");
    private static final Message DIVISION = words(
            "dokumentation av hur ansvaret för patientsäkerheten är fördelat",
            "documentation of how the responsibility for patient safety is divided");

    /** {@code PSL-3-1}: good care is planned, led and controlled for. */
    static final Demand PSL_3_1 = demand("PSL-3-1")
            .title("Planera, leda och kontrollera för god vård", "Plan, lead and control for good care")
            .asks(
                    "Planeras, leds och kontrolleras verksamheten så att kravet på god vård upprätthålls?",
                    "Is the activity planned, led and controlled so that the requirement of good care is upheld?")
            .answers(DemandRule.LACKING, DemandRule.TO_JUDGE)
            .read(Acts.PSL, "K3P1")
            .examinedBy(asked(PatientSafetyDemands::functions));

    /** {@code PSL-3-2}: what can't be done at once against harm in care has a timetable. */
    static final Demand PSL_3_2 = demand("PSL-3-2")
            .title("Åtgärder mot vårdskador med tidsplan", "Measures against harm in care, with a timetable")
            .asks(
                    "Vidtas åtgärder för att förebygga vårdskador, och finns en tidsplan för dem som inte kan vidtas omedelbart?",
                    "Are measures taken to prevent harm in care, and is there a timetable for those that can't be taken at once?")
            .answers(DemandRule.LACKING, DemandRule.TO_JUDGE)
            .read(UNCHANGED, "K3P2")
            .examinedBy(asked(PatientSafetyDemands::measures));

    /** {@code PSL-3-3}: events are investigated. */
    static final Demand PSL_3_3 = demand("PSL-3-3")
            .title("Händelser utreds", "Events are investigated")
            .asks(
                    "Är de händelser utredda, eller under utredning, som har rapporterats som vårdskada eller risk för vårdskada?",
                    "Are the events that were reported as harm in care, or as a risk of it, investigated or being investigated?")
            .leavesOpen(
                    "Vad en utredning innehåller prövas inte här. En enskild händelse prövas i LM-INVEST.",
                    "What an investigation holds is not looked at here. LM-INVEST asks about one event.")
            .answers(DemandRule.LACKING, DemandRule.IN_PLACE)
            .read(UNCHANGED, "K3P3")
            .examinedBy(asked(new EventsInvestigated()));

    /** {@code PSL-3-4}: patients and relatives take part. */
    static final Demand PSL_3_4 = demand("PSL-3-4")
            .title("Patienter och närstående deltar", "Patients and relatives take part")
            .asks(
                    "Ges patienter och närstående möjlighet att delta i patientsäkerhetsarbetet?",
                    "Can patients and relatives take part in the work for patient safety?")
            .answers(DemandRule.LACKING, DemandRule.IN_PLACE)
            .read(UNCHANGED, "K3P4")
            .examinedBy(
                    asked(new ParticipationEvidence(Participation::patients, "participation.patients", TAKE_PART, 1)));

    /** {@code PSL-3-8A}: complaints are received. */
    static final Demand PSL_3_8A = demand("PSL-3-8A")
            .title("Klagomål tas emot", "Complaints are received")
            .asks(
                    "Tas klagomål och synpunkter emot från patienter och närstående?",
                    "Are complaints and views received from patients and relatives?")
            .leavesOpen(
                    "Svaret på ett klagomål prövas i LM-COMPLAINT. Bestämmelsens första dag är läst i andra hand.",
                    "LM-COMPLAINT asks about the answer to a complaint. The first day of the provision was read at second hand.")
            .answers(DemandRule.LACKING, DemandRule.IN_PLACE)
            .read(COMPLAINTS, "K3P8a")
            .examinedBy(asked((system, seen) -> seen.answer(
                    system.improvement()
                            .map(Improvement::complaintChannels)
                            .orElseGet(Listing::untold)
                            .has(ComplaintSource.RECIPIENTS_AND_RELATIVES),
                    CHANNEL,
                    "improvement.complaintChannels")));

    /** {@code PSL-3-9}: the division of responsibility is documented. */
    static final Demand PSL_3_9 = demand("PSL-3-9")
            .title("Dokumenterat ansvar för patientsäkerheten", "Documented responsibility for patient safety")
            .asks(
                    "Är det dokumenterat hur det organisatoriska ansvaret för patientsäkerheten är fördelat?",
                    "Is it documented how the organisational responsibility for patient safety is divided?")
            .answers(DemandRule.LACKING, DemandRule.IN_PLACE)
            .read(UNCHANGED, "K3P9")
            .examinedBy(asked((system, seen) -> seen.evidence(
                    system.documentation()
                            .map(Documentation::patientSafetyResponsibility)
                            .orElseGet(Evidence::untold),
                    DIVISION,
                    "documentation.patientSafetyResponsibility")));

    /** {@code PSL-3-10}: what the patient-safety report shows. */
    static final Demand PSL_3_10 = demand("PSL-3-10")
            .title("Patientsäkerhetsberättelsens tre delar", "The three parts of the patient-safety report")
            .asks(
                    "Framgår av patientsäkerhetsberättelsen hur arbetet bedrevs, åtgärderna och resultaten, och hålls den tillgänglig?",
                    "Does the patient-safety report show how the work was run, the measures and the results, and is it kept available?")
            .leavesOpen(
                    "Om den upprättas varje år i tid prövas i LM-PSB. Mer innehåll prövas i K7P2.",
                    "LM-PSB asks whether it is drawn up in time each year. K7P2 asks for more contents.")
            .answers(DemandRule.LACKING, DemandRule.IN_PLACE)
            .read(UNCHANGED, "K3P10")
            .examinedBy(asked(PatientSafetyReportParts::asTheActAsks));

    private PatientSafetyDemands() {}

    /** {@return every demand of the chapter, in reading order} */
    static List<Demand> all() {
        return ImmutableList.of(PSL_3_1, PSL_3_2, PSL_3_3, PSL_3_4, PSL_3_8A, PSL_3_9, PSL_3_10);
    }

    private static Demand.Builder demand(String key) {
        return Demand.of(key)
                .holder(Holders.CAREGIVER)
                .force(LegalForce.STATUTE)
                .answers(DemandRule.OUTSIDE, DemandRule.NOT_TOLD);
    }

    private static Examiner asked(Examiner examiner) {
        return new AskedUnder(DocumentationDemands.CARE, DocumentationDemands.NO_CARE, examiner);
    }

    private static void functions(ManagementSystem system, Examination.Builder seen) {
        for (ManagementFunction function :
                List.of(ManagementFunction.PLAN, ManagementFunction.LEAD, ManagementFunction.CONTROL)) {
            AnyEvidence.ofFunction(function, words(FUNCTION, function), system, seen);
        }
        seen.toJudge(GOOD_CARE);
    }

    private static void measures(ManagementSystem system, Examination.Builder seen) {
        seen.each(
                        system.improvement().map(Improvement::measures).orElseGet(Listing::untold),
                        "improvement.measures",
                        (measure, path) -> measure(measure, path, seen))
                .toJudge(ENOUGH);
    }

    private static void measure(Measure measure, String path, Examination.Builder seen) {
        if (seen.hasCome(measure.doneOn()) || measure.againstHarmInCare() == Answer.NO) {
            return;
        }
        Message timetable = words(TIMETABLE, measure.measureRef());
        Answer exists = measure.timetable().existedOn(seen.asOf());
        if (measure.againstHarmInCare() == Answer.UNKNOWN && exists != Answer.YES) {
            seen.untold(path + ".againstHarmInCare");
        } else {
            seen.answer(exists, timetable, path + ".timetable");
        }
    }
}
