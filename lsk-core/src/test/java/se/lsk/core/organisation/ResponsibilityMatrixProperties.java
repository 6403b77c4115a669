package se.lsk.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lsk.core.organisation.OrganisationSamples.ref;
import static se.lsk.core.organisation.OrganisationSamples.roles;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.lsk.core.facts.Listing;
import se.lsk.core.facts.RoleName;

class ResponsibilityMatrixProperties {

    private static final List<RoleName> ROLES = roles("nämnd", "chef", "SAS", "MAS", "medarbetare");

    @Property(seed = "531")
    void removingTheLastTaskOfARoleNeverGoesUnnoticed(
            @ForAll("organisations") Organisation before, @ForAll @IntRange(max = 4) int which) {
        RoleName role = ROLES.get(which);
        ResponsibilityMatrix taskGone = withTasks(
                        before,
                        before.tasks().items().stream()
                                .filter(task -> !task.roles().items().contains(role))
                                .toList())
                .responsibilities();
        ResponsibilityMatrix roleGone = withTasks(
                        before,
                        before.tasks().items().stream()
                                .map(task -> without(role, task))
                                .toList())
                .responsibilities();

        assertThat(taskGone.withoutTask()).contains(role);
        assertThat(roleGone.withoutTask()).contains(role);
        assertThat(roleGone.unassigned()).hasSize((int) before.tasks().items().stream()
                .filter(task -> Set.of(role).containsAll(task.roles().items()))
                .count());
    }

    private static Task without(RoleName role, Task task) {
        return task.toBuilder()
                .roles(Listing.of(task.roles().items().stream()
                        .filter(other -> !other.equals(role))
                        .toList()))
                .build();
    }

    private static Organisation withTasks(Organisation organisation, List<Task> tasks) {
        return organisation.toBuilder().tasks(Listing.of(tasks)).build();
    }

    @Property(seed = "532")
    void everyCellSaysTheSameFromBothSides(@ForAll("organisations") Organisation organisation) {
        ResponsibilityMatrix matrix = organisation.responsibilities();

        for (RoleName role : matrix.roles()) {
            List<Task> all = new ArrayList<>();
            for (String section : matrix.sections()) {
                List<Task> cell = matrix.tasksOf(role, section);
                assertThat(matrix.responsibleFor(section).contains(role)).isEqualTo(!cell.isEmpty());
                all.addAll(cell);
            }
            assertThat(all).containsExactlyInAnyOrderElementsOf(matrix.tasksOf(role));
            assertThat(matrix.withoutTask().contains(role)).isEqualTo(all.isEmpty());
        }
    }

    @Property(seed = "533")
    void givingAwayATaskNeverLeavesMoreUndone(
            @ForAll("organisations") Organisation before, @ForAll @IntRange(max = 4) int which) {
        List<Task> given = new ArrayList<>(before.tasks().items());
        given.replaceAll(task -> task.roles().items().isEmpty()
                ? task.toBuilder().roles(Listing.of(ROLES.get(which))).build()
                : task);
        ResponsibilityMatrix after = withTasks(before, given).responsibilities();

        assertThat(after.unassigned()).isEmpty();
        assertThat(before.responsibilities().withoutTask()).containsAll(after.withoutTask());
    }

    @Provide
    Arbitrary<Organisation> organisations() {
        Arbitrary<Set<RoleName>> who = Arbitraries.of(ROLES).set().ofMaxSize(3);
        Arbitrary<String> section = Arbitraries.of("4.1", "4.2", "5.1");
        return Combinators.combine(section, who)
                .as((in, has) -> Task.builder()
                        .taskRef(ref("t"))
                        .section(in)
                        .roles(Listing.of(List.copyOf(has)))
                        .build())
                .list()
                .ofMaxSize(8)
                .map(tasks -> Organisation.builder()
                        .roles(Listing.of(ROLES))
                        .tasks(Listing.of(IntStream.range(0, tasks.size())
                                .mapToObj(i -> tasks.get(i).toBuilder()
                                        .taskRef(ref("t-" + i))
                                        .build())
                                .toList()))
                        .build());
    }
}
