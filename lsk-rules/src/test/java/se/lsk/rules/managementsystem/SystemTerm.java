package se.lsk.rules.managementsystem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import se.lsk.core.facts.Listing;
import se.lsk.core.managementsystem.ManagementSystem;

/** Changes one thing in a management system to what a table says of it. */
interface SystemTerm extends BiFunction<ManagementSystem, String, ManagementSystem> {

    /** {@return the same list with one item changed} */
    static <T> Listing<T> changed(Listing<T> list, int place, UnaryOperator<T> change) {
        List<T> items = new ArrayList<>(list.items());
        items.set(place, change.apply(items.get(place)));
        return Listing.of(items);
    }

    /** {@return a list that is not told, or told and empty} */
    static <T> Listing<T> emptied(String text) {
        return switch (text) {
            case "untold" -> Listing.untold();
            case "none" -> Listing.of();
            default -> throw new IllegalArgumentException(text);
        };
    }
}
