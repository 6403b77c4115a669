package se.lsk.reporting.render;

import com.google.common.base.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.lsk.core.facts.RoleName;
import se.lsk.core.law.LegalReference;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.organisation.ResponsibilityMatrix;
import se.lsk.core.organisation.Task;
import se.lsk.rules.Language;

/**
 * A responsibility matrix as plain text: how many tasks each role has under each section, then the tasks themselves by section and role, then
 * what the matrix leaves open. Lines end with LF. Thread-safe.
 */
public final class ResponsibilityText {

    private static final int NARROWEST = 3;
    private static final String NONE = "–";

    private final ResponsibilityMatrix matrix;
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private ResponsibilityText(ResponsibilityMatrix matrix, Language language) {
        this.matrix = matrix;
        this.language = language;
    }

    /**
     * The text.
     *
     * @param system the management system
     * @param language in which language the words around are; what the system tells is not translated
     * @return the text
     */
    public static String of(ManagementSystem system, Language language) {
        ResponsibilityMatrix matrix =
                system.responsibilities().orElseGet(() -> new ResponsibilityMatrix(List.of(), List.of()));
        ResponsibilityText lines = new ResponsibilityText(matrix, language);
        lines.counts();
        for (SectionTasks section : SectionTasks.of(matrix)) {
            lines.section(section);
        }
        lines.questions(system);
        return lines.text.toString();
    }

    private void counts() {
        List<SectionTasks> sections = SectionTasks.of(matrix);
        line(say("Ansvarsmatris: befattningar ", "Responsibility matrix: roles ")
                + matrix.roles().size()
                + say(", avsnitt ", ", sections ")
                + sections.size()
                + say(", uppgifter ", ", tasks ")
                + matrix.tasks().size());
        if (sections.isEmpty()) {
            return;
        }
        line("");
        List<String> headings = new ArrayList<>(SectionTasks.headings(sections, language));
        String all = say("alla", "all");
        headings.add(all);
        int width = matrix.roles().stream()
                .mapToInt(role -> role.value().length())
                .max()
                .orElse(0);
        width = Math.max(width, say("uppgifter", "tasks").length());
        row("", width, headings, headings);
        for (RoleName role : matrix.roles()) {
            List<String> cells = new ArrayList<>();
            sections.forEach(section -> cells.add(count(section.tasksOf(role).size())));
            cells.add(count(matrix.tasksOf(role).size()));
            row(role.value(), width, cells, headings);
        }
        List<String> tasks = new ArrayList<>();
        sections.forEach(section -> tasks.add(count(section.tasks().size())));
        tasks.add(count(matrix.tasks().size()));
        row(say("uppgifter", "tasks"), width, tasks, headings);
        if (matrix.tasks().stream().anyMatch(task -> task.roles().items().size() != 1)) {
            line(say(
                    "  En uppgift räknas hos var och en som har den, och en gång i den sista raden.",
                    "  A task is counted with everybody who has it, and once in the last row."));
        }
        for (int i = 0; i < sections.size(); i++) {
            String name = sections.get(i).name(language);
            if (!headings.get(i).equals(name)) {
                line("  " + headings.get(i) + " " + name);
            }
        }
    }

    private void row(String label, int width, List<String> cells, List<String> headings) {
        StringBuilder row = new StringBuilder("  ").append(Strings.padEnd(label, width, ' '));
        for (int i = 0; i < cells.size(); i++) {
            row.append("  ")
                    .append(Strings.padStart(
                            cells.get(i), Math.max(NARROWEST, headings.get(i).length()), ' '));
        }
        line(row.toString());
    }

    private static String count(int count) {
        return count == 0 ? NONE : String.valueOf(count);
    }

    private void section(SectionTasks section) {
        line("");
        line(say("Avsnitt ", "Section ") + section.name(language));
        for (RoleName role : matrix.roles()) {
            tasks(role.value(), section.tasksOf(role));
        }
        tasks(say("ingen utpekad", "nobody named"), section.tasksOfNobody());
    }

    private void tasks(String who, List<Task> tasks) {
        if (tasks.isEmpty()) {
            return;
        }
        line("  " + who + " (" + tasks.size() + ")");
        tasks.forEach(
                task -> line("    " + task.taskRef() + "  " + task.description().orElse(NONE) + requirement(task)));
    }

    private static String requirement(Task task) {
        return task.requirement()
                .map(ResponsibilityText::citation)
                .map(citation -> " [" + citation + "]")
                .orElse("");
    }

    private static String citation(LegalReference reference) {
        return reference.position().isEmpty()
                ? reference.act().toString()
                : reference.position() + " " + reference.act();
    }

    private void questions(ManagementSystem system) {
        line("");
        line(say("Frågor till matrisen", "Questions to the matrix"));
        answer(say("Uppgifter som ingen har", "Tasks that nobody has"), named(matrix.unassigned()));
        answer(
                say("Uppgifter där det inte berättas vem som har dem", "Tasks of which it is not told who has them"),
                named(matrix.untold()));
        answer(
                say("Befattningar utan uppgift", "Roles without a task"),
                matrix.withoutTask().stream().map(RoleName::value).toList());
        answer(
                say(
                        "Befattningar med en del någon annanstans men utan uppgift",
                        "Roles with a part elsewhere and without a task"),
                RolePlaces.withoutTask(system).stream()
                        .map(role -> role.role() + " ("
                                + role.places().stream().map(language::of).collect(Collectors.joining(", ")) + ")")
                        .toList());
    }

    private static List<String> named(List<Task> tasks) {
        return tasks.stream().map(task -> task.taskRef().value()).toList();
    }

    private void answer(String question, List<String> answers) {
        line("  " + question + ": " + (answers.isEmpty() ? say("inga", "none") : String.join(", ", answers)));
    }

    private String say(String swedish, String english) {
        return language == Language.SV ? swedish : english;
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
