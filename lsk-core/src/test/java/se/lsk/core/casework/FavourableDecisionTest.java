package se.lsk.core.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lsk.core.casework.Refusals.CHILD;
import static se.lsk.core.casework.Refusals.FIRST;
import static se.lsk.core.casework.Refusals.LAST;
import static se.lsk.core.casework.Refusals.TOO_EARLY;
import static se.lsk.core.casework.Refusals.TOO_LATE;
import static se.lsk.core.casework.Refusals.day;
import static se.lsk.core.casework.Refusals.outOfRange;
import static se.lsk.core.casework.Refusals.refuses;
import static se.lsk.core.casework.Refusals.reversed;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.lsk.core.facts.Answer;
import se.lsk.core.time.EpochDays;

class FavourableDecisionTest {

    private static final HostCode SERVICE = new HostCode("Särskilt boende");
    private static final LocalDate DAY = day("2025-03-10");

    private static FavourableDecision.Builder decision() {
        return FavourableDecision.builder()
                .subjectRef(CHILD)
                .law(ServicesLaw.SOL)
                .source(DecisionSource.BOARD)
                .service(SERVICE);
    }

    private static ExecutionInterruption.Builder interruption() {
        return ExecutionInterruption.builder();
    }

    @Test
    void holdsWhatADecisionIsAboutAndNoMoreNeedBeKnown() {
        FavourableDecision decision = decision().build();

        assertThat(decision.subjectRef()).isEqualTo(CHILD);
        assertThat(decision.law()).isEqualTo(ServicesLaw.SOL);
        assertThat(decision.source()).isEqualTo(DecisionSource.BOARD);
        assertThat(decision.service()).isEqualTo(SERVICE);
        assertThat(decision.area()).isEmpty();
        assertThat(decision.decidedOn()).isEmpty();
        assertThat(decision.carriedOutOn()).isEmpty();
        assertThat(decision.endedOn()).isEmpty();
        assertThat(decision.interruptions()).isEmpty();
        assertThat(decision.offersDeclinedOn()).isEmpty();
        assertThat(decision.delayReason()).isEmpty();
        assertThat(decision.reportedOn()).isEmpty();
        assertThat(decision.executionNotifiedOn()).isEmpty();
        assertThat(decision.decidedDay()).isEqualTo(EpochDays.ABSENT);
        assertThat(decision.carriedOutDay()).isEqualTo(EpochDays.ABSENT);
        assertThat(decision.endedDay()).isEqualTo(EpochDays.ABSENT);
        assertThat(decision.type()).isSameAs(FavourableDecision.TYPE).hasToString("favourableDecision");
    }

    @Test
    void theLawTheSourceAndTheServiceAreMandatory() {
        assertThatThrownBy(() -> FavourableDecision.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("subjectRef")
                .hasMessageContaining("law")
                .hasMessageContaining("source")
                .hasMessageContaining("service");
    }

    @Test
    void anInterruptionNeedsNothing() {
        ExecutionInterruption interruption = interruption().build();

        assertThat(interruption.interruptedOn()).isEmpty();
        assertThat(interruption.resumedOn()).isEmpty();
        assertThat(interruption.partly()).isEqualTo(Answer.UNKNOWN);
        assertThat(interruption.delayReason()).isEmpty();
        assertThat(interruption.reportedOn()).isEmpty();
        assertThat(interruption.resumptionNotifiedOn()).isEmpty();
        assertThat(interruption.interruptedDay()).isEqualTo(EpochDays.ABSENT);
        assertThat(interruption.resumedDay()).isEqualTo(EpochDays.ABSENT);
    }

    @Test
    void countsItsDays() {
        FavourableDecision decision = decision()
                .decidedOn(DAY)
                .carriedOutOn(DAY.plusDays(1))
                .endedOn(DAY.plusDays(2))
                .build();
        ExecutionInterruption interruption =
                interruption().interruptedOn(DAY).resumedOn(DAY.plusDays(3)).build();

        assertThat(decision.decidedDay()).isEqualTo(EpochDays.of(DAY));
        assertThat(decision.carriedOutDay()).isEqualTo(EpochDays.of(DAY) + 1);
        assertThat(decision.endedDay()).isEqualTo(EpochDays.of(DAY) + 2);
        assertThat(interruption.interruptedDay()).isEqualTo(EpochDays.of(DAY));
        assertThat(interruption.resumedDay()).isEqualTo(EpochDays.of(DAY) + 3);
    }

    /** Two days that come in one order: each pair, and a builder of the facts with both. */
    static Stream<Arguments> orders() {
        return Stream.of(
                order(
                        "decidedOn",
                        "carriedOutOn",
                        (first, then) ->
                                decision().decidedOn(first).carriedOutOn(then).build()),
                order(
                        "decidedOn",
                        "endedOn",
                        (first, then) ->
                                decision().decidedOn(first).endedOn(then).build()),
                order(
                        "carriedOutOn",
                        "endedOn",
                        (first, then) ->
                                decision().carriedOutOn(first).endedOn(then).build()),
                order(
                        "decidedOn",
                        "reportedOn",
                        (first, then) ->
                                decision().decidedOn(first).reportedOn(then).build()),
                order(
                        "carriedOutOn",
                        "executionNotifiedOn",
                        (first, then) -> decision()
                                .carriedOutOn(first)
                                .executionNotifiedOn(then)
                                .build()),
                order(
                        "decidedOn",
                        "offersDeclinedOn[0]",
                        (first, then) -> decision()
                                .decidedOn(first)
                                .addOffersDeclinedOn(then)
                                .build()),
                order(
                        "decidedOn",
                        "interruptions[0].interruptedOn",
                        (first, then) -> decision()
                                .decidedOn(first)
                                .addInterruptions(
                                        interruption().interruptedOn(then).build())
                                .build()),
                order(
                        "carriedOutOn",
                        "interruptions[0].interruptedOn",
                        (first, then) -> decision()
                                .carriedOutOn(first)
                                .addInterruptions(
                                        interruption().interruptedOn(then).build())
                                .build()),
                order(
                        "interruptions[0].interruptedOn",
                        "endedOn",
                        (first, then) -> decision()
                                .endedOn(then)
                                .addInterruptions(
                                        interruption().interruptedOn(first).build())
                                .build()),
                order(
                        "interruptedOn",
                        "resumedOn",
                        (first, then) -> interruption()
                                .interruptedOn(first)
                                .resumedOn(then)
                                .build()),
                order(
                        "interruptedOn",
                        "reportedOn",
                        (first, then) -> interruption()
                                .interruptedOn(first)
                                .reportedOn(then)
                                .build()),
                order(
                        "resumedOn",
                        "resumptionNotifiedOn",
                        (first, then) -> interruption()
                                .resumedOn(first)
                                .resumptionNotifiedOn(then)
                                .build()));
    }

    private static Arguments order(String first, String then, BiFunction<LocalDate, LocalDate, Object> facts) {
        return Arguments.of(first, then, facts);
    }

    @ParameterizedTest(name = "{0} is not after {1}")
    @MethodSource("orders")
    void itsDaysComeInOrder(String first, String then, BiFunction<LocalDate, LocalDate, Object> facts) {
        refuses(() -> facts.apply(DAY.plusDays(1), DAY), reversed("$." + first, "$." + then));
        assertThat(facts.apply(DAY, DAY)).isNotNull();
        assertThat(facts.apply(DAY, DAY.plusDays(1))).isNotNull();
    }

    @Test
    void itsDaysLieInTheCalendar() {
        assertThat(decision().decidedOn(FIRST).carriedOutOn(LAST).build()).isNotNull();
        refuses(() -> decision().decidedOn(TOO_EARLY).build(), outOfRange("$.decidedOn"));
        refuses(() -> decision().carriedOutOn(TOO_LATE).build(), outOfRange("$.carriedOutOn"));
        refuses(() -> decision().endedOn(TOO_LATE).build(), outOfRange("$.endedOn"));
        refuses(() -> decision().reportedOn(TOO_LATE).build(), outOfRange("$.reportedOn"));
        refuses(() -> decision().executionNotifiedOn(TOO_LATE).build(), outOfRange("$.executionNotifiedOn"));
        refuses(() -> decision().addOffersDeclinedOn(DAY, TOO_LATE).build(), outOfRange("$.offersDeclinedOn[1]"));
        refuses(() -> interruption().interruptedOn(TOO_EARLY).build(), outOfRange("$.interruptedOn"));
        refuses(() -> interruption().resumedOn(TOO_LATE).build(), outOfRange("$.resumedOn"));
        refuses(() -> interruption().reportedOn(TOO_LATE).build(), outOfRange("$.reportedOn"));
        refuses(() -> interruption().resumptionNotifiedOn(TOO_LATE).build(), outOfRange("$.resumptionNotifiedOn"));
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        refuses(
                () -> decision()
                        .decidedOn(DAY)
                        .carriedOutOn(DAY.minusDays(1))
                        .addOffersDeclinedOn(DAY.minusDays(2))
                        .addInterruptions(
                                interruption().interruptedOn(DAY).build(),
                                interruption().interruptedOn(DAY.minusDays(3)).build())
                        .build(),
                reversed("$.decidedOn", "$.carriedOutOn"),
                reversed("$.decidedOn", "$.interruptions[1].interruptedOn"),
                reversed("$.carriedOutOn", "$.interruptions[1].interruptedOn"),
                reversed("$.decidedOn", "$.offersDeclinedOn[0]"));
    }

    @Test
    void aDecisionThatIsCarriedOutInPartFromTheFirstDayIsAnInterruptedOne() {
        FavourableDecision decision = decision()
                .decidedOn(DAY)
                .carriedOutOn(DAY.plusDays(10))
                .addInterruptions(interruption()
                        .interruptedOn(DAY.plusDays(10))
                        .partly(Answer.YES)
                        .build())
                .build();

        assertThat(decision.interruptions())
                .extracting(ExecutionInterruption::partly)
                .containsExactly(Answer.YES);
    }

    @Test
    void equalFactsAreEqualAndCopiesKeepEverything() {
        FavourableDecision decision = decision()
                .area(new HostCode("ÄO"))
                .decidedOn(DAY)
                .delayReason(new HostCode("resursbrist"))
                .addInterruptions(interruption().interruptedOn(DAY).build())
                .build();

        assertThat(decision.toBuilder().build()).isEqualTo(decision).hasSameHashCodeAs(decision);
        assertThat(decision.toBuilder().endedOn(DAY).build()).isNotEqualTo(decision);
        assertThat(decision().decidedOn(DAY).build())
                .hasToString("FavourableDecision{subjectRef=child-17, law=SOL, source=BOARD, service=Särskilt boende,"
                        + " decidedOn=2025-03-10, interruptions=[], offersDeclinedOn=[]}");
        assertThat(interruption().interruptedOn(DAY).build())
                .hasToString("ExecutionInterruption{interruptedOn=2025-03-10, partly=UNKNOWN}");
    }

    @Test
    void saysWhichLawAndWhoInBothLanguages() {
        assertThat(List.of(ServicesLaw.values()))
                .extracting(ServicesLaw::swedish)
                .containsExactly("SoL", "LSS");
        assertThat(List.of(DecisionSource.values()))
                .extracting(DecisionSource::english)
                .containsExactly("the board", "a court");
        assertThat(List.of(DecisionSource.values()))
                .extracting(DecisionSource::swedish)
                .containsExactly("nämnden", "domstol");
        assertThat(List.of(ServicesLaw.values()))
                .extracting(ServicesLaw::english)
                .containsExactly("SoL", "LSS");
    }
}
