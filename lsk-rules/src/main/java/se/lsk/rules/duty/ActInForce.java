package se.lsk.rules.duty;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import se.lsk.core.law.EffectivePeriod;
import se.lsk.core.law.LegalReference;
import se.lsk.core.law.Verification;
import se.lsk.rules.Provision;
import se.lsk.rules.StartOfForce;

/**
 * An act with the period for which its wordings are declared (<i>författning i kraft</i>). Immutable and thread-safe.
 *
 * @param act the act, in canonical form: {@code SFS 1990:52}
 * @param period the period
 * @param startOfForce how the first day is known
 */
public record ActInForce(String act, EffectivePeriod period, StartOfForce startOfForce) {

    /**
     * The same act, for a wording whose first day stands in the sources.
     *
     * @param firstDay the first day
     * @return the act from that day
     */
    public ActInForce from(LocalDate firstDay) {
        return starting(firstDay, StartOfForce.STATED);
    }

    /**
     * The same act, for a wording whose first day is assumed.
     *
     * @param firstDay the assumed first day
     * @return the act from that day
     */
    public ActInForce assumedFrom(LocalDate firstDay) {
        return starting(firstDay, StartOfForce.ASSUMED);
    }

    /**
     * The same act, for a wording that an amendment replaced.
     *
     * @param lastDay the last day of the wording
     * @return the act through that day
     */
    public ActInForce through(LocalDate lastDay) {
        return new ActInForce(act, EffectivePeriod.of(period.firstDay(), lastDay), startOfForce);
    }

    /** {@return the same act, for an amendment whose first day was not seen} */
    public ActInForce unseen() {
        return new ActInForce(act, period, StartOfForce.UNSEEN);
    }

    private ActInForce starting(LocalDate firstDay, StartOfForce start) {
        return new ActInForce(act, new EffectivePeriod(firstDay, period.lastDay()), start);
    }

    /**
     * A wording that was read.
     *
     * @param places the sections, the most important first: {@code P7S1}
     * @return the wording, to which its length is added
     */
    public Wording wording(String... places) {
        return wording(Verification.VERIFIED, places);
    }

    /**
     * A wording that was seen in a document about it.
     *
     * @param places the sections, the most important first; none for the whole act
     * @return the wording, to which its length is added
     */
    public Wording secondHand(String... places) {
        return wording(Verification.SECONDARY, places);
    }

    private Wording wording(Verification verification, String... places) {
        List<String> references = places.length == 0
                ? ImmutableList.of(act)
                : ImmutableList.copyOf(places).stream()
                        .map(place -> act + "#" + place)
                        .toList();
        return Wording.of(
                period,
                startOfForce,
                references.stream()
                        .map(reference -> new Provision(LegalReference.parse(reference), period, verification))
                        .toList());
    }
}
