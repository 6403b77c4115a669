package se.lsk.rules.managementsystem;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import se.lsk.core.facts.Listing;
import se.lsk.core.managementsystem.Activity;
import se.lsk.core.managementsystem.Cooperation;
import se.lsk.core.managementsystem.CooperationParty;
import se.lsk.core.managementsystem.CooperationPurpose;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.managementsystem.Routine;
import se.lsk.core.managementsystem.Structure;
import se.lsk.core.managementsystem.WorkProcess;

/** What can differ in the structure of a management system. */
final class StructureTerms {

    private static final ImmutableList<String> PLACES = ImmutableList.of("first", "second");

    private StructureTerms() {}

    static ImmutableMap<String, SystemTerm> all() {
        ImmutableMap.Builder<String, SystemTerm> terms = ImmutableMap.builder();
        terms.put("processes", (system, text) -> with(system, one -> one.processes(SystemTerm.emptied(text))));
        terms.put("routines", (system, text) -> with(system, one -> one.routines(SystemTerm.emptied(text))));
        terms.put(
                "first process identified",
                (system, text) -> first(system, one -> one.identified(SystemText.evidence(text))));
        terms.put(
                "first process description",
                (system, text) -> first(system, one -> one.description(SystemText.evidence(text))));
        terms.put(
                "first process adopted",
                (system, text) -> first(system, one -> one.adopted(SystemText.adoption(text))));
        terms.put("first process roles", (system, text) -> first(system, one -> one.roles(SystemText.roles(text))));
        terms.put(
                "first process activities",
                (system, text) -> first(system, one -> one.activities(SystemTerm.emptied(text))));
        terms.put(
                "second process activities",
                (system, text) -> process(system, 1, one -> one.activities(SystemTerm.emptied(text))));
        for (int i = 0; i < PLACES.size(); i++) {
            activity(terms, PLACES.get(i) + " activity", i);
        }
        terms.put(
                "other process activity needs routine",
                (system, text) -> process(
                        system,
                        1,
                        one -> one.activities(Listing.of(Activity.builder()
                                .name("Analysera")
                                .order(1)
                                .routineNeeded(SystemText.answer(text))
                                .build()))));
        cooperation(terms);
        routine(terms);
        return terms.buildOrThrow();
    }

    private static void activity(ImmutableMap.Builder<String, SystemTerm> terms, String name, int place) {
        terms.put(
                name + " order",
                (system, text) -> activity(
                        system,
                        place,
                        one -> one.order(
                                text.equals("untold") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text)))));
        terms.put(
                name + " needs routine",
                (system, text) -> activity(system, place, one -> one.routineNeeded(SystemText.answer(text))));
        terms.put(
                name + " routines",
                (system, text) -> activity(system, place, one -> one.routines(SystemText.names(text))));
    }

    private static void cooperation(ImmutableMap.Builder<String, SystemTerm> terms) {
        terms.put("cooperation", (system, text) -> {
            if (!text.equals("untold")) {
                throw new IllegalArgumentException(text);
            }
            return first(system, one -> one.cooperation(Optional.empty()));
        });
        terms.put(
                "cooperation needed",
                (system, text) -> cooperation(system, one -> one.needed(SystemText.answer(text))));
        terms.put(
                "cooperation inside",
                (system, text) -> cooperation(system, one -> one.internal(SystemText.evidence(text))));
        terms.put(
                "cooperation with others",
                (system, text) -> cooperation(system, one -> one.external(SystemText.evidence(text))));
        terms.put(
                "cooperation parties",
                (system, text) ->
                        cooperation(system, one -> one.parties(SystemText.codes(CooperationParty.class, text))));
        terms.put(
                "cooperation purposes",
                (system, text) ->
                        cooperation(system, one -> one.purposes(SystemText.codes(CooperationPurpose.class, text))));
        terms.put(
                "second process cooperation needed",
                (system, text) -> process(
                        system,
                        1,
                        one -> one.cooperation(Cooperation.builder()
                                .needed(SystemText.answer(text))
                                .build())));
    }

    private static void routine(ImmutableMap.Builder<String, SystemTerm> terms) {
        terms.put(
                "first routine procedure",
                (system, text) -> routine(system, one -> one.procedure(SystemText.answer(text))));
        terms.put(
                "first routine responsible",
                (system, text) -> routine(system, one -> one.responsible(ResponsibilityTerms.role(text))));
        terms.put(
                "first routine adopted",
                (system, text) -> routine(system, one -> one.adopted(SystemText.adoption(text))));
        terms.put(
                "first routine revised", (system, text) -> routine(system, one -> one.revisedOn(SystemText.day(text))));
    }

    static ManagementSystem with(ManagementSystem system, UnaryOperator<Structure.Builder> change) {
        Structure structure =
                system.structure().orElseGet(() -> Structure.builder().build());
        return system.toBuilder()
                .structure(change.apply(structure.toBuilder()).build())
                .build();
    }

    private static ManagementSystem first(ManagementSystem system, UnaryOperator<WorkProcess.Builder> change) {
        return process(system, 0, change);
    }

    private static ManagementSystem process(
            ManagementSystem system, int place, UnaryOperator<WorkProcess.Builder> change) {
        return with(
                system,
                one -> one.processes(SystemTerm.changed(
                        SystemParts.processes(system),
                        place,
                        process -> change.apply(process.toBuilder()).build())));
    }

    private static ManagementSystem activity(
            ManagementSystem system, int place, UnaryOperator<Activity.Builder> change) {
        Listing<Activity> activities =
                SystemParts.processes(system).items().get(0).activities();
        return first(
                system,
                process -> process.activities(SystemTerm.changed(
                        activities, place, one -> change.apply(one.toBuilder()).build())));
    }

    private static ManagementSystem cooperation(ManagementSystem system, UnaryOperator<Cooperation.Builder> change) {
        Cooperation cooperation =
                SystemParts.processes(system).items().get(0).cooperation().orElseThrow();
        return first(
                system,
                process -> process.cooperation(
                        change.apply(cooperation.toBuilder()).build()));
    }

    private static ManagementSystem routine(ManagementSystem system, UnaryOperator<Routine.Builder> change) {
        return with(
                system,
                one -> one.routines(SystemTerm.changed(
                        SystemParts.routines(system),
                        0,
                        routine -> change.apply(routine.toBuilder()).build())));
    }
}
