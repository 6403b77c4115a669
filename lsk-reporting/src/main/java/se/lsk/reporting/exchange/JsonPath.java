package se.lsk.reporting.exchange;

import java.util.regex.Pattern;
import se.lsk.core.facts.SubjectReference;

/** Where in a JSON value something stands. A name that could itself be data is not repeated. */
final class JsonPath {

    /** The whole. */
    static final String ROOT = "$";

    /** The names that properties of facts have. */
    static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,39}");

    private static final String HIDDEN = "['?']";

    private JsonPath() {}

    /**
     * The path of a property.
     *
     * @param object the path of the object
     * @param name the name, not trusted
     * @return {@code $.openedOn}, or {@code $['?']} for a name that has another form or looks like a personal identity number
     */
    static String property(String object, String name) {
        return property(object, name, NAME);
    }

    /**
     * The path of a property whose name has a form of its own.
     *
     * @param object the path of the object
     * @param name the name, not trusted
     * @param form the names that may be repeated, all of them at most 40 characters of those that a reference has
     * @return the path
     */
    static String property(String object, String name, Pattern form) {
        return object + (isShown(name, form) ? "." + name : HIDDEN);
    }

    /**
     * Whether a name may be repeated.
     *
     * @param name the name, not trusted
     * @param form the names that may be repeated
     * @return true if it has the form and does not look like a personal identity number
     */
    static boolean isShown(String name, Pattern form) {
        return form.matcher(name).matches()
                && SubjectReference.parse(name, ROOT).fold(plain -> true, problems -> false);
    }

    /**
     * The path of an element.
     *
     * @param array the path of the array
     * @param index its index, from 0
     * @return {@code $.extensions[0]}
     */
    static String element(String array, int index) {
        return array + "[" + index + "]";
    }

    /**
     * A path within an object as a path within the whole.
     *
     * @param object the path of the object
     * @param inner {@code $.until}
     * @return {@code $.extensions[0].until}
     */
    static String within(String object, String inner) {
        return object + inner.substring(ROOT.length());
    }
}
