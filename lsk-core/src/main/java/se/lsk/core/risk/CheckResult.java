package se.lsk.core.risk;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import se.lsk.core.law.LegalTerm;

/**
 * The result of one check of a matrix (<i>kontrollresultat</i>). Immutable and thread-safe.
 *
 * @param check the check
 * @param verdict what it found
 * @param cells every cell that takes part in a breach, in order and without doubles; empty if the check holds, or if what it fails on is
 *     not in the cells
 * @param reason why it is waived; present only then
 */
@LegalTerm(sv = "kontrollresultat")
public record CheckResult(CoherenceCheck check, CoherenceVerdict verdict, List<Cell> cells, Optional<String> reason) {

    /** Copies the list. */
    public CheckResult {
        cells = ImmutableList.copyOf(cells);
    }

    /** {@return whether the matrix is worse for it: it fails, and is not for information only} */
    public boolean isDefect() {
        return verdict == CoherenceVerdict.FAILS && !check.isInformationOnly();
    }
}
