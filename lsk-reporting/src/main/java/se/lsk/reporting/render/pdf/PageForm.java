package se.lsk.reporting.render.pdf;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import se.lsk.core.law.Bilingual;
import se.lsk.reporting.render.Definitions;
import se.lsk.reporting.render.FigureTable;
import se.lsk.reporting.render.linear.LinearPage;
import se.lsk.reporting.render.linear.LinearPart;
import se.lsk.rules.Language;
import se.lsk.rules.Phrase;

/** Lays a page out: its parts as formatting objects. For one page. Sizes are in thousandths of a point. */
final class PageForm implements LinearPart.Cases<FormattingObjects> {

    private static final Bilingual UNTITLED = Phrase.of("Utan titel", "Untitled");
    private static final Bilingual PAGE = Phrase.of("Sida", "Page");
    private static final Bilingual OF = Phrase.of("av", "of");
    private static final String NOTHING = "–";

    private static final int MARGIN = 60_000;
    private static final int PAGE_WIDTH = 595_276;
    private static final int WIDTH = PAGE_WIDTH - 2 * MARGIN;
    private static final int FOOTER_TITLE = WIDTH - 120_000;
    private static final int INDENT = 14_000;
    private static final int TERM = 130_000;

    private static final int TITLE_SIZE = 21_000;
    private static final int SUBTITLE_SIZE = 12_000;
    private static final int TEXT_SIZE = 10_500;
    private static final int NOTE_SIZE = 8_500;

    private static final String DARK = "#14384f";
    private static final String TEXT = "#1d2329";
    private static final String QUIET = "#55626b";
    private static final String RULE = "#c5ced4";
    private static final String TINT = "#eaf1f5";
    /** Stronger than any other wish, yet no command: what is longer than a page is still broken. */
    private static final String STRONG = "500";

    private final LinearPage page;
    private final FormattingObjects out;
    private int headings;

    private PageForm(LinearPage page, FormattingObjects out) {
        this.page = page;
        this.out = out;
    }

    /**
     * Lays a page out.
     *
     * @param page the page
     * @param out where its formatting objects are written
     */
    static void write(LinearPage page, FormattingObjects out) {
        new PageForm(page, out).write();
    }

    /**
     * What the page is called.
     *
     * @param page the page
     * @return its title, or words for that there is none
     */
    static String title(LinearPage page) {
        String title = Characters.stored(page.title());
        return title.isEmpty() ? page.language().of(UNTITLED) : title;
    }

    private void write() {
        out.open("root", "xml:lang", code(page.language()), "font-family", "sans-serif", "color", TEXT);
        master();
        bookmarks();
        out.open("page-sequence", "master-reference", "page", "id", "all");
        footer();
        out.open("flow", "flow-name", "xsl-region-body", "font-size", length(TEXT_SIZE), "line-height", length(15_000));
        heading();
        page.parts().forEach(part -> part.fold(this));
        lastLines();
        out.close().close().close().end();
    }

    private void master() {
        out.open("layout-master-set")
                .open(
                        "simple-page-master",
                        "master-name",
                        "page",
                        "page-width",
                        length(PAGE_WIDTH),
                        "page-height",
                        length(841_890),
                        "margin-left",
                        length(MARGIN),
                        "margin-right",
                        length(MARGIN),
                        "margin-top",
                        length(56_000),
                        "margin-bottom",
                        length(30_000))
                .open("region-body", "margin-bottom", length(44_000))
                .close()
                .open("region-after", "extent", length(26_000))
                .close()
                .close()
                .close();
    }

    private void bookmarks() {
        List<LinearPart.Heading> all = page.parts().stream()
                .filter(LinearPart.Heading.class::isInstance)
                .map(LinearPart.Heading.class::cast)
                .collect(ImmutableList.toImmutableList());
        if (all.isEmpty()) {
            return;
        }
        out.open("bookmark-tree");
        Deque<Integer> levels = new ArrayDeque<>();
        for (int i = 0; i < all.size(); i++) {
            int level = all.get(i).level();
            while (!levels.isEmpty() && levels.peek() >= level) {
                out.close();
                levels.pop();
            }
            String text = Characters.stored(all.get(i).text());
            out.open("bookmark", "internal-destination", destination(i), "starting-state", "show")
                    .leaf("bookmark-title", text.isEmpty() ? NOTHING : text);
            levels.push(level);
        }
        levels.forEach(level -> out.close());
        out.close();
    }

    private static String destination(int heading) {
        return "heading-" + heading;
    }

    private void footer() {
        Language language = page.language();
        out.open("static-content", "flow-name", "xsl-region-after", "role", "artifact")
                .open(
                        "block",
                        "font-size",
                        length(NOTE_SIZE),
                        "color",
                        QUIET,
                        "border-top",
                        "0.5pt solid " + RULE,
                        "padding-top",
                        "5pt",
                        "text-align-last",
                        "justify")
                .text(shortened(Characters.shown(title(page), Typeface.REGULAR)))
                .open("leader", "leader-pattern", "space")
                .close()
                .text(language.of(PAGE) + " ")
                .open("page-number")
                .close()
                .text(" " + language.of(OF) + " ")
                .open("page-number-citation-last", "ref-id", "all")
                .close()
                .close()
                .close();
    }

    private static String shortened(String title) {
        String oneLine = title.replace('\n', ' ');
        if (Typeface.REGULAR.width(oneLine, NOTE_SIZE) <= FOOTER_TITLE) {
            return oneLine;
        }
        int length = Math.min(oneLine.length(), FOOTER_TITLE / (NOTE_SIZE / 8));
        while (Typeface.REGULAR.width(oneLine.substring(0, length) + "…", NOTE_SIZE) > FOOTER_TITLE) {
            length--;
        }
        return oneLine.substring(0, length).stripTrailing() + "…";
    }

    private void heading() {
        out.open("block", "role", "Div", "border-bottom", "1.5pt solid " + DARK, "space-after", "14pt");
        out.leaf(
                "block",
                fitted(title(page), Typeface.BOLD, TITLE_SIZE, WIDTH),
                "role",
                "H1",
                "font-size",
                length(TITLE_SIZE),
                "line-height",
                length(26_000),
                "font-weight",
                "bold",
                "color",
                DARK,
                "space-after",
                "6pt",
                "keep-with-next.within-page",
                STRONG);
        if (!Characters.stored(page.subtitle()).isEmpty()) {
            out.leaf(
                    "block",
                    fitted(page.subtitle(), Typeface.REGULAR, SUBTITLE_SIZE, WIDTH),
                    "font-size",
                    length(SUBTITLE_SIZE),
                    "line-height",
                    length(17_000),
                    "color",
                    QUIET,
                    "space-after",
                    "8pt");
        }
        out.close();
    }

    private void lastLines() {
        if (page.footer().isEmpty()) {
            return;
        }
        out.open(
                "block",
                "role",
                "Div",
                "border-top",
                "0.5pt solid " + RULE,
                "padding-top",
                "6pt",
                "space-before",
                "20pt",
                "font-size",
                length(NOTE_SIZE),
                "line-height",
                length(12_000),
                "color",
                QUIET);
        for (String line : page.footer()) {
            out.leaf("block", fitted(line, Typeface.REGULAR, NOTE_SIZE, WIDTH), "linefeed-treatment", "preserve");
        }
        out.close();
    }

    @Override
    public FormattingObjects heading(LinearPart.Heading part) {
        int level = Math.max(2, Math.min(4, part.level()));
        int size = level == 2 ? 15_500 : level == 3 ? 12_500 : TEXT_SIZE;
        String text = fitted(part.text(), Typeface.BOLD, size, WIDTH);
        return out.leaf(
                "block",
                text.isEmpty() ? NOTHING : text,
                "role",
                "H" + level,
                "id",
                destination(headings++),
                "xml:lang",
                code(part.language()),
                "font-size",
                length(size),
                "line-height",
                length(size * 5 / 4),
                "font-weight",
                "bold",
                "color",
                DARK,
                "space-before",
                level == 2 ? "20pt" : level == 3 ? "14pt" : "10pt",
                "space-after",
                level == 2 ? "6pt" : "4pt",
                "keep-together.within-page",
                STRONG,
                "keep-with-next.within-page",
                STRONG);
    }

    @Override
    public FormattingObjects text(LinearPart.Text part) {
        String text = fitted(part.text(), Typeface.REGULAR, TEXT_SIZE, WIDTH);
        return text.isEmpty()
                ? out
                : out.leaf(
                        "block",
                        text,
                        "xml:lang",
                        code(part.language()),
                        "linefeed-treatment",
                        "preserve",
                        "space-after",
                        "7pt");
    }

    @Override
    public FormattingObjects remark(LinearPart.Remark part) {
        int width = WIDTH - 2 * INDENT;
        String label = fitted(part.label(), Typeface.BOLD, TEXT_SIZE, width);
        String text = fitted(part.text(), Typeface.REGULAR, TEXT_SIZE, width);
        if (label.isEmpty() && text.isEmpty()) {
            return out;
        }
        out.open(
                "block",
                "role",
                "Div",
                "background-color",
                TINT,
                "border-left",
                "4pt solid " + DARK,
                "padding",
                "7pt 10pt",
                "margin-left",
                "4pt",
                "margin-right",
                "0pt",
                "space-before",
                "8pt",
                "space-after",
                "10pt",
                "keep-together.within-page",
                "300");
        // the padding stands outside the block's own width
        if (!label.isEmpty()) {
            out.leaf(
                    "block",
                    label,
                    "xml:lang",
                    code(part.language()),
                    "font-weight",
                    "bold",
                    "color",
                    DARK,
                    "linefeed-treatment",
                    "preserve",
                    "keep-with-next.within-page",
                    STRONG);
        }
        if (!text.isEmpty()) {
            out.leaf("block", text, "xml:lang", code(part.language()), "linefeed-treatment", "preserve");
        }
        return out.close();
    }

    @Override
    public FormattingObjects items(LinearPart.Items part) {
        if (part.items().isEmpty()) {
            return out;
        }
        openList(INDENT);
        for (String item : part.items()) {
            item(part.language(), "•", "normal", DARK, fitted(item, Typeface.REGULAR, TEXT_SIZE, WIDTH - INDENT));
        }
        return out.close();
    }

    @Override
    public FormattingObjects terms(LinearPart.Terms part) {
        if (part.entries().isEmpty()) {
            return out;
        }
        openList(TERM);
        for (Definitions.Entry entry : part.entries()) {
            item(
                    part.language(),
                    fitted(entry.term(), Typeface.BOLD, TEXT_SIZE, TERM - INDENT),
                    "bold",
                    TEXT,
                    fitted(entry.text(), Typeface.REGULAR, TEXT_SIZE, WIDTH - TERM));
        }
        return out.close();
    }

    private void openList(int indent) {
        out.open(
                "list-block",
                "provisional-distance-between-starts",
                length(indent),
                "provisional-label-separation",
                "4pt",
                "space-after",
                "9pt");
    }

    private void item(Language language, String label, String weight, String colour, String text) {
        out.open("list-item", "space-after", "3pt", "keep-together.within-page", "100")
                .open("list-item-label", "end-indent", "label-end()")
                .leaf(
                        "block",
                        label.isEmpty() ? NOTHING : label,
                        "xml:lang",
                        code(language),
                        "font-weight",
                        weight,
                        "color",
                        colour)
                .close()
                .open("list-item-body", "start-indent", "body-start()")
                .leaf(
                        "block",
                        text.isEmpty() ? NOTHING : text,
                        "xml:lang",
                        code(language),
                        "linefeed-treatment",
                        "preserve")
                .close()
                .close();
    }

    @Override
    public FormattingObjects grid(LinearPart.Grid part) {
        FigureTable table = part.table();
        TableForm form = TableForm.of(table, WIDTH);
        out.open("block", "role", "Div", "space-before", "8pt", "space-after", "12pt");
        beside(table.caption(), part.language(), Typeface.BOLD, "before");
        out.open(
                "table",
                "xml:lang",
                code(part.language()),
                "table-layout",
                "fixed",
                "width",
                length(WIDTH),
                "font-size",
                length(form.size()),
                "line-height",
                length(form.size() * 13 / 10),
                "border-top",
                "1pt solid " + DARK,
                "border-bottom",
                "1pt solid " + DARK,
                "space-after",
                "5pt");
        int[] widths = form.widths();
        for (int i = 0; i < widths.length; i++) {
            out.open("table-column", "column-width", length(widths[i]), "fox:header", String.valueOf(i == 0))
                    .close();
        }
        out.open("table-header").open("table-row", "keep-together.within-page", STRONG);
        row(part, form.headings(), "bold", DARK, TINT, "0.75pt solid " + DARK);
        out.close().close().open("table-body");
        for (FigureTable.Row row : table.rows()) {
            row(part, form, row);
        }
        if (table.rows().isEmpty()) {
            row(
                    part,
                    form,
                    new FigureTable.Row(
                            table.columns().stream().map(column -> "").toList(), false));
        }
        out.close().close();
        beside(table.source(), part.language(), Typeface.REGULAR, "after");
        table.note().ifPresent(note -> beside(note, part.language(), Typeface.REGULAR, "after"));
        return out.close();
    }

    private void row(LinearPart.Grid part, TableForm form, FigureTable.Row row) {
        out.open("table-row", "keep-together.within-page", STRONG);
        row(
                part,
                form.cells(row),
                row.total() ? "bold" : "normal",
                TEXT,
                "transparent",
                "0.5pt solid " + (row.total() ? QUIET : RULE));
        out.close();
    }

    private void row(
            LinearPart.Grid part, List<String> cells, String weight, String colour, String background, String rule) {
        for (int i = 0; i < cells.size(); i++) {
            out.open(
                            "table-cell",
                            "padding-left",
                            length(TableForm.PADDING),
                            "padding-right",
                            length(TableForm.PADDING),
                            "padding-top",
                            "3pt",
                            "padding-bottom",
                            "3pt",
                            "border-bottom",
                            rule,
                            "background-color",
                            background)
                    .leaf(
                            "block",
                            cells.get(i),
                            "xml:lang",
                            code(part.language()),
                            "linefeed-treatment",
                            "preserve",
                            "font-weight",
                            weight,
                            "color",
                            colour,
                            "text-align",
                            part.table().columns().get(i).numeric() ? "end" : "start")
                    .close();
        }
    }

    /** Words that belong to a table or a picture: above it, or below it in smaller type. */
    private void beside(String words, Language language, Typeface face, String side) {
        boolean above = side.equals("before");
        int size = above ? 10_000 : NOTE_SIZE;
        String text = fitted(words, face, size, WIDTH);
        if (text.isEmpty()) {
            return;
        }
        out.leaf(
                "block",
                text,
                "xml:lang",
                code(language),
                "font-size",
                length(size),
                "line-height",
                length(size * 13 / 10),
                "font-weight",
                above ? "bold" : "normal",
                "color",
                above ? TEXT : QUIET,
                "linefeed-treatment",
                "preserve",
                above ? "space-before" : "space-after",
                above ? "8pt" : "3pt",
                above ? "space-after" : "space-before",
                above ? "4pt" : "0pt",
                above ? "keep-with-next.within-page" : "keep-with-previous.within-page",
                STRONG);
    }

    @Override
    public FormattingObjects picture(LinearPart.Picture part) {
        beside(part.title(), part.language(), Typeface.BOLD, "before");
        return out.open("block", "xml:lang", code(part.language()), "line-height", "1", "space-after", "10pt")
                .open(
                        "instream-foreign-object",
                        "fox:alt-text",
                        Characters.stored(part.title() + ". " + part.description()),
                        "content-width",
                        "scale-down-to-fit",
                        "content-height",
                        "scale-down-to-fit",
                        "scaling",
                        "uniform",
                        "inline-progression-dimension.maximum",
                        length(WIDTH),
                        "block-progression-dimension.maximum",
                        length(600_000))
                .picture(SvgPicture.of(part.svg()))
                .close()
                .close();
    }

    private static String fitted(String text, Typeface face, int size, int width) {
        return WordBreaks.in(Characters.shown(text, face), face, size, width);
    }

    private static String length(int thousandths) {
        return thousandths + "mpt";
    }

    private static String code(Language language) {
        return Ascii.toLowerCase(language.name());
    }
}
