package se.lsk.reporting.render.icalendar;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.DateTimeStamp;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.time.PointInTime;
import se.lsk.reporting.render.EntryText;
import se.lsk.rules.Language;
import se.lsk.rules.Message;
import se.lsk.rules.Phrase;
import se.lsk.rules.calendar.CalendarEntry;
import se.lsk.rules.calendar.DueDay;
import se.lsk.rules.calendar.DutyCalendar;
import se.lsk.rules.calendar.EntryStatus;

/**
 * The calendar of duties as a file that a calendar program imports (iCalendar, RFC 5545). Each entry is an event of a whole day, on the day
 * to go by; what is open without a day stands on the day of the question, and says so. What is due has an alarm at eight in the morning of
 * its reminder day. A duty that comes back is one event for each of its days and never a rule of recurrence, since days move.
 *
 * <p>An event keeps its identifier as long as the rule, the subject and the clock's start are the same, so that a calendar program that
 * imports a later file moves the event instead of adding another. The file is stamped with the day of the question, never with the day on
 * which it was made: the same calendar gives the same text on every machine.
 *
 * <p>Stateless and thread-safe.
 */
public final class CalendarFile {

    private static final String PRODUCT = "-//LSK//LSK//SV";
    private static final String MIDNIGHT = "T000000Z";
    private static final int ALARM_HOUR = 8;
    private static final int HOURS_OF_A_DAY = 24;

    private static final Phrase NAME = Phrase.of("Årshjul", "Calendar of duties");
    private static final Phrase OVERDUE = Phrase.of("Försenad: {what}", "Overdue: {what}");
    private static final Phrase DAY_PASSED = Phrase.of("Dagen har passerat: {what}", "Day has passed: {what}");
    private static final Phrase WITHOUT_A_DAY = Phrase.of("Öppen, {word}: {what}", "Open, {word}: {what}");
    private static final Phrase AT_HOUR = Phrase.of("{what}, {hour}", "{what}, {hour}");
    private static final Phrase ABOUT = Phrase.of("{what} ({subject})", "{what} ({subject})");
    private static final Phrase STATED = Phrase.of("Läge {asOf}: {distance}.", "On {asOf}: {distance}.");
    private static final Phrase PLACED = Phrase.of(
            "Lagen ger ingen dag. Posten står på den dag då årshjulet gjordes, {asOf}.",
            "The law gives no day. The entry stands on the day of the calendar, {asOf}.");
    private static final Phrase SOURCE = Phrase.of(
            "LSK, utgåva {version}; rätten är kontrollerad till och med {checked}.",
            "LSK, edition {version}; the law has been checked through {checked}.");

    private final DutyCalendar calendar;
    private final Language language;

    private CalendarFile(DutyCalendar calendar, Language language) {
        this.calendar = calendar;
        this.language = language;
    }

    /**
     * Renders a calendar.
     *
     * @param calendar the calendar
     * @param language in which language
     * @return the file's text, to be written as UTF-8
     */
    public static String render(DutyCalendar calendar, Language language) {
        return FoldedLines.of(new CalendarFile(calendar, language).text());
    }

    private String text() {
        ICalendar file = new ICalendar();
        file.setProductId(PRODUCT);
        file.setName(NAME.in(language));
        file.setExperimentalProperty("X-WR-CALNAME", NAME.in(language));
        calendar.entries().forEach(entry -> file.addEvent(event(entry)));
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private VEvent event(CalendarEntry entry) {
        EntryText words = new EntryText(entry, calendar.asOf(), language);
        String summary = summary(words);
        LocalDate day = entry.day().orElse(calendar.asOf());
        VEvent event = new VEvent();
        event.setUid(identifier(entry));
        // a new event is stamped with the time of its making, and dates are written by way of the machine's time zone
        event.removeProperties(DateTimeStamp.class);
        event.setExperimentalProperty("DTSTAMP", DateTimeFormatter.BASIC_ISO_DATE.format(calendar.asOf()) + MIDNIGHT);
        event.setExperimentalProperty("DTSTART", ICalDataType.DATE, DateTimeFormatter.BASIC_ISO_DATE.format(day));
        event.setSummary(summary);
        event.setDescription(description(words));
        event.addCategories("LSK", language.of(entry.status()));
        event.setTransparency(true);
        if (entry.status() == EntryStatus.DUE) {
            LocalDate reminder = entry.reminderDay().orElseThrow();
            event.addAlarm(VAlarm.display(
                    new Trigger(untilMorning(Math.toIntExact(ChronoUnit.DAYS.between(reminder, day))), Related.START),
                    summary));
        }
        return event;
    }

    /** {@return the time from the start of the event's day to the morning so many days before it} */
    private static Duration untilMorning(int daysBefore) {
        Duration.Builder duration = Duration.builder();
        if (daysBefore == 0) {
            return duration.hours(ALARM_HOUR).build();
        }
        duration.prior(true).hours(HOURS_OF_A_DAY - ALARM_HOUR);
        return daysBefore == 1
                ? duration.build()
                : duration.days(daysBefore - 1).build();
    }

    private static String identifier(CalendarEntry entry) {
        String start = entry.openSince()
                .map(CalendarFile::instant)
                .orElseGet(() -> entry.due()
                        .map(DueDay::nominal)
                        .map(LocalDate::toString)
                        .orElse(""));
        return "lsk/" + entry.ruleId() + "/" + start
                + entry.subjectRef()
                        .map(SubjectReference::value)
                        .map("/"::concat)
                        .orElse("");
    }

    private static String instant(PointInTime start) {
        return start.moment()
                .map(moment -> moment.toInstant().toString())
                .orElseGet(() -> start.day().toString());
    }

    private String summary(EntryText words) {
        CalendarEntry entry = words.entry();
        String what = entry.subjectRef()
                .map(subject -> filled(ABOUT, "what", words.title(), "subject", subject))
                .orElse(words.title());
        String when = words.hour()
                .map(hour -> filled(AT_HOUR, "what", what, "hour", hour))
                .orElse(what);
        return switch (entry.status()) {
            case OVERDUE -> filled(OVERDUE, "what", when);
            case DAY_PASSED -> filled(DAY_PASSED, "what", when);
            case DUE -> when;
            case OPEN_WITHOUT_A_DAY -> filled(WITHOUT_A_DAY, "word", words.distance(), "what", when);
        };
    }

    private String description(EntryText words) {
        CalendarEntry entry = words.entry();
        List<String> lines = new ArrayList<>();
        lines.add(entry.ruleId() + " " + words.title());
        words.lines().stream().map(EntryText.Line::toString).forEach(lines::add);
        if (entry.status() == EntryStatus.OPEN_WITHOUT_A_DAY) {
            lines.add(filled(PLACED, "asOf", calendar.asOf()));
        } else if (entry.status() != EntryStatus.DUE) {
            lines.add(filled(STATED, "asOf", calendar.asOf(), "distance", words.distance()));
        }
        lines.add(filled(
                SOURCE,
                "version",
                calendar.edition().version(),
                "checked",
                calendar.edition().lawCheckedThrough()));
        return String.join("\n", lines);
    }

    private String filled(Phrase phrase, String name, Object value) {
        return new Message(phrase, ImmutableMap.of(name, value)).in(language);
    }

    private String filled(Phrase phrase, String first, Object firstValue, String second, Object secondValue) {
        return new Message(phrase, ImmutableMap.of(first, firstValue, second, secondValue)).in(language);
    }
}
