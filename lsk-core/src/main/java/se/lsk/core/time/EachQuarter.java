package se.lsk.core.time;

import java.time.LocalDate;
import java.time.YearMonth;
import se.lsk.core.law.LegalTerm;

/**
 * Once in each quarter of the calendar year (<i>en gång i kvartalet</i>): ends with the quarter in which the day after the clock's start
 * lies. Immutable and thread-safe.
 */
@LegalTerm(sv = "en gång i kvartalet")
public enum EachQuarter implements DayLimit {
    /** Once in each quarter. */
    ONCE;

    @Override
    public int endDay(int start) {
        LocalDate first = LocalDate.ofEpochDay(EpochDays.plusDays(start, 1));
        int lastMonth = (first.getMonthValue() + 2) / 3 * 3;
        return EpochDays.of(YearMonth.of(first.getYear(), lastMonth).atEndOfMonth());
    }

    @Override
    public String swedish() {
        return "en gång i kvartalet";
    }

    @Override
    public String english() {
        return "once in each quarter";
    }
}
