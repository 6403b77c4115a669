package se.lsk.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.lsk.core.casework.DutyClock;
import se.lsk.core.facts.Facts;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.law.RuleId;
import se.lsk.reporting.render.html.HtmlRenderer;
import se.lsk.rules.Profile;
import se.lsk.rules.calendar.CalendarEntry;
import se.lsk.rules.calendar.DutyCalendar;

class CalendarPageTest {

    private static final DutyCalendar CALENDAR = SomeCalendar.ofEveryKind("ord");

    @Test
    void putsOverdueFirstThenEachMonthAndLastWhatHasNoDay() {
        assertThat(CalendarPage.of(CALENDAR).sections())
                .extracting(PageSection::id)
                .containsExactly(
                        "i-korthet",
                        "forsenade",
                        "dagen-har-passerat",
                        "manad-2026-01",
                        "manad-2026-02",
                        "manad-2026-03",
                        "manad-2026-05",
                        "manad-2026-06",
                        "manad-2026-09",
                        "manad-2026-12",
                        "utan-dag");
        assertThat(CalendarPage.of(CALENDAR).sections())
                .extracting(PageSection::heading)
                .contains("I korthet", "Försenade", "Januari 2026", "Maj 2026", "Öppna utan dag i lagen");
    }

    @Test
    void showsEveryEntryOnce() {
        List<CalendarEntry> shown = CalendarPage.of(CALENDAR).sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(DueList.class::isInstance)
                .flatMap(block -> ((DueList) block).entries().stream())
                .toList();

        assertThat(shown).containsExactlyElementsOf(CALENDAR.entries());
    }

    @Test
    void countsInBrief() {
        PageSection brief = CalendarPage.of(CALENDAR).sections().get(0);

        assertThat(((KeyFigures) brief.blocks().get(0)).figures())
                .extracting(figure -> figure.value() + " " + figure.label())
                .containsExactly("1 försenade", "1 att bedöma", "5 inom 30 dagar", "3 utan dag");
        assertThat(brief.blocks()).hasSize(1);
    }

    @Test
    void saysThatNoLineGivesAnOpenClock() {
        ReviewPage page = CalendarPage.of(SomeCalendar.empty());

        assertThat(page.sections()).hasSize(1);
        assertThat(page.sections().get(0).blocks().get(1)).isEqualTo(Paragraphs.of("Ingen rad ger en öppen klocka."));
        assertThat(HtmlRenderer.render(page)).contains("Ingen rad ger en öppen klocka.");
    }

    @Test
    void saysHowManyClocksAreDueLater() {
        assertThat(HtmlRenderer.render(CalendarPage.of(dueLater(1))))
                .contains("En öppen klocka förfaller efter <span class=\"day\">2026-01-30</span> och står inte här.");
        assertThat(HtmlRenderer.render(CalendarPage.of(dueLater(2)))).contains("2 öppna klockor förfaller efter");
    }

    @Test
    void namesTheDaysTheProfileAndTheEditionInWords() {
        ReviewPage page = CalendarPage.of(CALENDAR);

        assertThat(page.title()).isEqualTo("Årshjul");
        assertThat(page.subtitle()).isEqualTo("2026-01-30 till och med 2026-12-31. Exempelkommun.");
        assertThat(page.footer()).anyMatch(line -> line.contains("kontrollerad till och med 2026-02-01"));
    }

    @Test
    void marksAReminderThatHasComeAndShowsTheDay() {
        String html = HtmlRenderer.render(CalendarPage.of(CALENDAR));

        assertThat(html)
                .contains("<div class=\"reminded\"><dt>Påminnelse</dt>")
                .contains("<div class=\"reminder\"><dt>Påminnelse</dt>")
                .contains("<time datetime=\"2026-01-27\">")
                .contains("27 jan")
                .contains("due-OVERDUE", "due-DAY_PASSED", "due-DUE", "due-OPEN_WITHOUT_A_DAY");
    }

    private static DutyCalendar dueLater(int clocks) {
        Facts[] facts = IntStream.range(0, clocks)
                .mapToObj(i -> DutyClock.builder()
                        .subjectRef(new SubjectReference("a" + i))
                        .duty(RuleId.of("X-WEEK"))
                        .clockStart(SomeCalendar.AS_OF)
                        .build())
                .toArray(Facts[]::new);
        return SomeCalendar.of(Profile.national(), "ord", SomeCalendar.AS_OF, SomeCalendar.AS_OF, Set.of(), facts);
    }
}
