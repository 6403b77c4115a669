package se.lsk.rules.managementsystem;

import static se.lsk.rules.managementsystem.Examination.words;

import java.time.LocalDate;
import java.util.Optional;
import se.lsk.core.facts.Listing;
import se.lsk.core.managementsystem.Documentation;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.managementsystem.QualityReport;
import se.lsk.core.organisation.Organisation;
import se.lsk.rules.Message;
import se.lsk.rules.Phrase;

/** Looks at the yearly report on the quality work (<i>kvalitetsberättelse</i>). A report dated later than the question is not told of. */
final class QualityReportParts {

    private static final String REPORT = "documentation.qualityReport";
    private static final String DRAWN_UP = REPORT + ".drawnUpOn";
    private static final Phrase ABOUT_YEAR =
            Phrase.of("kvalitetsberättelse om {name}", "a quality report about {name}");
    private static final Message NO_DAY = words(
            "De allmänna råden anger ingen dag. Om den upprättas varje år prövas i QL-KVB.",
            "The general advice names no day. Whether it is drawn up each year is asked in QL-KVB.");
    private static final Message WORK = words("hur kvalitetsarbetet har bedrivits", "how the quality work was run");
    private static final Message MEASURES = words("vilka åtgärder som har vidtagits", "which measures were taken");
    private static final Message RESULTS = words("vilka resultat som har uppnåtts", "which results were reached");
    private static final Message PREVIOUS_YEAR =
            words("redovisning av föregående kalenderår", "an account of the previous calendar year");
    private static final Phrase UNIT = Phrase.of("redovisning av enheten {name}", "an account of the unit {name}");
    private static final Message DETAIL = words(
            "Är berättelsen så detaljerad att det går att bedöma hur arbetet har bedrivits i verksamhetens olika delar, och tillgodoser den externa intressenters behov av information?",
            "Is the report so detailed that it can be judged how the work was run in the different parts of the activity, and does it meet the need of external stakeholders for information?");

    private QualityReportParts() {}

    /** That there is one about the calendar year before the day of the description, or about the year of that day. */
    static void isDrawnUp(ManagementSystem system, Examination.Builder seen) {
        Optional<QualityReport> report = report(system);
        if (report.isEmpty()) {
            seen.untold(REPORT);
            return;
        }
        if (report.get().year().isEmpty()) {
            seen.untold(REPORT + ".year");
            return;
        }
        int described = system.describedOn().orElseThrow().getYear();
        int year = report.get().year().getAsInt();
        Optional<LocalDate> drawnUpOn = report.get().drawnUpOn();
        if (year > described) {
            seen.untold(REPORT);
        } else if (year < described - 1) {
            seen.lacking(about(described - 1), REPORT + ".year").note(NO_DAY);
        } else if (drawnUpOn.isEmpty()) {
            seen.untold(DRAWN_UP);
        } else if (seen.hasCome(drawnUpOn)) {
            seen.inPlace(about(year), REPORT);
        } else {
            seen.lacking(about(year), DRAWN_UP).note(NO_DAY);
        }
    }

    private static Message about(int year) {
        return words(ABOUT_YEAR, String.valueOf(year));
    }

    /** That it has three parts, about the calendar year before it was drawn up. */
    static void hasThreeParts(ManagementSystem system, Examination.Builder seen) {
        Optional<QualityReport> told = drawnUp(system, seen);
        if (told.isEmpty()) {
            return;
        }
        QualityReport report = told.get();
        parts(report, seen);
        if (report.year().isEmpty()) {
            seen.untold(REPORT + ".year");
        } else if (report.drawnUpOn().isEmpty()) {
            seen.untold(DRAWN_UP);
        } else if (report.year().getAsInt() == report.drawnUpOn().get().getYear() - 1) {
            seen.inPlace(PREVIOUS_YEAR, REPORT + ".year");
        } else {
            seen.lacking(PREVIOUS_YEAR, REPORT + ".year");
        }
    }

    /** The three parts alone. */
    static void parts(QualityReport report, Examination.Builder seen) {
        seen.evidence(report.work(), WORK, REPORT + ".work")
                .evidence(report.measures(), MEASURES, REPORT + ".measures")
                .evidence(report.results(), RESULTS, REPORT + ".results");
    }

    /** That it tells of every unit; whether it is detailed enough is for a person to judge. */
    static void tellsOfEveryUnit(ManagementSystem system, Examination.Builder seen) {
        Optional<QualityReport> told = drawnUp(system, seen);
        if (told.isEmpty()) {
            return;
        }
        QualityReport report = told.get();
        seen.each(
                        system.organisation().map(Organisation::units).orElseGet(Listing::untold),
                        "organisation.units",
                        (unit, path) -> seen.answer(
                                report.unitsCovered().has(unit.unitRef()),
                                words(UNIT, unit.unitRef()),
                                REPORT + ".unitsCovered"))
                .toJudge(DETAIL);
    }

    /** {@return the report, if one is told that is not dated later than the question} */
    static Optional<QualityReport> drawnUp(ManagementSystem system, Examination.Builder seen) {
        Optional<QualityReport> report = report(system);
        if (report.isEmpty()) {
            seen.untold(REPORT);
            return report;
        }
        Optional<LocalDate> drawnUpOn = report.get().drawnUpOn();
        if (drawnUpOn.isPresent() && !seen.hasCome(drawnUpOn)) {
            seen.untold(DRAWN_UP);
            return Optional.empty();
        }
        return report;
    }

    private static Optional<QualityReport> report(ManagementSystem system) {
        return system.documentation().flatMap(Documentation::qualityReport);
    }
}
