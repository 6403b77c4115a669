package se.lsk.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lsk.core.check.Refused.at;
import static se.lsk.core.check.Refused.refuses;
import static se.lsk.core.organisation.OrganisationSamples.council;
import static se.lsk.core.organisation.OrganisationSamples.ref;
import static se.lsk.core.organisation.OrganisationSamples.role;
import static se.lsk.core.organisation.OrganisationSamples.roles;
import static se.lsk.core.organisation.OrganisationSamples.task;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.facts.Listing;

/** What can't be an organisation is refused: all of it at once, with its place, and without what was written there. */
class RefusedOrganisationTest {

    @Test
    void namesStandOnce() {
        refuses(
                () -> Organisation.builder()
                        .units(Listing.of(unit("u-1"), unit("u-2"), unit("u-1")))
                        .roles(Listing.of(roles("chef", "SAS", "SAS", "chef")))
                        .tasks(Listing.of(task("t-1", "4.1"), task("t-1", "4.2")))
                        .councils(Listing.of(
                                council("k-1").build(), council("k-1").build()))
                        .providers(Listing.of(provider("p-1"), provider("p-1")))
                        .build(),
                at(ProblemCode.DOUBLED_NAME, "units[2].unitRef"),
                at(ProblemCode.DOUBLED_NAME, "roles[2]"),
                at(ProblemCode.DOUBLED_NAME, "roles[3]"),
                at(ProblemCode.DOUBLED_NAME, "tasks[1].taskRef"),
                at(ProblemCode.DOUBLED_NAME, "councils[1].councilRef"),
                at(ProblemCode.DOUBLED_NAME, "providers[1].providerRef"));
    }

    @Test
    void listsHoldEachThingOnce() {
        refuses(
                () -> Organisation.builder()
                        .units(Listing.of(
                                unit("u-1"),
                                unit("u-2").toBuilder()
                                        .regimes(Listing.of(Regime.SOL, Regime.LSS, Regime.SOL))
                                        .build()))
                        .tasks(Listing.of(task("t-1", "4.1", "chef", "SAS", "chef")))
                        .councils(Listing.of(council("k-1")
                                .members(Listing.of(roles("chef", "chef")))
                                .plannedMonths(Listing.of(Month.MAY, Month.MAY))
                                .standingItems(Listing.of(
                                        agenda(StandingItem.RISKS),
                                        agenda(StandingItem.RISKS, StandingItem.COMPLAINTS, StandingItem.RISKS)))
                                .build()))
                        .build(),
                at(ProblemCode.DOUBLED_NAME, "units[1].regimes[2]"),
                at(ProblemCode.DOUBLED_NAME, "tasks[0].roles[2]"),
                at(ProblemCode.DOUBLED_NAME, "councils[0].members[1]"),
                at(ProblemCode.DOUBLED_NAME, "councils[0].plannedMonths[1]"),
                at(ProblemCode.DOUBLED_NAME, "councils[0].standingItems[1].before"),
                at(ProblemCode.DOUBLED_NAME, "councils[0].standingItems[1].items[2]"));
    }

    @Test
    void rolesAreAmongTheRolesWhereTheyAreTold() {
        Organisation.Builder organisation = Organisation.builder()
                .tasks(Listing.of(task("t-1", "4.1", "chef", "SAS"), task("t-2", "4.1", "MAS")))
                .councils(Listing.of(council("k-1")
                        .chair(role("MAR"))
                        .members(Listing.of(roles("chef", "MAR")))
                        .build()));

        assertThat(organisation.build().roles().isTold()).isFalse();
        refuses(
                () -> organisation.roles(Listing.of(roles("chef", "SAS"))).build(),
                at(ProblemCode.ROLE_NOT_DECLARED, "tasks[1].roles[0]"),
                at(ProblemCode.ROLE_NOT_DECLARED, "councils[0].chair"),
                at(ProblemCode.ROLE_NOT_DECLARED, "councils[0].members[1]"));
        assertThat(organisation
                        .roles(Listing.of(roles("chef", "SAS", "MAS", "MAR")))
                        .build()
                        .roles()
                        .items())
                .hasSize(4);
        refuses(
                () -> organisation.roles(Listing.of()).build(),
                at(ProblemCode.ROLE_NOT_DECLARED, "tasks[0].roles[0]"),
                at(ProblemCode.ROLE_NOT_DECLARED, "tasks[0].roles[1]"),
                at(ProblemCode.ROLE_NOT_DECLARED, "tasks[1].roles[0]"),
                at(ProblemCode.ROLE_NOT_DECLARED, "councils[0].chair"),
                at(ProblemCode.ROLE_NOT_DECLARED, "councils[0].members[0]"),
                at(ProblemCode.ROLE_NOT_DECLARED, "councils[0].members[1]"));
    }

    @ParameterizedTest
    @CsvSource({
        "2009-12-31, false",
        "2010-01-01, true",
        "2010-01-02, true",
        "2010-12-30, true",
        "2010-12-31, true",
        "2011-01-01, false"
    })
    void meetingsAreOfTheYear(LocalDate meeting, boolean possible) {
        QualityCouncil council = council("k-1")
                .year(2010)
                .meetings(Listing.of(LocalDate.of(2010, 5, 5), meeting))
                .build();
        Organisation.Builder organisation = Organisation.builder()
                .councils(
                        Listing.of(council("k-0").meetings(Listing.of(meeting)).build(), council));

        if (possible) {
            assertThat(organisation.build().councils().items()).hasSize(2);
        } else {
            refuses(organisation::build, at(ProblemCode.OUTSIDE_YEAR, "councils[1].year", "councils[1].meetings[1]"));
        }
    }

    /** Each letter is a council; the letter after it is the one to which it lifts matters, a full stop none. */
    @ParameterizedTest
    @CsvSource({
        "A., ''",
        "AB B., ''",
        "AB BC C., ''",
        "AC BC C., ''",
        "AA, 0",
        "AB BA, 0+1",
        "BA AB, 0+1",
        "AB BC CA, 0+1+2",
        "AB BB, 1",
        "AB BC CB, 1+2",
        "AB BA CD DC, 0+1 2+3",
        "AC BB CA, 0+2 1",
        "AB BC CD DB EE FA, 1+2+3 4",
    })
    void nobodyLiftsMattersInACircle(String councils, String circles) {
        Organisation.Builder organisation = Organisation.builder().councils(Listing.of(councils(councils)));
        Problem[] problems = Stream.of(circles.split(" "))
                .filter(circle -> !circle.isEmpty())
                .map(circle -> at(
                        ProblemCode.CIRCULAR_ESCALATION,
                        Stream.of(circle.split("\\+"))
                                .map(place -> "councils[" + place + "].escalatesTo")
                                .toArray(String[]::new)))
                .toArray(Problem[]::new);

        if (problems.length == 0) {
            assertThat(organisation.build()).isNotNull();
        } else {
            refuses(organisation::build, problems);
        }
    }

    private static List<QualityCouncil> councils(String text) {
        return Stream.of(text.split(" "))
                .map(council -> council(council.substring(0, 1))
                        .escalatesTo(Optional.of(council.substring(1))
                                .filter(to -> !to.equals("."))
                                .map(OrganisationSamples::ref))
                        .build())
                .toList();
    }

    @Test
    void mattersAreLiftedToACouncilThatIsTold() {
        refuses(
                () -> Organisation.builder()
                        .councils(Listing.of(councils("AX BA")))
                        .build(),
                at(ProblemCode.NOT_DECLARED, "councils[0].escalatesTo"));
    }

    @Test
    void allIsToldAtOnce() {
        refuses(
                () -> Organisation.builder()
                        .roles(Listing.of(roles("chef")))
                        .tasks(Listing.of(task("t-1", "4.1", "SAS")))
                        .councils(Listing.of(
                                council("A")
                                        .escalatesTo(ref("A"))
                                        .year(2010)
                                        .meetings(Listing.of(LocalDate.of(2011, 1, 1)))
                                        .build(),
                                council("B").escalatesTo(ref("C")).build()))
                        .build(),
                at(ProblemCode.ROLE_NOT_DECLARED, "tasks[0].roles[0]"),
                at(ProblemCode.OUTSIDE_YEAR, "councils[0].year", "councils[0].meetings[0]"),
                at(ProblemCode.NOT_DECLARED, "councils[1].escalatesTo"),
                at(ProblemCode.CIRCULAR_ESCALATION, "councils[0].escalatesTo"));
    }

    @ParameterizedTest
    @CsvSource({"1929, false", "1930, true", "1931, true", "2099, true", "2100, true", "2101, false"})
    void aCouncilMeetsInAYearOfTheCalendar(int year, boolean possible) {
        QualityCouncil.Builder council = council("k-1").year(year);

        if (possible) {
            assertThat(council.build().year()).hasValue(year);
        } else {
            refuses(council::build, at(ProblemCode.NUMBER_OUT_OF_RANGE, "year"));
        }
    }

    @Test
    void daysAreInTheCalendar() {
        LocalDate tooEarly = LocalDate.of(1929, 12, 31);
        LocalDate tooLate = LocalDate.of(2101, 1, 1);

        refuses(
                () -> council("k-1")
                        .meetings(Listing.of(tooEarly, LocalDate.of(2010, 1, 1), tooLate))
                        .build(),
                at(ProblemCode.DATE_OUT_OF_RANGE, "meetings[0]"),
                at(ProblemCode.DATE_OUT_OF_RANGE, "meetings[2]"));
        refuses(
                () -> ProviderFollowUp.builder()
                        .kind(FollowUpKind.AGREEMENT)
                        .on(tooLate)
                        .build(),
                at(ProblemCode.DATE_OUT_OF_RANGE, "on"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 101, 501})
    void textsAreALine(int length) {
        String text = "x".repeat(length);
        Task.Builder task = Task.builder().taskRef(ref("t-1")).section(text).description(text);

        if (length == 101) {
            refuses(task::build, at(ProblemCode.NOT_A_NAME, "section"));
            assertThat(task.section("x".repeat(100)).build().description()).contains(text);
        } else {
            refuses(task::build, at(ProblemCode.NOT_A_NAME, "section"), at(ProblemCode.NOT_A_LINE, "description"));
        }
        if (length != 101) {
            refuses(
                    () -> InformationDuty.of(role("chef"), role("utförare"), text),
                    at(ProblemCode.NOT_A_LINE, "about"));
        }
        assertThat(task.section("4.1")
                        .description("y".repeat(500))
                        .build()
                        .description()
                        .orElseThrow())
                .hasSize(500);
    }

    private static Unit unit(String ref) {
        return Unit.builder().unitRef(ref(ref)).build();
    }

    private static Provider provider(String ref) {
        return Provider.builder().providerRef(ref(ref)).build();
    }

    private static StandingItems agenda(StandingItem... items) {
        return StandingItems.builder()
                .before(TertialReport.SECOND_TERTIAL)
                .items(Listing.of(items))
                .build();
    }
}
