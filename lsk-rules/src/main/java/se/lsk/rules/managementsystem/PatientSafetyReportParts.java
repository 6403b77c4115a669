package se.lsk.rules.managementsystem;

import static se.lsk.rules.managementsystem.Examination.words;

import java.time.LocalDate;
import java.util.Optional;
import se.lsk.core.managementsystem.Documentation;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.managementsystem.PatientSafetyReport;
import se.lsk.rules.Message;

/**
 * Looks at the yearly report on patient safety (<i>patientsäkerhetsberättelse</i>). A report dated later than the question is not told of.
 */
final class PatientSafetyReportParts {

    private static final String REPORT = "documentation.patientSafetyReport";
    private static final Message WORK =
            words("hur patientsäkerhetsarbetet har bedrivits", "how the work for patient safety was run");
    private static final Message MEASURES = words(
            "vilka åtgärder som har vidtagits för patientsäkerheten", "which measures were taken for patient safety");
    private static final Message RESULTS = words("vilka resultat som har uppnåtts", "which results were reached");
    private static final Message AVAILABLE = words("att berättelsen hålls tillgänglig", "keeping the report available");
    private static final Message RESPONSIBILITY = words(
            "hur ansvaret för patientsäkerheten är fördelat", "how the responsibility for patient safety is divided");
    private static final Message SELF_MONITORING = words(
            "hur patientsäkerheten har följts upp genom egenkontroll",
            "how patient safety was followed up through self-monitoring");
    private static final Message COOPERATION = words(
            "hur samverkan för att förebygga vårdskador har möjliggjorts",
            "how co-operation to prevent harm in care was made possible");
    private static final Message RISKS =
            words("hur risker för vårdskador har hanterats", "how risks of harm in care were handled");
    private static final Message DETAIL = words(
            "Är berättelsen så detaljerad att det går att bedöma hur patientsäkerhetsarbetet har bedrivits i verksamhetens olika delar, och tillgodoser den externa intressenters behov av information?",
            "Is the report so detailed that it can be judged how the work for patient safety was run in the different parts of the activity, and does it meet the need of external stakeholders for information?");

    private PatientSafetyReportParts() {}

    /** The three parts that the act asks for, and that the report is kept available. */
    static void asTheActAsks(ManagementSystem system, Examination.Builder seen) {
        drawnUp(system, seen)
                .ifPresent(report -> seen.evidence(report.work(), WORK, REPORT + ".work")
                        .evidence(report.measures(), MEASURES, REPORT + ".measures")
                        .evidence(report.results(), RESULTS, REPORT + ".results")
                        .evidence(report.availability(), AVAILABLE, REPORT + ".availability"));
    }

    /** The items that the regulation adds, as far as they are attested. */
    static void asTheRegulationAsks(ManagementSystem system, Examination.Builder seen) {
        drawnUp(system, seen)
                .ifPresent(report -> seen.evidence(report.responsibility(), RESPONSIBILITY, REPORT + ".responsibility")
                        .evidence(report.selfMonitoring(), SELF_MONITORING, REPORT + ".selfMonitoring")
                        .evidence(report.cooperation(), COOPERATION, REPORT + ".cooperation")
                        .evidence(report.risks(), RISKS, REPORT + ".risks"));
    }

    /** Whether it is detailed enough, which a person judges. */
    static void detail(ManagementSystem system, Examination.Builder seen) {
        drawnUp(system, seen).ifPresent(report -> seen.toJudge(DETAIL));
    }

    private static Optional<PatientSafetyReport> drawnUp(ManagementSystem system, Examination.Builder seen) {
        Optional<PatientSafetyReport> report = system.documentation().flatMap(Documentation::patientSafetyReport);
        if (report.isEmpty()) {
            seen.untold(REPORT);
            return report;
        }
        Optional<LocalDate> drawnUpOn = report.get().drawnUpOn();
        if (drawnUpOn.isPresent() && !seen.hasCome(drawnUpOn)) {
            seen.untold(REPORT + ".drawnUpOn");
            return Optional.empty();
        }
        return report;
    }
}
