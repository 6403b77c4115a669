package se.lsk.rules.amount;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.lsk.core.casework.ServicesLaw;
import se.lsk.core.law.EffectivePeriod;
import se.lsk.core.law.LegalReference;
import se.lsk.core.law.LegalTerm;
import se.lsk.rules.Provision;
import se.lsk.rules.StartOfForce;
import se.lsk.rules.duty.ActInForce;
import se.lsk.rules.duty.Acts;

/**
 * Every amount in kronor that the acts state, by the day (<i>beloppskatalog</i>). SFS 2025:1298 and 2025:1299 raised the special fee and
 * brought in sanction fees on a day that was not seen, so the older range is certain through the last day of the act of 2001, and from the
 * day after it both are named. Which day of a case decides (that of the breach, of the application, of the judgment) is for the asker to
 * say: the amendments' transitional rules were not seen. Thread-safe.
 */
@LegalTerm(sv = "beloppskatalog")
public final class StatutoryAmounts {

    private static final EffectivePeriod SINCE_AMENDMENT = EffectivePeriod.from(Acts.FIRST_DAY_2025);
    /** As the duties on which the fee rests, from the same day. */
    private static final ActInForce SOL_2001 = Acts.SOL_2001.assumedFrom(LocalDate.of(2007, 1, 1));

    private static final ActInForce LSS = Acts.LSS.from(LocalDate.of(2008, 7, 1));
    private static final ImmutableList<LegalReference> AMENDMENTS =
            ImmutableList.of(LegalReference.parse("SFS 2025:1298"), LegalReference.parse("SFS 2025:1299"));

    private static final ImmutableList<StatutoryAmount> ALL = ImmutableList.of(
            specialFeeUntilAmended(ServicesLaw.SOL, SOL_2001, "K16P6b"),
            amended(StatutoryFee.SPECIAL_FEE, ServicesLaw.SOL, 15_000, 1_500_000),
            specialFeeUntilAmended(ServicesLaw.LSS, LSS, "P28b"),
            amended(StatutoryFee.SPECIAL_FEE, ServicesLaw.LSS, 15_000, 1_500_000),
            amended(StatutoryFee.SANCTION_FEE, ServicesLaw.SOL, 5_000, 500_000),
            amended(StatutoryFee.SANCTION_FEE, ServicesLaw.LSS, 5_000, 500_000),
            amended(StatutoryFee.SANCTION_FEE_PER_BREACH, ServicesLaw.SOL, 100_000, 100_000),
            amended(StatutoryFee.SANCTION_FEE_PER_BREACH, ServicesLaw.LSS, 100_000, 100_000));

    private StatutoryAmounts() {}

    private static StatutoryAmount specialFeeUntilAmended(ServicesLaw law, ActInForce act, String place) {
        EffectivePeriod period = EffectivePeriod.of(act.period().firstDay(), Acts.LAST_DAY_2001);
        return new StatutoryAmount(
                StatutoryFee.SPECIAL_FEE,
                law,
                10_000,
                1_000_000,
                ImmutableList.of(Provision.verified(act.act() + "#" + place, period)),
                period,
                act.startOfForce(),
                ImmutableList.of());
    }

    private static StatutoryAmount amended(StatutoryFee fee, ServicesLaw law, int lowest, int highest) {
        return new StatutoryAmount(
                fee,
                law,
                lowest,
                highest,
                places(fee, law)
                        .map(place -> Provision.verified(place, SINCE_AMENDMENT))
                        .toList(),
                SINCE_AMENDMENT,
                StartOfForce.UNSEEN,
                AMENDMENTS);
    }

    private static Stream<String> places(StatutoryFee fee, ServicesLaw law) {
        boolean underSol = law == ServicesLaw.SOL;
        if (fee == StatutoryFee.SPECIAL_FEE) {
            return Stream.of(underSol ? "SFS 2025:400#K34P7" : "SFS 1993:387#P28b");
        }
        return underSol
                ? Stream.of(16, 17, 18, 19, 20, 21).map(section -> "SFS 2025:400#K28P" + section)
                : Stream.of("k", "l", "m", "n", "o", "p").map(letter -> "SFS 1993:387#P26" + letter);
    }

    /** {@return every amount, by fee and law, oldest first} */
    public static List<StatutoryAmount> all() {
        return ALL;
    }

    /**
     * What the acts say on a day.
     *
     * @param fee the fee
     * @param law the law
     * @param day the day
     * @return the amount in force; where the first day of the newest was not seen, also the one before it
     */
    public static AmountOnDay on(StatutoryFee fee, ServicesLaw law, LocalDate day) {
        ImmutableList<StatutoryAmount> ofFee = ALL.stream()
                .filter(amount -> amount.fee() == fee && amount.law() == law)
                .collect(ImmutableList.toImmutableList());
        for (int i = 0; i < ofFee.size(); i++) {
            StatutoryAmount amount = ofFee.get(i);
            if (amount.inForce().contains(day)) {
                boolean alsoTheOneBefore = amount.startOfForce() == StartOfForce.UNSEEN && i > 0;
                return new AmountOnDay(fee, law, day, ofFee.subList(alsoTheOneBefore ? i - 1 : i, i + 1));
            }
        }
        return new AmountOnDay(fee, law, day, ImmutableList.of());
    }
}
