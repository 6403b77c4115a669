package se.lsk.core.managementsystem;

import java.util.OptionalInt;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.internal.Contradictions;

/** What counts of complaints and of reports have in common. */
final class Counts {

    private Counts() {}

    /** Wants counts to be at least 0, and no more to be handled than were received. */
    static void check(Contradictions found, OptionalInt received, OptionalInt investigated, OptionalInt ongoing) {
        found.number("received", received, 0, Integer.MAX_VALUE)
                .number("investigated", investigated, 0, Integer.MAX_VALUE)
                .number("ongoing", ongoing, 0, Integer.MAX_VALUE);
        if (found.isEmpty() && received.isPresent()) {
            long handled = (long) investigated.orElse(0) + ongoing.orElse(0);
            found.always(
                    handled <= received.getAsInt(), ProblemCode.CONTRADICTION, "received", "investigated", "ongoing");
        }
    }
}
