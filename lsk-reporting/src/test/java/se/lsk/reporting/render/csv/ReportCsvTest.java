package se.lsk.reporting.render.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lsk.core.facts.HostReference;
import se.lsk.reporting.content.KnownContents;
import se.lsk.reporting.content.Report;
import se.lsk.reporting.content.ReportReview;
import se.lsk.reporting.content.ReportTable;
import se.lsk.reporting.content.TableCell;
import se.lsk.reporting.exchange.ReportLines;
import se.lsk.reporting.render.Samples;
import se.lsk.rules.Language;

class ReportCsvTest {

    private static final Report COMPLETE = ReportLines.read(ReportLines.COMPLETE);

    private static Map<String, String> files(Report report, Language language) {
        return files(report, Optional.empty(), language);
    }

    private static Map<String, String> files(Report report, Optional<Report> previous, Language language) {
        return ReportCsv.of(
                ReportReview.of(report, List.of(), previous, Samples.RULEBOOK, LocalDate.of(2021, 3, 1)), language);
    }

    private static Report with(ReportTable... tables) {
        return Report.builder(KnownContents.QUALITY_REPORT)
                .municipality("Exempelstad")
                .year(2020)
                .addTables(tables)
                .build();
    }

    private static ReportTable table(String ref, String name, TableCell... cells) {
        ReportTable.Builder table = ReportTable.builder()
                .ref(new HostReference(ref))
                .caption("Tabell")
                .source("Källa")
                .addColumns("Namn");
        for (int i = 0; i < cells.length; i++) {
            table.addColumns("k" + i);
        }
        return table.addRows(new ReportTable.Row(name, List.of(cells), false)).build();
    }

    private static String row(Language language, String name, TableCell... cells) {
        String csv = files(with(table("t", name, cells)), language).getOrDefault("table-t.csv", "");
        return csv.substring(csv.indexOf("\r\n") + 2);
    }

    @Test
    void aFilePerTableInReadingOrder() {
        assertThat(files(COMPLETE, Optional.of(ReportLines.read(ReportLines.LAST_YEAR)), Language.SV)
                        .keySet())
                .containsExactly(
                        "sections.csv",
                        "figures.csv",
                        "table-avvikelser.csv",
                        "table-stickprov.csv",
                        "table-urval.csv",
                        "completeness-psl-3-10.csv",
                        "checks.csv",
                        "improvement-plan.csv",
                        "last-years-promises.csv");
    }

    @Test
    void aTableIsAsItIsPrinted() {
        assertThat(files(COMPLETE, Language.SV).getOrDefault("table-avvikelser.csv", ""))
                .isEqualTo("\uFEFFEnhet;Rapporterade;Avslutade\r\nBjörken;26;15\r\nEken;14;\r\nSamtliga;41;25\r\n");
        assertThat(files(COMPLETE, Language.EN).getOrDefault("table-avvikelser.csv", ""))
                .isEqualTo("\uFEFFEnhet,Rapporterade,Avslutade\r\nBjörken,26,15\r\nEken,14,\r\nSamtliga,41,25\r\n");
    }

    @Test
    void figuresHaveTheirUnitsAndYearsAndTheDecimalsOfTheLanguage() {
        assertThat(files(COMPLETE, Language.SV).getOrDefault("figures.csv", ""))
                .startsWith("\uFEFFUppgift;Tal;Enhet;År;Källa\r\n")
                .contains("\r\nMöten i patientsäkerhetsrådet;11;antal;2019;Nämndens protokoll\r\n")
                // without a year of its own: the report's
                .contains("\r\nAndel avslutade avvikelser;62,50;procent;2020;Avvikelsesystemet\r\n")
                .contains("\r\nFörändring av index;-5,3;annat mått;2020;Egen beräkning\r\n");
        assertThat(files(COMPLETE, Language.EN).getOrDefault("figures.csv", ""))
                .startsWith("\uFEFFFigure,Number,Unit,Year,Source\r\n")
                .contains("\r\nAndel avslutade avvikelser,62.50,per cent,2020,Avvikelsesystemet\r\n")
                // a comma in a field of a file with commas
                .contains("\r\nLängsta handläggningstid,7,months,2020,\"Verksamhetssystemet, urval\"\r\n");
    }

    @Test
    void checksHaveBothNumbers() {
        assertThat(files(COMPLETE, Language.SV).getOrDefault("checks.csv", ""))
                .contains(
                        "\r\navvikelser: Samtliga, Rapporterade;summa;41;40;stämmer inte;Summan är tryckt som 41.\r\n")
                .contains("\r\nAndel avslutade avvikelser;andel;62,50;60,976;stämmer inte;\r\n");
    }

    @Test
    void everyFileBeginsWithAByteOrderMarkAndEndsItsLinesWithCrlf() {
        for (Language language : Language.values()) {
            assertThat(files(COMPLETE, language).values()).allSatisfy(csv -> {
                assertThat(csv).startsWith("\uFEFF").endsWith("\r\n");
                assertThat(csv.substring(1)).doesNotContain("\uFEFF");
                // a paragraph may hold line feeds, within quotes
                assertThat(csv.replaceAll("\"[^\"]*\"", "").replace("\r\n", ""))
                        .doesNotContain("\n")
                        .doesNotContain("\r");
            });
        }
    }

    @Test
    void aParagraphWithALineFeedIsOneField() {
        assertThat(files(COMPLETE, Language.SV).getOrDefault("sections.csv", ""))
                .contains("\r\n1 Hur arbetet har bedrivits + åtgärder;\"Åtgärderna beslutades\ni rådet.\"\r\n")
                // a heading alone
                .contains("\r\n1.1.1 Handläggning;\r\n");
    }

    @Test
    void whatASpreadsheetWouldSplitIsQuoted() {
        assertThat(row(Language.SV, "a;b", TableCell.of("c,d"))).isEqualTo("\"a;b\";c,d\r\n");
        assertThat(row(Language.EN, "a;b", TableCell.of("c,d"))).isEqualTo("a;b,\"c,d\"\r\n");
        assertThat(row(Language.SV, "sa \"ja\"", TableCell.of("\""))).isEqualTo("\"sa \"\"ja\"\"\";\"\"\"\"\r\n");
    }

    @Test
    void numbersAreWrittenOutAndWithTheirDecimals() {
        assertThat(row(
                        Language.SV,
                        "a",
                        TableCell.of(new BigDecimal("-0.50")),
                        TableCell.of(new BigDecimal("1E-10")),
                        TableCell.of(new BigDecimal("15E2")),
                        TableCell.of(1_234_567),
                        TableCell.untold()))
                .isEqualTo("a;-0,50;0,0000000001;1500;1234567;\r\n");
        assertThat(row(Language.EN, "a", TableCell.of(new BigDecimal("-0.50")))).isEqualTo("a,-0.50\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1",
                "+1",
                "-1",
                "@a",
                "|a",
                "%a",
                " =1",
                "\u00a0=1",
                "\u200b=1",
                "\u202e=1",
                "\uff1d1",
                "\uff0b1",
                "\uff0d1",
                "\uff201",
                "-5,3"
            })
    void wordsThatWouldBeAFormulaBeginWithAnApostrophe(String words) {
        assertThat(CsvText.words(words)).isEqualTo("'" + words);
        assertThat(row(Language.SV, words, TableCell.of(words))).isEqualTo("'" + words + ";'" + words + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=1", "5", "5,3", "1-2", "–5", "− 5", "'=1", "", "å", "(=1)", "\"=1\""})
    void otherWordsStayAsTheyAre(String words) {
        assertThat(CsvText.words(words)).isEqualTo(words);
    }

    @Test
    void tabsAndCarriageReturnsLeadNoFormula() {
        assertThat(CsvText.words("\t=1")).isEqualTo("'\t=1");
        assertThat(CsvText.words("\r=1")).isEqualTo("'\r=1");
        assertThat(CsvText.words("\r\n\t=1")).isEqualTo("'\r\n\t=1");
        assertThat(CsvText.words("\n-1\n")).isEqualTo("'\n-1\n");
    }

    @Test
    void twoTablesOfOneNameAreTwoFiles() {
        Map<String, String> files = files(
                with(
                        table("a.b", "ett", TableCell.of(1)),
                        table("A-b", "två", TableCell.of(2)),
                        table("a-b-2", "tre", TableCell.of(3)),
                        table("a/b", "fyra", TableCell.of(4))),
                Language.SV);

        assertThat(files.keySet()).contains("table-a-b.csv", "table-a-b-2.csv", "table-a-b-2-2.csv", "table-a-b-3.csv");
        assertThat(files.getOrDefault("table-a-b.csv", "")).contains("ett;1");
        assertThat(files.get("table-a-b-2.csv")).contains("två;2");
        assertThat(files.get("table-a-b-2-2.csv")).contains("tre;3");
        assertThat(files.get("table-a-b-3.csv")).contains("fyra;4");
    }

    @Test
    void noNameLeadsOutOfTheFolder() {
        assertThat(files(with(table("../../etc:x", "ett", TableCell.of(1))), Language.SV)
                        .keySet())
                .contains("table-------etc-x.csv")
                .allMatch(name -> name.matches("[a-z0-9-]+\\.csv"));
    }

    @Test
    void tablesWithoutRowsAreLeftOut() {
        Report empty = Report.builder(KnownContents.QUALITY_REPORT)
                .municipality("Exempelstad")
                .year(2020)
                .addTables(ReportTable.builder()
                        .ref(new HostReference("tom"))
                        .caption("Tom")
                        .source("Ingen")
                        .addColumns("a", "b")
                        .build())
                .build();

        assertThat(files(empty, Language.SV).keySet()).containsExactly("completeness-sosfs-2011-9.csv");
    }
}
