package se.lsk.core.managementsystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lsk.core.managementsystem.SystemSamples.activity;
import static se.lsk.core.managementsystem.SystemSamples.adopted;
import static se.lsk.core.managementsystem.SystemSamples.day;
import static se.lsk.core.managementsystem.SystemSamples.process;
import static se.lsk.core.managementsystem.SystemSamples.role;
import static se.lsk.core.managementsystem.SystemSamples.routine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Evidence;
import se.lsk.core.facts.Listing;

class StructureTest {

    @Test
    void whatIsNotToldIsUnknown() {
        WorkProcess process = process("Riskanalys").build();
        Activity activity = Activity.builder().name("Bedöma").build();
        Routine routine = routine("Rutin").build();
        Cooperation cooperation = Cooperation.builder().build();

        assertThat(process.identified()).isEqualTo(Evidence.untold());
        assertThat(process.description()).isEqualTo(Evidence.untold());
        assertThat(process.adopted()).isEqualTo(Adoption.untold());
        assertThat(process.roles().isTold()).isFalse();
        assertThat(process.activities().isTold()).isFalse();
        assertThat(process.cooperation()).isEmpty();
        assertThat(process.maturity()).isEmpty();
        assertThat(activity.routineNeeded()).isEqualTo(Answer.UNKNOWN);
        assertThat(activity.routines().isTold()).isFalse();
        assertThat(routine.procedure()).isEqualTo(Answer.UNKNOWN);
        assertThat(routine.adopted()).isEqualTo(Adoption.untold());
        assertThat(routine.madeKnown()).isEqualTo(Evidence.untold());
        assertThat(cooperation.needed()).isEqualTo(Answer.UNKNOWN);
        assertThat(cooperation.internal()).isEqualTo(Evidence.untold());
        assertThat(cooperation.external()).isEqualTo(Evidence.untold());
        assertThat(cooperation.parties().isTold()).isFalse();
        assertThat(cooperation.purposes().isTold()).isFalse();
        assertThat(Structure.builder().build().processes().isTold()).isFalse();
        assertThat(Structure.builder().build().routines().isTold()).isFalse();
        assertThatThrownBy(() -> WorkProcess.builder().build()).hasMessageContaining("name");
        assertThatThrownBy(() -> Routine.builder().build()).hasMessageContaining("name");
        assertThatThrownBy(() -> Activity.builder().build()).hasMessageContaining("name");
    }

    @Test
    void holdsAProcessWithItsRoutine() {
        WorkProcess process = process("Riskanalys")
                .type(ProcessType.MANAGEMENT)
                .identified(Evidence.present())
                .adopted(adopted("2013-06-18"))
                .roles(Listing.of(role("enhetschef")))
                .activities(Listing.of(Activity.builder()
                        .name("Bedöma")
                        .order(1)
                        .routineNeeded(Answer.YES)
                        .routines(Listing.of("Rutin Riskanalys"))
                        .build()))
                .cooperation(Cooperation.builder()
                        .needed(Answer.YES)
                        .parties(Listing.of(CooperationParty.AUTHORITY))
                        .purposes(Listing.of(CooperationPurpose.QUALITY_OF_SUPPORT))
                        .build())
                .build();
        Routine routine = routine("Rutin Riskanalys")
                .process("Riskanalys")
                .procedure(Answer.YES)
                .responsible(role("enhetschef"))
                .version("1")
                .adopted(adopted("2013-06-19"))
                .build();
        Structure structure = Structure.builder()
                .processes(Listing.of(process))
                .routines(Listing.of(routine))
                .build();

        assertThat(structure.toBuilder().build()).isEqualTo(structure);
        assertThat(process.toBuilder().build()).isEqualTo(process);
        assertThat(routine.toBuilder().build()).isEqualTo(routine);
    }

    @ParameterizedTest
    @CsvSource({
        "'', NO",
        "1, YES",
        "1 2 3, YES",
        "3 1 2, YES",
        "2, NO",
        "1 3, NO",
        "2 3, NO",
        "1 2 4, NO",
        "1 ?, UNKNOWN",
        "?, UNKNOWN",
        "1 3 ?, UNKNOWN",
    })
    void activitiesAreInOrderIfTheirPlacesAreOneTwoThree(String places, Answer inOrder) {
        List<String> texts =
                Stream.of(places.split(" ")).filter(place -> !place.isEmpty()).toList();
        List<Activity> activities = IntStream.range(0, texts.size())
                .mapToObj(i -> texts.get(i).equals("?")
                        ? Activity.builder().name("a" + i).build()
                        : activity("a" + i, Integer.parseInt(texts.get(i))))
                .toList();

        assertThat(process("p").activities(Listing.of(activities)).build().isInOrder())
                .isEqualTo(inOrder);
    }

    @Test
    void ofActivitiesThatAreNotToldTheOrderIsUnknown() {
        assertThat(process("p").build().isInOrder()).isEqualTo(Answer.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2026-05-31, NO",
        "'', 2026-06-01, NO",
        "'', 2026-06-02, YES",
        "2026-05-31, 2026-06-01, NO",
        "2026-05-31, 2026-06-02, YES",
        "2026-06-01, 2026-06-02, NO",
        "2026-06-02, 2026-06-02, NO",
        "2026-06-03, 2026-06-02, YES",
        "2026-06-03, 2026-06-03, NO",
    })
    void aRevisionIsOverdueAfterItsLastDay(String revised, LocalDate asked, Answer overdue) {
        Routine.Builder routine = routine("Rutin").reviseBy(day("2026-06-01"));
        if (!revised.isEmpty()) {
            routine.revisedOn(day(revised));
        }

        assertThat(routine.build().overdueOn(asked)).isEqualTo(overdue);
    }

    @Test
    void overdueRoutinesAreListedInTheOrderGiven() {
        Routine late = routine("B").reviseBy(day("2026-01-01")).build();
        Routine alsoLate = routine("A").reviseBy(day("2025-01-01")).build();
        Structure structure = Structure.builder()
                .routines(Listing.of(
                        late,
                        routine("C").build(),
                        alsoLate,
                        routine("D").reviseBy(day("2026-01-02")).build()))
                .build();

        assertThat(structure.overdueOn(day("2026-01-02"))).containsExactly(late, alsoLate);
        assertThat(routine("C").revisedOn(day("2026-01-01")).build().overdueOn(day("2026-01-02")))
                .isEqualTo(Answer.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "1, 1", "1 2 3, 3", "3 1 2, 3", "1 2 3 4 5 6 7 8 9 10, 10"})
    void maturityIsTheHighestStep(String steps, int step) {
        List<Integer> reached = new ArrayList<>();
        Stream.of(steps.split(" ")).filter(text -> !text.isEmpty()).forEach(text -> reached.add(Integer.valueOf(text)));

        assertThat(ProcessMaturity.builder()
                        .stepsReached(Listing.of(reached))
                        .build()
                        .step())
                .hasValue(step);
        assertThat(ProcessMaturity.builder().build().step()).isEmpty();
    }

    @Test
    void anAdoptionIsToldByItsDayOrByWhomOrNotAtAll() {
        Adoption adoption = adopted("2013-06-18");

        assertThat(adoption.exists()).isEqualTo(Answer.YES);
        assertThat(Adoption.builder().by(role("nämnden")).build().exists()).isEqualTo(Answer.YES);
        assertThat(Adoption.builder().on(day("2013-06-18")).build().exists()).isEqualTo(Answer.YES);
        assertThat(Adoption.untold().exists()).isEqualTo(Answer.UNKNOWN);
        assertThat(Adoption.missing().exists()).isEqualTo(Answer.NO);
        assertThat(adoption.toBuilder().build()).isEqualTo(adoption);
    }

    @ParameterizedTest
    @CsvSource({"2013-06-17, NO", "2013-06-18, YES", "2013-06-19, YES"})
    void whatIsAdoptedLaterIsNotAdopted(LocalDate asked, Answer existed) {
        assertThat(adopted("2013-06-18").existedOn(asked)).isEqualTo(existed);
        assertThat(Adoption.builder().by(role("nämnden")).build().existedOn(asked))
                .isEqualTo(Answer.YES);
        assertThat(Adoption.untold().existedOn(asked)).isEqualTo(Answer.UNKNOWN);
        assertThat(Adoption.missing().existedOn(asked)).isEqualTo(Answer.NO);
    }
}
