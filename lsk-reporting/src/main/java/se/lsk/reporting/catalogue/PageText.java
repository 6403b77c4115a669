package se.lsk.reporting.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/** Puts a page together, block by block, with an empty line between them. Used by one thread. */
final class PageText {

    private final StringBuilder text =
            new StringBuilder("<!-- Made from the rulebook: change the rules, not this page. -->\n");

    PageText heading(int level, Markdown heading) {
        return block("#".repeat(level) + ' ' + heading.source());
    }

    PageText paragraph(Markdown paragraph) {
        return block(paragraph.source());
    }

    PageText list(List<Markdown> items) {
        return block(items.stream().map(item -> "- " + item.source()).collect(Collectors.joining("\n")));
    }

    /**
     * A table.
     *
     * @param header the first row
     * @param rows the others, each with as many cells
     * @return this
     */
    PageText table(List<Markdown> header, List<List<Markdown>> rows) {
        String line = header.stream().map(cell -> "---").collect(Collectors.joining("|", "|", "|"));
        return block(row(header)
                + '\n'
                + line
                + rows.stream().map(row -> '\n' + row(row)).collect(Collectors.joining()));
    }

    private static String row(List<Markdown> cells) {
        return cells.stream().map(Markdown::source).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private PageText block(String block) {
        text.append('\n').append(block).append('\n');
        return this;
    }

    /** {@return the page} */
    @Override
    public String toString() {
        return text.toString();
    }
}
