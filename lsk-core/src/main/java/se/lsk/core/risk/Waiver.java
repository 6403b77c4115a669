package se.lsk.core.risk;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.lsk.core.law.LegalTerm;

/**
 * A check that the owner of a matrix departs from on purpose (<i>avsiktligt avsteg</i>), such as the top level for a catastrophic
 * consequence however improbable. The result of the check is then told as waived, with the reason; it is never hidden. A check that holds
 * stays holding. Checked by the matrix. Immutable and thread-safe.
 *
 * @param check the check
 * @param reason why, 1 to 500 characters
 * @param cells the cells that are meant: what fails without any of them is not waived. Empty for the whole matrix
 */
@LegalTerm(sv = "avsiktligt avsteg")
public record Waiver(CoherenceCheck check, String reason, List<Cell> cells) {

    /** Copies the list. */
    public Waiver {
        cells = ImmutableList.copyOf(cells);
    }

    /**
     * A departure.
     *
     * @param check the check
     * @param reason why
     * @param cells the cells that are meant; none for the whole matrix
     * @return the departure
     */
    public static Waiver of(CoherenceCheck check, String reason, Cell... cells) {
        return new Waiver(check, reason, List.of(cells));
    }

    /** Says whether the departure is meant for what these cells speak of. */
    boolean covers(List<Cell> witnesses) {
        return cells.isEmpty() || witnesses.stream().anyMatch(cells::contains);
    }
}
