package se.lsk.reporting.render;

import java.util.regex.Pattern;

/** The form of identifiers within a page, and of the names of the pages beside it. */
final class Identifiers {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private static final Pattern FILE_NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.(html|pdf)");

    private Identifiers() {}

    static void check(String id) {
        if (!FORM.matcher(id).matches() || id.startsWith("lsk-")) {
            throw new IllegalArgumentException(
                    "id must have small letters a to z, digits and hyphens, begin with a letter, and not begin with lsk-");
        }
    }

    static void checkFileName(String fileName) {
        if (!FILE_NAME.matcher(fileName).matches()) {
            throw new IllegalArgumentException("fileName must be the name of a page or a PDF in the same folder");
        }
    }
}
