package se.lsk.rules.casework;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lsk.core.casework.ChildFollowUp;
import se.lsk.rules.cases.CaseTable;

/** {@code CH-FOLLOWUP}. */
class EndFollowUpInTimeTest {

    static List<CaseTable.Row> rows() {
        return CaseTable.rows("CH-FOLLOWUP");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void finds_what_the_table_says(CaseTable.Row row) {
        row.check(ChildFollowUp.builder()
                .subjectRef(CaseTable.SUBJECT)
                .startedOn(row.day("started"))
                .endedOn(row.day("ended"))
                .investigationOpenedOn(row.day("newInvestigation"))
                .build());
    }
}
