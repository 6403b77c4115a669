package se.lsk.rules.casework;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.lsk.rules.Profile;
import se.lsk.rules.Rule;

/** The rules of this subject, in the order in which a case meets them. Thread-safe. */
public final class CaseworkRules {

    private CaseworkRules() {}

    /**
     * The rules under a profile.
     *
     * @param profile the municipality's profile
     * @return the rules, in reading order
     */
    public static List<Rule<?>> under(Profile profile) {
        return ImmutableList.of(
                new AssessProtectionAtOnce(profile),
                new DecideWithinFourteenDays(profile),
                new CompleteWithinFourMonths(profile),
                new CompleteWithin122Days(profile),
                new InformThoseConcernedAtOnce(profile),
                new DoNotReopenDirectly(),
                new EndFollowUpInTime());
    }
}
