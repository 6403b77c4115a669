package se.lsk.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lsk.core.check.Parsed;
import se.lsk.core.law.Bilingual;
import se.lsk.core.organisation.Regime;
import se.lsk.reporting.content.Dispensation;
import se.lsk.reporting.content.EvidenceKind;
import se.lsk.reporting.content.FigureCheck;
import se.lsk.reporting.content.FigureUnit;
import se.lsk.reporting.content.ImprovementPromise;
import se.lsk.reporting.content.KnownLayouts;
import se.lsk.reporting.content.Layout;
import se.lsk.reporting.content.OrganisationPart;
import se.lsk.reporting.content.PrintedFigure;
import se.lsk.reporting.content.PromiseOutcome;
import se.lsk.reporting.content.PromiseState;
import se.lsk.reporting.content.Report;
import se.lsk.reporting.content.ReportKind;
import se.lsk.reporting.content.ReportSection;
import se.lsk.reporting.content.ReportTable;
import se.lsk.rules.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema says of a report what the reader says, as far as a schema can. */
class ReportSchemaTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(Schemas.report());
    private static final JsonNode TREE = ReportLines.MAPPER.readTree(Schemas.report());

    private static boolean isValid(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).isEmpty();
    }

    private static boolean isRead(String json) {
        return ReportLines.parsed(json) instanceof Parsed.Valid;
    }

    @Provide
    Arbitrary<Report> reports() {
        return SomeReports.all();
    }

    @Test
    void isASchema() {
        Schema schemas = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(schemas.validate(Schemas.report(), InputFormat.JSON)).isEmpty();
        assertThat(TREE.get("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }

    @Test
    void reportsThatAreReadAreValid() {
        assertThat(List.of(ReportLines.COMPLETE, ReportLines.LEAST)).allSatisfy(json -> {
            assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
            assertThat(isRead(json)).isTrue();
        });
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenIsValid(@ForAll("reports") Report report) {
        assertThat(SCHEMA.validate(ReportWriter.write(report), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void propertiesAreThoseOfTheTypes() {
        properties(TREE, Report.class, "-evidence", "+report");
        properties(part("part"), OrganisationPart.class);
        properties(part("section"), ReportSection.class, "-isPlan", "-isFollowUpOfPlan", "+plan", "+followUpOfPlan");
        properties(part("figure"), PrintedFigure.class);
        properties(part("table"), ReportTable.class);
        properties(part("row"), ReportTable.Row.class);
        properties(part("check"), FigureCheck.class, "+part", "+whole");
        properties(part("promise"), ImprovementPromise.class);
        properties(part("outcome"), PromiseOutcome.class);
        properties(part("dispensation"), Dispensation.class);
    }

    private static JsonNode part(String name) {
        return TREE.get("$defs").get(name);
    }

    private static void properties(JsonNode schema, Class<?> type, String... otherwise) {
        Set<String> names = new HashSet<>(Attributes.of(type).keySet());
        for (String name : otherwise) {
            assertThat(name.startsWith("-") ? names.remove(name.substring(1)) : names.add(name.substring(1)))
                    .as(name)
                    .isTrue();
        }
        assertThat(schema.get("properties").propertyNames())
                .as(type.getSimpleName())
                .containsExactlyInAnyOrderElementsOf(names);
        assertThat(schema.get("additionalProperties").asBoolean()).isFalse();
        schema.get("properties")
                .properties()
                .forEach(property -> assertThat(
                                property.getValue().get("description").asString())
                        .endsWith("."));
    }

    @Test
    void codesAreThoseOfTheTypes() {
        codes("reportKind", List.of(ReportKind.values()));
        codes("figureUnit", List.of(FigureUnit.values()));
        codes("subject", EvidenceKind.SUBJECTS);
        codes("checkKind", List.of(FigureCheck.Kind.values()));
        codes("promiseState", List.of(PromiseState.values()));
        codes("regime", List.of(Regime.values()));
        names(
                "picture",
                Arrays.stream(ReportTable.Picture.values()).map(Enum::name).toList());
        names("language", Arrays.stream(Language.values()).map(Enum::name).toList());
        names("layout", KnownLayouts.all().stream().map(Layout::id).toList());
    }

    private static <E extends Enum<E> & Bilingual> void codes(String part, Collection<E> codes) {
        names(part, codes.stream().map(Enum::name).toList());
        codes.forEach(code -> assertThat(part(part).get("description").asString())
                .contains(code.name() + ": " + code.swedish() + " (" + code.english() + ")"));
    }

    private static void names(String part, List<String> names) {
        List<String> told = new ArrayList<>();
        part(part).get("enum").forEach(one -> told.add(one.isNull() ? "null" : one.asString()));
        assertThat(told).contains("null").hasSize(names.size() + 1).containsAll(names);
    }

    @Test
    void everyPartIsUsedAndSaysWhatItIsInBothLanguages() {
        Set<String> used = new HashSet<>();
        TREE.findValuesAsString("$ref", new ArrayList<>()).forEach(ref -> used.add(ref.substring("#/$defs/".length())));

        assertThat(TREE.get("$defs").propertyNames()).containsExactlyInAnyOrderElementsOf(used);
        assertThat(TREE.get("$defs").properties()).hasSizeGreaterThan(20).allSatisfy(part -> {
            assertThat(part.getValue().get("title").asString()).matches("[A-Z][A-Za-z -]+ \\(.+\\)");
            assertThat(part.getValue().get("description").asString()).endsWith(".");
        });
    }

    @Test
    void nullIsReadAlikeByBoth() {
        assertThat(SystemLines.places(ReportLines.tree()))
                .filteredOn(place -> !isReferredTo(place))
                .allSatisfy(place -> {
                    String json = ReportLines.with(place, "null");
                    assertThat(isValid(json)).isEqualTo(isRead(json));
                });
    }

    /** Without its parts, figures or tables the report refers to what is not there: only the reader says so. */
    private static boolean isReferredTo(String place) {
        return List.of("$.parts", "$.figures", "$.tables").contains(place) || place.matches("\\$\\.tables\\[0]\\.rows");
    }

    @Test
    void wrongTypesAreRefusedByBoth() {
        for (String value : List.of("7.5", "{\"ett\":1}", "[[1]]")) {
            JsonNode wrong = ReportLines.MAPPER.readTree(value);
            assertThat(SystemLines.places(ReportLines.tree()))
                    .filteredOn(place -> !wrong.isNumber() || !mayBeANumber(place))
                    .allSatisfy(place -> {
                        String json = ReportLines.with(place, value);
                        assertThat(isValid(json)).isFalse();
                        assertThat(isRead(json)).isFalse();
                    });
        }
    }

    private static boolean mayBeANumber(String place) {
        return place.endsWith(".value") || place.matches(".*\\.cells\\[\\d]");
    }

    @Test
    void unknownPropertiesAreRefusedByBoth() {
        assertThat(SystemLines.places(ReportLines.tree()))
                .filteredOn(place -> SystemLines.at(ReportLines.tree(), place).isObject())
                .allSatisfy(place -> {
                    String json =
                            ReportLines.changed(tree -> ((ObjectNode) SystemLines.at(tree, place)).put("nonsense", 1));
                    assertThat(isValid(json)).isFalse();
                    assertThat(isRead(json)).isFalse();
                });
    }

    @Test
    void whatIsMandatoryIsMissedByBoth() {
        List<String> mandatory = SystemLines.places(ReportLines.tree()).stream()
                .filter(place -> place.matches(".*\\.[a-zA-Z]+"))
                .filter(place -> !isReferredTo(place))
                .toList();

        assertThat(mandatory).hasSizeGreaterThan(150).allSatisfy(place -> {
            String json = ReportLines.changed(tree -> {
                int dot = place.lastIndexOf('.');
                JsonNode object = dot == 1 ? tree : SystemLines.at(tree, place.substring(0, dot));
                ((ObjectNode) object).remove(place.substring(dot + 1));
            });
            assertThat(isValid(json)).isEqualTo(isRead(json));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            $.report                  | "BERATTELSE"
            $.municipality            | ""
            $.title                   | " "
            $.title                   | "a\\u0007b"
            $.board                   | "a\\u2028b"
            $.year                    | 1929
            $.year                    | 2101
            $.drawnUpOn               | "2021-1-1"
            $.drawnUpOn               | "1929-12-31"
            $.language                | "sv"
            $.layout                  | "mall-1999"
            $.regimes                 | ["SOL","SoL"]
            $.parts[0].ref            | "a b"
            $.sections[0].level       | 0
            $.sections[0].level       | 4
            $.sections[0].answers     | ["PSL-3-10.1","PSL-3-10.1"]
            $.sections[0].answers     | ["PSL-3-10.0"]
            $.sections[0].answers     | ["psl-3-10.1"]
            $.sections[0].parts       | ["boende","boende"]
            $.sections[0].figures     | ["moten","moten"]
            $.sections[0].text[0]     | ""
            $.sections[0].text[0]     | " \\n"
            $.sections[0].text[0]     | "a\\rb"
            $.sections[0].text[0]     | "a\\u2029b"
            $.figures[0].value        | "11"
            $.figures[0].value        | 1e41
            $.figures[0].value        | 1e20
            $.title                   | "\\u00a0 "
            $.sections[0].text[0]     | "\\u00a0\\n"
            $.figures[0].unit         | "ST"
            $.figures[0].about        | "PLAN"
            $.figures[0].year         | 1929
            $.tables[0].columns       | ["Enhet"]
            $.tables[0].columns       | ["Enhet","Enhet","b"]
            $.tables[0].rows[0].cells | []
            $.tables[0].rows[0].cells[0] | ""
            $.tables[0].rows[0].cells[0] | true
            $.tables[0].picture       | "PIE"
            $.tables[0].about         | "FINDINGS"
            $.checks[0].kind          | "SHARE"
            $.checks[1].kind          | "SUM"
            $.checks[0].of            | []
            $.checks[0].of[0]         | "a b"
            $.promises[0].responsible | ["SAS 2"]
            $.promises[0].text        | "\\t"
            $.outcomes[0].state       | "KEPT"
            $.notApplicable[0].item   | "LOCAL"
            """)
    void badValuesAreRefusedByBoth(String place, String value) {
        String json = ReportLines.with(place, value);

        assertThat(isValid(json)).isFalse();
        assertThat(isRead(json)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            $.title                   | "å𝄞 <b>"
            $.year                    | 1930
            $.year                    | 2100
            $.drawnUpOn               | "2100-12-31"
            $.language                | "EN"
            $.layout                  | "mall-2021"
            $.regimes                 | []
            $.sections[0].level       | 3
            $.sections[0].text[0]     | "a\\n\\tb"
            $.sections[0].text        | []
            $.sections[0].answers     | ["LOCAL-000-PSB.4"]
            $.figures[0].value        | -0.50
            $.figures[0].value        | 12345678901234567890
            $.figures[0].value        | 1e19
            $.tables[1].rows          | []
            $.tables[1].rows[0].cells | [null,-3.25]
            $.checks[2].of            | ["moten","risker"]
            $.promises[0].responsible | ["Å/ö & Co. -"]
            $.promises[0].ref         | "A-z.0_9:/"
            """)
    void goodValuesAreReadByBoth(String place, String value) {
        String json = ReportLines.with(place, value);

        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(isRead(json)).isTrue();
    }

    @Test
    void lengthsAreTheSameForBoth() {
        for (String place : List.of("$.title", "$.sections[0].heading", "$.tables[1].rows[0].cells[0]")) {
            assertLongest(place, 500);
        }
        assertLongest("$.sections[0].text[0]", 20_000);
        assertLongest("$.promises[0].text", 20_000);
    }

    private static void assertLongest(String place, int most) {
        String longest = ReportLines.with(place, "\"" + "å".repeat(most) + "\"");
        String longer = ReportLines.with(place, "\"" + "å".repeat(most + 1) + "\"");

        assertThat(List.of(isValid(longest), isRead(longest), isValid(longer), isRead(longer)))
                .as(place)
                .isEqualTo(List.of(true, true, false, false));
    }

    @Test
    void aListOfItsOwnHasAnyName() {
        String json = ReportLines.LEAST.replace("}", ",\"profile\":\"exempelstad-2026\"}");

        assertThat(isValid(json)).isTrue();
        assertThat(ReportReader.parse(json, Optional.of(SomeReports.own()), year -> List.of()))
                .isInstanceOf(Parsed.Valid.class);
    }
}
