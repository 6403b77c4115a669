package se.lsk.reporting.render.pdf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import se.lsk.reporting.render.linear.LinearPage;

/** What was rendered, read back by PDFBox. */
final class Rendered implements AutoCloseable {

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final PDDocument document;

    private Rendered(PDDocument document) {
        this.document = document;
    }

    static Rendered of(LinearPage page) {
        return of(PdfRenderer.render(page, DAY));
    }

    static Rendered of(byte[] file) {
        try {
            return new Rendered(Loader.loadPDF(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDDocument document() {
        return document;
    }

    int pages() {
        return document.getNumberOfPages();
    }

    String text() {
        return text(1, pages());
    }

    String text(int first, int last) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(first);
            stripper.setEndPage(last);
            stripper.setLineSeparator("\n");
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the text without anything between its characters} */
    String dense() {
        return text().replaceAll("[\\s\u200b]", "");
    }

    List<TextPosition> positions() {
        List<TextPosition> positions = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> of) {
                positions.addAll(of);
            }
        };
        stripper.setSortByPosition(true);
        try {
            stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return positions;
    }

    /** {@return the places of the characters of a word, the first time it stands in the text} */
    List<TextPosition> positions(String word) {
        List<TextPosition> all = positions();
        StringBuilder text = new StringBuilder();
        List<TextPosition> places = new ArrayList<>();
        for (TextPosition position : all) {
            text.append(position.getUnicode());
            position.getUnicode().chars().forEach(character -> places.add(position));
        }
        int start = text.indexOf(word);
        if (start < 0) {
            throw new AssertionError(word + " is not in " + text);
        }
        return places.subList(start, start + word.length());
    }

    /** {@return each bookmark, indented by its level} */
    List<String> bookmarks() {
        ImmutableList.Builder<String> bookmarks = ImmutableList.builder();
        PDOutlineNode outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            addBookmarks(outline, "", bookmarks);
        }
        return bookmarks.build();
    }

    private static void addBookmarks(PDOutlineNode node, String indent, ImmutableList.Builder<String> bookmarks) {
        for (PDOutlineItem item : node.children()) {
            bookmarks.add(indent + item.getTitle());
            addBookmarks(item, indent + "  ", bookmarks);
        }
    }

    List<PDStructureElement> structure() {
        ImmutableList.Builder<PDStructureElement> elements = ImmutableList.builder();
        walk(document.getDocumentCatalog().getStructureTreeRoot(), elements::add);
        return elements.build();
    }

    List<PDStructureElement> structure(String type) {
        return structure().stream()
                .filter(element -> element.getStructureType().equals(type))
                .toList();
    }

    private static void walk(PDStructureNode node, Consumer<PDStructureElement> visitor) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                visitor.accept(element);
                walk(element, visitor);
            }
        }
    }

    List<PDFont> fonts() {
        ImmutableList.Builder<PDFont> fonts = ImmutableList.builder();
        try {
            for (PDPage page : document.getPages()) {
                PDResources resources = page.getResources();
                for (COSName name : resources.getFontNames()) {
                    fonts.add(resources.getFont(name));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fonts.build();
    }

    String content(int page) {
        try (InputStream content = document.getPage(page).getContents()) {
            return new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String metadata() {
        try {
            return new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ImmutableSet<String> types() {
        return structure().stream().map(PDStructureElement::getStructureType).collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
