package se.lsk.reporting.content;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cell of a table: a number, words, or nothing told. Immutable and thread-safe.
 *
 * @param number the number, with as many decimals as printed
 * @param words the words
 */
public record TableCell(Optional<BigDecimal> number, Optional<String> words) {

    private static final TableCell UNTOLD = new TableCell(Optional.empty(), Optional.empty());

    /**
     * Checks that it is one of the three.
     *
     * @throws IllegalArgumentException if there are both number and words
     */
    public TableCell {
        if (number.isPresent() && words.isPresent()) {
            throw new IllegalArgumentException("a cell is a number or words");
        }
    }

    /**
     * A number.
     *
     * @param number the number
     * @return the cell
     */
    public static TableCell of(BigDecimal number) {
        return new TableCell(Optional.of(number), Optional.empty());
    }

    /**
     * A whole number.
     *
     * @param number the number
     * @return the cell
     */
    public static TableCell of(long number) {
        return of(BigDecimal.valueOf(number));
    }

    /**
     * Words.
     *
     * @param words the words
     * @return the cell
     */
    public static TableCell of(String words) {
        return new TableCell(Optional.empty(), Optional.of(words));
    }

    /** {@return a cell of which nothing is told} */
    public static TableCell untold() {
        return UNTOLD;
    }
}
