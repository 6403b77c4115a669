package se.lsk.rules;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence in Swedish and English with named places for arguments, such as {@code {lastDay}}. Both languages name the same arguments.
 * Immutable and thread-safe.
 *
 * @param swedish the sentence in Swedish
 * @param english the sentence in English
 */
public record Phrase(String swedish, String english) {

    static final Pattern PLACE = Pattern.compile("\\{([A-Za-z0-9]+)}");

    /**
     * Checks that both languages name the same arguments.
     *
     * @throws IllegalArgumentException if they don't
     */
    public Phrase {
        if (!places(swedish).equals(places(english))) {
            throw new IllegalArgumentException("swedish and english must name the same arguments: " + english);
        }
    }

    /**
     * A phrase.
     *
     * @param swedish the sentence in Swedish
     * @param english the sentence in English
     * @return the phrase
     * @throws IllegalArgumentException if the two name different arguments
     */
    public static Phrase of(String swedish, String english) {
        return new Phrase(swedish, english);
    }

    /**
     * The sentence in one language, its places still open.
     *
     * @param language the language
     * @return the sentence
     */
    public String in(Language language) {
        return language == Language.SV ? swedish : english;
    }

    /** {@return the names of the arguments, in the order in which the Swedish sentence names them} */
    public Set<String> arguments() {
        return places(swedish);
    }

    private static ImmutableSet<String> places(String text) {
        ImmutableSet.Builder<String> names = ImmutableSet.builder();
        Matcher matcher = PLACE.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names.build();
    }
}
