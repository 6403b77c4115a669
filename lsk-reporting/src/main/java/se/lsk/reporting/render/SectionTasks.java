package se.lsk.reporting.render;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.RoleName;
import se.lsk.core.organisation.ResponsibilityMatrix;
import se.lsk.core.organisation.Task;
import se.lsk.rules.Language;

/**
 * The tasks of one column of a responsibility matrix. Immutable and thread-safe.
 *
 * @param section the section; empty for the tasks that stand in none
 * @param tasks its tasks, in the order given
 */
record SectionTasks(Optional<String> section, List<Task> tasks) {

    /** Sections with longer names are numbered in the headings. */
    private static final int LONGEST_HEADING = 6;

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

    /** {@return the section, or that there is none} */
    String name(Language language) {
        return section.orElseGet(() -> language == Language.SV ? "utan avsnitt" : "without a section");
    }

    /** {@return a short heading for each column: its name, or its number where any name is long} */
    static List<String> headings(List<SectionTasks> columns, Language language) {
        boolean numbered =
                columns.stream().anyMatch(column -> column.name(language).length() > LONGEST_HEADING);
        return IntStream.range(0, columns.size())
                .mapToObj(i -> numbered ? "[" + (i + 1) + "]" : columns.get(i).name(language))
                .toList();
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
