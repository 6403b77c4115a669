package se.lsk.rules.casework;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lsk.core.casework.ChildReport;
import se.lsk.core.casework.ProtectiveAssessment;
import se.lsk.rules.cases.CaseTable;

/** {@code CH-PROTECT}. */
class AssessProtectionAtOnceTest {

    static List<CaseTable.Row> rows() {
        return CaseTable.rows("CH-PROTECT");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void finds_what_the_table_says(CaseTable.Row row) {
        ProtectiveAssessment assessment = ProtectiveAssessment.builder()
                .madeOn(row.day("made"))
                .documentedOn(row.day("documented"))
                .build();
        row.check(ChildReport.builder()
                .subjectRef(CaseTable.SUBJECT)
                .reportReceivedOn(row.day("received"))
                .protectiveAssessment(assessment)
                .build());
    }
}
