package se.lsk.reporting.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import se.lsk.reporting.render.Definitions;
import se.lsk.reporting.render.FigureTable;
import se.lsk.reporting.render.FigureTable.Column;
import se.lsk.reporting.render.FigureTable.Row;
import se.lsk.reporting.render.SomePage;
import se.lsk.reporting.render.linear.LinearPage;
import se.lsk.reporting.render.linear.LinearPart;
import se.lsk.rules.Language;

/** Whatever a text holds, it comes back from Markdown as text. */
class MarkdownRendererProperties {

    private static final Language SV = Language.SV;
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.oneOf(
                        Arbitraries.of(
                                "\\", "`", "*", "_", "{", "}", "[", "]", "(", ")", "<", ">", "#", "+", "-", ".", "!",
                                "|", "~", "&", "$", "@", ":", "/", "=", "\"", "'", "^", "1", "a", "å", " ", "\u00a0",
                                "\u200b", "😀"),
                        Arbitraries.of(
                                "**",
                                "](",
                                "![",
                                "<b>",
                                "<!--",
                                "&amp;",
                                "&#42;",
                                "1.",
                                "2)",
                                "---",
                                "===",
                                "```",
                                "~~~",
                                "https://a.se",
                                "<https://a.se>",
                                "www.a.se",
                                "a@b.se",
                                "[a]: b",
                                "[^1]",
                                "    ",
                                "|---|",
                                "$$",
                                "\\\\",
                                "\n",
                                "\r\n",
                                "\n\n",
                                "\t"))
                .list()
                .ofMaxSize(14)
                .map(pieces -> String.join("", pieces));
    }

    /** The lines of a text as they come back: without space around them, and without empty ones. */
    private static List<String> lines(String text) {
        return text.lines()
                .map(line -> line.strip().replace('\t', ' '))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Node parsed(LinearPart part) {
        return PARSER.parse(MarkdownRenderer.render(new LinearPage(SV, "Sida", "", List.of(part), List.of("Fot"))));
    }

    /** The blocks between the title and the rule before the footer. */
    private static List<Node> between(Node document) {
        List<Node> blocks = children(document);
        assertThat(blocks).hasSizeGreaterThanOrEqualTo(3);
        return blocks.subList(1, blocks.size() - 2);
    }

    private static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    /** The text of a node, in which nothing stands but text, line breaks and what is allowed. */
    private static String text(Node node, Class<?>... allowed) {
        return children(node).stream()
                .map(child -> {
                    if (child instanceof Text text) {
                        return text.getLiteral();
                    }
                    if (child instanceof HardLineBreak) {
                        return "\n";
                    }
                    assertThat(Set.of(allowed)).contains(child.getClass());
                    return text(child, allowed);
                })
                .collect(Collectors.joining());
    }

    @Property
    void aParagraphComesBack(@ForAll("hostile") String hostile) {
        List<Node> blocks = between(parsed(new LinearPart.Text(hostile, SV)));
        if (lines(hostile).isEmpty()) {
            assertThat(blocks).isEmpty();
        } else {
            assertThat(blocks).singleElement().isInstanceOf(Paragraph.class);
            assertThat(text(blocks.get(0))).isEqualTo(String.join("\n", lines(hostile)));
        }
    }

    @Property
    void aHeadingComesBack(@ForAll("hostile") String hostile) {
        List<Node> blocks = between(parsed(new LinearPart.Heading(3, hostile, SV)));
        if (lines(hostile).isEmpty()) {
            assertThat(blocks).isEmpty();
        } else {
            assertThat(blocks).singleElement().isInstanceOf(Heading.class);
            assertThat(text(blocks.get(0))).isEqualTo(String.join(" ", lines(hostile)));
        }
    }

    @Property
    void itemsComeBackAndTwoListsStayTwo(@ForAll("hostile") String hostile) {
        List<Node> blocks = between(parsed(new LinearPart.Items(List.of(hostile, "a" + hostile), SV)));
        assertThat(blocks).singleElement().isInstanceOf(BulletList.class);
        List<Node> items = children(blocks.get(0));
        assertThat(items).hasSize(2);
        String first = String.join("\n", lines(hostile));
        assertThat(text(items.get(0), Paragraph.class)).isEqualTo(first.isEmpty() ? "–" : first);
        assertThat(text(items.get(1), Paragraph.class)).isEqualTo(String.join("\n", lines("a" + hostile)));
    }

    @Property
    void termsComeBack(@ForAll("hostile") String term, @ForAll("hostile") String hostile) {
        List<Node> blocks =
                between(parsed(new LinearPart.Terms(List.of(new Definitions.Entry(term, "x" + hostile)), SV)));
        assertThat(blocks).singleElement().isInstanceOf(BulletList.class);
        String label = String.join(" ", lines(term));
        String before = label.isEmpty() ? "" : label + (label.endsWith(":") ? " " : ": ");
        assertThat(text(blocks.get(0), ListItem.class, Paragraph.class, StrongEmphasis.class))
                .isEqualTo(before + String.join("\n", lines("x" + hostile)));
    }

    @Property
    void aRemarkComesBack(@ForAll("hostile") String label, @ForAll("hostile") String hostile) {
        List<Node> blocks = between(parsed(new LinearPart.Remark("x" + label, "x" + hostile, SV)));
        assertThat(blocks).singleElement().isInstanceOf(BlockQuote.class);
        assertThat(text(blocks.get(0), Paragraph.class, StrongEmphasis.class))
                .isEqualTo(String.join(" ", lines("x" + label)) + " " + String.join("\n", lines("x" + hostile)));
    }

    @Property
    void theCellsOfATableComeBack(@ForAll("hostile") String one, @ForAll("hostile") String two) {
        FigureTable table = new FigureTable(
                "",
                "",
                List.of(Column.words(one), Column.numbers(two)),
                List.of(Row.of(two, one), new Row(List.of(one, two), true)),
                Optional.empty());
        List<Node> blocks = between(parsed(new LinearPart.Grid(table, SV)));
        assertThat(blocks).singleElement().isInstanceOf(TableBlock.class);
        List<String> cells = new ArrayList<>();
        blocks.get(0).accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableCell) {
                    cells.add(text(node, StrongEmphasis.class));
                } else {
                    visitChildren(node);
                }
            }
        });
        assertThat(cells).containsExactly(cell(one), cell(two), cell(two), cell(one), cell(one), cell(two));
    }

    private static String cell(String text) {
        return lines(text).isEmpty() ? "–" : String.join(" / ", lines(text));
    }

    @Property(tries = 60)
    void aWholePageHasNoNodeThatATextMade(@ForAll("hostile") String hostile) {
        // names hold no control characters and at most a hundred others, phrases no braces
        String name = hostile.replaceAll("[\\p{C}{}]", " ")
                .codePoints()
                .limit(40)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        Node document =
                PARSER.parse(MarkdownRenderer.render(LinearPage.of(SomePage.ofEveryKind(SV, "x" + name + "x"))));
        Node harmless = PARSER.parse(MarkdownRenderer.render(LinearPage.of(SomePage.ofEveryKind(SV, "x"))));
        assertThat(blocks(document)).isEqualTo(blocks(harmless));
        assertThat(inlines(document)).isSubsetOf("Text", "StrongEmphasis", "HardLineBreak");
    }

    private static List<String> blocks(Node document) {
        return children(document).stream()
                .map(node ->
                        node.getClass().getSimpleName() + (node instanceof Heading heading ? heading.getLevel() : ""))
                .toList();
    }

    private static List<String> inlines(Node node) {
        List<String> kinds = new ArrayList<>();
        for (Node child : children(node)) {
            if (!(child instanceof Block) && !child.getClass().getPackageName().contains("tables")) {
                kinds.add(child.getClass().getSimpleName());
            }
            kinds.addAll(inlines(child));
        }
        return kinds;
    }
}
