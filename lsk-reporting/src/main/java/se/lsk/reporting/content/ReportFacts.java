package se.lsk.reporting.content;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import se.lsk.core.casework.RecurringDutyClock;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Evidence;
import se.lsk.core.facts.Facts;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.Listing;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.law.RuleId;
import se.lsk.core.managementsystem.Documentation;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.managementsystem.PatientSafetyReport;
import se.lsk.core.managementsystem.QualityReport;
import se.lsk.core.organisation.Organisation;
import se.lsk.core.organisation.Unit;
import se.lsk.rules.Finding;
import se.lsk.rules.Outcome;

/**
 * A report as the facts that the rules about such reports ask for. What is present exists; what is missing does not; of what is thin nothing
 * is told, so no rule calls it fulfilled.
 */
final class ReportFacts {

    private static final RuleId QUALITY_CLOCK = RuleId.of("QL-KVB");
    private static final RuleId PATIENT_SAFETY_CLOCK = RuleId.of("LM-PSB");
    private static final int DECEMBER = 12;
    private static final int LAST = 31;

    private final Report report;
    private final LocalDate asOf;
    private final SubjectReference subject;

    ReportFacts(Report report, LocalDate asOf) {
        this.report = report;
        this.asOf = asOf;
        this.subject = new SubjectReference("berattelse-" + report.year());
    }

    /** {@return the last day of the year that a report is about} */
    static LocalDate lastDay(Report report) {
        return LocalDate.of(report.year(), DECEMBER, LAST);
    }

    /**
     * Whether a finding can be told of a report. Of one whose day is not told, nobody knows whether it was in time: its clock says only how much
     * time is left.
     */
    static boolean canBeTold(Finding finding, Report report) {
        boolean isClock =
                finding.ruleId().equals(QUALITY_CLOCK) || finding.ruleId().equals(PATIENT_SAFETY_CLOCK);
        return !isClock
                || report.drawnUpOn().isPresent()
                || finding.outcome() == Outcome.PENDING
                || finding.outcome() == Outcome.NOT_APPLICABLE;
    }

    /** {@return the facts; none for a report of a kind that no rule is asked of} */
    List<Facts> facts() {
        return switch (report.kind()) {
            case QUALITY_REPORT -> ImmutableList.of(system(), clock(QUALITY_CLOCK));
            case PATIENT_SAFETY_REPORT -> ImmutableList.of(system(), clock(PATIENT_SAFETY_CLOCK));
            case QUALITY_PLAN, LEX_SARAH_SUMMARY, UNEXECUTED_DECISIONS -> ImmutableList.of();
        };
    }

    private Facts clock(RuleId duty) {
        RecurringDutyClock.Builder clock =
                RecurringDutyClock.builder().subjectRef(subject).duty(duty).clockStart(lastDay(report));
        // the duty to draw up this report ends with it: next year's is another report
        report.drawnUpOn()
                .filter(day -> !day.isBefore(lastDay(report)))
                .ifPresent(day -> clock.addDoneOn(day).endedOn(day));
        return clock.build();
    }

    private Facts system() {
        Documentation.Builder documentation = Documentation.builder();
        if (report.kind() == ReportKind.QUALITY_REPORT) {
            documentation.qualityReport(qualityReport());
        } else {
            documentation.patientSafetyReport(patientSafetyReport());
        }
        return ManagementSystem.builder()
                .subjectRef(subject)
                .describedOn(asOf)
                .regimes(report.regimes())
                .organisation(Organisation.builder()
                        .units(
                                report.parts().isEmpty()
                                        ? Listing.untold()
                                        : Listing.of(report.parts().stream()
                                                .map(part -> Unit.builder()
                                                        .unitRef(part.ref())
                                                        .build())
                                                .toList()))
                        .build())
                .documentation(documentation.build())
                .build();
    }

    private QualityReport qualityReport() {
        Completeness held = Completeness.of(report, KnownContents.QUALITY_REPORT, asOf);
        Function<Integer, Evidence> item = number -> evidence(held, "K7P1-AR-2", number);
        QualityReport.Builder facts = QualityReport.builder()
                .year(report.year())
                .drawnUpOn(report.drawnUpOn())
                .work(item.apply(1))
                .measures(item.apply(2))
                .results(item.apply(3));
        if (!report.parts().isEmpty()) {
            facts.unitsCovered(Listing.<HostReference>of(held.parts().stream()
                    .filter(PartCheck::hasContent)
                    .map(part -> part.part().ref())
                    .toList()));
        }
        return facts.build();
    }

    private PatientSafetyReport patientSafetyReport() {
        Completeness held = Completeness.of(report, KnownContents.PATIENT_SAFETY_REPORT, asOf);
        return PatientSafetyReport.builder()
                .year(report.year())
                .drawnUpOn(report.drawnUpOn())
                .work(evidence(held, "PSL-3-10", 1))
                .measures(evidence(held, "PSL-3-10", 2))
                .results(evidence(held, "PSL-3-10", 3))
                .responsibility(evidence(held, "K7P2", 1))
                .selfMonitoring(evidence(held, "K7P2", 2))
                .cooperation(evidence(held, "K7P2", 3))
                .risks(evidence(held, "K7P2", 4))
                .availability(Evidence.builder().exists(report.keptAvailable()).build())
                .build();
    }

    private static Evidence evidence(Completeness held, String list, int number) {
        ItemKey key = ItemKey.of(RuleId.of(list), number);
        return held.items().stream()
                .filter(item -> item.item().key().equals(key))
                .findFirst()
                .map(ItemCheck::state)
                .map(state -> switch (state) {
                    case PRESENT -> Evidence.builder().exists(Answer.YES).build();
                    case MISSING -> Evidence.builder().exists(Answer.NO).build();
                    case THIN, NOT_APPLICABLE -> Evidence.untold();
                })
                .orElseThrow();
    }
}
