package se.lsk.rules.managementsystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lsk.core.law.RuleId;
import se.lsk.rules.Finding;
import se.lsk.rules.Language;
import se.lsk.rules.national.NationalRulebook;

/** What a demand tells beside its answer. */
class DemandNotesTest {

    private static List<String> tree(String rule, LocalDate described, String differences) {
        Finding finding = NationalRulebook.rulebook()
                .review(SystemText.system(Optional.of(described), "work; " + differences), LocalDate.of(2026, 1, 15))
                .stream()
                .filter(one -> one.ruleId().equals(RuleId.of(rule)))
                .findFirst()
                .orElseThrow();
        return finding.explanation().tree(Language.EN);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "G1 | 2010-12-31 | run by: PUBLIC | The first day in force of the regulation was not seen.",
                "G-AREA-8 | 2006-09-01 | run by: PUBLIC | The first day in force of the regulation was not seen.",
                "K6P1 | 2020-12-31 | routines checked: none | No self-monitoring that was told checks whether",
                "K6P1 | 2020-12-31 | routines checked: no control | No self-monitoring that was told checks whether",
                "K6P1 | 2020-12-31 | run by: PUBLIC | self-monitoring of whether “Rutin Hemtjänst” is followed",
                "K7P1-AR-1 | 2020-12-31 | quality report year: 2018 | The general advice names no day.",
                "K7P1-AR-1 | 2020-12-31 | quality report year: 2018 | a quality report about 2019",
                "K7P1-AR-1 | 2020-12-31 | quality report drawn up: 2026-01-16 | The general advice names no day.",
                "QL-GOOD | 2020-12-31 | first requirement set by: BOARD; first requirement met: no | was not set nationally.",
                "QL-GOOD | 2025-07-01 | run by: PUBLIC | Does the activity rest on science and proven experience?",
                "QL-SYSTEMATIC | 2025-07-01 | run by: PRIVATE | Does it also apply to a private provider?",
                "QL-SYSTEMATIC | 2025-07-01 | run by: PUBLIC | any sign of quality being followed up",
                "PSL-3-3 | 2020-12-31 | reports of events: HARM_IN_CARE 2 1 1 | are going on."
            })
    void tells(String rule, LocalDate described, String differences, String told) {
        assertThat(tree(rule, described, differences)).anyMatch(line -> line.contains(told));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "K6P1 | 2020-12-31 | routines checked: which untold | No self-monitoring",
                "K6P1 | 2020-12-31 | routines checked: untold | No self-monitoring",
                "K6P1 | 2020-12-31 | run by: PUBLIC | No self-monitoring",
                "K7P1-AR-1 | 2020-12-31 | run by: PUBLIC | names no day",
                "QL-GOOD | 2020-12-31 | first requirement set by: NATIONAL; first requirement met: no | was not set",
                "QL-GOOD | 2020-12-31 | first requirement set by: untold; first requirement met: no | was not set",
                "QL-GOOD | 2020-12-31 | first requirement set by: BOARD | was not set",
                "QL-GOOD | 2025-06-30 | run by: PUBLIC | science and proven experience",
                "QL-SYSTEMATIC | 2025-06-30 | run by: PRIVATE | private provider",
                "QL-SYSTEMATIC | 2025-06-30 | run by: PUBLIC | being followed up",
                "PSL-3-3 | 2020-12-31 | reports of events: HARM_IN_CARE 2 2 0 | are going on"
            })
    void does_not_tell(String rule, LocalDate described, String differences, String notTold) {
        assertThat(tree(rule, described, differences)).isNotEmpty().noneMatch(line -> line.contains(notTold));
    }
}
