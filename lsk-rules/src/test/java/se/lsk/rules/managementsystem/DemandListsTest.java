package se.lsk.rules.managementsystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.lsk.core.facts.Evidence;
import se.lsk.core.facts.Listing;
import se.lsk.core.managementsystem.FunctionEvidence;
import se.lsk.core.managementsystem.ManagementFunction;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.rules.Finding;
import se.lsk.rules.Language;
import se.lsk.rules.cases.CaseTable;
import se.lsk.rules.national.NationalRulebook;

/** Which demands there are, and how what is seen is collected and named. */
class DemandListsTest {

    private static List<String> keys(List<Demand> demands) {
        return demands.stream().map(Demand::toString).toList();
    }

    @Test
    void each_chapter_lists_its_demands_in_reading_order() {
        assertThat(keys(ResponsibilityDemands.all())).containsExactly("K3P1", "K3P2", "K3P3");
        assertThat(keys(StructureDemands.all())).containsExactly("K4P1", "K4P2", "K4P3", "K4P4", "K4P5", "K4P6");
        assertThat(keys(RiskDemands.all())).containsExactly("K5P1-UNITS");
        assertThat(keys(SelfMonitoringDemands.all())).containsExactly("K5P2", "K5P2-AR");
        assertThat(keys(CaseDemands.all())).containsExactly("K5P3", "K5P4-5", "K5P6");
        assertThat(keys(ImprovementDemands.all())).containsExactly("K5P7", "K5P8");
        assertThat(keys(StaffDemands.all())).containsExactly("K6P1");
        assertThat(keys(DocumentationDemands.all()))
                .containsExactly("K7P1", "K7P1-AR-1", "K7P1-AR-2", "K7P1-AR-3", "K7P2", "K7P3");
        assertThat(keys(PatientSafetyDemands.all()))
                .containsExactly("PSL-3-1", "PSL-3-2", "PSL-3-3", "PSL-3-4", "PSL-3-8A", "PSL-3-9", "PSL-3-10");
        assertThat(keys(QualityLawDemands.all()))
                .containsExactly("QL-GOOD", "QL-SYSTEMATIC", "QL-STAFF", "QL-LSS", "QL-HSL");
    }

    @Test
    void the_predecessor_has_six_aims_contractors_and_eight_areas() {
        List<Demand> all = PredecessorDemands.all();

        assertThat(keys(all))
                .containsExactly(
                        "G1",
                        "G2",
                        "G3",
                        "G4",
                        "G5",
                        "G6",
                        "G-CONTRACTORS",
                        "G-AREA-1",
                        "G-AREA-2",
                        "G-AREA-3",
                        "G-AREA-4",
                        "G-AREA-5",
                        "G-AREA-6",
                        "G-AREA-7",
                        "G-AREA-8");
        assertThat(all.get(8).definition().title().swedish()).isEqualTo("Tillgänglighet");
    }

    @Test
    void what_is_seen_is_collected_line_by_line() {
        Examination.Builder seen = Examination.on(LocalDate.of(2026, 1, 15));

        assertThat(seen.note(Examination.words("a", "b"))).isSameAs(seen);
        assertThat(seen.outside(Examination.words("a", "b"))).isSameAs(seen);
        assertThat(seen.some(Listing.<String>of(), Examination.words("a", "b"), "list", (item, path) -> {}))
                .isSameAs(seen);
        assertThat(seen.build().lacking()).hasSize(1);
    }

    /** Three are named in the answer itself; a fourth is counted. */
    @Test
    void more_than_three_are_counted() {
        assertThat(text(ManagementFunction.PLAN, ManagementFunction.LEAD, ManagementFunction.CONTROL))
                .doesNotContain("more");
        assertThat(text(ManagementFunction.PLAN, ManagementFunction.LEAD)).contains("and 1 more");
        assertThat(text(ManagementFunction.PLAN)).contains("and 2 more");
    }

    private static String text(ManagementFunction... shown) {
        ManagementSystem system = ManagementSystem.builder()
                .subjectRef(CaseTable.SUBJECT)
                .describedOn(LocalDate.of(2020, 12, 31))
                .functions(Listing.of(Arrays.stream(shown)
                        .map(function -> FunctionEvidence.builder()
                                .function(function)
                                .evidence(Evidence.present())
                                .build())
                        .toList()))
                .build();
        Optional<Finding> finding = NationalRulebook.rulebook().review(system, LocalDate.of(2026, 1, 15)).stream()
                .filter(one -> one.ruleId().value().equals("K3P2"))
                .findFirst();
        return finding.orElseThrow().text(Language.EN);
    }
}
