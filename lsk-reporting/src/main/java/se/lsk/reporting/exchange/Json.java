package se.lsk.reporting.exchange;

import java.util.List;
import java.util.Map;

/** A JSON value as it was read. Never leaves this package, since it may hold what a reader is about to refuse. */
sealed interface Json {

    /**
     * An object; of a property that stands more than once, the first value.
     *
     * @param members the values by name, in the order in which they stand
     */
    record Members(Map<String, Json> members) implements Json {}

    /**
     * An array.
     *
     * @param values the values
     */
    record Elements(List<Json> values) implements Json {}

    /**
     * A string.
     *
     * @param value the text, its escapes resolved
     */
    record Text(String value) implements Json {}

    /**
     * A number, kept as it stands: its value is not computed, so its size costs nothing.
     *
     * @param literal the number as written
     */
    record Digits(String literal) implements Json {}

    /**
     * True or false.
     *
     * @param value which
     */
    record Truth(boolean value) implements Json {}

    /** Null. */
    record Absent() implements Json {}
}
