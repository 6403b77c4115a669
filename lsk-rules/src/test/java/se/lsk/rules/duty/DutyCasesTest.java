package se.lsk.rules.duty;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lsk.core.time.DayLimit;
import se.lsk.rules.ClockShape;
import se.lsk.rules.Outcome;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.RuleVersion;
import se.lsk.rules.Verdict;
import se.lsk.rules.cases.CaseTable;
import se.lsk.rules.national.NationalDuties;
import se.lsk.rules.national.NationalRulebook;

/**
 * Every declared duty against its case tables, in both directions. The answers that are given before anything is counted, and the end of the
 * calendar, are the mechanism's and tested there.
 */
class DutyCasesTest {

    private static final ImmutableSet<String> OF_THE_MECHANISM =
            ImmutableSet.of("START_MISSING", "NOT_YET_STARTED", "NOT_IN_FORCE", "OUTSIDE_CALENDAR");

    private static final ImmutableList<DutyRow> ROWS = NationalDuties.all().stream()
            .flatMap(duty -> CaseTable.rows(duty.key().value()).stream())
            .map(DutyRow::new)
            .collect(ImmutableList.toImmutableList());

    static List<DutyRow> rows() {
        return ROWS;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void finds_what_the_table_says(DutyRow row) {
        row.row().check(row.facts());
    }

    private static List<CaseTable.Row> rows(Duty<?> duty, RuleVersion version) {
        return CaseTable.rows(duty.key().value()).stream()
                .filter(row -> row.text("basis").equals(CaseTable.Row.canonical(version.basis())))
                .toList();
    }

    @Test
    void every_answer_under_every_wording_has_a_case_and_every_case_an_answer() {
        for (Duty<?> duty : NationalDuties.all()) {
            RuleDefinition definition = duty.definition();
            for (int i = 0; i < definition.versions().size(); i++) {
                RuleVersion version = definition.versions().get(i);
                Optional<RuleVersion> next = i + 1 < definition.versions().size()
                        ? Optional.of(definition.versions().get(i + 1))
                        : Optional.empty();
                Set<String> wanted = new TreeSet<>();
                ClockRule.answersUnder(definition.clock().orElseThrow(), version, next).stream()
                        .map(Verdict::code)
                        .forEach(wanted::add);
                wanted.removeAll(OF_THE_MECHANISM);
                Set<String> tested = new TreeSet<>();
                rows(duty, version).forEach(row -> tested.add(row.text("reason")));
                tested.removeAll(OF_THE_MECHANISM);
                assertThat(tested)
                        .as("%s %s", duty, CaseTable.Row.canonical(version.basis()))
                        .isEqualTo(wanted);
            }
        }
    }

    @Test
    void a_clock_that_starts_outside_every_period_has_a_case() {
        for (Duty<?> duty : NationalDuties.all()) {
            assertThat(CaseTable.rows(duty.key().value()))
                    .as(duty.toString())
                    .anyMatch(row -> row.text("reason").equals("NOT_IN_FORCE"));
        }
    }

    /** The first and the last day of each period that is known from the sources select the wording. */
    @Test
    void every_change_of_wording_has_a_case_on_both_sides() {
        for (Duty<?> duty : NationalDuties.all()) {
            List<RuleVersion> versions = duty.definition().versions();
            for (int i = 1; i < versions.size(); i++) {
                LocalDate change = versions.get(i).inForce().firstDay();
                assertThat(CaseTable.rows(duty.key().value()))
                        .as("%s on the day before the change and on the day", duty)
                        .anyMatch(row -> selects(duty, row, change.minusDays(1)))
                        .anyMatch(row -> selects(duty, row, change));
            }
        }
    }

    /** The day that selects the wording: the start of the clock, or the day of the question where the duty is owed all the time. */
    private static boolean selects(Duty<?> duty, CaseTable.Row row, LocalDate day) {
        boolean always = duty.definition().clock().orElseThrow().shape() == ClockShape.CONTINUOUS;
        return row.orEmpty(always ? "asOf" : "clockStart").startsWith(day.toString());
    }

    @Test
    void every_end_day_has_cases_for_the_day_before_the_day_and_the_day_after() {
        for (Duty<?> duty : NationalDuties.all()) {
            for (RuleVersion version : duty.definition().versions()) {
                if (version.limit().orElse(null) instanceof DayLimit
                        && duty.definition().clock().orElseThrow().shape() != ClockShape.EARLIEST) {
                    Set<Long> distances = new TreeSet<>();
                    rows(duty, version).stream()
                            .filter(row -> !row.orEmpty("lastDay").isEmpty()
                                    && !row.text("doneOn").isEmpty())
                            .forEach(row -> distances.add(distance(row)));
                    assertThat(distances)
                            .as("%s %s: days from the last day", duty, version.basis())
                            .contains(-1L, 0L, 1L);
                }
            }
        }
    }

    private static long distance(CaseTable.Row row) {
        List<String> done = Splitter.on(' ').splitToList(row.text("doneOn"));
        LocalDate last = LocalDate.parse(done.get(done.size() - 1).substring(0, 10));
        return ChronoUnit.DAYS.between(LocalDate.parse(row.text("lastDay")), last);
    }

    @Test
    void every_rule_has_a_folder_and_every_folder_a_rule() {
        assertThat(CaseTable.rules())
                .containsExactlyInAnyOrderElementsOf(NationalRulebook.rulebook().definitions().stream()
                        .map(rule -> rule.id().value())
                        .toList());
    }

    @Test
    void every_case_has_a_note_and_no_case_stands_twice() {
        List<String> facts = new ArrayList<>();
        for (DutyRow row : rows()) {
            assertThat(row.row().text("note")).as(row.toString()).isNotBlank();
            facts.add(row.facts() + " " + row.facts().duty() + " " + row.row().text("asOf") + " "
                    + row.row().orEmpty("profile"));
        }
        assertThat(facts).doesNotHaveDuplicates();
    }

    @Test
    void no_duty_is_fulfilled_where_the_law_has_only_a_word() {
        for (Duty<?> duty : NationalDuties.all()) {
            boolean counted = duty.definition().versions().stream()
                    .anyMatch(version -> version.limit().orElse(null) != null
                            && !(version.limit().get() instanceof se.lsk.core.time.Promptness));
            if (!counted) {
                assertThat(duty.definition().possibleOutcomes())
                        .as(duty.toString())
                        .doesNotContain(Outcome.FULFILLED, Outcome.NOT_FULFILLED, Outcome.PENDING);
            }
        }
    }
}
