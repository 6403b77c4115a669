package se.lsk.reporting.exchange;

import java.util.Optional;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.managementsystem.AreaEvidence;
import se.lsk.core.managementsystem.FunctionEvidence;
import se.lsk.core.managementsystem.ManagementFunction;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.managementsystem.Participation;
import se.lsk.core.managementsystem.Predecessor;
import se.lsk.core.managementsystem.PredecessorArea;
import se.lsk.core.organisation.ProviderForm;
import se.lsk.core.organisation.Regime;

/** Reads {@code managementSystem}. */
final class ManagementSystemReader implements KindReader<ManagementSystem> {

    @Override
    public Optional<ManagementSystem> read(SubjectReference subjectRef, PropertyReader properties) {
        return Rereading.read(properties, line -> system(subjectRef, line));
    }

    private static Optional<ManagementSystem> system(SubjectReference subjectRef, PropertyReader properties) {
        // these two are read of every kind
        properties.value("kind");
        properties.value("subjectRef");
        ManagementSystem.Builder system = ManagementSystem.builder()
                .subjectRef(subjectRef)
                .describedOn(properties.day("describedOn"))
                .periodFrom(properties.day("periodFrom"))
                .periodThrough(properties.day("periodThrough"))
                .providerForm(properties.code("providerForm", ProviderForm.class))
                .regimes(SystemProperties.codes(properties, "regimes", Regime.class))
                .adopted(SystemProperties.adoption(properties, "adopted"))
                .scope(SystemProperties.evidence(properties, "scope"))
                .citations(SystemProperties.texts(properties, "citations"))
                .functions(properties.objectListing("functions", ManagementSystemReader::function))
                .quality(properties.object("quality").flatMap(QualityReader::read))
                .organisation(properties.object("organisation").flatMap(OrganisationReader::read))
                .structure(properties.object("structure").flatMap(StructureReader::read))
                .selfMonitoring(properties.object("selfMonitoring").flatMap(SelfMonitoringReader::read))
                .improvement(properties.object("improvement").flatMap(ImprovementReader::read))
                .participation(properties.object("participation").flatMap(ManagementSystemReader::participation))
                .documentation(properties.object("documentation").flatMap(DocumentationReader::read))
                .predecessor(properties.object("predecessor").flatMap(ManagementSystemReader::predecessor));
        return properties.whole(system::build);
    }

    private static Optional<FunctionEvidence> function(PropertyReader properties) {
        FunctionEvidence.Builder function =
                FunctionEvidence.builder().evidence(SystemProperties.evidence(properties, "evidence"));
        SystemProperties.mandatoryCode(properties, "function", ManagementFunction.class)
                .ifPresent(function::function);
        return properties.whole(function::build);
    }

    private static Optional<Participation> participation(PropertyReader properties) {
        Participation.Builder participation = Participation.builder()
                .staff(SystemProperties.evidences(properties, "staff"))
                .users(SystemProperties.evidences(properties, "users"))
                .patients(SystemProperties.evidences(properties, "patients"));
        return properties.whole(participation::build);
    }

    private static Optional<Predecessor> predecessor(PropertyReader properties) {
        Predecessor.Builder predecessor = Predecessor.builder()
                .areas(properties.objectListing("areas", ManagementSystemReader::area))
                .contractorsAssured(SystemProperties.evidence(properties, "contractorsAssured"));
        return properties.whole(predecessor::build);
    }

    private static Optional<AreaEvidence> area(PropertyReader properties) {
        AreaEvidence.Builder area = AreaEvidence.builder().evidence(SystemProperties.evidence(properties, "evidence"));
        SystemProperties.mandatoryCode(properties, "area", PredecessorArea.class)
                .ifPresent(area::area);
        return properties.whole(area::build);
    }
}
