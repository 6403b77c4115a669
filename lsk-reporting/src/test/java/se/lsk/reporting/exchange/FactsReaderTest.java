package se.lsk.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lsk.core.casework.ChildFollowUp;
import se.lsk.core.casework.ChildInvestigation;
import se.lsk.core.casework.ChildReport;
import se.lsk.core.casework.DecisionMaker;
import se.lsk.core.casework.ExtensionDecision;
import se.lsk.core.casework.ExtensionReason;
import se.lsk.core.casework.PreliminaryAssessment;
import se.lsk.core.casework.ProtectiveAssessment;
import se.lsk.core.check.Parsed;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.DutyFacts;
import se.lsk.core.facts.Facts;
import se.lsk.core.facts.SubjectReference;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.national.NationalRulebook;

class FactsReaderTest {

    private static final String FOLLOW_UP = "{\"kind\":\"childFollowUp\",\"subjectRef\":\"a\",%s}";
    private static final String INVESTIGATION = "{\"kind\":\"childInvestigation\",\"subjectRef\":\"a\",%s}";

    private static Facts facts(String line) {
        return FactsReader.parse(line).fold(facts -> facts, problems -> {
            throw new AssertionError(problems);
        });
    }

    /** {@return the problems as {@code CODE path path}, one a line} */
    private static List<String> problems(String line) {
        return FactsReader.parse(line)
                .fold(
                        facts -> List.of(),
                        problems -> problems.stream()
                                .map(problem -> problem.code() + " " + String.join(" ", problem.paths()))
                                .toList());
    }

    private static List<String> followUp(String members) {
        return problems(String.format(Locale.ROOT, FOLLOW_UP, members));
    }

    private static List<String> investigation(String members) {
        return problems(String.format(Locale.ROOT, INVESTIGATION, members));
    }

    // what is read

    @Test
    void readsEveryPropertyOfAnInvestigation() {
        assertThat(facts(FactsLines.COMPLETE.get(0)))
                .isEqualTo(ChildInvestigation.builder()
                        .subjectRef(new SubjectReference("a1"))
                        .reportReceivedOn(LocalDate.of(2025, 1, 10))
                        .openedOn(LocalDate.of(2025, 1, 15))
                        .completedOn(LocalDate.of(2025, 6, 2))
                        .addExtensions(ExtensionDecision.builder()
                                .decidedOn(LocalDate.of(2025, 5, 10))
                                .until(LocalDate.of(2025, 6, 30))
                                .reason(ExtensionReason.SPECIAL_REASONS)
                                .decidedBy(DecisionMaker.BOARD)
                                .build())
                        .informedOn(LocalDate.of(2025, 1, 16))
                        .informationWithheld(Answer.NO)
                        .hasPreviousInvestigation(Answer.YES)
                        .previousInvestigationCompletedOn(LocalDate.of(2024, 11, 1))
                        .build());
    }

    @Test
    void readsEveryPropertyOfTheOtherKinds() {
        assertThat(facts(FactsLines.COMPLETE.get(1)))
                .isEqualTo(PreliminaryAssessment.builder()
                        .subjectRef(new SubjectReference("a2"))
                        .reportReceivedOn(LocalDate.of(2025, 12, 10))
                        .decidedOn(LocalDate.of(2025, 12, 29))
                        .extraordinaryReasons(Answer.NO)
                        .investigationAlreadyRunning(Answer.NO)
                        .build());
        assertThat(facts(FactsLines.COMPLETE.get(2)))
                .isEqualTo(ChildFollowUp.builder()
                        .subjectRef(new SubjectReference("a3"))
                        .startedOn(LocalDate.of(2025, 7, 1))
                        .endedOn(LocalDate.of(2025, 12, 20))
                        .investigationOpenedOn(LocalDate.of(2025, 12, 21))
                        .build());
        assertThat(facts(FactsLines.COMPLETE.get(3)))
                .isEqualTo(ChildReport.builder()
                        .subjectRef(new SubjectReference("a4"))
                        .reportReceivedOn(LocalDate.of(2025, 12, 10))
                        .protectiveAssessment(ProtectiveAssessment.builder()
                                .madeOn(LocalDate.of(2025, 12, 10))
                                .documentedOn(LocalDate.of(2025, 12, 10))
                                .build())
                        .build());
    }

    @Test
    void readsEveryKindThatTheNationalRulebookAsksOf() {
        List<String> asked = NationalRulebook.rulebook().definitions().stream()
                .map(RuleDefinition::factType)
                .map(type -> type.kind())
                .distinct()
                .toList();
        List<String> read = Stream.of(FactsLines.COMPLETE, RiskLines.COMPLETE, List.of(SystemLines.COMPLETE))
                .flatMap(List::stream)
                .map(line -> facts(line).type().kind())
                .toList();
        assertThat(read).containsExactlyInAnyOrderElementsOf(asked);
    }

    @Test
    void readsNullAsAbsent() {
        String nulls = FactsLines.COMPLETE.stream()
                .map(line -> line.replaceAll(
                        ":(\"[0-9-]{10}\"|true|false|\\[.*?]|\\{\"(?:madeOn|decidedOn)\":.*?}|\"BOARD\"|\"SPECIAL_REASONS\")",
                        ":null"))
                .collect(Collectors.joining("\n"));
        assertThat(nulls).contains("\"extensions\":null").contains("\"protectiveAssessment\":null");
        for (String line : nulls.lines().toList()) {
            Facts facts = facts(line);
            String bare = "{\"kind\":\"" + facts.type() + "\",\"subjectRef\":\"" + facts.subjectRef() + "\""
                    + (facts instanceof DutyFacts one ? ",\"duty\":\"" + one.duty() + "\"}" : "}");
            assertThat(facts).isEqualTo(facts(bare));
        }
    }

    @Test
    void leavesAnAbsentAnswerUnknown() {
        PreliminaryAssessment facts =
                (PreliminaryAssessment) facts("{\"kind\":\"preliminaryAssessment\",\"subjectRef\":\"a\"}");
        assertThat(facts.extraordinaryReasons()).isEqualTo(Answer.UNKNOWN);
        assertThat(facts.investigationAlreadyRunning()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void takesTheDayOfAnEarlierInvestigationForTheAnswer() {
        ChildInvestigation facts = (ChildInvestigation)
                facts(String.format(Locale.ROOT, INVESTIGATION, "\"previousInvestigationCompletedOn\":\"2024-11-01\""));
        assertThat(facts.hasPreviousInvestigation()).isEqualTo(Answer.YES);
    }

    @Test
    void readsEscapesAndSpaces() {
        assertThat(facts(" {\t\"\\u006bind\" : \"childFollowUp\" , \"subjectRef\":\"a\\/b\" } "))
                .extracting(Facts::subjectRef)
                .isEqualTo(new SubjectReference("a/b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1930-01-01", "2100-12-31", "2024-02-29", "2000-02-29"})
    void readsDaysThroughTheBoundsOfTheCalendar(String day) {
        ChildFollowUp facts =
                (ChildFollowUp) facts(String.format(Locale.ROOT, FOLLOW_UP, "\"startedOn\":\"" + day + "\""));
        assertThat(facts.startedOn()).contains(LocalDate.parse(day));
    }

    @Test
    void keepsTheOrderOfExtensions() {
        ChildInvestigation facts = (ChildInvestigation) facts(String.format(
                Locale.ROOT,
                INVESTIGATION,
                "\"extensions\":[{\"until\":\"2025-09-01\"},{},{\"until\":\"2025-08-01\"}]"));
        assertThat(facts.extensions().stream().map(ExtensionDecision::until).map(Object::toString))
                .containsExactly("Optional[2025-09-01]", "Optional.empty", "Optional[2025-08-01]");
    }

    // the line

    static Stream<String> notOneObject() {
        return Stream.of(
                "",
                "nonsense",
                "{",
                "}",
                "{\"kind\"",
                "{\"kind\":\"childFollowUp\",\"subjectRef\":\"a\"",
                "{\"kind\":\"childFollowUp\",\"subjectRef\":\"a\",}",
                "{\"kind\":\"childFollowUp\",\"subjectRef\":\"a\"} {}",
                "{\"kind\":\"childFollowUp\",\"subjectRef\":\"a\"}1",
                "{\"kind\":\"childFollowUp\",\"subjectRef\":\"a\"},",
                "{\"kind\":\"childFollowUp\",\"subjectRef\":\"a\"}]",
                "{\"kind\":\"childFollowUp\",\"subjectRef\":\"a\"} // note",
                "{'kind':'childFollowUp'}",
                "{kind:\"childFollowUp\"}",
                "[]",
                "[{\"kind\":\"childFollowUp\",\"subjectRef\":\"a\"}]",
                "\"text\"",
                "null",
                "true",
                "42",
                "NaN",
                "\uFEFF{\"kind\":\"childFollowUp\",\"subjectRef\":\"a\"}",
                "{\"kind\":\"childFollowUp\",\"subjectRef\":\"a\u0001\"}",
                "{\"kind\":\"childFollowUp\",\"subjectRef\":\"\\x41\"}",
                "{\"kind\":\"childFollowUp\",\"subjectRef\":01}",
                "{\"kind\":\"childFollowUp\",\"subjectRef\":+1}",
                "{\"kind\":\"childFollowUp\",\"subjectRef\":1.}",
                "{\"kind\":\"childFollowUp\",\"subjectRef\":.5}",
                "{\"kind\":\"childFollowUp\",\"subjectRef\":1e}",
                "{\"kind\":\"childFollowUp\",\"subjectRef\":NaN}",
                "{\"kind\":\"childFollowUp\",\"subjectRef\":undefined}",
                "{\"kind\":\"childFollowUp\",\"subjectRef\":\"\\ud800\"}",
                "{\"kind\":\"childFollowUp\",\"subjectRef\":\"\\udc00\\ud800\"}",
                "{\"kind\":\"childFollowUp\",\"\\udc00\":1}");
    }

    @ParameterizedTest
    @MethodSource("notOneObject")
    void refusesWhatIsNotOneObject(String line) {
        assertThat(problems(line)).containsExactly("NOT_A_JSON_OBJECT $");
    }

    @Test
    void refusesDeepNestingAtOneLevelTooMany() {
        String deepest = "[".repeat(JsonText.DEPTH - 1) + "]".repeat(JsonText.DEPTH - 1);
        assertThat(followUp("\"x\":" + deepest)).containsExactly("UNKNOWN_PROPERTY $.x");
        assertThat(followUp("\"x\":[" + deepest + "]")).containsExactly("NOT_A_JSON_OBJECT $");
        assertThat(problems("[".repeat(1_000_000))).containsExactly("NOT_A_JSON_OBJECT $");
        assertThat(problems("{\"a\":".repeat(200_000))).containsExactly("NOT_A_JSON_OBJECT $");
    }

    @Test
    void refusesALongLineOfText() {
        String line = "{\"kind\":\"childFollowUp\",\"subjectRef\":\"a\"}";
        String fits = line + " ".repeat(LineSource.LIMIT - line.length());
        assertThat(problems(fits)).isEmpty();
        assertThat(problems(fits + " ")).containsExactly("LINE_TOO_LONG $");
        String wide =
                "{\"kind\":\"childFollowUp\",\"subjectRef\":\"a\",\"x\":\"" + "å".repeat(LineSource.LIMIT / 2) + "\"}";
        assertThat(problems(wide)).containsExactly("LINE_TOO_LONG $");
    }

    @Test
    void isNotBlownUpByHugeValues() {
        String digits = "9".repeat(500_000);
        String text = "x".repeat(1_000_000);
        assertThat(followUp("\"startedOn\":1e999999999,\"endedOn\":" + digits))
                .containsExactly("NOT_A_DATE $.startedOn", "NOT_A_DATE $.endedOn");
        assertThat(followUp("\"startedOn\":-1.5e-999999999")).containsExactly("NOT_A_DATE $.startedOn");
        assertThat(followUp("\"startedOn\":\"" + text + "\"")).containsExactly("NOT_A_DATE $.startedOn");
        assertThat(followUp("\"" + text + "\":1")).containsExactly("UNKNOWN_PROPERTY $['?']");
        assertThat(problems("{\"kind\":\"childFollowUp\",\"subjectRef\":\"" + text + "\"}"))
                .containsExactly("NOT_A_REFERENCE $.subjectRef");
        assertThat(problems("{\"kind\":\"" + text + "\",\"subjectRef\":\"a\"}")).containsExactly("UNKNOWN_KIND $.kind");
    }

    @Test
    void tellsEveryOneOfManyUnknownProperties() {
        String many = Stream.iterate(1, i -> i + 1)
                .limit(50_000)
                .map(i -> "\"x" + i + "\":1")
                .collect(Collectors.joining(","));
        assertThat(followUp(many)).hasSize(50_000).contains("UNKNOWN_PROPERTY $.x1", "UNKNOWN_PROPERTY $.x50000");
    }

    // kind and reference

    @Test
    void refusesWhatHasNoKnownKind() {
        assertThat(problems("{\"subjectRef\":\"a\"}")).containsExactly("MISSING_KIND $.kind");
        assertThat(problems("{\"kind\":null,\"subjectRef\":\"a\"}")).containsExactly("MISSING_KIND $.kind");
        assertThat(problems("{\"kind\":1,\"subjectRef\":\"a\"}")).containsExactly("WRONG_TYPE $.kind");
        assertThat(problems("{\"kind\":[\"childFollowUp\"],\"subjectRef\":\"a\"}"))
                .containsExactly("WRONG_TYPE $.kind");
        assertThat(problems("{\"kind\":\"ChildFollowUp\",\"subjectRef\":\"a\"}"))
                .containsExactly("UNKNOWN_KIND $.kind");
        assertThat(problems("{\"kind\":\"\",\"subjectRef\":\"a\"}")).containsExactly("UNKNOWN_KIND $.kind");
        assertThat(problems("{\"kind\":\"childFollowUp \",\"subjectRef\":\"a\"}"))
                .containsExactly("UNKNOWN_KIND $.kind");
    }

    @Test
    void tellsAboutTheReferenceEvenIfTheKindIsUnknown() {
        assertThat(problems("{}")).containsExactly("MISSING_KIND $.kind", "MISSING_PROPERTY $.subjectRef");
        assertThat(problems("{\"kind\":\"x\",\"subjectRef\":\"191212121212\",\"any\":1,\"any\":2}"))
                .containsExactly("DOUBLED_KEY $.any", "UNKNOWN_KIND $.kind", "PERSONAL_IDENTITY_NUMBER $.subjectRef");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "null | MISSING_PROPERTY",
                "1 | WRONG_TYPE",
                "true | WRONG_TYPE",
                "[] | WRONG_TYPE",
                "{} | WRONG_TYPE",
                "\"\" | NOT_A_REFERENCE",
                "\"a b\" | NOT_A_REFERENCE",
                "\"å\" | NOT_A_REFERENCE",
                "\"a\\n\" | NOT_A_REFERENCE",
                "\"191212121212\" | PERSONAL_IDENTITY_NUMBER",
                "\"20121212-1212\" | PERSONAL_IDENTITY_NUMBER",
                "\"121212-1212\" | PERSONAL_IDENTITY_NUMBER",
                "\"121212+1212\" | NOT_A_REFERENCE",
                "\"akt/121272-1212\" | PERSONAL_IDENTITY_NUMBER",
            })
    void refusesAReference(String value, String code) {
        assertThat(problems("{\"kind\":\"childFollowUp\",\"subjectRef\":" + value + "}"))
                .containsExactly(code + " $.subjectRef");
    }

    @Test
    void wantsAReference() {
        assertThat(problems("{\"kind\":\"childFollowUp\"}")).containsExactly("MISSING_PROPERTY $.subjectRef");
    }

    // properties

    @Test
    void refusesUnknownProperties() {
        assertThat(followUp("\"openedOn\":\"2025-01-01\"")).containsExactly("UNKNOWN_PROPERTY $.openedOn");
        assertThat(followUp("\"StartedOn\":null")).containsExactly("UNKNOWN_PROPERTY $.StartedOn");
        assertThat(investigation("\"extensions\":[{},{\"untill\":1}]"))
                .containsExactly("UNKNOWN_PROPERTY $.extensions[1].untill");
        assertThat(problems(
                        "{\"kind\":\"childReport\",\"subjectRef\":\"a\",\"protectiveAssessment\":{\"kind\":\"x\"}}"))
                .containsExactly("UNKNOWN_PROPERTY $.protectiveAssessment.kind");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "namn på barnet",
                "19121212-1212",
                "p191212121212",
                "p_121212_1212",
                "1a",
                "_a",
                "a-b",
                "a.b",
                "a\\u0000",
                "Ａ",
                "a2345678901234567890123456789012345678901",
            })
    void doesNotRepeatANameThatMayBeData(String name) {
        assertThat(followUp("\"" + name + "\":1")).containsExactly("UNKNOWN_PROPERTY $['?']");
        assertThat(investigation("\"extensions\":[{\"" + name + "\":1,\"" + name + "\":1}]"))
                .containsExactly("DOUBLED_KEY $.extensions[0]['?']", "UNKNOWN_PROPERTY $.extensions[0]['?']");
    }

    @Test
    void repeatsANameOfFortyCharacters() {
        String name = "a_" + "3".repeat(1) + "b".repeat(37);
        assertThat(followUp("\"" + name + "\":1")).containsExactly("UNKNOWN_PROPERTY $." + name);
    }

    @Test
    void refusesDoubledKeysAtAnyDepth() {
        assertThat(followUp("\"startedOn\":\"2025-01-01\",\"startedOn\":\"2025-01-01\""))
                .containsExactly("DOUBLED_KEY $.startedOn");
        assertThat(followUp("\"startedOn\":null,\"startedOn\":null,\"startedOn\":null"))
                .containsExactly("DOUBLED_KEY $.startedOn");
        assertThat(followUp("\"kind\":\"childReport\"")).containsExactly("DOUBLED_KEY $.kind");
        assertThat(followUp("\"startedOn\":\"2025-01-01\",\"st\\u0061rtedOn\":\"2025-01-02\""))
                .containsExactly("DOUBLED_KEY $.startedOn");
        assertThat(investigation("\"extensions\":[{},{\"until\":\"2025-01-01\",\"until\":\"2025-01-02\"}]"))
                .containsExactly("DOUBLED_KEY $.extensions[1].until");
        assertThat(followUp("\"x\":[{\"y\":{\"z\":1,\"z\":1}}]"))
                .containsExactly("DOUBLED_KEY $.x[0].y.z", "UNKNOWN_PROPERTY $.x");
    }

    // values

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "\"2025-02-30\"|NOT_A_DATE",
                "\"2025-02-29\"|NOT_A_DATE",
                "\"2100-02-29\"|NOT_A_DATE",
                "\"2025-04-31\"|NOT_A_DATE",
                "\"2025-00-10\"|NOT_A_DATE",
                "\"2025-13-01\"|NOT_A_DATE",
                "\"2025-01-00\"|NOT_A_DATE",
                "\"2025-01-32\"|NOT_A_DATE",
                "\"2025-2-3\"|NOT_A_DATE",
                "\"25-02-03\"|NOT_A_DATE",
                "\"20250203\"|NOT_A_DATE",
                "\"2025/02/03\"|NOT_A_DATE",
                "\"03.02.2025\"|NOT_A_DATE",
                "\"2025-034\"|NOT_A_DATE",
                "\"2025-W06-1\"|NOT_A_DATE",
                "\"2025-02\"|NOT_A_DATE",
                "\"+2025-02-03\"|NOT_A_DATE",
                "\"-2025-02-03\"|NOT_A_DATE",
                "\"12025-02-03\"|NOT_A_DATE",
                "\" 2025-01-01\"|NOT_A_DATE",
                "\"2025-01-01 \"|NOT_A_DATE",
                "\" 2025-01-01 \"|NOT_A_DATE",
                "\"2025-01-01\\n\"|NOT_A_DATE",
                "\"2025-01-01Z\"|NOT_A_DATE",
                "\"2025-01-01+01:00\"|NOT_A_DATE",
                "\"\"|NOT_A_DATE",
                "\"null\"|NOT_A_DATE",
                "\"２０２５-01-01\"|NOT_A_DATE",
                "\"٢٠٢٥-٠١-٠١\"|NOT_A_DATE",
                "\"2025‑01‑01\"|NOT_A_DATE",
                "\"2025–01–01\"|NOT_A_DATE",
                "20250115|NOT_A_DATE",
                "1.5|NOT_A_DATE",
                "1736899200000|NOT_A_DATE",
                "[2026,1,15]|NOT_A_DATE",
                "[]|NOT_A_DATE",
                "true|WRONG_TYPE",
                "{\"year\":2025}|WRONG_TYPE",
                "\"2026-01-14T23:30:00Z\"|DATE_TIME",
                "\"2026-01-14T23:30:00\"|DATE_TIME",
                "\"2026-01-14T23:30\"|DATE_TIME",
                "\"2026-01-14T23\"|DATE_TIME",
                "\"2026-01-14T00:00:00.000+01:00\"|DATE_TIME",
                "\"2026-01-14T00:00:00+01:00[Europe/Stockholm]\"|DATE_TIME",
                "\"2026-01-14t23:30:00z\"|DATE_TIME",
                "\"2026-01-14 23:30:00\"|DATE_TIME",
                "\"20260114T233000Z\"|DATE_TIME",
                "\"2026-014T23:30:00Z\"|DATE_TIME",
                "\"2026014T23:30:00Z\"|DATE_TIME",
                "\"2026-W03-3T23:30:00Z\"|DATE_TIME",
                "\"+002026-01-14T23:30:00Z\"|DATE_TIME",
                "\"1929-12-31\"|DATE_OUT_OF_RANGE",
                "\"2101-01-01\"|DATE_OUT_OF_RANGE",
                "\"0000-01-01\"|DATE_OUT_OF_RANGE",
                "\"0001-01-01\"|DATE_OUT_OF_RANGE",
                "\"9999-12-31\"|DATE_OUT_OF_RANGE",
            })
    void refusesADay(String value, String code) {
        assertThat(followUp("\"endedOn\":" + value)).containsExactly(code + " $.endedOn");
        assertThat(investigation("\"extensions\":[{},{\"until\":" + value + "}]"))
                .containsExactly(code + " $.extensions[1].until");
    }

    @Test
    void refusesABadDayInEveryPropertyThatIsADay() {
        for (String line : FactsLines.COMPLETE) {
            String bad = line.replaceAll("\"\\d{4}-\\d{2}-\\d{2}\"", "\"2025-02-30\"");
            long days = line.split("\"\\d{4}-\\d{2}-\\d{2}\"", -1).length - 1L;
            assertThat(problems(bad))
                    .hasSize((int) days)
                    .doesNotHaveDuplicates()
                    .allMatch(problem -> problem.startsWith("NOT_A_DATE $."));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"true\"", "\"\"", "0", "1", "[]", "{}", "\"YES\""})
    void refusesWhatIsNoAnswer(String value) {
        assertThat(investigation("\"informationWithheld\":" + value + ",\"hasPreviousInvestigation\":" + value))
                .containsExactly("WRONG_TYPE $.informationWithheld", "WRONG_TYPE $.hasPreviousInvestigation");
        assertThat(problems("{\"kind\":\"preliminaryAssessment\",\"subjectRef\":\"a\",\"extraordinaryReasons\":" + value
                        + ",\"investigationAlreadyRunning\":" + value + "}"))
                .containsExactly("WRONG_TYPE $.extraordinaryReasons", "WRONG_TYPE $.investigationAlreadyRunning");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"special_reasons\" | UNKNOWN_CODE",
                "\"SPECIAL_REASONS \" | UNKNOWN_CODE",
                "\"\" | UNKNOWN_CODE",
                "\"0\" | UNKNOWN_CODE",
                "\"ÖVRIGT\" | UNKNOWN_CODE",
                "0 | UNKNOWN_CODE",
                "1 | UNKNOWN_CODE",
                "1e999999 | UNKNOWN_CODE",
                "true | WRONG_TYPE",
                "[\"BOARD\"] | WRONG_TYPE",
                "{} | WRONG_TYPE",
            })
    void refusesACode(String value, String code) {
        assertThat(investigation("\"extensions\":[{\"reason\":" + value + ",\"decidedBy\":" + value + "}]"))
                .containsExactlyInAnyOrder(code + " $.extensions[0].reason", code + " $.extensions[0].decidedBy");
    }

    @Test
    void refusesOtherTypesInPlaceOfArraysAndObjects() {
        assertThat(investigation("\"extensions\":{}")).containsExactly("WRONG_TYPE $.extensions");
        assertThat(investigation("\"extensions\":\"x\"")).containsExactly("WRONG_TYPE $.extensions");
        assertThat(investigation("\"extensions\":[{},null,1,\"x\",[]]"))
                .containsExactly(
                        "WRONG_TYPE $.extensions[1]",
                        "WRONG_TYPE $.extensions[2]",
                        "WRONG_TYPE $.extensions[3]",
                        "WRONG_TYPE $.extensions[4]");
        String report = "{\"kind\":\"childReport\",\"subjectRef\":\"a\",\"protectiveAssessment\":%s}";
        assertThat(problems(String.format(Locale.ROOT, report, "[]")))
                .containsExactly("WRONG_TYPE $.protectiveAssessment");
        assertThat(problems(String.format(Locale.ROOT, report, "\"2025-12-10\"")))
                .containsExactly("WRONG_TYPE $.protectiveAssessment");
    }

    // contradictions

    @Test
    void refusesFactsThatCannotBeTrueTogether() {
        assertThat(investigation("\"openedOn\":\"2025-01-15\",\"completedOn\":\"2025-01-14\""))
                .containsExactly("DATES_REVERSED $.openedOn $.completedOn");
        assertThat(
                        followUp(
                                "\"startedOn\":\"2025-01-15\",\"endedOn\":\"2025-01-14\",\"investigationOpenedOn\":\"2025-01-01\""))
                .containsExactly(
                        "DATES_REVERSED $.startedOn $.endedOn", "DATES_REVERSED $.startedOn $.investigationOpenedOn");
        assertThat(investigation(
                        "\"hasPreviousInvestigation\":false,\"previousInvestigationCompletedOn\":\"2025-01-14\""))
                .containsExactly("CONTRADICTION $.hasPreviousInvestigation $.previousInvestigationCompletedOn");
        assertThat(
                        problems(
                                "{\"kind\":\"preliminaryAssessment\",\"subjectRef\":\"a\",\"reportReceivedOn\":\"2025-01-15\",\"decidedOn\":\"2025-01-14\"}"))
                .containsExactly("DATES_REVERSED $.reportReceivedOn $.decidedOn");
    }

    @Test
    void tellsWhereInsideTheLineFactsContradictEachOther() {
        assertThat(investigation(
                        "\"openedOn\":\"2025-01-15\",\"extensions\":[7,{\"until\":1},{\"decidedOn\":\"2025-01-14\"}]"))
                .containsExactly(
                        "WRONG_TYPE $.extensions[0]",
                        "NOT_A_DATE $.extensions[1].until",
                        "DATES_REVERSED $.openedOn $.extensions[2].decidedOn");
        assertThat(
                        problems(
                                "{\"kind\":\"childReport\",\"subjectRef\":\"a\",\"reportReceivedOn\":\"2025-12-10\",\"protectiveAssessment\":{\"madeOn\":\"2025-12-09\",\"documentedOn\":\"2025-12-08\"}}"))
                .containsExactly(
                        "DATES_REVERSED $.protectiveAssessment.madeOn $.protectiveAssessment.documentedOn",
                        "DATES_REVERSED $.reportReceivedOn $.protectiveAssessment.madeOn");
    }

    @Test
    void tellsEveryProblemOfALineAtOnce() {
        assertThat(
                        problems(
                                "{\"kind\":\"childInvestigation\",\"subjectRef\":\"121212-1212\",\"openedOn\":\"2025-05-05\",\"openedOn\":1,\"completedOn\":\"2025-05-04\",\"reportReceivedOn\":\"2025-2-3\",\"informedOn\":\"2026-01-14T23:30:00Z\",\"informationWithheld\":\"no\",\"previousInvestigationCompletedOn\":\"1929-12-31\",\"extensions\":[{\"reason\":1,\"decidedBy\":\"X\",\"z\":0}],\"q\":{}}"))
                .containsExactlyInAnyOrder(
                        "DOUBLED_KEY $.openedOn",
                        "PERSONAL_IDENTITY_NUMBER $.subjectRef",
                        "NOT_A_DATE $.reportReceivedOn",
                        "DATE_TIME $.informedOn",
                        "WRONG_TYPE $.informationWithheld",
                        "DATE_OUT_OF_RANGE $.previousInvestigationCompletedOn",
                        "UNKNOWN_CODE $.extensions[0].reason",
                        "UNKNOWN_CODE $.extensions[0].decidedBy",
                        "UNKNOWN_PROPERTY $.extensions[0].z",
                        "UNKNOWN_PROPERTY $.q",
                        "DATES_REVERSED $.openedOn $.completedOn");
    }

    @Test
    void printsAProblemWithItsLine() {
        Parsed<Facts> parsed = FactsReader.parse(String.format(Locale.ROOT, FOLLOW_UP, "\"endedOn\":\"x\""));
        assertThat(new FactsLine(3, parsed).problems())
                .extracting(LineProblem::toString)
                .containsExactly("line 3: $.endedOn: NOT_A_DATE: the value is not a date of the form YYYY-MM-DD");
        assertThat(new FactsLine(3, parsed).facts()).isEmpty();
    }
}
