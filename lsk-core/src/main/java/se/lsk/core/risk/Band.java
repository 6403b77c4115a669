package se.lsk.core.risk;

import java.util.Optional;
import se.lsk.core.law.LegalTerm;

/**
 * The products of consequence and likelihood that have one level (<i>poängintervall</i>). A band without an upper bound goes on until the
 * band of a higher level begins. Its level and its operators are checked by the matrix. Immutable and thread-safe.
 *
 * @param level the code of the level
 * @param from where the band begins; its operator says whether the number itself is included
 * @param upTo where the band ends, if that is stated; its operator says whether the number itself is included
 */
@LegalTerm(sv = "poängintervall")
public record Band(String level, Threshold from, Optional<Threshold> upTo) {

    /**
     * A band that goes on until the next begins.
     *
     * @param level the code of the level
     * @param from where it begins
     * @return the band
     */
    public static Band from(String level, Threshold from) {
        return new Band(level, from, Optional.empty());
    }

    /**
     * A band that is printed with both its ends, such as 4–8.
     *
     * @param level the code of the level
     * @param first the first product, included
     * @param last the last product, included
     * @return the band
     */
    public static Band range(String level, int first, int last) {
        return new Band(level, Threshold.atLeast(first), Optional.of(Threshold.atMost(last)));
    }

    /** {@return {@code HIGH >=9}, {@code MEDIUM >=4 <=8}} */
    @Override
    public String toString() {
        return level + " " + from + upTo.map(last -> " " + last).orElse("");
    }
}
