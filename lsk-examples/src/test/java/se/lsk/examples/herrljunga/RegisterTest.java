package se.lsk.examples.herrljunga;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.lsk.core.casework.ChildInvestigation;
import se.lsk.core.time.SwedishCalendar;

/** That the reconstructed register meets the aggregate that the report prints, and what it adds to it. */
class RegisterTest {

    private static final List<ChildInvestigation> CASES = Register.read();

    private static LocalDate opened(ChildInvestigation one) {
        return one.openedOn().orElseThrow();
    }

    private static LocalDate completed(ChildInvestigation one) {
        return one.completedOn().orElseThrow();
    }

    private static int days(ChildInvestigation one) {
        return Math.toIntExact(ChronoUnit.DAYS.between(opened(one), completed(one)));
    }

    private static int fourMonths(ChildInvestigation one) {
        return Math.toIntExact(ChronoUnit.DAYS.between(opened(one), opened(one).plusMonths(4)));
    }

    @Test
    void has49CasesInOrderOfOpening() {
        assertThat(CASES).hasSize(49);
        assertThat(CASES)
                .extracting(one -> one.subjectRef().value())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 49)
                        .mapToObj(number -> "rekonstruktion-" + (number < 10 ? "0" : "") + number)
                        .toList());
        assertThat(CASES).extracting(RegisterTest::opened).isSorted();
    }

    @Test
    void hasEightBeyond122DaysOfWhichFourFrom134Through183() {
        List<Integer> beyond = CASES.stream()
                .map(RegisterTest::days)
                .filter(days -> days > 122)
                .sorted()
                .toList();
        assertThat(beyond).containsExactly(123, 125, 128, 131, 134, 148, 161, 183);
    }

    @Test
    void hasNoExtensionAndNothingElseThatTheReportDoesNotPrint() {
        assertThat(CASES)
                .allSatisfy(one -> assertThat(one)
                        .isEqualTo(ChildInvestigation.builder()
                                .subjectRef(one.subjectRef())
                                .openedOn(opened(one))
                                .completedOn(completed(one))
                                .build()));
    }

    @Test
    void wasOpenedAndCompletedOnOrdinaryWeekdaysThroughTheYear() {
        assertThat(CASES).allSatisfy(one -> {
            assertThat(SwedishCalendar.isEquatedWithSunday(opened(one))).isFalse();
            assertThat(SwedishCalendar.isEquatedWithSunday(completed(one))).isFalse();
            assertThat(opened(one)).isBetween("2019-11-01", "2020-12-31");
            assertThat(completed(one)).isBetween("2020-01-01", "2020-12-31");
        });
        assertThat(CASES.stream().map(one -> completed(one).getMonth()).distinct())
                .hasSize(12);
        assertThat(CASES.stream().mapToInt(RegisterTest::days).min()).hasValue(9);
        assertThat(CASES.stream().mapToInt(RegisterTest::days).average().orElseThrow())
                .isBetween(60.0, 90.0);
    }

    @Test
    void hasOneCaseOfEachWayInWhichTheLimitsPart() {
        assertThat(CASES.stream().filter(one -> days(one) == 123 && fourMonths(one) == 123))
                .singleElement()
                .satisfies(one -> assertThat(days(one)).isEqualTo(fourMonths(one)));
        List<ChildInvestigation> withinMeasureOnly = CASES.stream()
                .filter(one -> days(one) <= 122 && days(one) > fourMonths(one))
                .toList();
        assertThat(withinMeasureOnly).hasSize(2);
        ChildInvestigation onWeekday = withinMeasureOnly.get(0);
        assertThat(SwedishCalendar.freeDay(opened(onWeekday).plusMonths(4))).isEmpty();
        ChildInvestigation onFreeDay = withinMeasureOnly.get(1);
        LocalDate nominal = opened(onFreeDay).plusMonths(4);
        assertThat(SwedishCalendar.freeDay(nominal)).isPresent();
        assertThat(SwedishCalendar.dueDay(nominal)).isEqualTo(completed(onFreeDay));
    }
}
