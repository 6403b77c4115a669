package se.lsk.rules.national;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import se.lsk.rules.Profile;
import se.lsk.rules.Rule;
import se.lsk.rules.Rulebook;
import se.lsk.rules.RulebookEdition;
import se.lsk.rules.casework.CaseworkRules;
import se.lsk.rules.managementsystem.ManagementSystemRules;
import se.lsk.rules.risk.RiskRules;

/** The rulebook of Swedish law as LSK holds it (<i>den nationella regelboken</i>). Thread-safe. */
public final class NationalRulebook {

    /**
     * The edition. The law was read in copies collected in February 2026, the day not stated, so its first day is the last through which
     * the law is known to be checked.
     */
    public static final RulebookEdition EDITION = new RulebookEdition("2026.1", LocalDate.of(2026, 2, 1));

    private static final Rulebook NATIONAL = under(Profile.national());

    private NationalRulebook() {}

    /** {@return the rulebook under the profile that decides nothing beside the law} */
    public static Rulebook rulebook() {
        return NATIONAL;
    }

    /**
     * The rulebook under a municipality's profile.
     *
     * @param profile the profile
     * @return the rulebook
     * @throws se.lsk.core.check.RefusedException if the profile would loosen a rule or names one that is not there
     */
    public static Rulebook under(Profile profile) {
        ImmutableList.Builder<Rule<?>> rules = ImmutableList.<Rule<?>>builder()
                .addAll(CaseworkRules.under(profile))
                .addAll(RiskRules.under(profile))
                .addAll(ManagementSystemRules.under(profile));
        NationalDuties.all().forEach(duty -> rules.add(duty.under(profile)));
        return Rulebook.of(EDITION, profile, rules.build());
    }
}
