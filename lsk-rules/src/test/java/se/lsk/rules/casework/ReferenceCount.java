package se.lsk.rules.casework;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.lsk.core.casework.ChildInvestigation;
import se.lsk.core.casework.ExtensionDecision;
import se.lsk.core.casework.ExtensionReason;
import se.lsk.core.casework.PreliminaryAssessment;
import se.lsk.core.facts.Answer;
import se.lsk.core.time.RollPolicy;
import se.lsk.rules.Outcome;

/**
 * {@code CH-INVEST} and {@code CH-PRELIM} once more, written from the statutes on {@link LocalDate} alone, slowly and plainly, with its own
 * calendar: an oracle for the rules.
 */
final class ReferenceCount {

    private static final LocalDate CALENDAR_ENDS = LocalDate.of(2100, 12, 31);

    private ReferenceCount() {}

    static boolean isFree(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        int month = day.getMonthValue();
        int number = day.getDayOfMonth();
        LocalDate easter = easter(day.getYear());
        return weekday == DayOfWeek.SATURDAY
                || weekday == DayOfWeek.SUNDAY
                || (month == 1 && (number == 1 || number == 6))
                || (month == 5 && number == 1)
                || (month == 6 && number == 6 && day.getYear() >= 2005)
                || (month == 12 && number >= 24 && number <= 26)
                || (month == 12 && number == 31)
                || day.equals(easter.minusDays(2))
                || day.equals(easter.plusDays(1))
                || day.equals(easter.plusDays(39))
                || (day.equals(easter.plusDays(50)) && day.getYear() <= 2004)
                // Midsummer Eve; Midsummer Day and All Saints' Day are Saturdays
                || (month == 6 && weekday == DayOfWeek.FRIDAY && number >= 19 && number <= 25);
    }

    /** Butcher's algorithm, as printed in almanacs; another one than the library uses. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    static LocalDate rolled(LocalDate day) {
        LocalDate rolled = day;
        while (isFree(rolled)) {
            rolled = rolled.plusDays(1);
        }
        return rolled;
    }

    private static boolean beyondCalendar(LocalDate end) {
        return rolled(end).isAfter(CALENDAR_ENDS);
    }

    private static Optional<LocalDate> seen(Optional<LocalDate> day, LocalDate asOf) {
        return day.filter(known -> !known.isAfter(asOf));
    }

    static Outcome investigation(ChildInvestigation facts, LocalDate asOf, RollPolicy policy) {
        if (facts.openedOn().isEmpty()) {
            return Outcome.UNDETERMINED;
        }
        LocalDate opened = facts.openedOn().get();
        if (opened.isAfter(asOf) || opened.isBefore(LocalDate.of(2002, 1, 1))) {
            return Outcome.NOT_APPLICABLE;
        }
        LocalDate end = opened.plusMonths(4);
        if (beyondCalendar(end)) {
            return Outcome.NEEDS_JUDGEMENT;
        }
        Optional<LocalDate> completed = seen(facts.completedOn(), asOf);
        LocalDate day = completed.orElse(asOf);
        boolean mayRoll = policy != RollPolicy.NEVER;
        boolean mustRoll = policy == RollPolicy.ROLLS;
        if (!day.isAfter(extended(end, facts.extensions(), asOf, mustRoll, false))) {
            return completed.isPresent() ? Outcome.FULFILLED : Outcome.PENDING;
        }
        if (!day.isAfter(extended(end, facts.extensions(), asOf, mayRoll, false))) {
            return Outcome.NEEDS_JUDGEMENT;
        }
        if (!day.isAfter(extended(end, facts.extensions(), asOf, mayRoll, true))) {
            return Outcome.UNDETERMINED;
        }
        return Outcome.NOT_FULFILLED;
    }

    /** Takes the decisions in the order in which they were made, those of unknown day first wherever they help. */
    private static LocalDate extended(
            LocalDate end, List<ExtensionDecision> decisions, LocalDate asOf, boolean rolls, boolean doubtful) {
        LocalDate running = rolls ? rolled(end) : end;
        for (int round = 0; round <= decisions.size(); round++) {
            for (ExtensionDecision decision : decisions) {
                if (decision.until().isEmpty()) {
                    continue;
                }
                boolean ground = decision.reason()
                        .map(reason -> reason == ExtensionReason.SPECIAL_REASONS)
                        .orElse(doubtful);
                LocalDate ranOut = running;
                boolean made = decision.decidedOn()
                        .map(day -> !day.isAfter(ranOut) && !day.isAfter(asOf))
                        .orElse(doubtful);
                LocalDate until = decision.until().get();
                LocalDate longer = rolls && !beyondCalendar(until) ? rolled(until) : until;
                if (ground && made && longer.isAfter(running)) {
                    running = longer;
                }
            }
        }
        return running;
    }

    static Outcome assessment(PreliminaryAssessment facts, LocalDate asOf, RollPolicy policy) {
        if (facts.reportReceivedOn().isEmpty()) {
            return Outcome.UNDETERMINED;
        }
        LocalDate received = facts.reportReceivedOn().get();
        if (received.isAfter(asOf)
                || received.isBefore(LocalDate.of(2013, 1, 1))
                || facts.investigationAlreadyRunning() == Answer.YES) {
            return Outcome.NOT_APPLICABLE;
        }
        LocalDate nominal = received.plusDays(14);
        if (beyondCalendar(nominal)) {
            return Outcome.NEEDS_JUDGEMENT;
        }
        Optional<LocalDate> decided = seen(facts.decidedOn(), asOf);
        LocalDate day = decided.orElse(asOf);
        boolean inTime = !day.isAfter(policy == RollPolicy.ROLLS ? rolled(nominal) : nominal);
        if (inTime) {
            return decided.isPresent() ? Outcome.FULFILLED : Outcome.PENDING;
        }
        boolean perhapsInTime = policy == RollPolicy.UNSETTLED && !day.isAfter(rolled(nominal));
        if (perhapsInTime || facts.extraordinaryReasons() == Answer.YES) {
            return Outcome.NEEDS_JUDGEMENT;
        }
        boolean told = facts.extraordinaryReasons() == Answer.NO && facts.investigationAlreadyRunning() == Answer.NO;
        return told ? Outcome.NOT_FULFILLED : Outcome.UNDETERMINED;
    }
}
