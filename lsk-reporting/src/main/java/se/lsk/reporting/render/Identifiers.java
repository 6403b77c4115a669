package se.lsk.reporting.render;

import java.util.regex.Pattern;

/** The form of identifiers within a page. */
final class Identifiers {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private Identifiers() {}

    static void check(String id) {
        if (!FORM.matcher(id).matches() || id.startsWith("lsk-")) {
            throw new IllegalArgumentException(
                    "id must have small letters a to z, digits and hyphens, begin with a letter, and not begin with lsk-");
        }
    }
}
