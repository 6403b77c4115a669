package se.lsk.rules.casework;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lsk.core.casework.PreliminaryAssessment;
import se.lsk.rules.cases.CaseTable;

/** {@code CH-PRELIM}. */
class DecideWithinFourteenDaysTest {

    static List<CaseTable.Row> rows() {
        return CaseTable.rows("CH-PRELIM");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void finds_what_the_table_says(CaseTable.Row row) {
        row.check(PreliminaryAssessment.builder()
                .subjectRef(CaseTable.SUBJECT)
                .reportReceivedOn(row.day("received"))
                .decidedOn(row.day("decided"))
                .extraordinaryReasons(row.answer("extraordinaryReasons"))
                .investigationAlreadyRunning(row.answer("investigationRunning"))
                .build());
    }
}
