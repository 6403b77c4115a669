package se.lsk.rules.managementsystem;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.lsk.rules.duty.Acts;

/** What SOSFS 2011:9, 5 kap. 7–8 §§, asks to follow from risk analyses, self-monitoring, complaints and reports. */
final class ImprovementDemands {

    /** {@code K5P7}: the measures that are needed are taken. */
    static final Demand K5P7 = Demand.of("K5P7")
            .title("Förbättrande åtgärder", "Measures of improvement")
            .asks(
                    "Vidtas de åtgärder som behövs med anledning av det som egenkontroller och internkontroll visar?",
                    "Are the measures taken that are needed because of what self-monitoring and internal control show?")
            .holder(Holders.EVERYBODY)
            .leavesOpen(
                    "Åtgärder efter en riskanalys prövas för den riskanalysen. Vilka åtgärder som utredda klagomål och rapporter leder till framgår inte av uppgifterna.",
                    "Measures after a risk analysis are examined for that analysis. Which measures investigated complaints and reports lead to does not show in the facts.")
            .answers(DemandRule.LACKING, DemandRule.NOT_TOLD, DemandRule.TO_JUDGE, DemandRule.IN_PLACE)
            .secondHand(Acts.MANAGEMENT_SYSTEM, "K5P7")
            .examinedBy(new MeasuresTaken());

    /** {@code K5P8}: processes and routines that do not serve their purpose are improved. */
    static final Demand K5P8 = Demand.of("K5P8")
            .title("Förbättring av processer och rutiner", "Improvement of processes and routines")
            .asks(
                    "Förbättras processer och rutiner när resultaten visar att de inte fyller sitt syfte?",
                    "Are processes and routines improved when the results show that they do not serve their purpose?")
            .holder(Holders.EVERYBODY)
            .leavesOpen(
                    "Om ändringen är en förbättring bedöms av en person.",
                    "Whether the change is an improvement is for a person to judge.")
            .answers(
                    DemandRule.OUTSIDE,
                    DemandRule.LACKING,
                    DemandRule.NOT_TOLD,
                    DemandRule.TO_JUDGE,
                    DemandRule.IN_PLACE)
            .secondHand(Acts.MANAGEMENT_SYSTEM, "K5P8")
            .examinedBy(new ChangesOfRoutines());

    private ImprovementDemands() {}

    /** {@return every demand of these sections, in reading order} */
    static List<Demand> all() {
        return ImmutableList.of(K5P7, K5P8);
    }
}
