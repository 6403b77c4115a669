package se.lsk.core.risk;

import java.util.List;
import java.util.Optional;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.check.RefusedException;
import se.lsk.core.internal.TextForm;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.law.Verification;

/**
 * Where a scale or the cells of a matrix come from (<i>härkomst</i>), and whether they have been read there. What an organisation has set
 * itself has no provenance: it is its own source. Immutable and thread-safe.
 *
 * @param source the document or page, 1 to 500 characters
 * @param verification how it was checked against the source; empty if it is only recalled, and so unverified
 */
@LegalTerm(sv = "härkomst")
public record Provenance(String source, Optional<Verification> verification) {

    /**
     * Checks the source.
     *
     * @throws RefusedException if it is blank, longer than 500 characters, or has control characters
     */
    public Provenance {
        if (!TextForm.isReason(source)) {
            throw new RefusedException(List.of(Problem.at(ProblemCode.NOT_A_SOURCE, "$.source")));
        }
    }

    /**
     * Read in the source itself.
     *
     * @param source the document or page
     * @return the provenance
     */
    public static Provenance verified(String source) {
        return new Provenance(source, Optional.of(Verification.VERIFIED));
    }

    /**
     * Read in a document about the source.
     *
     * @param source the document or page
     * @return the provenance
     */
    public static Provenance secondary(String source) {
        return new Provenance(source, Optional.of(Verification.SECONDARY));
    }

    /**
     * Not read anywhere.
     *
     * @param source the document or page in which it is said to stand
     * @return the provenance
     */
    public static Provenance unverified(String source) {
        return new Provenance(source, Optional.empty());
    }

    /** {@return whether it has not been read in the source, nor in a document about it} */
    public boolean isUnverified() {
        return verification.isEmpty();
    }
}
