package se.lsk.rules.managementsystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Listing;
import se.lsk.core.facts.RoleName;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.managementsystem.Routine;
import se.lsk.core.organisation.Organisation;
import se.lsk.core.organisation.Task;
import se.lsk.rules.Outcome;
import se.lsk.rules.Verdict;
import se.lsk.rules.cases.CaseTable;

/** What holds for every demand and every management system of the case tables, in any mixture. */
class DemandProperties {

    private static final LocalDate DESCRIBED = LocalDate.of(2020, 12, 31);
    private static final int AS_OF = Math.toIntExact(LocalDate.of(2026, 1, 15).toEpochDay());

    /** What can be left untold in a whole system, in the words of the case tables. */
    private static final List<String> UNTOLD = List.of(
            "regimes: untold",
            "adopted: untold",
            "scope: untold",
            "plan evidence: untold",
            "second unit covered: untold",
            "roles: untold",
            "second task roles: untold",
            "first process identified: untold",
            "first process description: untold",
            "first process roles: untold",
            "first activity order: untold",
            "first activity needs routine: untold",
            "first activity routines: untold",
            "cooperation needed: untold",
            "cooperation purposes: untold",
            "cooperation inside: untold",
            "cooperation parties: untold",
            "first routine procedure: untold",
            "first routine responsible: untold",
            "first control object: untold",
            "first control every months: untold",
            "first control method: untold",
            "first control result: untold",
            "first control answers: untold",
            "first control measures: untold",
            "first point shortcoming: untold",
            "first point measures: untold",
            "risk analyses: untold",
            "complaint channels: untold",
            "complaints: untold",
            "reports: untold",
            "first compilation inputs: untold",
            "first compilation analysis: untold",
            "first compilation compared: untold",
            "measure owner: untold",
            "measure due: ?",
            "measure causes: untold",
            "measure changes: untold");

    @Provide
    Arbitrary<String> untold() {
        return Arbitraries.of(UNTOLD);
    }

    @Provide
    Arbitrary<Demand> demands() {
        return Arbitraries.of(ManagementSystemRules.demands());
    }

    /** Demands that ask for something with a day. */
    @Provide
    Arbitrary<Demand> dated() {
        return Arbitraries.of(
                ResponsibilityDemands.K3P1,
                ResponsibilityDemands.K3P2,
                StructureDemands.K4P1,
                StructureDemands.K4P2,
                StructureDemands.K4P4,
                StructureDemands.K4P5,
                StructureDemands.K4P6,
                SelfMonitoringDemands.K5P2,
                CaseDemands.K5P6,
                ImprovementDemands.K5P8);
    }

    /** A system of any row of the case tables, as its row describes it and on the day of its question. */
    @Provide
    Arbitrary<ManagementSystem> systems() {
        return Arbitraries.of(ManagementSystemRules.demands().stream()
                .flatMap(demand -> CaseTable.rows(demand.key().value()).stream())
                .map(SystemText::system)
                .toList());
    }

    private static ManagementSystem without(List<String> untold) {
        StringBuilder text = new StringBuilder("whole");
        untold.stream().distinct().forEach(one -> text.append("; ").append(one));
        return SystemText.system(Optional.of(DESCRIBED), text.toString());
    }

    private static Verdict verdict(Demand demand, ManagementSystem system) {
        return new DemandRule(demand).verdict(system, AS_OF);
    }

    @Property
    void what_is_told_besides_never_makes_what_was_fulfilled_undetermined(
            @ForAll("demands") Demand demand, @ForAll @Size(max = 6) List<@From("untold") String> untold) {
        for (int told = 0; told < untold.size(); told++) {
            List<String> rest = new ArrayList<>(untold);
            String supplied = rest.remove(told);
            if (!rest.contains(supplied) && verdict(demand, without(untold)).outcome() == Outcome.FULFILLED) {
                assertThat(verdict(demand, without(rest)).outcome())
                        .as("%s without %s", demand, rest)
                        .isNotEqualTo(Outcome.UNDETERMINED);
            }
        }
    }

    @Property
    void nothing_is_fulfilled_where_nothing_is_told(@ForAll("demands") Demand demand) {
        ManagementSystem system =
                SystemSamples.nothingTold().toBuilder().describedOn(DESCRIBED).build();

        assertThat(verdict(demand, system).outcome())
                .isIn(Outcome.UNDETERMINED, Outcome.NEEDS_JUDGEMENT, Outcome.NOT_APPLICABLE);
    }

    @Property
    void an_answer_is_undetermined_exactly_where_it_names_missing_facts(
            @ForAll("demands") Demand demand, @ForAll("systems") ManagementSystem system) {
        DemandRule rule = new DemandRule(demand);
        Verdict verdict = rule.verdict(system, AS_OF);
        boolean names = !verdict.missing().isEmpty()
                || !rule.grounds(system, AS_OF).missing().isEmpty();

        assertThat(names).isEqualTo(verdict.outcome() == Outcome.UNDETERMINED);
    }

    @Property
    void an_answer_is_one_that_the_rule_declares(
            @ForAll("demands") Demand demand, @ForAll("systems") ManagementSystem system) {
        assertThat(demand.definition().verdicts()).contains(verdict(demand, system));
    }

    @Property
    void an_adopted_routine_more_never_leaves_a_routine_missing(@ForAll("systems") ManagementSystem system) {
        if (!SystemParts.routines(system).isTold()) {
            return;
        }
        List<Routine> routines = new ArrayList<>(SystemParts.routines(system).items());
        routines.add(Routine.builder()
                .name("Rutin Nyare")
                .procedure(Answer.YES)
                .adopted(SystemText.adoption("2020-12-01"))
                .build());
        ManagementSystem more = StructureTerms.with(system, one -> one.routines(Listing.of(routines)));

        assertThat(verdict(StructureDemands.K4P4, more)).isEqualTo(verdict(StructureDemands.K4P4, system));
    }

    /** The role's tasks are all taken from it: from the list, or given to nobody, or to somebody else. */
    @Property
    void the_last_task_of_a_role_never_goes_unnoticed(@ForAll("systems") ManagementSystem system, @ForAll Loss loss) {
        RoleName role = new RoleName("enhetschef");
        List<Task> tasks = SystemParts.organisation(system, Organisation::tasks).items();
        if (tasks.stream().noneMatch(task -> task.roles().items().contains(role))) {
            return;
        }
        List<Task> left = new ArrayList<>();
        for (Task task : tasks) {
            if (!task.roles().items().contains(role)) {
                left.add(task);
            } else if (loss != Loss.TASK_GONE) {
                left.add(task.toBuilder()
                        .roles(loss == Loss.NOBODY_HAS_IT ? Listing.of() : Listing.of(new RoleName("kvalitetsledare")))
                        .build());
            }
        }
        ManagementSystem after = ResponsibilityTerms.with(system, one -> one.tasks(Listing.of(left)));

        assertThat(verdict(ResponsibilityDemands.K3P3, after).outcome()).isNotEqualTo(Outcome.FULFILLED);
    }

    /** How a role loses its tasks. */
    private enum Loss {
        TASK_GONE,
        NOBODY_HAS_IT,
        SOMEBODY_ELSE_HAS_IT
    }

    @Property
    void evidence_of_later_than_the_question_never_fulfils(@ForAll("dated") Demand demand) {
        ManagementSystem later = SystemText.system(
                Optional.of(DESCRIBED),
                "whole; adopted: 2026-01-16; scope: 2026-01-16; plan evidence: 2026-01-16;"
                        + " first routine revised: ?; first routine adopted: 2026-01-16;"
                        + " first process description: 2026-01-16; cooperation inside: 2026-01-16;"
                        + " first control result: 2026-01-16; first compilation analysis: 2026-01-16");
        assertThat(verdict(demand, later).outcome()).isNotEqualTo(Outcome.FULFILLED);
    }

    @Property
    void names_the_place_of_everything_seen(
            @ForAll("demands") Demand demand, @ForAll("systems") ManagementSystem system) {
        if (system.describedOn().isEmpty()) {
            return;
        }
        Examination.Builder seen = Examination.on(LocalDate.of(2026, 1, 15));
        demand.examiner().examine(system, seen);

        assertThat(seen.build().untold())
                .doesNotHaveDuplicates()
                .allSatisfy(path -> assertThat(path).matches("[a-zA-Z]+(\\[\\d+])?(\\.[a-zA-Z]+(\\[\\d+])?)*"));
    }
}
