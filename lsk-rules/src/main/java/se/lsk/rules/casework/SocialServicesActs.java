package se.lsk.rules.casework;

import java.time.LocalDate;
import se.lsk.core.law.EffectivePeriod;
import se.lsk.rules.duty.Acts;

/** When the two Social Services Acts, and the parts of the older one that came later, are in force. */
final class SocialServicesActs {

    /** The act of 2001 from its beginning. */
    static final EffectivePeriod SINCE_2002 = Acts.SOL_2001.period();
    /** What SFS 2012:776 put into the act of 2001. */
    static final EffectivePeriod SINCE_2013 =
            Acts.SOL_2001.from(LocalDate.of(2013, 1, 1)).period();
    /** The act of 2025. */
    static final EffectivePeriod SINCE_2025 = Acts.SOL_2025.period();
    /** For practice beside the two acts: as long as the four-month rule that it accompanies. */
    static final EffectivePeriod BOTH_ACTS = EffectivePeriod.from(SINCE_2002.firstDay());

    private SocialServicesActs() {}
}
