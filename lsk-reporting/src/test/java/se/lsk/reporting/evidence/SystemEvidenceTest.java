package se.lsk.reporting.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Evidence;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.Listing;
import se.lsk.core.facts.RoleName;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.managementsystem.Control;
import se.lsk.core.managementsystem.ControlExecution;
import se.lsk.core.managementsystem.Improvement;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.managementsystem.Measure;
import se.lsk.core.managementsystem.SelfMonitoring;
import se.lsk.core.organisation.Organisation;
import se.lsk.core.organisation.Task;
import se.lsk.reporting.content.EvidenceKind;
import se.lsk.reporting.content.ReportEvidence;
import se.lsk.reporting.content.ReportTable;

class SystemEvidenceTest {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

    private static ManagementSystem.Builder system() {
        return ManagementSystem.builder().subjectRef(new SubjectReference("s"));
    }

    private static ReportEvidence piece(ManagementSystem system, String name) {
        return SystemEvidence.of(system).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Measure measure(String ref, Optional<LocalDate> due, Optional<LocalDate> done) {
        return Measure.builder()
                .measureRef(new HostReference(ref))
                .dueOn(due)
                .doneOn(done)
                .build();
    }

    @Test
    void aSystemOfWhichNothingIsToldShowsNothing() {
        assertThat(SystemEvidence.of(system().build())).hasSize(3).allSatisfy(one -> {
            assertThat(one.kinds()).isEmpty();
            assertThat(Examples.tables(one)).isEmpty();
        });
    }

    @Test
    void theExampleIsCounted() {
        ManagementSystem system = Examples.systems().get(0);
        List<ReportTable> tables = Examples.tables(piece(system, "management-system"));
        assertThat(tables).extracting(table -> table.ref().value()).containsExactly("system-parts", "system-roles");
        assertThat(Examples.lines(tables.get(0)))
                .containsExactly(
                        "processer | 1",
                        "rutiner | 1",
                        "befattningar | 2",
                        "uppgifter i kvalitetsarbetet | 2",
                        "egenkontroller | 1",
                        "riskanalyser | 1",
                        "åtgärder | 1");
        assertThat(Examples.lines(tables.get(1))).containsExactly("kvalitetsledare | 1");
        assertThat(Examples.lines(
                        Examples.tables(piece(system, "self-monitoring")).get(0)))
                .containsExactly("Aktgranskning | 1 | 1");
        assertThat(Examples.lines(Examples.tables(piece(system, "measures")).get(0)))
                .containsExactly(
                        "Genomförda enligt uppgift | 1",
                        "Dagen har passerat | 0",
                        "Ingen dag för genomförande uppgiven | 0",
                        "Alla åtgärder | 1 (total)");
        assertThat(SystemEvidence.of(system))
                .extracting(ReportEvidence::kinds)
                .containsExactly(
                        Set.of(EvidenceKind.RESPONSIBILITY),
                        Set.of(EvidenceKind.SELF_MONITORING),
                        Set.of(EvidenceKind.MEASURES));
    }

    @Test
    void whatIsToldToBeNoneIsCountedAsNone() {
        ManagementSystem system = Examples.systems().get(1);
        assertThat(Examples.lines(
                        Examples.tables(piece(system, "management-system")).get(0)))
                .containsExactly("processer | 1", "rutiner | 0");
        assertThat(piece(system, "management-system").kinds()).isEmpty();
        assertThat(Examples.tables(piece(system, "measures"))).isEmpty();
    }

    @Test
    void aMeasureIsDoneLateOrOpenAsOfTheDayOfTheDescription() {
        List<Measure> measures = List.of(
                measure("done", Optional.of(DAY.minusDays(9)), Optional.of(DAY)),
                measure("done-later", Optional.of(DAY.minusDays(1)), Optional.of(DAY.plusDays(1))),
                measure("late", Optional.of(DAY.minusDays(1)), Optional.empty()),
                measure("due-today", Optional.of(DAY), Optional.empty()),
                measure("untold", Optional.empty(), Optional.empty()));
        ManagementSystem.Builder system = system().improvement(
                        Improvement.builder().measures(Listing.of(measures)).build());
        assertThat(Examples.lines(Examples.tables(piece(system.describedOn(DAY).build(), "measures"))
                        .get(0)))
                .containsExactly(
                        "Genomförda enligt uppgift | 1",
                        "Dagen har passerat | 2",
                        "Ingen dag för genomförande uppgiven | 2",
                        "Alla åtgärder | 5 (total)");
    }

    @Test
    void withoutADayOfDescriptionNothingIsCalledLate() {
        ManagementSystem system = system().improvement(Improvement.builder()
                        .measures(Listing.of(
                                measure("done", Optional.of(DAY), Optional.of(DAY)),
                                measure("due", Optional.of(DAY), Optional.empty())))
                        .build())
                .build();
        assertThat(Examples.lines(Examples.tables(piece(system, "measures")).get(0)))
                .containsExactly(
                        "Genomförda enligt uppgift | 1",
                        "Dagen har passerat | ?",
                        "Ingen dag för genomförande uppgiven | 1",
                        "Alla åtgärder | 2 (total)");
    }

    @Test
    void ofAControlWhoseExecutionsAreNotToldNothingIsCounted() {
        Control untold = Control.builder().name("Loggkontroll").build();
        Control told = Control.builder()
                .name("Aktgranskning")
                .executions(Listing.of(
                        ControlExecution.builder().result(Evidence.present()).build(),
                        ControlExecution.builder()
                                .result(Evidence.builder().exists(Answer.NO).build())
                                .build(),
                        ControlExecution.builder().build()))
                .build();
        ReportEvidence evidence = piece(
                system().selfMonitoring(SelfMonitoring.builder()
                                .controls(Listing.of(untold, told))
                                .build())
                        .build(),
                "self-monitoring");
        assertThat(evidence.kinds()).containsExactly(EvidenceKind.SELF_MONITORING);
        assertThat(Examples.lines(Examples.tables(evidence).get(0)))
                .containsExactly("Loggkontroll | ? | ?", "Aktgranskning | 3 | 1");
    }

    @Test
    void rolesAreSortedAndMoreThanAPictureHoldsAreATableAlone() {
        for (int count : List.of(2, 40, 41)) {
            List<RoleName> roles = IntStream.range(0, count)
                    .mapToObj(i -> new RoleName("roll " + (char) ('z' - i / 26) + (char) ('z' - i % 26)))
                    .toList();
            ReportEvidence evidence = piece(
                    system().organisation(Organisation.builder()
                                    .roles(Listing.of(roles))
                                    .tasks(Listing.of(Task.builder()
                                            .taskRef(new HostReference("t"))
                                            .roles(Listing.of(roles))
                                            .build()))
                                    .build())
                            .build(),
                    "management-system");
            ReportTable table = Examples.tables(evidence).get(1);
            assertThat(table.rows()).hasSize(count);
            assertThat(table.rows()).extracting(ReportTable.Row::name).isSorted();
            assertThat(table.picture().isPresent()).isEqualTo(count <= 40);
        }
    }
}
