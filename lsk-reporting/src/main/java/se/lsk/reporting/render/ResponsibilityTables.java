package se.lsk.reporting.render;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

    private static final String NOBODY = "ingen utpekad";
    /** More tasks than this are not named one by one. */
    private static final int NAMED = 8;

    private ResponsibilityTables() {}

    private static ResponsibilityMatrix matrix(ManagementSystem system) {
        return system.responsibilities().orElseGet(() -> new ResponsibilityMatrix(List.of(), List.of()));
    }

    /**
     * How many tasks each role has under each section: a row a role and a column a section. Sections with long names are numbered in the
     * headings, and explained below.
     *
     * @param system the management system
     * @param source where it was told
     * @return the table
     */
    public static FigureTable counts(ManagementSystem system, String source) {
        ResponsibilityMatrix matrix = matrix(system);
        List<SectionTasks> sections = SectionTasks.of(matrix);
        List<String> headings = SectionTasks.headings(sections, Language.SV);
        ImmutableList.Builder<Column> columns = ImmutableList.<Column>builder().add(Column.words("Befattning"));
        headings.forEach(heading -> columns.add(Column.numbers(heading)));
        columns.add(Column.numbers("alla"));
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        for (RoleName role : matrix.roles()) {
            rows.add(row(role.value(), sections, section -> section.tasksOf(role), matrix.tasksOf(role), false));
        }
        List<Task> ofNobody = matrix.tasks().stream()
                .filter(task -> task.roles().items().isEmpty())
                .toList();
        if (!ofNobody.isEmpty()) {
            rows.add(row(NOBODY, sections, SectionTasks::tasksOfNobody, ofNobody, false));
        }
        rows.add(row("uppgifter", sections, SectionTasks::tasks, matrix.tasks(), true));
        return new FigureTable(
                "Antal uppgifter efter befattning och avsnitt",
                source,
                columns.build(),
                rows.build(),
                note(sections, headings));
    }

    private static Row row(
            String who,
            List<SectionTasks> sections,
            Function<SectionTasks, List<Task>> cell,
            List<Task> all,
            boolean total) {
        List<String> cells = new ArrayList<>();
        cells.add(who);
        sections.forEach(section -> cells.add(count(cell.apply(section))));
        cells.add(count(all));
        return new Row(cells, total);
    }

    private static Optional<String> note(List<SectionTasks> sections, List<String> headings) {
        List<String> explained = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            if (!headings.get(i).equals(sections.get(i).name(Language.SV))) {
                explained.add(headings.get(i) + " " + sections.get(i).name(Language.SV));
            }
        }
        return Optional.of("En uppgift räknas hos var och en som har den, och en gång i den sista raden."
                + (explained.isEmpty() ? "" : " " + String.join(", ", explained) + "."));
    }

    private static String count(List<Task> tasks) {
        return String.valueOf(tasks.size());
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
                    "Avsnitt " + section.name(Language.SV),
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
                        ? NOBODY
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
        if (tasks.size() > NAMED) {
            return tasks.size() + " uppgifter: de som står hos ”" + NOBODY + "” i tabellerna.";
        }
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
