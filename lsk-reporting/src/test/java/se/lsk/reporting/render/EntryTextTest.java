package se.lsk.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lsk.rules.Language;
import se.lsk.rules.calendar.DutyCalendar;

class EntryTextTest {

    private static final DutyCalendar CALENDAR = SomeCalendar.ofEveryKind("ord");

    private static EntryText text(String subject, Language language) {
        return new EntryText(SomeCalendar.about(CALENDAR, subject), CALENDAR.asOf(), language);
    }

    private static List<String> lines(String subject, Language language) {
        return text(subject, language).lines().stream()
                .map(EntryText.Line::toString)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "overdue | 3 dagar över | 3 days over",
                "passed | 10 dagar sedan | 10 days ago",
                "moved | om 3 dagar | in 3 days",
                "unsettled | i morgon | tomorrow",
                "hours | i dag | today",
                "once | genast | at once",
                "some | ingen tid angiven | no time stated",
                "no-hour | går ej att räkna | can't be counted"
            })
    void saysHowFarAwayTheDayIs(String subject, String swedish, String english) {
        assertThat(text(subject, Language.SV).distance()).isEqualTo(swedish);
        assertThat(text(subject, Language.EN).distance()).isEqualTo(english);
    }

    /** Two weeks end on Saturday 2026-01-31; whether they run to Monday 2026-02-02 is not settled. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-31, i dag",
        "2026-02-01, slutdagen förbi",
        "2026-02-02, slutdagen förbi",
        "2026-02-03, 1 dag över",
        "2026-02-04, 2 dagar över"
    })
    void saysThatTheEndDayHasPassedAndNotThatItIsOverdueWhileThatIsNotSettled(LocalDate asOf, String distance) {
        DutyCalendar calendar = SomeCalendar.ofOne("X-TWO", "a1", "2026-01-17", asOf);

        assertThat(new EntryText(calendar.entries().get(0), asOf, Language.SV).distance())
                .isEqualTo(distance);
    }

    @Test
    void saysWhoToWhomUnderWhatAndWhatFollowsOtherwise() {
        assertThat(lines("overdue", Language.SV))
                .containsExactly(
                        "Vem: Socialnämnden",
                        "Till: ord",
                        "Enligt: 1 § första stycket, 1 § andra stycket SFS 2000:1",
                        "Annars: ord",
                        "Räknas: från 2026-01-20, då ord",
                        "Obs: Det ska också ske skyndsamt, utan längd i lagen.",
                        "Lämnas öppet: ord");
        assertThat(lines("overdue", Language.EN))
                .containsExactly(
                        "Who: The social welfare board",
                        "To: EN ord",
                        "Under: 1 § första stycket, 1 § andra stycket SFS 2000:1",
                        "Otherwise: EN ord",
                        "Counted: from 2026-01-20, when EN ord",
                        "Note: It is also owed promptly, without a length in law.",
                        "Left open: EN ord");
        assertThat(text("overdue", Language.SV).parties()).isEqualTo("Socialnämnden → ord");
        assertThat(text("overdue", Language.SV).title()).isEqualTo("ord");
        assertThat(text("overdue", Language.SV).shortDay()).isEqualTo("tis 2026-01-27");
        assertThat(text("overdue", Language.EN).shortDay()).isEqualTo("Tue 2026-01-27");
        assertThat(text("overdue", Language.SV).reminder()).isEmpty();
    }

    @Test
    void saysWhatAReaderMustKnowAboutTheDay() {
        assertThat(text("moved", Language.SV).notes())
                .contains("Slutdagen 2026-01-31 är en ledig dag; tiden löper till nästa vardag.");
        assertThat(text("unsettled", Language.SV).notes())
                .contains("Om tiden löper vidare till 2026-02-02 är inte avgjort.");
        assertThat(text("unsettled", Language.EN).notes())
                .contains("Whether the time runs on to 2026-02-02 is not settled.");
        assertThat(text("ordinary", Language.SV).notes()).isEmpty();
        assertThat(text("passed", Language.SV).notes())
                .contains(
                        "Vad det betyder att dagen har passerat är en bedömning eller beror på uppgifter som saknas.",
                        "En tröskel och ingen tillåten väntetid.");
        assertThat(text("once", Language.SV).notes())
                .contains(
                        "Lagens ord, genast, har ingen längd: om det har gått för lång tid är en bedömning.",
                        "Kommunens eget mål, inte lagens: 2026-01-31.");
        assertThat(text("some", Language.SV).notes())
                .contains(
                        "Lagen anger ingen tid: om det har gått för lång tid är en bedömning.",
                        "Inte bindande (allmänna råd).");
        assertThat(text("no-hour", Language.SV).notes()).contains("Uppgift saknas: clockStart.");
        assertThat(text("once", Language.SV).notes()).noneMatch(note -> note.contains("saknas"));
    }

    @Test
    void marksAProvisionThatWasNotReadAndAWholeAct() {
        assertThat(text("passed", Language.SV).provisions())
                .startsWith("4 § SFS 2000:1 (")
                .endsWith(")");
        assertThat(text("some", Language.SV).provisions()).isEqualTo("SFS 2000:1");
    }

    @Test
    void tellsTheHourOnASwedishClock() {
        assertThat(text("hours", Language.SV).hour()).contains("senast kl. 21.15");
        assertThat(text("hours", Language.EN).hour()).contains("no later than 21:15");
        assertThat(text("moved", Language.SV).hour()).isEmpty();
        assertThat(lines("hours", Language.SV)).contains("Klockslag: senast kl. 21.15");
    }

    @Test
    void countsATurnFromTheTurnBefore() {
        assertThat(lines("turn", Language.SV)).contains("Räknas: från 2025-11-18");
    }

    @Test
    void tellsTheReminderOfWhatIsDueAndWhetherItHasCome() {
        assertThat(text("moved", Language.SV).reminder().orElseThrow())
                .hasToString("Påminnelse: dagen 2026-01-26 har kommit");
        assertThat(text("moved", Language.EN).reminder().orElseThrow())
                .hasToString("Reminder: the day, 2026-01-26, has come");
        assertThat(text("ordinary", Language.SV).reminder().orElseThrow()).hasToString("Påminnelse: 2026-02-02");
        assertThat(text("passed", Language.SV).reminder()).isEmpty();
        assertThat(text("once", Language.SV).reminder()).isEmpty();
    }

    @Test
    void namesEveryDayAndMonth() {
        LocalDate monday = LocalDate.of(2026, 1, 5);
        assertThat(EntryText.weekday(monday, Language.SV)).isEqualTo("måndag");
        assertThat(EntryText.weekday(monday.plusDays(6), Language.SV)).isEqualTo("söndag");
        assertThat(EntryText.weekday(monday.plusDays(6), Language.EN)).isEqualTo("Sunday");
        assertThat(EntryText.month(monday, Language.SV)).isEqualTo("januari");
        assertThat(EntryText.month(monday.plusMonths(11), Language.EN)).isEqualTo("December");
    }

    @Test
    void leavesNoPlaceOpenInEitherLanguage() {
        for (Language language : Language.values()) {
            for (var entry : CALENDAR.entries()) {
                EntryText text = new EntryText(entry, CALENDAR.asOf(), language);
                assertThat(text.lines().toString() + text.distance() + text.shortDay())
                        .doesNotContain("{")
                        .doesNotContain("Optional");
            }
        }
    }
}
