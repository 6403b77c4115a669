package se.lsk.rules.managementsystem;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import se.lsk.rules.Profile;
import se.lsk.rules.Rule;

/** The rules of this subject, in reading order. Thread-safe. */
public final class ManagementSystemRules {

    private static final ImmutableList<Demand> ALL = Stream.of(
                    ResponsibilityDemands.all(),
                    StructureDemands.all(),
                    RiskDemands.all(),
                    SelfMonitoringDemands.all(),
                    CaseDemands.all(),
                    ImprovementDemands.all(),
                    StaffDemands.all(),
                    DocumentationDemands.all(),
                    PredecessorDemands.all(),
                    QualityLawDemands.all(),
                    PatientSafetyDemands.all())
            .flatMap(List::stream)
            .collect(ImmutableList.toImmutableList());

    private ManagementSystemRules() {}

    /**
     * The rules under a profile.
     *
     * @param profile the municipality's profile; the rules of the law leave nothing for it to settle
     * @return the rules, in reading order, then those of the profile
     */
    public static List<Rule<?>> under(Profile profile) {
        return Stream.concat(ALL.stream(), LocalDemands.of(profile).stream())
                .map(demand -> new DemandRule(demand))
                .collect(ImmutableList.toImmutableList());
    }

    static List<Demand> demands() {
        return ALL;
    }
}
