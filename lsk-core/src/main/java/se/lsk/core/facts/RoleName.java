package se.lsk.core.facts;

import java.util.List;
import java.util.regex.Pattern;
import se.lsk.core.check.Parsed;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.law.LegalTerm;

/**
 * The role in which a person acts (<i>befattning</i>), as the organisation calls it: <i>enhetschef</i>, <i>SAS</i>. Never the person's
 * name. Has no digits, so that no number of a person fits in it. Immutable and thread-safe.
 *
 * @param value 1 to 60 letters, spaces and {@code . / & -}, the first a letter
 */
@LegalTerm(sv = "befattning")
public record RoleName(String value) {

    private static final Pattern FORM = Pattern.compile("\\p{L}[\\p{L}\\p{M} ./&-]{0,59}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value has another form; the message does not repeat it
     */
    public RoleName {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(ProblemCode.NOT_A_ROLE.english());
        }
    }

    /**
     * Reads a role that was not trusted.
     *
     * @param value the text
     * @param path where the text stands
     * @return the role, or the problem with it
     */
    public static Parsed<RoleName> parse(String value, String path) {
        return FORM.matcher(value).matches()
                ? new Parsed.Valid<>(new RoleName(value))
                : new Parsed.Invalid<>(List.of(Problem.at(ProblemCode.NOT_A_ROLE, path)));
    }

    /** {@return the role} */
    @Override
    public String toString() {
        return value;
    }
}
