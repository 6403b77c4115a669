package se.lsk.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lsk.core.organisation.OrganisationSamples.ref;
import static se.lsk.core.organisation.OrganisationSamples.role;
import static se.lsk.core.organisation.OrganisationSamples.roles;
import static se.lsk.core.organisation.OrganisationSamples.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.lsk.core.facts.Listing;
import se.lsk.core.facts.RoleName;
import se.lsk.core.law.LegalReference;

class ResponsibilityMatrixTest {

    private static final LegalReference PROCESSES = LegalReference.parse("SOSFS 2011:9#K4P2");
    private static final LegalReference RISKS = LegalReference.parse("SOSFS 2011:9#K5P1");

    private static final ResponsibilityMatrix MATRIX = Organisation.builder()
            .roles(Listing.of(roles("nämnd", "chef", "SAS", "MAS")))
            .tasks(Listing.of(
                    task("1", "5.1", "SAS", "chef"),
                    task("2", "4.1", "chef"),
                    task("3", "4.1", "MAS"),
                    task("4", "5.1", "chef"),
                    task("5", PROCESSES, "MAS"),
                    task("6", RISKS),
                    Task.builder().taskRef(ref("7")).build()))
            .build()
            .responsibilities();

    @Test
    void rowsAndColumnsComeInTheOrderGiven() {
        assertThat(MATRIX.roles()).containsExactlyElementsOf(roles("nämnd", "chef", "SAS", "MAS"));
        assertThat(MATRIX.sections()).containsExactly("5.1", "4.1");
        assertThat(MATRIX.requirements()).containsExactly(PROCESSES, RISKS);
    }

    @Test
    void saysWhoIsResponsibleForWhat() {
        assertThat(refs(MATRIX.tasksOf(role("chef")))).containsExactly("1", "2", "4");
        assertThat(refs(MATRIX.tasksOf(role("chef"), "5.1"))).containsExactly("1", "4");
        assertThat(refs(MATRIX.tasksOf(role("MAS"), PROCESSES))).containsExactly("5");
        assertThat(MATRIX.tasksOf(role("nämnd"))).isEmpty();
        assertThat(MATRIX.tasksOf(role("okänd"))).isEmpty();
        assertThat(MATRIX.tasksOf(role("SAS"), "4.1")).isEmpty();
        assertThat(MATRIX.responsibleFor("5.1")).containsExactlyElementsOf(roles("chef", "SAS"));
        assertThat(MATRIX.responsibleFor("4.2")).isEmpty();
        assertThat(MATRIX.responsibleFor(PROCESSES)).containsExactly(role("MAS"));
        assertThat(MATRIX.responsibleFor(RISKS)).isEmpty();
    }

    @Test
    void saysWhatNobodyHasAndWhoHasNothing() {
        assertThat(refs(MATRIX.unassigned())).containsExactly("6");
        assertThat(refs(MATRIX.untold())).containsExactly("7");
        assertThat(MATRIX.withoutTask()).containsExactly(role("nämnd"));
        assertThat(MATRIX.withoutTask(roles("SAS", "rektor", "nämnd", "rektor")))
                .containsExactlyElementsOf(roles("rektor", "nämnd"));
    }

    @Test
    void rolesThatOnlyTasksNameComeLast() {
        ResponsibilityMatrix untold = Organisation.builder()
                .tasks(Listing.of(task("1", "4.1", "SAS", "chef"), task("2", "4.1", "chef", "MAS")))
                .build()
                .responsibilities();

        assertThat(untold.roles()).containsExactlyElementsOf(roles("SAS", "chef", "MAS"));
    }

    /** Who has tasks in which section of a management system of 2013: nine roles, sections 4.1 to 7. */
    @Test
    void answersForNineRolesAndElevenSections() {
        Map<String, String> sections = new TreeMap<>(Map.of(
                "4.1", "FC KL SAS MAS MAR AC EC M",
                "4.2", "FC SAS MAS MAR AC EC M",
                "5.1", "FC KL SAS MAS MAR AC EC M",
                "5.2", "FC KL SAS MAS MAR AC EC M",
                "5.3.1", "FC KL SAS MAS MAR AC EC M",
                "5.3.2", "FC KL SAS MAS AC EC M",
                "5.3.3", "FC KL SAS MAS AC EC",
                "5.4", "FC KL SAS MAS MAR AC EC M",
                "5.5", "FC KL SAS MAS MAR AC EC M"));
        sections.put("6", "FC KL SAS MAS MAR AC EC M");
        sections.put("7", "FC KL SAS MAS MAR AC EC");
        List<Task> tasks = new ArrayList<>();
        sections.forEach((section, names) ->
                roles(names.split(" ")).forEach(role -> tasks.add(task(section + "-" + role, section, role.value()))));
        ResponsibilityMatrix matrix = Organisation.builder()
                .roles(Listing.of(roles("N", "FC", "KL", "SAS", "MAS", "MAR", "AC", "EC", "M")))
                .tasks(Listing.of(tasks))
                .build()
                .responsibilities();

        assertThat(matrix.sections()).containsExactlyElementsOf(sections.keySet());
        sections.forEach((section, names) ->
                assertThat(matrix.responsibleFor(section)).containsExactlyElementsOf(roles(names.split(" "))));
        assertThat(matrix.roles().stream()
                        .map(role -> matrix.sections().stream()
                                .map(section -> matrix.tasksOf(role, section).isEmpty() ? "." : "x")
                                .collect(Collectors.joining())))
                .containsExactly(
                        "...........",
                        "xxxxxxxxxxx",
                        "x.xxxxxxxxx",
                        "xxxxxxxxxxx",
                        "xxxxxxxxxxx",
                        "xxxxx..xxxx",
                        "xxxxxxxxxxx",
                        "xxxxxxxxxxx",
                        "xxxxxx.xxx.");
        assertThat(matrix.withoutTask()).containsExactly(role("N"));
        assertThat(matrix.unassigned()).isEmpty();
    }

    @Test
    void namesARoleOnce() {
        List<RoleName> given = new ArrayList<>(roles("SAS", "MAS", "SAS"));
        ResponsibilityMatrix matrix = new ResponsibilityMatrix(given, List.of());
        given.clear();

        assertThat(matrix.roles()).containsExactlyElementsOf(roles("SAS", "MAS"));
    }

    private static List<String> refs(List<Task> tasks) {
        return tasks.stream().map(task -> task.taskRef().value()).toList();
    }
}
