package se.lsk.reporting.render.pdf;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableIntArray;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
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
    private static final int PREFIX = 6;
    private static final int ALPHABET = 'Z' - 'A' + 1;

    private final String file;
    private final ImmutableIntArray widths;

    Typeface(String file) {
        this.file = file;
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

    /** {@return the name of its file} */
    String file() {
        return file;
    }

    /**
     * The typeface with some of its letters and no others. FOP can leave letters out too, but not under every default locale.
     *
     * @param letters the letters
     * @return a TrueType file
     * @throws IOException if it can't be read
     */
    byte[] with(ImmutableSortedSet<Integer> letters) throws IOException {
        ByteArrayOutputStream part = new ByteArrayOutputStream(1 << 16);
        try (InputStream in = OwnResources.open(file);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            TTFSubsetter subset = new TTFSubsetter(font);
            subset.addAll(letters);
            subset.setPrefix(prefix(letters));
            subset.writeToStream(part);
        }
        return part.toByteArray();
    }

    /** {@return six letters that say which part of the typeface it is, as PDF wants them} */
    private static String prefix(ImmutableSortedSet<Integer> letters) {
        StringBuilder prefix = new StringBuilder();
        long number = Integer.toUnsignedLong(letters.hashCode());
        for (int i = 0; i < PREFIX; i++) {
            prefix.append((char) ('A' + number % ALPHABET));
            number /= ALPHABET;
        }
        return prefix.append('+').toString();
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
