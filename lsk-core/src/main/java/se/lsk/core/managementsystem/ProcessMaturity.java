package se.lsk.core.managementsystem;

import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.facts.Listing;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;

/**
 * How far a process has come (<i>processmognad</i>) in an index of ten steps that are reached in order. Step 1: the process is identified
 * and somebody answers for it; step 10: the goals have been raised and improvement goes on. The steps between were not read, and have no
 * names here. Immutable and thread-safe.
 *
 * <p>Refused: a step below 1 or above 10, or told twice; a step without the one below it.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "processmognad")
@SuppressWarnings("exports")
public abstract sealed class ProcessMaturity permits ImmutableProcessMaturity {

    private static final int STEPS = 10;

    ProcessMaturity() {}

    /** {@return the steps that are reached, 1 to 10} */
    @Value.Default
    public Listing<Integer> stepsReached() {
        return Listing.untold();
    }

    /** {@return the highest step that is reached, 0 for none; empty if it is not told} */
    public OptionalInt step() {
        return stepsReached().isTold() ? OptionalInt.of(stepsReached().items().size()) : OptionalInt.empty();
    }

    @Value.Check
    void check() {
        List<Integer> steps = stepsReached().items();
        Contradictions found = new Contradictions().distinct("stepsReached", steps);
        for (int i = 0; i < steps.size(); i++) {
            String place = "stepsReached[" + i + "]";
            int step = steps.get(i);
            if (step < 1 || step > STEPS) {
                found.add(ProblemCode.NUMBER_OUT_OF_RANGE, place);
            } else {
                found.always(step == 1 || steps.contains(step - 1), ProblemCode.STEPS_WITH_GAP, place);
            }
        }
        found.refuse();
    }

    /** {@return a builder; nothing is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link ProcessMaturity}. */
    public static final class Builder extends ImmutableProcessMaturity.Builder {
        Builder() {}
    }
}
