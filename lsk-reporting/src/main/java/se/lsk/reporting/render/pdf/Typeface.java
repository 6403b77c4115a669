package se.lsk.reporting.render.pdf;

import com.google.common.primitives.ImmutableIntArray;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Which characters a typeface has, and how wide they are. Immutable and thread-safe. */
enum Typeface {
    /** For running text. */
    REGULAR("DejaVuSans.ttf"),
    /** For headings and labels. */
    BOLD("DejaVuSans-Bold.ttf");

    private static final int CHARACTERS = Character.MAX_VALUE + 1;
    private static final int EM = 1000;
    private static final int NONE = -1;

    private final ImmutableIntArray widths;

    Typeface(String file) {
        this.widths = widths(file);
    }

    private static ImmutableIntArray widths(String file) {
        ImmutableIntArray.Builder widths = ImmutableIntArray.builder(CHARACTERS);
        try (InputStream in = OwnResources.open(file);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            int unit = font.getUnitsPerEm();
            for (int character = 0; character < CHARACTERS; character++) {
                int glyph = glyphs.getGlyphId(character);
                widths.add(glyph == 0 ? NONE : (font.getAdvanceWidth(glyph) * EM + unit - 1) / unit);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return widths.build();
    }

    /**
     * Whether there is a glyph for a character.
     *
     * @param character the character's code
     * @return whether there is one
     */
    boolean has(int character) {
        return character < CHARACTERS && widths.get(character) != NONE;
    }

    /**
     * How wide a text is on one line.
     *
     * @param text the text
     * @param size the type's size, in thousandths of a point
     * @return the width, in thousandths of a point
     */
    int width(String text, int size) {
        long width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += Math.max(0, widths.get(text.charAt(i)));
        }
        return Math.toIntExact(Math.min(Integer.MAX_VALUE, width * size / EM));
    }
}
