package se.lsk.reporting.render;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import se.lsk.core.law.Verification;
import se.lsk.core.time.PointInTime;
import se.lsk.core.time.Promptness;
import se.lsk.core.time.RollPolicy;
import se.lsk.rules.ClockShape;
import se.lsk.rules.ClockTerms;
import se.lsk.rules.Language;
import se.lsk.rules.Message;
import se.lsk.rules.Phrase;
import se.lsk.rules.Provision;
import se.lsk.rules.calendar.CalendarEntry;
import se.lsk.rules.calendar.DueDay;
import se.lsk.rules.calendar.EntryStatus;

/**
 * An entry of the calendar of duties in words, the same in every format. Immutable and thread-safe.
 *
 * @param entry the entry
 * @param asOf the day of the question
 * @param language in which language
 */
public record EntryText(CalendarEntry entry, LocalDate asOf, Language language) {

    private static final ImmutableList<Phrase> WEEKDAYS = ImmutableList.of(
            Phrase.of("måndag", "Monday"),
            Phrase.of("tisdag", "Tuesday"),
            Phrase.of("onsdag", "Wednesday"),
            Phrase.of("torsdag", "Thursday"),
            Phrase.of("fredag", "Friday"),
            Phrase.of("lördag", "Saturday"),
            Phrase.of("söndag", "Sunday"));
    private static final ImmutableList<Phrase> MONTHS = ImmutableList.of(
            Phrase.of("januari", "January"),
            Phrase.of("februari", "February"),
            Phrase.of("mars", "March"),
            Phrase.of("april", "April"),
            Phrase.of("maj", "May"),
            Phrase.of("juni", "June"),
            Phrase.of("juli", "July"),
            Phrase.of("augusti", "August"),
            Phrase.of("september", "September"),
            Phrase.of("oktober", "October"),
            Phrase.of("november", "November"),
            Phrase.of("december", "December"));

    private static final Phrase ONE_DAY = Phrase.of("1 dag", "1 day");
    private static final Phrase MANY_DAYS = Phrase.of("{number} dagar", "{number} days");
    private static final Phrase OVER = Phrase.of("{days} över", "{days} over");
    private static final Phrase AGO = Phrase.of("{days} sedan", "{days} ago");
    private static final Phrase TODAY = Phrase.of("i dag", "today");
    private static final Phrase TOMORROW = Phrase.of("i morgon", "tomorrow");
    private static final Phrase LEFT = Phrase.of("om {days}", "in {days}");
    private static final Phrase END_DAY_PASSED = Phrase.of("slutdagen förbi", "end day passed");
    private static final Phrase NO_TIME_STATED = Phrase.of("ingen tid angiven", "no time stated");
    private static final Phrase NOT_COUNTED = Phrase.of("går ej att räkna", "can't be counted");

    private static final Phrase WHO = Phrase.of("Vem", "Who");
    private static final Phrase TO_WHOM = Phrase.of("Till", "To");
    private static final Phrase UNDER = Phrase.of("Enligt", "Under");
    private static final Phrase OTHERWISE = Phrase.of("Annars", "Otherwise");
    private static final Phrase HOUR = Phrase.of("Klockslag", "Hour");
    private static final Phrase COUNTED = Phrase.of("Räknas", "Counted");
    private static final Phrase REMINDER = Phrase.of("Påminnelse", "Reminder");
    private static final Phrase NOTE = Phrase.of("Obs", "Note");
    private static final Phrase LEFT_OPEN = Phrase.of("Lämnas öppet", "Left open");

    private static final Phrase AT_THE_LATEST = Phrase.of("senast kl. {time}", "no later than {time}");
    private static final Phrase SINCE = Phrase.of("från {start}", "from {start}");
    private static final Phrase SINCE_EVENT = Phrase.of("från {start}, då {event}", "from {start}, when {event}");
    private static final Phrase REMINDED = Phrase.of("dagen {day} har kommit", "the day, {day}, has come");

    private static final Phrase MOVED = Phrase.of(
            "Slutdagen {nominal} är en ledig dag; tiden löper till nästa vardag.",
            "The end day, {nominal}, is a free day; the time runs to the next weekday.");
    private static final Phrase MAY_MOVE = Phrase.of(
            "Om tiden löper vidare till {last} är inte avgjort.", "Whether the time runs on to {last} is not settled.");
    private static final Phrase ALSO = Phrase.of(
            "Det ska också ske {word}, utan längd i lagen.", "It is also owed {word}, without a length in law.");
    private static final Phrase JUDGED = Phrase.of(
            "Vad det betyder att dagen har passerat är en bedömning eller beror på uppgifter som saknas.",
            "What it means that the day has passed is a judgement, or depends on missing facts.");
    private static final Phrase THRESHOLD =
            Phrase.of("En tröskel och ingen tillåten väntetid.", "A threshold, and no permission to wait.");
    private static final Phrase NOT_BINDING = Phrase.of("Inte bindande ({force}).", "Not binding ({force}).");
    private static final Phrase WORD_ALONE = Phrase.of(
            "Lagens ord, {word}, har ingen längd: om det har gått för lång tid är en bedömning.",
            "The word of the law, {word}, has no length: whether it has taken too long is a judgement.");
    private static final Phrase NO_TIME = Phrase.of(
            "Lagen anger ingen tid: om det har gått för lång tid är en bedömning.",
            "The law states no time: whether it has taken too long is a judgement.");
    private static final Phrase TARGET = Phrase.of(
            "Kommunens eget mål, inte lagens: {day}.", "The municipality's own target, not the law's: {day}.");
    private static final Phrase MISSING = Phrase.of("Uppgift saknas: {paths}.", "Facts are missing: {paths}.");

    /**
     * A part of the text.
     *
     * @param label what it is about
     * @param text what it says
     */
    public record Line(String label, String text) {

        /** {@return label, colon, text} */
        @Override
        public String toString() {
            return label + ": " + text;
        }
    }

    /**
     * The day of the week.
     *
     * @param day the day
     * @param language in which language
     * @return <i>fredag</i>, Friday
     */
    public static String weekday(LocalDate day, Language language) {
        return WEEKDAYS.get(day.getDayOfWeek().getValue() - 1).in(language);
    }

    /**
     * The month.
     *
     * @param day a day in it
     * @param language in which language
     * @return <i>januari</i>, January
     */
    public static String month(LocalDate day, Language language) {
        return MONTHS.get(day.getMonthValue() - 1).in(language);
    }

    /** {@return the day to go by, with the day of the week cut short: <i>fre 2026-01-30</i>; a dash where there is none} */
    public String shortDay() {
        return entry.day()
                .map(day -> weekday(day, language).substring(0, 3) + " " + day)
                .orElse("–");
    }

    /** {@return what is to be done} */
    public String title() {
        return entry.rule().title().in(language);
    }

    /** {@return how far away the day is, or what stands instead of a day: <i>3 dagar över</i>, <i>om 7 dagar</i>, <i>genast</i>} */
    public String distance() {
        return switch (entry.status()) {
            case OVERDUE -> in(OVER, "days", days(entry.daysOver().orElseThrow()));
            case DAY_PASSED -> in(AGO, "days", days(entry.daysOver().orElseThrow()));
            case DUE ->
                left(Math.toIntExact(ChronoUnit.DAYS.between(asOf, entry.day().orElseThrow())));
            case OPEN_WITHOUT_A_DAY -> insteadOfADay();
        };
    }

    private String left(int days) {
        if (days < 0) {
            return END_DAY_PASSED.in(language);
        }
        return switch (days) {
            case 0 -> TODAY.in(language);
            case 1 -> TOMORROW.in(language);
            default -> in(LEFT, "days", days(days));
        };
    }

    private String insteadOfADay() {
        if (entry.limit().isEmpty()) {
            return NO_TIME_STATED.in(language);
        }
        return entry.limit().get() instanceof Promptness word ? language.of(word) : NOT_COUNTED.in(language);
    }

    private Message days(int days) {
        return days == 1 ? Message.of(ONE_DAY) : new Message(MANY_DAYS, ImmutableMap.of("number", days));
    }

    /** {@return who must do it and towards whom: <i>Socialnämnden → Förvaltningsrätten</i>} */
    public String parties() {
        String holder = entry.dutyHolder().in(language);
        return entry.recipient()
                .map(recipient -> holder + " → " + recipient.in(language))
                .orElse(holder);
    }

    /** {@return the provisions, each act named once, with how the wording was checked where it was not read} */
    public String provisions() {
        ImmutableListMultimap.Builder<String, String> placesByAct = ImmutableListMultimap.builder();
        for (Provision provision : entry.basis()) {
            placesByAct.put(act(provision), provision.reference().position());
        }
        return placesByAct.build().asMap().entrySet().stream()
                .map(act -> act.getValue().stream()
                        .filter(place -> !place.isEmpty())
                        .collect(Collectors.collectingAndThen(
                                Collectors.joining(", "),
                                places -> places.isEmpty() ? act.getKey() : places + " " + act.getKey())))
                .collect(Collectors.joining("; "));
    }

    private String act(Provision provision) {
        String act = provision.reference().act().title();
        return provision.verification() == Verification.VERIFIED
                ? act
                : act + " (" + language.of(provision.verification()) + ")";
    }

    /** {@return what follows otherwise, where the law says} */
    public Optional<String> consequence() {
        return entry.consequence().map(consequence -> consequence.text().in(language));
    }

    /** {@return by which time of day, where the law counts hours: <i>senast kl. 14.30</i>} */
    public Optional<String> hour() {
        return entry.due().flatMap(DueDay::moment).map(moment -> in(AT_THE_LATEST, "time", time(moment)));
    }

    private String time(OffsetDateTime moment) {
        return String.format(
                Locale.ROOT, language == Language.SV ? "%02d.%02d" : "%02d:%02d", moment.getHour(), moment.getMinute());
    }

    /** {@return from when it is counted, where a clock is open} */
    public Optional<String> counted() {
        return entry.openSince()
                .map(PointInTime::day)
                .map(start -> isTurn()
                        ? in(SINCE, "start", start)
                        : new Message(
                                        SINCE_EVENT,
                                        ImmutableMap.of(
                                                "start",
                                                start,
                                                "event",
                                                entry.rule().anchor().event()))
                                .in(language));
    }

    private boolean isTurn() {
        return shape().equals(Optional.of(ClockShape.RECURRING));
    }

    private Optional<ClockShape> shape() {
        return entry.rule().clock().map(ClockTerms::shape);
    }

    /** {@return the reminder under its label, for what is due} */
    public Optional<Line> reminder() {
        return entry.status() == EntryStatus.DUE
                ? entry.reminderDay()
                        .map(day -> line(REMINDER, entry.reminded() ? in(REMINDED, "day", day) : day.toString()))
                : Optional.empty();
    }

    /** {@return what a reader must know about the day, a sentence each} */
    public List<String> notes() {
        ImmutableList.Builder<String> notes = ImmutableList.builder();
        entry.due().filter(DueDay::isMoved).map(this::moved).ifPresent(notes::add);
        if (entry.status() == EntryStatus.DAY_PASSED) {
            notes.add(JUDGED.in(language));
        }
        if (entry.status() == EntryStatus.OPEN_WITHOUT_A_DAY) {
            withoutADay().ifPresent(notes::add);
        }
        entry.targetDay().ifPresent(day -> notes.add(in(TARGET, "day", day)));
        entry.urgency().ifPresent(word -> notes.add(in(ALSO, "word", word)));
        if (shape().equals(Optional.of(ClockShape.THRESHOLD))) {
            notes.add(THRESHOLD.in(language));
        }
        if (!entry.rule().force().isBinding()) {
            notes.add(in(NOT_BINDING, "force", entry.rule().force()));
        }
        if (!entry.missing().isEmpty() && entry.status() != EntryStatus.OPEN_WITHOUT_A_DAY) {
            notes.add(missing());
        }
        return notes.build();
    }

    private String moved(DueDay due) {
        return due.rollPolicy() == RollPolicy.UNSETTLED
                ? in(MAY_MOVE, "last", due.last())
                : in(MOVED, "nominal", due.nominal());
    }

    private Optional<String> withoutADay() {
        if (entry.limit().isEmpty()) {
            return Optional.of(NO_TIME.in(language));
        }
        if (entry.limit().get() instanceof Promptness word) {
            return Optional.of(in(WORD_ALONE, "word", word));
        }
        return entry.missing().isEmpty() ? Optional.empty() : Optional.of(missing());
    }

    private String missing() {
        return in(MISSING, "paths", String.join(", ", entry.missing()));
    }

    /** {@return all below the title that stays true until the day, each part under its label} */
    public List<Line> lines() {
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        lines.add(line(WHO, entry.dutyHolder().in(language)));
        entry.recipient().ifPresent(recipient -> lines.add(line(TO_WHOM, recipient.in(language))));
        lines.add(line(UNDER, provisions())).addAll(details());
        leavesOpen().ifPresent(lines::add);
        return lines.build();
    }

    /** {@return what the rule leaves open under its label: exceptions and conditions that it does not look at} */
    public Optional<Line> leavesOpen() {
        return entry.rule().clock().flatMap(ClockTerms::leavesOpen).map(open -> line(LEFT_OPEN, open.in(language)));
    }

    /** {@return the same without the parties, the provisions, and what the rule leaves open} */
    public List<Line> details() {
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        hour().ifPresent(text -> lines.add(line(HOUR, text)));
        consequence().ifPresent(text -> lines.add(line(OTHERWISE, text)));
        counted().ifPresent(text -> lines.add(line(COUNTED, text)));
        List<String> notes = notes();
        if (!notes.isEmpty()) {
            lines.add(line(NOTE, String.join(" ", notes)));
        }
        return lines.build();
    }

    private Line line(Phrase label, String text) {
        return new Line(label.in(language), text);
    }

    private String in(Phrase phrase, String name, Object value) {
        return new Message(phrase, ImmutableMap.of(name, value)).in(language);
    }
}
