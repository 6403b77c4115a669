package se.lsk.reporting.content;

import java.util.List;
import java.util.regex.Pattern;
import se.lsk.core.check.Parsed;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.check.RefusedException;
import se.lsk.core.law.RuleId;

/**
 * The key of an item of required contents: that of the rule or list it belongs to, a full stop, and its number there:
 * {@code K7P1-AR-2.3}. Stable, never reused. Immutable and thread-safe.
 *
 * @param value the key, at most 40 characters
 */
public record ItemKey(String value) implements Comparable<ItemKey> {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)*\\.[1-9][0-9]?");
    private static final int LONGEST = 40;

    /**
     * Checks the form.
     *
     * @throws RefusedException if the value has another form
     */
    public ItemKey {
        if (!isKey(value)) {
            throw new RefusedException(List.of(Problem.at(ProblemCode.UNKNOWN_ITEM, "$")));
        }
    }

    private static boolean isKey(String value) {
        return value.length() <= LONGEST && FORM.matcher(value).matches();
    }

    /**
     * An item of a list.
     *
     * @param list the key of the list
     * @param number the item's number, 1 to 99
     * @return the key
     * @throws RefusedException if the number is another
     */
    public static ItemKey of(RuleId list, int number) {
        return new ItemKey(list + "." + number);
    }

    /**
     * Reads a key that was not trusted.
     *
     * @param value the text
     * @param path where it stands
     * @return the key, or the problem with it
     */
    public static Parsed<ItemKey> parse(String value, String path) {
        return isKey(value)
                ? new Parsed.Valid<>(new ItemKey(value))
                : new Parsed.Invalid<>(List.of(Problem.at(ProblemCode.UNKNOWN_ITEM, path)));
    }

    /** {@return the key of the rule or list that the item belongs to} */
    public RuleId list() {
        return RuleId.of(value.substring(0, value.indexOf('.')));
    }

    /** {@return its number there} */
    public int number() {
        return Integer.parseInt(value.substring(value.indexOf('.') + 1));
    }

    @Override
    public int compareTo(ItemKey other) {
        int lists = list().compareTo(other.list());
        return lists == 0 ? Integer.compare(number(), other.number()) : lists;
    }

    /** {@return the key} */
    @Override
    public String toString() {
        return value;
    }
}
