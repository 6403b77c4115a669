package se.lsk.rules;

import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import se.lsk.core.casework.ExtensionReason;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.time.CalendarLimit;

/**
 * On which terms the law gives a longer time (<i>förlängningsvillkor</i>). Immutable and thread-safe.
 *
 * @param grounds the grounds that the law names, each enough alone
 * @param by who decides, or the law's silence about it
 * @param statedEnd whether a decision must state the day on which the longer time ends, and be made while the time runs; otherwise the
 *     ground itself gives the longer time, and a person judges whether it suffices and for how long
 * @param longest the longest time in all, counted from the clock's start; empty where the law names none
 * @param howOften how often
 */
@LegalTerm(sv = "förlängningsvillkor")
public record ExtensionTerms(
        Set<ExtensionReason> grounds, Phrase by, boolean statedEnd, Optional<CalendarLimit> longest, Phrase howOften) {

    /** The law's silence about how often. */
    public static final Phrase NO_NUMBER_STATED = Phrase.of("lagen anger inget antal", "the act states no number");

    /**
     * Copies the set, in the order of the grounds.
     *
     * @throws IllegalArgumentException if there is no ground
     */
    public ExtensionTerms {
        grounds = Sets.immutableEnumSet(grounds);
        if (grounds.isEmpty()) {
            throw new IllegalArgumentException("a longer time needs a ground");
        }
    }
}
