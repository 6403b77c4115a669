package se.lsk.rules.managementsystem;

import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import se.lsk.core.facts.Listing;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.organisation.Regime;
import se.lsk.rules.Message;

/**
 * Lets a provision ask only activity that is run under certain laws. While those are not told nothing else is looked at: what the provision
 * does not ask for can't be missing. Immutable and thread-safe.
 */
final class AskedUnder implements Examiner {

    private final ImmutableSet<Regime> regimes;
    private final Message otherwise;
    private final Examiner examiner;

    /**
     * An examiner that looks only under certain laws.
     *
     * @param regimes the laws, of which one is enough
     * @param otherwise why the provision doesn't ask the others, as a sentence
     * @param examiner looks
     */
    AskedUnder(ImmutableSet<Regime> regimes, Message otherwise, Examiner examiner) {
        this.regimes = regimes;
        this.otherwise = otherwise;
        this.examiner = examiner;
    }

    @Override
    public void examine(ManagementSystem system, Examination.Builder seen) {
        Listing<Regime> told = system.regimes();
        if (!told.isTold()) {
            seen.untold("regimes");
        } else if (Collections.disjoint(regimes, told.items())) {
            seen.outside(otherwise);
        } else {
            examiner.examine(system, seen);
        }
    }
}
