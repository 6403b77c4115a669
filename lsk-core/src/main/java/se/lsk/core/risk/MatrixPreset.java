package se.lsk.core.risk;

import java.util.Optional;
import java.util.function.Function;
import se.lsk.core.law.BilingualText;
import se.lsk.core.law.LegalForce;
import se.lsk.core.law.LegalTerm;

/**
 * A matrix that others have published (<i>förlaga</i>). If its cells are known it is a matrix like any other, and says itself whether they
 * have been verified. If they are not known there is nothing that could be asked for a level, and LSK does not guess. Immutable and
 * thread-safe.
 */
@LegalTerm(sv = "förlaga")
public sealed interface MatrixPreset {

    /** {@return the identifier: small letters, digits and hyphens} */
    String id();

    /** {@return where it comes from, and whether its cells have been read there} */
    Provenance provenance();

    /** {@return how binding it is} */
    LegalForce force();

    /**
     * Answers for each of the two cases.
     *
     * @param known the answer for a preset whose cells are known
     * @param unknown the answer for a preset whose cells are not
     * @param <R> the type of the answer
     * @return the answer
     */
    <R> R fold(Function<? super WithCells, ? extends R> known, Function<? super WithoutCells, ? extends R> unknown);

    /** {@return the matrix, if its cells are known} */
    default Optional<RiskMatrix> asMatrix() {
        return fold(known -> Optional.of(known.matrix()), unknown -> Optional.empty());
    }

    /**
     * A preset whose cells are known.
     *
     * @param matrix the matrix, named by the preset's identifier
     * @param provenance where its cells come from
     */
    record WithCells(RiskMatrix matrix, Provenance provenance) implements MatrixPreset {
        @Override
        public String id() {
            return matrix.name();
        }

        @Override
        public LegalForce force() {
            return matrix.force();
        }

        @Override
        public <R> R fold(
                Function<? super WithCells, ? extends R> known, Function<? super WithoutCells, ? extends R> unknown) {
            return known.apply(this);
        }
    }

    /**
     * A preset of which too little is known to give any cell a level.
     *
     * @param id the identifier
     * @param provenance where it stands, and how what is known of it was read
     * @param force how binding it is
     * @param known what is known of it, and what is missing
     */
    record WithoutCells(String id, Provenance provenance, LegalForce force, BilingualText known)
            implements MatrixPreset {
        @Override
        public <R> R fold(
                Function<? super WithCells, ? extends R> known, Function<? super WithoutCells, ? extends R> unknown) {
            return unknown.apply(this);
        }
    }
}
