package se.lsk.core.risk;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.law.BilingualText;
import se.lsk.core.law.LegalForce;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;

/**
 * A risk matrix (<i>riskmatris</i>): a total function from consequence and likelihood to a level. Both are given as numbers of their scales
 * and counted from 1 for the lowest; the levels are ordinal, lowest first. Asking for a level reads one array and allocates nothing.
 * Immutable and thread-safe.
 *
 * <p>Refused, all at once and each with its place: a name that is no name; fewer than 2 or more than 6 levels; two levels with one name; a
 * table that does not have one cell for each pair; a level that the matrix does not have; a threshold without an operator, with one that
 * points the wrong way, or beyond the matrix; bands that do not rise with their levels; cells that the bands give no level, or two. A cell's
 * place is its place in a table, counted from 0 as JSON counts: {@code $.cells[2][1]} is consequence 3 and likelihood 2.
 *
 * <p>Everything else is told and not refused: whether the matrix is {@linkplain #coherence() coherent}, and what must be known
 * {@linkplain #caveats() about it} by whoever uses it. A matrix proposes a level. It does not decide, and no matrix is prescribed by law.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "riskmatris")
@SuppressWarnings("exports")
public abstract sealed class RiskMatrix permits ImmutableRiskMatrix {

    RiskMatrix() {}

    /** {@return the name by which assessments refer to it, 1 to 100 characters} */
    public abstract String name();

    /** {@return where its cells come from; empty if the organisation has set them itself} */
    public abstract Optional<Provenance> provenance();

    /** {@return how binding it is; a local guideline unless something else is said} */
    @Value.Default
    public LegalForce force() {
        return LegalForce.LOCAL_GUIDELINE;
    }

    /** {@return the consequences: the rows} */
    public abstract Scale consequence();

    /** {@return the likelihoods: the columns} */
    public abstract Scale likelihood();

    /** {@return the levels, lowest first, 2 to 6} */
    public abstract List<RiskLevel> levels();

    /** {@return how the cells get their levels} */
    public abstract Colouring colouring();

    /** {@return the legend that is printed beside the cells, where it is not what colours them; checked against the cells} */
    public abstract List<Band> legend();

    /** {@return what the owner departs from on purpose, at most one for each check} */
    public abstract List<Waiver> waivers();

    /** {@return what whoever uses the matrix must know, beside what is found in it} */
    public abstract List<BilingualText> remarks();

    @Value.Derived
    @Value.Auxiliary
    MatrixDraft draft() {
        return MatrixDraft.of(this);
    }

    @Value.Derived
    @Value.Auxiliary
    CellGrid grid() {
        return draft().grid();
    }

    /**
     * The level of a cell.
     *
     * @param consequence the number of the consequence, from 1
     * @param likelihood the number of the likelihood, from 1
     * @return the level
     * @throws IllegalArgumentException if the matrix has no such cell
     */
    public RiskLevel level(int consequence, int likelihood) {
        return grid().level(consequence, likelihood);
    }

    /**
     * The level of a cell.
     *
     * @param cell the cell
     * @return the level
     * @throws IllegalArgumentException if the matrix has no such cell
     */
    public RiskLevel level(Cell cell) {
        return level(cell.consequence(), cell.likelihood());
    }

    /**
     * The level of a cell as a number, for bulk work.
     *
     * @param consequence the number of the consequence, from 1
     * @param likelihood the number of the likelihood, from 1
     * @return the place of the level among {@link #levels()}, from 1 for the lowest
     * @throws IllegalArgumentException if the matrix has no such cell
     */
    public int rank(int consequence, int likelihood) {
        return grid().rank(consequence, likelihood);
    }

    /**
     * A level by its code.
     *
     * @param code the code
     * @return the level, or empty if the matrix has none with that code
     */
    public Optional<RiskLevel> find(String code) {
        return levels().stream().filter(level -> level.code().equals(code)).findFirst();
    }

    /**
     * How high a level is, as a number, for bulk work.
     *
     * @param code the code of the level
     * @return its place among {@link #levels()}, from 1 for the lowest; 0 if the matrix has no level with that code
     */
    public int rank(String code) {
        return Ranks.of(levels(), code);
    }

    /**
     * Whether the matrix has a cell.
     *
     * @param consequence the number of the consequence
     * @param likelihood the number of the likelihood
     * @return the answer
     */
    public boolean has(int consequence, int likelihood) {
        return grid().has(consequence, likelihood);
    }

    /** {@return every cell, by consequence and then by likelihood} */
    public List<Cell> cells() {
        return grid().cells();
    }

    /** {@return the lowest level} */
    public RiskLevel lowest() {
        return levels().get(0);
    }

    /** {@return the highest level} */
    public RiskLevel highest() {
        return levels().get(levels().size() - 1);
    }

    /** {@return how the matrix stands up to each check} */
    @Value.Lazy
    public Coherence coherence() {
        return new CoherenceReview(this).coherence();
    }

    /**
     * The cells that two matrices judge differently. Levels are compared by their place, lowest first, and not by what they are called; so
     * are rows and columns.
     *
     * @param other a matrix with as many rows, columns and levels
     * @return the cells, by consequence and then by likelihood; empty if the two never differ
     * @throws se.lsk.core.check.RefusedException if the other matrix has more or fewer of any of these
     */
    public List<CellDifference> difference(RiskMatrix other) {
        new Contradictions()
                .always(consequence().size() == other.consequence().size(), ProblemCode.NOT_COMPARABLE, "consequence")
                .always(likelihood().size() == other.likelihood().size(), ProblemCode.NOT_COMPARABLE, "likelihood")
                .always(levels().size() == other.levels().size(), ProblemCode.NOT_COMPARABLE, "levels")
                .refuse();
        return cells().stream()
                .filter(cell -> grid().rank(cell) != other.grid().rank(cell))
                .map(cell -> new CellDifference(cell, level(cell), other.level(cell)))
                .toList();
    }

    /** {@return whether its cells have been read neither in their source nor in a document about it} */
    public boolean isUnverified() {
        return provenance().map(Provenance::isUnverified).orElse(false);
    }

    /**
     * {@return what must be said whenever the matrix is used: that its cells or labels are not verified, its remarks, which checks it fails
     * and which it is let off from}
     */
    @Value.Lazy
    public List<BilingualText> caveats() {
        return Caveats.of(this);
    }

    @Value.Check
    void check() {
        draft().refuse();
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name();
    }

    /** {@return a builder; name, scales, levels and colouring are mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with this matrix} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link RiskMatrix}. */
    public static final class Builder extends ImmutableRiskMatrix.Builder {
        Builder() {}
    }
}
