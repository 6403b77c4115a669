package se.lsk.rules.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lsk.core.casework.ChildInvestigation;
import se.lsk.core.casework.ExtensionDecision;
import se.lsk.core.casework.ExtensionReason;
import se.lsk.rules.Finding;
import se.lsk.rules.cases.CaseTable;
import se.lsk.rules.national.NationalRulebook;

/** {@code CH-INVEST}. */
class CompleteWithinFourMonthsTest {

    static List<CaseTable.Row> rows() {
        return CaseTable.rows("CH-INVEST");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void finds_what_the_table_says(CaseTable.Row row) {
        row.check(investigation(row));
    }

    /** Each decision is made on the last day of the one before; listed in the opposite order, they count all the same. */
    @Test
    void a_long_chain_of_decisions_counts_in_whatever_order_it_is_listed() {
        LocalDate opened = LocalDate.of(2025, 1, 15);
        List<ExtensionDecision> chain = new ArrayList<>();
        LocalDate running = LocalDate.of(2025, 5, 15);
        for (int i = 0; i < 5_000; i++) {
            chain.add(extension(running + " -> " + running.plusDays(1) + " SPECIAL_REASONS"));
            running = running.plusDays(1);
        }
        Collections.reverse(chain);
        Finding finding = NationalRulebook.rulebook()
                .review(
                        ChildInvestigation.builder()
                                .subjectRef(CaseTable.SUBJECT)
                                .openedOn(opened)
                                .completedOn(running)
                                .addAllExtensions(chain)
                                .build(),
                        running)
                .get(0);

        assertThat(finding.reason()).isEqualTo("COMPLETED_WITHIN_EXTENSION");
        assertThat(finding.facts()).containsEntry("extensionsCounting", 5_000);
    }

    static ChildInvestigation investigation(CaseTable.Row row) {
        return ChildInvestigation.builder()
                .subjectRef(CaseTable.SUBJECT)
                .openedOn(row.day("opened"))
                .completedOn(row.day("completed"))
                .addAllExtensions(
                        Splitter.on('|').trimResults().omitEmptyStrings().splitToList(row.text("extensions")).stream()
                                .map(CompleteWithinFourMonthsTest::extension)
                                .toList())
                .build();
    }

    /** Reads {@code 2025-05-10 -> 2025-06-30 SPECIAL_REASONS}, with a question mark for what is not told. */
    private static ExtensionDecision extension(String text) {
        List<String> words = Splitter.on(' ').splitToList(text);
        ExtensionDecision.Builder decision = ExtensionDecision.builder();
        if (!words.get(0).equals("?")) {
            decision.decidedOn(LocalDate.parse(words.get(0)));
        }
        if (!words.get(2).equals("?")) {
            decision.until(LocalDate.parse(words.get(2)));
        }
        if (!words.get(3).equals("?")) {
            decision.reason(ExtensionReason.valueOf(words.get(3)));
        }
        return decision.build();
    }
}
