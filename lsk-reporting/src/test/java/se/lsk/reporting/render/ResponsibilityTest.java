package se.lsk.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.reporting.render.FigureTable.Column;
import se.lsk.reporting.render.FigureTable.Row;
import se.lsk.rules.Language;

/** Who has which task, as text and as blocks of a page. */
class ResponsibilityTest {

    private static final ManagementSystem SYSTEM = SomeSystem.named("arbetet");
    private static final ManagementSystem SILENT =
            ManagementSystem.builder().subjectRef(new SubjectReference("s2")).build();

    @Test
    void countsTasksByRoleAndSectionThenListsThem() {
        assertThat(ResponsibilityText.of(SYSTEM, Language.SV)).isEqualTo("""
                Ansvarsmatris: befattningar 3, avsnitt 3, uppgifter 4

                             [1]  [2]  [3]  alla
                  chef         2    –    –     2
                  MAS          1    –    –     1
                  ombud        –    –    –     –
                  uppgifter    2    1    1     4
                  En uppgift räknas hos var och en som har den, och en gång i den sista raden.
                  [1] 3
                  [2] arbetet
                  [3] utan avsnitt

                Avsnitt 3
                  chef (2)
                    t-1  Leda arbetet
                    t-2  Följa upp arbetet [3 kap. 2 § SOSFS 2011:9]
                  MAS (1)
                    t-2  Följa upp arbetet [3 kap. 2 § SOSFS 2011:9]

                Avsnitt arbetet
                  ingen utpekad (1)
                    t-3  Skriva arbetet

                Avsnitt utan avsnitt
                  ingen utpekad (1)
                    t-4  –

                Frågor till matrisen
                  Uppgifter som ingen har: t-3
                  Uppgifter där det inte berättas vem som har dem: t-4
                  Befattningar utan uppgift: ombud
                  Befattningar med en del någon annanstans men utan uppgift: ombud (rutinen ”Rutin arbetet”, egenkontrollen ”Kontroll arbetet”)
                """);
        assertThat(ResponsibilityText.of(SYSTEM, Language.EN))
                .contains("tasks 4", "without a section", "nobody named", "ombud (the routine “Rutin arbetet”");
    }

    @Test
    void saysOfASilentSystemThatItHasNoTasks() {
        assertThat(ResponsibilityText.of(SILENT, Language.SV))
                .startsWith("Ansvarsmatris: befattningar 0, avsnitt 0, uppgifter 0\n\nFrågor")
                .contains("Befattningar utan uppgift: inga\n");
        assertThat(ResponsibilityTables.counts(SILENT, "källa").rows())
                .extracting(Row::total)
                .containsExactly(true);
        assertThat(ResponsibilityTables.tasks(SILENT, "källa")).isEmpty();
    }

    @Test
    void aTableHasARowForEachRoleAndAColumnForEachSection() {
        FigureTable table = ResponsibilityTables.counts(SYSTEM, "källa");
        assertThat(table.columns())
                .extracting(Column::heading)
                .containsExactly("Befattning", "[1]", "[2]", "[3]", "alla");
        assertThat(table.rows())
                .extracting(Row::cells)
                .containsExactly(
                        List.of("chef", "2", "0", "0", "2"),
                        List.of("MAS", "1", "0", "0", "1"),
                        List.of("ombud", "0", "0", "0", "0"),
                        List.of("ingen utpekad", "0", "1", "1", "2"),
                        List.of("uppgifter", "2", "1", "1", "4"));
        assertThat(table.note().orElseThrow()).endsWith(" [1] 3, [2] arbetet, [3] utan avsnitt.");
        assertThat(ResponsibilityTables.tasks(SYSTEM, "källa").get(0).rows())
                .extracting(Row::cells)
                .contains(List.of("t-2", "Följa upp arbetet", "chef, MAS", "3 kap. 2 § SOSFS 2011:9"));
    }

    @Test
    void whatTheMatrixLeavesOpenIsAsked() {
        assertThat(ResponsibilityTables.questions(SYSTEM).entries())
                .extracting(Definitions.Entry::text)
                .containsExactly(
                        "Skriva arbetet (t-3).",
                        "t-4 (t-4).",
                        "ombud.",
                        "ombud: rutinen ”Rutin arbetet”, egenkontrollen ”Kontroll arbetet”.");
    }
}
