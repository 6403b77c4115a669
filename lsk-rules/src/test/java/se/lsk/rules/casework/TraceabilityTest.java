package se.lsk.rules.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.lsk.rules.Outcome;
import se.lsk.rules.Profile;
import se.lsk.rules.Rule;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.RuleVersion;
import se.lsk.rules.Verdict;
import se.lsk.rules.cases.CaseTable;

/** The catalogue against the case tables, in both directions: no answer without a case, no case for an answer that does not exist. */
class TraceabilityTest {

    private static final List<RuleDefinition> CATALOGUE = CaseworkRules.under(Profile.national()).stream()
            .map(Rule::definition)
            .toList();
    private static final String NONE = "";

    /** An answer of a rule under one of its wordings, or under none. */
    private record Answer(String rule, String basis, Outcome outcome, String reason) implements Comparable<Answer> {
        @Override
        public int compareTo(Answer other) {
            return Comparator.comparing(Answer::rule)
                    .thenComparing(Answer::basis)
                    .thenComparing(Answer::reason)
                    .thenComparing(Answer::outcome)
                    .compare(this, other);
        }
    }

    /** Answers that no wording can give, for the same reason in every rule. */
    static final ImmutableMap<String, String> UNDER_NO_WORDING = ImmutableMap.of(
            "START_MISSING", "the missing day is the one that would select the wording",
            "NOT_IN_FORCE", "no wording was in force on the day that would select it");

    /** Answers that one wording cannot give, by rule, wording and reason code. */
    static final ImmutableMap<String, String> IMPOSSIBLE = ImmutableMap.of(
            "CH-PRELIM SFS 2001:453#K11P1aS2 OUTSIDE_CALENDAR",
                    "a report received by 2025-06-30 has its end day in 2025",
            "CH-INVEST SFS 2001:453#K11P2 OUTSIDE_CALENDAR",
                    "an investigation opened by 2025-06-30 has its end day in 2025",
            "CH-FOLLOWUP SFS 2001:453#K11P4a SFS 2001:453#K11P4b SFS 2001:453#K11P4c OUTSIDE_CALENDAR",
                    "a follow-up started by 2025-06-30 has its end day in 2025",
            "CH-FOLLOWUP SFS 2025:400#K23P5 RUNNING_AT_CHANGE_OF_LAW",
                    "a follow-up that the act of 2025 selects started after the change");

    private static Set<Answer> declared() {
        Set<Answer> answers = new TreeSet<>();
        for (RuleDefinition rule : CATALOGUE) {
            for (Verdict verdict : rule.verdicts()) {
                if (UNDER_NO_WORDING.containsKey(verdict.code())) {
                    answers.add(new Answer(rule.id().value(), NONE, verdict.outcome(), verdict.code()));
                    continue;
                }
                for (RuleVersion version : rule.versions()) {
                    answers.add(new Answer(
                            rule.id().value(),
                            CaseTable.Row.canonical(version.basis()),
                            verdict.outcome(),
                            verdict.code()));
                }
            }
        }
        return answers;
    }

    private static Set<Answer> reached() {
        Set<Answer> answers = new TreeSet<>();
        for (RuleDefinition definition : CATALOGUE) {
            String rule = definition.id().value();
            for (CaseTable.Row row : CaseTable.rows(rule)) {
                answers.add(
                        new Answer(rule, row.text("basis"), Outcome.valueOf(row.text("outcome")), row.text("reason")));
            }
        }
        return answers;
    }

    private static String key(Answer answer) {
        return answer.rule() + " " + answer.basis() + " " + answer.reason();
    }

    @Test
    void every_answer_under_every_wording_has_a_case() {
        Set<Answer> untested = declared();
        untested.removeAll(reached());
        untested.removeIf(answer -> IMPOSSIBLE.containsKey(key(answer)));
        assertThat(untested).isEmpty();
    }

    @Test
    void every_wording_has_a_case_for_every_outcome_it_can_have() {
        for (RuleDefinition rule : CATALOGUE) {
            for (RuleVersion version : rule.versions()) {
                String basis = CaseTable.Row.canonical(version.basis());
                Set<Outcome> wanted = new TreeSet<>();
                rule.verdicts().stream()
                        .filter(verdict -> !UNDER_NO_WORDING.containsKey(verdict.code()))
                        .filter(verdict -> !IMPOSSIBLE.containsKey(rule.id() + " " + basis + " " + verdict.code()))
                        .forEach(verdict -> wanted.add(verdict.outcome()));
                Set<Outcome> tested = new TreeSet<>();
                CaseTable.rows(rule.id().value()).stream()
                        .filter(row -> row.text("basis").equals(basis))
                        .forEach(row -> tested.add(Outcome.valueOf(row.text("outcome"))));
                assertThat(tested).as("%s under %s", rule.id(), basis).isEqualTo(wanted);
            }
        }
    }

    @Test
    void every_case_is_for_an_answer_that_exists() {
        Set<Answer> unknown = reached();
        unknown.removeAll(declared());
        // a clock that has not started may also lie before every wording
        unknown.removeIf(
                answer -> answer.basis().equals(NONE) && answer.reason().equals("NOT_YET_STARTED"));
        assertThat(unknown).isEmpty();
    }

    @Test
    void what_is_called_impossible_is_declared_and_not_reached() {
        Set<String> declared = new TreeSet<>();
        declared().forEach(answer -> declared.add(key(answer)));
        Set<String> reached = new TreeSet<>();
        reached().forEach(answer -> reached.add(key(answer)));
        assertThat(declared).containsAll(IMPOSSIBLE.keySet());
        assertThat(reached).doesNotContainAnyElementsOf(IMPOSSIBLE.keySet());
        reached().stream()
                .filter(answer -> UNDER_NO_WORDING.containsKey(answer.reason()))
                .forEach(answer ->
                        assertThat(answer.basis()).as(answer.toString()).isEmpty());
    }

    @Test
    void every_reason_for_an_exception_says_something() {
        List<String> reasons = new ArrayList<>(IMPOSSIBLE.values());
        reasons.addAll(UNDER_NO_WORDING.values());
        assertThat(reasons).allSatisfy(reason -> assertThat(reason).isNotBlank());
    }

    @Test
    void every_case_has_a_note_and_no_case_stands_twice() {
        List<Map<String, String>> facts = new ArrayList<>();
        for (String rule : CaseTable.rules()) {
            for (CaseTable.Row row : CaseTable.rows(rule)) {
                assertThat(row.text("note")).as(row.place()).isNotBlank();
                ImmutableMap.Builder<String, String> given = ImmutableMap.builder();
                given.put("rule", rule);
                row.cells().entrySet().stream()
                        .filter(cell -> !EXPECTATIONS.contains(cell.getKey()))
                        .forEach(given::put);
                facts.add(given.buildOrThrow());
            }
        }
        assertThat(facts).doesNotHaveDuplicates();
    }

    private static final ImmutableSortedSet<String> EXPECTATIONS =
            ImmutableSortedSet.of("outcome", "reason", "lastDay", "daysOver", "daysLeft", "missing", "basis", "note");
}
