package se.lsk.reporting.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.hash.Hashing;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.TextPosition;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lsk.reporting.render.Definitions;
import se.lsk.reporting.render.FigureTable;
import se.lsk.reporting.render.linear.LinearPage;
import se.lsk.reporting.render.linear.LinearPart;
import se.lsk.rules.Language;

/** What FOP wrote, read back by PDFBox. */
class PdfRendererTest {

    private static final float LEFT = 59.5f;
    private static final float RIGHT = 595.276f - 59.5f;

    /** For another process: prints the digest of a page's bytes. */
    static final class InAnotherProcess {

        private InAnotherProcess() {}

        public static void main(String[] arguments) {
            System.out.print(digest(PdfRenderer.render(SomePage.ofEveryKind(), Rendered.DAY)));
        }
    }

    private static String digest(byte[] file) {
        return Hashing.sha256().hashBytes(file).toString();
    }

    private static void assertInsideThePage(Rendered rendered) {
        for (TextPosition position : rendered.positions()) {
            if (!position.getUnicode().isBlank()) {
                assertThat(position.getXDirAdj()).as(position.getUnicode()).isGreaterThan(LEFT);
                assertThat(position.getXDirAdj() + position.getWidthDirAdj())
                        .as(position.getUnicode())
                        .isLessThan(RIGHT);
                assertThat(position.getYDirAdj()).as(position.getUnicode()).isBetween(56f, 841.9f - 30);
            }
        }
    }

    @Test
    void saysEverythingInReadingOrder() {
        try (Rendered rendered = Rendered.of(SomePage.ofEveryKind())) {
            assertThat(rendered.text().replaceAll("\\s+", " "))
                    .containsSubsequence(
                            "Kvalitetsberättelse 2026",
                            "Till nämnden den 22 november",
                            "Det viktigaste",
                            "Två processer saknar ansvarig.",
                            "Läget",
                            "Ledningssystemet omfattar alla processer.",
                            "Process för process",
                            "• Första punkten",
                            "• Andra punkten",
                            "Egenkontroll Uppföljning av den egna verksamheten.",
                            "Siffror",
                            "Tid per enhet",
                            "Enhet Antal Dagar Svar",
                            "Barn 1 234 87 Inom tiden",
                            "Vuxna 98 – –",
                            "Summa 1 332 – –",
                            "Källa: egna uppgifter",
                            "Medianen räknas på avslutade utredningar.",
                            "Risker",
                            "Stapeltext Åtgärd",
                            "Summary",
                            "Two processes lack an owner.",
                            "Rätten är kontrollerad.");
            assertInsideThePage(rendered);
        }
    }

    @ParameterizedTest
    @CsvSource({"SV, Sida %d av %d", "EN, Page %d of %d"})
    void saysTitleAndPageAtTheFootOfEachPage(Language language, String words) {
        LinearPage page = new LinearPage(
                language, "En titel", "", List.of(SomePage.grid(SomePage.table(3, 120, "r"))), List.of());

        try (Rendered rendered = Rendered.of(page)) {
            assertThat(rendered.pages()).isGreaterThan(2);
            for (int number = 1; number <= rendered.pages(); number++) {
                assertThat(rendered.text(number, number).strip())
                        .endsWith("En titel " + String.format(Locale.ROOT, words, number, rendered.pages()));
            }
        }
    }

    @Test
    void shortensALongTitleAtTheFootAndNowhereElse() {
        String title = "Sammanhållen kvalitetsberättelse för hela socialtjänsten "
                .repeat(4)
                .strip();

        try (Rendered rendered = Rendered.of(SomePage.titled(title))) {
            assertThat(rendered.text().replaceAll("\\s+", " ")).contains(title);
            assertThat(rendered.text().lines().filter(line -> line.endsWith("Sida 1 av 1")))
                    .singleElement()
                    .asString()
                    .contains("…");
            assertThat(rendered.document().getDocumentInformation().getTitle()).isEqualTo(title);
        }
    }

    @Test
    void hasABookmarkForEachHeadingByItsLevel() {
        LinearPage page = SomePage.of(
                SomePage.heading(2, "Ett"),
                SomePage.heading(4, "Djupt"),
                SomePage.heading(3, "Mindre djupt"),
                SomePage.heading(2, "Två – åäö"),
                SomePage.heading(3, "Under"));

        try (Rendered rendered = Rendered.of(page)) {
            assertThat(rendered.bookmarks())
                    .containsExactly("Ett", "  Djupt", "  Mindre djupt", "Två – åäö", "  Under");
            assertThat(rendered.document().getDocumentCatalog().getPageMode()).isEqualTo(PageMode.USE_OUTLINES);
        }
    }

    @Test
    void isTaggedSoThatItCanBeReadAloud() {
        try (Rendered rendered = Rendered.of(SomePage.ofEveryKind())) {
            PDDocumentCatalog catalog = rendered.document().getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("sv");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(rendered.metadata()).contains("<pdfuaid:part>1</pdfuaid:part>");
            assertThat(rendered.types())
                    .contains(
                            "Document",
                            "H1",
                            "H2",
                            "H3",
                            "P",
                            "L",
                            "LI",
                            "Lbl",
                            "LBody",
                            "Table",
                            "TH",
                            "TD",
                            "Figure");
            assertThat(rendered.structure("H2")).hasSize(3);
            // four columns, and the name of each of three rows
            assertThat(rendered.structure("TH")).hasSize(7);
            assertThat(rendered.structure("Figure"))
                    .singleElement()
                    .extracting(PDStructureElement::getAlternateDescription)
                    .isEqualTo("Risker. Två staplar");
            assertThat(rendered.structure().stream().map(PDStructureElement::getLanguage))
                    .contains("en");
            assertThat(rendered.structure("H2").get(2).getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void knowsItsTitleAndItsDay() {
        try (Rendered rendered = Rendered.of(SomePage.ofEveryKind())) {
            PDDocumentInformation information = rendered.document().getDocumentInformation();
            assertThat(information.getTitle()).isEqualTo("Kvalitetsberättelse 2026");
            assertThat(information.getSubject()).isEqualTo("Till nämnden den 22 november");
            assertThat(information.getCOSObject().getString("CreationDate")).isEqualTo("D:20261122000000Z");
            assertThat(rendered.metadata())
                    .contains(">Kvalitetsberättelse 2026<")
                    .contains("<dc:date>2026-11-22T00:00:00Z</dc:date>")
                    .contains("<xmp:CreateDate>2026-11-22T00:00:00Z</xmp:CreateDate>")
                    .contains("<xmp:MetadataDate>2026-11-22T00:00:00Z</xmp:MetadataDate>");
        }
    }

    @Test
    void carriesItsTypefacesWithEveryLetter() {
        String letters = "åäö ÅÄÖ é – → ≥ ✓ Ωμέγα Łódź zażółć gęślą jaźń fi „”…";

        try (Rendered rendered = Rendered.of(SomePage.of(
                SomePage.heading(2, letters), SomePage.picture(SomePage.PICTURE), SomePage.text(letters)))) {
            assertThat(rendered.text().replaceAll("\\s+", " ").split(letters, -1))
                    .hasSize(3);
            assertThat(rendered.fonts()).isNotEmpty().allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+DejaVuSans(-Bold)?");
            });
        }
    }

    @Test
    void saysTheCodeOfWhatTheTypefacesDoNotHave() {
        LinearPage page = SomePage.titled(
                "Titel 😀", SomePage.heading(2, "Rubrik 😀"), SomePage.text("Text 漢 \uD800 \u0007 slut\uFFFE"));

        try (Rendered rendered = Rendered.of(page)) {
            assertThat(rendered.text())
                    .contains("Titel U+1F600", "Rubrik U+1F600", "Text U+6F22 \uFFFD \uFFFD slut\uFFFD");
            assertThat(rendered.document().getDocumentInformation().getTitle()).isEqualTo("Titel 😀");
            assertThat(rendered.bookmarks()).containsExactly("Rubrik 😀");
        }
    }

    @Test
    void composesWhatCanBeComposed() {
        try (Rendered rendered = Rendered.of(SomePage.of(SomePage.text("Cafe\u0301")))) {
            assertThat(rendered.text()).contains("Café");
        }
    }

    @Test
    void givesTheSameBytesInEveryZoneAndLanguage() {
        LinearPage page = SomePage.ofEveryKind();
        byte[] first = PdfRenderer.render(page, Rendered.DAY);
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            for (String other : List.of("UTC", "Asia/Kolkata", "America/St_Johns", "Pacific/Kiritimati")) {
                for (String language : List.of("sv-SE", "th-TH-u-ca-buddhist-nu-thai", "ar-EG-u-nu-arab", "tr-TR")) {
                    TimeZone.setDefault(TimeZone.getTimeZone(other));
                    Locale.setDefault(Locale.forLanguageTag(language));
                    assertThat(PdfRenderer.render(page, Rendered.DAY))
                            .as(other + " " + language)
                            .isEqualTo(first);
                }
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    /** Where everything stands on the class path, as in a host without modules. */
    @Test
    void givesTheSameBytesInAnotherProcessOnTheClassPath() throws IOException, InterruptedException {
        String classPath = Stream.of(
                        System.getProperty("jdk.module.path", ""),
                        System.getProperty("java.class.path", ""),
                        Path.of("target", "test-classes").toAbsolutePath().toString())
                .filter(path -> !path.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.timezone=Asia/Tokyo",
                        "-Duser.language=de",
                        "-cp",
                        classPath,
                        InAnotherProcess.class.getName())
                .redirectErrorStream(true)
                .start();
        String digest = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(other.waitFor()).as(digest).isZero();
        assertThat(digest).isEqualTo(digest(PdfRenderer.render(SomePage.ofEveryKind(), Rendered.DAY)));
    }

    @Test
    void givesTheSameBytesInManyThreads() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<String> rendering = () -> digest(PdfRenderer.render(SomePage.ofEveryKind(), Rendered.DAY));
            ImmutableList.Builder<String> digests = ImmutableList.builder();
            for (Future<String> future :
                    threads.invokeAll(List.of(rendering, rendering, rendering, rendering, rendering, rendering))) {
                digests.add(future.get());
            }
            assertThat(digests.build()).containsOnly(rendering.call());
        } catch (ExecutionException e) {
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void isIdentifiedByWhatItSays() {
        String identifier = identifier(SomePage.ofEveryKind(), Rendered.DAY);

        assertThat(identifier)
                .isNotEqualTo(identifier(SomePage.ofEveryKind(), Rendered.DAY.plusDays(1)))
                .isNotEqualTo(identifier(SomePage.of(), Rendered.DAY));
    }

    private static String identifier(LinearPage page, LocalDate day) {
        try (Rendered rendered = Rendered.of(PdfRenderer.render(page, day))) {
            String first = rendered.document().getDocument().getDocumentID().getString(0);
            assertThat(rendered.document().getDocument().getDocumentID().getString(1))
                    .isEqualTo(first);
            return first;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<image href=\"file:///etc/passwd\" width=\"9\" height=\"9\"/>",
                "<image xlink:href=\"http://127.0.0.1:9/a.png\" width=\"9\" height=\"9\"/>",
                "<image href=\"data:image/png;base64,AAAA\" width=\"9\" height=\"9\"/>",
                "<use xlink:href=\"http://127.0.0.1:9/a.svg#a\"/>",
                "<use href=\" #a\"/>",
                "<rect fill=\"url(http://127.0.0.1:9/a.svg#a)\"/>",
                "<rect fill=\"URL( 'file:///etc/passwd#a')\"/>",
                "<rect fill=\"u\\72l(http://127.0.0.1:9/a.svg)\"/>",
                "<rect style=\"fill:red\"/>",
                "<style>@import 'http://127.0.0.1:9/a.css';</style>",
                "<script>1</script>",
                "<rect onclick=\"1\"/>",
                "<g xml:base=\"http://127.0.0.1:9/\"/>",
                "<foreignObject/>",
                "<filter><feImage href=\"file:///etc/passwd\"/></filter>",
                "<a href=\"http://127.0.0.1:9/\"/>",
                "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>",
                "<text>&e;</text>",
                "<text>"
            })
    void refusesAPictureThatRefersToAnythingElse(String content) {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">" + content
                + "</svg>";

        assertThatThrownBy(() -> PdfRenderer.render(SomePage.of(SomePage.picture(svg)), Rendered.DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("picture must be an SVG document of its own");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no picture",
                "<html/>",
                "<g xmlns=\"http://www.w3.org/2000/svg\"/>",
                "<!DOCTYPE svg [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                        + "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&e;</text></svg>",
                "<!DOCTYPE svg SYSTEM \"http://127.0.0.1:9/a.dtd\"><svg xmlns=\"http://www.w3.org/2000/svg\"/>"
            })
    void refusesWhatIsNoPicture(String svg) {
        assertThatThrownBy(() -> PdfRenderer.render(SomePage.of(SomePage.picture(svg)), Rendered.DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("picture must be an SVG document of its own");
    }

    @Test
    void fitsAPictureToThePage() {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 3000 4000\">"
                + "<text x=\"900\" y=\"3900\" font-size=\"120\">Längst ut \u0001 😀</text></svg>";

        try (Rendered rendered = Rendered.of(SomePage.of(SomePage.picture(svg)))) {
            assertThat(rendered.text()).contains("Längst ut \uFFFD U+1F600");
            assertInsideThePage(rendered);
        }
    }

    @Test
    void fetchesAndWritesNothing() throws IOException {
        OwnResources resources = new OwnResources(ImmutableSortedSet.of((int) 'a'));

        for (String address : List.of(
                "file:///etc/passwd",
                "http://127.0.0.1:9/DejaVuSans.ttf",
                "lsk:/fop.xml",
                "lsk:/../pdf/DejaVuSans.ttf",
                "DejaVuSans.ttf/../fop.xml")) {
            assertThatThrownBy(() -> resources.getResource(URI.create(address))).isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> resources.getOutputStream(URI.create("file:///tmp/a")))
                .isInstanceOf(IOException.class);
        try (var font = resources.getResource(URI.create("lsk:/DejaVuSans.ttf"))) {
            assertThat(font.read()).isZero();
        }
    }

    @Test
    void isNotBrokenByHostileText() {
        String hostile = "</fo:block><dc:x>]]>&lt;)>> endobj\n/CreationDate (D:1)\n>>\nendobj\n\\"
                + " <?xpacket begin= \u0000\u001B\u0085 \u202E\u2066fel\u202C\u2069 {0} %d ${x}";
        String stored = "</fo:block><dc:x>]]>&lt;)>> endobj /CreationDate (D:1) >> endobj \\"
                + " <?xpacket begin= \uFFFD\uFFFD\uFFFD fel {0} %d ${x}";
        LinearPage page = new LinearPage(
                Language.SV,
                hostile,
                hostile,
                List.of(
                        SomePage.heading(2, hostile),
                        SomePage.text(hostile),
                        new LinearPart.Remark(hostile, hostile, Language.SV),
                        new LinearPart.Items(List.of(hostile), Language.SV),
                        new LinearPart.Terms(List.of(new Definitions.Entry(hostile, hostile)), Language.SV),
                        new LinearPart.Picture(hostile, hostile, SomePage.PICTURE, Language.SV),
                        SomePage.grid(new FigureTable(
                                hostile,
                                hostile,
                                List.of(FigureTable.Column.words(hostile)),
                                List.of(FigureTable.Row.of(hostile)),
                                Optional.of(hostile)))),
                List.of(hostile));

        try (Rendered rendered = Rendered.of(page)) {
            assertThat(rendered.document().getDocumentInformation().getTitle()).isEqualTo(stored);
            assertThat(rendered.document().getDocumentInformation().getSubject())
                    .isEqualTo(stored);
            assertThat(rendered.document().getDocumentInformation().getMetadataKeys())
                    .containsExactlyInAnyOrder("Title", "Subject", "Creator", "Producer", "CreationDate");
            assertThat(rendered.bookmarks()).containsExactly(stored);
            assertThat(rendered.structure("Figure").get(0).getAlternateDescription())
                    .isEqualTo(stored + ". " + stored);
            assertThat(rendered.metadata()).doesNotContain("<dc:x>").contains("2026-11-22T00:00:00Z");
            String dense = stored.replace(" ", "");
            assertThat(rendered.dense().split(Pattern.quote(dense), -1)).hasSize(14);
            assertThat(rendered.text()).doesNotContain("\u202E", "\u2066", "\u202C", "\u2069");
            assertInsideThePage(rendered);
        }
    }

    @Test
    void asciiMetadataCannotBeBrokenOutOf() {
        String hostile = "a\n/CreationDate (D:1)\n>>\nendobj\n/Subtype /XML\n<?xpacket begin=\\)";

        try (Rendered rendered = Rendered.of(SomePage.titled(hostile))) {
            assertThat(rendered.document().getDocumentInformation().getTitle()).isEqualTo(hostile.replace('\n', ' '));
            assertThat(rendered.document()
                            .getDocumentInformation()
                            .getCOSObject()
                            .getString("CreationDate"))
                    .isEqualTo("D:20261122000000Z");
        }
    }

    @Test
    void breaksWordsThatAreWiderThanTheirLine() {
        String word = "ofantligt".repeat(1112).substring(0, 10_000);
        LinearPage page = new LinearPage(
                Language.SV,
                word,
                word,
                List.of(
                        SomePage.heading(2, word),
                        SomePage.text(word),
                        new LinearPart.Remark(word, word, Language.SV),
                        new LinearPart.Items(List.of(word), Language.SV),
                        new LinearPart.Terms(List.of(new Definitions.Entry(word, word)), Language.SV),
                        SomePage.grid(SomePage.table(9, 1, word.substring(0, 2000)))),
                List.of(word));

        try (Rendered rendered = Rendered.of(page)) {
            assertInsideThePage(rendered);
            long letters = rendered.positions().stream()
                    .filter(position -> position.getUnicode().equals("o"))
                    .count();
            assertThat(letters).isGreaterThan(9 * 1111 + 9 * 222);
        }
    }

    /** The hyphen is drawn, and replaced by no text: whoever listens or searches has the whole word. */
    @Test
    void breaksSwedishWordsWithAHyphenThatIsSeenAndNotRead() {
        String word = "Kvalitetsutvecklingsansvarig";
        LinearPage page = SomePage.of(new LinearPart.Terms(List.of(new Definitions.Entry(word, "x")), Language.SV));

        try (Rendered rendered = Rendered.of(page)) {
            assertThat(rendered.text()).contains("Kvalitetsutveckling x\nsansvarig");
            assertThat(rendered.content(0)).containsOnlyOnce("/ActualText");
        }
    }

    @Test
    void anEmptyPageIsAPage() {
        LinearPage page = new LinearPage(Language.SV, "", " ", List.of(), List.of());

        try (Rendered rendered = Rendered.of(page)) {
            assertThat(rendered.pages()).isEqualTo(1);
            assertThat(rendered.document().getDocumentInformation().getTitle()).isEqualTo("Utan titel");
            assertThat(rendered.bookmarks()).isEmpty();
            assertThat(rendered.text()).contains("Sida 1 av 1");
        }
    }

    @Test
    void emptyPartsSayNothingOrADash() {
        LinearPage page = SomePage.of(
                SomePage.heading(2, ""),
                SomePage.text(""),
                new LinearPart.Remark("", "", Language.SV),
                new LinearPart.Items(List.of(), Language.SV),
                new LinearPart.Terms(List.of(), Language.SV),
                SomePage.grid(SomePage.table(2, 0, "")));

        try (Rendered rendered = Rendered.of(page)) {
            assertThat(rendered.bookmarks()).containsExactly("–");
            assertThat(rendered.text()).contains("Kolumn0 Kolumn1\n– –");
        }
    }

    @Test
    void repeatsTheHeaderOfATableOnEachPage() {
        try (Rendered rendered = Rendered.of(SomePage.of(SomePage.grid(SomePage.table(3, 120, "r"))))) {
            assertThat(rendered.pages()).isGreaterThan(2);
            for (int number = 1; number <= rendered.pages(); number++) {
                String text = rendered.text(number, number);
                if (text.contains("c0")) {
                    assertThat(text).contains("Kolumn0 Kolumn1 Kolumn2");
                }
            }
        }
    }

    @Test
    void numbersLineUpAtTheRight() {
        try (Rendered rendered = Rendered.of(SomePage.of(SomePage.grid(SomePage.times())))) {
            float heading = end(rendered.positions("Antal"));
            assertThat(end(rendered.positions("1 234"))).isEqualTo(heading, within());
            assertThat(end(rendered.positions("98"))).isEqualTo(heading, within());
            assertThat(end(rendered.positions("1 332"))).isEqualTo(heading, within());
            assertThat(rendered.positions("Inom").get(0).getXDirAdj())
                    .isEqualTo(rendered.positions("Svar").get(0).getXDirAdj(), within());
        }
    }

    private static float end(List<TextPosition> word) {
        TextPosition last = word.get(word.size() - 1);
        return last.getXDirAdj() + last.getWidthDirAdj();
    }

    private static Offset<Float> within() {
        return Offset.offset(0.2f);
    }

    @Test
    void wideTablesAreSmallerAndWhole() {
        try (Rendered narrow = Rendered.of(SomePage.of(SomePage.grid(SomePage.table(6, 2, "rad"))));
                Rendered wide = Rendered.of(SomePage.of(SomePage.grid(SomePage.table(14, 2, "handläggning"))))) {
            assertThat(size(narrow, "rad0c0")).isEqualTo(9f, within());
            assertThat(size(wide, "0c0")).isLessThanOrEqualTo(8f);
            assertInsideThePage(wide);
            assertThat(wide.dense()).contains("n13");
        }
    }

    private static float size(Rendered rendered, String word) {
        return rendered.positions(word).get(0).getFontSizeInPt();
    }

    @Test
    void aRowLongerThanAPageIsBrokenAndNotCut() {
        String cell = "En mycket lång cell. ".repeat(600) + "Slutet";
        FigureTable table = new FigureTable(
                "",
                "",
                List.of(FigureTable.Column.words("A"), FigureTable.Column.words("B")),
                List.of(FigureTable.Row.of("a", cell)),
                Optional.empty());

        try (Rendered rendered = Rendered.of(SomePage.of(SomePage.grid(table)))) {
            assertThat(rendered.pages()).isGreaterThan(1);
            assertThat(rendered.text()).contains("Slutet");
            assertInsideThePage(rendered);
        }
    }

    @Test
    void headingsOnlyAreBrokenAndNotCut() {
        LinearPart[] headings = Stream.iterate(0, n -> n < 80, n -> n + 1)
                .map(n -> SomePage.heading(2 + n % 3, "Rubrik " + n + "."))
                .toArray(LinearPart[]::new);

        try (Rendered rendered = Rendered.of(SomePage.of(headings))) {
            assertInsideThePage(rendered);
            for (int n = 0; n < headings.length; n++) {
                assertThat(rendered.text()).contains("Rubrik " + n + ".");
            }
        }
    }

    @Test
    void aHeadingStandsWithWhatFollows() {
        for (int lines = 38; lines < 46; lines++) {
            LinearPage page = SomePage.of(
                    SomePage.text("rad\n".repeat(lines) + "rad"),
                    SomePage.heading(2, "Rubriken"),
                    SomePage.text("Efter rubriken"));
            try (Rendered rendered = Rendered.of(page)) {
                for (int number = 1; number <= rendered.pages(); number++) {
                    String text = rendered.text(number, number);
                    assertThat(text.contains("Rubriken")).isEqualTo(text.contains("Efter rubriken"));
                }
            }
        }
    }
}
