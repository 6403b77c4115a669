package se.lsk.rules.casework;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lsk.core.casework.ChildInvestigation;
import se.lsk.core.casework.ExtensionDecision;
import se.lsk.core.casework.ExtensionReason;

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
