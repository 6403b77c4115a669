package se.lsk.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lsk.core.check.Parsed;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.facts.Facts;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.managementsystem.Improvement;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.managementsystem.Structure;
import se.lsk.core.organisation.Organisation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The kind {@code managementSystem}. */
class ManagementSystemReaderTest {

    private static final String START = "{\"kind\":\"managementSystem\",\"subjectRef\":\"a\"";

    private static ManagementSystem system(String line) {
        return (ManagementSystem) FactsReader.parse(line).fold(facts -> facts, problems -> {
            throw new AssertionError(problems);
        });
    }

    private static List<Problem> refused(String line) {
        Parsed<Facts> parsed = FactsReader.parse(line);
        return parsed.fold(facts -> List.of(), problems -> problems);
    }

    private static List<String> problems(String line) {
        return refused(line).stream()
                .map(problem -> problem.code() + " " + String.join(" ", problem.paths()))
                .toList();
    }

    /** Nothing and null say the same; that something exists goes without saying where its place or day is told. */
    private static JsonNode plain(JsonNode node) {
        node.forEach(ManagementSystemReaderTest::plain);
        if (node instanceof ObjectNode object) {
            if (object.has("ref") || object.has("on") || object.has("by")) {
                object.remove("exists");
            }
            object.removeIf(value -> value.isNull() || (value.isObject() && value.isEmpty()));
        }
        return node;
    }

    private static JsonNode written(String line) {
        ObjectNode written = (ObjectNode) Attributes.json(system(line)).orElseThrow();
        return plain(written.put("kind", "managementSystem"));
    }

    private static JsonNode expected(String line) {
        return plain(SystemLines.MAPPER.readTree(line));
    }

    @Test
    void everyPropertyBecomesTheAttributeOfItsName() {
        assertThat(written(SystemLines.COMPLETE)).isEqualTo(expected(SystemLines.COMPLETE));
    }

    @Test
    void citationsAreKeptAsTheyWereWritten() {
        assertThat(system(SystemLines.COMPLETE).citations().items())
                .containsExactly("SOSFS 2011:09", "sosfs 2011:9 (M och S)", "SOSFS 2011:6", "riktlinjer för kvalitet");
        assertThat(problems(START + ",\"citations\":[\"SOSFS 2011:9\",\"a\\tb\",\"\"]}"))
                .containsExactly("NOT_A_NAME $.citations[1]", "NOT_A_NAME $.citations[2]");
    }

    @Test
    void whatIsAbsentIsNotTold() {
        assertThat(system(START + "}"))
                .isEqualTo(ManagementSystem.builder()
                        .subjectRef(new SubjectReference("a"))
                        .build());
    }

    @Test
    void partsMayBeEmpty() {
        String line = START
                + ",\"scope\":{},\"adopted\":{},\"quality\":{},\"organisation\":{},\"structure\":{},\"selfMonitoring\":{},\"improvement\":{\"complaints\":{}},\"participation\":{},\"documentation\":{\"qualityReport\":{},\"patientSafetyReport\":{}},\"predecessor\":{}}";
        ManagementSystem system = system(line);

        assertThat(system.organisation()).contains(Organisation.builder().build());
        assertThat(system.structure()).contains(Structure.builder().build());
        assertThat(system.improvement().flatMap(Improvement::complaints)).isPresent();
        assertThat(system.documentation().flatMap(part -> part.qualityReport())).isPresent();
        assertThat(system.scope())
                .isEqualTo(ManagementSystem.builder()
                        .subjectRef(new SubjectReference("a"))
                        .build()
                        .scope());
    }

    @Test
    void aListThatIsThereIsCompleteAlsoWhenItIsEmpty() {
        assertThat(system(START + ",\"regimes\":[]}").regimes().isToldEmpty()).isTrue();
        assertThat(system(START + ",\"regimes\":null}").regimes().isTold()).isFalse();
        assertThat(system(START + "}").regimes().isTold()).isFalse();
        assertThat(system(START + ",\"organisation\":{\"tasks\":[]}}")
                        .organisation()
                        .orElseThrow()
                        .tasks()
                        .isToldEmpty())
                .isTrue();
    }

    @Test
    void nullIsNotTold() {
        assertThat(SystemLines.places()).allSatisfy(ManagementSystemReaderTest::isNotToldAsNull);
    }

    private static void isNotToldAsNull(String place) {
        String line = SystemLines.with(place, "null");

        if (place.endsWith("]")) {
            assertThat(refused(line)).isNotEmpty().allSatisfy(problem -> isAt(problem, place));
        } else {
            List<Problem> problems = refused(line);
            if (problems.isEmpty()) {
                assertThat(written(line)).isEqualTo(expected(line));
            } else {
                assertThat(problems)
                        .singleElement()
                        .satisfies(problem ->
                                assertThat(problem.code()).isIn(ProblemCode.MISSING_PROPERTY, ProblemCode.MISSING_KIND))
                        .satisfies(problem -> isAt(problem, place));
            }
        }
    }

    @Test
    void anEmptyListIsTold() {
        assertThat(SystemLines.places()).allSatisfy(ManagementSystemReaderTest::isToldWhenEmpty);
    }

    private static void isToldWhenEmpty(String place) {
        if (SystemLines.at(SystemLines.tree(), place).isArray()) {
            String line = SystemLines.with(place, "[]");
            List<Problem> problems = refused(line);
            if (problems.isEmpty()) {
                assertThat(written(line)).isEqualTo(expected(line));
            } else {
                assertThat(problems)
                        .extracting(Problem::code)
                        .containsAnyOf(ProblemCode.NOT_DECLARED, ProblemCode.ROLE_NOT_DECLARED);
            }
        }
    }

    @Test
    void aWrongTypeIsToldWhereItStandsAndNowhereElse() {
        assertThat(SystemLines.places()).allSatisfy(ManagementSystemReaderTest::isToldAlone);
    }

    private static void isToldAlone(String place) {
        JsonNode right = SystemLines.at(SystemLines.tree(), place);
        for (String value : List.of("7.5", "\"!%&\"", "{\"ett\":1}", "[{\"ett\":1}]")) {
            JsonNode wrong = SystemLines.MAPPER.readTree(value);
            List<Problem> problems = refused(SystemLines.with(place, value));
            if (wrong.getNodeType() != right.getNodeType() || wrong.isArray()) {
                assertThat(problems).as(value).isNotEmpty();
            }
            // any text can be a name that is not declared, and anything can be nested too deep
            problems.stream()
                    .filter(problem -> !(wrong.isString() && problem.code() == ProblemCode.NOT_DECLARED))
                    .filter(problem -> !(wrong.isContainer() && problem.code() == ProblemCode.NOT_A_JSON_OBJECT))
                    .forEach(problem -> isAt(problem, place));
        }
    }

    private static void isAt(Problem problem, String place) {
        assertThat(problem.paths()).allSatisfy(path -> assertThat(path).startsWith(place));
    }

    @Test
    void anUnknownPropertyIsToldInEveryObject() {
        assertThat(SystemLines.places()).allSatisfy(ManagementSystemReaderTest::tellsAnUnknownProperty);
    }

    private static void tellsAnUnknownProperty(String place) {
        if (SystemLines.at(SystemLines.tree(), place).isObject()) {
            String line = SystemLines.changed(tree -> ((ObjectNode) SystemLines.at(tree, place))
                    .put("nonsense", 1)
                    .put("19121212-1212", 2));

            assertThat(problems(line))
                    .containsExactlyInAnyOrder(
                            "UNKNOWN_PROPERTY " + place + ".nonsense", "UNKNOWN_PROPERTY " + place + "['?']");
        }
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(delimiter = '|', textBlock = """
            $.organisation.tasks[0].roles               | ["verksamhetschef"]        | ROLE_NOT_DECLARED $.organisation.tasks[0].roles[0]
            $.organisation.councils[0].chair            | "verksamhetschef"          | ROLE_NOT_DECLARED $.organisation.councils[0].chair
            $.organisation.councils[0].members          | ["SAS","MAS"]              | ROLE_NOT_DECLARED $.organisation.councils[0].members[1]
            $.structure.processes[0].roles              | ["MAS"]                    | ROLE_NOT_DECLARED $.structure.processes[0].roles[0]
            $.structure.routines[0].responsible         | "MAS"                      | ROLE_NOT_DECLARED $.structure.routines[0].responsible
            $.selfMonitoring.controls[0].responsible    | "MAS"                      | ROLE_NOT_DECLARED $.selfMonitoring.controls[0].responsible
            $.improvement.measures[0].owner             | "MAS"                      | ROLE_NOT_DECLARED $.improvement.measures[0].owner
            $.structure.processes[0].activities[1].order | 1                         | DOUBLED_PLACE
            $.structure.routines[0].adopted.on          | "2020-01-31"               | ADOPTED_BEFORE_PROCESS
            $.structure.routines[0].revisedOn           | "2020-02-09"               | DATES_REVERSED $.structure.routines[0].adopted.on $.structure.routines[0].revisedOn
            $.structure.routines[0].process             | "Okänd"                    | NOT_DECLARED $.structure.routines[0].process
            $.structure.processes[0].activities[1].routines | ["Okänd"]              | NOT_DECLARED $.structure.processes[0].activities[1].routines[0]
            $.structure.processes[1].name               | "Riskanalys"               | DOUBLED_NAME $.structure.processes[1].name
            $.structure.processes[0].maturity.stepsReached | [1,3]                   | STEPS_WITH_GAP $.structure.processes[0].maturity.stepsReached[1]
            $.organisation.councils[0].meetings         | ["2020-01-20","2021-01-03"] | OUTSIDE_YEAR $.organisation.councils[0].year $.organisation.councils[0].meetings[1]
            $.organisation.councils[1].escalatesTo      | "rad-enhet"                | CIRCULAR_ESCALATION
            $.organisation.councils[1].escalatesTo      | "rad-avdelning"            | CIRCULAR_ESCALATION
            $.organisation.councils[0].escalatesTo      | "rad-annan"                | NOT_DECLARED $.organisation.councils[0].escalatesTo
            $.organisation.councils[0].plannedMonths    | [1,13]                     | NUMBER_OUT_OF_RANGE $.organisation.councils[0].plannedMonths[1]
            $.organisation.councils[0].year             | 20                         | NUMBER_OUT_OF_RANGE $.organisation.councils[0].year
            $.organisation.units[1].unitRef             | "hemtjanst"                | DOUBLED_NAME $.organisation.units[1].unitRef
            $.organisation.units[0].unitRef             | "19121212-1212"            | PERSONAL_IDENTITY_NUMBER $.organisation.units[0].unitRef
            $.organisation.roles                        | ["SAS","SAS"]              | DOUBLED_NAME $.organisation.roles[1]
            $.organisation.roles                        | ["SAS","Anna 7"]           | NOT_A_ROLE $.organisation.roles[1]
            $.improvement.riskAnalyses[0].unitRef       | "okand"                    | NOT_DECLARED $.improvement.riskAnalyses[0].unitRef
            $.improvement.complaints.ongoing            | 2                          | CONTRADICTION
            $.improvement.reports[1].type               | "MISCONDUCT"               | DOUBLED_NAME $.improvement.reports[2].type
            $.improvement.compilations[0].periodThrough | "2019-12-31"               | DATES_REVERSED $.improvement.compilations[0].periodFrom $.improvement.compilations[0].periodThrough
            $.selfMonitoring.controlPoints[0].measures  | ["m2"]                     | NOT_DECLARED $.selfMonitoring.controlPoints[0].measures[0]
            $.selfMonitoring.controls[0].everyMonths    | 0                          | NUMBER_OUT_OF_RANGE $.selfMonitoring.controls[0].everyMonths
            $.selfMonitoring.controls[0].method         | "RECORDREVIEW"             | UNKNOWN_CODE $.selfMonitoring.controls[0].method
            $.quality.requirements[0].basis             | "SOSFS 2011:9#K2§1"        | UNKNOWN_CODE $.quality.requirements[0].basis
            $.scope                                     | {"exists":false,"ref":"x"} | CONTRADICTION $.scope.exists $.scope.ref
            $.periodThrough                             | "2019-12-31"               | DATES_REVERSED $.periodFrom $.periodThrough
            $.regimes                                   | ["SOL","SOL"]              | DOUBLED_NAME $.regimes[1]
            """)
    void whatCanNotBeTrueIsToldWhereItStands(String place, String value, String problem) {
        assertThat(problems(SystemLines.with(place, value)))
                .anySatisfy(told -> assertThat(told).startsWith(problem));
    }

    @Test
    void everythingIsToldAtOnce() {
        String line = SystemLines.changed(tree -> {
            put(tree, "$.periodThrough", "\"2019-12-31\"");
            put(tree, "$.organisation.units[0].covered", "\"ja\"");
            put(tree, "$.organisation.tasks[1].roles", "[\"SAS\",\"verksamhetschef\"]");
            put(tree, "$.organisation.councils[0].meetings", "[\"2021-01-03\"]");
            put(tree, "$.organisation.councils[1].escalatesTo", "\"rad-enhet\"");
            put(tree, "$.structure.processes[0].activities[1].order", "1");
            put(tree, "$.structure.processes[0].colour", "\"red\"");
            put(tree, "$.structure.processes[2].maturity.stepsReached", "[2]");
            put(tree, "$.structure.routines[0].adopted.on", "\"2020-01-31\"");
            put(tree, "$.structure.routines[0].reviseBy", "20201130");
            put(tree, "$.selfMonitoring.controls[0].responsible", "\"MAS\"");
            put(tree, "$.improvement.measures[0].owner", "\"MAS\"");
            put(tree, "$.documentation.records[0].of", "null");
        });

        assertThat(problems(line))
                .containsExactlyInAnyOrder(
                        "DATES_REVERSED $.periodFrom $.periodThrough",
                        "WRONG_TYPE $.organisation.units[0].covered",
                        "ROLE_NOT_DECLARED $.organisation.tasks[1].roles[1]",
                        "OUTSIDE_YEAR $.organisation.councils[0].year $.organisation.councils[0].meetings[0]",
                        "CIRCULAR_ESCALATION $.organisation.councils[0].escalatesTo $.organisation.councils[1].escalatesTo",
                        "DOUBLED_PLACE $.structure.processes[0].activities[0].order $.structure.processes[0].activities[1].order",
                        "UNKNOWN_PROPERTY $.structure.processes[0].colour",
                        "STEPS_WITH_GAP $.structure.processes[2].maturity.stepsReached[0]",
                        "ADOPTED_BEFORE_PROCESS $.structure.processes[0].adopted.on $.structure.routines[0].adopted.on",
                        "NOT_A_DATE $.structure.routines[0].reviseBy",
                        "ROLE_NOT_DECLARED $.selfMonitoring.controls[0].responsible",
                        "ROLE_NOT_DECLARED $.improvement.measures[0].owner",
                        "MISSING_PROPERTY $.documentation.records[0].of");
    }

    private static void put(ObjectNode tree, String path, String json) {
        SystemLines.set(tree, path, SystemLines.MAPPER.readTree(json));
    }

    @Test
    void placesAreThoseOfTheLineAlsoBehindWhatIsLeftOut() {
        String line = START
                + ",\"organisation\":{\"roles\":[\"SAS\"],\"tasks\":[7,{\"roles\":[\"MAS\"]},{\"taskRef\":\"t1\",\"roles\":[\"SAS\",\"MAS\"]},{\"taskRef\":\"t1\"},null,{\"taskRef\":\"t2\",\"section\":\"\",\"roles\":[\"MAS\"]}]}}";

        assertThat(problems(line))
                .containsExactlyInAnyOrder(
                        "WRONG_TYPE $.organisation.tasks[0]",
                        "MISSING_PROPERTY $.organisation.tasks[1].taskRef",
                        "ROLE_NOT_DECLARED $.organisation.tasks[2].roles[1]",
                        "DOUBLED_NAME $.organisation.tasks[3].taskRef",
                        "WRONG_TYPE $.organisation.tasks[4]",
                        "NOT_A_NAME $.organisation.tasks[5].section",
                        "ROLE_NOT_DECLARED $.organisation.tasks[5].roles[0]");
    }

    @Test
    void aNameThatCanNotBeReadMakesNoOtherUnknown() {
        String line = START
                + ",\"structure\":{\"processes\":[{\"name\":7},{\"name\":\"B\"}],\"routines\":[{\"name\":\"r\",\"process\":\"A\"},{\"name\":\"r\",\"process\":\"B\"}]}}";

        assertThat(problems(line))
                .containsExactlyInAnyOrder(
                        "WRONG_TYPE $.structure.processes[0].name", "DOUBLED_NAME $.structure.routines[1].name");
    }

    @Test
    void aNameThatStandsTwiceIsStillKnown() {
        String line = SystemLines.changed(tree -> {
            put(tree, "$.structure.processes[1].name", "\"Riskanalys\"");
            put(tree, "$.improvement.measures[0].changes", "[\"Riskanalys\",\"Okänd\"]");
        });

        assertThat(problems(line))
                .containsExactly(
                        "DOUBLED_NAME $.structure.processes[1].name",
                        "NOT_DECLARED $.improvement.measures[0].changes[1]");
    }

    @Test
    void problemsWithSubjectAndPartsAreToldTogether() {
        assertThat(problems("{\"kind\":\"managementSystem\",\"subjectRef\":\"19121212-1212\",\"scope\":7,\"scope\":8}"))
                .containsExactly("DOUBLED_KEY $.scope", "PERSONAL_IDENTITY_NUMBER $.subjectRef", "WRONG_TYPE $.scope");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 5_000})
    void manyProblemsAreToldInGoodTime(int count) {
        String line = START + ",\"organisation\":{\"roles\":[\"SAS\"],\"tasks\":["
                + "{\"taskRef\":\"t\",\"roles\":[\"MAS\"]},".repeat(count)
                + "{\"taskRef\":\"\",\"roles\":[\"MAS\"]}]}}";

        // whose name is not told can't be told apart, so of the last one no more is asked
        assertThat(refused(line).size()).isEqualTo(2 * count);
    }

    @Test
    void eightLevelsAreEnough() {
        assertThat(SystemLines.places().stream()
                        .mapToLong(place -> 1
                                + place.chars()
                                        .filter(c -> c == '.' || c == '[')
                                        .count())
                        .max())
                .hasValue(JsonText.DEPTH + 1L);
        assertThat(problems(START + ",\"citations\":[[[[[[[[]]]]]]]]}")).containsExactly("NOT_A_JSON_OBJECT $");
    }
}
