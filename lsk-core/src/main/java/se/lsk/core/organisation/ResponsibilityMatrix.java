package se.lsk.core.organisation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.RoleName;
import se.lsk.core.law.LegalReference;
import se.lsk.core.law.LegalTerm;

/**
 * Who has which task (<i>ansvarsmatris</i>): roles in rows, sections of the document or requirements in columns, tasks in the cells. Made
 * from what an organisation tells of its roles and tasks, and holds no more. Everything comes in the order given. Immutable and
 * thread-safe.
 *
 * @param roles the roles, one a row: those of the organisation first, then those that only tasks name
 * @param tasks the tasks
 */
@LegalTerm(sv = "ansvarsmatris")
public record ResponsibilityMatrix(List<RoleName> roles, List<Task> tasks) {

    /** Copies the lists. */
    public ResponsibilityMatrix {
        roles = ImmutableSet.copyOf(roles).asList();
        tasks = ImmutableList.copyOf(tasks);
    }

    /**
     * The matrix of an organisation.
     *
     * @param organisation the organisation
     * @return the matrix; without rows if neither roles nor tasks are told
     */
    public static ResponsibilityMatrix of(Organisation organisation) {
        ImmutableList.Builder<RoleName> roles = ImmutableList.builder();
        roles.addAll(organisation.roles().items());
        organisation.tasks().items().forEach(task -> roles.addAll(task.roles().items()));
        return new ResponsibilityMatrix(roles.build(), organisation.tasks().items());
    }

    /** {@return the sections that tasks stand in, one a column} */
    public List<String> sections() {
        return tasks.stream()
                .flatMap(task -> task.section().stream())
                .distinct()
                .toList();
    }

    /** {@return the requirements that tasks serve, one a column} */
    public List<LegalReference> requirements() {
        return tasks.stream()
                .flatMap(task -> task.requirement().stream())
                .distinct()
                .toList();
    }

    /**
     * What a role is responsible for.
     *
     * @param role the role
     * @return its tasks
     */
    public List<Task> tasksOf(RoleName role) {
        return tasks.stream()
                .filter(task -> task.roles().has(role) == Answer.YES)
                .toList();
    }

    /**
     * What a role is responsible for under a section: one cell.
     *
     * @param role the role
     * @param section the section
     * @return its tasks there
     */
    public List<Task> tasksOf(RoleName role, String section) {
        return tasksOf(role).stream()
                .filter(task -> task.section().filter(section::equals).isPresent())
                .toList();
    }

    /**
     * What a role is responsible for towards a requirement: one cell.
     *
     * @param role the role
     * @param requirement the requirement
     * @return its tasks towards it
     */
    public List<Task> tasksOf(RoleName role, LegalReference requirement) {
        return tasksOf(role).stream()
                .filter(task -> task.requirement().filter(requirement::equals).isPresent())
                .toList();
    }

    /**
     * Who is responsible under a section.
     *
     * @param section the section
     * @return the roles that have a task there, in the order of the rows
     */
    public List<RoleName> responsibleFor(String section) {
        return roles.stream().filter(role -> !tasksOf(role, section).isEmpty()).toList();
    }

    /**
     * Who is responsible towards a requirement.
     *
     * @param requirement the requirement
     * @return the roles that have a task towards it, in the order of the rows
     */
    public List<RoleName> responsibleFor(LegalReference requirement) {
        return roles.stream()
                .filter(role -> !tasksOf(role, requirement).isEmpty())
                .toList();
    }

    /** {@return the tasks that nobody has} */
    public List<Task> unassigned() {
        return tasks.stream().filter(task -> task.roles().isToldEmpty()).toList();
    }

    /** {@return the tasks of which it is not told who has them} */
    public List<Task> untold() {
        return tasks.stream().filter(task -> !task.roles().isTold()).toList();
    }

    /** {@return the roles that have no task} */
    public List<RoleName> withoutTask() {
        return withoutTask(roles);
    }

    /**
     * Which of some roles have no task here, such as the roles that take part in processes.
     *
     * @param asked the roles that are asked about
     * @return those without a task, each once
     */
    public List<RoleName> withoutTask(Collection<RoleName> asked) {
        return asked.stream().distinct().filter(role -> tasksOf(role).isEmpty()).toList();
    }
}
