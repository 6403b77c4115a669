package se.lsk.reporting.render;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import se.lsk.reporting.render.KeyFigures.Figure;
import se.lsk.rules.Language;
import se.lsk.rules.calendar.CalendarEntry;
import se.lsk.rules.calendar.DutyCalendar;
import se.lsk.rules.calendar.EntryStatus;

/**
 * The calendar of duties as a page: what is overdue first, then what has passed its day and needs judgement, then what is due month by
 * month, last what is open without a day. Its texts are in Swedish. Stateless and thread-safe.
 */
public final class CalendarPage {

    private static final int SOON = 30;

    private final DutyCalendar calendar;

    private CalendarPage(DutyCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * The page.
     *
     * @param calendar the calendar
     * @return the page, to be rendered
     */
    public static ReviewPage of(DutyCalendar calendar) {
        return new CalendarPage(calendar).page();
    }

    private ReviewPage page() {
        return new ReviewPage(
                Language.SV,
                "Årshjul",
                calendar.asOf() + " till och med " + calendar.through() + ". " + calendar.profile() + ".",
                ImmutableList.of("Öppna frister och återkommande plikter, i den ordning de förfaller."),
                new Notice(
                        "Datumen är beräknade och ersätter ingen bedömning.",
                        "De följer av uppgifterna som de såg ut " + calendar.asOf()
                                + ". Är en slutdag ledig, och ingen myndighet har sagt att tiden löper till nästa vardag, står posten på slutdagen."),
                sections(),
                ImmutableList.of(
                        "Framställt av LSK ur regelbok " + calendar.edition().version()
                                + ". Rätten är kontrollerad till och med "
                                + calendar.edition().lawCheckedThrough() + "; senare ändringar är inte beaktade.",
                        "LSK ger inte juridisk rådgivning och avgör inget som lagen lämnar åt en bedömning."));
    }

    private List<PageSection> sections() {
        List<PageSection> sections = new ArrayList<>();
        sections.add(inBrief());
        add("forsenade", "Försenade", EntryStatus.OVERDUE, sections);
        add("dagen-har-passerat", "Dagen har passerat, bedöms", EntryStatus.DAY_PASSED, sections);
        byMonth()
                .forEach((month, entries) -> sections.add(
                        PageSection.of("manad-" + month, heading(month), new DueList(entries, calendar.asOf()))));
        add("utan-dag", "Öppna utan dag i lagen", EntryStatus.OPEN_WITHOUT_A_DAY, sections);
        return sections;
    }

    private void add(String id, String heading, EntryStatus status, List<PageSection> sections) {
        List<CalendarEntry> entries = with(status);
        if (!entries.isEmpty()) {
            sections.add(PageSection.of(id, heading, new DueList(entries, calendar.asOf())));
        }
    }

    private List<CalendarEntry> with(EntryStatus status) {
        return calendar.entries().stream()
                .filter(entry -> entry.status() == status)
                .toList();
    }

    private Map<YearMonth, List<CalendarEntry>> byMonth() {
        Map<YearMonth, List<CalendarEntry>> months = new TreeMap<>();
        for (CalendarEntry entry : with(EntryStatus.DUE)) {
            months.computeIfAbsent(YearMonth.from(entry.day().orElseThrow()), month -> new ArrayList<>())
                    .add(entry);
        }
        return months;
    }

    private static String heading(YearMonth month) {
        String name = EntryText.month(month.atDay(1), Language.SV);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + " " + month.getYear();
    }

    private PageSection inBrief() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(KeyFigures.of(
                figure(with(EntryStatus.OVERDUE).size(), "försenade", "Sista dagen har passerat"),
                figure(
                        with(EntryStatus.DAY_PASSED).size(),
                        "att bedöma",
                        "Dagen har passerat, följden avgörs av en person"),
                figure(
                        soon(),
                        "inom " + SOON + " dagar",
                        "Till och med " + calendar.asOf().plusDays(SOON)),
                figure(
                        with(EntryStatus.OPEN_WITHOUT_A_DAY).size(),
                        "utan dag",
                        "Skyndsamt, genast eller utan angiven tid")));
        List<String> paragraphs = new ArrayList<>();
        if (calendar.openClocks() == 0) {
            paragraphs.add(CalendarText.noOpenClock(Language.SV));
        }
        if (calendar.laterClocks() > 0) {
            paragraphs.add((calendar.laterClocks() == 1 ? "En öppen klocka" : calendar.laterClocks() + " öppna klockor")
                    + " förfaller efter " + calendar.through() + " och står inte här.");
        }
        if (!paragraphs.isEmpty()) {
            blocks.add(new Paragraphs(paragraphs));
        }
        return new PageSection("i-korthet", "I korthet", blocks);
    }

    private long soon() {
        LocalDate last = calendar.asOf().plusDays(SOON);
        return with(EntryStatus.DUE).stream()
                .filter(entry -> !entry.day().orElseThrow().isAfter(last))
                .count();
    }

    private static Figure figure(long value, String label, String detail) {
        return new Figure(String.valueOf(value), label, detail);
    }
}
