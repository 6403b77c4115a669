package se.lsk.reporting.render;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.RoleName;
import se.lsk.core.organisation.ResponsibilityMatrix;
import se.lsk.core.organisation.Task;

/**
 * The tasks of one column of a responsibility matrix. Immutable and thread-safe.
 *
 * @param section the section; empty for the tasks that stand in none
 * @param tasks its tasks, in the order given
 */
record SectionTasks(Optional<String> section, List<Task> tasks) {

    SectionTasks {
        tasks = ImmutableList.copyOf(tasks);
    }

    /** {@return the columns, those of the sections first, then one for the tasks without a section, if there are any} */
    static List<SectionTasks> of(ResponsibilityMatrix matrix) {
        ImmutableList.Builder<SectionTasks> columns = ImmutableList.builder();
        for (String section : matrix.sections()) {
            columns.add(column(matrix, Optional.of(section)));
        }
        SectionTasks rest = column(matrix, Optional.empty());
        return (rest.tasks().isEmpty() ? columns : columns.add(rest)).build();
    }

    private static SectionTasks column(ResponsibilityMatrix matrix, Optional<String> section) {
        return new SectionTasks(
                section,
                matrix.tasks().stream()
                        .filter(task -> task.section().equals(section))
                        .toList());
    }

    /** {@return what a role is responsible for: one cell} */
    List<Task> tasksOf(RoleName role) {
        return tasks.stream()
                .filter(task -> task.roles().has(role) == Answer.YES)
                .toList();
    }

    /** {@return the tasks that nobody has, or of which it is not told who has them} */
    List<Task> tasksOfNobody() {
        return tasks.stream().filter(task -> task.roles().items().isEmpty()).toList();
    }
}
