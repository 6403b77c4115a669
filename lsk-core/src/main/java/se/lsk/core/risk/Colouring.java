package se.lsk.core.risk;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import se.lsk.core.law.LegalTerm;

/**
 * How the cells of a matrix get their levels (<i>färgsättning</i>): one by one, or by bands over the product with or without conditions on
 * the axes. Immutable and thread-safe.
 */
@LegalTerm(sv = "färgsättning")
public sealed interface Colouring {

    /**
     * Answers for each of the two cases.
     *
     * @param table the answer for cells given one by one
     * @param bands the answer for bands
     * @param <R> the type of the answer
     * @return the answer
     */
    <R> R fold(Function<? super CellTable, ? extends R> table, Function<? super ProductBands, ? extends R> bands);

    /**
     * Cells given one by one.
     *
     * @param rows the codes of the levels, a row for each consequence and in it a cell for each likelihood, lowest first
     * @return the colouring
     */
    static CellTable cells(List<List<String>> rows) {
        return new CellTable(rows);
    }

    /**
     * Bands over the product. The lowest level needs none: it has all products below the others.
     *
     * @param bands the bands, in any order
     * @return the colouring, without conditions
     */
    static ProductBands bands(Band... bands) {
        return new ProductBands(List.of(bands), List.of());
    }

    /**
     * Cells given one by one.
     *
     * @param rows the codes of the levels, a row for each consequence and in it a cell for each likelihood, lowest first
     */
    record CellTable(List<List<String>> rows) implements Colouring {
        /** Copies the rows. */
        public CellTable {
            rows = rows.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
        }

        @Override
        public <R> R fold(
                Function<? super CellTable, ? extends R> table, Function<? super ProductBands, ? extends R> bands) {
            return table.apply(this);
        }
    }

    /**
     * Bands over the product, and conditions on the axes.
     *
     * @param bands the bands, in any order, at most one for each level
     * @param conditions the conditions, applied one after the other in this order
     */
    record ProductBands(List<Band> bands, List<AxisCondition> conditions) implements Colouring {
        /** Copies the lists. */
        public ProductBands {
            bands = ImmutableList.copyOf(bands);
            conditions = ImmutableList.copyOf(conditions);
        }

        /**
         * The same bands under conditions.
         *
         * @param moreConditions further conditions, applied after those already there
         * @return the colouring
         */
        public ProductBands under(AxisCondition... moreConditions) {
            return new ProductBands(
                    bands,
                    ImmutableList.<AxisCondition>builder()
                            .addAll(conditions)
                            .add(moreConditions)
                            .build());
        }

        @Override
        public <R> R fold(
                Function<? super CellTable, ? extends R> table, Function<? super ProductBands, ? extends R> bands) {
            return bands.apply(this);
        }
    }
}
