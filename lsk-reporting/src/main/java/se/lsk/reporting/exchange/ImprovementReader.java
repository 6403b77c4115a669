package se.lsk.reporting.exchange;

import java.util.Optional;
import se.lsk.core.managementsystem.CaseCount;
import se.lsk.core.managementsystem.Compilation;
import se.lsk.core.managementsystem.CompilationInput;
import se.lsk.core.managementsystem.ComplaintSource;
import se.lsk.core.managementsystem.Improvement;
import se.lsk.core.managementsystem.Measure;
import se.lsk.core.managementsystem.MeasureOrigin;
import se.lsk.core.managementsystem.ReportCount;
import se.lsk.core.managementsystem.ReportType;
import se.lsk.core.managementsystem.UnitAnalysis;
import se.lsk.core.risk.CauseArea;

/** Reads the part {@code improvement} of a management system. */
final class ImprovementReader {

    private ImprovementReader() {}

    static Optional<Improvement> read(PropertyReader properties) {
        Improvement.Builder improvement = Improvement.builder()
                .riskAnalyses(properties.objectListing("riskAnalyses", ImprovementReader::analysis))
                .complaintChannels(SystemProperties.codes(properties, "complaintChannels", ComplaintSource.class))
                .complaints(properties.object("complaints").flatMap(ImprovementReader::count))
                .reports(properties.objectListing("reports", ImprovementReader::reports))
                .compilations(properties.objectListing("compilations", ImprovementReader::compilation))
                .measures(properties.objectListing("measures", ImprovementReader::measure))
                .qualityPlan(SystemProperties.evidence(properties, "qualityPlan"));
        return properties.whole(improvement::build);
    }

    private static Optional<UnitAnalysis> analysis(PropertyReader properties) {
        UnitAnalysis.Builder analysis = UnitAnalysis.builder()
                .unitRef(SystemProperties.reference(properties, "unitRef"))
                .madeOn(properties.day("madeOn"));
        return properties.whole(analysis::build);
    }

    private static Optional<CaseCount> count(PropertyReader properties) {
        CaseCount.Builder count = CaseCount.builder()
                .received(SystemProperties.number(properties, "received"))
                .investigated(SystemProperties.number(properties, "investigated"))
                .ongoing(SystemProperties.number(properties, "ongoing"));
        return properties.whole(count::build);
    }

    private static Optional<ReportCount> reports(PropertyReader properties) {
        ReportCount.Builder count = ReportCount.builder()
                .received(SystemProperties.number(properties, "received"))
                .investigated(SystemProperties.number(properties, "investigated"))
                .ongoing(SystemProperties.number(properties, "ongoing"));
        SystemProperties.mandatoryCode(properties, "type", ReportType.class).ifPresent(count::type);
        return properties.whole(count::build);
    }

    private static Optional<Compilation> compilation(PropertyReader properties) {
        Compilation.Builder compilation = Compilation.builder()
                .periodFrom(properties.day("periodFrom"))
                .periodThrough(properties.day("periodThrough"))
                .inputs(SystemProperties.codes(properties, "inputs", CompilationInput.class))
                .analysis(SystemProperties.evidence(properties, "analysis"))
                .comparedWithEarlier(properties.answer("comparedWithEarlier"));
        return properties.whole(compilation::build);
    }

    private static Optional<Measure> measure(PropertyReader properties) {
        Measure.Builder measure = Measure.builder()
                .owner(SystemProperties.role(properties, "owner"))
                .dueOn(properties.day("dueOn"))
                .doneOn(properties.day("doneOn"))
                .followUpDueOn(properties.day("followUpDueOn"))
                .followedUpOn(properties.day("followedUpOn"))
                .origin(properties.code("origin", MeasureOrigin.class))
                .causes(SystemProperties.codes(properties, "causes", CauseArea.class))
                .changes(SystemProperties.texts(properties, "changes"))
                .timetable(SystemProperties.evidence(properties, "timetable"))
                .againstHarmInCare(properties.answer("againstHarmInCare"));
        SystemProperties.mandatoryReference(properties, "measureRef").ifPresent(measure::measureRef);
        return properties.whole(measure::build);
    }
}
