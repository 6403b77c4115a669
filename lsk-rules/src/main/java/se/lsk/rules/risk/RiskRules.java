package se.lsk.rules.risk;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.lsk.rules.Profile;
import se.lsk.rules.Rule;

/** The rules of this subject, in reading order. Thread-safe. */
public final class RiskRules {

    private RiskRules() {}

    /**
     * The rules under a profile.
     *
     * @param profile the municipality's profile
     * @return the rules, in reading order
     */
    public static List<Rule<?>> under(Profile profile) {
        return ImmutableList.of(
                new AssessEachEvent(),
                new AnalyseBeforeChange(profile),
                new TakeMeasures<>(new AnalysisTreatments(), profile),
                new TakeMeasures<>(new AssessmentTreatment(), profile),
                new TakeMeasures<>(new EventTreatment(), profile),
                new DecideOnSeverity(profile));
    }
}
