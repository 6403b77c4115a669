package se.lsk.rules.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lsk.rules.execution.Decisions.day;
import static se.lsk.rules.execution.Decisions.interruption;
import static se.lsk.rules.execution.Decisions.sol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lsk.core.casework.DecisionSource;
import se.lsk.core.casework.FavourableDecision;
import se.lsk.core.casework.HostCode;
import se.lsk.core.casework.ServicesLaw;
import se.lsk.core.facts.SubjectReference;

/**
 * The table of a municipality's quality report for 2020: decisions not carried out by area and kind of service, the year before in
 * parentheses. The figures are the report's; the decisions behind them are made up.
 */
class QualityReportTableTest {

    private static final String OLDER = "ÄO";
    private static final String DISABILITY = "Handikappomsorg";
    private static final String IFO = "IFO";

    private final List<FavourableDecision> decisions = new ArrayList<>();

    private void late(ServicesLaw law, String area, String service, int in2020, int in2019) {
        for (int i = 0; i < in2020 + in2019; i++) {
            LocalDate decided = i < in2020 ? day("2020-03-02") : day("2019-03-04");
            FavourableDecision.Builder decision = FavourableDecision.builder()
                    .subjectRef(new SubjectReference("p" + decisions.size()))
                    .law(law)
                    .source(DecisionSource.BOARD)
                    .service(new HostCode(service))
                    .decidedOn(decided.plusDays(i));
            if (!area.isEmpty()) {
                decision.area(new HostCode(area));
            }
            if (service.equals("Dagverksamhet")) {
                decision.carriedOutOn(decided.plusDays(i + 1))
                        .addInterruptions(interruption("2020-04-01").build());
            } else {
                decision.carriedOutOn(decided.plusMonths(7));
            }
            decisions.add(decision.build());
        }
    }

    private StatisticsComparison comparison() {
        late(ServicesLaw.SOL, OLDER, "Särskilt boende", 11, 12);
        late(ServicesLaw.SOL, OLDER, "Kontaktperson", 1, 0);
        late(ServicesLaw.SOL, OLDER, "Korttidsboende/växelvård", 1, 0);
        late(ServicesLaw.SOL, OLDER, "Dagverksamhet", 12, 0);
        late(ServicesLaw.SOL, DISABILITY, "Sysselsättning", 0, 2);
        late(ServicesLaw.SOL, IFO, "Kontaktfamilj", 5, 5);
        late(ServicesLaw.SOL, IFO, "Kontaktperson", 5, 2);
        late(ServicesLaw.SOL, IFO, "Familjebehandling", 6, 0);
        late(ServicesLaw.SOL, IFO, "Externt boende", 1, 0);
        late(ServicesLaw.LSS, "", "Kontaktperson", 4, 6);
        late(ServicesLaw.LSS, "", "Ledsagarservice", 2, 1);
        late(ServicesLaw.LSS, "", "Korttidsvistelse", 4, 2);
        late(ServicesLaw.LSS, "", "Avlösarservice", 0, 1);
        late(ServicesLaw.LSS, "", "Korttidstillsyn", 1, 1);
        late(ServicesLaw.LSS, "", "Personlig assistans", 0, 1);
        late(ServicesLaw.LSS, "", "Boende barn och unga", 1, 1);
        late(ServicesLaw.LSS, "", "Boende vuxen", 2, 0);
        late(ServicesLaw.LSS, "", "Daglig verksamhet", 1, 0);
        return StatisticsComparison.of(year(2020), year(2019));
    }

    private ExecutionStatistics year(int year) {
        return ExecutionStatistics.over(decisions, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    @Test
    void showsBothYearsByAreaAndService() {
        List<String> lines = new ArrayList<>();
        StatisticsComparison comparison = comparison();
        for (StatisticsComparison.OfLaw law : comparison.laws()) {
            for (StatisticsComparison.OfArea area : law.areas()) {
                lines.add(law.law() + area.area().map(code -> " " + code).orElse("") + ": " + area.total());
                area.services().forEach(service -> lines.add("- " + service.service() + " " + service.counts()));
            }
        }

        assertThat(lines)
                .containsExactly(
                        "SOL Handikappomsorg: 0 (2)",
                        "- Sysselsättning 0 (2)",
                        "SOL IFO: 17 (7)",
                        "- Externt boende 1 (0)",
                        "- Familjebehandling 6 (0)",
                        "- Kontaktfamilj 5 (5)",
                        "- Kontaktperson 5 (2)",
                        "SOL ÄO: 25 (12)",
                        "- Dagverksamhet 12 (0)",
                        "- Kontaktperson 1 (0)",
                        "- Korttidsboende/växelvård 1 (0)",
                        "- Särskilt boende 11 (12)",
                        "LSS: 15 (13)",
                        "- Avlösarservice 0 (1)",
                        "- Boende barn och unga 1 (1)",
                        "- Boende vuxen 2 (0)",
                        "- Daglig verksamhet 1 (0)",
                        "- Kontaktperson 4 (6)",
                        "- Korttidstillsyn 1 (1)",
                        "- Korttidsvistelse 4 (2)",
                        "- Ledsagarservice 2 (1)",
                        "- Personlig assistans 0 (1)");
        assertThat(comparison.laws())
                .extracting(law -> law.law() + " " + law.total())
                .containsExactly("SOL 42 (21)", "LSS 15 (13)");
    }

    @Test
    void countsPersonsAndWhatWasInterrupted() {
        StatisticsComparison.Pair total = comparison().total();

        assertThat(total).hasToString("57 (34)");
        assertThat(total.current().persons()).isEqualTo(57);
        assertThat(total.previous().persons()).isEqualTo(34);
        assertThat(total.current().interrupted()).isEqualTo(12);
        assertThat(total.current().notCarriedOut()).isEqualTo(45);
        assertThat(total.previous().interrupted()).isZero();
    }

    @Test
    void comparesAnEarlierPeriodWithALaterOne() {
        ExecutionStatistics earlier = year(2019);
        ExecutionStatistics later = ExecutionStatistics.over(
                List.of(sol("p1").decidedOn(day("2019-01-10")).build()), day("2020-01-01"), day("2020-03-31"));

        assertThat(StatisticsComparison.of(later, earlier).total()).hasToString("1 (0)");
        assertThatThrownBy(() -> StatisticsComparison.of(earlier, later)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StatisticsComparison.of(later, later)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StatisticsComparison.of(
                        later, ExecutionStatistics.over(List.of(), day("2019-12-31"), day("2020-01-01"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
