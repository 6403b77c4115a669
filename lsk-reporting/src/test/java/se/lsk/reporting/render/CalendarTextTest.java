package se.lsk.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lsk.core.casework.DutyClock;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.law.RuleId;
import se.lsk.rules.Language;
import se.lsk.rules.Profile;
import se.lsk.rules.calendar.DutyCalendar;

class CalendarTextTest {

    private static List<String> lines(String text) {
        return Splitter.on('\n').splitToList(text);
    }

    @Test
    void standsAsItWasFoundRight() {
        assertThat(CalendarText.of(SomeCalendar.ofOne("X-WEEK", "a1", "2026-01-20", SomeCalendar.AS_OF), Language.SV))
                .isEqualTo("""
                        Årshjul 2026-01-30 till och med 2027-01-30. Nationell tillämpning.

                        Dag             När           Ärende  Plikt

                        FÖRSENADE (1)
                        tis 2026-01-27  3 dagar över  a1      X-WEEK  ord
                                        Socialnämnden → ord. 1 § första stycket, 1 § andra stycket SFS 2000:1.
                                        Annars: ord
                                        Räknas: från 2026-01-20, då ord
                                        Obs: Det ska också ske skyndsamt, utan längd i lagen.
                                        Lämnas öppet: ord

                        Utgåva test; rätten är kontrollerad till och med 2026-02-01. LSK ger inte juridisk rådgivning.
                        """);
    }

    @Test
    void saysOnceWhatARuleLeavesOpen() {
        String text = CalendarText.of(SomeCalendar.ofEveryKind("ord"), Language.SV);

        assertThat(lines(text).stream().filter(line -> line.contains("X-TWO "))).hasSize(2);
        assertThat(lines(text).stream().filter(line -> line.contains("Lämnas öppet: ord")))
                .hasSize(9);
    }

    @Test
    void listsOverdueFirstAndWhatHasNoDayLast() {
        assertThat(lines(CalendarText.of(SomeCalendar.ofEveryKind("ord"), Language.SV)))
                .containsSubsequence(
                        "FÖRSENADE (1)",
                        "DAGEN HAR PASSERAT, BEDÖMS (1)",
                        "KOMMANDE (10)",
                        "ÖPPNA UTAN DAG I LAGEN (3)");
        assertThat(lines(CalendarText.of(SomeCalendar.ofEveryKind("ord"), Language.EN)))
                .containsSubsequence(
                        "OVERDUE (1)", "DAY HAS PASSED, TO BE JUDGED (1)", "DUE (10)", "OPEN WITHOUT A DAY IN LAW (3)");
    }

    @ParameterizedTest
    @EnumSource
    void fitsIntoAHundredColumnsWhateverTheWords(Language language) {
        String words =
                "Ett långt namn på en plikt, som räcker till mer än en rad och ändå ska gå att läsa i ett fönster";
        DutyCalendar calendar = SomeCalendar.of(
                Profile.builder().name("å".repeat(50) + " " + "ö".repeat(49)).build(),
                words,
                SomeCalendar.AS_OF,
                SomeCalendar.THROUGH,
                Set.of(RuleId.of("X-YEAR")),
                DutyClock.builder()
                        .subjectRef(new SubjectReference("x".repeat(64)))
                        .duty(RuleId.of("X-WEEK"))
                        .clockStart(LocalDate.of(2026, 1, 26))
                        .build());
        String text = CalendarText.of(calendar, language);

        assertThat(lines(text)).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(lines(text)).noneMatch(line -> line.endsWith(" "));
        assertThat(text.replaceAll("[^x]", "")).contains("x".repeat(64));
        assertThat(text).contains("–");
    }

    @Test
    void saysThatNoLineGivesAnOpenClock() {
        assertThat(CalendarText.of(SomeCalendar.empty(), Language.SV))
                .contains("\nIngen rad ger en öppen klocka.\n")
                .doesNotContain("Plikt");
        assertThat(CalendarText.of(SomeCalendar.empty(), Language.EN)).contains("\nNo line gives an open clock.\n");
        assertThat(CalendarText.noOpenClock(Language.EN)).isEqualTo("No line gives an open clock.");
    }

    @Test
    void saysSoAboveTheDutiesThatABoardAlwaysHas() {
        DutyCalendar calendar = SomeCalendar.of(
                Profile.national(), "ord", SomeCalendar.AS_OF, SomeCalendar.THROUGH, Set.of(RuleId.of("X-YEAR")));

        assertThat(CalendarText.of(calendar, Language.SV))
                .contains("\nIngen rad ger en öppen klocka.\n", "KOMMANDE (1)", "sön 2026-03-01  om 30 dagar  –");
    }

    @Test
    void saysThatNothingIsDueYet() {
        DutyCalendar later = SomeCalendar.of(
                Profile.national(),
                "ord",
                SomeCalendar.AS_OF,
                SomeCalendar.AS_OF,
                Set.of(),
                DutyClock.builder()
                        .subjectRef(new SubjectReference("a1"))
                        .duty(RuleId.of("X-WEEK"))
                        .clockStart(SomeCalendar.AS_OF)
                        .build());

        assertThat(CalendarText.of(later, Language.SV)).contains("\nInget förfaller till och med 2026-01-30.\n");
        assertThat(CalendarText.summary(later, Language.SV)).isEqualTo("Öppna klockor: 1; efter 2026-01-30: 1");
    }

    @Test
    void sumsUpOnALine() {
        assertThat(CalendarText.summary(SomeCalendar.ofEveryKind("ord"), Language.SV))
                .isEqualTo("Öppna klockor: 10; försenade: 1; att bedöma: 1; kommande: 10; utan dag: 3");
        assertThat(CalendarText.summary(SomeCalendar.ofEveryKind("ord"), Language.EN))
                .isEqualTo("Open clocks: 10; overdue: 1; to be judged: 1; due: 10; without a day: 3");
        assertThat(CalendarText.summary(SomeCalendar.empty(), Language.SV)).isEqualTo("Öppna klockor: 0");
    }
}
