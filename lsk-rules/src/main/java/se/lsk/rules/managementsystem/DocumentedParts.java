package se.lsk.rules.managementsystem;

import static se.lsk.rules.managementsystem.Examination.words;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Listing;
import se.lsk.core.managementsystem.Documentation;
import se.lsk.core.managementsystem.DocumentationRecord;
import se.lsk.core.managementsystem.DocumentedWork;
import se.lsk.core.managementsystem.Improvement;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.managementsystem.ReportCount;
import se.lsk.core.managementsystem.SelfMonitoring;
import se.lsk.core.managementsystem.Structure;
import se.lsk.rules.Message;
import se.lsk.rules.Phrase;

/** Looks for documentation of each part of the quality work. Work that is known not to exist needs none. Stateless. */
final class DocumentedParts implements Examiner {

    private static final String RECORDS = "documentation.records";
    private static final Phrase OF_WORK = Phrase.of("dokumentation av {name}", "documentation of {name}");

    /**
     * Whether there is work to document.
     *
     * @param exists whether there is
     * @param path where that is told
     */
    private record Work(Answer exists, String path) {}

    @Override
    public void examine(ManagementSystem system, Examination.Builder seen) {
        Listing<DocumentationRecord> records =
                system.documentation().map(Documentation::records).orElseGet(Listing::untold);
        if (!records.isTold()) {
            seen.untold(RECORDS);
            return;
        }
        for (DocumentedWork part : DocumentedWork.values()) {
            part(part, records.items(), work(part, system), seen);
        }
    }

    private static void part(
            DocumentedWork part, List<DocumentationRecord> records, Work work, Examination.Builder seen) {
        Message what = words(OF_WORK, part);
        Optional<String> untold = Optional.empty();
        for (int i = 0; i < records.size(); i++) {
            if (records.get(i).of() != part) {
                continue;
            }
            String path = RECORDS + "[" + i + "].evidence";
            Answer documented = records.get(i).evidence().existedOn(seen.asOf());
            if (documented == Answer.YES) {
                seen.inPlace(what, path);
                return;
            }
            if (documented == Answer.UNKNOWN) {
                untold = Optional.of(path);
            }
        }
        if (work.exists() == Answer.NO) {
            return;
        }
        if (untold.isPresent()) {
            seen.untold(untold.get());
        } else if (work.exists() == Answer.YES) {
            seen.lacking(what, RECORDS);
        } else {
            seen.untold(work.path());
        }
    }

    /** A management system has processes; of the rest there may be none. */
    private static Work work(DocumentedWork part, ManagementSystem system) {
        return switch (part) {
            case PROCESSES -> new Work(Answer.YES, "structure.processes");
            case ROUTINES -> of(system.structure().map(Structure::routines), "structure.routines");
            case RISK_ANALYSES -> improvement(system, Improvement::riskAnalyses, "improvement.riskAnalyses");
            case SELF_MONITORING ->
                of(system.selfMonitoring().map(SelfMonitoring::controls), "selfMonitoring.controls");
            case COMPLAINTS -> complaints(system);
            case REPORTS -> reports(system);
            case ANALYSES -> improvement(system, Improvement::compilations, "improvement.compilations");
            case MEASURES -> improvement(system, Improvement::measures, "improvement.measures");
        };
    }

    private static <T> Work improvement(ManagementSystem system, Function<Improvement, Listing<T>> list, String path) {
        return of(system.improvement().map(list), path);
    }

    private static <T> Work of(Optional<Listing<T>> list, String path) {
        boolean isTold = list.isPresent() && list.get().isTold();
        return new Work(isTold ? Answer.of(!list.get().items().isEmpty()) : Answer.UNKNOWN, path);
    }

    private static Work complaints(ManagementSystem system) {
        Answer received = system.improvement()
                .flatMap(Improvement::complaints)
                .filter(complaints -> complaints.received().isPresent())
                .map(complaints -> Answer.of(complaints.received().getAsInt() > 0))
                .orElse(Answer.UNKNOWN);
        return new Work(received, "improvement.complaints.received");
    }

    /** Reports were received if some were of any type, and none were if none of any type were. */
    private static Work reports(ManagementSystem system) {
        String path = "improvement.reports";
        Listing<ReportCount> reports =
                system.improvement().map(Improvement::reports).orElseGet(Listing::untold);
        if (reports.items().stream().anyMatch(one -> one.received().orElse(0) > 0)) {
            return new Work(Answer.YES, path);
        }
        boolean isNone = reports.isTold()
                && reports.items().stream().allMatch(one -> one.received().isPresent());
        return new Work(isNone ? Answer.NO : Answer.UNKNOWN, path);
    }
}
