package se.lsk.reporting.render.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Trigger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lsk.core.law.RuleId;
import se.lsk.reporting.render.SomeCalendar;
import se.lsk.rules.Language;
import se.lsk.rules.Profile;
import se.lsk.rules.calendar.CalendarEntry;
import se.lsk.rules.calendar.DutyCalendar;
import se.lsk.rules.calendar.EntryStatus;

/** What biweekly wrote, read back by ical4j. */
class CalendarFileTest {

    private static final String HOSTILE = "Rapport, årlig; \"käll\\text\"\n: å ä ö – 𝄞 \\n\\, slut";
    private static final DutyCalendar CALENDAR = SomeCalendar.ofEveryKind(HOSTILE);

    private static Calendar read(String file) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(file));
            assertThat(calendar.validate().getEntries()).isEmpty();
            return calendar;
        } catch (IOException | ParserException e) {
            throw new AssertionError(e);
        }
    }

    private static List<VEvent> events(DutyCalendar calendar) {
        return read(CalendarFile.render(calendar, Language.SV)).<VEvent>getComponents("VEVENT");
    }

    private static VEvent event(String subject) {
        return events(CALENDAR).stream()
                .filter(event -> event.getUid().orElseThrow().getValue().endsWith("/" + subject))
                .collect(Collectors.collectingAndThen(Collectors.toList(), found -> {
                    assertThat(found).hasSize(1);
                    return found.get(0);
                }));
    }

    private static String value(VEvent event, String property) {
        return event.<Property>getRequiredProperty(property).getValue();
    }

    private static LocalDate day(VEvent event) {
        return event.<DtStart<LocalDate>>getRequiredProperty("DTSTART").getDate();
    }

    @Test
    void hasAnEventForEachEntryOnItsDayInTheSameOrder() {
        List<VEvent> events = events(CALENDAR);

        assertThat(events).hasSameSizeAs(CALENDAR.entries());
        for (int i = 0; i < events.size(); i++) {
            CalendarEntry entry = CALENDAR.entries().get(i);
            assertThat(day(events.get(i))).isEqualTo(entry.day().orElse(SomeCalendar.AS_OF));
            assertThat(events.get(i).getRequiredProperty("DTSTART").toString()).contains("VALUE=DATE:");
            assertThat(value(events.get(i), "UID")).contains("/" + entry.ruleId() + "/");
        }
    }

    @Test
    void namesItselfAndNothingElse() {
        Calendar calendar = read(CalendarFile.render(CALENDAR, Language.SV));

        assertThat(calendar.<Property>getRequiredProperty("PRODID").getValue()).isEqualTo("-//LSK//LSK//SV");
        assertThat(calendar.<Property>getRequiredProperty("VERSION").getValue()).isEqualTo("2.0");
        assertThat(calendar.getProperty("METHOD")).isEmpty();
        assertThat(calendar.<Property>getRequiredProperty("X-WR-CALNAME").getValue())
                .isEqualTo("Årshjul");
        assertThat(calendar.getComponents()).allMatch(VEvent.class::isInstance);
    }

    @Test
    void isStampedWithTheDayOfTheQuestion() {
        assertThat(events(CALENDAR))
                .allSatisfy(event -> assertThat(value(event, "DTSTAMP")).isEqualTo("20260130T000000Z"));
    }

    @Test
    void keepsEveryCharacterOfTheWords() {
        VEvent event = event("overdue");

        assertThat(value(event, "SUMMARY")).isEqualTo("Försenad: " + HOSTILE + " (overdue)");
        assertThat(value(event, "DESCRIPTION").lines())
                .startsWith(("X-WEEK " + HOSTILE).split("\n"))
                .contains("Vem: Socialnämnden", "Enligt: 1 § första stycket, 1 § andra stycket SFS 2000:1")
                .endsWith(
                        "Läge 2026-01-30: 3 dagar över.",
                        "LSK, utgåva test; rätten är kontrollerad till och med 2026-02-01.");
        assertThat(value(event, "DESCRIPTION")).contains("Annars: " + HOSTILE + "\n");
        assertThat(value(event, "CATEGORIES")).isEqualTo("LSK,Försenad");
        assertThat(value(event, "TRANSP")).isEqualTo("TRANSPARENT");
    }

    @Test
    void saysInTheSummaryHowItStands() {
        DutyCalendar plain = SomeCalendar.ofEveryKind("ord");
        Function<String, String> summary = subject -> events(plain).stream()
                .filter(event -> value(event, "UID").endsWith("/" + subject))
                .map(event -> value(event, "SUMMARY"))
                .findFirst()
                .orElseThrow();

        assertThat(summary.apply("passed")).isEqualTo("Dagen har passerat: ord (passed)");
        assertThat(summary.apply("ordinary")).isEqualTo("ord (ordinary)");
        assertThat(summary.apply("hours")).isEqualTo("ord (hours), senast kl. 21.15");
        assertThat(summary.apply("once")).isEqualTo("Öppen, genast: ord (once)");
        assertThat(summary.apply("some")).isEqualTo("Öppen, ingen tid angiven: ord (some)");
    }

    @Test
    void saysThatAnEntryWithoutADayStandsOnTheDayOfTheQuestion() {
        assertThat(day(event("once"))).isEqualTo(SomeCalendar.AS_OF);
        assertThat(value(event("once"), "DESCRIPTION"))
                .contains("Lagen ger ingen dag. Posten står på den dag då årshjulet gjordes, 2026-01-30.");
        assertThat(value(event("ordinary"), "DESCRIPTION"))
                .doesNotContain("Läge ")
                .doesNotContain("Påminnelse");
    }

    @Test
    void goesByTheDayThatIsInTimeOnEveryReading() {
        assertThat(day(event("unsettled"))).isEqualTo("2026-01-31");
        assertThat(value(event("unsettled"), "DESCRIPTION"))
                .contains("Om tiden löper vidare till 2026-02-02 är inte avgjort.");
        assertThat(day(event("moved"))).isEqualTo("2026-02-02");
    }

    /** A reminder on the day itself, on the day before, and a week before, at eight in the morning. */
    @Test
    void ringsInTheMorningOfTheReminderDay() {
        assertThat(trigger(event("turn"))).isEqualTo("-PT16H");
        assertThat(trigger(event("ordinary"))).isEqualTo("-P6DT16H");
        VEvent quarter = events(CALENDAR).stream()
                .filter(event -> value(event, "UID").startsWith("lsk/X-QUARTER/"))
                .findFirst()
                .orElseThrow();
        assertThat(trigger(quarter)).isEqualTo("PT8H");
        VAlarm alarm = quarter.getAlarms().get(0);
        assertThat(alarm.<Property>getRequiredProperty("ACTION").getValue()).isEqualTo("DISPLAY");
        assertThat(alarm.<Property>getRequiredProperty("DESCRIPTION").getValue())
                .isEqualTo(HOSTILE);
    }

    private static String trigger(VEvent event) {
        assertThat(event.getAlarms()).hasSize(1);
        return event.getAlarms().get(0).<Trigger>getRequiredProperty("TRIGGER").getValue();
    }

    @Test
    void ringsForWhatIsDueAlone() {
        List<VEvent> events = events(CALENDAR);
        for (int i = 0; i < events.size(); i++) {
            boolean due = CALENDAR.entries().get(i).status() == EntryStatus.DUE;
            assertThat(events.get(i).getAlarms()).hasSize(due ? 1 : 0);
        }
    }

    @Test
    void hasASingleEventForEachDayOfADutyThatComesBack() {
        List<VEvent> own = events(CALENDAR).stream()
                .filter(event -> value(event, "UID").matches("lsk/X-(YEAR|QUARTER)/.*"))
                .toList();

        assertThat(own)
                .extracting(CalendarFileTest::day)
                .containsExactly(
                        LocalDate.of(2026, 3, 1),
                        LocalDate.of(2026, 3, 31),
                        LocalDate.of(2026, 6, 30),
                        LocalDate.of(2026, 9, 30),
                        LocalDate.of(2026, 12, 31));
        assertThat(events(CALENDAR))
                .noneMatch(event -> event.getProperty("RRULE").isPresent());
        assertThat(own)
                .extracting(event -> value(event, "UID"))
                .startsWith("lsk/X-YEAR/2026-03-01", "lsk/X-QUARTER/2026-03-31");
    }

    @Test
    void identifiesEachEventByRuleStartAndSubject() {
        assertThat(events(CALENDAR)).extracting(event -> value(event, "UID")).doesNotHaveDuplicates();
        assertThat(value(event("overdue"), "UID")).isEqualTo("lsk/X-WEEK/2026-01-20/overdue");
        assertThat(value(event("hours"), "UID")).isEqualTo("lsk/X-HOURS/2026-01-29T20:15:00Z/hours");
        assertThat(value(event("turn"), "UID")).isEqualTo("lsk/X-HALF/2025-11-18/turn");
    }

    @Test
    void keepsTheIdentifierOnAnotherDayAndInAnotherLanguage() {
        Set<String> before =
                identifiers(SomeCalendar.ofOne("X-WEEK", "a1", "2026-01-26", SomeCalendar.AS_OF), Language.SV);
        Set<String> after = identifiers(
                SomeCalendar.ofOne("X-WEEK", "a1", "2026-01-26", SomeCalendar.AS_OF.plusDays(20)), Language.EN);

        assertThat(after).isEqualTo(before);
    }

    private static Set<String> identifiers(DutyCalendar calendar, Language language) {
        return read(CalendarFile.render(calendar, language)).<VEvent>getComponents("VEVENT").stream()
                .map(event -> value(event, "UID"))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Test
    void isInEnglishToo() {
        String file = CalendarFile.render(SomeCalendar.ofEveryKind("ord"), Language.EN);

        assertThat(read(file).<VEvent>getComponents("VEVENT"))
                .extracting(event -> value(event, "SUMMARY"))
                .contains("Overdue: EN ord (overdue)", "Open, at once: EN ord (once)");
        assertThat(file).contains("X-WR-CALNAME:Calendar of duties\r\n").doesNotContain("Försenad");
    }

    @Test
    void canBeEmpty() {
        String file = CalendarFile.render(SomeCalendar.empty(), Language.SV);

        assertThat(file)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .doesNotContain("VEVENT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"å", "–", "𝄞", "x", "åx–", " ", "x ", "å, ö; ä\n"})
    void foldsAtSeventyFiveOctetsWithoutBreakingACharacter(String piece) {
        String text = "a" + piece.repeat(200) + "b";
        DutyCalendar calendar = SomeCalendar.ofEveryKind(text);
        String file = CalendarFile.render(calendar, Language.SV);

        assertThat(file.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
        assertThat(Splitter.on("\r\n").split(file)).allSatisfy(line -> {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            assertThat(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(line);
        });
        assertThat(events(calendar))
                .anySatisfy(event -> assertThat(value(event, "SUMMARY")).isEqualTo(text + " (ordinary)"));
    }

    @ParameterizedTest
    @CsvSource({"75, 0", "76, 1", "149, 1", "150, 2"})
    void foldsOnlyLinesThatAreLonger(int octets, int folds) {
        String folded = FoldedLines.of("x".repeat(octets) + "\r\nå\r\n");

        assertThat(folded.split("\r\n ", -1)).hasSize(folds + 1);
        assertThat(folded.replace("\r\n ", "")).isEqualTo("x".repeat(octets) + "\r\nå\r\n");
    }

    @Test
    void writesTheSameTextUnderEveryLocaleAndTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        DutyCalendar old = SomeCalendar.of(
                Profile.national(),
                "ord",
                LocalDate.of(2011, 12, 26),
                LocalDate.of(2011, 12, 31),
                Set.of(RuleId.of("X-QUARTER")),
                SomeCalendar.week("a1", LocalDate.of(2011, 12, 23)));
        String expected = CalendarFile.render(CALENDAR, Language.SV);
        String expectedOld = CalendarFile.render(old, Language.SV);
        try {
            for (String tag : List.of("sv", "tr", "th-TH-u-ca-buddhist-nu-thai", "ar", "ja-JP-u-ca-japanese")) {
                for (String id : List.of("UTC", "Pacific/Auckland", "Pacific/Apia", "America/Sao_Paulo")) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    TimeZone.setDefault(TimeZone.getTimeZone(id));
                    assertThat(CalendarFile.render(CALENDAR, Language.SV)).isEqualTo(expected);
                    assertThat(CalendarFile.render(old, Language.SV)).isEqualTo(expectedOld);
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(expectedOld).contains("DTSTART;VALUE=DATE:20111230");
    }
}
