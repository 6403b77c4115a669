package se.lsk.rules.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import se.lsk.core.law.RuleId;
import se.lsk.rules.Finding;
import se.lsk.rules.Language;
import se.lsk.rules.Profile;

/** The same findings, word for word, wherever the machine stands and whatever language it speaks. */
@ResourceLock(Resources.LOCALE)
@ResourceLock(Resources.TIME_ZONE)
class SameEverywhereTest {

    private static String everything() {
        Profile profile = Profile.builder()
                .name("Kommunen")
                .putLocalTargetDay(RuleId.of("CH-PROTECT"), 1)
                .build();
        List<Finding> findings = Stream.of(
                        Cases.investigation("2025-01-15", "2025-06-02", Cases.extension("2025-05-10", "2025-06-30")),
                        Cases.investigation("2025-01-31", "2027-06-02"),
                        Cases.assessment("2025-12-10", "2025-12-29"),
                        Cases.followUp("2025-07-01", "2027-12-20"),
                        Cases.report("2025-09-01", "2025-09-02"))
                .flatMap(facts -> NationalRulebook.under(profile).review(facts, LocalDate.of(2029, 11, 22)).stream())
                .toList();
        return findings.stream()
                .map(finding -> finding + "\n" + finding.text(Language.SV) + "\n" + finding.text(Language.EN)
                        + finding.explanation().tree(Language.SV) + finding.daysOver())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void says_the_same_under_every_time_zone_and_language() {
        String here = everything();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String zoneId : List.of("UTC", "Europe/Stockholm", "Pacific/Auckland")) {
                // tr has another lower case of I; th-TH-u-nu-thai other digits and another calendar
                for (String tag : List.of("sv-SE", "tr-TR", "th-TH-u-ca-buddhist-nu-thai", "ar-EG-u-nu-arab")) {
                    TimeZone.setDefault(TimeZone.getTimeZone(zoneId));
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    assertThat(everything()).as(zoneId + " " + tag).isEqualTo(here);
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(here).contains("2027-06-02", "dagar över: 730");
    }
}
