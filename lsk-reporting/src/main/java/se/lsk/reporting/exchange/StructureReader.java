package se.lsk.reporting.exchange;

import java.util.Optional;
import se.lsk.core.managementsystem.Activity;
import se.lsk.core.managementsystem.Cooperation;
import se.lsk.core.managementsystem.CooperationParty;
import se.lsk.core.managementsystem.CooperationPurpose;
import se.lsk.core.managementsystem.ProcessMaturity;
import se.lsk.core.managementsystem.ProcessType;
import se.lsk.core.managementsystem.Routine;
import se.lsk.core.managementsystem.Structure;
import se.lsk.core.managementsystem.WorkProcess;

/** Reads the part {@code structure} of a management system. */
final class StructureReader {

    private StructureReader() {}

    static Optional<Structure> read(PropertyReader properties) {
        Structure.Builder structure = Structure.builder()
                .processes(properties.objectListing("processes", StructureReader::process))
                .routines(properties.objectListing("routines", StructureReader::routine));
        return properties.whole(structure::build);
    }

    private static Optional<WorkProcess> process(PropertyReader properties) {
        WorkProcess.Builder process = WorkProcess.builder()
                .type(properties.code("type", ProcessType.class))
                .identified(SystemProperties.evidence(properties, "identified"))
                .description(SystemProperties.evidence(properties, "description"))
                .adopted(SystemProperties.adoption(properties, "adopted"))
                .roles(SystemProperties.roles(properties, "roles"))
                .activities(properties.objectListing("activities", StructureReader::activity))
                .cooperation(properties.object("cooperation").flatMap(StructureReader::cooperation))
                .maturity(properties.object("maturity").flatMap(StructureReader::maturity));
        SystemProperties.name(properties, "name").ifPresent(process::name);
        return properties.whole(process::build);
    }

    private static Optional<Activity> activity(PropertyReader properties) {
        Activity.Builder activity = Activity.builder()
                .order(SystemProperties.number(properties, "order"))
                .routineNeeded(properties.answer("routineNeeded"))
                .routines(SystemProperties.texts(properties, "routines"));
        SystemProperties.name(properties, "name").ifPresent(activity::name);
        return properties.whole(activity::build);
    }

    private static Optional<Cooperation> cooperation(PropertyReader properties) {
        Cooperation.Builder cooperation = Cooperation.builder()
                .needed(properties.answer("needed"))
                .internal(SystemProperties.evidence(properties, "internal"))
                .external(SystemProperties.evidence(properties, "external"))
                .parties(SystemProperties.codes(properties, "parties", CooperationParty.class))
                .purposes(SystemProperties.codes(properties, "purposes", CooperationPurpose.class));
        return properties.whole(cooperation::build);
    }

    private static Optional<ProcessMaturity> maturity(PropertyReader properties) {
        ProcessMaturity.Builder maturity =
                ProcessMaturity.builder().stepsReached(SystemProperties.numbers(properties, "stepsReached"));
        return properties.whole(maturity::build);
    }

    private static Optional<Routine> routine(PropertyReader properties) {
        Routine.Builder routine = Routine.builder()
                .process(properties.text("process"))
                .procedure(properties.answer("procedure"))
                .responsible(SystemProperties.role(properties, "responsible"))
                .version(properties.text("version"))
                .adopted(SystemProperties.adoption(properties, "adopted"))
                .reviseBy(properties.day("reviseBy"))
                .revisedOn(properties.day("revisedOn"))
                .madeKnown(SystemProperties.evidence(properties, "madeKnown"));
        SystemProperties.name(properties, "name").ifPresent(routine::name);
        return properties.whole(routine::build);
    }
}
