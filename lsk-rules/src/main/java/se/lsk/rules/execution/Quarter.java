package se.lsk.rules.execution;

import java.time.LocalDate;

/**
 * A quarter of the calendar year (<i>kvartal</i>).
 *
 * @param firstDay its first day
 * @param lastDay its last day
 */
record Quarter(LocalDate firstDay, LocalDate lastDay) {

    static Quarter of(LocalDate day) {
        LocalDate first = LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
        return new Quarter(first, first.plusMonths(3).minusDays(1));
    }
}
