package se.lsk.rules.casework;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lsk.rules.cases.CaseTable;

/** {@code CH-INVEST-122}. */
class CompleteWithin122DaysTest {

    static List<CaseTable.Row> rows() {
        return CaseTable.rows("CH-INVEST-122");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void finds_what_the_table_says(CaseTable.Row row) {
        row.check(CompleteWithinFourMonthsTest.investigation(row));
    }
}
