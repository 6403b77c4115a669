package se.lsk.reporting.content;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/**
 * What came of a check of numbers (<i>utfall av sifferkontroll</i>). A share agrees if the exact share, rounded half up to as many decimals as
 * are printed, is the printed number; of two numbers that are to be the same, the one with more decimals is rounded like that. Immutable and
 * thread-safe.
 *
 * @param check the check
 * @param agreement whether the numbers agree
 * @param printed the number that was checked, if it is one
 * @param against the numbers that it was checked against
 * @param computed what they make: their sum, the share with one decimal more than printed, or the first number that differs
 */
public record CheckedFigure(
        FigureCheck check,
        Agreement agreement,
        Optional<BigDecimal> printed,
        List<BigDecimal> against,
        Optional<BigDecimal> computed) {

    /** Copies the list. */
    public CheckedFigure {
        against = ImmutableList.copyOf(against);
    }

    /** Whether numbers agree. */
    @LegalTerm(sv = "utfall av sifferkontroll")
    public enum Agreement implements Bilingual {
        /** They do. */
        AGREES("stämmer", "agrees"),
        /** They don't. */
        DISAGREES("stämmer inte", "does not agree"),
        /** It can't be told: a number is not printed, or the whole is nothing. */
        NOT_KNOWN("går inte att kontrollera", "can't be checked");

        private final String swedish;
        private final String english;

        Agreement(String swedish, String english) {
            this.swedish = swedish;
            this.english = english;
        }

        @Override
        public String swedish() {
            return swedish;
        }

        @Override
        public String english() {
            return english;
        }
    }
}
