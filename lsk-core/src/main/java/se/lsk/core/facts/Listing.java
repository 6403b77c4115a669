package se.lsk.core.facts;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.lsk.core.law.LegalTerm;

/**
 * A list that was told or was not (<i>uppräkning</i>). A list that was told is complete, also when it is empty: what does not stand in it
 * is not there. Of a list that was not told nothing is known. Immutable and thread-safe.
 *
 * @param isTold whether the list was told
 * @param items what stands in it, in the order given; empty if it was not told
 * @param <T> the type of the items
 */
@LegalTerm(sv = "uppräkning")
public record Listing<T>(boolean isTold, List<T> items) {

    private static final Listing<Object> UNTOLD = new Listing<>(false, List.of());

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there are items in a list that was not told
     */
    public Listing {
        items = ImmutableList.copyOf(items);
        if (!isTold && !items.isEmpty()) {
            throw new IllegalArgumentException("a list that was not told has no items");
        }
    }

    /**
     * A list that was told.
     *
     * @param items all there is
     * @param <T> the type of the items
     * @return the list
     */
    public static <T> Listing<T> of(List<? extends T> items) {
        return new Listing<>(true, ImmutableList.copyOf(items));
    }

    /**
     * A list that was told.
     *
     * @param items all there is
     * @param <T> the type of the items
     * @return the list
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T> Listing<T> of(T... items) {
        return new Listing<>(true, ImmutableList.copyOf(items));
    }

    /**
     * {@return a list that was not told}
     *
     * @param <T> the type of the items
     */
    @SuppressWarnings("unchecked")
    public static <T> Listing<T> untold() {
        return (Listing<T>) UNTOLD;
    }

    /** {@return whether it is known that nothing stands in the list} */
    public boolean isToldEmpty() {
        return isTold && items.isEmpty();
    }

    /**
     * Whether something stands in the list.
     *
     * @param item what is asked about
     * @return yes or no for a list that was told, unknown for one that was not
     */
    public Answer has(T item) {
        return isTold ? Answer.of(items.contains(item)) : Answer.UNKNOWN;
    }

    /**
     * Whether something may stand in the list, as far as is known.
     *
     * @param item what is asked about
     * @return true unless the list was told without it
     */
    public boolean mayHave(T item) {
        return has(item) != Answer.NO;
    }

    /** {@return the items, or that the list was not told} */
    @Override
    public String toString() {
        return isTold ? items.toString() : "not told";
    }
}
