package se.lsk.rules;

import se.lsk.core.law.EffectivePeriod;
import se.lsk.core.law.LegalReference;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.law.Verification;

/**
 * A wording on which a rule rests (<i>bestämmelse</i>): where it stands, when it is in force, how it was checked. Immutable and
 * thread-safe.
 *
 * @param reference where it stands
 * @param inForce when that wording is in force
 * @param verification how the wording was checked
 */
@LegalTerm(sv = "bestämmelse")
public record Provision(LegalReference reference, EffectivePeriod inForce, Verification verification) {

    /**
     * A wording that was read.
     *
     * @param canonical where it stands: {@code SFS 2025:400#K20P3}
     * @param inForce when that wording is in force
     * @return the provision
     */
    public static Provision verified(String canonical, EffectivePeriod inForce) {
        return new Provision(LegalReference.parse(canonical), inForce, Verification.VERIFIED);
    }
}
