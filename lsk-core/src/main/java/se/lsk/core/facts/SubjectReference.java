package se.lsk.core.facts;

import java.util.List;
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

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value has other characters or another length, or looks like a personal identity number;
     *     the message does not repeat it
     */
    public SubjectReference {
        ProblemCode refusal = ReferenceForm.refusal(value);
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
        ProblemCode refusal = ReferenceForm.refusal(value);
        return refusal == null
                ? new Parsed.Valid<>(new SubjectReference(value))
                : new Parsed.Invalid<>(List.of(Problem.at(refusal, path)));
    }

    /** {@return the reference} */
    @Override
    public String toString() {
        return value;
    }
}
