package se.lsk.reporting.render;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.lsk.core.facts.RoleName;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.organisation.ResponsibilityMatrix;
import se.lsk.core.organisation.Task;
import se.lsk.reporting.render.FigureTable.Column;
import se.lsk.reporting.render.FigureTable.Row;
import se.lsk.rules.Language;

/** The responsibility matrix of a management system as blocks of a page, in Swedish. Stateless and thread-safe. */
public final class ResponsibilityTables {

    private ResponsibilityTables() {}

    private static ResponsibilityMatrix matrix(ManagementSystem system) {
        return system.responsibilities().orElseGet(() -> new ResponsibilityMatrix(List.of(), List.of()));
    }

    /**
     * How many tasks each role has under each section: a row a section and a column a role, so that long names of sections have room.
     *
     * @param system the management system
     * @param source where it was told
     * @return the table
     */
    public static FigureTable counts(ManagementSystem system, String source) {
        ResponsibilityMatrix matrix = matrix(system);
        ImmutableList.Builder<Column> columns = ImmutableList.<Column>builder().add(Column.words("Avsnitt"));
        matrix.roles().forEach(role -> columns.add(Column.numbers(role.value())));
        columns.add(Column.numbers("ingen utpekad"), Column.numbers("uppgifter"));
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        for (SectionTasks section : SectionTasks.of(matrix)) {
            List<String> cells = new ArrayList<>();
            cells.add(name(section));
            matrix.roles().forEach(role -> cells.add(count(section.tasksOf(role))));
            cells.add(count(section.tasksOfNobody()));
            cells.add(count(section.tasks()));
            rows.add(new Row(cells, false));
        }
        List<String> all = new ArrayList<>();
        all.add("alla");
        matrix.roles().forEach(role -> all.add(count(matrix.tasksOf(role))));
        all.add(String.valueOf(matrix.unassigned().size() + matrix.untold().size()));
        all.add(count(matrix.tasks()));
        rows.add(new Row(all, true));
        return new FigureTable(
                "Antal uppgifter efter avsnitt och befattning",
                source,
                columns.build(),
                rows.build(),
                Optional.of("En uppgift räknas hos var och en som har den, och en gång i kolumnen uppgifter."));
    }

    private static String count(List<Task> tasks) {
        return String.valueOf(tasks.size());
    }

    private static String name(SectionTasks section) {
        return section.section().orElse("utan avsnitt");
    }

    /**
     * Every task, with who has it and which requirement it serves.
     *
     * @param system the management system
     * @param source where it was told
     * @return a table for each section
     */
    public static List<FigureTable> tasks(ManagementSystem system, String source) {
        ResponsibilityMatrix matrix = matrix(system);
        ImmutableList.Builder<FigureTable> tables = ImmutableList.builder();
        for (SectionTasks section : SectionTasks.of(matrix)) {
            tables.add(new FigureTable(
                    "Avsnitt " + name(section),
                    source,
                    ImmutableList.of(
                            Column.words("Uppgift"),
                            Column.words("Vad"),
                            Column.words("Befattning"),
                            Column.words("Bestämmelse")),
                    section.tasks().stream().map(ResponsibilityTables::row).toList(),
                    Optional.empty()));
        }
        return tables.build();
    }

    private static Row row(Task task) {
        return Row.of(
                task.taskRef().value(),
                task.description().orElse(""),
                task.roles().items().isEmpty()
                        ? "ingen utpekad"
                        : task.roles().items().stream().map(RoleName::value).collect(Collectors.joining(", ")),
                task.requirement()
                        .map(reference -> (reference.position() + " " + reference.act()).strip())
                        .orElse(""));
    }

    /**
     * What the matrix leaves open.
     *
     * @param system the management system
     * @return the questions with their answers
     */
    public static Definitions questions(ManagementSystem system) {
        ResponsibilityMatrix matrix = matrix(system);
        return Definitions.of(
                new Definitions.Entry("Uppgifter som ingen har", described(matrix.unassigned())),
                new Definitions.Entry("Det berättas inte vem som har dem", described(matrix.untold())),
                new Definitions.Entry(
                        "Befattningar utan uppgift",
                        text(matrix.withoutTask().stream().map(RoleName::value).toList(), ", ")),
                new Definitions.Entry(
                        "Har en del någon annanstans, men ingen uppgift",
                        text(
                                RolePlaces.withoutTask(system).stream()
                                        .map(role -> role.role() + ": "
                                                + role.places().stream()
                                                        .map(Language.SV::of)
                                                        .collect(Collectors.joining(", ")))
                                        .toList(),
                                "; ")));
    }

    private static String described(List<Task> tasks) {
        return text(
                tasks.stream()
                        .map(task -> task.description().orElse(task.taskRef().value()) + " (" + task.taskRef() + ")")
                        .toList(),
                "; ");
    }

    private static String text(List<String> answers, String separator) {
        return answers.isEmpty() ? "Inga." : String.join(separator, answers) + ".";
    }
}
