package se.lsk.reporting.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lsk.reporting.render.Definitions;
import se.lsk.reporting.render.FigureTable;
import se.lsk.reporting.render.FigureTable.Column;
import se.lsk.reporting.render.FigureTable.Row;
import se.lsk.reporting.render.SomePage;
import se.lsk.reporting.render.linear.LinearPage;
import se.lsk.reporting.render.linear.LinearPart;
import se.lsk.reporting.render.linear.LinearPart.Grid;
import se.lsk.reporting.render.linear.LinearPart.Heading;
import se.lsk.reporting.render.linear.LinearPart.Items;
import se.lsk.reporting.render.linear.LinearPart.Picture;
import se.lsk.reporting.render.linear.LinearPart.Remark;
import se.lsk.reporting.render.linear.LinearPart.Terms;
import se.lsk.reporting.render.linear.LinearPart.Text;
import se.lsk.rules.Language;

class MarkdownRendererTest {

    private static final Language SV = Language.SV;

    private static String rendered(LinearPart... parts) {
        return MarkdownRenderer.render(new LinearPage(SV, "Sida", "", List.of(parts), List.of()));
    }

    @Test
    void isBlocksWithEmptyLinesBetween() {
        FigureTable table = new FigureTable(
                "Avvikelser",
                "Källa, s. 4",
                List.of(Column.words("Typ"), Column.numbers("2020")),
                List.of(Row.of("Fall\ninne", "12"), Row.of("Hot", ""), new Row(List.of("Alla", "12"), true)),
                Optional.of("En not."));
        assertThat(MarkdownRenderer.render(new LinearPage(
                        SV,
                        "Sida",
                        "En mening.",
                        List.of(
                                new Remark("Obs", "Läs\ndetta.", SV),
                                new Heading(2, "Avsnitt", SV),
                                new Text("Ett stycke.\n1. Rad två.", SV),
                                new Items(List.of("ett", "två\ntre", ""), SV),
                                new Terms(
                                        List.of(
                                                new Definitions.Entry("Term", "Text"),
                                                new Definitions.Entry("Slut:", "a\n- b"),
                                                new Definitions.Entry("", "bara text"),
                                                new Definitions.Entry("bara term", "")),
                                        SV),
                                new Grid(table, SV),
                                new Picture("Bild", "Högst: Fall.", "<svg/>", Language.EN)),
                        List.of("Fot.", "Fot två."))))
                .isEqualTo("""
                        # Sida

                        En mening.

                        > **Obs** Läs\\
                        > detta.

                        ## Avsnitt

                        Ett stycke.\\
                        1\\. Rad två.

                        - ett
                        - två\\
                          tre
                        - –

                        * **Term:** Text
                        * **Slut:** a\\
                          \\- b
                        * bara text
                        * **bara term:**

                        **Avvikelser**

                        Källa, s. 4

                        | Typ | 2020 |
                        |---|---:|
                        | Fall / inne | 12 |
                        | Hot | – |
                        | **Alla** | **12** |

                        En not.

                        **Picture: Bild**

                        Högst: Fall.

                        ---

                        Fot.

                        Fot två.
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '"',
            value = {
                "- a → \\- a",
                "+ a → \\+ a",
                "12. a → 12\\. a",
                "12) a → 12\\) a",
                "2020-12-31 → 2020-12-31",
                "12.5 → 12\\.5",
                "=== → \\===",
                ":-- → \\:--",
                "--- → \\---",
                "# a → \\# a",
                "> a → \\> a",
                "[a]: b → \\[a\\]: b",
                "[^1] → \\[^1\\]",
                "![a](b) → !\\[a\\](b)",
                "https://lsk.se → https\\://lsk.se",
                "www.lsk.se → www\\.lsk.se",
                "a@lsk.se → a\\@lsk.se",
                "a: b → a: b",
                "5 kap. 3 § → 5 kap. 3 §"
            })
    void escapesWhatBeginsALineOrIsAnAddress(String text, String escaped) {
        assertThat(rendered(new Text(text, SV))).isEqualTo("# Sida\n\n" + escaped + "\n");
    }

    @Test
    void leavesSpacesThatDoNotBreakAndCharactersWithoutWidth() {
        assertThat(rendered(new Text("3\u00a0kap.\u200b5\u202f§", SV))).contains("3\u00a0kap.\u200b5\u202f§");
        // signs for strong text would stand as they are beside such a space
        assertThat(rendered(new Terms(List.of(new Definitions.Entry("\u00a0a", "b")), SV)))
                .endsWith("- \u00a0a: b\n");
    }

    @Test
    void saysNothingOfWhatIsEmpty() {
        assertThat(rendered(new Text("", SV), new Heading(2, " \n ", SV), new Items(List.of(), SV)))
                .isEqualTo("# Sida\n");
        assertThat(MarkdownRenderer.render(new LinearPage(SV, "", "", List.of(), List.of("Fot"))))
                .isEqualTo("Fot\n");
    }

    @Test
    void endsWithOneLineFeedAndNoLineEndsWithASpace() {
        String page = MarkdownRenderer.render(LinearPage.of(SomePage.ofEveryKind(SV, "ord")));
        assertThat(page).endsWith("ord\n").doesNotContain(" \n", "\t", "\r", "\n\n\n", "<svg");
        assertThat(MarkdownRenderer.render(LinearPage.of(SomePage.ofEveryKind(SV, "ord"))))
                .isEqualTo(page);
    }
}
