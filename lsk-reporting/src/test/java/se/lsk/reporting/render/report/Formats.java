package se.lsk.reporting.render.report;

import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import se.lsk.reporting.content.ReportReview;
import se.lsk.reporting.exchange.ReportWriter;
import se.lsk.reporting.render.ReviewPage;
import se.lsk.reporting.render.csv.ReportCsv;
import se.lsk.reporting.render.html.HtmlRenderer;
import se.lsk.reporting.render.linear.LinearPage;
import se.lsk.reporting.render.markdown.MarkdownRenderer;
import se.lsk.reporting.render.pdf.PdfRenderer;
import se.lsk.rules.Language;

/** A reviewed report in every format, read back by other programs. */
record Formats(ReportReview review, Language language) {

    private static final LocalDate DATED = LocalDate.of(2021, 3, 1);
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private ReviewPage page() {
        return ReportPage.of(review, RulePages.none(), language);
    }

    String html() {
        return HtmlRenderer.render(page());
    }

    String markdown() {
        return MarkdownRenderer.render(LinearPage.of(page()));
    }

    byte[] pdf() {
        return PdfRenderer.render(LinearPage.of(page()), DATED);
    }

    Map<String, String> csv() {
        return ReportCsv.of(review, language);
    }

    String json() {
        return ReportWriter.write(review);
    }

    /** {@return every format as text, a PDF a character for a byte} */
    Map<String, String> all() {
        ImmutableMap.Builder<String, String> files = ImmutableMap.<String, String>builder()
                .put("html", html())
                .put("markdown", markdown())
                .put("json", json())
                .put("pdf", new String(pdf(), StandardCharsets.ISO_8859_1))
                .put("text", ReportText.of(review, language));
        csv().forEach(files::put);
        return files.buildOrThrow();
    }

    static Document xml(String html) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** {@return every element of a document, in its order} */
    static List<Element> elements(Document document) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < document.getElementsByTagName("*").getLength(); i++) {
            elements.add((Element) document.getElementsByTagName("*").item(i));
        }
        return elements;
    }

    static Node nodes(String markdown) {
        return PARSER.parse(markdown);
    }

    static PDDocument pdf(byte[] file) {
        try {
            return Loader.loadPDF(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the text in the order in which it was written, so that a cell of many lines stays together} */
    static String text(byte[] pdf) {
        try (PDDocument document = pdf(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(false);
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the rows of a file, its byte order mark passed over} */
    static List<List<String>> rows(String csv, char separator) {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator).ofCsvRecord(csv.substring(1))) {
            reader.forEach(row -> rows.add(List.copyOf(row.getFields())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
