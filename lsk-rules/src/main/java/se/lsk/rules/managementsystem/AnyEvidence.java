package se.lsk.rules.managementsystem;

import java.util.Optional;
import java.util.function.Function;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Evidence;
import se.lsk.core.facts.Listing;
import se.lsk.core.managementsystem.FunctionEvidence;
import se.lsk.core.managementsystem.ManagementFunction;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.rules.Message;

/**
 * Looks for one piece of evidence among several. Immutable and thread-safe.
 *
 * @param what what is looked for
 * @param path where the list is told
 * @param below where in an item of the list the evidence stands, with its full stop; empty for the item itself
 * @param <T> the type of the items
 */
record AnyEvidence<T>(Message what, String path, String below) {

    /**
     * Looks.
     *
     * @param list the list
     * @param evidence the evidence of an item; empty for an item that is about something else
     * @param seen receives what is there, or that nothing is
     */
    void examine(Listing<T> list, Function<T, Optional<Evidence>> evidence, Examination.Builder seen) {
        if (!list.isTold()) {
            seen.untold(path);
            return;
        }
        Optional<String> untold = Optional.empty();
        boolean isAny = false;
        for (int i = 0; i < list.items().size(); i++) {
            Answer exists = evidence.apply(list.items().get(i))
                    .map(one -> one.existedOn(seen.asOf()))
                    .orElse(Answer.NO);
            String place = path + "[" + i + "]" + below;
            if (exists == Answer.YES) {
                seen.inPlace(what, place);
                isAny = true;
            } else if (exists == Answer.UNKNOWN) {
                untold = Optional.of(place);
            }
        }
        if (!isAny) {
            seen.answer(untold.isPresent() ? Answer.UNKNOWN : Answer.NO, what, untold.orElse(path));
        }
    }

    /** Looks for evidence that one function was exercised. */
    static void ofFunction(
            ManagementFunction function, Message what, ManagementSystem system, Examination.Builder seen) {
        new AnyEvidence<FunctionEvidence>(what, "functions", ".evidence")
                .examine(
                        system.functions(),
                        told -> told.function() == function ? Optional.of(told.evidence()) : Optional.empty(),
                        seen);
    }
}
