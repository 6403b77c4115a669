package se.lsk.core.casework;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lsk.core.check.Parsed;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.law.LegalTerm;

/**
 * A code of the host system's own (<i>verksamhetskod</i>): a kind of service, an area of the work, a reason. Opaque to LSK, which compares
 * codes and prints them; it may therefore be a name, such as {@code Korttidsboende/växelvård}. Not a place for free text, and never for
 * anything about a person: six digits in a row are refused, since they could be a date of birth. Ordered as text. Immutable and
 * thread-safe.
 *
 * @param value 1 to 60 characters: letters, digits, spaces and {@code . , : / & + ( ) _ -}, with a letter or digit first and no space last
 */
@LegalTerm(sv = "verksamhetskod")
public record HostCode(String value) implements Comparable<HostCode> {

    private static final Pattern FORM =
            Pattern.compile("[\\p{L}0-9](?:[\\p{L}0-9 .,:/&+()_-]{0,58}[\\p{L}0-9.,:/&+()_-])?");
    private static final Pattern LIKE_A_DATE_OF_BIRTH = Pattern.compile("\\d{6}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value has other characters or another length, or six digits in a row; the message does not
     *     repeat it
     */
    public HostCode {
        ProblemCode refusal = refusal(value);
        if (refusal != null) {
            throw new IllegalArgumentException(refusal.english());
        }
    }

    /**
     * Reads a code that was not trusted.
     *
     * @param value the text
     * @param path where the text stands
     * @return the code, or the problem with it
     */
    public static Parsed<HostCode> parse(String value, String path) {
        ProblemCode refusal = refusal(value);
        return refusal == null
                ? new Parsed.Valid<>(new HostCode(value))
                : new Parsed.Invalid<>(List.of(Problem.at(refusal, path)));
    }

    private static @Nullable ProblemCode refusal(String value) {
        if (LIKE_A_DATE_OF_BIRTH.matcher(value).find()) {
            return ProblemCode.PERSONAL_IDENTITY_NUMBER;
        }
        return FORM.matcher(value).matches() ? null : ProblemCode.NOT_A_CODE;
    }

    @Override
    public int compareTo(HostCode other) {
        return value.compareTo(other.value);
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return value;
    }
}
