package se.lsk.core.managementsystem;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lsk.core.check.Refused.at;
import static se.lsk.core.check.Refused.refuses;
import static se.lsk.core.managementsystem.SystemSamples.TOO_LATE;
import static se.lsk.core.managementsystem.SystemSamples.activity;
import static se.lsk.core.managementsystem.SystemSamples.adopted;
import static se.lsk.core.managementsystem.SystemSamples.day;
import static se.lsk.core.managementsystem.SystemSamples.process;
import static se.lsk.core.managementsystem.SystemSamples.role;
import static se.lsk.core.managementsystem.SystemSamples.roles;
import static se.lsk.core.managementsystem.SystemSamples.routine;
import static se.lsk.core.managementsystem.SystemSamples.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Listing;

/** What processes and routines can't be is refused: all of it at once, with its place, and without what was written there. */
class RefusedStructureTest {

    @Test
    void namesStandOnce() {
        refuses(
                () -> structure(
                                process("A").build(),
                                process("B")
                                        .roles(Listing.of(roles("chef", "chef")))
                                        .activities(Listing.of(
                                                activity("x", 1),
                                                activity("y", 2),
                                                Activity.builder()
                                                        .name("x")
                                                        .routines(Listing.of("R", "R"))
                                                        .build()))
                                        .cooperation(Cooperation.builder()
                                                .parties(Listing.of(
                                                        CooperationParty.AUTHORITY, CooperationParty.AUTHORITY))
                                                .purposes(Listing.of(
                                                        CooperationPurpose.QUALITY_OF_SUPPORT,
                                                        CooperationPurpose.QUALITY_OF_SUPPORT))
                                                .build())
                                        .build(),
                                process("A").build())
                        .routines(Listing.of(routine("R").build(), routine("R").build()))
                        .build(),
                at(ProblemCode.DOUBLED_NAME, "processes[2].name"),
                at(ProblemCode.DOUBLED_NAME, "routines[1].name"),
                at(ProblemCode.DOUBLED_NAME, "processes[1].roles[1]"),
                at(ProblemCode.DOUBLED_NAME, "processes[1].activities[2].name"),
                at(ProblemCode.DOUBLED_NAME, "processes[1].activities[2].routines[1]"),
                at(ProblemCode.DOUBLED_NAME, "processes[1].cooperation.parties[1]"),
                at(ProblemCode.DOUBLED_NAME, "processes[1].cooperation.purposes[1]"));
    }

    @Test
    void twoActivitiesHaveNoPlaceInCommon() {
        refuses(
                () -> structure(
                                process("A")
                                        .activities(Listing.of(activity("x", 1), activity("y", 2)))
                                        .build(),
                                process("B")
                                        .activities(Listing.of(
                                                activity("x", 2),
                                                Activity.builder().name("u").build(),
                                                activity("y", 1),
                                                activity("z", 2),
                                                Activity.builder().name("v").build(),
                                                activity("w", 2)))
                                        .build())
                        .build(),
                at(ProblemCode.DOUBLED_PLACE, "processes[1].activities[0].order", "processes[1].activities[3].order"),
                at(ProblemCode.DOUBLED_PLACE, "processes[1].activities[0].order", "processes[1].activities[5].order"));
    }

    @Test
    void routinesAndProcessesThatAreReferredToAreThereWhereTheyAreTold() {
        Listing<WorkProcess> processes = Listing.of(process("A")
                .activities(Listing.of(Activity.builder()
                        .name("x")
                        .routines(Listing.of("R", "S"))
                        .build()))
                .build());
        Listing<Routine> routines = Listing.of(
                routine("R").process("A").build(), routine("T").process("B").build());

        refuses(
                () -> Structure.builder()
                        .processes(processes)
                        .routines(routines)
                        .build(),
                at(ProblemCode.NOT_DECLARED, "processes[0].activities[0].routines[1]"),
                at(ProblemCode.NOT_DECLARED, "routines[1].process"));
        assertThat(Structure.builder().processes(processes).build().routines().isTold())
                .isFalse();
        assertThat(Structure.builder().routines(routines).build().processes().isTold())
                .isFalse();
        refuses(
                () -> Structure.builder()
                        .processes(Listing.of())
                        .routines(routines)
                        .build(),
                at(ProblemCode.NOT_DECLARED, "routines[0].process"),
                at(ProblemCode.NOT_DECLARED, "routines[1].process"));
        refuses(
                () -> Structure.builder()
                        .processes(processes)
                        .routines(Listing.of())
                        .build(),
                at(ProblemCode.NOT_DECLARED, "processes[0].activities[0].routines[0]"),
                at(ProblemCode.NOT_DECLARED, "processes[0].activities[0].routines[1]"));
    }

    @ParameterizedTest
    @CsvSource({"2013-06-17, false", "2013-06-18, true", "2013-06-19, true"})
    void aRoutineIsNotAdoptedBeforeItsProcess(String routineAdopted, boolean possible) {
        Structure.Builder structure = structure(
                        process("Other").adopted(adopted("2020-01-01")).build(),
                        process("A").adopted(adopted("2013-06-18")).build())
                .routines(Listing.of(
                        routine("Q").adopted(adopted("2000-01-01")).build(),
                        routine("R")
                                .process("A")
                                .adopted(adopted(routineAdopted))
                                .build(),
                        routine("S").process("A").build()));

        if (possible) {
            assertThat(structure.build().routines().items()).hasSize(3);
        } else {
            refuses(
                    structure::build,
                    at(ProblemCode.ADOPTED_BEFORE_PROCESS, "processes[1].adopted.on", "routines[1].adopted.on"));
        }
    }

    @Test
    void aRoutineOfAProcessWhoseAdoptionIsNotToldMayHaveAnyDay() {
        assertThat(structure(
                                process("A").build(),
                                process("B").adopted(Adoption.missing()).build())
                        .routines(Listing.of(
                                routine("R")
                                        .process("A")
                                        .adopted(adopted("2000-01-01"))
                                        .build(),
                                routine("S")
                                        .process("B")
                                        .adopted(adopted("2000-01-01"))
                                        .build()))
                        .build())
                .isNotNull();
    }

    @Test
    void allIsToldAtOnce() {
        refuses(
                () -> structure(process("A")
                                .adopted(adopted("2013-06-18"))
                                .activities(Listing.of(activity("x", 1), activity("y", 1)))
                                .build())
                        .routines(Listing.of(
                                routine("R")
                                        .process("A")
                                        .adopted(adopted("2013-06-17"))
                                        .build(),
                                routine("S").process("B").build()))
                        .build(),
                at(ProblemCode.DOUBLED_PLACE, "processes[0].activities[0].order", "processes[0].activities[1].order"),
                at(ProblemCode.ADOPTED_BEFORE_PROCESS, "processes[0].adopted.on", "routines[0].adopted.on"),
                at(ProblemCode.NOT_DECLARED, "routines[1].process"));
    }

    @ParameterizedTest
    @CsvSource({"2013-06-17, false", "2013-06-18, true", "2013-06-19, true"})
    void aRoutineIsRevisedWhenItHasBeenAdopted(LocalDate revised, boolean possible) {
        Routine.Builder routine = routine("R").adopted(adopted("2013-06-18")).revisedOn(revised);

        if (possible) {
            assertThat(routine.build().revisedOn()).contains(revised);
        } else {
            refuses(routine::build, at(ProblemCode.DATES_REVERSED, "adopted.on", "revisedOn"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 range",
        "11, 0 range",
        "2, 0 gap",
        "10, 0 gap",
        "1 3, 1 gap",
        "3 1, 0 gap",
        "1 2 4 5, 2 gap",
        "1 1, 1 doubled",
        "1 2 3 4 5 6 7 8 9 10 11, 10 range",
        "0 1 2 4, 0 range + 3 gap",
        "12 13, 0 range + 1 range",
    })
    void stepsAreReachedInOrder(String steps, String problems) {
        List<Integer> reached = new ArrayList<>();
        Stream.of(steps.split(" ")).forEach(step -> reached.add(Integer.valueOf(step)));

        refuses(
                () -> ProcessMaturity.builder()
                        .stepsReached(Listing.of(reached))
                        .build(),
                Stream.of(problems.split(" \\+ "))
                        .map(RefusedStructureTest::step)
                        .toArray(Problem[]::new));
    }

    private static Problem step(String text) {
        int space = text.indexOf(' ');
        ProblemCode code = switch (text.substring(space + 1)) {
            case "range" -> ProblemCode.NUMBER_OUT_OF_RANGE;
            case "gap" -> ProblemCode.STEPS_WITH_GAP;
            default -> ProblemCode.DOUBLED_NAME;
        };
        return at(code, "stepsReached[" + text.substring(0, space) + "]");
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "2, true", "999, true", "1000, true", "1001, false"})
    void anActivityHasAPlaceFromOne(int order, boolean possible) {
        if (possible) {
            assertThat(activity("x", order).order()).hasValue(order);
        } else {
            refuses(() -> activity("x", order), at(ProblemCode.NUMBER_OUT_OF_RANGE, "order"));
        }
    }

    @Test
    void namesAndDaysHaveTheirForm() {
        refuses(() -> process(" ").build(), at(ProblemCode.NOT_A_NAME, "name"));
        refuses(() -> Activity.builder().name("x".repeat(101)).build(), at(ProblemCode.NOT_A_NAME, "name"));
        refuses(
                () -> routine("")
                        .process("a\nb")
                        .version("")
                        .reviseBy(TOO_LATE)
                        .revisedOn(TOO_LATE)
                        .build(),
                at(ProblemCode.NOT_A_NAME, "name"),
                at(ProblemCode.NOT_A_NAME, "process"),
                at(ProblemCode.NOT_A_NAME, "version"),
                at(ProblemCode.DATE_OUT_OF_RANGE, "reviseBy"),
                at(ProblemCode.DATE_OUT_OF_RANGE, "revisedOn"));
        refuses(
                () -> Adoption.builder()
                        .exists(Answer.NO)
                        .on(TOO_LATE)
                        .by(role("nämnden"))
                        .build(),
                at(ProblemCode.DATE_OUT_OF_RANGE, "on"),
                at(ProblemCode.CONTRADICTION, "exists", "on"),
                at(ProblemCode.CONTRADICTION, "exists", "by"));
        assertThat(routine("x".repeat(100)).reviseBy(day("2100-12-31")).build().reviseBy())
                .isPresent();
    }
}
