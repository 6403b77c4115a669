package se.lsk.rules.managementsystem;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lsk.core.facts.Evidence;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.Listing;
import se.lsk.core.law.BilingualText;
import se.lsk.core.law.LegalReference;
import se.lsk.core.law.RuleId;
import se.lsk.core.law.Verification;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.organisation.CouncilLevel;
import se.lsk.core.organisation.FollowUpKind;
import se.lsk.core.organisation.Organisation;
import se.lsk.core.organisation.Provider;
import se.lsk.core.organisation.ProviderFollowUp;
import se.lsk.core.organisation.ProviderForm;
import se.lsk.core.organisation.QualityCouncil;
import se.lsk.core.organisation.StandingItem;
import se.lsk.core.organisation.StandingItems;
import se.lsk.core.organisation.TertialReport;
import se.lsk.rules.Finding;
import se.lsk.rules.Language;
import se.lsk.rules.LocalDemand;
import se.lsk.rules.LocalDuty;
import se.lsk.rules.Profile;
import se.lsk.rules.national.NationalRulebook;

/** What a municipality's own duties find, demand by demand. */
class LocalDemandsTest {

    private static final RuleId KEY = RuleId.of("LOCAL-1");
    private static final LocalDate DESCRIBED = LocalDate.of(2020, 12, 31);
    private static final LocalDate LATER = LocalDate.of(2021, 3, 1);

    private static LocalDuty.Builder duty(LocalDemand demand) {
        return LocalDuty.builder()
                .key(KEY)
                .title(BilingualText.of("Plikt", "Duty"))
                .asks(BilingualText.of("Finns det?", "Is it there?"))
                .source(LegalReference.parse("KOMMUN RIKTLINJE-2020"))
                .verification(Verification.SECONDARY)
                .firstDay(LocalDate.of(2020, 1, 1))
                .of(demand);
    }

    private static Finding finding(LocalDuty duty, ManagementSystem system, LocalDate asOf) {
        Profile profile =
                Profile.builder().name("Kommunen").addLocalDuties(duty).build();
        return NationalRulebook.under(profile).review(system, asOf).stream()
                .filter(one -> one.ruleId().equals(KEY))
                .findFirst()
                .orElseThrow();
    }

    private static String found(LocalDuty duty, ManagementSystem system, LocalDate asOf) {
        Finding finding = finding(duty, system, asOf);
        return (finding.reason() + " " + String.join(" ", finding.missing())).strip();
    }

    private static ManagementSystem work(String differences) {
        return SystemText.system(Optional.of(DESCRIBED), "work" + differences);
    }

    private static ManagementSystem with(Organisation organisation) {
        return work("").toBuilder().organisation(organisation).build();
    }

    @ParameterizedTest(name = "described {0}")
    @CsvSource({
        "2019-12-31, NOT_IN_FORCE",
        "2020-01-01, LACKING",
        "2020-01-02, LACKING",
        "2020-06-30, LACKING",
        "2020-07-01, NOT_IN_FORCE",
        "2021-03-02, NOT_YET_STARTED"
    })
    void applies_in_its_own_period(LocalDate described, String reason) {
        LocalDuty duty = duty(LocalDemand.QUALITY_PLAN)
                .lastDay(LocalDate.of(2020, 6, 30))
                .build();
        ManagementSystem system = work("").toBuilder()
                .describedOn(described)
                .improvement(work("").improvement().orElseThrow().toBuilder()
                        .qualityPlan(Evidence.missing())
                        .build())
                .build();
        assertThat(finding(duty, system, LATER).reason()).isEqualTo(reason);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "missing, LACKING",
        "untold, NOT_TOLD improvement.qualityPlan",
        "present, IN_PLACE",
        "2021-03-01, IN_PLACE",
        "2021-03-02, LACKING"
    })
    void looks_for_a_quality_plan(String plan, String found) {
        ManagementSystem system = work("").toBuilder()
                .improvement(work("").improvement().orElseThrow().toBuilder()
                        .qualityPlan(SystemText.evidence(plan))
                        .build())
                .build();
        assertThat(found(duty(LocalDemand.QUALITY_PLAN).build(), system, LATER)).isEqualTo(found);
    }

    @ParameterizedTest(name = "work{0}")
    @CsvSource({
        "'', IN_PLACE",
        "; quality report: untold, NOT_TOLD documentation.qualityReport",
        "; quality report year: 2018, LACKING",
        "; quality report drawn up: 2021-03-01, IN_PLACE",
        "; quality report drawn up: 2021-03-02, LACKING",
        "; quality report work: missing, LACKING",
        "; quality report measures: untold, NOT_TOLD documentation.qualityReport.measures",
        "; quality report results: missing, LACKING",
        "; regimes: untold, IN_PLACE"
    })
    void looks_for_a_quality_report(String differences, String found) {
        assertThat(found(duty(LocalDemand.QUALITY_REPORT).build(), work(differences), LATER))
                .isEqualTo(found);
    }

    @Test
    void asks_a_person_what_the_facts_can_not_show() {
        LocalDuty duty = duty(LocalDemand.QUALITY_REPORT)
                .judge(BilingualText.of("Har den sex delar?", "Does it have six parts?"))
                .build();
        Finding finding = finding(duty, work(""), LATER);
        assertThat(finding.reason()).isEqualTo("TO_JUDGE");
        assertThat(finding.explanation().tree(Language.SV)).anyMatch(line -> line.contains("Har den sex delar?"));
        assertThat(finding.explanation().tree(Language.EN)).anyMatch(line -> line.contains("Does it have six parts?"));
        assertThat(found(duty, work("; quality report work: missing"), LATER)).isEqualTo("LACKING");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "untold, 1, NOT_TOLD participation.users",
        "none, 1, LACKING",
        "present, 1, IN_PLACE",
        "present, 2, LACKING",
        "present + present, 2, IN_PLACE",
        "present + 2021-03-02, 2, LACKING"
    })
    void counts_the_evidence_of_participation(String evidence, int atLeast, String found) {
        ManagementSystem users = work("; users take part: " + evidence);
        assertThat(found(duty(LocalDemand.USER_PARTICIPATION).atLeast(atLeast).build(), users, LATER))
                .isEqualTo(found);
        ManagementSystem staff = work("; staff take part: " + evidence);
        assertThat(found(duty(LocalDemand.STAFF_PARTICIPATION).atLeast(atLeast).build(), staff, LATER))
                .isEqualTo(found.replace("users", "staff"));
    }

    @Test
    void one_piece_of_evidence_is_enough_where_no_number_is_given() {
        assertThat(found(duty(LocalDemand.USER_PARTICIPATION).build(), work(""), LATER))
                .isEqualTo("IN_PLACE");
        assertThat(found(duty(LocalDemand.STAFF_PARTICIPATION).build(), work("; staff take part: none"), LATER))
                .isEqualTo("LACKING");
    }

    /** {@code -} for an untold level, year or list of meetings. */
    private static ManagementSystem council(String level, String year, String meetings) {
        QualityCouncil.Builder council = QualityCouncil.builder()
                .councilRef(new HostReference("council"))
                .level(level.equals("-") ? Optional.empty() : Optional.of(CouncilLevel.valueOf(level)))
                .year(year.equals("-") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year)));
        if (!meetings.equals("-")) {
            List<LocalDate> days = new ArrayList<>();
            Splitter.on(' ').omitEmptyStrings().split(meetings).forEach(day -> days.add(LocalDate.parse(day)));
            council.meetings(Listing.of(days));
        }
        return with(Organisation.builder().councils(Listing.of(council.build())).build());
    }

    @ParameterizedTest(name = "{0} {1} {2} asked {3}")
    @CsvSource({
        "DEPARTMENT, 2020, 2020-01-10 2020-04-10, 2021-01-01, IN_PLACE",
        "DEPARTMENT, 2020, 2020-01-10 2020-05-10, 2021-01-01, LACKING",
        "DEPARTMENT, 2020, 2020-01-10 2020-01-11, 2021-01-01, LACKING",
        "DEPARTMENT, 2020, 2020-04-10, 2021-01-01, LACKING",
        "DEPARTMENT, 2020, '', 2021-01-01, LACKING",
        "DEPARTMENT, 2020, -, 2021-01-01, NOT_TOLD organisation.councils[0].meetings",
        "DEPARTMENT, -, -, 2021-01-01, NOT_TOLD organisation.councils[0].year",
        "-, 2020, '', 2021-01-01, NOT_TOLD organisation.councils[0].level",
        "UNIT, 2020, 2020-01-10 2020-04-10, 2021-01-01, LACKING",
        "DEPARTMENT, 2020, 2020-04-10, 2020-12-31, NOT_TOLD organisation.councils[0].meetings",
        "DEPARTMENT, 2020, 2020-04-10 2020-12-31, 2020-12-31, IN_PLACE",
        "DEPARTMENT, 2021, 2021-01-10, 2021-04-30, NOT_TOLD organisation.councils[0].meetings",
        "DEPARTMENT, 2021, 2021-01-10, 2021-05-01, LACKING",
        "DEPARTMENT, 2021, 2021-01-10 2021-04-30, 2021-04-29, NOT_TOLD organisation.councils[0].meetings",
        "DEPARTMENT, 2021, 2021-01-10 2021-04-30, 2021-04-30, IN_PLACE"
    })
    void looks_for_meetings_by_number_and_month(
            String level, String year, String meetings, LocalDate asOf, String found) {
        LocalDuty duty = duty(LocalDemand.COUNCIL_MEETINGS)
                .level(CouncilLevel.DEPARTMENT)
                .atLeast(2)
                .addMonths(Month.APRIL)
                .build();
        assertThat(found(duty, council(level, year, meetings), asOf)).isEqualTo(found);
    }

    @Test
    void looks_at_every_council_where_no_level_is_given() {
        LocalDuty duty = duty(LocalDemand.COUNCIL_MEETINGS).atLeast(1).build();
        assertThat(found(duty, council("-", "2020", "2020-04-10"), LATER)).isEqualTo("IN_PLACE");
        assertThat(found(duty, council("UNIT", "2020", ""), LATER)).isEqualTo("LACKING");
        assertThat(found(
                        duty, with(Organisation.builder().councils(Listing.of()).build()), LATER))
                .isEqualTo("LACKING");
        assertThat(found(duty, with(Organisation.builder().build()), LATER))
                .isEqualTo("NOT_TOLD organisation.councils");
    }

    private static ManagementSystem agenda(Listing<StandingItems> items) {
        return with(Organisation.builder()
                .councils(Listing.of(QualityCouncil.builder()
                        .councilRef(new HostReference("council"))
                        .level(CouncilLevel.UNIT)
                        .standingItems(items)
                        .build()))
                .build());
    }

    private static StandingItems before(TertialReport report, Listing<StandingItem> items) {
        return StandingItems.builder().before(report).items(items).build();
    }

    @Test
    void looks_for_every_item_before_every_follow_up() {
        LocalDuty duty = duty(LocalDemand.STANDING_ITEMS).build();
        Listing<StandingItem> all = Listing.of(StandingItem.values());
        StandingItems first = before(TertialReport.FIRST_TERTIAL, all);
        StandingItems second = before(TertialReport.SECOND_TERTIAL, all);
        StandingItems last = before(TertialReport.ANNUAL_REPORT, all);
        assertThat(found(duty, agenda(Listing.of(last, first, second)), LATER)).isEqualTo("IN_PLACE");
        assertThat(found(duty, agenda(Listing.of(first, second)), LATER)).isEqualTo("LACKING");
        assertThat(found(duty, agenda(Listing.of()), LATER)).isEqualTo("LACKING");
        assertThat(found(duty, agenda(Listing.untold()), LATER))
                .isEqualTo("NOT_TOLD organisation.councils[0].standingItems");
        assertThat(found(
                        duty,
                        agenda(Listing.of(first, before(TertialReport.SECOND_TERTIAL, Listing.untold()), last)),
                        LATER))
                .isEqualTo("NOT_TOLD organisation.councils[0].standingItems[1].items");
        assertThat(found(
                        duty,
                        agenda(Listing.of(
                                first, second, before(TertialReport.ANNUAL_REPORT, Listing.of(StandingItem.RISKS)))),
                        LATER))
                .isEqualTo("LACKING");
        assertThat(found(
                        duty(LocalDemand.STANDING_ITEMS)
                                .level(CouncilLevel.DEPARTMENT)
                                .build(),
                        agenda(Listing.of(first, second, last)),
                        LATER))
                .isEqualTo("LACKING");
    }

    /** The form, {@code -} if untold; then the day of each of the three follow-ups, {@code -} if untold; nothing if there is none. */
    private static ManagementSystem provider(String form, String agreement, String inDepth, String survey) {
        List<ProviderFollowUp> followUps = new ArrayList<>();
        followUp(FollowUpKind.AGREEMENT, agreement, followUps);
        followUp(FollowUpKind.IN_DEPTH, inDepth, followUps);
        followUp(FollowUpKind.QUALITY_SURVEY, survey, followUps);
        return provider(form, Listing.of(followUps), Evidence.untold());
    }

    private static void followUp(FollowUpKind kind, String day, List<ProviderFollowUp> into) {
        if (!day.isEmpty()) {
            into.add(ProviderFollowUp.builder()
                    .kind(kind)
                    .on(day.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(day)))
                    .build());
        }
    }

    private static ManagementSystem provider(String form, Listing<ProviderFollowUp> followUps, Evidence documentation) {
        return with(Organisation.builder()
                .providers(Listing.of(Provider.builder()
                        .providerRef(new HostReference("p1"))
                        .form(form.equals("-") ? Optional.empty() : Optional.of(ProviderForm.valueOf(form)))
                        .followUps(followUps)
                        .documentationOnRequest(documentation)
                        .build()))
                .build());
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} asked {4}")
    @CsvSource({
        "PRIVATE, 2020-01-01, 2020-06-01, 2020-12-31, 2021-01-01, IN_PLACE",
        "PRIVATE, 2019-12-31, 2020-06-01, 2020-12-31, 2021-01-01, LACKING",
        "PRIVATE, 2020-01-01, 2020-06-01, 2021-01-01, 2021-01-01, LACKING",
        "PRIVATE, 2020-01-01, 2020-06-01, '', 2021-01-01, LACKING",
        "PRIVATE, 2020-01-01, 2020-06-01, '', 2020-12-31, NOT_TOLD organisation.providers[0].followUps",
        "PRIVATE, 2020-01-01, 2020-06-01, -, 2021-01-01, NOT_TOLD organisation.providers[0].followUps[2].on",
        "-, 2020-01-01, 2020-06-01, 2020-12-31, 2021-01-01, IN_PLACE",
        "-, 2020-01-01, 2020-06-01, '', 2021-01-01, NOT_TOLD organisation.providers[0].form",
        "PUBLIC, '', '', '', 2021-01-01, OUTSIDE"
    })
    void looks_for_three_follow_ups_in_the_year(
            String form, String agreement, String inDepth, String survey, LocalDate asOf, String found) {
        assertThat(found(
                        duty(LocalDemand.PROVIDER_FOLLOW_UPS).build(),
                        provider(form, agreement, inDepth, survey),
                        asOf))
                .isEqualTo(found);
    }

    @Test
    void does_not_take_follow_ups_or_providers_that_are_not_told_for_missing() {
        LocalDuty duty = duty(LocalDemand.PROVIDER_FOLLOW_UPS).build();
        assertThat(found(duty, provider("PRIVATE", Listing.untold(), Evidence.untold()), LATER))
                .isEqualTo("NOT_TOLD organisation.providers[0].followUps");
        assertThat(found(duty, with(Organisation.builder().build()), LATER))
                .isEqualTo("NOT_TOLD organisation.providers");
        assertThat(found(
                        duty,
                        with(Organisation.builder().providers(Listing.of()).build()),
                        LATER))
                .isEqualTo("OUTSIDE");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "PRIVATE, present, IN_PLACE",
        "PRIVATE, 2021-03-01, IN_PLACE",
        "PRIVATE, 2021-03-02, LACKING",
        "PRIVATE, missing, LACKING",
        "PRIVATE, untold, NOT_TOLD organisation.providers[0].documentationOnRequest",
        "-, present, IN_PLACE",
        "-, missing, NOT_TOLD organisation.providers[0].form",
        "PUBLIC, missing, OUTSIDE"
    })
    void looks_for_documentation_on_request(String form, String evidence, String found) {
        assertThat(found(
                        duty(LocalDemand.PROVIDER_DOCUMENTATION).build(),
                        provider(form, Listing.untold(), SystemText.evidence(evidence)),
                        LATER))
                .isEqualTo(found);
    }
}
