package se.lsk.reporting.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import se.lsk.core.check.Parsed;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;

/** Reads single values. Problems are at the root. */
final class JsonValues {

    private static final Pattern INTEGER = Pattern.compile("-?[0-9]+");
    /** What always fits an int. */
    private static final int INT_DIGITS = 9;
    /** How long a number may be written. */
    private static final int LONGEST = 40;

    private JsonValues() {}

    /**
     * A text of a form of its own.
     *
     * @param parse reads the text
     * @param <T> what it is read as
     * @return what reads a value
     */
    static <T> Function<Json, Parsed<T>> text(Function<String, Parsed<T>> parse) {
        return value -> value instanceof Json.Text text ? parse.apply(text.value()) : refused(ProblemCode.WRONG_TYPE);
    }

    /**
     * A code. A number could be meant as one, so it is an unknown code; other values have the wrong type.
     *
     * @param codes the type of the codes
     * @param <E> the type of the codes
     * @return what reads a value
     */
    static <E extends Enum<E>> Function<Json, Parsed<E>> code(Class<E> codes) {
        return value -> code(value, codes);
    }

    private static <E extends Enum<E>> Parsed<E> code(Json value, Class<E> codes) {
        if (value instanceof Json.Text text) {
            for (E code : codes.getEnumConstants()) {
                if (code.name().equals(text.value())) {
                    return new Parsed.Valid<>(code);
                }
            }
        }
        boolean couldBeCode = value instanceof Json.Text || value instanceof Json.Digits;
        return refused(couldBeCode ? ProblemCode.UNKNOWN_CODE : ProblemCode.WRONG_TYPE);
    }

    /**
     * A day. Numbers and arrays are other ways to write a day, so they are no dates; other values have the wrong type.
     *
     * @param value the value
     * @return the day
     */
    static Parsed<LocalDate> day(Json value) {
        if (value instanceof Json.Text text) {
            return DayText.parse(text.value());
        }
        boolean couldBeDay = value instanceof Json.Digits || value instanceof Json.Elements;
        return refused(couldBeDay ? ProblemCode.NOT_A_DATE : ProblemCode.WRONG_TYPE);
    }

    /**
     * A whole number. What no {@code int} holds is out of range.
     *
     * @param value the value
     * @return the number
     */
    static Parsed<Integer> integer(Json value) {
        if (value instanceof Json.Digits digits
                && INTEGER.matcher(digits.literal()).matches()) {
            return digits.literal().length() <= INT_DIGITS
                    ? new Parsed.Valid<>(Integer.parseInt(digits.literal()))
                    : refused(ProblemCode.NUMBER_OUT_OF_RANGE);
        }
        return refused(ProblemCode.WRONG_TYPE);
    }

    /**
     * A number, with as many decimals as written. What has more than {@value #LONGEST} characters, or an exponent that no number of Java's has,
     * is out of range.
     *
     * @param value the value
     * @return the number
     */
    static Parsed<BigDecimal> decimal(Json value) {
        if (value instanceof Json.Digits digits) {
            return digits.literal().length() <= LONGEST
                    ? decimal(digits.literal())
                    : refused(ProblemCode.NUMBER_OUT_OF_RANGE);
        }
        return refused(ProblemCode.NOT_A_NUMBER);
    }

    private static Parsed<BigDecimal> decimal(String literal) {
        try {
            return new Parsed.Valid<>(new BigDecimal(literal));
        } catch (NumberFormatException e) {
            // the parser has seen that it is a number, so only its exponent is too large
            return refused(ProblemCode.NUMBER_OUT_OF_RANGE);
        }
    }

    /**
     * A refusal.
     *
     * @param code why
     * @param <T> the type of the value that was wanted
     * @return the refusal
     */
    static <T> Parsed<T> refused(ProblemCode code) {
        return new Parsed.Invalid<>(List.of(Problem.at(code, JsonPath.ROOT)));
    }
}
