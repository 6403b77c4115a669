package se.lsk.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lsk.core.check.Parsed;
import se.lsk.core.law.BilingualText;
import se.lsk.core.law.EffectivePeriod;
import se.lsk.core.law.LegalForce;
import se.lsk.core.law.LegalReference;
import se.lsk.core.law.Verification;
import se.lsk.reporting.content.Completeness;
import se.lsk.reporting.content.ContentProfile;
import se.lsk.reporting.content.EvidenceKind;
import se.lsk.reporting.content.ItemKey;
import se.lsk.reporting.content.ItemState;
import se.lsk.reporting.content.Layout;
import se.lsk.reporting.content.Need;
import se.lsk.reporting.content.Report;
import se.lsk.reporting.content.ReportKind;
import se.lsk.reporting.content.RequiredItem;
import se.lsk.rules.Provision;

class ContentProfileReaderTest {

    /** Every property. */
    static final String COMPLETE =
            "{\"id\":\"exempelstad-2026\",\"name\":{\"sv\":\"Riktlinjen\",\"en\":\"The guideline\"},\"report\":\"QUALITY_REPORT\",\"source\":\"KOMMUN EXEMPELSTAD-2026\",\"verification\":\"VERIFIED\",\"from\":\"2026-01-01\",\"through\":\"2027-12-31\",\"items\":[{\"key\":\"LOCAL-EX.1\",\"title\":{\"sv\":\"Mål\",\"en\":\"Goals\"},\"question\":{\"sv\":\"Framgår målen?\",\"en\":\"Are the goals shown?\"},\"needs\":[[\"GOALS\",\"DESCRIPTION\"],[\"FINDINGS\"]],\"headings\":[\"Årets mål\",\"Mål och resultat\"]},{\"key\":\"LOCAL-EX.2\",\"title\":{\"sv\":\"Plan\",\"en\":\"Plan\"},\"question\":{\"sv\":\"Finns det en plan?\",\"en\":\"Is there a plan?\"},\"needs\":[[\"PLAN\"]]}]}";

    private static List<String> problems(String json) {
        return ReportLines.problems(ContentProfileReader.parse(json));
    }

    private static List<String> with(String before, String after) {
        assertThat(COMPLETE).contains(before);
        return problems(COMPLETE.replace(before, after));
    }

    @Test
    void readsEveryProperty() {
        Provision basis = new Provision(
                LegalReference.parse("KOMMUN EXEMPELSTAD-2026"),
                new EffectivePeriod(LocalDate.of(2026, 1, 1), Optional.of(LocalDate.of(2027, 12, 31))),
                Verification.VERIFIED);
        ItemKey first = new ItemKey("LOCAL-EX.1");

        assertThat(SomeReports.own())
                .isEqualTo(ContentProfile.builder()
                        .id("exempelstad-2026")
                        .name(BilingualText.of("Riktlinjen", "The guideline"))
                        .kind(ReportKind.QUALITY_REPORT)
                        .isLocal(true)
                        .addItems(
                                RequiredItem.builder()
                                        .key(first)
                                        .force(LegalForce.LOCAL_GUIDELINE)
                                        .addBasis(basis)
                                        .title(BilingualText.of("Mål", "Goals"))
                                        .question(BilingualText.of("Framgår målen?", "Are the goals shown?"))
                                        .addNeeds(
                                                Need.of(EvidenceKind.GOALS, EvidenceKind.DESCRIPTION),
                                                Need.of(EvidenceKind.FINDINGS))
                                        .build(),
                                RequiredItem.builder()
                                        .key(new ItemKey("LOCAL-EX.2"))
                                        .force(LegalForce.LOCAL_GUIDELINE)
                                        .addBasis(basis)
                                        .title(BilingualText.of("Plan", "Plan"))
                                        .question(BilingualText.of("Finns det en plan?", "Is there a plan?"))
                                        .addNeeds(Need.of(EvidenceKind.PLAN))
                                        .build())
                        .addHeadings(
                                new Layout.Line("Årets mål", Set.of(first)),
                                new Layout.Line("Mål och resultat", Set.of(first)))
                        .build());
    }

    @Test
    void isAskedOfAReportThatIsWrittenByIt() {
        String json = ReportLines.LEAST.replace("2020", "2026")
                + ",\"sections\":[{\"heading\":\"ÅRETS MÅL\",\"text\":[\"Målen nåddes.\"]}]}";
        Report report = ReportReader.parse(
                        json.replace("},\"sections", ",\"sections"), Optional.of(SomeReports.own()), year -> List.of())
                .fold(read -> read, problems -> {
                    throw new AssertionError(problems);
                });

        assertThat(Completeness.of(report, report.profile(), LocalDate.of(2026, 12, 31))
                        .items())
                .extracting(item -> item.item().key().value() + " " + item.state() + " " + item.isBreach())
                .containsExactly(
                        "LOCAL-EX.1 " + ItemState.THIN + " false", "LOCAL-EX.2 " + ItemState.MISSING + " false");
    }

    @Test
    void isReadFromAStreamPastAByteOrderMark() throws IOException {
        byte[] bytes = ("\uFEFF" + COMPLETE).getBytes(StandardCharsets.UTF_8);

        assertThat(ContentProfileReader.read(new ByteArrayInputStream(bytes)))
                .isEqualTo(new Parsed.Valid<>(SomeReports.own()));
    }

    @Test
    void refusesWhatIsNotUtf8OrTooLong() throws IOException {
        byte[] latin = COMPLETE.getBytes(StandardCharsets.ISO_8859_1);
        byte[] long1 = (COMPLETE + " ".repeat(1 << 20)).getBytes(StandardCharsets.UTF_8);

        assertThat(ReportLines.problems(ContentProfileReader.read(new ByteArrayInputStream(latin))))
                .containsExactly("NOT_UTF8 $");
        assertThat(ReportLines.problems(ContentProfileReader.read(new ByteArrayInputStream(long1))))
                .containsExactly("LINE_TOO_LONG $");
        assertThat(problems(COMPLETE + " ".repeat(1 << 20))).containsExactly("LINE_TOO_LONG $");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"id", "name", "report", "source", "verification", "from", "items", "key", "title", "question"})
    void whatIsMandatoryIsMissed(String name) {
        String place = List.of("key", "title", "question").contains(name) ? "$.items[0]." : "$.";

        assertThat(with("\"" + name + "\":", "\"x" + name + "\":"))
                .contains("MISSING_PROPERTY " + place + name, "UNKNOWN_PROPERTY " + place + "x" + name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "exempelstad-2026"         | "Exempelstad 2026"          | NOT_A_CODE $.id
            "exempelstad-2026"         | 7                           | WRONG_TYPE $.id
            "Riktlinjen"               | " "                         | NOT_A_LINE $.name.sv
            "The guideline"            | "a\\u0007b"                 | NOT_A_LINE $.name.en
            "QUALITY_REPORT"           | "QUALITY"                   | UNKNOWN_CODE $.report
            "KOMMUN EXEMPELSTAD-2026"  | "Riktlinjen"                | UNKNOWN_CODE $.source
            "KOMMUN EXEMPELSTAD-2026"  | "SFS 2025:400#K1P2"         | LOOSENS_LAW $.source
            "KOMMUN EXEMPELSTAD-2026"  | "SOSFS 2011:9"              | LOOSENS_LAW $.source
            "VERIFIED"                 | "SEEN"                      | UNKNOWN_CODE $.verification
            "2026-01-01"               | "2026-13-01"                | NOT_A_DATE $.from
            "2027-12-31"               | "2025-12-31"                | DATES_REVERSED $.through
            "LOCAL-EX.1"               | "EX.1"                      | LOOSENS_LAW $.items[0].key
            "LOCAL-EX.1"               | "K7P1-AR-2.1"               | LOOSENS_LAW $.items[0].key
            "LOCAL-EX.1"               | "LOCAL-EX"                  | UNKNOWN_ITEM $.items[0].key
            "LOCAL-EX.2"               | "LOCAL-EX.1"                | DOUBLED_NAME $.items[1].key
            "Mål"                      | ""                          | NOT_A_LINE $.items[0].title.sv
            "Framgår målen?"           | "Målen framgår."            | NOT_A_LINE $.items[0].question.sv
            "Is there a plan?"         | "There is a plan"           | NOT_A_LINE $.items[1].question.en
            [["PLAN"]]                 | []                          | MISSING_PROPERTY $.items[1].needs
            [["PLAN"]]                 | [[]]                        | WRONG_TYPE $.items[1].needs[0]
            [["PLAN"]]                 | ["PLAN"]                    | WRONG_TYPE $.items[1].needs[0]
            [["PLAN"]]                 | [["PLAN"],["PLANS"]]        | UNKNOWN_CODE $.items[1].needs[1][0]
            [["PLAN"]]                 | "PLAN"                      | WRONG_TYPE $.items[1].needs
            "Årets mål"                | 4                           | WRONG_TYPE $.items[0].headings[0]
            """)
    void eachRefusalIsPlaced(String before, String after, String problem) {
        assertThat(with(before, after)).contains(problem);
    }

    @Test
    void needsMustBeThere() {
        assertThat(with(",\"needs\":[[\"PLAN\"]]", "")).contains("MISSING_PROPERTY $.items[1].needs");
        assertThat(with("[[\"PLAN\"]]", "null")).contains("MISSING_PROPERTY $.items[1].needs");
    }

    @Test
    void aListCannotSayHowBindingItIs() {
        assertThat(with("\"needs\":[[\"PLAN\"]]", "\"needs\":[[\"PLAN\"]],\"force\":\"STATUTE\""))
                .containsExactly("UNKNOWN_PROPERTY $.items[1].force");
        assertThat(with("\"verification\"", "\"isLocal\":false,\"verification\""))
                .containsExactly("UNKNOWN_PROPERTY $.isLocal");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        String json = COMPLETE.replace("\"VERIFIED\"", "\"SEEN\"")
                .replace("\"LOCAL-EX.2\"", "7")
                .replace("[[\"PLAN\"]]", "[[\"PLANS\"]]")
                .replace("\"id\":", "\"id\":\"a\",\"id\":");

        assertThat(problems(json))
                .containsExactlyInAnyOrder(
                        "DOUBLED_KEY $.id",
                        "UNKNOWN_CODE $.verification",
                        "WRONG_TYPE $.items[1].key",
                        "UNKNOWN_CODE $.items[1].needs[0][0]");
    }
}
