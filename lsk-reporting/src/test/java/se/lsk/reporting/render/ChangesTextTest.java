package se.lsk.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lsk.core.time.CalendarLimit;
import se.lsk.core.time.Promptness;
import se.lsk.rules.ChangeOfLaw;
import se.lsk.rules.ClockShape;
import se.lsk.rules.Language;
import se.lsk.rules.Phrase;
import se.lsk.rules.Profile;
import se.lsk.rules.Rulebook;
import se.lsk.rules.RulebookEdition;
import se.lsk.rules.duty.Acts;
import se.lsk.rules.duty.ClockEvent;
import se.lsk.rules.duty.Duty;
import se.lsk.rules.duty.Wording;

class ChangesTextTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);
    private static final RulebookEdition EDITION = new RulebookEdition("2026.1", LocalDate.of(2026, 2, 1));

    private record LampLit(LocalDate on) implements ClockEvent.OnDay {}

    private static final Rulebook BOOK = Rulebook.of(
            EDITION,
            Profile.national(),
            List.of(
                    duty(
                            "X-PLACE",
                            Acts.SOL_2001.wording("K11P1").urgency(Promptness.AT_ONCE),
                            Acts.SOL_2025.wording("K14P2").urgency(Promptness.AT_ONCE)),
                    duty(
                            "X-TIME",
                            Acts.SOL_2001.wording("K11P2").within(CalendarLimit.months(2)),
                            Acts.SOL_2025.wording("K23P5").within(CalendarLimit.months(6))),
                    duty("X-NEW", Acts.SOL_2025.wording("K24P3").fixed(CalendarLimit.years(3))),
                    duty("X-UNSEEN", Acts.SOL_2025.unseen().wording("K24P4").fixed(CalendarLimit.years(3))),
                    duty("X-OLD", Acts.SOL_2001.wording("K6P8").fixed(CalendarLimit.years(3)))));

    private static se.lsk.rules.Rule<?> duty(String key, Wording... wordings) {
        return Duty.of(key, ClockShape.ACTION, LampLit.class)
                .title("Lampan", "The lamp")
                .asks("Släcktes lampan i tid?", "Was the lamp put out in time?")
                .starts("lampan tändes", "the lamp was lit")
                .stops("lampan släcktes", "the lamp was put out")
                .holder(Phrase.of("Vaktmästaren", "The caretaker"))
                .in(wordings)
                .under(Profile.national());
    }

    private static String text(LocalDate from, LocalDate to, Language language) {
        ChangeOfLaw changes = BOOK.changes(from, to);
        return ChangesText.of(changes, EDITION, language);
    }

    @Test
    void tellsChangedTimeFirst() {
        assertThat(text(LAST_DAY, FIRST_DAY, Language.EN)).isEqualTo("""
                2025-06-30 -> 2025-07-01

                Changed time: 1
                  X-TIME  The lamp
                    Time: 2 calendar months -> 6 calendar months
                    Provisions: 11 kap. 2 § socialtjänstlagen (2001:453) -> 23 kap. 5 § socialtjänstlagen (2025:400)

                The same time, another provision or check of it: 1
                  X-PLACE  The lamp
                    Provisions: 11 kap. 1 § socialtjänstlagen (2001:453) -> 14 kap. 2 § socialtjänstlagen (2025:400)

                Added (LSK holds no wording for the earlier day; there may have been one): 2
                  X-NEW  The lamp
                    2025-07-01 – until further notice: 24 kap. 3 § socialtjänstlagen (2025:400)
                  X-UNSEEN  The lamp
                    2025-07-01 – until further notice: 24 kap. 4 § socialtjänstlagen (2025:400)
                    first day in force: not seen: the amendment's first day is not stated in the sources

                Ended (LSK holds no wording for the later day): 1
                  X-OLD  The lamp
                    2002-01-01 – 2025-06-30: 6 kap. 8 § socialtjänstlagen (2001:453)

                Edition 2026.1, law checked through 2026-02-01
                """);
    }

    @Test
    void tellsItInSwedish() {
        assertThat(text(LAST_DAY, FIRST_DAY, Language.SV))
                .contains(
                        "Ändrad tid: 1\n  X-TIME  Lampan\n    Tid: 2 kalendermånader -> 6 kalendermånader\n",
                        "Samma tid, annan bestämmelse eller kontroll: 1\n",
                        "Tillkomna (LSK har ingen lydelse för den tidigare dagen; en äldre kan ha funnits): 2\n",
                        "Upphörda (LSK har ingen lydelse för den senare dagen): 1\n")
                .endsWith("\n\nUtgåva 2026.1, rätten kontrollerad till och med 2026-02-01\n");
    }

    @Test
    void tellsThatNothingDiffers() {
        assertThat(text(FIRST_DAY, FIRST_DAY.plusDays(1), Language.SV)).isEqualTo("""
                2025-07-01 -> 2025-07-02

                Ingen regel skiljer sig mellan dagarna.

                Utgåva 2026.1, rätten kontrollerad till och med 2026-02-01
                """);
        assertThat(text(FIRST_DAY, FIRST_DAY, Language.EN)).isEqualTo("""
                2025-07-01 -> 2025-07-01

                The same day twice: nothing to compare.

                Edition 2026.1, law checked through 2026-02-01
                """);
    }

    @Test
    void tellsThatTheLawHasNotBeenCheckedSoFar() {
        String unchecked = "The later day lies after the day through which the law has been checked";

        assertThat(text(FIRST_DAY, LocalDate.of(2026, 2, 1), Language.EN)).doesNotContain(unchecked);
        assertThat(text(FIRST_DAY, LocalDate.of(2026, 2, 2), Language.EN)).contains(unchecked);
    }
}
