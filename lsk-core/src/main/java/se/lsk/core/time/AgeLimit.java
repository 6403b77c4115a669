package se.lsk.core.time;

import java.time.LocalDate;
import se.lsk.core.law.LegalTerm;

/**
 * Until a person reaches an age (<i>åldersgräns</i>). Ends on the day before the birthday. Who was born on 29 February is taken to reach the
 * age on 1 March where the year has no such day. Immutable and thread-safe.
 *
 * @param years the age, 1 to 100
 */
@LegalTerm(sv = "åldersgräns")
public record AgeLimit(int years) implements DayLimit {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if the age is outside 1 to 100
     */
    public AgeLimit {
        if (years < 1 || years > 100) {
            throw new IllegalArgumentException("years must be 1 to 100, but years=" + years);
        }
    }

    /** {@return the last day before the age is reached, for a clock that starts on the day of birth} */
    @Override
    public int endDay(int start) {
        LocalDate born = LocalDate.ofEpochDay(start);
        LocalDate birthday = born.plusYears(years);
        boolean leapDayMissing = birthday.getDayOfMonth() != born.getDayOfMonth();
        return EpochDays.of(leapDayMissing ? birthday : birthday.minusDays(1));
    }

    @Override
    public String swedish() {
        return years + " års ålder";
    }

    @Override
    public String english() {
        return years + " years of age";
    }
}
