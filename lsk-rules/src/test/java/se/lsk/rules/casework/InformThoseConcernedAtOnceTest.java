package se.lsk.rules.casework;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lsk.core.casework.ChildInvestigation;
import se.lsk.rules.cases.CaseTable;

/** {@code CH-INFORM}. */
class InformThoseConcernedAtOnceTest {

    static List<CaseTable.Row> rows() {
        return CaseTable.rows("CH-INFORM");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void finds_what_the_table_says(CaseTable.Row row) {
        row.check(ChildInvestigation.builder()
                .subjectRef(CaseTable.SUBJECT)
                .openedOn(row.day("opened"))
                .informedOn(row.day("informed"))
                .informationWithheld(row.answer("withheld"))
                .build());
    }
}
