package se.lsk.rules.managementsystem;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import se.lsk.core.facts.Listing;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.managementsystem.Structure;
import se.lsk.core.managementsystem.WorkProcess;

/** What can differ in the structure of a management system. */
final class StructureTerms {

    private StructureTerms() {}

    static ImmutableMap<String, BiFunction<ManagementSystem, String, ManagementSystem>> all() {
        return ImmutableMap.of(
                "processes", (system, text) -> processes(system, text),
                "first process identified",
                        (system, text) -> first(
                                system,
                                process -> process.toBuilder()
                                        .identified(SystemText.evidence(text))
                                        .build()),
                "first process description",
                        (system, text) -> first(
                                system,
                                process -> process.toBuilder()
                                        .description(SystemText.evidence(text))
                                        .build()),
                "first process adopted",
                        (system, text) -> first(
                                system,
                                process -> process.toBuilder()
                                        .adopted(SystemText.adoption(text))
                                        .build()));
    }

    private static Structure structure(ManagementSystem system) {
        return system.structure().orElseGet(() -> Structure.builder().build());
    }

    private static ManagementSystem with(ManagementSystem system, Structure.Builder structure) {
        return system.toBuilder().structure(structure.build()).build();
    }

    /** {@code untold}, {@code none}. */
    private static ManagementSystem processes(ManagementSystem system, String text) {
        return with(
                system, structure(system).toBuilder().processes(text.equals("none") ? Listing.of() : Listing.untold()));
    }

    private static ManagementSystem first(ManagementSystem system, UnaryOperator<WorkProcess> change) {
        Structure structure = structure(system);
        List<WorkProcess> processes = new ArrayList<>(structure.processes().items());
        processes.set(0, change.apply(processes.get(0)));
        return with(system, structure.toBuilder().processes(Listing.of(processes)));
    }
}
