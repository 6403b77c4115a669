package se.lsk.rules.managementsystem;

import java.util.Optional;
import java.util.function.Function;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Evidence;
import se.lsk.core.facts.Listing;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.managementsystem.Participation;
import se.lsk.rules.Message;

/**
 * Looks for evidence that others take part in the quality work. Immutable and thread-safe.
 *
 * @param who picks those whose part is asked about
 * @param path where it is told
 * @param what what is looked for
 * @param atLeast how much evidence is enough, from 1
 */
record ParticipationEvidence(Function<Participation, Listing<Evidence>> who, String path, Message what, int atLeast)
        implements Examiner {

    @Override
    public void examine(ManagementSystem system, Examination.Builder seen) {
        Listing<Evidence> all = system.participation().map(who).orElseGet(Listing::untold);
        if (!all.isTold()) {
            seen.untold(path);
            return;
        }
        int there = 0;
        Optional<String> untold = Optional.empty();
        for (int i = 0; i < all.items().size(); i++) {
            Answer exists = all.items().get(i).existedOn(seen.asOf());
            String place = path + "[" + i + "]";
            if (exists == Answer.YES) {
                seen.inPlace(what, place);
                there++;
            } else if (exists == Answer.UNKNOWN) {
                untold = Optional.of(place);
            }
        }
        if (there < atLeast) {
            seen.answer(untold.isPresent() ? Answer.UNKNOWN : Answer.NO, what, untold.orElse(path));
        }
    }
}
