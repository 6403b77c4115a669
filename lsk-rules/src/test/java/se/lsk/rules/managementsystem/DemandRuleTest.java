package se.lsk.rules.managementsystem;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lsk.rules.managementsystem.Examination.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.lsk.core.facts.Evidence;
import se.lsk.core.law.LegalForce;
import se.lsk.core.law.RuleId;
import se.lsk.core.managementsystem.Adoption;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.rules.Explanation;
import se.lsk.rules.Finding;
import se.lsk.rules.Grounds;
import se.lsk.rules.Language;
import se.lsk.rules.Verdict;
import se.lsk.rules.duty.Acts;
import se.lsk.rules.national.NationalRulebook;

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

    @Test
    void a_reader_sees_what_is_missing_word_for_word() {
        Finding finding = finding("K4P2", "whole; first process description: missing");

        assertThat(finding.text(Language.SV)).isEqualTo("""
                        Fråga: Är de processer som behövs för att säkra kvaliteten identifierade, beskrivna och fastställda?
                        Svar: Inte uppfyllt. Ledningssystemet beskrevs 2020-12-31. Enligt beskrivningen saknas: beskrivning av ”Hemtjänst”.
                        Stöd: 4 kap. 2 § Socialstyrelsens föreskrifter och allmänna råd (SOSFS 2011:9) om ledningssystem för systematiskt kvalitetsarbete, i kraft sedan 2012-01-01 (föreskrift; läst i andra hand).
                        Skulle ändra svaret: Att det som saknas kommer på plats.""");
        assertThat(finding.text(Language.EN)).isEqualTo("""
                        Question: Are the processes that are needed to secure quality identified, described and adopted?
                        Answer: Not fulfilled. The management system was described on 2020-12-31. By the description this is missing: description of “Hemtjänst”.
                        Basis: 4 kap. 2 § Socialstyrelsens föreskrifter och allmänna råd (SOSFS 2011:9) om ledningssystem för systematiskt kvalitetsarbete, in force since 2012-01-01 (regulation; read at second hand).
                        Would change the answer: Putting in place what is missing.""");
        assertThat(finding.explanation().tree(Language.EN))
                .startsWith(
                        "Missing: 1",
                        "  description of “Hemtjänst” (structure.processes[0].description)",
                        "In place: 5");
        assertThat(finding.facts()).containsEntry("lacking", 1).containsEntry("inPlace", 5);
    }

    @Test
    void a_reader_sees_what_is_to_be_judged_and_what_the_rule_leaves_open() {
        assertThat(finding("K5P1-UNITS", "whole; risk analyses: hemtjanst 2020-04-01")
                        .text(Language.SV))
                .contains(
                        "Svar: Kräver en bedömning. Ledningssystemet beskrevs 2020-12-31. Ingenting uppges saknas, men det här återstår för en person att bedöma: Enheten boende har ingen riskanalys under perioden. Bedöms riskerna där ändå fortlöpande? Föreskriften säger fortlöpande och anger inget intervall.");
    }

    @Test
    void a_reader_of_advice_sees_the_coverage() {
        Finding finding = finding("K5P2-AR", "whole");

        assertThat(finding.force()).isEqualTo(LegalForce.GENERAL_ADVICE);
        assertThat(finding.explanation().tree(Language.SV))
                .contains(
                        "  metod: målgruppsundersökningar (selfMonitoring.controls[1].method)",
                        "  Används inte: öppna jämförelser. Råden nämner metoden som exempel.");
    }

    private static Finding finding(String key, String system) {
        return NationalRulebook.rulebook()
                .review(SystemText.system(Optional.of(LocalDate.of(2020, 12, 31)), system), LocalDate.of(2026, 1, 15))
                .stream()
                .filter(finding -> finding.ruleId().equals(RuleId.of(key)))
                .findFirst()
                .orElseThrow();
    }
}
