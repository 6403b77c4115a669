package se.lsk.core.risk;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lsk.core.check.Parsed;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/**
 * A whole number with its operator (<i>tröskel</i>): at least 8. On products of a matrix, or on the numbers of one scale. Immutable and
 * thread-safe.
 *
 * @param operator on which side, and whether the number itself is included
 * @param value the number, 1 to 36
 */
@LegalTerm(sv = "tröskel")
public record Threshold(ThresholdOperator operator, int value) implements Bilingual {

    private static final int GREATEST_PRODUCT = Scale.MOST_LEVELS * Scale.MOST_LEVELS;
    private static final Pattern FORM = Pattern.compile("(>=|>|<=|<|≥|≤|)\\s?(\\d{1,2})");

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if the number is outside 1 to 36
     */
    public Threshold {
        if (value < 1 || value > GREATEST_PRODUCT) {
            throw new IllegalArgumentException("value must be 1 to " + GREATEST_PRODUCT);
        }
    }

    /**
     * A number that is itself included, and all greater ones.
     *
     * @param value the number, 1 to 36
     * @return the threshold
     */
    public static Threshold atLeast(int value) {
        return new Threshold(ThresholdOperator.AT_LEAST, value);
    }

    /**
     * All numbers greater than one that is not itself included.
     *
     * @param value the number, 1 to 36
     * @return the threshold
     */
    public static Threshold moreThan(int value) {
        return new Threshold(ThresholdOperator.MORE_THAN, value);
    }

    /**
     * A number that is itself included, and all smaller ones.
     *
     * @param value the number, 1 to 36
     * @return the threshold
     */
    public static Threshold atMost(int value) {
        return new Threshold(ThresholdOperator.AT_MOST, value);
    }

    /**
     * All numbers smaller than one that is not itself included.
     *
     * @param value the number, 1 to 36
     * @return the threshold
     */
    public static Threshold lessThan(int value) {
        return new Threshold(ThresholdOperator.LESS_THAN, value);
    }

    /**
     * A number that was printed without saying whether it is included. For legends only.
     *
     * @param value the number, 1 to 36
     * @return the threshold
     */
    public static Threshold unstated(int value) {
        return new Threshold(ThresholdOperator.UNSTATED, value);
    }

    /**
     * Reads a threshold that was not trusted.
     *
     * @param text an operator (also {@code ≥} and {@code ≤}), at most one space, a whole number: {@code >=8}. A number alone is a threshold
     *     whose operator is not stated
     * @param path where the text stands
     * @return the threshold, or the problem with it
     */
    public static Parsed<Threshold> parse(String text, String path) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return new Parsed.Invalid<>(List.of(Problem.at(ProblemCode.NOT_A_THRESHOLD, path)));
        }
        int value = Integer.parseInt(matcher.group(2));
        return value < 1 || value > GREATEST_PRODUCT
                ? new Parsed.Invalid<>(List.of(Problem.at(ProblemCode.NUMBER_OUT_OF_RANGE, path)))
                : new Parsed.Valid<>(new Threshold(operator(matcher.group(1)), value));
    }

    private static ThresholdOperator operator(String symbol) {
        return switch (symbol) {
            case ">=", "≥" -> ThresholdOperator.AT_LEAST;
            case ">" -> ThresholdOperator.MORE_THAN;
            case "<=", "≤" -> ThresholdOperator.AT_MOST;
            case "<" -> ThresholdOperator.LESS_THAN;
            default -> ThresholdOperator.UNSTATED;
        };
    }

    /**
     * Whether a number passes the threshold.
     *
     * @param number the number
     * @return the answer; never for a threshold whose operator is not stated
     */
    public boolean admits(int number) {
        return switch (operator) {
            case AT_LEAST -> number >= value;
            case MORE_THAN -> number > value;
            case AT_MOST -> number <= value;
            case LESS_THAN -> number < value;
            case UNSTATED -> false;
        };
    }

    /** {@return {@code minst 8}} */
    @Override
    public String swedish() {
        return operator.swedish() + " " + value;
    }

    /** {@return {@code at least 8}} */
    @Override
    public String english() {
        return operator.english() + " " + value;
    }

    /** {@return the form that {@link #parse} reads: {@code >=8}} */
    @Override
    public String toString() {
        return operator.symbol() + value;
    }
}
