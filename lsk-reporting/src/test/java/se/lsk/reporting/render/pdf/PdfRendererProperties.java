package se.lsk.reporting.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.pdfbox.text.TextPosition;
import se.lsk.reporting.render.Definitions;
import se.lsk.reporting.render.FigureTable;
import se.lsk.reporting.render.linear.LinearPage;
import se.lsk.reporting.render.linear.LinearPart;
import se.lsk.rules.Language;

class PdfRendererProperties {

    private static Arbitrary<String> words() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(60),
                Arbitraries.strings()
                        .withChars("abcdefghijklmnopqrstuvwxyzåäö     -\n")
                        .ofMaxLength(400),
                Arbitraries.strings()
                        .withChars("<>&'\"{}()\\%\u202E\u0000\u00AD\u200B")
                        .ofMaxLength(30),
                Arbitraries.strings().withChars("aåo").ofMinLength(80).ofMaxLength(300));
    }

    private static Arbitrary<Language> languages() {
        return Arbitraries.of(Language.class);
    }

    private static Arbitrary<FigureTable> tables() {
        return Arbitraries.integers()
                .between(1, 16)
                .flatMap(columns -> Combinators.combine(
                                Combinators.combine(words(), Arbitraries.of(true, false))
                                        .as(FigureTable.Column::new)
                                        .list()
                                        .ofSize(columns),
                                Combinators.combine(words().list().ofSize(columns), Arbitraries.of(true, false))
                                        .as(FigureTable.Row::new)
                                        .list()
                                        .ofMaxSize(5),
                                words())
                        .as((head, rows, caption) ->
                                new FigureTable(caption, caption, head, rows, Optional.of(caption))));
    }

    private static Arbitrary<LinearPart> parts() {
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.integers().between(0, 7), words(), languages())
                        .as(LinearPart.Heading::new),
                Combinators.combine(words(), languages()).as(LinearPart.Text::new),
                Combinators.combine(words(), words(), languages()).as(LinearPart.Remark::new),
                Combinators.combine(words().list().ofMaxSize(4), languages()).as(LinearPart.Items::new),
                Combinators.combine(
                                Combinators.combine(words(), words())
                                        .as(Definitions.Entry::new)
                                        .list()
                                        .ofMaxSize(4),
                                languages())
                        .as(LinearPart.Terms::new),
                Combinators.combine(tables(), languages()).as(LinearPart.Grid::new),
                Combinators.combine(words(), languages())
                        .as((text, language) -> new LinearPart.Picture(text, text, SomePage.PICTURE, language)));
    }

    @Provide
    Arbitrary<LinearPage> pages() {
        return Combinators.combine(
                        languages(),
                        words(),
                        words(),
                        parts().list().ofMaxSize(8),
                        words().list().ofMaxSize(2))
                .as(LinearPage::new);
    }

    @Property(tries = 40)
    void anyPageIsAFileWithABookmarkForEachHeadingAndAllOfItOnPaper(@ForAll("pages") LinearPage page) {
        byte[] file = PdfRenderer.render(page, Rendered.DAY);

        assertThat(PdfRenderer.render(page, Rendered.DAY)).isEqualTo(file);
        try (Rendered rendered = Rendered.of(file)) {
            assertThat(rendered.pages()).isPositive();
            assertThat(rendered.bookmarks()).hasSize((int) page.parts().stream()
                    .filter(LinearPart.Heading.class::isInstance)
                    .count());
            List<TextPosition> outside = rendered.positions().stream()
                    .filter(position -> !position.getUnicode().isBlank())
                    .filter(position -> position.getXDirAdj() < 59.5f
                            || position.getXDirAdj() + position.getWidthDirAdj() > 595.276f - 59.5f
                            || position.getYDirAdj() < 56
                            || position.getYDirAdj() > 812)
                    .toList();
            assertThat(outside).isEmpty();
        }
    }
}
