package se.lsk.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lsk.core.casework.ChildInvestigation;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.law.EffectivePeriod;
import se.lsk.core.law.LegalReference;
import se.lsk.core.time.CalendarLimit;
import se.lsk.core.time.Deadline;
import se.lsk.core.time.HourLimit;
import se.lsk.core.time.RollPolicy;
import se.lsk.core.time.SwedishCalendar;

/** The machine's language and time zone change nothing: Turkish has its own i, Thai its own years and digits. */
@ResourceLock(Resources.LOCALE)
@ResourceLock(Resources.TIME_ZONE)
class DefaultsTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();
    private List<String> expected = List.of();

    @BeforeEach
    void answerUnderNeutralDefaults() {
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        expected = answers();
    }

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({
        "UTC, sv",
        "UTC, tr",
        "UTC, th-TH-u-ca-buddhist-nu-thai",
        "Europe/Stockholm, sv",
        "Europe/Stockholm, tr",
        "Europe/Stockholm, th-TH-u-ca-buddhist-nu-thai",
        "Pacific/Auckland, sv",
        "Pacific/Auckland, tr",
        "Pacific/Auckland, th-TH-u-ca-buddhist-nu-thai",
    })
    void everyAnswerIsTheSame(String zoneId, String language) {
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(zoneId));

        assertThat(answers()).isEqualTo(expected);
    }

    private static List<String> answers() {
        Deadline deadline = Deadline.of(LocalDate.of(2025, 8, 24), CalendarLimit.months(4), RollPolicy.ROLLS);
        ChildInvestigation investigation = ChildInvestigation.builder()
                .subjectRef(new SubjectReference("INVESTIGATION-17"))
                .openedOn(LocalDate.of(2025, 8, 24))
                .build();
        String freeDays = LocalDate.of(2025, 1, 1)
                .datesUntil(LocalDate.of(2026, 1, 1))
                .map(day -> SwedishCalendar.freeDay(day) + " " + SwedishCalendar.isPublicHoliday(day))
                .toList()
                .toString();
        return List.of(
                deadline.swedish(),
                deadline.english(),
                deadline.toString(),
                freeDays,
                new HourLimit(24)
                        .end(OffsetDateTime.parse("2025-03-29T20:00+01:00"))
                        .toString(),
                LegalReference.parse("SFS 2025:400#K20P3S1N2M1").canonical(),
                LegalReference.parse("SFS 1993:387#P24fS11").citation(),
                EffectivePeriod.from(LocalDate.of(2025, 7, 1)).toString(),
                Problem.at(ProblemCode.NOT_A_DATE, "$.informedOn").toString(),
                investigation.toString() + investigation.openedDay() + investigation.hashCode());
    }
}
