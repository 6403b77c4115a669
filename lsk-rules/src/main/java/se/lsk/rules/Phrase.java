package se.lsk.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.lsk.core.law.Bilingual;

/**
 * A sentence in Swedish and English with named places for arguments, such as {@code {lastDay}}. Both languages name the same arguments.
 * Immutable and thread-safe.
 */
public final class Phrase implements Bilingual {

    private final String swedish;
    private final String english;
    private final ImmutableList<Piece> swedishPieces;
    private final ImmutableList<Piece> englishPieces;
    private final ImmutableSet<String> arguments;

    private Phrase(String swedish, String english) {
        this.swedish = swedish;
        this.english = english;
        this.swedishPieces = pieces(swedish);
        this.englishPieces = pieces(english);
        this.arguments = names(swedishPieces);
        if (!arguments.equals(names(englishPieces))) {
            throw new IllegalArgumentException("swedish and english must name the same arguments: " + english);
        }
    }

    /**
     * A phrase.
     *
     * @param swedish the sentence in Swedish
     * @param english the sentence in English
     * @return the phrase
     * @throws IllegalArgumentException if the two name different arguments, or a brace is left open
     */
    public static Phrase of(String swedish, String english) {
        return new Phrase(swedish, english);
    }

    @Override
    public String swedish() {
        return swedish;
    }

    @Override
    public String english() {
        return english;
    }

    /**
     * The sentence in one language, its places still open.
     *
     * @param language the language
     * @return the sentence
     */
    public String in(Language language) {
        return language.of(this);
    }

    /** {@return the names of the arguments, in the order in which the Swedish sentence names them} */
    public Set<String> arguments() {
        return arguments;
    }

    /** {@return the sentence with its places filled} */
    String filled(Language language, Function<String, String> argument) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : language == Language.SV ? swedishPieces : englishPieces) {
            text.append(piece.isArgument() ? argument.apply(piece.text()) : piece.text());
        }
        return text.toString();
    }

    private static ImmutableList<Piece> pieces(String text) {
        ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException("a brace is left open: " + text);
            }
            pieces.add(new Piece(text.substring(from, open), false), new Piece(text.substring(open + 1, close), true));
            from = close + 1;
        }
        return pieces.add(new Piece(text.substring(from), false)).build();
    }

    private static ImmutableSet<String> names(List<Piece> pieces) {
        return pieces.stream().filter(Piece::isArgument).map(Piece::text).collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Phrase phrase && swedish.equals(phrase.swedish) && english.equals(phrase.english);
    }

    @Override
    public int hashCode() {
        return Objects.hash(swedish, english);
    }

    /** {@return the English sentence, its places still open} */
    @Override
    public String toString() {
        return english;
    }

    private record Piece(String text, boolean isArgument) {}
}
