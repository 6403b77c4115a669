package se.lsk.rules.amount;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.lsk.core.casework.ServicesLaw;
import se.lsk.core.law.Bilingual;
import se.lsk.core.law.EffectivePeriod;
import se.lsk.core.law.LegalReference;
import se.lsk.core.law.LegalTerm;
import se.lsk.rules.Provision;
import se.lsk.rules.StartOfForce;

/**
 * An amount that an act states during one period (<i>lagstadgat belopp</i>). Immutable and thread-safe.
 *
 * @param fee of which fee
 * @param law under which law
 * @param lowest the lowest amount in whole kronor
 * @param highest the highest amount in whole kronor; the same as the lowest where the act states one amount for each breach
 * @param basis where it stands, at least one
 * @param inForce the days on which the wording is counted as in force
 * @param startOfForce how the first day of the period is known
 * @param amendments the amending acts that brought it in, where its first day was not seen
 */
@LegalTerm(sv = "lagstadgat belopp")
public record StatutoryAmount(
        StatutoryFee fee,
        ServicesLaw law,
        int lowest,
        int highest,
        List<Provision> basis,
        EffectivePeriod inForce,
        StartOfForce startOfForce,
        List<LegalReference> amendments)
        implements Bilingual {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the amounts are not positive and in order, differ although the act states one, or rest on
     *     nothing
     */
    public StatutoryAmount {
        basis = ImmutableList.copyOf(basis);
        amendments = ImmutableList.copyOf(amendments);
        if (lowest < 1 || highest < lowest) {
            throw new IllegalArgumentException("lowest must be positive and no more than highest, but lowest=" + lowest
                    + " and highest=" + highest);
        }
        if ((fee.kind() == StatutoryFee.Kind.FIXED_PER_BREACH) != (lowest == highest)) {
            throw new IllegalArgumentException(
                    "lowest and highest must be the same exactly where the act states one amount: " + fee);
        }
        if (basis.isEmpty()) {
            throw new IllegalArgumentException("basis must not be empty");
        }
    }

    /** {@return {@code 10 000–1 000 000 kronor}, with no-break spaces} */
    @Override
    public String swedish() {
        return text('\u00a0') + "\u00a0kronor";
    }

    /** {@return {@code SEK 10,000–1,000,000}, with a no-break space} */
    @Override
    public String english() {
        return "SEK\u00a0" + text(',');
    }

    private String text(char separator) {
        return lowest == highest
                ? grouped(lowest, separator)
                : grouped(lowest, separator) + "–" + grouped(highest, separator);
    }

    private static String grouped(int amount, char separator) {
        StringBuilder text = new StringBuilder(Integer.toString(amount));
        for (int place = text.length() - 3; place > 0; place -= 3) {
            text.insert(place, separator);
        }
        return text.toString();
    }
}
