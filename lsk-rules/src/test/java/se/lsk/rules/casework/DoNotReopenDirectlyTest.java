package se.lsk.rules.casework;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lsk.core.casework.ChildInvestigation;
import se.lsk.rules.cases.CaseTable;

/** {@code CH-CHAIN}. */
class DoNotReopenDirectlyTest {

    static List<CaseTable.Row> rows() {
        return CaseTable.rows("CH-CHAIN");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void finds_what_the_table_says(CaseTable.Row row) {
        ChildInvestigation.Builder facts = ChildInvestigation.builder()
                .subjectRef(CaseTable.SUBJECT)
                .openedOn(row.day("opened"))
                .previousInvestigationCompletedOn(row.day("previousCompleted"));
        if (!row.text("hasPrevious").isEmpty()) {
            facts.hasPreviousInvestigation(row.answer("hasPrevious"));
        }
        row.check(facts.build());
    }
}
