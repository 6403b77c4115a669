package se.lsk.core.time;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/**
 * When a time limit ends (<i>sista dag</i>) and how that was counted. Immutable and thread-safe.
 *
 * @param clockStart the day on which the clock started, itself not counted
 * @param limit how much time
 * @param rollPolicy whether the end moves from a free day
 * @param nominal the end day under 1 § lagen (1930:173)
 * @param rolled the end day after 2 §: the nominal day itself if it is an ordinary weekday or if the limit never moves
 * @param freeDays why each day from the nominal day until the rolled day is free; empty if the two are the same
 */
@LegalTerm(sv = "sista dag")
public record Deadline(
        LocalDate clockStart,
        DayLimit limit,
        RollPolicy rollPolicy,
        LocalDate nominal,
        LocalDate rolled,
        List<FreeDay> freeDays)
        implements Bilingual {

    private static final ImmutableList<String> SWEDISH_WEEKDAYS =
            ImmutableList.of("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag");
    private static final ImmutableList<String> ENGLISH_WEEKDAYS =
            ImmutableList.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    /**
     * Copies the list. {@link #of} counts; this constructor only refuses what contradicts itself.
     *
     * @throws IllegalArgumentException if the free days are not those from the nominal day until the rolled day
     */
    public Deadline {
        freeDays = ImmutableList.copyOf(freeDays);
        if (!nominal.plusDays(freeDays.size()).equals(rolled)) {
            throw new IllegalArgumentException("rolled must lie as many days after nominal as there are freeDays");
        }
    }

    /**
     * Counts a time limit.
     *
     * @param clockStart the day on which the clock starts
     * @param limit how much time
     * @param rollPolicy whether the end moves from a free day
     * @return the deadline
     * @throws IllegalArgumentException if a day is outside the years 1930 to 2100
     */
    public static Deadline of(LocalDate clockStart, DayLimit limit, RollPolicy rollPolicy) {
        if (clockStart.isBefore(SwedishCalendar.FIRST_DAY) || clockStart.isAfter(SwedishCalendar.LAST_DAY)) {
            throw new IllegalArgumentException(
                    "clockStart must lie in " + SwedishCalendar.FIRST_DAY + " through " + SwedishCalendar.LAST_DAY);
        }
        LocalDate nominal = limit.endDay(clockStart);
        boolean rolls = SwedishCalendar.isEquatedWithSunday(nominal) && rollPolicy != RollPolicy.NEVER;
        LocalDate rolled = rolls ? SwedishCalendar.dueDay(nominal) : nominal;
        ImmutableList.Builder<FreeDay> freeDays = ImmutableList.builder();
        for (LocalDate day = nominal; day.isBefore(rolled); day = day.plusDays(1)) {
            freeDays.add(SwedishCalendar.freeDay(day).orElseThrow());
        }
        return new Deadline(clockStart, limit, rollPolicy, nominal, rolled, freeDays.build());
    }

    /** {@return the length in days from the clock's start, itself not counted, through the nominal end day} */
    public int lengthInDays() {
        return Math.toIntExact(ChronoUnit.DAYS.between(clockStart, nominal));
    }

    /** {@return the count as a sentence in Swedish} */
    @Override
    public String swedish() {
        StringBuilder text =
                new StringBuilder(limit instanceof CalendarLimit counted ? swedishCount(counted) : swedishDay());
        if (endsOnShorterMonth()) {
            text.append(" (månadens sista dag, eftersom månaden saknar dag ")
                    .append(clockStart.getDayOfMonth())
                    .append(')');
        }
        if (isFreeNominal()) {
            text.append("; ").append(swedishRoll());
        }
        return text.append('.').toString();
    }

    /** {@return the count as a sentence in English} */
    @Override
    public String english() {
        StringBuilder text =
                new StringBuilder(limit instanceof CalendarLimit counted ? englishCount(counted) : englishDay());
        if (endsOnShorterMonth()) {
            text.append(" (the last day of the month, which has no day ")
                    .append(clockStart.getDayOfMonth())
                    .append(')');
        }
        if (isFreeNominal()) {
            text.append("; ").append(englishRoll());
        }
        return text.append('.').toString();
    }

    private String swedishCount(CalendarLimit counted) {
        String count = counted.swedish() + " från " + clockStart + " slutar " + swedishDay(nominal);
        return counted.unit() == CalendarUnit.DAYS
                ? count
                : count + ", " + CalendarUnit.DAYS.swedish(lengthInDays()) + " senare";
    }

    private String englishCount(CalendarLimit counted) {
        String count = counted.english() + " from " + clockStart + (counted.amount() <= 1 ? " ends on " : " end on ")
                + englishDay(nominal);
        return counted.unit() == CalendarUnit.DAYS
                ? count
                : count + ", " + CalendarUnit.DAYS.english(lengthInDays()) + " later";
    }

    private String swedishDay() {
        return "Från " + clockStart + ", " + limit.swedish() + ": till och med " + swedishDay(nominal);
    }

    private String englishDay() {
        return "From " + clockStart + ", " + limit.english() + ": through " + englishDay(nominal);
    }

    private static String swedishDay(LocalDate day) {
        return SWEDISH_WEEKDAYS.get(weekday(day)) + " " + day;
    }

    private static String englishDay(LocalDate day) {
        return ENGLISH_WEEKDAYS.get(weekday(day)) + " " + day;
    }

    private String swedishRoll() {
        String reasons = freeDays.stream().map(FreeDay::swedish).distinct().collect(Collectors.joining(", "));
        return switch (rollPolicy) {
            case ROLLS -> "dagen är ledig (" + reasons + ") och tiden löper till nästa vardag, " + rolled;
            case NEVER -> "dagen är ledig, men fristen flyttas inte";
            case UNSETTLED ->
                "dagen är ledig (" + reasons + "); om tiden därför löper till nästa vardag, " + rolled
                        + ", är inte avgjort";
        };
    }

    private String englishRoll() {
        String reasons = freeDays.stream().map(FreeDay::english).distinct().collect(Collectors.joining(", "));
        return switch (rollPolicy) {
            case ROLLS -> "the day is free (" + reasons + ") and the time runs to the next weekday, " + rolled;
            case NEVER -> "the day is free, but the limit does not move";
            case UNSETTLED ->
                "the day is free (" + reasons + "); whether the time therefore runs to the next weekday, " + rolled
                        + ", is not settled";
        };
    }

    private boolean isFreeNominal() {
        return SwedishCalendar.isEquatedWithSunday(nominal);
    }

    private boolean endsOnShorterMonth() {
        return limit instanceof CalendarLimit counted
                && (counted.unit() == CalendarUnit.CALENDAR_MONTHS || counted.unit() == CalendarUnit.YEARS)
                && nominal.getDayOfMonth() != clockStart.getDayOfMonth();
    }

    private static int weekday(LocalDate day) {
        return day.getDayOfWeek().getValue() - 1;
    }
}
