package se.lsk.core.facts;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lsk.core.check.Parsed;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.law.LegalTerm;

/**
 * The host system's reference to the subject of the facts (<i>ärendebeteckning</i>): opaque to LSK, the same for the same child. A
 * reference shaped like a Swedish personal identity number, co-ordination numbers included, is refused; a UUID is not taken for one.
 * Immutable and thread-safe.
 *
 * @param value 1 to 64 characters of A–Z, a–z, 0–9 and {@code . _ : / -}
 */
@LegalTerm(sv = "ärendebeteckning")
public record SubjectReference(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._:/-]{1,64}");
    private static final Pattern UUID =
            Pattern.compile("[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}");
    /** Two or four digits of the year, month, day (plus 60 in co-ordination numbers), four more digits. */
    private static final Pattern PERSONAL_IDENTITY_NUMBER = Pattern.compile(
            "(?<!\\d)(?:1[89]|20)?\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])[-._:/]?\\d{4}(?!\\d)");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value has other characters or another length, or looks like a personal identity number;
     *     the message does not repeat it
     */
    public SubjectReference {
        ProblemCode refusal = refusal(value);
        if (refusal != null) {
            throw new IllegalArgumentException(refusal.english());
        }
    }

    /**
     * Reads a reference that was not trusted.
     *
     * @param value the text
     * @param path where the text stands
     * @return the reference, or the problem with it
     */
    public static Parsed<SubjectReference> parse(String value, String path) {
        ProblemCode refusal = refusal(value);
        return refusal == null
                ? new Parsed.Valid<>(new SubjectReference(value))
                : new Parsed.Invalid<>(List.of(Problem.at(refusal, path)));
    }

    private static @Nullable ProblemCode refusal(String value) {
        if (UUID.matcher(value).matches()) {
            return null;
        }
        if (PERSONAL_IDENTITY_NUMBER.matcher(value).find()) {
            return ProblemCode.PERSONAL_IDENTITY_NUMBER;
        }
        return FORM.matcher(value).matches() ? null : ProblemCode.NOT_A_REFERENCE;
    }

    /** {@return the reference} */
    @Override
    public String toString() {
        return value;
    }
}
