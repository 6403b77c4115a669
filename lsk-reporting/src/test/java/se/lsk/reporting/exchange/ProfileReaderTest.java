package se.lsk.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lsk.core.check.Parsed;
import se.lsk.core.check.Problem;
import se.lsk.core.facts.RoleName;
import se.lsk.core.law.BilingualText;
import se.lsk.core.law.LegalReference;
import se.lsk.core.law.RuleId;
import se.lsk.core.law.Verification;
import se.lsk.core.organisation.CouncilLevel;
import se.lsk.core.time.RollPolicy;
import se.lsk.rules.LocalDemand;
import se.lsk.rules.LocalDuty;
import se.lsk.rules.Profile;
import se.lsk.rules.Rulebook;
import se.lsk.rules.national.NationalRulebook;

class ProfileReaderTest {

    private static final String COMPLETE =
            "{\"name\":\"Herrljunga\",\"municipalityCode\":\"1466\",\"settledRollPolicies\":{\"CH-PRELIM\":\"ROLLS\"},\"localTargetDays\":{\"CH-PROTECT\":1},\"reminderDays\":{\"CH-INVEST\":30},\"reminderDaysOtherwise\":10,\"severityDecider\":\"SAS\",\"seriousFromLevel\":\"HIGH\"}";

    private static List<String> problems(Parsed<?> parsed) {
        return parsed.fold(value -> List.of(), ProfileReaderTest::told);
    }

    private static List<String> told(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.code() + " " + String.join(" ", problem.paths()))
                .toList();
    }

    private static List<String> profile(String members) {
        return problems(ProfileReader.parse("{\"name\":\"A\"," + members + "}"));
    }

    private static List<String> rulebook(String members) {
        return problems(ProfileReader.parseRulebook("{\"name\":\"A\"," + members + "}", NationalRulebook::under));
    }

    @Test
    void readsEveryProperty() {
        Profile expected = Profile.builder()
                .name("Herrljunga")
                .municipalityCode("1466")
                .settledRollPolicies(Map.of(RuleId.of("CH-PRELIM"), RollPolicy.ROLLS))
                .localTargetDays(Map.of(RuleId.of("CH-PROTECT"), 1))
                .severityDecider(new RoleName("SAS"))
                .seriousFromLevel("HIGH")
                .reminderDays(Map.of(RuleId.of("CH-INVEST"), 30))
                .reminderDaysOtherwise(10)
                .build();
        assertThat(ProfileReader.parse(COMPLETE)).isEqualTo(new Parsed.Valid<>(expected));
    }

    @Test
    void refusesARoleAndALevelOfAnotherForm() {
        assertThat(profile("\"severityDecider\":\"SAS 7\",\"seriousFromLevel\":\" \""))
                .containsExactly("NOT_A_ROLE $.severityDecider", "NOT_A_NAME $.seriousFromLevel");
    }

    @Test
    void readsAStreamOverManyLines() throws IOException {
        String pretty =
                "\uFEFF{\r\n  \"name\" : \"Åre\",\n  \"municipalityCode\": null,\n  \"localTargetDays\": {}\n}\n";
        assertThat(ProfileReader.read(new ByteArrayInputStream(pretty.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(new Parsed.Valid<>(Profile.builder().name("Åre").build()));
    }

    @Test
    void makesTheRulebookUnderTheProfile() throws IOException {
        Rulebook rulebook = ProfileReader.parseRulebook(COMPLETE, NationalRulebook::under)
                .fold(made -> made, problems -> {
                    throw new AssertionError(problems);
                });
        assertThat(rulebook.profile().name()).isEqualTo("Herrljunga");
        assertThat(problems(ProfileReader.readRulebook(
                        new ByteArrayInputStream(COMPLETE.getBytes(StandardCharsets.UTF_8)), NationalRulebook::under)))
                .isEmpty();
    }

    @Test
    void refusesBytesThatAreNoProfile() throws IOException {
        assertThat(problems(ProfileReader.read(new ByteArrayInputStream(new byte[] {(byte) 0xE5}))))
                .containsExactly("NOT_UTF8 $");
        assertThat(problems(ProfileReader.read(new ByteArrayInputStream(new byte[(1 << 20) + 1]))))
                .containsExactly("LINE_TOO_LONG $");
        assertThat(problems(ProfileReader.read(new ByteArrayInputStream(new byte[1 << 20]))))
                .containsExactly("NOT_A_JSON_OBJECT $");
        assertThat(problems(ProfileReader.parse(" ".repeat((1 << 20) + 1)))).containsExactly("LINE_TOO_LONG $");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{} {}", "{\"name\":\"A\"}{}", "name: A", "{\"name\":\"\\udead\"}"})
    void refusesWhatIsNotOneObject(String json) {
        assertThat(problems(ProfileReader.parse(json))).containsExactly("NOT_A_JSON_OBJECT $");
        assertThat(problems(ProfileReader.parseRulebook(json, NationalRulebook::under)))
                .containsExactly("NOT_A_JSON_OBJECT $");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "null | MISSING_PROPERTY",
                "1 | WRONG_TYPE",
                "[\"A\"] | WRONG_TYPE",
                "\"\" | NOT_A_NAME",
                "\" \" | NOT_A_NAME",
                "\"A\\nB\" | NOT_A_NAME",
                "\"\\u001b[31mA\" | NOT_A_NAME"
            })
    void refusesAName(String name, String code) {
        assertThat(problems(ProfileReader.parse("{\"name\":" + name + "}"))).containsExactly(code + " $.name");
    }

    @Test
    void wantsAName() {
        assertThat(problems(ProfileReader.parse("{}"))).containsExactly("MISSING_PROPERTY $.name");
    }

    @Test
    void countsTheCharactersOfAName() {
        assertThat(problems(ProfileReader.parse("{\"name\":\"" + "å".repeat(100) + "\"}")))
                .isEmpty();
        assertThat(problems(ProfileReader.parse("{\"name\":\"" + "å".repeat(101) + "\"}")))
                .containsExactly("NOT_A_NAME $.name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "76 | UNKNOWN_CODE",
                "1466 | UNKNOWN_CODE",
                "\"76\" | UNKNOWN_CODE",
                "\"14660\" | UNKNOWN_CODE",
                "\"146\" | UNKNOWN_CODE",
                "\"１４６６\" | UNKNOWN_CODE",
                "\" 1466\" | UNKNOWN_CODE",
                "true | WRONG_TYPE",
                "[] | WRONG_TYPE"
            })
    void refusesAMunicipalityCode(String code, String problem) {
        assertThat(profile("\"municipalityCode\":" + code)).containsExactly(problem + " $.municipalityCode");
    }

    @Test
    void keepsTheLeadingZeroOfAMunicipalityCode() {
        assertThat(ProfileReader.parse("{\"name\":\"Upplands Väsby\",\"municipalityCode\":\"0114\"}")
                        .fold(profile -> profile.municipalityCode().orElseThrow(), Object::toString))
                .isEqualTo("0114");
    }

    @Test
    void refusesUnknownAndDoubledProperties() {
        assertThat(profile("\"kommun\":1")).containsExactly("UNKNOWN_PROPERTY $.kommun");
        assertThat(profile("\"name\":\"B\"")).containsExactly("DOUBLED_KEY $.name");
        assertThat(profile("\"localTargetDays\":{\"CH-PROTECT\":1,\"CH-PROTECT\":2}"))
                .containsExactly("DOUBLED_KEY $.localTargetDays['?']");
    }

    @Test
    void refusesValuesOfOtherTypes() {
        assertThat(profile("\"settledRollPolicies\":[],\"localTargetDays\":1"))
                .containsExactly("WRONG_TYPE $.settledRollPolicies", "WRONG_TYPE $.localTargetDays");
        assertThat(profile("\"settledRollPolicies\":{\"CH-PRELIM\":1,\"CH-INVEST\":\"rolls\",\"CH-INFORM\":true}"))
                .containsExactly(
                        "UNKNOWN_CODE $.settledRollPolicies.CH-PRELIM",
                        "UNKNOWN_CODE $.settledRollPolicies.CH-INVEST",
                        "WRONG_TYPE $.settledRollPolicies.CH-INFORM");
        assertThat(profile("\"localTargetDays\":{\"A\":\"1\",\"B\":1.0,\"C\":1e0,\"D\":true,\"E\":null}"))
                .containsExactly(
                        "WRONG_TYPE $.localTargetDays.A",
                        "WRONG_TYPE $.localTargetDays.B",
                        "WRONG_TYPE $.localTargetDays.C",
                        "WRONG_TYPE $.localTargetDays.D");
    }

    @Test
    void refusesTargetsOutsideTheirBounds() {
        assertThat(profile("\"localTargetDays\":{\"A\":0,\"B\":365}")).isEmpty();
        assertThat(profile("\"localTargetDays\":{\"A\":-1,\"B\":366,\"C\":" + "9".repeat(100_000) + "}"))
                .containsExactly(
                        "NUMBER_OUT_OF_RANGE $.localTargetDays.A",
                        "NUMBER_OUT_OF_RANGE $.localTargetDays.B",
                        "NUMBER_OUT_OF_RANGE $.localTargetDays.C");
    }

    @Test
    void refusesRemindersOutsideTheirBoundsAndWithoutARule() {
        assertThat(rulebook("\"reminderDays\":{\"CH-INVEST\":0,\"CH-PRELIM\":365},\"reminderDaysOtherwise\":0"))
                .isEmpty();
        assertThat(profile("\"reminderDays\":null,\"reminderDaysOtherwise\":null"))
                .isEmpty();
        assertThat(profile("\"reminderDays\":{\"A\":-1,\"B\":366,\"C\":\"7\"},\"reminderDaysOtherwise\":366"))
                .containsExactly(
                        "NUMBER_OUT_OF_RANGE $.reminderDays.A",
                        "NUMBER_OUT_OF_RANGE $.reminderDays.B",
                        "WRONG_TYPE $.reminderDays.C",
                        "NUMBER_OUT_OF_RANGE $.reminderDaysOtherwise");
        assertThat(profile("\"reminderDaysOtherwise\":-1"))
                .containsExactly("NUMBER_OUT_OF_RANGE $.reminderDaysOtherwise");
        assertThat(profile("\"reminderDaysOtherwise\":{\"CH-INVEST\":7}"))
                .containsExactly("WRONG_TYPE $.reminderDaysOtherwise");
        assertThat(rulebook("\"reminderDays\":{\"NO-RULE\":7}")).containsExactly("UNKNOWN_RULE $.reminderDays.NO-RULE");
    }

    @Test
    void refusesWhatHasNotTheFormOfARule() {
        assertThat(profile("\"localTargetDays\":{\"ch-protect\":1,\"CH PROTECT\":1,\"\":1,\"A-191212-1212\":1,\""
                        + "A".repeat(41) + "\":1}"))
                .containsOnly("UNKNOWN_RULE $.localTargetDays['?']")
                .hasSize(5);
    }

    @Test
    void leavesToTheRulebookWhatTheLawAllows() {
        String members =
                "\"settledRollPolicies\":{\"CH-INFORM\":\"ROLLS\",\"NO-RULE\":\"NEVER\"},\"localTargetDays\":{\"CH-INVEST\":1}";
        assertThat(profile(members)).isEmpty();
        assertThat(rulebook(members))
                .containsExactly(
                        "LOOSENS_LAW $.settledRollPolicies.CH-INFORM",
                        "UNKNOWN_RULE $.settledRollPolicies.NO-RULE",
                        "LOOSENS_LAW $.localTargetDays.CH-INVEST");
        assertThat(rulebook("\"settledRollPolicies\":{\"CH-PRELIM\":\"UNSETTLED\"}"))
                .containsExactly("UNKNOWN_CODE $.settledRollPolicies.CH-PRELIM");
    }

    @Test
    void tellsTheProblemsOfProfileAndRulebookTogether() {
        assertThat(problems(ProfileReader.parseRulebook(
                        "{\"name\":\"\",\"municipalityCode\":76,\"x\":1,\"localTargetDays\":{\"CH-PROTECT\":400,\"CH-INVEST\":1}}",
                        NationalRulebook::under)))
                .containsExactly(
                        "UNKNOWN_CODE $.municipalityCode",
                        "NUMBER_OUT_OF_RANGE $.localTargetDays.CH-PROTECT",
                        "UNKNOWN_PROPERTY $.x",
                        "NOT_A_NAME $.name",
                        "LOOSENS_LAW $.localTargetDays.CH-INVEST");
    }

    private static final String DUTY =
            "\"key\":\"LOCAL-1\",\"title\":{\"sv\":\"Råd\",\"en\":\"Councils\"},\"asks\":{\"sv\":\"Möts de?\",\"en\":\"Do they meet?\"},\"source\":\"KOMMUN RIKTLINJE-2020\",\"verification\":\"SECONDARY\",\"from\":\"2020-01-01\",\"of\":\"COUNCIL_MEETINGS\",\"atLeast\":4";

    private static List<String> duties(String... duties) {
        return profile("\"localDuties\":[" + String.join(",", duties) + "]");
    }

    @Test
    void readsDutiesOfTheMunicipalitysOwn() {
        LocalDuty expected = LocalDuty.builder()
                .key(RuleId.of("LOCAL-1"))
                .title(BilingualText.of("Råd", "Councils"))
                .asks(BilingualText.of("Möts de?", "Do they meet?"))
                .source(LegalReference.parse("KOMMUN RIKTLINJE-2020"))
                .verification(Verification.SECONDARY)
                .firstDay(LocalDate.of(2020, 1, 1))
                .lastDay(LocalDate.of(2025, 12, 31))
                .of(LocalDemand.COUNCIL_MEETINGS)
                .atLeast(4)
                .addMonths(Month.JANUARY, Month.DECEMBER)
                .level(CouncilLevel.DEPARTMENT)
                .judge(BilingualText.of("Räcker det?", "Is it enough?"))
                .build();
        String json = "{\"name\":\"A\",\"localDuties\":[{" + DUTY
                + ",\"through\":\"2025-12-31\",\"months\":[1,12],\"level\":\"DEPARTMENT\",\"judge\":{\"sv\":\"Räcker det?\",\"en\":\"Is it enough?\"}}]}";
        assertThat(ProfileReader.parse(json))
                .isEqualTo(new Parsed.Valid<>(
                        Profile.builder().name("A").addLocalDuties(expected).build()));
        assertThat(problems(ProfileReader.parseRulebook(json, NationalRulebook::under)))
                .isEmpty();
        assertThat(duties()).isEmpty();
        assertThat(profile("\"localDuties\":null")).isEmpty();
    }

    @Test
    void wantsWhatADutyMustHave() {
        assertThat(duties("{}"))
                .containsExactly(
                        "MISSING_PROPERTY $.localDuties[0].key",
                        "MISSING_PROPERTY $.localDuties[0].title",
                        "MISSING_PROPERTY $.localDuties[0].asks",
                        "MISSING_PROPERTY $.localDuties[0].source",
                        "MISSING_PROPERTY $.localDuties[0].verification",
                        "MISSING_PROPERTY $.localDuties[0].from",
                        "MISSING_PROPERTY $.localDuties[0].of");
        assertThat(duties("{" + DUTY.replace(",\"atLeast\":4", "") + "}"))
                .containsExactly("MISSING_PROPERTY $.localDuties[0].atLeast");
        assertThat(duties("{" + DUTY.replace("\"en\":\"Councils\"", "\"en\":null") + "}"))
                .containsExactly("MISSING_PROPERTY $.localDuties[0].title.en");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"LOCAL-1\" | \"K7P1\" | LOOSENS_LAW $.localDuties[0].key",
                "\"LOCAL-1\" | \"local-1\" | NOT_A_CODE $.localDuties[0].key",
                "\"LOCAL-1\" | 1 | WRONG_TYPE $.localDuties[0].key",
                "\"KOMMUN RIKTLINJE-2020\" | \"SOSFS 2011:9#K7P1\" | LOOSENS_LAW $.localDuties[0].source",
                "\"KOMMUN RIKTLINJE-2020\" | \"Riktlinjen\" | NOT_A_SOURCE $.localDuties[0].source",
                "\"SECONDARY\" | \"RECALLED\" | UNKNOWN_CODE $.localDuties[0].verification",
                "\"2020-01-01\" | \"2020-02-30\" | NOT_A_DATE $.localDuties[0].from",
                "\"2020-01-01\" | \"1929-12-31\" | DATE_OUT_OF_RANGE $.localDuties[0].from",
                "\"COUNCIL_MEETINGS\" | \"REMOVE_K7P1\" | UNKNOWN_CODE $.localDuties[0].of",
                "4 | 0 | NUMBER_OUT_OF_RANGE $.localDuties[0].atLeast",
                "4 | 367 | NUMBER_OUT_OF_RANGE $.localDuties[0].atLeast",
                "4 | \"4\" | WRONG_TYPE $.localDuties[0].atLeast",
                "4 | 4,\"months\":[0] | NUMBER_OUT_OF_RANGE $.localDuties[0].months[0]",
                "4 | 4,\"months\":[1,13] | NUMBER_OUT_OF_RANGE $.localDuties[0].months[1]",
                "4 | 4,\"months\":[1.0] | NUMBER_OUT_OF_RANGE $.localDuties[0].months[0]",
                "4 | 4,\"months\":[\"1\"] | WRONG_TYPE $.localDuties[0].months[0]",
                "4 | 4,\"months\":[1,1] | DOUBLED_NAME $.localDuties[0].months",
                "4 | 4,\"level\":\"BOARD\" | UNKNOWN_CODE $.localDuties[0].level",
                "4 | 4,\"replaces\":\"K7P1\" | UNKNOWN_PROPERTY $.localDuties[0].replaces",
                "\"Möts de?\" | \"Möts de\" | NOT_A_LINE $.localDuties[0].asks.sv",
                "\"Råd\" | \"{asOf}\" | NOT_A_LINE $.localDuties[0].title.sv",
                "\"Råd\" | 1 | WRONG_TYPE $.localDuties[0].title.sv"
            })
    void refusesADuty(String instead, String value, String problem) {
        assertThat(duties("{" + DUTY.replace(instead, value) + "}")).containsExactly(problem);
    }

    @Test
    void refusesDutiesThatAreNoneAndDoubledOnes() {
        assertThat(profile("\"localDuties\":{}")).containsExactly("WRONG_TYPE $.localDuties");
        assertThat(duties("1")).contains("WRONG_TYPE $.localDuties[0]");
        assertThat(duties("{" + DUTY + "}", "{" + DUTY + "}")).containsExactly("DOUBLED_NAME $.localDuties[1].key");
    }
}
