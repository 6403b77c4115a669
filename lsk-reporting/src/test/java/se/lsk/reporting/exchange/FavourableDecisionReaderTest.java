package se.lsk.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lsk.core.casework.DecisionSource;
import se.lsk.core.casework.ExecutionInterruption;
import se.lsk.core.casework.FavourableDecision;
import se.lsk.core.casework.HostCode;
import se.lsk.core.casework.ServicesLaw;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Facts;
import se.lsk.core.facts.SubjectReference;

/** The kind {@code favourableDecision}. */
class FavourableDecisionReaderTest {

    private static final String BEGINNING =
            "{\"kind\":\"favourableDecision\",\"subjectRef\":\"e1\",\"law\":\"LSS\",\"source\":\"BOARD\",\"service\":\"Kontaktperson\"";

    private static Facts facts(String line) {
        return FactsReader.parse(line).fold(facts -> facts, problems -> {
            throw new AssertionError(problems);
        });
    }

    private static List<Problem> problems(String line) {
        return FactsReader.parse(line).fold(facts -> List.of(), problems -> problems);
    }

    @Test
    void readsWhatBecameOfADecision() {
        assertThat(
                        facts(
                                BEGINNING
                                        + ",\"area\":\"LSS vuxna\",\"decidedOn\":\"2025-01-20\",\"carriedOutOn\":\"2025-05-02\",\"endedOn\":\"2025-12-01\",\"offersDeclinedOn\":[\"2025-03-01\"],\"delayReason\":\"Resursbrist\",\"reportedOn\":\"2025-04-30\",\"executionNotifiedOn\":\"2025-05-05\",\"interruptions\":[{\"interruptedOn\":\"2025-06-02\",\"resumedOn\":\"2025-10-02\",\"partly\":true,\"delayReason\":\"Vakans\",\"reportedOn\":\"2025-09-30\",\"resumptionNotifiedOn\":\"2025-10-03\"}]}"))
                .isEqualTo(FavourableDecision.builder()
                        .subjectRef(new SubjectReference("e1"))
                        .law(ServicesLaw.LSS)
                        .source(DecisionSource.BOARD)
                        .service(new HostCode("Kontaktperson"))
                        .area(new HostCode("LSS vuxna"))
                        .decidedOn(LocalDate.of(2025, 1, 20))
                        .carriedOutOn(LocalDate.of(2025, 5, 2))
                        .endedOn(LocalDate.of(2025, 12, 1))
                        .addOffersDeclinedOn(LocalDate.of(2025, 3, 1))
                        .delayReason(new HostCode("Resursbrist"))
                        .reportedOn(LocalDate.of(2025, 4, 30))
                        .executionNotifiedOn(LocalDate.of(2025, 5, 5))
                        .addInterruptions(ExecutionInterruption.builder()
                                .interruptedOn(LocalDate.of(2025, 6, 2))
                                .resumedOn(LocalDate.of(2025, 10, 2))
                                .partly(Answer.YES)
                                .delayReason(new HostCode("Vakans"))
                                .reportedOn(LocalDate.of(2025, 9, 30))
                                .resumptionNotifiedOn(LocalDate.of(2025, 10, 3))
                                .build())
                        .build());
    }

    @Test
    void refusesNothingThatIsOnlyUnknown() {
        assertThat(((FavourableDecision) facts(BEGINNING + "}")).decidedOn()).isEmpty();
    }

    @Test
    void findsEveryProblemOfALine() {
        assertThat(
                        problems(
                                "{\"kind\":\"favourableDecision\",\"subjectRef\":\"e1\",\"source\":\"IVO\",\"service\":\"<b>\",\"area\":\"850101 Anna\",\"interruptions\":[{\"from\":1},7]}"))
                .containsExactly(
                        Problem.at(ProblemCode.MISSING_PROPERTY, "$.law"),
                        Problem.at(ProblemCode.UNKNOWN_CODE, "$.source"),
                        Problem.at(ProblemCode.NOT_A_CODE, "$.service"),
                        Problem.at(ProblemCode.PERSONAL_IDENTITY_NUMBER, "$.area"),
                        Problem.at(ProblemCode.WRONG_TYPE, "$.interruptions[1]"),
                        Problem.at(ProblemCode.UNKNOWN_PROPERTY, "$.interruptions[0].from"));
        assertThat(problems(BEGINNING + ",\"decidedOn\":\"2025-02-01\",\"carriedOutOn\":\"2025-01-31\"}"))
                .containsExactly(Problem.at(ProblemCode.DATES_REVERSED, "$.decidedOn", "$.carriedOutOn"));
    }
}
