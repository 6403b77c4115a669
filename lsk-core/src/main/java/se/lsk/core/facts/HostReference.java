package se.lsk.core.facts;

import java.util.List;
import se.lsk.core.check.Parsed;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.law.LegalTerm;

/**
 * The host system's reference to something beside the subject of the facts (<i>hänvisning</i>): a unit, a measure, the record in which
 * reasons are written. Opaque to LSK, which keeps no such text itself. Has the form of a {@link SubjectReference} and refuses what that
 * refuses. Immutable and thread-safe.
 *
 * @param value 1 to 64 characters of A–Z, a–z, 0–9 and {@code . _ : / -}
 */
@LegalTerm(sv = "hänvisning")
public record HostReference(String value) {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value has other characters or another length, or looks like a personal identity number;
     *     the message does not repeat it
     */
    public HostReference {
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
    public static Parsed<HostReference> parse(String value, String path) {
        ProblemCode refusal = ReferenceForm.refusal(value);
        return refusal == null
                ? new Parsed.Valid<>(new HostReference(value))
                : new Parsed.Invalid<>(List.of(Problem.at(refusal, path)));
    }

    /** {@return the reference} */
    @Override
    public String toString() {
        return value;
    }
}
