package se.lsk.reporting.exchange;

import java.util.Optional;
import se.lsk.core.managementsystem.Documentation;
import se.lsk.core.managementsystem.DocumentationRecord;
import se.lsk.core.managementsystem.DocumentedWork;
import se.lsk.core.managementsystem.PatientSafetyReport;
import se.lsk.core.managementsystem.QualityReport;

/** Reads the part {@code documentation} of a management system. */
final class DocumentationReader {

    private DocumentationReader() {}

    static Optional<Documentation> read(PropertyReader properties) {
        Documentation.Builder documentation = Documentation.builder()
                .records(properties.objectListing("records", DocumentationReader::record))
                .qualityReport(properties.object("qualityReport").flatMap(DocumentationReader::qualityReport))
                .patientSafetyReport(
                        properties.object("patientSafetyReport").flatMap(DocumentationReader::patientSafetyReport))
                .patientSafetyResponsibility(SystemProperties.evidence(properties, "patientSafetyResponsibility"));
        return properties.whole(documentation::build);
    }

    private static Optional<DocumentationRecord> record(PropertyReader properties) {
        DocumentationRecord.Builder record =
                DocumentationRecord.builder().evidence(SystemProperties.evidence(properties, "evidence"));
        SystemProperties.mandatoryCode(properties, "of", DocumentedWork.class).ifPresent(record::of);
        return properties.whole(record::build);
    }

    private static Optional<QualityReport> qualityReport(PropertyReader properties) {
        QualityReport.Builder report = QualityReport.builder()
                .year(SystemProperties.number(properties, "year"))
                .drawnUpOn(properties.day("drawnUpOn"))
                .work(SystemProperties.evidence(properties, "work"))
                .measures(SystemProperties.evidence(properties, "measures"))
                .results(SystemProperties.evidence(properties, "results"))
                .unitsCovered(SystemProperties.references(properties, "unitsCovered"));
        return properties.whole(report::build);
    }

    private static Optional<PatientSafetyReport> patientSafetyReport(PropertyReader properties) {
        PatientSafetyReport.Builder report = PatientSafetyReport.builder()
                .year(SystemProperties.number(properties, "year"))
                .drawnUpOn(properties.day("drawnUpOn"))
                .work(SystemProperties.evidence(properties, "work"))
                .measures(SystemProperties.evidence(properties, "measures"))
                .results(SystemProperties.evidence(properties, "results"))
                .responsibility(SystemProperties.evidence(properties, "responsibility"))
                .selfMonitoring(SystemProperties.evidence(properties, "selfMonitoring"))
                .cooperation(SystemProperties.evidence(properties, "cooperation"))
                .risks(SystemProperties.evidence(properties, "risks"))
                .availability(SystemProperties.evidence(properties, "availability"));
        return properties.whole(report::build);
    }
}
