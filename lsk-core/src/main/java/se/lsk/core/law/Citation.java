package se.lsk.core.law;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * A source as somebody wrote it (<i>källhänvisning</i>), read with patience: {@code SOSFS 2011:09} is SOSFS 2011:9, {@code sosfs 2011:9 (M
 * och S)} too. Only what is certain is put right: capitals, spaces, leading zeros. A number that LSK does not hold may be another act or a
 * slip, and is left as it stands. Immutable and thread-safe.
 */
@LegalTerm(sv = "källhänvisning")
public sealed interface Citation {

    /**
     * Reads a citation.
     *
     * @param text what was written
     * @return the act that is meant, the act as written with what comes nearest, or that it can't be read
     */
    static Citation read(String text) {
        return CitationForm.read(text);
    }

    /**
     * Answers for each of the three cases.
     *
     * @param held the answer for an act that LSK holds, and whether its number was put right
     * @param notHeld the answer for an act that LSK does not hold, and those it holds that come nearest
     * @param unreadable the answer for a text that names no act
     * @param <R> the type of the answer
     * @return the answer
     */
    <R> R fold(
            BiFunction<? super LegalAct, Boolean, ? extends R> held,
            BiFunction<? super LegalAct, ? super List<LegalAct>, ? extends R> notHeld,
            Supplier<? extends R> unreadable);

    /** {@return the act that is meant, if LSK holds it} */
    default Optional<LegalAct> act() {
        return fold((act, normalised) -> Optional.of(act), (act, nearest) -> Optional.empty(), Optional::empty);
    }

    /** {@return the acts that LSK holds and that come nearest to one that it does not hold; otherwise empty} */
    default List<LegalAct> nearest() {
        return ImmutableList.of();
    }

    /**
     * An act that LSK holds.
     *
     * @param held the act
     * @param normalised whether it was written with leading zeros in its number
     */
    record Held(LegalAct held, boolean normalised) implements Citation {
        @Override
        public <R> R fold(
                BiFunction<? super LegalAct, Boolean, ? extends R> held,
                BiFunction<? super LegalAct, ? super List<LegalAct>, ? extends R> notHeld,
                Supplier<? extends R> unreadable) {
            return held.apply(this.held, normalised);
        }
    }

    /**
     * An act that LSK does not hold: another act, or a slip of the pen.
     *
     * @param written the act as it was written
     * @param nearest the acts that LSK holds and whose names differ from it in fewest characters, at most two; in the order of acts
     */
    record NotHeld(LegalAct written, List<LegalAct> nearest) implements Citation {
        /** Copies the list. */
        public NotHeld {
            nearest = ImmutableList.copyOf(nearest);
        }

        @Override
        public <R> R fold(
                BiFunction<? super LegalAct, Boolean, ? extends R> held,
                BiFunction<? super LegalAct, ? super List<LegalAct>, ? extends R> notHeld,
                Supplier<? extends R> unreadable) {
            return notHeld.apply(written, nearest);
        }
    }

    /** A text that names no act. */
    record Unreadable() implements Citation {
        @Override
        public <R> R fold(
                BiFunction<? super LegalAct, Boolean, ? extends R> held,
                BiFunction<? super LegalAct, ? super List<LegalAct>, ? extends R> notHeld,
                Supplier<? extends R> unreadable) {
            return unreadable.get();
        }
    }
}
