package se.lsk.rules.managementsystem;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.lsk.core.facts.Listing;
import se.lsk.core.facts.RoleName;
import se.lsk.core.managementsystem.FunctionEvidence;
import se.lsk.core.managementsystem.ManagementFunction;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.organisation.Organisation;
import se.lsk.core.organisation.Regime;
import se.lsk.core.organisation.Task;

/** What can differ in what the system is, whom it is for, and who does what. */
final class ResponsibilityTerms {

    private ResponsibilityTerms() {}

    static ImmutableMap<String, SystemTerm> all() {
        ImmutableMap.Builder<String, SystemTerm> terms = ImmutableMap.builder();
        terms.put(
                "adopted",
                (system, text) ->
                        system.toBuilder().adopted(SystemText.adoption(text)).build());
        terms.put(
                "scope",
                (system, text) ->
                        system.toBuilder().scope(SystemText.evidence(text)).build());
        terms.put(
                "regimes",
                (system, text) -> system.toBuilder()
                        .regimes(SystemText.codes(Regime.class, text))
                        .build());
        terms.put("period", ResponsibilityTerms::period);
        terms.put(
                "functions",
                (system, text) ->
                        system.toBuilder().functions(SystemTerm.emptied(text)).build());
        for (ManagementFunction function : ManagementFunction.values()) {
            terms.put(
                    function.name().toLowerCase(Locale.ROOT) + " evidence",
                    (system, text) -> evidence(system, function, text));
        }
        terms.put("units", (system, text) -> with(system, one -> one.units(SystemTerm.emptied(text))));
        terms.put(
                "second unit covered",
                (system, text) -> with(
                        system,
                        one -> one.units(SystemTerm.changed(
                                SystemParts.units(system),
                                1,
                                unit -> unit.toBuilder()
                                        .covered(SystemText.answer(text))
                                        .build()))));
        terms.put("roles", (system, text) -> with(system, one -> one.roles(SystemText.roles(text))));
        terms.put("tasks", (system, text) -> with(system, one -> one.tasks(SystemTerm.emptied(text))));
        terms.put(
                "second task roles",
                (system, text) -> with(
                        system,
                        one -> one.tasks(SystemTerm.changed(
                                tasks(system),
                                1,
                                task -> task.toBuilder()
                                        .roles(SystemText.roles(text))
                                        .build()))));
        return terms.buildOrThrow();
    }

    private static Listing<Task> tasks(ManagementSystem system) {
        return SystemParts.organisation(system, Organisation::tasks);
    }

    static ManagementSystem with(ManagementSystem system, UnaryOperator<Organisation.Builder> change) {
        Organisation organisation =
                system.organisation().orElseGet(() -> Organisation.builder().build());
        return system.toBuilder()
                .organisation(change.apply(organisation.toBuilder()).build())
                .build();
    }

    /** {@code first day to last day}, with a question mark for what is not told. */
    private static ManagementSystem period(ManagementSystem system, String text) {
        List<String> days = Splitter.on(" to ").splitToList(text);
        return system.toBuilder()
                .periodFrom(SystemText.day(days.get(0)))
                .periodThrough(SystemText.day(days.get(1)))
                .build();
    }

    /** Evidence, several parted by plus signs, or {@code not listed}. */
    private static ManagementSystem evidence(ManagementSystem system, ManagementFunction function, String text) {
        List<FunctionEvidence> all = new ArrayList<>(system.functions().items());
        all.removeIf(one -> one.function() == function);
        if (!text.equals("not listed")) {
            Splitter.on('+')
                    .trimResults()
                    .splitToStream(text)
                    .map(SystemText::evidence)
                    .forEach(evidence -> all.add(FunctionEvidence.builder()
                            .function(function)
                            .evidence(evidence)
                            .build()));
        }
        return system.toBuilder().functions(Listing.of(all)).build();
    }

    static Optional<RoleName> role(String text) {
        return text.equals("untold") ? Optional.empty() : Optional.of(new RoleName(text));
    }
}
