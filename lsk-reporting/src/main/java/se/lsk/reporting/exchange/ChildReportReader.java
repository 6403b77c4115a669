package se.lsk.reporting.exchange;

import java.time.LocalDate;
import java.util.Optional;
import se.lsk.core.casework.ChildReport;
import se.lsk.core.casework.ProtectiveAssessment;
import se.lsk.core.facts.SubjectReference;

/** Reads {@code childReport}. */
final class ChildReportReader implements KindReader<ChildReport> {

    @Override
    public Optional<ChildReport> read(SubjectReference subjectRef, PropertyReader properties) {
        ChildReport.Builder facts = ChildReport.builder()
                .subjectRef(subjectRef)
                .reportReceivedOn(properties.day("reportReceivedOn"))
                .protectiveAssessment(
                        properties.object("protectiveAssessment").map(ChildReportReader::protectiveAssessment));
        return properties.build(facts::build);
    }

    /** {@return the assessment; where its days can't both be, its first alone, which the report's own day is compared with} */
    private static ProtectiveAssessment protectiveAssessment(PropertyReader properties) {
        Optional<LocalDate> madeOn = properties.day("madeOn");
        ProtectiveAssessment.Builder assessment =
                ProtectiveAssessment.builder().madeOn(madeOn).documentedOn(properties.day("documentedOn"));
        return properties
                .build(assessment::build)
                .orElseGet(() -> ProtectiveAssessment.builder().madeOn(madeOn).build());
    }
}
