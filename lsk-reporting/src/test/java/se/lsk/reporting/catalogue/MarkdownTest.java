package se.lsk.reporting.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lsk.rules.Phrase;

class MarkdownTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '"',
            value = {
                "a|b → a\\|b",
                "[brott](x) → \\[brott\\](x)",
                "*viktigt* → \\*viktigt\\*",
                "_under_ → \\_under\\_",
                "`kod` → \\`kod\\`",
                "<br> → \\<br\\>",
                "&lt; → \\&lt;",
                "# rubrik → \\# rubrik",
                "~~bort~~ → \\~\\~bort\\~\\~",
                "\\ → \\\\",
                "5 § första stycket → 5 § första stycket",
                "{lastDay} → \\{lastDay\\}",
                "$x$ → \\$x\\$"
            })
    void escapesWhatMarkdownWouldRead(String text, String escaped) {
        assertThat(Markdown.text(text).source()).isEqualTo(escaped);
    }

    @Test
    void staysOnOneLine() {
        assertThat(Markdown.text(" a\nb\tc\r\n").source()).isEqualTo("a b c");
        assertThat(Markdown.text("😀").source()).isEqualTo("😀");
    }

    @Test
    void aCodeStaysInItsCell() {
        assertThat(Markdown.code("A_B|C").source()).isEqualTo("`A_B\\|C`");
    }

    @Test
    void saysBothLanguagesAndWhatIsTheSameOnce() {
        assertThat(Markdown.both(Phrase.of("[a]", "*b*")).source()).isEqualTo("\\[a\\]<br>*\\*b\\**");
        assertThat(Markdown.both(Phrase.of("7 § LVU", "7 § LVU")).source()).isEqualTo("7 § LVU");
        assertThat(Markdown.both(Optional.empty()).source()).isEqualTo("–");
        assertThat(Markdown.beside(Phrase.of("[a]", "b")).source()).isEqualTo("\\[a\\] · *b*");
        assertThat(Markdown.label("Fråga", "Question").source()).isEqualTo("**Fråga** · Question");
    }

    @Test
    void isPutTogether() {
        Markdown link = Markdown.code("LVU-7A").linkedTo("LVU-7A.md");

        assertThat(link.source()).isEqualTo("[`LVU-7A`](LVU-7A.md)");
        assertThat(link.then(Markdown.text("a|b")).source()).isEqualTo("[`LVU-7A`](LVU-7A.md) a\\|b");
        assertThat(Markdown.lines(List.of(link, link)).source())
                .isEqualTo("[`LVU-7A`](LVU-7A.md)<br>[`LVU-7A`](LVU-7A.md)");
    }

    @Test
    void aPageIsBlocksWithEmptyLinesBetween() {
        Markdown cell = Markdown.text("a|b");
        String page = new PageText()
                .heading(2, cell)
                .paragraph(cell)
                .list(List.of(cell, cell))
                .table(List.of(cell, cell), List.of(List.of(cell, cell)))
                .toString();

        assertThat(page).isEqualTo("""
                <!-- Made from the rulebook: change the rules, not this page. -->

                ## a\\|b

                a\\|b

                - a\\|b
                - a\\|b

                | a\\|b | a\\|b |
                |---|---|
                | a\\|b | a\\|b |
                """);
    }
}
