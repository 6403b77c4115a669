package se.lsk.reporting.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.lsk.core.casework.ExtensionReason;
import se.lsk.core.law.EffectivePeriod;
import se.lsk.core.law.LegalForce;
import se.lsk.core.law.LegalReference;
import se.lsk.core.law.RuleId;
import se.lsk.core.law.Verification;
import se.lsk.core.time.CalendarLimit;
import se.lsk.core.time.HourLimit;
import se.lsk.core.time.Promptness;
import se.lsk.reporting.exchange.Golden;
import se.lsk.rules.Anchor;
import se.lsk.rules.ClockShape;
import se.lsk.rules.Consequence;
import se.lsk.rules.Outcome;
import se.lsk.rules.Phrase;
import se.lsk.rules.Profile;
import se.lsk.rules.Provision;
import se.lsk.rules.Rule;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.RuleVersion;
import se.lsk.rules.Rulebook;
import se.lsk.rules.RulebookEdition;
import se.lsk.rules.Verdict;
import se.lsk.rules.duty.Acts;
import se.lsk.rules.duty.ClockEvent;
import se.lsk.rules.duty.Duty;
import se.lsk.rules.duty.DutyDeclaration;
import se.lsk.rules.national.NationalRulebook;
import se.lsk.rules.national.NotCovered;
import se.lsk.rules.national.NotCovered.Scope;
import se.lsk.rules.national.TracedProvision;

class CataloguePagesTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");

    private record LampLit(LocalDate on) implements ClockEvent.OnDay {}

    private static DutyDeclaration<LampLit> declare(String key, ClockShape shape) {
        return Duty.of(key, shape, LampLit.class)
                .title("Lampan | [släckning]", "The *lamp*")
                .asks("Släcktes lampan i tid?", "Was the lamp put out in time?")
                .starts("lampan tändes", "the lamp was lit")
                .stops("lampan släcktes", "the lamp was put out")
                .holder(Phrase.of("Vaktmästaren", "The caretaker"));
    }

    /** Has everything that a page can tell. */
    private static final Duty<LampLit> LAMP = declare("LVU-LAMP", ClockShape.ACTION)
            .recipient(Phrase.of("Rektorn", "The headmaster"))
            .otherwise(Consequence.Kind.LAPSES, "lampan slocknar", "the lamp goes out")
            .longerUpTo(
                    CalendarLimit.weeks(2),
                    Phrase.of("rektorn", "the headmaster"),
                    ExtensionReason.SPECIAL_REASONS,
                    ExtensionReason.EXTRAORDINARY_REASONS)
            .leavesOpen("Strömavbrott prövas inte.", "Power cuts are not looked at.")
            .force(LegalForce.REGULATION)
            .in(
                    Acts.SOL_2001.wording("K6P8a").urgency(Promptness.WITHOUT_DELAY),
                    Acts.SOL_2025
                            .unseen()
                            .secondHand("K22P13", "K22P14")
                            .within(CalendarLimit.weeks(1))
                            .urgency(Promptness.PROMPTLY));

    private static final Duty<LampLit> EVERY_YEAR = declare("PL-LAMPS", ClockShape.RECURRING)
            .in(Acts.LSS
                    .wording("P24f", "P24e", "P25", "P9N10")
                    .within(CalendarLimit.years(1))
                    .firstWithin(CalendarLimit.years(2)));

    private static final Duty<LampLit> ALWAYS =
            declare("X-ALWAYS", ClockShape.CONTINUOUS).in(Acts.LSS.wording("P24e"));

    private static final Duty<LampLit> NO_NUMBER =
            declare("LVU-NONE", ClockShape.ACTION).in(Acts.SOL_2001.wording("K11P2"));

    private static final Duty<LampLit> HOURS = declare("CH-HOURS", ClockShape.LONGEST)
            .in(Acts.SOL_2025.wording("K1P1").fixed(new HourLimit(24)));

    private static final RuleDefinition NO_CLOCK = RuleDefinition.builder()
            .id(RuleId.of("K9P9"))
            .factType(NationalRulebook.rulebook().definitions().get(0).factType())
            .title(Phrase.of("Riskanalys", "Risk analysis"))
            .question(Phrase.of("Görs riskanalyser?", "Are risks analysed?"))
            .dutyHolder(Phrase.of("Vårdgivaren", "The care provider"))
            .anchor(Anchor.of("madeOn", "analysen gjordes", "the analysis was made"))
            .force(LegalForce.REGULATION)
            .addVersions(RuleVersion.builder()
                    .inForce(EffectivePeriod.from(FIRST_DAY))
                    .addBasis(Provision.verified("SFS 2025:400#K5P1", EffectivePeriod.from(FIRST_DAY)))
                    .build())
            .addVerdicts(Verdict.of(
                    "MADE",
                    Outcome.FULFILLED,
                    Phrase.of("Ja.", "Yes."),
                    Phrase.of("Risken {risk}.", "The risk {risk}.")))
            .build();

    private static final NotCovered LEFT_OUT = new NotCovered(
            RuleId.of("LVU-LAMP"),
            Scope.PART,
            Phrase.of("Två månader", "Two months"),
            Phrase.of("Bara ihågkommet.", "Only recalled."));
    private static final NotCovered NO_RULE = new NotCovered(
            RuleId.of("TL-LAMP"),
            Scope.WHOLE,
            Phrase.of("Lampans ålder", "The lamp's age"),
            Phrase.of("Inte hittat.", "Not found."));

    private static final Rulebook BOOK = Rulebook.of(
            new RulebookEdition("2026.1", LocalDate.of(2026, 2, 1)),
            Profile.national(),
            List.of(
                    LAMP.under(Profile.national()),
                    EVERY_YEAR.under(Profile.national()),
                    ALWAYS.under(Profile.national()),
                    NO_NUMBER.under(Profile.national()),
                    HOURS.under(Profile.national()),
                    new Described(NO_CLOCK)));
    private static final TracedProvision TRACED = new TracedProvision(
            LegalReference.parse("SFS 2025:400#K5P1"),
            Phrase.of("Kvalitet | god", "Quality"),
            Optional.of(Verification.SECONDARY),
            List.of(RuleId.of("K9P9")),
            List.of(RuleId.of("K9P9-AR")),
            Phrase.of("Bedöms av en person.", "For a person to judge."));
    private static final TracedProvision NOT_SEEN = new TracedProvision(
            LegalReference.parse("SFS 2025:400#K5P3a"),
            Phrase.of("Inte känt", "Not known"),
            Optional.empty(),
            List.of(),
            List.of(),
            Phrase.of("Inte sett.", "Not seen."));
    private static final List<CataloguePage> PAGES =
            CataloguePages.of(BOOK, List.of(NO_RULE, LEFT_OUT), List.of(TRACED, NOT_SEEN), List.of(FIRST_DAY));

    /** A rule that is never asked. */
    private record Described(RuleDefinition definition) implements Rule<se.lsk.core.facts.Facts> {

        @Override
        public Verdict verdict(se.lsk.core.facts.Facts facts, int asOf) {
            throw new AssertionError();
        }

        @Override
        public se.lsk.rules.Grounds grounds(se.lsk.core.facts.Facts facts, int asOf) {
            throw new AssertionError();
        }
    }

    private static String page(String fileName) {
        return PAGES.stream()
                .filter(page -> page.fileName().equals(fileName))
                .findFirst()
                .orElseThrow()
                .text();
    }

    @Test
    void aPageOfARuleIsAsItWasFoundRight() throws IOException {
        Golden.assertSame("rule-page.md", page("LVU-LAMP.md").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theOverviewsAreAsTheyWereFoundRight() throws IOException {
        String overviews = page("README.md")
                + page("provisions.md")
                + page("changes-2025-07-01.md")
                + page("not-covered.md")
                + page("sfs-2025-400.md");
        Golden.assertSame("rule-overviews.md", overviews.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everyRuleHasAPageAndEveryLinkIsThere() {
        Set<String> names = PAGES.stream().map(CataloguePage::fileName).collect(ImmutableSet.toImmutableSet());

        assertThat(PAGES)
                .extracting(CataloguePage::fileName)
                .containsExactly(
                        "README.md",
                        "provisions.md",
                        "not-covered.md",
                        "report-contents.md",
                        "sfs-2025-400.md",
                        "changes-2025-07-01.md",
                        "LVU-LAMP.md",
                        "PL-LAMPS.md",
                        "X-ALWAYS.md",
                        "LVU-NONE.md",
                        "CH-HOURS.md",
                        "K9P9.md");
        assertThat(PAGES)
                .allSatisfy(page -> assertThat(LINK.matcher(page.text()).results())
                        .isNotEmpty()
                        .filteredOn(link -> !link.group(1).startsWith("../"))
                        .allSatisfy(link -> assertThat(names).contains(link.group(1))));
        assertThat(names)
                .allSatisfy(name -> assertThat(PAGES)
                        .anySatisfy(page -> assertThat(page.text()).contains("](" + name + ")")));
    }

    @Test
    void noCellIsBrokenByWhatStandsInIt() {
        assertThat(PAGES).allSatisfy(page -> {
            int columns = 0;
            for (String line : page.text().lines().toList()) {
                int cells = line.startsWith("|") ? line.replace("\\|", "").split("\\|", -1).length : 0;
                assertThat(columns == 0 || cells == 0 || cells == columns)
                        .as(line)
                        .isTrue();
                columns = cells;
            }
        });
    }

    @Test
    void aSectionIsFollowedToItsRulesAndTheirCases() {
        assertThat(page("sfs-2025-400.md"))
                .contains(
                        "[`K9P9`](K9P9.md) Riskanalys<br>`K9P9-AR` reserverad, ingen regel<br>*reserved, no rule*",
                        "[`K9P9`](../../lsk-rules/src/test/resources/cases/K9P9)",
                        "| 5 kap. 3 a § | Inte känt<br>*Not known* | inte sedd<br>*not seen* | ingen regel<br>*no rule* | – |");
        TracedProvision unknown = new TracedProvision(
                TRACED.provision(),
                TRACED.about(),
                TRACED.known(),
                List.of(RuleId.of("K9P8")),
                List.of(),
                TRACED.notExamined());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CataloguePages.of(BOOK, List.of(), List.of(unknown), List.of()))
                .withMessageContaining("K9P8");
    }

    @Test
    void subjectsStandInReadingOrderAndTheRestAtTheEnd() {
        assertThat(page("README.md").lines().filter(line -> line.startsWith("## ")))
                .containsExactly(
                        "## Barn: anmälan, utredning, uppföljning · Children: reports, investigations, follow-up",
                        "## Placering, familjehem, adoption · Placement, foster homes, adoption",
                        "## Tvångsvård och skyddat boende · Compulsory care and protected housing",
                        "## Övrigt · Other",
                        "## Orden på sidorna · The words of the pages");
        assertThat(page("README.md"))
                .containsSubsequence(
                        "[`CH-HOURS`]", "[`PL-LAMPS`]", "[`LVU-LAMP`]", "[`LVU-NONE`]", "[`X-ALWAYS`]", "[`K9P9`]");
    }

    @Test
    void sectionsStandInTheOrderOfTheAct() {
        assertThat(page("provisions.md"))
                .containsSubsequence(
                        "## lagen (1993:387)",
                        "| 9 § 10 | `SFS 1993:387#P9N10` | [`PL-LAMPS`](PL-LAMPS.md)",
                        "| 24 e § | `SFS 1993:387#P24e` | [`PL-LAMPS`](PL-LAMPS.md) 1994-01-01 –<br>[`X-ALWAYS`]",
                        "| 24 f § |",
                        "| 25 § |",
                        "## socialtjänstlagen (2001:453)",
                        "| 6 kap. 8 a § |",
                        "| 11 kap. 2 § |",
                        "## socialtjänstlagen (2025:400)");
    }

    @Test
    void aRuleWithoutAClockSaysNothingOfTime() {
        assertThat(page("K9P9.md"))
                .contains("| **Utgångspunkt** · Starting point | analysen gjordes | the analysis was made |")
                .contains("| `MADE` | Risken ‹risk›.<br>*The risk ‹risk›.* |")
                .doesNotContain("**Tid**", "Klockan", "Ledig slutdag");
        assertThat(page("README.md")).contains("*Risk analysis* | – | 5 kap. 1 §");
    }

    @Test
    void timeIsToldByWhatTheClockIsFor() {
        assertThat(page("X-ALWAYS.md")).contains("| **Tid** · Time | fortlöpande<br>*continuous* |");
        assertThat(page("LVU-NONE.md")).contains("| **Tid** · Time | ingen angiven tid<br>*no stated time* |");
        assertThat(page("PL-LAMPS.md"))
                .contains("| **Tid till första gången** · Time until the first turn | 2 år<br>*2 years* |");
        assertThat(page("README.md"))
                .contains("| fortlöpande<br>*continuous* |")
                .contains("| återkommande åtgärd: 1 år<br>*recurring action: 1 year* |")
                .contains("| 1 vecka, skyndsamt<br>*1 week, promptly* |")
                .contains("| längsta tid: 24 timmar<br>*longest time: 24 hours* |")
                .contains("| ingen angiven tid<br>*no stated time* | 11 kap. 2 § socialtjänstlagen (2001:453) |");
    }

    @Test
    void aLongerTimeIsSoughtOnlyWhereATimeRuns() {
        assertThat(page("CH-HOURS.md")).contains("| **Längre tid** · Longer time | bestämmelsen ger ingen |");
        assertThat(page("LVU-NONE.md")).doesNotContain("Längre tid");
        assertThat(page("PL-LAMPS.md")).doesNotContain("Längre tid");
    }

    @Test
    void aDecisionThatStatesItsEndIsTold() {
        Duty<LampLit> stated = declare("LVU-STATED", ClockShape.ACTION)
                .extendedToStatedEnd(Phrase.of("rektorn", "the headmaster"), ExtensionReason.SPECIAL_REASONS)
                .in(Acts.SOL_2025.wording("K1P1").within(CalendarLimit.weeks(1)));

        assertThat(RulePage.of(stated.definition(), List.of()))
                .contains(
                        "| Grund: särskilda skäl. Beslutar: rektorn. Beslutet ska ange när tiden slutar och fattas medan tiden löper. Hur ofta: lagen anger inget antal. |");
    }
}
