package se.lsk.rules.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.lsk.rules.national.Cases.JAN_15;
import static se.lsk.rules.national.Cases.assessment;
import static se.lsk.rules.national.Cases.extension;
import static se.lsk.rules.national.Cases.finding;
import static se.lsk.rules.national.Cases.followUp;
import static se.lsk.rules.national.Cases.investigation;
import static se.lsk.rules.national.Cases.report;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lsk.core.casework.ExtensionDecision;
import se.lsk.core.casework.ExtensionReason;
import se.lsk.core.casework.PreliminaryAssessment;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Facts;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.law.EffectivePeriod;
import se.lsk.core.law.LegalForce;
import se.lsk.core.law.LegalReference;
import se.lsk.core.law.RuleId;
import se.lsk.core.law.Verification;
import se.lsk.core.time.CalendarLimit;
import se.lsk.core.time.Deadline;
import se.lsk.core.time.RollPolicy;
import se.lsk.rules.Finding;
import se.lsk.rules.Language;
import se.lsk.rules.Outcome;
import se.lsk.rules.Profile;
import se.lsk.rules.Provision;
import se.lsk.rules.Rulebook;

/** What a reader of a finding gets to see, word for word. */
class ExplainedFindingTest {

    private static final Facts A1 = investigation("2025-01-15", "2025-06-02", extension("2025-05-10", "2025-06-30"));
    private static final Facts A2 = assessment("2025-12-10", "2025-12-29");
    private static final Facts A3 = followUp("2025-07-01", "2025-12-20");

    @Test
    void an_investigation_completed_within_its_extension() {
        Finding finding = finding("CH-INVEST", A1);

        assertThat(finding.subjectRef()).isEqualTo(new SubjectReference("a1"));
        assertThat(finding.ruleId()).isEqualTo(RuleId.of("CH-INVEST"));
        assertThat(finding.outcome()).isEqualTo(Outcome.FULFILLED);
        assertThat(finding.reason()).isEqualTo("COMPLETED_WITHIN_EXTENSION");
        assertThat(finding.force()).isEqualTo(LegalForce.STATUTE);
        assertThat(finding.basis())
                .containsExactly(new Provision(
                        LegalReference.parse("SFS 2001:453#K11P2"),
                        EffectivePeriod.of(LocalDate.of(2002, 1, 1), LocalDate.of(2025, 6, 30)),
                        Verification.VERIFIED));
        assertThat(finding.deadline())
                .contains(new Deadline(
                        LocalDate.of(2025, 1, 15),
                        CalendarLimit.months(4),
                        RollPolicy.UNSETTLED,
                        LocalDate.of(2025, 5, 15),
                        LocalDate.of(2025, 5, 15),
                        List.of()));
        assertThat(finding.lastDay()).contains(LocalDate.of(2025, 6, 30));
        assertThat(finding.daysOver()).isEmpty();
        assertThat(finding.daysLeft()).isEmpty();
        assertThat(finding.missing()).isEmpty();
        assertThat(List.copyOf(finding.facts().keySet()))
                .containsExactly("openedOn", "completedOn", "extensions", "extensionsCounting", "limitsDisagree");
        assertThat(List.copyOf(finding.facts().values()))
                .containsExactly(LocalDate.of(2025, 1, 15), LocalDate.of(2025, 6, 2), 1, 1, true);
        assertThat(finding.asOf()).isEqualTo(JAN_15);
        assertThat(finding.edition()).isEqualTo(NationalRulebook.EDITION);
        assertThat(finding.profile()).isEqualTo("Nationell tillämpning");
        assertThat(finding.text(Language.SV)).isEqualTo("""
                        Fråga: Slutfördes utredningen inom fyra kalendermånader från det att den inleddes, eller inom beslutad förlängning?
                        Svar: Uppfyllt. Utredningen inleddes 2025-01-15 och slutfördes 2025-06-02: efter 4 kalendermånader, men inom förlängd tid till och med 2025-06-30. Måttet 122 dagar och lagens fyra kalendermånader säger här olika: måttet är överskridet, lagens tid är det inte.
                        Stöd: 11 kap. 2 § socialtjänstlagen (2001:453), i kraft 2002-01-01 till och med 2025-06-30 (lag eller förordning; ordalydelsen läst).
                        Skulle ändra svaret: Att förlängningen inte gällde.""");
        assertThat(finding.text(Language.EN)).isEqualTo("""
                        Question: Was the investigation completed within four calendar months from its opening, or within a decided extension?
                        Answer: Fulfilled. The investigation was opened on 2025-01-15 and completed on 2025-06-02: after 4 calendar months, but within the time extended through 2025-06-30. The measure of 122 days and the statute's four calendar months disagree here: the measure is exceeded, the statute's time is not.
                        Basis: 11 kap. 2 § socialtjänstlagen (2001:453), in force 2002-01-01 through 2025-06-30 (statute; wording read).
                        Would change the answer: The extension not holding.""");
        assertThat(finding.explanation().tree(Language.SV))
                .containsExactly(
                        "4 kalendermånader från 2025-01-15 slutar torsdag 2025-05-15, 120 dagar senare.",
                        "  Förlängningsbeslut 1, 2025-05-10, gäller till och med 2025-06-30.");
        assertThat(finding.explanation().tree(Language.EN))
                .containsExactly(
                        "4 calendar months from 2025-01-15 end on Thursday 2025-05-15, 120 days later.",
                        "  Extension decision 1, 2025-05-10, holds through 2025-06-30.");
    }

    @Test
    void the_same_investigation_is_asked_four_questions_in_reading_order() {
        assertThat(NationalRulebook.rulebook().review(A1, JAN_15))
                .extracting(finding -> finding.ruleId().value(), Finding::outcome)
                .containsExactly(
                        tuple("CH-INVEST", Outcome.FULFILLED),
                        tuple("CH-INVEST-122", Outcome.NOT_FULFILLED),
                        tuple("CH-INFORM", Outcome.UNDETERMINED),
                        tuple("CH-CHAIN", Outcome.UNDETERMINED));
    }

    @Test
    void a_decision_on_the_weekday_after_christmas() {
        Finding finding = finding("CH-PRELIM", A2);

        assertThat(finding.outcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(finding.reason()).isEqualTo("DECIDED_ON_ROLLED_DAY");
        assertThat(finding.lastDay()).contains(LocalDate.of(2025, 12, 29));
        assertThat(finding.deadline().orElseThrow().nominal()).isEqualTo(LocalDate.of(2025, 12, 24));
        assertThat(List.copyOf(finding.facts().keySet()))
                .containsExactly(
                        "reportReceivedOn", "decidedOn", "extraordinaryReasons", "investigationAlreadyRunning");
        assertThat(List.copyOf(finding.facts().values()))
                .containsExactly(LocalDate.of(2025, 12, 10), LocalDate.of(2025, 12, 29), false, false);
        assertThat(finding.text(Language.SV)).isEqualTo("""
                        Fråga: Beslutades inom fjorton dagar från det att anmälan kom in om en utredning skulle inledas?
                        Svar: Kräver en bedömning. Beslutet fattades 2025-12-29, efter slutdagen 2025-12-24 men senast nästa vardag, 2025-12-29. Om 2 § lagen (1930:173) flyttar den här fristen har ingen myndighet uttalat, såvitt LSK har funnit.
                        Stöd: 20 kap. 2 § socialtjänstlagen (2025:400), i kraft sedan 2025-07-01 (lag eller förordning; ordalydelsen läst).
                        Skulle ändra svaret: Att kommunens tillämpning av 2 § anges i profilen.""");
        assertThat(finding.text(Language.EN)).isEqualTo("""
                        Question: Was it decided within fourteen days from the arrival of the report whether to open an investigation?
                        Answer: Needs judgement. The decision was made on 2025-12-29, after the end day 2025-12-24 but no later than the next weekday, 2025-12-29. LSK has found no authority's statement whether 2 § lagen (1930:173) moves this limit.
                        Basis: 20 kap. 2 § socialtjänstlagen (2025:400), in force since 2025-07-01 (statute; wording read).
                        Would change the answer: The municipality's reading of 2 §, set in its profile.""");
        assertThat(finding.explanation().tree(Language.EN))
                .containsExactly(
                        "14 days from 2025-12-10 end on Wednesday 2025-12-24; the day is free (Christmas Eve, Christmas Day, Boxing Day, Saturday, Sunday); whether the time therefore runs to the next weekday, 2025-12-29, is not settled.");
    }

    @Test
    void a_follow_up_under_the_new_act() {
        Finding finding = finding("CH-FOLLOWUP", A3);

        assertThat(finding.outcome()).isEqualTo(Outcome.FULFILLED);
        assertThat(finding.lastDay()).contains(LocalDate.of(2026, 1, 1));
        assertThat(finding.facts().keySet()).containsExactly("startedOn", "endedOn");
        assertThat(finding.text(Language.SV)).isEqualTo("""
                        Fråga: Avslutades uppföljningen inom den tid som lagen tillåter?
                        Svar: Uppfyllt. Uppföljningen började 2025-07-01 och avslutades 2025-12-20, inom 6 kalendermånader.
                        Stöd: 23 kap. 5 § socialtjänstlagen (2025:400), i kraft sedan 2025-07-01 (lag eller förordning; ordalydelsen läst).
                        Skulle ändra svaret: Ett avslut efter 2026-01-01.""");
        assertThat(finding.explanation().tree(Language.SV))
                .containsExactly(
                        "6 kalendermånader från 2025-07-01 slutar torsdag 2026-01-01, 184 dagar senare; dagen är ledig, men fristen flyttas inte.");
    }

    @Test
    void a_follow_up_that_was_running_at_the_change_of_law_names_both_days() {
        Finding finding = finding("CH-FOLLOWUP", followUp("2025-05-01", "2025-07-02"));

        assertThat(finding.text(Language.EN))
                .contains("The time is two months (2025-07-01) under the older act and six months (2025-11-01)"
                        + " under the new; no transitional rule on running follow-ups was found.")
                .contains("Would change the answer: Closing no later than 2025-07-01, or a ruling");
    }

    private static final String ONLY_MEASURE =
            "The measure of 122 days and the statute's four calendar months disagree here: the measure is exceeded, the statute's time is not.";
    private static final String ONLY_STATUTE =
            "The measure of 122 days and the statute's four calendar months disagree here: the statute's time is exceeded, the measure is not.";
    private static final String JUDGEMENT =
            "The measure of 122 days and the statute's four calendar months disagree here: the measure gives an answer, the statute's time needs judgement.";

    /** Four months are 123, 121 and 120 days here; on the last rows the statute's end day is a Saturday. */
    @ParameterizedTest
    @CsvSource({
        "2025-07-03, 2025-11-02, '', FULFILLED, FULFILLED",
        "2025-07-03, 2025-11-03, MEASURE, FULFILLED, NOT_FULFILLED",
        "2025-07-03, 2025-11-04, '', NOT_FULFILLED, NOT_FULFILLED",
        "2025-02-12, 2025-06-12, '', FULFILLED, FULFILLED",
        "2025-02-12, 2025-06-13, STATUTE, NOT_FULFILLED, FULFILLED",
        "2025-02-12, 2025-06-14, STATUTE, NOT_FULFILLED, FULFILLED",
        "2025-02-12, 2025-06-15, '', NOT_FULFILLED, NOT_FULFILLED",
        "2023-10-31, 2024-02-29, '', FULFILLED, FULFILLED",
        "2023-10-31, 2024-03-01, STATUTE, NOT_FULFILLED, FULFILLED",
        "2023-10-31, 2024-03-02, '', NOT_FULFILLED, NOT_FULFILLED",
        "2025-01-31, 2025-06-01, JUDGEMENT, NEEDS_JUDGEMENT, FULFILLED",
        "2025-07-01, 2025-11-03, JUDGEMENT, NEEDS_JUDGEMENT, NOT_FULFILLED"
    })
    void where_the_two_limits_disagree_both_findings_say_so(
            String opened, String completed, String said, Outcome statute, Outcome measure) {
        String text = switch (said) {
            case "MEASURE" -> ONLY_MEASURE;
            case "STATUTE" -> ONLY_STATUTE;
            case "JUDGEMENT" -> JUDGEMENT;
            default -> "";
        };
        Finding months = finding("CH-INVEST", investigation(opened, completed));
        Finding days = finding("CH-INVEST-122", investigation(opened, completed));

        assertThat(months.outcome()).isEqualTo(statute);
        assertThat(days.outcome()).isEqualTo(measure);
        for (Finding finding : List.of(months, days)) {
            assertThat(finding.facts()).containsEntry("limitsDisagree", !text.isEmpty());
            assertThat(finding.text(Language.EN).contains("disagree here")).isEqualTo(!text.isEmpty());
            assertThat(finding.text(Language.EN)).contains(text);
            assertThat(finding.text(Language.SV).contains("säger här olika")).isEqualTo(!text.isEmpty());
        }
    }

    @Test
    void running_cases_are_compared_too() {
        Facts running = investigation("2025-07-03", "");
        Finding months = finding(NationalRulebook.rulebook(), "CH-INVEST", running, LocalDate.of(2025, 11, 3));
        Finding days = finding(NationalRulebook.rulebook(), "CH-INVEST-122", running, LocalDate.of(2025, 11, 3));

        assertThat(months.outcome()).isEqualTo(Outcome.PENDING);
        assertThat(days.outcome()).isEqualTo(Outcome.NOT_FULFILLED);
        assertThat(months.text(Language.EN)).contains(ONLY_MEASURE);
        assertThat(days.text(Language.EN)).contains(ONLY_MEASURE);
    }

    @Test
    void an_end_day_beyond_the_calendar_is_not_compared() {
        Facts running = investigation("2100-09-01", "");
        LocalDate lastDay = LocalDate.of(2100, 12, 31);

        assertThat(NationalRulebook.rulebook().review(running, lastDay))
                .filteredOn(finding -> finding.facts().containsKey("limitsDisagree"))
                .hasSize(2)
                .allSatisfy(finding -> {
                    assertThat(finding.facts()).containsEntry("limitsDisagree", false);
                    assertThat(finding.text(Language.EN)).doesNotContain("disagree");
                });
    }

    @Test
    void missing_facts_of_an_extension_are_not_compared() {
        Facts facts = investigation("2025-01-15", "2025-06-02", extension("", "2025-06-30"));

        assertThat(finding("CH-INVEST", facts).outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(finding("CH-INVEST", facts).facts()).containsEntry("limitsDisagree", false);
        assertThat(finding("CH-INVEST-122", facts).facts()).containsEntry("limitsDisagree", false);
    }

    @Test
    void each_extension_decision_is_told_what_it_does() {
        ExtensionDecision otherGround = ExtensionDecision.builder()
                .decidedOn(LocalDate.of(2025, 5, 10))
                .until(LocalDate.of(2025, 12, 31))
                .reason(ExtensionReason.EXTRAORDINARY_REASONS)
                .build();
        Finding finding = finding(
                NationalRulebook.rulebook(),
                "CH-INVEST",
                investigation(
                        "2025-01-15",
                        "2025-07-20",
                        extension("2025-05-10", "2025-06-30"),
                        extension("2025-05-11", ""),
                        otherGround,
                        extension("2025-08-05", "2025-08-31"),
                        extension("2025-10-01", "2025-10-31"),
                        extension("", "2025-07-31")),
                LocalDate.of(2025, 9, 15));

        assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(finding.facts()).containsEntry("extensions", 6).containsEntry("extensionsCounting", 1);
        assertThat(finding.explanation().tree(Language.SV))
                .containsExactly(
                        "4 kalendermånader från 2025-01-15 slutar torsdag 2025-05-15, 120 dagar senare.",
                        "  Förlängningsbeslut 1, 2025-05-10, gäller till och med 2025-06-30.",
                        "  Förlängningsbeslut 2 räknas inte: det anger ingen slutdag, och lagen kräver en viss tid.",
                        "  Förlängningsbeslut 3 räknas inte: det anger inte särskilda skäl.",
                        "  Förlängningsbeslut 4 räknas inte: det fattades 2025-08-05, efter den löpande slutdagen 2025-06-30.",
                        "  Förlängningsbeslut 5 är inte fattat 2025-09-15.",
                        "  Om förlängningsbeslut 6 räknas är oklart: uppgift om beslutsdag eller skäl saknas.");
        assertThat(finding.explanation().tree(Language.EN))
                .containsExactly(
                        "4 calendar months from 2025-01-15 end on Thursday 2025-05-15, 120 days later.",
                        "  Extension decision 1, 2025-05-10, holds through 2025-06-30.",
                        "  Extension decision 2 does not count: it states no end day, and the law wants a certain time.",
                        "  Extension decision 3 does not count: it does not state special reasons.",
                        "  Extension decision 4 does not count: it was made on 2025-08-05, after the running end day 2025-06-30.",
                        "  Extension decision 5 has not been made on 2025-09-15.",
                        "  Whether extension decision 6 counts is unknown: its day or ground is missing.");
    }

    @Test
    void an_extension_on_the_rolled_day_holds_only_if_the_limit_moves() {
        Facts facts = investigation("2025-01-31", "2025-06-20", extension("2025-06-02", "2025-07-31"));
        Finding finding = finding("CH-INVEST", facts);

        assertThat(finding.outcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(finding.text(Language.EN))
                .contains("after the end day 2025-05-31 but no later than 2025-07-31, when the time runs out if"
                        + " 2 § lagen (1930:173) moves the end day to the next weekday.");
        assertThat(finding.explanation().tree(Language.EN).get(1))
                .isEqualTo("  Extension decision 1, 2025-06-02, holds through 2025-07-31 if 2 § lagen (1930:173) moved"
                        + " the running end day; otherwise it was made too late.");
        Finding settled =
                finding(NationalRulebook.under(settled("CH-INVEST", RollPolicy.ROLLS)), "CH-INVEST", facts, JAN_15);
        assertThat(settled.outcome()).isEqualTo(Outcome.FULFILLED);
        assertThat(settled.explanation().tree(Language.EN).get(1))
                .isEqualTo("  Extension decision 1, 2025-06-02, holds through 2025-07-31.");
    }

    @Test
    void an_extension_to_a_saturday_is_told_through_the_saturday() {
        Finding finding =
                finding("CH-INVEST", investigation("2025-01-15", "2025-06-28", extension("2025-05-10", "2025-06-28")));

        assertThat(finding.text(Language.EN)).contains("within the time extended through 2025-06-28.");
        assertThat(finding.lastDay()).contains(LocalDate.of(2025, 6, 30));
    }

    private static Profile settled(String rule, RollPolicy policy) {
        return Profile.builder()
                .name("Kommunen")
                .putSettledRollPolicy(RuleId.of(rule), policy)
                .build();
    }

    @Test
    void a_profile_may_settle_whether_the_fourteen_days_move() {
        Finding rolls =
                finding(NationalRulebook.under(settled("CH-PRELIM", RollPolicy.ROLLS)), "CH-PRELIM", A2, JAN_15);
        Finding never =
                finding(NationalRulebook.under(settled("CH-PRELIM", RollPolicy.NEVER)), "CH-PRELIM", A2, JAN_15);

        assertThat(rolls.outcome()).isEqualTo(Outcome.FULFILLED);
        assertThat(rolls.lastDay()).contains(LocalDate.of(2025, 12, 29));
        assertThat(rolls.text(Language.EN)).contains("Would change the answer: A decision after 2025-12-29.");
        assertThat(rolls.profile()).isEqualTo("Kommunen");
        assertThat(never.outcome()).isEqualTo(Outcome.NOT_FULFILLED);
        assertThat(never.lastDay()).contains(LocalDate.of(2025, 12, 24));
        assertThat(never.daysOver()).hasValue(5);
        assertThat(never.deadline().orElseThrow().rollPolicy()).isEqualTo(RollPolicy.NEVER);
    }

    @Test
    void a_profile_that_settles_one_rule_leaves_the_other() {
        Profile profile = settled("CH-PRELIM", RollPolicy.ROLLS);
        Facts onRolledDay = investigation("2025-01-31", "2025-06-02");

        assertThat(finding(NationalRulebook.under(profile), "CH-INVEST", onRolledDay, JAN_15)
                        .outcome())
                .isEqualTo(Outcome.NEEDS_JUDGEMENT);
    }

    @ParameterizedTest
    @CsvSource({"ROLLS, 2025-06-02", "NEVER, 2025-05-31", "UNSETTLED, 2025-05-31"})
    void the_time_runs_through_the_end_day_of_the_settled_reading(RollPolicy policy, String endDay) {
        Rulebook book = policy == RollPolicy.UNSETTLED
                ? NationalRulebook.rulebook()
                : NationalRulebook.under(settled("CH-INVEST", policy));

        assertThat(finding(book, "CH-INVEST", investigation("2025-01-31", "2025-05-30"), JAN_15)
                        .text(Language.EN))
                .contains("The time, 4 calendar months, runs through " + endDay + ".");
    }

    @Test
    void in_time_says_through_which_day_on_each_reading() {
        Facts facts = investigation("2025-01-31", "2025-05-30");

        assertThat(finding("CH-INVEST", facts).text(Language.EN)).endsWith("Completion after 2025-05-31.");
        assertThat(finding(NationalRulebook.under(settled("CH-INVEST", RollPolicy.ROLLS)), "CH-INVEST", facts, JAN_15)
                        .text(Language.EN))
                .endsWith("Completion after 2025-06-02.");
        assertThat(finding("CH-PRELIM", assessment("2025-12-10", "2025-12-20")).text(Language.SV))
                .endsWith("Ett beslut efter 2025-12-24.");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-01, true, ' The target (days: 1) is set by Herrljunga, not by the law, and it was met.'",
        "2025-09-02, true, ' The target (days: 1) is set by Herrljunga, not by the law, and it was met.'",
        "2025-09-03, false, ' The target (days: 1) is set by Herrljunga, not by the law, and it was not met.'"
    })
    void a_local_target_tells_whose_it_is(String day, boolean met, String text) {
        Profile profile = Profile.builder()
                .name("Herrljunga")
                .municipalityCode("1466")
                .putLocalTargetDay(RuleId.of("CH-PROTECT"), 1)
                .putLocalTargetDay(RuleId.of("CH-INFORM"), 1)
                .build();
        Facts told = investigation("2025-09-01", "").toBuilder()
                .informedOn(LocalDate.parse(day))
                .build();
        Finding protect = finding(NationalRulebook.under(profile), "CH-PROTECT", report("2025-09-01", day), JAN_15);
        Finding inform = finding(NationalRulebook.under(profile), "CH-INFORM", told, JAN_15);

        for (Finding finding : List.of(protect, inform)) {
            assertThat(finding.outcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
            assertThat(finding.text(Language.EN)).contains("have no length in law." + text);
            assertThat(finding.text(Language.SV)).contains("satt av Herrljunga, inte av lagen, och det är");
            assertThat(finding.facts()).containsEntry("localTargetDays", 1).containsEntry("localTargetMet", met);
            assertThat(finding.profile()).isEqualTo("Herrljunga");
        }
    }

    @Test
    void without_a_local_target_none_is_told() {
        Finding finding = finding("CH-PROTECT", report("2025-09-01", "2025-09-01"));

        assertThat(finding.text(Language.EN)).contains("the words have no length in law.\n");
        assertThat(finding.facts()).doesNotContainKeys("localTargetDays", "localTargetMet");
        assertThat(finding.deadline()).isEmpty();
        assertThat(finding.lastDay()).isEmpty();
    }

    @Test
    void a_profile_name_is_only_ever_a_name() {
        Profile profile = Profile.builder()
                .name("{asOf} $1 \\ %s")
                .putLocalTargetDay(RuleId.of("CH-PROTECT"), 0)
                .build();
        Finding finding =
                finding(NationalRulebook.under(profile), "CH-PROTECT", report("2025-09-01", "2025-09-01"), JAN_15);

        assertThat(finding.text(Language.SV)).contains("är satt av {asOf} $1 \\ %s, inte av lagen");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-01, 2026-01-31, false",
        "2025-07-01, 2026-02-01, false",
        "2025-07-01, 2026-02-02, true",
        "2025-06-30, 2026-02-02, false",
        "2025-06-30, 2026-11-22, false"
    })
    void says_how_far_the_law_was_checked_only_where_it_matters(String started, String asOf, boolean said) {
        Finding finding = finding(
                NationalRulebook.rulebook(), "CH-FOLLOWUP", followUp(started, "2025-08-01"), LocalDate.parse(asOf));

        assertThat(finding.text(Language.EN)
                        .contains(" The law has been checked through 2026-02-01; later changes are not considered."))
                .isEqualTo(said);
        assertThat(
                        finding.text(Language.SV)
                                .contains(
                                        " Rätten är kontrollerad till och med 2026-02-01; ändringar därefter är inte beaktade."))
                .isEqualTo(said);
    }

    @Test
    void the_edition_says_through_which_day_the_law_was_checked() {
        assertThat(NationalRulebook.EDITION.lawCheckedThrough()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(NationalRulebook.rulebook().edition()).isSameAs(NationalRulebook.EDITION);
        assertThat(NationalRulebook.rulebook().profile()).isSameAs(Profile.national());
    }

    @Test
    void departing_from_practice_is_said_to_be_no_breach() {
        String note = "The rule is not binding (practice): departing from it is not in itself a breach.";

        assertThat(finding("CH-INVEST-122", A1).text(Language.EN)).contains(note);
        assertThat(finding("CH-INVEST-122", investigation("2025-01-15", "2025-03-01"))
                        .text(Language.EN))
                .doesNotContain(note);
        assertThat(finding("CH-INVEST", investigation("2025-01-15", "2025-07-01"))
                        .text(Language.EN))
                .contains("Not fulfilled. ")
                .doesNotContain("not binding");
    }

    @Test
    void practice_is_attested_rather_than_in_force() {
        assertThat(finding("CH-CHAIN", investigation("2003-01-15", "2003-03-01"))
                        .text(Language.SV))
                .contains("Stöd: JO 2565-2016, belagt från 2016-01-01 (praxis; ordalydelsen läst).");
        assertThat(finding("CH-INVEST-122", A1).text(Language.EN))
                .contains("Basis: Herrljunga kommuns kvalitetsberättelse för 2020, attested from 2020-01-01");
    }

    @Test
    void where_no_wording_is_selected_none_is_cited_and_no_day_is_counted() {
        for (Facts facts : List.of(
                investigation("2001-12-31", "2002-01-10"),
                assessment("2012-12-31", "2013-01-10"),
                followUp("2012-12-31", "2013-01-10"))) {
            assertThat(NationalRulebook.rulebook().review(facts, JAN_15))
                    .filteredOn(finding -> finding.reason().equals("NOT_IN_FORCE"))
                    .isNotEmpty()
                    .allSatisfy(finding -> {
                        assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
                        assertThat(finding.basis()).isEmpty();
                        assertThat(finding.deadline()).isEmpty();
                        assertThat(finding.lastDay()).isEmpty();
                        assertThat(finding.explanation().steps()).isEmpty();
                        assertThat(finding.text(Language.EN))
                                .contains("Basis: No wording that LSK has checked is selected.");
                    });
        }
    }

    @Test
    void a_running_investigation_makes_the_preliminary_assessment_needless_and_gives_no_day() {
        Finding finding = finding(
                "CH-PRELIM",
                PreliminaryAssessment.builder()
                        .subjectRef(new SubjectReference("a2"))
                        .reportReceivedOn(LocalDate.of(2025, 12, 10))
                        .investigationAlreadyRunning(Answer.YES)
                        .build());

        assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(finding.deadline()).isEmpty();
        assertThat(finding.facts().keySet()).containsExactly("reportReceivedOn", "investigationAlreadyRunning");
    }

    @Test
    void what_lies_after_the_question_is_not_among_the_facts() {
        LocalDate asOf = LocalDate.of(2025, 9, 1);
        Facts told = investigation("2025-09-01", "2025-09-02").toBuilder()
                .informedOn(LocalDate.of(2025, 9, 2))
                .build();

        assertThat(NationalRulebook.rulebook().review(told, asOf))
                .allSatisfy(finding -> assertThat(finding.facts()).doesNotContainKeys("completedOn", "informedOn"));
        assertThat(finding(NationalRulebook.rulebook(), "CH-PROTECT", report("2025-09-01", "2025-09-02"), asOf)
                        .facts())
                .doesNotContainKeys("madeOn", "documentedOn", "days");
        assertThat(finding(NationalRulebook.rulebook(), "CH-PRELIM", assessment("2025-09-01", "2025-09-02"), asOf)
                        .facts())
                .doesNotContainKey("decidedOn");
        assertThat(finding(NationalRulebook.rulebook(), "CH-FOLLOWUP", followUp("2025-09-01", "2025-09-02"), asOf)
                        .facts())
                .doesNotContainKey("endedOn");
    }

    @Test
    void the_days_taken_are_among_the_facts_of_the_measure() {
        assertThat(finding("CH-INVEST-122", A1).facts()).containsEntry("days", 138);
        assertThat(finding(
                                NationalRulebook.rulebook(),
                                "CH-INVEST-122",
                                investigation("2025-01-15", ""),
                                LocalDate.of(2025, 1, 25))
                        .facts())
                .containsEntry("days", 10)
                .doesNotContainKey("completedOn");
    }

    @Test
    void a_decision_made_on_the_day_of_the_question_holds() {
        Finding finding = finding(
                NationalRulebook.rulebook(),
                "CH-INVEST",
                investigation("2025-01-15", "", extension("2025-05-10", "2025-06-30")),
                LocalDate.of(2025, 5, 10));

        assertThat(finding.explanation().tree(Language.EN).get(1))
                .isEqualTo("  Extension decision 1, 2025-05-10, holds through 2025-06-30.");
    }

    @Test
    void a_decision_made_on_the_last_extended_day_is_in_time() {
        Finding finding = finding(
                "CH-INVEST",
                investigation(
                        "2025-01-15",
                        "2025-06-30",
                        extension("2025-05-10", "2025-06-30"),
                        extension("2025-06-30", "2025-06-20")));

        assertThat(finding.explanation().tree(Language.EN).get(2))
                .isEqualTo("  Extension decision 2, 2025-06-30, holds through 2025-06-20.");
    }

    @Test
    void a_decision_that_builds_on_a_doubtful_one_is_doubtful_too() {
        Finding finding = finding(
                "CH-INVEST",
                investigation(
                        "2025-01-15",
                        "2025-07-20",
                        extension("", "2025-06-30"),
                        extension("2025-06-30", "2025-07-31"),
                        extension("2025-08-01", "2025-08-31")));

        assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(finding.missing()).containsExactly("extensions[0].decidedOn");
        assertThat(finding.explanation().tree(Language.EN))
                .containsExactly(
                        "4 calendar months from 2025-01-15 end on Thursday 2025-05-15, 120 days later.",
                        "  Whether extension decision 1 counts is unknown: its day or ground is missing.",
                        "  Whether extension decision 2, 2025-06-30, counts depends on another whose day or ground is missing.",
                        "  Extension decision 3 does not count: it was made on 2025-08-01, after the running end day 2025-05-15.");
        assertThat(finding.explanation().tree(Language.SV).get(2))
                .isEqualTo(
                        "  Om förlängningsbeslut 2, 2025-06-30, räknas beror på ett annat vars beslutsdag eller skäl saknas.");
    }

    @Test
    void a_decision_made_on_the_last_doubtful_day_is_doubtful() {
        Finding finding = finding(
                "CH-INVEST",
                investigation(
                        "2025-01-15",
                        "2025-06-20",
                        extension("", "2025-06-30"),
                        extension("2025-06-30", "2025-06-20")));

        assertThat(finding.explanation().tree(Language.EN).get(2))
                .isEqualTo(
                        "  Whether extension decision 2, 2025-06-30, counts depends on another whose day or ground is missing.");
    }

    @Test
    void answers_that_were_given_are_among_the_facts_and_others_are_not() {
        Facts told = investigation("2025-09-01", "").toBuilder()
                .informationWithheld(Answer.YES)
                .hasPreviousInvestigation(Answer.YES)
                .previousInvestigationCompletedOn(LocalDate.of(2025, 8, 29))
                .build();
        Facts denied = investigation("2025-09-01", "").toBuilder()
                .informationWithheld(Answer.NO)
                .hasPreviousInvestigation(Answer.NO)
                .build();
        Facts silent = investigation("2025-09-01", "");

        assertThat(finding("CH-INFORM", told).facts()).containsEntry("informationWithheld", true);
        assertThat(finding("CH-INFORM", denied).facts()).containsEntry("informationWithheld", false);
        assertThat(finding("CH-INFORM", silent).facts()).doesNotContainKey("informationWithheld");
        assertThat(finding("CH-CHAIN", told).facts())
                .containsEntry("hasPreviousInvestigation", true)
                .containsEntry("previousCompletedOn", LocalDate.of(2025, 8, 29));
        assertThat(finding("CH-CHAIN", denied).facts()).containsEntry("hasPreviousInvestigation", false);
        assertThat(finding("CH-CHAIN", silent).facts())
                .doesNotContainKeys("hasPreviousInvestigation", "previousCompletedOn");
    }
}
