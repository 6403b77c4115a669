package se.lsk.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lsk.core.check.Parsed;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.check.RefusedException;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.Listing;
import se.lsk.core.facts.RoleName;
import se.lsk.core.organisation.Regime;
import se.lsk.reporting.content.Dispensation;
import se.lsk.reporting.content.EvidenceKind;
import se.lsk.reporting.content.FigureCheck;
import se.lsk.reporting.content.FigureReference;
import se.lsk.reporting.content.FigureUnit;
import se.lsk.reporting.content.ImprovementPromise;
import se.lsk.reporting.content.ItemKey;
import se.lsk.reporting.content.KnownContents;
import se.lsk.reporting.content.KnownLayouts;
import se.lsk.reporting.content.OrganisationPart;
import se.lsk.reporting.content.PrintedFigure;
import se.lsk.reporting.content.PromiseOutcome;
import se.lsk.reporting.content.PromiseState;
import se.lsk.reporting.content.Report;
import se.lsk.reporting.content.ReportSection;
import se.lsk.reporting.content.ReportTable;
import se.lsk.reporting.content.TableCell;
import se.lsk.rules.Language;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class ReportReaderTest {

    private static final int MIB = 1 << 20;

    private static List<String> problems(String json) {
        return ReportLines.problems(ReportLines.parsed(json));
    }

    private static List<String> with(String path, String json) {
        return problems(ReportLines.with(path, json));
    }

    private static Parsed<Report> read(byte[] bytes) throws IOException {
        return ReportReader.read(new ByteArrayInputStream(bytes), Optional.empty(), year -> SomeReports.evidence());
    }

    private static HostReference ref(String value) {
        return new HostReference(value);
    }

    private static PrintedFigure.Builder figure(String ref, String label, String value, String source) {
        return PrintedFigure.builder()
                .ref(ref(ref))
                .label(label)
                .value(new BigDecimal(value))
                .year(2020)
                .source(source);
    }

    private static ReportTable.Row row(String name, boolean total, TableCell... cells) {
        return new ReportTable.Row(name, List.of(cells), total);
    }

    @Test
    void readsEveryProperty() {
        FigureReference reported = FigureReference.cell("avvikelser", "Samtliga", "Rapporterade");

        assertThat(ReportLines.read(ReportLines.COMPLETE))
                .isEqualTo(Report.builder(KnownContents.PATIENT_SAFETY_REPORT)
                        .title("Patientsäkerhetsberättelse för Exempelstad")
                        .municipality("Exempelstads kommun")
                        .board("Vård- och omsorgsnämnden")
                        .year(2020)
                        .drawnUpOn(LocalDate.of(2021, 2, 15))
                        .language(Language.SV)
                        .layout(KnownLayouts.NATIONAL_2011)
                        .provenance("Berättelsen är påhittad och visar allt som en berättelse kan ha.")
                        .regimes(Listing.of(Regime.HSL, Regime.SOL))
                        .keptAvailable(Answer.YES)
                        .addParts(
                                new OrganisationPart(ref("boende"), "Särskilda boenden"),
                                new OrganisationPart(ref("hemsjukvard"), "Hemsjukvården"))
                        .addSections(
                                ReportSection.builder()
                                        .number("1")
                                        .heading("Hur arbetet har bedrivits + åtgärder")
                                        .addAnswers(new ItemKey("PSL-3-10.1"), new ItemKey("PSL-3-10.2"))
                                        .addParts(ref("boende"), ref("hemsjukvard"))
                                        .addText(
                                                "Arbetet leddes av ett patientsäkerhetsråd.",
                                                "Åtgärderna beslutades\ni rådet.")
                                        .addFigures(ref("moten"))
                                        .addEvidence("egna-iakttagelser")
                                        .build(),
                                ReportSection.builder()
                                        .level(2)
                                        .number("1.1")
                                        .heading("Riskanalys")
                                        .addAnswers(new ItemKey("K7P2.4"))
                                        .addParts(ref("boende"))
                                        .addText("Fyra riskanalyser gjordes före sommaren.")
                                        .addFigures(ref("risker"), ref("andel-klara"))
                                        .addTables(ref("avvikelser"))
                                        .build(),
                                ReportSection.builder()
                                        .level(3)
                                        .number("1.1.1")
                                        .heading("Handläggning")
                                        .addFigures(ref("dagar"), ref("manader"), ref("ovrigt"))
                                        .addTables(ref("stickprov"))
                                        .build(),
                                ReportSection.builder()
                                        .number("2")
                                        .heading("Mål kommande år")
                                        .addText("Planen följs upp varje kvartal.")
                                        .isPlan(true)
                                        .isFollowUpOfPlan(true)
                                        .build())
                        .addFigures(
                                figure("moten", "Möten i patientsäkerhetsrådet", "11", "Nämndens protokoll")
                                        .year(2019)
                                        .about(EvidenceKind.MEASURES)
                                        .build(),
                                figure("risker", "Riskanalyser", "4", "Enheternas redovisning")
                                        .about(EvidenceKind.RISK_ANALYSES)
                                        .build(),
                                PrintedFigure.builder()
                                        .ref(ref("andel-klara"))
                                        .label("Andel avslutade avvikelser")
                                        .value(new BigDecimal("62.50"))
                                        .unit(FigureUnit.PERCENT)
                                        .about(EvidenceKind.DEVIATIONS)
                                        .source("Avvikelsesystemet")
                                        .build(),
                                figure("dagar", "Handläggningstid", "37", "Verksamhetssystemet")
                                        .unit(FigureUnit.DAYS)
                                        .build(),
                                figure("manader", "Längsta handläggningstid", "7", "Verksamhetssystemet, urval")
                                        .unit(FigureUnit.MONTHS)
                                        .build(),
                                figure("ovrigt", "Förändring av index", "-5.3", "Egen beräkning")
                                        .unit(FigureUnit.OTHER)
                                        .build())
                        .addTables(
                                ReportTable.builder()
                                        .ref(ref("avvikelser"))
                                        .caption("Avvikelser efter enhet")
                                        .source("Avvikelsesystemet, uttag i januari")
                                        .about(EvidenceKind.DEVIATIONS)
                                        .unit(FigureUnit.COUNT)
                                        .picture(ReportTable.Picture.BARS)
                                        .addColumns("Enhet", "Rapporterade", "Avslutade")
                                        .addRows(
                                                row("Björken", false, TableCell.of(26), TableCell.of(15)),
                                                row("Eken", false, TableCell.of(14), TableCell.untold()),
                                                row("Samtliga", true, TableCell.of(41), TableCell.of(25)))
                                        .build(),
                                ReportTable.builder()
                                        .ref(ref("stickprov"))
                                        .caption("Stickprov i journaler")
                                        .source("Journalgranskning")
                                        .about(EvidenceKind.SELF_MONITORING)
                                        .addColumns("Fråga", "Svar", "Antal")
                                        .addRows(
                                                row(
                                                        "Är riskbedömningen gjord?",
                                                        false,
                                                        TableCell.of("oftast"),
                                                        TableCell.of(18)),
                                                row(
                                                        "Finns det en vårdplan?",
                                                        false,
                                                        TableCell.of("alltid"),
                                                        TableCell.of(20)))
                                        .build())
                        .addChecks(
                                new FigureCheck(
                                        FigureCheck.Kind.SUM,
                                        reported,
                                        List.of(
                                                FigureReference.cell("avvikelser", "Björken", "Rapporterade"),
                                                FigureReference.cell("avvikelser", "Eken", "Rapporterade")),
                                        Optional.of("Summan är tryckt som 41.")),
                                new FigureCheck(
                                        FigureCheck.Kind.SHARE,
                                        FigureReference.figure("andel-klara"),
                                        List.of(FigureReference.cell("avvikelser", "Samtliga", "Avslutade"), reported),
                                        Optional.empty()),
                                new FigureCheck(
                                        FigureCheck.Kind.SAME,
                                        FigureReference.figure("risker"),
                                        List.of(FigureReference.figure("risker")),
                                        Optional.empty()))
                        .addPromises(
                                new ImprovementPromise(
                                        ref("lofte-1"),
                                        "Alla enheter får en utbildning i riskanalys.",
                                        List.of(new RoleName("MAS"), new RoleName("enhetschef")),
                                        Optional.of("I årets sista råd")),
                                new ImprovementPromise(
                                        ref("lofte-2"), "Läkemedelsrutinen skrivs om.", List.of(), Optional.empty()))
                        .addOutcomes(
                                new PromiseOutcome(
                                        ref("lofte-2019-1"), PromiseState.DONE, "Utbildningen hölls i mars."),
                                new PromiseOutcome(
                                        ref("lofte-2019-9"), PromiseState.UNCLEAR, "Om rutinen finns det inget sagt."))
                        .addNotApplicable(
                                new Dispensation(new ItemKey("LOCAL-000-PSB.3"), "Verksamheten startade i december."))
                        .evidence(SomeReports.evidence())
                        .build());
    }

    @Test
    void readsTheLeast() {
        assertThat(ReportReader.parse(ReportLines.LEAST, Optional.empty(), year -> List.of()))
                .isEqualTo(new Parsed.Valid<>(Report.builder(KnownContents.QUALITY_REPORT)
                        .municipality("Exempelstads kommun")
                        .year(2020)
                        .build()));
    }

    @Test
    void whatIsNullIsAbsent() {
        ObjectNode tree = ReportLines.tree();
        for (String name : List.copyOf(tree.propertyNames())) {
            if (!List.of("report", "municipality", "year").contains(name)) {
                tree.putNull(name);
            }
        }

        assertThat(ReportLines.read(tree.toString()))
                .isEqualTo(Report.builder(KnownContents.PATIENT_SAFETY_REPORT)
                        .municipality("Exempelstads kommun")
                        .year(2020)
                        .evidence(SomeReports.evidence())
                        .build());
    }

    @Test
    void evidenceIsThatOfItsYear() {
        List<Integer> years = new ArrayList<>();

        ReportReader.parse(ReportLines.COMPLETE, Optional.empty(), year -> {
            years.add(year);
            return List.of();
        });

        assertThat(years).containsExactly(2020);
    }

    @Test
    void aListOfItsOwnIsTakenBeforeTheOneNamed() {
        String json = ReportLines.LEAST.replace("}", ",\"profile\":\"sosfs-2011-9\"}");

        assertThat(ReportReader.parse(json, Optional.of(SomeReports.own()), year -> List.of())
                        .fold(Report::profile, problems -> KnownContents.QUALITY_REPORT))
                .isEqualTo(SomeReports.own());
        assertThat(ReportLines.problems(ReportReader.parse(
                        json.replace("QUALITY_REPORT", "QUALITY_PLAN"),
                        Optional.of(SomeReports.own()),
                        year -> List.of())))
                .containsExactly("CONTRADICTION $.report");
    }

    @Test
    void ofAKindThatIsNotToldNothingElseIsTold() {
        String rest = "\"municipality\":7,\"yeah\":1}";

        assertThat(problems("{" + rest)).containsExactly("MISSING_PROPERTY $.report");
        assertThat(problems("{\"report\":null," + rest)).containsExactly("MISSING_PROPERTY $.report");
        assertThat(problems("{\"report\":\"BERATTELSE\"," + rest)).containsExactly("UNKNOWN_CODE $.report");
        assertThat(problems("{\"report\":[]," + rest)).containsExactly("WRONG_TYPE $.report");
        assertThat(problems("{}")).containsExactly("MISSING_PROPERTY $.report");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "[]", "7", "{", "{}{}", "{\"report\":\"QUALITY_REPORT\",}", "// a\n{}", "\"x\""})
    void whatIsNotOneObjectIsRefused(String text) {
        assertThat(problems(text)).hasSize(1).first().asString().matches("(NOT_A_JSON_OBJECT|MISSING_PROPERTY) .*");
        assertThat(ReportLines.parsed(text)).isInstanceOf(Parsed.Invalid.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            $.report                  | "PATIENTS"              | UNKNOWN_CODE $.report
            $.profile                 | "okand"                 | UNKNOWN_CONTENTS $.profile
            $.profile                 | "sosfs-2011-9"          | UNKNOWN_CONTENTS $.profile
            $.profile                 | 4                       | WRONG_TYPE $.profile
            $.title                   | " "                     | NOT_A_LINE $.title
            $.title                   | "a\\nb"                 | NOT_A_LINE $.title
            $.title                   | 1                       | WRONG_TYPE $.title
            $.municipality            | ""                      | NOT_A_LINE $.municipality
            $.municipality            | null                    | MISSING_PROPERTY $.municipality
            $.board                   | "a\\u2028b"             | NOT_A_LINE $.board
            $.year                    | 1929                    | NUMBER_OUT_OF_RANGE $.year
            $.year                    | 2101                    | NUMBER_OUT_OF_RANGE $.year
            $.year                    | 20200000000             | NUMBER_OUT_OF_RANGE $.year
            $.year                    | 2020.0                  | WRONG_TYPE $.year
            $.year                    | "2020"                  | WRONG_TYPE $.year
            $.year                    | null                    | MISSING_PROPERTY $.year
            $.drawnUpOn               | "2021-02-30"            | NOT_A_DATE $.drawnUpOn
            $.drawnUpOn               | "1929-12-31"            | DATE_OUT_OF_RANGE $.drawnUpOn
            $.drawnUpOn               | "2021-02-15T10:00:00Z"  | DATE_TIME $.drawnUpOn
            $.language                | "sv"                    | UNKNOWN_CODE $.language
            $.layout                  | "mall-1999"             | UNKNOWN_LAYOUT $.layout
            $.provenance              | "a\\tb"                 | NOT_A_LINE $.provenance
            $.regimes                 | ["SoL"]                 | UNKNOWN_CODE $.regimes[0]
            $.keptAvailable           | "ja"                    | WRONG_TYPE $.keptAvailable
            $.parts                   | {}                      | WRONG_TYPE $.parts
            $.parts                   | [null]                  | WRONG_TYPE $.parts[0]
            $.parts[0].ref            | "a b"                   | NOT_A_REFERENCE $.parts[0].ref
            $.parts[0].ref            | null                    | MISSING_PROPERTY $.parts[0].ref
            $.parts[0].name           | null                    | MISSING_PROPERTY $.parts[0].name
            $.parts[0].name           | " "                     | NOT_A_LINE $.parts[0].name
            $.parts[1].ref            | "boende"                | DOUBLED_NAME $.parts[1].ref
            $.sections[0].level       | 0                       | NUMBER_OUT_OF_RANGE $.sections[0].level
            $.sections[0].level       | 4                       | NUMBER_OUT_OF_RANGE $.sections[0].level
            $.sections[0].number      | ""                      | NOT_A_LINE $.sections[0].number
            $.sections[0].heading     | null                    | MISSING_PROPERTY $.sections[0].heading
            $.sections[0].heading     | 5                       | WRONG_TYPE $.sections[0].heading
            $.sections[0].answers[1]  | "psl"                   | UNKNOWN_ITEM $.sections[0].answers[1]
            $.sections[0].answers[1]  | "K7P1-AR-2.1"           | UNKNOWN_ITEM $.sections[0].answers[1]
            $.sections[0].answers[1]  | "PSL-3-10.1"            | DOUBLED_NAME $.sections[0].answers[1]
            $.sections[0].parts[1]    | "boende"                | DOUBLED_NAME $.sections[0].parts[1]
            $.sections[0].parts[1]    | "skola"                 | NOT_DECLARED $.sections[0].parts[1]
            $.sections[0].text[1]     | ""                      | NOT_A_PARAGRAPH $.sections[0].text[1]
            $.sections[0].text[1]     | "a\\rb"                 | NOT_A_PARAGRAPH $.sections[0].text[1]
            $.sections[0].text[1]     | null                    | WRONG_TYPE $.sections[0].text[1]
            $.sections[0].text        | "text"                  | WRONG_TYPE $.sections[0].text
            $.sections[1].figures[1]  | "risker"                | DOUBLED_NAME $.sections[1].figures[1]
            $.sections[1].figures[1]  | "finns-inte"            | NOT_DECLARED $.sections[1].figures[1]
            $.sections[1].tables[0]   | "finns-inte"            | NOT_DECLARED $.sections[1].tables[0]
            $.sections[0].evidence[0] | "finns-inte"            | NOT_DECLARED $.sections[0].evidence[0]
            $.sections[0].plan        | 1                       | WRONG_TYPE $.sections[0].plan
            $.figures[0].ref          | "risker"                | DOUBLED_NAME $.figures[1].ref
            $.figures[0].label        | null                    | MISSING_PROPERTY $.figures[0].label
            $.figures[0].value        | null                    | MISSING_PROPERTY $.figures[0].value
            $.figures[0].value        | "11"                    | NOT_A_NUMBER $.figures[0].value
            $.figures[0].value        | 1e400                   | NUMBER_OUT_OF_RANGE $.figures[0].value
            $.figures[0].value        | 1e-21                   | NUMBER_OUT_OF_RANGE $.figures[0].value
            $.figures[0].value        | 123456789012345678901   | NUMBER_OUT_OF_RANGE $.figures[0].value
            $.figures[0].unit         | "ST"                    | UNKNOWN_CODE $.figures[0].unit
            $.figures[0].year         | 3000                    | NUMBER_OUT_OF_RANGE $.figures[0].year
            $.figures[0].about        | "PLAN"                  | UNKNOWN_CODE $.figures[0].about
            $.figures[0].source       | null                    | MISSING_PROPERTY $.figures[0].source
            $.tables[0].columns       | ["Enhet"]               | MISSING_PROPERTY $.tables[0].columns
            $.tables[0].columns[2]    | "Rapporterade"          | DOUBLED_NAME $.tables[0].columns[2]
            $.tables[0].columns[1]    | ""                      | NOT_A_LINE $.tables[0].columns[1]
            $.tables[0].rows[1].name  | "Björken"               | DOUBLED_NAME $.tables[0].rows[1].name
            $.tables[0].rows[1].cells | [1]                     | RAGGED_TABLE $.tables[0].rows[1].cells
            $.tables[0].rows[1].cells | [1,2,3]                 | RAGGED_TABLE $.tables[0].rows[1].cells
            $.tables[0].rows[1].cells[0] | true                 | NOT_A_NUMBER $.tables[0].rows[1].cells[0]
            $.tables[0].rows[1].cells[0] | 1e400                | NUMBER_OUT_OF_RANGE $.tables[0].rows[1].cells[0]
            $.tables[0].rows[1].cells[0] | ""                   | NOT_A_LINE $.tables[0].rows[1].cells[0]
            $.tables[0].rows[1].cells[0] | -1                   | CONTRADICTION $.tables[0].picture
            $.tables[0].picture       | "PIE"                   | UNKNOWN_CODE $.tables[0].picture
            $.tables[1].picture       | "BARS"                  | CONTRADICTION $.tables[1].picture
            $.tables[0].about         | "FINDINGS"              | UNKNOWN_CODE $.tables[0].about
            $.checks[0].kind          | null                    | MISSING_PROPERTY $.checks[0].kind
            $.checks[0].kind          | "SHARE"                 | UNKNOWN_PROPERTY $.checks[0].of
            $.checks[0].printed       | null                    | MISSING_PROPERTY $.checks[0].printed
            $.checks[0].printed       | "finns-inte"            | NOT_DECLARED $.checks[0].printed
            $.checks[0].printed       | 7                       | WRONG_TYPE $.checks[0].printed
            $.checks[0].printed.row   | "Lönnen"                | NOT_DECLARED $.checks[0].printed
            $.checks[0].printed.column | "Enhet"                | NOT_DECLARED $.checks[0].printed
            $.checks[0].printed.table | null                    | MISSING_PROPERTY $.checks[0].printed.table
            $.checks[0].of            | []                      | MISSING_PROPERTY $.checks[0].of
            $.checks[0].of[1]         | "a b"                   | NOT_A_REFERENCE $.checks[0].of[1]
            $.checks[0].of[1]         | "avvikelser"            | NOT_DECLARED $.checks[0].of[1]
            $.checks[0].of[1].row     | null                    | MISSING_PROPERTY $.checks[0].of[1].row
            $.checks[0].of[1].row     | "Lönnen"                | NOT_DECLARED $.checks[0].of[1]
            $.checks[1].part          | "finns-inte"            | NOT_DECLARED $.checks[1].part
            $.checks[1].whole         | "finns-inte"            | NOT_DECLARED $.checks[1].whole
            $.checks[1].whole         | null                    | MISSING_PROPERTY $.checks[1].whole
            $.checks[1].note          | " "                     | NOT_A_LINE $.checks[1].note
            $.promises[1].ref         | "lofte-1"               | DOUBLED_NAME $.promises[1].ref
            $.promises[0].text        | " "                     | NOT_A_PARAGRAPH $.promises[0].text
            $.promises[0].responsible[1] | "SAS 2"              | NOT_A_ROLE $.promises[0].responsible[1]
            $.promises[0].followUp    | ""                      | NOT_A_LINE $.promises[0].followUp
            $.outcomes[0].promise     | "lofte-2019-9"          | DOUBLED_NAME $.outcomes[1].promise
            $.outcomes[0].state       | "KEPT"                  | UNKNOWN_CODE $.outcomes[0].state
            $.outcomes[0].text        | null                    | MISSING_PROPERTY $.outcomes[0].text
            $.notApplicable[0].item   | "K7P1-AR-2.1"           | UNKNOWN_ITEM $.notApplicable[0].item
            $.notApplicable[0].item   | "k7"                    | UNKNOWN_ITEM $.notApplicable[0].item
            $.notApplicable[0].item   | null                    | MISSING_PROPERTY $.notApplicable[0].item
            $.notApplicable[0].reason | null                    | MISSING_PROPERTY $.notApplicable[0].reason
            """)
    void eachRefusalIsPlaced(String path, String value, String problem) {
        assertThat(with(path, value)).containsOnlyOnce(problem);
    }

    @Test
    void aTemplateIsForReportsOfItsKind() {
        assertThat(problems(ReportLines.LEAST.replace("}", ",\"layout\":\"mall-2011\"}")))
                .containsExactly("CONTRADICTION $.layout");
    }

    @Test
    void everythingThatIsWrongWithThePartsIsToldAtOnce() {
        String json = ReportLines.changed(tree -> {
                    SystemLines.set(tree, "$.municipality", ReportLines.MAPPER.readTree("7"));
                    SystemLines.set(tree, "$.year", ReportLines.MAPPER.readTree("99"));
                    SystemLines.set(tree, "$.title", ReportLines.MAPPER.readTree("\"\\u0007\""));
                    SystemLines.set(tree, "$.sections[0].level", ReportLines.MAPPER.readTree("9"));
                    SystemLines.set(tree, "$.sections[0].heading", ReportLines.MAPPER.readTree("\"\""));
                    SystemLines.set(tree, "$.sections[3].text[0]", ReportLines.MAPPER.readTree("[]"));
                    SystemLines.set(tree, "$.figures[2].value", ReportLines.MAPPER.readTree("\"x\""));
                    SystemLines.set(tree, "$.tables[1].rows[0].cells", ReportLines.MAPPER.readTree("[]"));
                    SystemLines.set(tree, "$.outcomes[1].state", ReportLines.MAPPER.readTree("\"GONE\""));
                    tree.put("två ord", 1);
                    tree.put("colour", 1);
                })
                .replace("\"board\":", "\"board\":\"a\",\"board\":");

        assertThat(problems(json))
                .containsExactlyInAnyOrder(
                        "DOUBLED_KEY $.board",
                        "WRONG_TYPE $.municipality",
                        "NUMBER_OUT_OF_RANGE $.year",
                        "NOT_A_LINE $.title",
                        "NUMBER_OUT_OF_RANGE $.sections[0].level",
                        "NOT_A_LINE $.sections[0].heading",
                        "WRONG_TYPE $.sections[3].text[0]",
                        "NOT_A_NUMBER $.figures[2].value",
                        "RAGGED_TABLE $.tables[1].rows[0].cells",
                        "UNKNOWN_CODE $.outcomes[1].state",
                        "UNKNOWN_PROPERTY $['?']",
                        "UNKNOWN_PROPERTY $.colour");
    }

    @Test
    void whatRefersToWhatIsToldOnlyIfEveryPartCouldBeRead() {
        assertThat(with("$.figures[0].ref", "\"annat\"")).containsExactly("NOT_DECLARED $.sections[0].figures[0]");
        assertThat(with("$.figures[0].value", "\"x\"")).containsExactly("NOT_A_NUMBER $.figures[0].value");
    }

    @Test
    void unknownPropertiesAreRefusedEverywhere() {
        List<String> objects = new ArrayList<>(List.of("$"));
        objects.addAll(SystemLines.places(ReportLines.tree()).stream()
                .filter(place -> SystemLines.at(ReportLines.tree(), place).isObject())
                .toList());

        assertThat(objects).hasSize(33).allSatisfy(place -> {
            String json = ReportLines.changed(tree -> {
                ObjectNode object = place.equals("$") ? tree : (ObjectNode) SystemLines.at(tree, place);
                object.put("nonsense", 1);
            });
            assertThat(problems(json)).containsOnlyOnce("UNKNOWN_PROPERTY " + place + ".nonsense");
        });
    }

    @Test
    void doubledPropertiesAreRefused() {
        assertThat(problems(ReportLines.COMPLETE.replace("\"level\": 2,", "\"level\": 2, \"level\": 2,")))
                .containsExactly("DOUBLED_KEY $.sections[1].level");
        assertThat(problems(
                        ReportLines.COMPLETE.replace("\"year\": 2020,\n  \"dr", "\"year\": 2020, \"year\": 7, \"dr")))
                .containsExactly("DOUBLED_KEY $.year");
    }

    @Test
    void numbersKeepTheirDecimals() {
        assertThat(ReportLines.read(ReportLines.with("$.figures[0].value", "1.50"))
                        .figures()
                        .get(0)
                        .value())
                .isEqualTo(new BigDecimal("1.50"))
                .isNotEqualTo(new BigDecimal("1.5"));
        assertThat(ReportLines.read(ReportLines.with("$.tables[0].rows[1].cells[1]", "7.0"))
                        .tables()
                        .get(0)
                        .rows()
                        .get(1)
                        .cells()
                        .get(1))
                .isEqualTo(TableCell.of(new BigDecimal("7.0")));
    }

    @Test
    void aNumberHasAtMostFortyCharacters() {
        String forty = "0.00000000000000000100000000000000000000";
        assertThat(forty).hasSize(40);

        assertThat(JsonValues.decimal(new Json.Digits(forty))).isEqualTo(new Parsed.Valid<>(new BigDecimal(forty)));
        assertThat(ReportLines.problems(JsonValues.decimal(new Json.Digits(forty + "0"))))
                .containsExactly("NUMBER_OUT_OF_RANGE $");
        assertThat(ReportLines.problems(JsonValues.decimal(new Json.Digits("1".repeat(41)))))
                .containsExactly("NUMBER_OUT_OF_RANGE $");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e400",
                "1e2147483647",
                "1e2147483648",
                "1e-2147483648",
                "1e99999999999",
                "-1E+99999999999999999999999999999999999",
                "0e2147483647"
            })
    void anExponentCostsNothingAndIsRefused(String number) {
        String figure = ReportLines.COMPLETE.replace("\"value\": 11,", "\"value\": " + number + ",");
        String cell = ReportLines.COMPLETE.replace("[26, 15]", "[26, " + number + "]");

        assertThat(problems(figure)).containsExactly("NUMBER_OUT_OF_RANGE $.figures[0].value");
        assertThat(problems(cell)).contains("NUMBER_OUT_OF_RANGE $.tables[0].rows[0].cells[1]");
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws IOException {
        byte[] marked = ("\uFEFF" + ReportLines.COMPLETE).getBytes(StandardCharsets.UTF_8);

        assertThat(read(marked)).isEqualTo(new Parsed.Valid<>(ReportLines.read(ReportLines.COMPLETE)));
        assertThat(ReportLines.problems(read(("\uFEFF\uFEFF" + ReportLines.LEAST).getBytes(StandardCharsets.UTF_8))))
                .containsExactly("NOT_A_JSON_OBJECT $");
    }

    @Test
    void whatIsNotUtf8IsRefused() throws IOException {
        assertThat(ReportLines.problems(read(ReportLines.COMPLETE.getBytes(StandardCharsets.ISO_8859_1))))
                .containsExactly("NOT_UTF8 $");
        assertThat(ReportLines.problems(read(ReportLines.LEAST.getBytes(StandardCharsets.UTF_16))))
                .containsExactly("NOT_UTF8 $");
    }

    /** A stream of any length that begins as a report and goes on with spaces. It keeps nothing. */
    private static final class Spaces extends InputStream {
        private final byte[] start;
        private final long length;
        private long read;
        private boolean closed;

        Spaces(String start, long length) {
            this.start = start.getBytes(StandardCharsets.UTF_8);
            this.length = length;
        }

        @Override
        public int read() {
            if (read == length) {
                return -1;
            }
            int next = read < start.length ? start[(int) read] : ' ';
            read++;
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int wanted) {
            if (read == length) {
                return -1;
            }
            int count = (int) Math.min(wanted, length - read);
            for (int i = 0; i < count; i++) {
                into[offset + i] = (byte) read();
            }
            return count;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @Test
    void aStreamIsReadNoFurtherThanTheLimit() throws IOException {
        Spaces endless = new Spaces(ReportLines.LEAST, 50L * MIB);

        assertThat(ReportLines.problems(ReportReader.read(endless, Optional.empty(), year -> {
                    throw new AssertionError("nothing was read");
                })))
                .containsExactly("REPORT_TOO_LONG $");
        assertThat(endless.read).isBetween(4L * MIB + 1, 4L * MIB + 4);
        assertThat(endless.closed).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF"})
    void fourMebibytesAreReadAndOneByteMoreIsNot(String mark) throws IOException {
        long most = 4L * MIB + mark.getBytes(StandardCharsets.UTF_8).length;

        assertThat(ReportReader.read(new Spaces(mark + ReportLines.LEAST, most), Optional.empty(), year -> List.of()))
                .isInstanceOf(Parsed.Valid.class);
        assertThat(ReportLines.problems(ReportReader.read(
                        new Spaces(mark + ReportLines.LEAST, most + 1), Optional.empty(), year -> List.of())))
                .containsExactly("REPORT_TOO_LONG $");
    }

    @Test
    void theLimitIsInBytes() {
        int spaces = 4 * MIB - ReportLines.LEAST.length();
        String least = ReportLines.LEAST.replace("Exempelstads", "Åmåls");
        int shorter = ReportLines.LEAST.length() - least.getBytes(StandardCharsets.UTF_8).length;

        assertThat(problems(ReportLines.LEAST + " ".repeat(spaces))).isEmpty();
        assertThat(problems(ReportLines.LEAST + " ".repeat(spaces + 1))).containsExactly("REPORT_TOO_LONG $");
        assertThat(problems(least + " ".repeat(spaces + shorter))).isEmpty();
        assertThat(problems(least + " ".repeat(spaces + shorter + 1))).containsExactly("REPORT_TOO_LONG $");
    }

    @Test
    void aStreamThatBreaksIsThrown() {
        InputStream broken =
                new SequenceInputStream(
                        new ByteArrayInputStream("{".getBytes(StandardCharsets.UTF_8)), InputStream.nullInputStream()) {
                    @Override
                    public int read(byte[] into, int offset, int wanted) throws IOException {
                        throw new IOException("gone");
                    }
                };

        assertThatThrownBy(() -> ReportReader.read(broken, Optional.empty(), year -> List.of()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aTableOfAMillionRowsIsRefused() {
        ReportTable.Builder table = ReportTable.builder()
                .ref(ref("stor"))
                .caption("Stor")
                .source("Ingen")
                .addColumns("a", "b")
                .rows(Collections.nCopies(1_000_000, row("rad", false, TableCell.of(1))));

        assertThatThrownBy(table::build)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.problems())
                                .containsExactly(Problem.at(ProblemCode.TABLE_TOO_LARGE, "$.rows")));
    }

    @Test
    void aTableHasAtMostTwoThousandRowsAndFortyColumns() {
        assertThat(problems(ReportLines.changed(tree -> rows(tree, 2001))))
                .containsExactly("TABLE_TOO_LARGE $.tables[1].rows");
        assertThat(problems(ReportLines.changed(tree -> rows(tree, 2000)))).isEmpty();
        assertThat(with("$.tables[1].columns", Arrays.toString(new int[41]).replaceAll("0", "\"k\"")))
                .contains("TABLE_TOO_LARGE $.tables[1].columns");
    }

    private static void rows(ObjectNode tree, int size) {
        ArrayNode rows = (ArrayNode) SystemLines.at(tree, "$.tables[1].rows");
        rows.removeAll();
        for (int i = 0; i < size; i++) {
            rows.add(ReportLines.MAPPER.readTree("{\"name\":\"rad " + i + "\",\"cells\":[\"ja\"," + i + "]}"));
        }
    }

    @Test
    void aParagraphHasAtMostTwentyThousandCharacters() {
        assertThat(with("$.sections[0].text[0]", "\"" + "å".repeat(20_000) + "\""))
                .isEmpty();
        assertThat(with("$.sections[0].text[0]", "\"" + "å".repeat(20_001) + "\""))
                .containsExactly("TEXT_TOO_LONG $.sections[0].text[0]");
        assertThat(with("$.sections[0].heading", "\"" + "å".repeat(501) + "\""))
                .containsExactly("TEXT_TOO_LONG $.sections[0].heading");
    }

    @ParameterizedTest
    @CsvSource({
        "sections, 300, {\"heading\":\"a\"}",
        "figures, 2000, '{\"ref\":\"#\",\"label\":\"a\",\"value\":1,\"source\":\"a\"}'",
        "tables, 200, '{\"ref\":\"#\",\"caption\":\"a\",\"source\":\"a\",\"columns\":[\"a\",\"b\"]}'",
        "promises, 500, '{\"ref\":\"#\",\"text\":\"a\"}'",
        "outcomes, 500, '{\"promise\":\"#\",\"state\":\"DONE\",\"text\":\"a\"}'",
    })
    void aListIsAsLongAsAReportNeeds(String name, int most, String element) {
        assertThat(problems(listed(name, most, element))).isEmpty();
        assertThat(problems(listed(name, most + 1, element))).containsExactly("TOO_MANY $." + name);
    }

    private static String listed(String name, int size, String element) {
        StringBuilder elements = new StringBuilder();
        for (int i = 0; i < size; i++) {
            elements.append(i == 0 ? "" : ",").append(element.replace("#", "r" + i));
        }
        return ReportLines.LEAST.replace("}", ",\"" + name + "\":[" + elements + "]}");
    }

    @Test
    void aTextShapedLikeAPersonalIdentityNumberIsRefused() {
        for (String place : List.of(
                "$.title",
                "$.sections[0].heading",
                "$.sections[0].text[0]",
                "$.figures[0].label",
                "$.tables[0].caption",
                "$.tables[1].rows[0].cells[0]",
                "$.promises[0].text",
                "$.outcomes[0].text",
                "$.notApplicable[0].reason",
                "$.parts[0].name",
                "$.checks[0].note")) {
            assertThat(with(place, "\"Se 19121212-1212 i akten\""))
                    .containsExactly("PERSONAL_IDENTITY_NUMBER " + place);
        }
        assertThat(with("$.promises[0].ref", "\"191212121212\""))
                .containsExactly("PERSONAL_IDENTITY_NUMBER $.promises[0].ref");
    }
}
