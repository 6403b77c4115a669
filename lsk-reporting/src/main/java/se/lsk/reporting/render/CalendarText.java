package se.lsk.reporting.render;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.lsk.core.law.RuleId;
import se.lsk.rules.Language;
import se.lsk.rules.Message;
import se.lsk.rules.Phrase;
import se.lsk.rules.calendar.CalendarEntry;
import se.lsk.rules.calendar.DutyCalendar;
import se.lsk.rules.calendar.EntryStatus;

/**
 * The calendar of duties as plain text for a terminal: a table for each status, at most 100 columns wide. Stateless and thread-safe.
 */
public final class CalendarText {

    private static final int WIDTH = 100;
    private static final int WIDEST_SUBJECT = 18;
    private static final String GAP = "  ";
    private static final String NO_SUBJECT = "–";

    private static final Phrase TITLE =
            Phrase.of("Årshjul {asOf} till och med {through}", "Calendar of duties {asOf} through {through}");
    private static final Phrase UNDER_PROFILE = Phrase.of("{title}. {profile}.", "{title}. {profile}.");
    private static final Phrase NO_CLOCK = Phrase.of("Ingen rad ger en öppen klocka.", "No line gives an open clock.");
    private static final Phrase NOTHING_DUE =
            Phrase.of("Inget förfaller till och med {through}.", "Nothing is due through {through}.");
    private static final Phrase EDITION = Phrase.of(
            "Utgåva {version}; rätten är kontrollerad till och med {checked}. LSK ger inte juridisk rådgivning.",
            "Edition {version}; the law has been checked through {checked}. LSK gives no legal advice.");
    private static final Phrase DAY = Phrase.of("Dag", "Day");
    private static final Phrase WHEN = Phrase.of("När", "When");
    private static final Phrase SUBJECT = Phrase.of("Ärende", "Case");
    private static final Phrase DUTY = Phrase.of("Plikt", "Duty");
    private static final Phrase OPEN_CLOCKS = Phrase.of("Öppna klockor: {number}", "Open clocks: {number}");
    private static final Phrase LATER = Phrase.of("; efter {through}: {number}", "; after {through}: {number}");
    private final DutyCalendar calendar;
    private final Language language;
    private final StringBuilder text = new StringBuilder();
    private final Set<RuleId> told = new HashSet<>();

    private CalendarText(DutyCalendar calendar, Language language) {
        this.calendar = calendar;
        this.language = language;
    }

    /**
     * The text.
     *
     * @param calendar the calendar
     * @param language in which language
     * @return lines that end with a line feed
     */
    public static String of(DutyCalendar calendar, Language language) {
        return new CalendarText(calendar, language).whole();
    }

    /**
     * How many entries there are of each status, on one line.
     *
     * @param calendar the calendar
     * @param language in which language
     * @return the line, without a line feed
     */
    public static String summary(DutyCalendar calendar, Language language) {
        StringBuilder line = new StringBuilder(
                new Message(OPEN_CLOCKS, ImmutableMap.of("number", calendar.openClocks())).in(language));
        for (EntryStatus status : EntryStatus.values()) {
            long number = calendar.entries().stream()
                    .filter(entry -> entry.status() == status)
                    .count();
            if (number > 0) {
                line.append("; ")
                        .append(counted(status).in(language))
                        .append(": ")
                        .append(number);
            }
        }
        if (calendar.laterClocks() > 0) {
            line.append(
                    new Message(LATER, ImmutableMap.of("through", calendar.through(), "number", calendar.laterClocks()))
                            .in(language));
        }
        return line.toString();
    }

    /**
     * What to say where no clock is open.
     *
     * @param language in which language
     * @return the sentence, without a line feed
     */
    public static String noOpenClock(Language language) {
        return NO_CLOCK.in(language);
    }

    private static Phrase heading(EntryStatus status) {
        return switch (status) {
            case OVERDUE -> Phrase.of("FÖRSENADE", "OVERDUE");
            case DAY_PASSED -> Phrase.of("DAGEN HAR PASSERAT, BEDÖMS", "DAY HAS PASSED, TO BE JUDGED");
            case DUE -> Phrase.of("KOMMANDE", "DUE");
            case OPEN_WITHOUT_A_DAY -> Phrase.of("ÖPPNA UTAN DAG I LAGEN", "OPEN WITHOUT A DAY IN LAW");
        };
    }

    private static Phrase counted(EntryStatus status) {
        return switch (status) {
            case OVERDUE -> Phrase.of("försenade", "overdue");
            case DAY_PASSED -> Phrase.of("att bedöma", "to be judged");
            case DUE -> Phrase.of("kommande", "due");
            case OPEN_WITHOUT_A_DAY -> Phrase.of("utan dag", "without a day");
        };
    }

    private String whole() {
        String title = new Message(TITLE, ImmutableMap.of("asOf", calendar.asOf(), "through", calendar.through()))
                .in(language);
        wrapped(
                        new Message(UNDER_PROFILE, ImmutableMap.of("title", title, "profile", calendar.profile()))
                                .in(language),
                        WIDTH)
                .forEach(this::line);
        line("");
        if (calendar.openClocks() == 0) {
            line(noOpenClock(language));
            line("");
        } else if (calendar.entries().isEmpty()) {
            line(new Message(NOTHING_DUE, ImmutableMap.of("through", calendar.through())).in(language));
            line("");
        }
        if (!calendar.entries().isEmpty()) {
            table();
        }
        wrapped(
                        new Message(
                                        EDITION,
                                        ImmutableMap.of(
                                                "version",
                                                calendar.edition().version(),
                                                "checked",
                                                calendar.edition().lawCheckedThrough()))
                                .in(language),
                        WIDTH)
                .forEach(this::line);
        return text.toString();
    }

    private void table() {
        List<EntryText> entries = calendar.entries().stream()
                .map(entry -> new EntryText(entry, calendar.asOf(), language))
                .toList();
        Columns columns = Columns.of(entries, language);
        columns.row(DAY.in(language), WHEN.in(language), SUBJECT.in(language), DUTY.in(language))
                .forEach(this::line);
        for (EntryStatus status : EntryStatus.values()) {
            List<EntryText> group = entries.stream()
                    .filter(entry -> entry.entry().status() == status)
                    .toList();
            if (!group.isEmpty()) {
                line("");
                line(heading(status).in(language) + " (" + group.size() + ")");
                group.forEach(entry -> row(entry, columns));
            }
        }
        line("");
    }

    private void row(EntryText entry, Columns columns) {
        columns.row(
                        entry.shortDay(),
                        entry.distance(),
                        subjectOf(entry.entry()),
                        entry.entry().ruleId() + GAP + entry.title())
                .forEach(this::line);
        String indent = " ".repeat(columns.day()) + GAP;
        Stream.of(
                        Stream.of(entry.parties() + ". " + entry.provisions() + "."),
                        entry.details().stream().map(EntryText.Line::toString),
                        leavesOpen(entry).stream().map(EntryText.Line::toString),
                        entry.reminder().stream().map(EntryText.Line::toString))
                .flatMap(lines -> lines)
                .flatMap(line -> wrapped(line, WIDTH - indent.length()).stream())
                .forEach(line -> line(indent + line));
    }

    /** {@return what the rule leaves open, at its first entry alone} */
    private Optional<EntryText.Line> leavesOpen(EntryText entry) {
        return told.add(entry.entry().ruleId()) ? entry.leavesOpen() : Optional.empty();
    }

    private static String subjectOf(CalendarEntry entry) {
        return entry.subjectRef().map(Object::toString).orElse(NO_SUBJECT);
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    /** {@return the text broken at spaces, but not within the number of a section} */
    private static List<String> wrapped(String words, int width) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        StringBuilder line = new StringBuilder();
        String glued = words.replace(" §", "\u00a0§").replace(" kap. ", "\u00a0kap.\u00a0");
        for (String word : Splitter.on(' ').split(glued)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            if (line.length() > 0) {
                line.append(' ');
            }
            line.append(word.replace('\u00a0', ' '));
        }
        return lines.add(line.toString()).build();
    }

    private static List<String> chopped(String word, int width) {
        ImmutableList.Builder<String> parts = ImmutableList.builder();
        for (int from = 0; from < word.length(); from += width) {
            parts.add(word.substring(from, Math.min(word.length(), from + width)));
        }
        return parts.build();
    }

    /** The widths of the columns. */
    private record Columns(int day, int distance, int subject, int duty) {

        static Columns of(List<EntryText> entries, Language language) {
            int day = widest(entries.stream().map(EntryText::shortDay).toList(), DAY.in(language));
            int distance = widest(entries.stream().map(EntryText::distance).toList(), WHEN.in(language));
            int subject = Math.min(
                    WIDEST_SUBJECT,
                    widest(
                            entries.stream()
                                    .map(entry -> CalendarText.subjectOf(entry.entry()))
                                    .toList(),
                            SUBJECT.in(language)));
            return new Columns(day, distance, subject, WIDTH - day - distance - subject - 3 * GAP.length());
        }

        private static int widest(List<String> cells, String heading) {
            return Math.max(
                    heading.length(),
                    cells.stream().mapToInt(String::length).max().orElse(0));
        }

        List<String> row(String when, String howFar, String about, String what) {
            List<String> subjects = chopped(about, subject);
            List<String> duties = wrapped(what, duty);
            ImmutableList.Builder<String> lines = ImmutableList.builder();
            for (int i = 0; i < Math.max(subjects.size(), duties.size()); i++) {
                lines.add(String.join(
                        GAP,
                        cell(ImmutableList.of(when), i, day),
                        cell(ImmutableList.of(howFar), i, distance),
                        cell(subjects, i, subject),
                        cell(duties, i, duty)));
            }
            return lines.build();
        }

        private static String cell(List<String> lines, int line, int width) {
            return Strings.padEnd(line < lines.size() ? lines.get(line) : "", width, ' ');
        }
    }
}
