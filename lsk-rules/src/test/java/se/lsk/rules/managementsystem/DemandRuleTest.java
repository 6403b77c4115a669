package se.lsk.rules.managementsystem;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lsk.rules.managementsystem.Examination.words;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lsk.core.facts.Evidence;
import se.lsk.core.law.LegalForce;
import se.lsk.core.managementsystem.Adoption;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.rules.Explanation;
import se.lsk.rules.Grounds;
import se.lsk.rules.Language;
import se.lsk.rules.Verdict;
import se.lsk.rules.duty.Acts;

/** What all rules on a management system have in common, asked with made-up demands. */
class DemandRuleTest {

    private static final int JAN_15 = Math.toIntExact(LocalDate.of(2026, 1, 15).toEpochDay());
    private static final ManagementSystem SYSTEM = SystemSamples.nothingTold().toBuilder()
            .describedOn(LocalDate.of(2020, 12, 31))
            .build();

    private static DemandRule rule(Examiner examiner) {
        return new DemandRule(Demand.of("X-1")
                .title("Något", "Something")
                .asks("Finns det?", "Is it there?")
                .holder(Holders.EVERYBODY)
                .force(LegalForce.GENERAL_ADVICE)
                .leavesOpen("Mer prövas inte.", "No more is looked at.")
                .answers(
                        DemandRule.OUTSIDE,
                        DemandRule.LACKING,
                        DemandRule.NOT_TOLD,
                        DemandRule.TO_JUDGE,
                        DemandRule.IN_PLACE)
                .secondHand(Acts.MANAGEMENT_SYSTEM, "K4P2")
                .examinedBy(examiner));
    }

    private static Verdict verdict(Examiner examiner) {
        return rule(examiner).verdict(SYSTEM, JAN_15);
    }

    private static Grounds grounds(Examiner examiner) {
        return rule(examiner).grounds(SYSTEM, JAN_15);
    }

    private static List<String> steps(Examiner examiner, Language language) {
        return new Explanation(
                        words("", ""),
                        words("", ""),
                        words("", ""),
                        words("", ""),
                        grounds(examiner).steps())
                .tree(language);
    }

    private static final Examiner EVERYTHING = (system, seen) -> seen.inPlace(words("ett", "one"), "a")
            .lacking(words("två", "two"), "b")
            .untold("c")
            .toJudge(words("Räcker det?", "Is it enough?"))
            .note(words("Dessutom.", "Besides."));

    @Test
    void what_is_outside_decides_before_all() {
        Examiner outside = (system, seen) -> {
            EVERYTHING.examine(system, seen);
            seen.outside(words("Här inte.", "Not here."));
        };
        assertThat(verdict(outside)).isEqualTo(DemandRule.OUTSIDE);
        assertThat(grounds(outside).steps()).isEmpty();
        assertThat(grounds(outside).open()).isFalse();
    }

    @Test
    void what_is_missing_decides_before_what_is_not_told_and_that_before_what_is_to_be_judged() {
        assertThat(verdict(EVERYTHING)).isEqualTo(DemandRule.LACKING);
        assertThat(verdict((system, seen) -> seen.untold("c").toJudge(words("Räcker det?", "Is it enough?"))))
                .isEqualTo(DemandRule.NOT_TOLD);
        assertThat(verdict((system, seen) ->
                        seen.inPlace(words("ett", "one"), "a").toJudge(words("Räcker det?", "Is it enough?"))))
                .isEqualTo(DemandRule.TO_JUDGE);
        assertThat(verdict((system, seen) -> seen.note(words("Dessutom.", "Besides."))))
                .isEqualTo(DemandRule.IN_PLACE);
    }

    @Test
    void the_steps_tell_everything_seen_in_both_languages() {
        assertThat(steps(EVERYTHING, Language.SV))
                .containsExactly(
                        "Saknas: 1",
                        "  två (b)",
                        "Uppgift saknas: 1",
                        "  c",
                        "Finns: 1",
                        "  ett (a)",
                        "Bedöms av en person: 1",
                        "  Räcker det?",
                        "Att märka: 1",
                        "  Dessutom.");
        assertThat(steps(EVERYTHING, Language.EN))
                .containsExactly(
                        "Missing: 1",
                        "  two (b)",
                        "Not told: 1",
                        "  c",
                        "In place: 1",
                        "  one (a)",
                        "For a person to judge: 1",
                        "  Is it enough?",
                        "To note: 1",
                        "  Besides.");
    }

    @Test
    void names_three_of_many_and_counts_the_rest() {
        Examiner five = (system, seen) -> {
            for (int i = 0; i < 5; i++) {
                seen.untold("p" + i).lacking(words("sak " + i, "thing " + i), "p" + i);
            }
        };
        assertThat(String.valueOf(grounds(five).words().get("lackingWhat")))
                .contains("thing 0", "thing 2")
                .doesNotContain("thing 3");
        assertThat(grounds(five).facts()).containsEntry("lacking", 5).containsEntry("notTold", 5);
        assertThat(grounds(five).missing()).isEmpty();
        assertThat(grounds(five).open()).isTrue();
    }

    @Test
    void what_is_not_told_is_named_among_the_missing_facts_once() {
        Examiner untold = (system, seen) -> seen.untold("c").untold("d").untold("c");
        assertThat(grounds(untold).missing()).containsExactly("c", "d");
        assertThat(grounds(untold).open()).isTrue();
        assertThat(grounds((system, seen) -> seen.toJudge(words("Räcker det?", "Is it enough?")))
                        .open())
                .isFalse();
    }

    @Test
    void evidence_dated_later_is_not_there_yet() {
        for (int later = -1; later <= 1; later++) {
            LocalDate day = LocalDate.of(2026, 1, 15).plusDays(later);
            Evidence evidence = Evidence.builder().on(day).build();
            assertThat(verdict((system, seen) -> seen.evidence(evidence, words("ett", "one"), "a")))
                    .isEqualTo(later > 0 ? DemandRule.LACKING : DemandRule.IN_PLACE);
        }
        assertThat(verdict((system, seen) -> seen.evidence(Evidence.untold(), words("ett", "one"), "a")))
                .isEqualTo(DemandRule.NOT_TOLD);
    }

    @Test
    void an_adoption_needs_its_day_and_who_adopted() {
        assertThat(missingOf(Adoption.untold())).containsExactly("a");
        assertThat(missingOf(SystemText.adoption("day untold"))).containsExactly("a.on");
        assertThat(missingOf(SystemText.adoption("by whom untold"))).containsExactly("a.by");
        assertThat(missingOf(SystemText.adoption("2020-01-01"))).isEmpty();
        assertThat(missingOf(Adoption.missing())).isEmpty();
    }

    private static List<String> missingOf(Adoption adoption) {
        return grounds((system, seen) -> seen.adoption(adoption, words("ett", "one"), "a"))
                .missing();
    }
}
