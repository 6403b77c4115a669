package se.lsk.core.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;

/** The numbers here are put together from parts: none stands in the source, and the serial number 0000 is never given to anyone. */
class SubjectReferenceTest {

    private static final String SERIAL = "0000";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "2026-0117",
                "IFO/2026:117",
                "case_17.3",
                "7f0c2e9a-4d52-4b8e-9a53-0d6f8b1c2e3a",
                "00000000-0000-0000-0000-000000000000",
            })
    void acceptsCaseNumbersAndUuids(String value) {
        assertThat(new SubjectReference(value)).hasToString(value);
        assertThat(read(value)).isEqualTo(value);
    }

    @Test
    void acceptsOneThroughSixtyFourCharacters() {
        assertRefused("", ProblemCode.NOT_A_REFERENCE);
        assertThat(new SubjectReference("x")).hasToString("x");
        assertThat(new SubjectReference("x".repeat(63)).value()).hasSize(63);
        assertThat(new SubjectReference("x".repeat(64)).value()).hasSize(64);
        assertRefused("x".repeat(65), ProblemCode.NOT_A_REFERENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "a b", "a\n", "å", "a;b", "<a>", "a\u0000", "\u0661", "a+b", "a@b"})
    void refusesOtherCharacters(String value) {
        assertRefused(value, ProblemCode.NOT_A_REFERENCE);
    }

    @ParameterizedTest
    @CsvSource({
        "000101, -, YYMMDD-NNNN",
        "000101, '', YYMMDDNNNN",
        "19000101, -, YYYYMMDD-NNNN",
        "19000101, '', YYYYMMDDNNNN",
        "18000101, '', the nineteenth century",
        "20000101, '', the twenty-first century",
        "19000131, -, the last day of January",
        "19001201, -, December",
        "19000110, -, a day of two digits",
        "19000120, -, the twentieth",
        "19000130, -, the thirtieth",
        "19000161, -, a co-ordination number",
        "19000170, -, a co-ordination number",
        "000189, -, a co-ordination number",
        "19000191, -, the last day of a co-ordination number",
        "000191, '', the last day of a co-ordination number",
        "19000101, :, another separator",
        "19000101, _, another separator",
        "19000101, /, another separator",
        "19000101, ., another separator",
    })
    void refusesTheShapesOfPersonalIdentityNumbers(String birth, String separator, String shape) {
        String number = birth + separator + SERIAL;

        assertThat(shape).isNotEmpty();
        assertRefused(number, ProblemCode.PERSONAL_IDENTITY_NUMBER);
        assertRefused("IFO-" + number, ProblemCode.PERSONAL_IDENTITY_NUMBER);
        assertRefused(number + "-1", ProblemCode.PERSONAL_IDENTITY_NUMBER);
        assertRefused("child:" + number + ".a", ProblemCode.PERSONAL_IDENTITY_NUMBER);
        assertRefused("child" + number + "a", ProblemCode.PERSONAL_IDENTITY_NUMBER);
        assertRefused(number + " and a blank", ProblemCode.PERSONAL_IDENTITY_NUMBER);
    }

    @ParameterizedTest
    @CsvSource({
        "190013, 01, -, month 13",
        "190000, 01, -, month 0",
        "190001, 00, -, day 0",
        "190001, 32, -, day 32",
        "190001, 60, -, day 60",
        "190001, 92, -, day 92",
        "190001, 99, '', day 99",
        "170001, 01, -, the eighteenth century",
        "210001, 01, -, the twenty-second century",
    })
    void acceptsNumbersThatAreNoDateOfBirth(String month, String day, String separator, String why) {
        String number = month + day + separator + SERIAL;

        assertThat(new SubjectReference(number).value()).as(why).isEqualTo(number);
    }

    @Test
    void acceptsLongerRunsOfDigits() {
        assertThat(new SubjectReference("9" + "19000101" + SERIAL)).isNotNull();
        assertThat(new SubjectReference("19000101" + SERIAL + "9")).isNotNull();
        assertThat(new SubjectReference("000101-" + SERIAL + "9")).isNotNull();
    }

    @Test
    void acceptsUuidsOnlyAsAWhole() {
        String uuidWithABirthDay = "19000101-" + SERIAL + "-" + SERIAL + "-" + SERIAL + "-" + "0".repeat(12);

        assertThat(new SubjectReference(uuidWithABirthDay)).isNotNull();
        assertRefused("x" + uuidWithABirthDay, ProblemCode.PERSONAL_IDENTITY_NUMBER);
    }

    private static void assertRefused(String value, ProblemCode code) {
        assertThatThrownBy(() -> new SubjectReference(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(code.english());
        assertThat(SubjectReference.parse(value, "$.subjectRef")
                        .<List<Problem>>fold(reference -> List.of(), problems -> problems))
                .containsExactly(Problem.at(code, "$.subjectRef"));
        if (value.length() > 1) {
            assertThat(code.english()).doesNotContain(value);
        }
    }

    private static String read(String value) {
        return SubjectReference.parse(value, "$.subjectRef").fold(SubjectReference::value, Object::toString);
    }
}
