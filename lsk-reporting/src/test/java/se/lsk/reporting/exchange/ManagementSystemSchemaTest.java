package se.lsk.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lsk.core.check.Parsed;
import se.lsk.core.facts.Answer;
import se.lsk.core.law.Bilingual;
import se.lsk.core.managementsystem.ManagementSystem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema says of a line what the reader says, as far as a schema can. */
class ManagementSystemSchemaTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(Schemas.managementSystem());
    private static final JsonNode TREE = SystemLines.MAPPER.readTree(Schemas.managementSystem());

    private static boolean isValid(String line) {
        return SCHEMA.validate(line, InputFormat.JSON).isEmpty();
    }

    private static boolean isRead(String line) {
        return FactsReader.parse(line) instanceof Parsed.Valid;
    }

    private static JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? TREE.at(schema.get("$ref").asString().substring(1)) : schema;
    }

    @Test
    void isASchema() {
        Schema schemas = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(schemas.validate(Schemas.managementSystem(), InputFormat.JSON))
                .isEmpty();
        assertThat(TREE.get("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }

    @Test
    void linesThatAreReadAreValid() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(
                Path.of("..", "docs", "examples", "management-system.jsonl"), StandardCharsets.UTF_8));
        lines.add(SystemLines.COMPLETE);
        lines.add("{\"kind\":\"managementSystem\",\"subjectRef\":\"a\"}");

        assertThat(lines).hasSizeGreaterThan(2).allSatisfy(line -> {
            assertThat(SCHEMA.validate(line, InputFormat.JSON)).isEmpty();
            assertThat(isRead(line)).isTrue();
        });
    }

    @Test
    void propertiesAndCodesAreThoseOfTheTypes() {
        Set<Class<?>> met = new HashSet<>();

        compare(ManagementSystem.class, TREE, met);

        assertThat(met).hasSizeGreaterThan(50);
        Set<String> used = new HashSet<>();
        TREE.findValuesAsString("$ref", new ArrayList<>()).forEach(ref -> used.add(ref.substring("#/$defs/".length())));
        assertThat(TREE.get("$defs").propertyNames()).containsExactlyInAnyOrderElementsOf(used);
    }

    private static void compare(Class<?> type, JsonNode schema, Set<Class<?>> met) {
        if (!met.add(type)) {
            return;
        }
        List<String> names = new ArrayList<>(Attributes.of(type).keySet());
        if (type == ManagementSystem.class) {
            names.add("kind");
        }
        assertThat(schema.get("properties").propertyNames())
                .as(type.getSimpleName())
                .containsExactlyInAnyOrderElementsOf(names);
        assertThat(schema.get("additionalProperties").asBoolean()).isFalse();
        Attributes.of(type)
                .forEach((name, accessor) ->
                        compare(accessor, schema.get("properties").get(name), met));
    }

    private static void compare(Method accessor, JsonNode property, Set<Class<?>> met) {
        assertThat(property.get("description").asString()).isNotBlank();
        boolean listing = Attributes.isListing(accessor.getGenericReturnType());
        assertThat(property.has("items")).isEqualTo(listing);
        Class<?> type = Attributes.inner(accessor.getGenericReturnType());
        JsonNode schema = resolved(listing ? property.get("items") : property);
        if (type.isEnum() && type != Answer.class && type != Month.class) {
            met.add(type);
            assertThat(schema.get("enum")).hasSize(type.getEnumConstants().length + 1);
            for (Object constant : type.getEnumConstants()) {
                assertThat(schema.get("enum").toString()).contains("\"" + ((Enum<?>) constant).name() + "\"");
                assertThat(schema.get("description").asString())
                        .contains(((Enum<?>) constant).name() + ": " + ((Bilingual) constant).swedish() + " ("
                                + ((Bilingual) constant).english() + ")");
            }
        } else if (Attributes.isObject(type)) {
            compare(type, schema, met);
        }
    }

    @Test
    void everyPartSaysWhatItIsInBothLanguages() {
        assertThat(TREE.get("$defs").properties()).hasSizeGreaterThan(60).allSatisfy(part -> {
            assertThat(part.getValue().get("title").asString()).matches("[A-Z][A-Za-z -]+ \\(.+\\)");
            assertThat(part.getValue().get("description").asString()).endsWith(".");
        });
    }

    @Test
    void nullIsReadAlikeByBoth() {
        assertThat(SystemLines.places()).allSatisfy(place -> {
            String line = SystemLines.with(place, "null");
            assertThat(isValid(line)).isEqualTo(isRead(line));
        });
    }

    @Test
    void wrongTypesAreRefusedByBoth() {
        for (String value : List.of("7.5", "{\"ett\":1}", "[[1]]")) {
            JsonNode wrong = SystemLines.MAPPER.readTree(value);
            assertThat(SystemLines.places()).allSatisfy(place -> {
                JsonNode right = SystemLines.at(SystemLines.tree(), place);
                if (wrong.getNodeType() != right.getNodeType() || wrong.isArray()) {
                    String line = SystemLines.with(place, value);
                    assertThat(isValid(line)).isFalse();
                    assertThat(isRead(line)).isFalse();
                }
            });
        }
    }

    @Test
    void unknownPropertiesAreRefusedByBoth() {
        assertThat(SystemLines.places())
                .filteredOn(place -> SystemLines.at(SystemLines.tree(), place).isObject())
                .allSatisfy(place -> {
                    String line =
                            SystemLines.changed(tree -> ((ObjectNode) SystemLines.at(tree, place)).put("nonsense", 1));
                    assertThat(isValid(line)).isFalse();
                    assertThat(isRead(line)).isFalse();
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            $.kind                                       | "managementsystem"
            $.subjectRef                                 | "Herrljunga kommun"
            $.subjectRef                                 | ""
            $.describedOn                                | "2020-13-01"
            $.describedOn                                | "2020-1-1"
            $.describedOn                                | "1929-12-31"
            $.describedOn                                | "2101-01-01"
            $.describedOn                                | "2020-12-31T00:00:00Z"
            $.providerForm                               | "public"
            $.regimes                                    | ["SOL","SoL"]
            $.citations                                  | [""]
            $.citations                                  | [" "]
            $.citations                                  | ["a\\u0007b"]
            $.scope                                      | {"exists":false,"ref":"doc-1"}
            $.scope                                      | {"exists":false,"on":"2020-01-01"}
            $.adopted                                    | {"exists":false,"by":"nämnden"}
            $.organisation.roles                         | ["SAS 2"]
            $.organisation.roles                         | [" SAS"]
            $.organisation.councils[0].plannedMonths     | [0]
            $.organisation.councils[0].plannedMonths     | [13]
            $.organisation.councils[0].year              | 1929
            $.organisation.councils[0].year              | 2101
            $.structure.processes[0].activities[0].order | 0
            $.structure.processes[0].activities[0].order | 1001
            $.structure.processes[0].maturity.stepsReached | [0]
            $.structure.processes[0].maturity.stepsReached | [1,2,3,4,5,6,7,8,9,10,11]
            $.selfMonitoring.controls[0].everyMonths     | 0
            $.selfMonitoring.controls[0].everyMonths     | 1201
            $.selfMonitoring.controls[0].object          | ""
            $.selfMonitoring.controlPoints[0].number     | 0
            $.selfMonitoring.controlPoints[0].number     | 1001
            $.improvement.complaints.received            | -1
            $.improvement.complaints.received            | 1000000000
            $.quality.requirements[0].basis              | "SOSFS 2011:9#"
            $.quality.requirements[0].basis              | "SOSFS 2011:9#P1K2"
            """)
    void badValuesAreRefusedByBoth(String place, String value) {
        String line = SystemLines.with(place, value);

        assertThat(isValid(line)).isFalse();
        assertThat(isRead(line)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            $.describedOn                                | "1930-01-01"
            $.describedOn                                | "2100-12-31"
            $.organisation.units[1].unitRef              | "A-z.0_9:/"
            $.structure.routines[0].version              | "§ 7 – å𝄞"
            $.adopted.by                                 | "Å/ö & Co. -"
            $.structure.processes[0].activities[1].order | 1000
            $.selfMonitoring.controls[0].everyMonths     | 1200
            $.selfMonitoring.controlPoints[0].number     | 1000
            $.improvement.complaints.received            | 999999999
            $.organisation.councils[1].year              | 1930
            $.organisation.councils[1].year              | 2100
            $.structure.processes[0].maturity.stepsReached | [10,9,8,7,6,5,4,3,2,1]
            $.quality.requirements[0].basis              | "SFS 2025:400#K20P3S1N2M1"
            $.quality.requirements[0].basis              | "SFS 2025:400"
            $.scope                                      | {"exists":false,"ref":null}
            $.scope                                      | {"exists":null,"ref":"doc-1"}
            """)
    void goodValuesAreReadByBoth(String place, String value) {
        String line = SystemLines.with(place, value);

        assertThat(SCHEMA.validate(line, InputFormat.JSON)).isEmpty();
        assertThat(isRead(line)).isTrue();
    }
}
