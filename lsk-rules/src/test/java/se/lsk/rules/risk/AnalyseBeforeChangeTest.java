package se.lsk.rules.risk;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lsk.core.risk.AnalysisOccasion;
import se.lsk.core.risk.RiskAnalysis;
import se.lsk.rules.cases.CaseTable;

/** {@code K5P1-CHANGE}. */
class AnalyseBeforeChangeTest {

    static List<CaseTable.Row> rows() {
        return CaseTable.rows("K5P1-CHANGE");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void finds_what_the_table_says(CaseTable.Row row) {
        row.check(RiskAnalysis.builder()
                .subjectRef(CaseTable.SUBJECT)
                .madeOn(row.day("made"))
                .occasion(Optional.of(row.text("occasion"))
                        .filter(code -> !code.isEmpty())
                        .map(AnalysisOccasion::valueOf))
                .changeOn(row.day("changeOn"))
                .build());
    }
}
