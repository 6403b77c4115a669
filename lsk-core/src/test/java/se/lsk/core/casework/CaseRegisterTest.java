package se.lsk.core.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lsk.core.casework.Refusals.CHILD;
import static se.lsk.core.casework.Refusals.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Facts;
import se.lsk.core.facts.SubjectReference;

class CaseRegisterTest {

    private static final ChildInvestigation FIRST = investigation("2024-01-10", "2024-04-30");
    private static final ChildInvestigation SECOND = investigation("2024-06-01", "2024-09-30");
    private static final ChildInvestigation THIRD = ChildInvestigation.builder()
            .subjectRef(CHILD)
            .openedOn(day("2024-11-01"))
            .build();

    private static ChildInvestigation investigation(String openedOn, String completedOn) {
        return ChildInvestigation.builder()
                .subjectRef(CHILD)
                .openedOn(day(openedOn))
                .completedOn(day(completedOn))
                .build();
    }

    private static List<Facts> read(Facts... facts) {
        return CaseRegister.of(List.of(facts)).facts();
    }

    private static ChildInvestigation linked(ChildInvestigation investigation, String completedOn) {
        return investigation.toBuilder()
                .previousInvestigationCompletedOn(day(completedOn))
                .hasPreviousInvestigation(Answer.YES)
                .build();
    }

    @Test
    void eachInvestigationKnowsTheOneBeforeIt() {
        assertThat(read(THIRD, FIRST, SECOND))
                .containsExactly(linked(THIRD, "2024-09-30"), FIRST, linked(SECOND, "2024-04-30"));
    }

    @Test
    void noneInTheRegisterLeavesTheQuestionOpen() {
        assertThat(read(FIRST)).containsExactly(FIRST);
        assertThat(FIRST.hasPreviousInvestigation()).isEqualTo(Answer.UNKNOWN);
        assertThat(read()).isEmpty();
    }

    @Test
    void anotherChildsInvestigationIsNotLinked() {
        ChildInvestigation other =
                SECOND.toBuilder().subjectRef(new SubjectReference("child-18")).build();

        assertThat(read(FIRST, other)).containsExactly(FIRST, other);
    }

    @Test
    void anAnswerThatWasGivenIsKept() {
        ChildInvestigation no =
                SECOND.toBuilder().hasPreviousInvestigation(Answer.NO).build();
        ChildInvestigation yes =
                SECOND.toBuilder().hasPreviousInvestigation(Answer.YES).build();
        ChildInvestigation day = SECOND.toBuilder()
                .hasPreviousInvestigation(Answer.UNKNOWN)
                .previousInvestigationCompletedOn(day("2023-12-01"))
                .build();

        assertThat(read(FIRST, no)).containsExactly(FIRST, no);
        assertThat(read(FIRST, yes)).containsExactly(FIRST, yes);
        assertThat(read(FIRST, day)).containsExactly(FIRST, day);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-31, the day before, true",
        "2024-06-01, the same day, true",
        "2024-06-02, the day after, false",
    })
    void anEarlierInvestigationWasCompletedWhenThisOneWasOpened(String completedOn, String when, boolean earlier) {
        ChildInvestigation before = investigation("2024-02-01", completedOn);

        assertThat(read(before, SECOND))
                .as(when)
                .containsExactly(before, earlier ? linked(SECOND, completedOn) : SECOND);
    }

    @Test
    void anInvestigationOpenedOnTheSameDayIsNotEarlier() {
        ChildInvestigation sameDay = investigation("2024-06-01", "2024-06-01");

        assertThat(read(sameDay, SECOND)).containsExactly(sameDay, SECOND);
        assertThat(read(SECOND, SECOND)).containsExactly(SECOND, SECOND);
    }

    @Test
    void anInvestigationWithoutItsDaysLinksNothing() {
        ChildInvestigation bare = ChildInvestigation.builder().subjectRef(CHILD).build();
        ChildInvestigation completedOnly = ChildInvestigation.builder()
                .subjectRef(CHILD)
                .completedOn(day("2024-04-30"))
                .build();
        ChildInvestigation running = ChildInvestigation.builder()
                .subjectRef(CHILD)
                .openedOn(day("2024-01-10"))
                .build();

        assertThat(read(bare, completedOnly, running, SECOND)).containsExactly(bare, completedOnly, running, SECOND);
    }

    @Test
    void otherFactsPassThroughInTheirPlaces() {
        ChildReport report = ChildReport.builder().subjectRef(CHILD).build();
        ChildFollowUp followUp = ChildFollowUp.builder().subjectRef(CHILD).build();

        assertThat(read(report, FIRST, followUp, SECOND))
                .containsExactly(report, FIRST, followUp, linked(SECOND, "2024-04-30"));
    }
}
