package se.lsk.core.facts;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lsk.core.check.ProblemCode;

/** What a reference of the host system looks like, and what it must not look like. */
final class ReferenceForm {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._:/-]{1,64}");
    private static final Pattern UUID =
            Pattern.compile("[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}");
    /** Two or four digits of the year, month, day (plus 60 in co-ordination numbers), four more digits. */
    private static final Pattern PERSONAL_IDENTITY_NUMBER = Pattern.compile(
            "(?<!\\d)(?:1[89]|20)?\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])[-._:/]?\\d{4}(?!\\d)");

    private ReferenceForm() {}

    /** {@return why the text can't be a reference, or null if it can} */
    static @Nullable ProblemCode refusal(String value) {
        if (UUID.matcher(value).matches()) {
            return null;
        }
        if (PERSONAL_IDENTITY_NUMBER.matcher(value).find()) {
            return ProblemCode.PERSONAL_IDENTITY_NUMBER;
        }
        return FORM.matcher(value).matches() ? null : ProblemCode.NOT_A_REFERENCE;
    }
}
