package se.lsk.rules.casework;

import java.time.LocalDate;
import se.lsk.core.law.EffectivePeriod;

/** When the two Social Services Acts, and the parts of the older one that came later, are in force. */
final class SocialServicesActs {

    /** The last day of the act of 2001. */
    static final LocalDate LAST_DAY_2001 = LocalDate.of(2025, 6, 30);
    /** The first day of the act of 2025. */
    static final LocalDate FIRST_DAY_2025 = LocalDate.of(2025, 7, 1);
    /** The act of 2001 from its beginning. */
    static final EffectivePeriod SINCE_2002 = EffectivePeriod.of(LocalDate.of(2002, 1, 1), LAST_DAY_2001);
    /** What SFS 2012:776 put into the act of 2001. */
    static final EffectivePeriod SINCE_2013 = EffectivePeriod.of(LocalDate.of(2013, 1, 1), LAST_DAY_2001);
    /** The act of 2025. */
    static final EffectivePeriod SINCE_2025 = EffectivePeriod.from(FIRST_DAY_2025);
    /** For practice beside the two acts: as long as the four-month rule that it accompanies. */
    static final EffectivePeriod BOTH_ACTS = EffectivePeriod.from(LocalDate.of(2002, 1, 1));

    private SocialServicesActs() {}
}
