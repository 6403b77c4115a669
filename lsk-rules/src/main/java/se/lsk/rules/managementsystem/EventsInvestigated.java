package se.lsk.rules.managementsystem;

import static se.lsk.rules.managementsystem.Examination.words;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import se.lsk.core.facts.Listing;
import se.lsk.core.managementsystem.Improvement;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.managementsystem.ReportCount;
import se.lsk.core.managementsystem.ReportType;
import se.lsk.rules.Message;
import se.lsk.rules.Phrase;

/** Looks for an investigation, made or going on, of every reported event that led or could have led to harm in care. Stateless. */
final class EventsInvestigated implements Examiner {

    private static final String REPORTS = "improvement.reports";
    private static final ImmutableSet<ReportType> EVENTS =
            Sets.immutableEnumSet(ReportType.HARM_IN_CARE, ReportType.RISK_OF_HARM_IN_CARE);
    private static final Message NO_EVENT = words(
            "Ingen händelse har rapporterats, så det finns ingen att utreda.",
            "No event was reported, so there is none to investigate.");
    private static final Phrase INVESTIGATED = Phrase.of(
            "utredning av varje rapport av slaget {name}", "an investigation of each report of the kind {name}");
    private static final Phrase GOING_ON = Phrase.of(
            "Utredningar pågår av rapporter av slaget {name}.",
            "Investigations of reports of the kind {name} are going on.");

    @Override
    public void examine(ManagementSystem system, Examination.Builder seen) {
        Listing<ReportCount> reports =
                system.improvement().map(Improvement::reports).orElseGet(Listing::untold);
        if (reports.isTold() && reports.items().stream().allMatch(EventsInvestigated::isNoEvent)) {
            seen.outside(NO_EVENT);
        }
        seen.each(reports, REPORTS, (report, path) -> {
            if (EVENTS.contains(report.type())) {
                count(report, path, seen);
            }
        });
    }

    private static boolean isNoEvent(ReportCount report) {
        return !EVENTS.contains(report.type()) || report.received().orElse(1) == 0;
    }

    private static void count(ReportCount report, String path, Examination.Builder seen) {
        if (report.received().isEmpty()) {
            seen.untold(path + ".received");
            return;
        }
        if (report.investigated().isEmpty()) {
            seen.untold(path + ".investigated");
            return;
        }
        int left = report.received().getAsInt() - report.investigated().getAsInt();
        Message what = words(INVESTIGATED, report.type());
        if (left > 0 && report.ongoing().isEmpty()) {
            seen.untold(path + ".ongoing");
        } else if (left > report.ongoing().orElse(0)) {
            seen.lacking(what, path);
        } else {
            seen.inPlace(what, path);
        }
        if (report.ongoing().orElse(0) > 0) {
            seen.note(words(GOING_ON, report.type()));
        }
    }
}
