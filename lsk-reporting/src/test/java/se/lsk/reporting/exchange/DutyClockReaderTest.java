package se.lsk.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lsk.core.casework.DutyClock;
import se.lsk.core.casework.ExtensionDecision;
import se.lsk.core.casework.ExtensionReason;
import se.lsk.core.casework.RecurringDutyClock;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.facts.Facts;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.law.RuleId;
import se.lsk.core.time.PointInTime;

/** The generic kinds {@code duty} and {@code recurringDuty}. */
class DutyClockReaderTest {

    private static Facts facts(String line) {
        return FactsReader.parse(line).fold(facts -> facts, problems -> {
            throw new AssertionError(problems);
        });
    }

    private static List<Problem> problems(String line) {
        return FactsReader.parse(line).fold(facts -> List.of(), problems -> problems);
    }

    private static String duty(String duty, String members) {
        return "{\"kind\":\"duty\",\"subjectRef\":\"b1\",\"duty\":\"" + duty + "\"" + members + "}";
    }

    @Test
    void readsASingleClock() {
        assertThat(
                        facts(
                                duty(
                                        "LVU-7A",
                                        ",\"clockStart\":\"2019-04-12\",\"doneOn\":\"2019-04-23\",\"extension\":{\"decidedOn\":\"2019-04-18\",\"until\":\"2019-05-01\",\"ground\":\"SPECIAL_REASONS\"}")))
                .isEqualTo(DutyClock.builder()
                        .subjectRef(new SubjectReference("b1"))
                        .duty(RuleId.of("LVU-7A"))
                        .clockStart(LocalDate.of(2019, 4, 12))
                        .doneOn(LocalDate.of(2019, 4, 23))
                        .extension(ExtensionDecision.builder()
                                .decidedOn(LocalDate.of(2019, 4, 18))
                                .until(LocalDate.of(2019, 5, 1))
                                .reason(ExtensionReason.SPECIAL_REASONS)
                                .build())
                        .build());
    }

    @Test
    void readsWhatIsNotToldAsUnknown() {
        DutyClock clock = (DutyClock) facts(duty("LVU-7A", ",\"clockStart\":null"));

        assertThat(clock.clockStart()).isEmpty();
        assertThat(clock.doneOn()).isEmpty();
        assertThat(clock.extension()).isEmpty();
    }

    @Test
    void readsARecurringClock() {
        assertThat(
                        facts(
                                "{\"kind\":\"recurringDuty\",\"subjectRef\":\"b2\",\"duty\":\"PL-CONSIDER\",\"clockStart\":\"2025-01-10\",\"doneOn\":[\"2025-07-08\",\"2026-01-12\"],\"endedOn\":\"2026-01-20\"}"))
                .isEqualTo(RecurringDutyClock.builder()
                        .subjectRef(new SubjectReference("b2"))
                        .duty(RuleId.of("PL-CONSIDER"))
                        .clockStart(LocalDate.of(2025, 1, 10))
                        .addDoneOn(LocalDate.of(2025, 7, 8), LocalDate.of(2026, 1, 12))
                        .endedOn(LocalDate.of(2026, 1, 20))
                        .build());
    }

    @Test
    void readsMomentsWhereTheLawCountsHours() {
        DutyClock clock = (DutyClock)
                facts(duty("LUS-1", ",\"clockStart\":\"2025-05-05T08:00:00+02:00\",\"doneOn\":\"2025-05-06T05:59Z\""));

        assertThat(clock.clockStart()).contains(PointInTime.at(OffsetDateTime.parse("2025-05-05T08:00:00+02:00")));
        assertThat(clock.doneOn()).contains(PointInTime.at(OffsetDateTime.parse("2025-05-06T05:59:00Z")));
        assertThat(((DutyClock) facts(duty("LUS-4", ",\"clockStart\":\"2025-05-05\""))).clockStart())
                .contains(PointInTime.on(LocalDate.of(2025, 5, 5)));
    }

    @ParameterizedTest
    @CsvSource({
        "LUS-1, 2025-05-05T08:00:00, NOT_A_MOMENT",
        "LUS-1, 2025-05-05T25:00:00+02:00, NOT_A_MOMENT",
        "LUS-1, 2025-02-30T08:00:00+02:00, NOT_A_MOMENT",
        "LUS-1, 2025-05-05T08:00:00+19:00, NOT_A_MOMENT",
        "LUS-1, 2025-05-05T08:00:00+02:00[Europe/Stockholm], NOT_A_MOMENT",
        "LUS-1, 2025-05-05 08:00, DATE_TIME",
        "LUS-1, 2101-05-05T08:00:00+02:00, DATE_OUT_OF_RANGE",
        "LUS-1, 1929-12-31T08:00:00+02:00, DATE_OUT_OF_RANGE",
        "LVU-7A, 2025-05-05T08:00:00+02:00, DATE_TIME",
        "LVU-7A, 2025-02-30, NOT_A_DATE",
    })
    void refusesWhatIsNoDayOrMoment(String duty, String text, ProblemCode code) {
        assertThat(problems(duty(duty, ",\"clockStart\":\"" + text + "\"")))
                .containsExactly(Problem.at(code, "$.clockStart"));
    }

    /** The three nearest keys, whatever the catalogue holds beside them. */
    @ParameterizedTest
    @CsvSource({"LVU7A, LVU-7A", "lvu-7a, LVU-7A", "PL-CONSIDR, PL-CONSIDER", "LUS_1, LUS-1"})
    void anUnknownDutyNamesTheNearest(String unknown, String nearest) {
        List<Problem> problems = problems(duty(unknown, ""));

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo(ProblemCode.UNKNOWN_DUTY);
        assertThat(problems.get(0).paths()).containsExactly("$.duty");
        assertThat(problems.get(0).nearest()).hasSize(3).contains(nearest).doesNotContain(unknown);
        assertThat(problems.get(0).toString()).contains(nearest).doesNotContain(unknown);
    }

    @Test
    void aDutyOfAnotherKindNamesThatKind() {
        assertThat(problems("{\"kind\":\"recurringDuty\",\"subjectRef\":\"b1\",\"duty\":\"LVU-7A\",\"doneOn\":[]}"))
                .containsExactly(new Problem(ProblemCode.TOLD_BY_ANOTHER_KIND, List.of("$.duty"), List.of("duty")));
        assertThat(problems(duty("CH-CHAIN", "")))
                .containsExactly(new Problem(
                        ProblemCode.TOLD_BY_ANOTHER_KIND, List.of("$.duty"), List.of("childInvestigation")));
        assertThat(problems(duty("PL-CONSIDER", ",\"clockStart\":\"2025-01-10\"")))
                .isEmpty();
    }

    @Test
    void findsEveryProblemOfALine() {
        assertThat(
                        problems(
                                "{\"kind\":\"recurringDuty\",\"subjectRef\":\"19121212-1212\",\"clockStart\":7,\"doneOn\":[\"2025-01-01\",7,\"x\"],\"extra\":1}"))
                .containsExactly(
                        Problem.at(ProblemCode.PERSONAL_IDENTITY_NUMBER, "$.subjectRef"),
                        Problem.at(ProblemCode.MISSING_PROPERTY, "$.duty"),
                        Problem.at(ProblemCode.NOT_A_DATE, "$.clockStart"),
                        Problem.at(ProblemCode.NOT_A_DATE, "$.doneOn[1]"),
                        Problem.at(ProblemCode.NOT_A_DATE, "$.doneOn[2]"),
                        Problem.at(ProblemCode.UNKNOWN_PROPERTY, "$.extra"));
        assertThat(problems(duty("LVU-7A", ",\"extension\":{\"ground\":\"BECAUSE\",\"until\":1,\"reason\":\"OTHER\"}")))
                .containsExactly(
                        Problem.at(ProblemCode.UNKNOWN_CODE, "$.extension.ground"),
                        Problem.at(ProblemCode.NOT_A_DATE, "$.extension.until"),
                        Problem.at(ProblemCode.UNKNOWN_PROPERTY, "$.extension.reason"));
    }

    @Test
    void aStopBeforeTheStartNamesBothPaths() {
        assertThat(problems(duty("LVU-7A", ",\"clockStart\":\"2025-05-06\",\"doneOn\":\"2025-05-05\"")))
                .containsExactly(Problem.at(ProblemCode.DATES_REVERSED, "$.clockStart", "$.doneOn"));
        assertThat(
                        problems(
                                "{\"kind\":\"recurringDuty\",\"subjectRef\":\"b2\",\"duty\":\"PL-CONSIDER\",\"clockStart\":\"2025-01-10\",\"doneOn\":[\"2025-01-11\",\"2025-01-09\"]}"))
                .containsExactly(Problem.at(ProblemCode.DATES_REVERSED, "$.clockStart", "$.doneOn[1]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2025-01-10\"", "7", "{}", "true"})
    void refusesDaysThatAreNoArray(String days) {
        assertThat(problems("{\"kind\":\"recurringDuty\",\"subjectRef\":\"b2\",\"duty\":\"PL-CONSIDER\",\"doneOn\":"
                        + days + "}"))
                .containsExactly(Problem.at(ProblemCode.WRONG_TYPE, "$.doneOn"));
    }

    @ParameterizedTest
    @CsvSource({"LVU-7A, LVU-7A, 0", "LVU-7A, LVU-7B, 1", "LVU7A, LVU-7A, 1", "'', LVU, 3", "KATT, HATT, 1", "AB, BA, 2"
    })
    void countsTheLettersThatDiffer(String from, String to, int distance) {
        assertThat(EditDistance.between(from, to)).isEqualTo(distance);
        assertThat(EditDistance.between(to, from)).isEqualTo(distance);
    }
}
