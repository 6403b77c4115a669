package se.lsk.reporting.render.markdown;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.lsk.reporting.render.Definitions;
import se.lsk.reporting.render.FigureTable;
import se.lsk.reporting.render.layout.PageWords;
import se.lsk.reporting.render.linear.LinearPage;
import se.lsk.reporting.render.linear.LinearPart;

/**
 * A page as one Markdown file: CommonMark with tables as GitHub writes them. Pictures are told in words. The same page gives the same text on
 * every machine. Thread-safe.
 */
public final class MarkdownRenderer {

    private MarkdownRenderer() {}

    /**
     * Renders a page.
     *
     * @param page the page
     * @return the file's text, to be written as UTF-8; ends with a line feed
     */
    public static String render(LinearPage page) {
        Blocks blocks = new Blocks();
        blocks.heading(1, page.title());
        blocks.paragraph(page.subtitle());
        page.parts().forEach(part -> part.fold(blocks));
        if (!page.footer().isEmpty()) {
            blocks.rule();
            page.footer().forEach(blocks::paragraph);
        }
        return blocks.text();
    }

    /** The blocks of a file, with an empty line between them. Used by one thread. */
    private static final class Blocks implements LinearPart.Cases<Blocks> {

        private static final String NEW_LINE = "\\\n";
        private static final String NOTHING = "–";

        private final List<String> blocks = new ArrayList<>();

        private Blocks add(String block) {
            if (!block.isEmpty()) {
                blocks.add(block);
            }
            return this;
        }

        void heading(int level, String text) {
            String heading = oneLine(text, " ");
            add(heading.isEmpty() ? "" : "#".repeat(level) + ' ' + MarkdownText.inLine(heading));
        }

        Blocks paragraph(String text) {
            return add(lines(text, NEW_LINE));
        }

        void rule() {
            add(blocks.isEmpty() ? "" : "---");
        }

        /** {@return the file's text} */
        String text() {
            return String.join("\n\n", blocks) + '\n';
        }

        /** {@return a text that begins a line, and of which each line begins one} */
        private static String lines(String text, String between) {
            return MarkdownText.lines(text).stream()
                    .map(MarkdownText::startingALine)
                    .collect(Collectors.joining(between));
        }

        private static String oneLine(String text, String between) {
            return String.join(between, MarkdownText.lines(text));
        }

        /** {@return strong text; plain where a space at its edge would leave the signs standing} */
        private static String strong(String line) {
            return line.isEmpty() || isSpace(line.codePointAt(0)) || isSpace(line.codePointBefore(line.length()))
                    ? MarkdownText.startingALine(line)
                    : "**" + MarkdownText.inLine(line) + "**";
        }

        private static boolean isSpace(int character) {
            return Character.isWhitespace(character) || Character.isSpaceChar(character);
        }

        /** {@return strong words and what follows them, whose further lines each begin with an indent} */
        private static String labelled(String label, String text, String indent) {
            List<String> lines = MarkdownText.lines(text);
            if (label.isEmpty()) {
                return lines(text, NEW_LINE + indent);
            }
            StringBuilder labelled = new StringBuilder(strong(label));
            for (int i = 0; i < lines.size(); i++) {
                labelled.append(i == 0 ? " " : NEW_LINE + indent)
                        .append(i == 0 ? MarkdownText.inLine(lines.get(i)) : MarkdownText.startingALine(lines.get(i)));
            }
            return labelled.toString();
        }

        /** A list; another sign than the list before it has, or the two would be one. */
        private Blocks list(List<String> items) {
            String last = blocks.isEmpty() ? "" : blocks.get(blocks.size() - 1);
            char bullet = last.startsWith("- ") ? '*' : '-';
            return add(items.stream()
                    .map(item -> bullet + " " + (item.isEmpty() ? NOTHING : item))
                    .collect(Collectors.joining("\n")));
        }

        @Override
        public Blocks heading(LinearPart.Heading part) {
            heading(part.level(), part.text());
            return this;
        }

        @Override
        public Blocks text(LinearPart.Text part) {
            return paragraph(part.text());
        }

        @Override
        public Blocks remark(LinearPart.Remark part) {
            return add("> " + labelled(oneLine(part.label(), " "), part.text(), "> "));
        }

        @Override
        public Blocks items(LinearPart.Items part) {
            return list(part.items().stream()
                    .map(item -> lines(item, NEW_LINE + "  "))
                    .toList());
        }

        @Override
        public Blocks terms(LinearPart.Terms part) {
            return list(part.entries().stream().map(Blocks::term).toList());
        }

        private static String term(Definitions.Entry entry) {
            String term = oneLine(entry.term(), " ");
            return labelled(term.isEmpty() || term.endsWith(":") ? term : term + ':', entry.text(), "  ");
        }

        @Override
        public Blocks grid(LinearPart.Grid part) {
            FigureTable table = part.table();
            add(strong(oneLine(table.caption(), " ")));
            paragraph(table.source());
            ImmutableList.Builder<String> rows = ImmutableList.builder();
            rows.add(row(table.columns().stream()
                    .map(column -> MarkdownText.inLine(cell(column.heading())))
                    .toList()));
            rows.add(table.columns().stream()
                    .map(column -> column.numeric() ? "---:" : "---")
                    .collect(Collectors.joining("|", "|", "|")));
            for (FigureTable.Row row : table.rows()) {
                rows.add(row(row.cells().stream()
                        .map(cell -> row.total() ? strong(cell(cell)) : MarkdownText.inLine(cell(cell)))
                        .toList()));
            }
            add(String.join("\n", rows.build()));
            return paragraph(table.note().orElse(""));
        }

        private static String cell(String text) {
            String cell = oneLine(text, " / ");
            return cell.isEmpty() ? NOTHING : cell;
        }

        private static String row(List<String> cells) {
            return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
        }

        @Override
        public Blocks picture(LinearPart.Picture part) {
            add(strong(part.language().of(PageWords.PICTURE) + ' ' + oneLine(part.title(), " ")));
            return paragraph(part.description());
        }
    }
}
