package se.lsk.examples.reports;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import se.lsk.core.law.RuleId;
import se.lsk.reporting.content.ReportReview;
import se.lsk.reporting.exchange.ReportWriter;
import se.lsk.reporting.render.ReviewPage;
import se.lsk.reporting.render.csv.ReportCsv;
import se.lsk.reporting.render.html.HtmlRenderer;
import se.lsk.reporting.render.linear.LinearPage;
import se.lsk.reporting.render.markdown.MarkdownRenderer;
import se.lsk.reporting.render.pdf.PdfRenderer;
import se.lsk.reporting.render.report.ReportPage;
import se.lsk.reporting.render.report.RulePages;
import se.lsk.reporting.render.report.RuleSheet;
import se.lsk.rules.Language;

/**
 * A reviewed report as files, by name. The page links to a page for each rule that it speaks of, in the same folder; the other formats stand
 * alone. Immutable and thread-safe.
 *
 * @param review the reviewed report
 * @param stem the beginning of the files' names: small letters, digits and hyphens
 * @param language the language of everything that is not the report's own
 */
public record ReportFiles(ReportReview review, String stem, Language language) {

    /**
     * A name that files and links can have.
     *
     * @param text any text, such as the name of another file
     * @return small letters, digits and hyphens; {@code report} if nothing is left
     */
    public static String stem(String text) {
        String plain = text.toLowerCase(Locale.ROOT)
                .replace('å', 'a')
                .replace('ä', 'a')
                .replace('ö', 'o')
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "report" : plain;
    }

    /** {@return what the report is called, and whose it is} */
    public String title() {
        return review.report().municipality() + ": " + ReportPage.title(review.report(), language);
    }

    /** {@return the page that stands alone} */
    public String page() {
        return HtmlRenderer.render(page(RulePages.none()));
    }

    private ReviewPage page(RulePages rules) {
        return ReportPage.of(review, rules, language);
    }

    /** {@return the page and those of the rules that it speaks of} */
    public Map<String, byte[]> pages() {
        RulePages rules = RulePages.of(review, stem + "-regel");
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(stem + ".html", utf8(HtmlRenderer.render(page(rules))));
        for (RuleId rule : rules.rules()) {
            rules.fileName(rule)
                    .ifPresent(name -> files.put(
                            name, utf8(HtmlRenderer.render(RuleSheet.of(review, rule, stem + ".html", language)))));
        }
        return files;
    }

    /** {@return Markdown} */
    public String markdown() {
        return MarkdownRenderer.render(LinearPage.of(page(RulePages.none())));
    }

    /** {@return a PDF, dated as the report, or on the last day of its year} */
    public byte[] pdf() {
        LocalDate dated = review.report()
                .drawnUpOn()
                .orElseGet(() -> LocalDate.of(review.report().year(), 12, 31));
        return PdfRenderer.render(LinearPage.of(page(RulePages.none())), dated);
    }

    /** {@return JSON} */
    public String json() {
        return ReportWriter.write(review);
    }

    /** {@return a file for each table} */
    public Map<String, byte[]> tables() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        ReportCsv.of(review, language).forEach((name, text) -> files.put(stem + "-" + name, utf8(text)));
        return files;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
