package se.lsk.core.risk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;
import se.lsk.core.law.LegalTerm;

/**
 * The matrices that LSK knows of (<i>samling av förlagor</i>). None of them is prescribed by law, and none is the default. Those that have
 * not been read in their source or in a document about it say so whenever they are used. Thread-safe.
 */
@LegalTerm(sv = "samling av förlagor")
public final class MatrixPresets {

    private static final ImmutableList<MatrixPreset> ALL = ImmutableList.<MatrixPreset>builder()
            .addAll(Iterables.transform(
                    Iterables.concat(KnownMatrices.all(), UnverifiedMatrices.all()), MatrixPresets::preset))
            .addAll(CellsUnknown.all())
            .build();

    private MatrixPresets() {}

    private static MatrixPreset preset(RiskMatrix matrix) {
        return new MatrixPreset.WithCells(matrix, matrix.provenance().orElseThrow());
    }

    /** {@return every preset: those whose cells are known, those whose cells are not verified, those whose cells are not known} */
    public static List<MatrixPreset> all() {
        return ALL;
    }

    /**
     * One preset.
     *
     * @param id its identifier
     * @return the preset, or empty if there is none with that identifier
     */
    public static Optional<MatrixPreset> find(String id) {
        return ALL.stream().filter(preset -> preset.id().equals(id)).findFirst();
    }
}
