package se.lsk.rules;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * A phrase with its arguments: text is rendered from data, so both always agree. Days print as {@code 2025-05-15} in both languages.
 * Immutable and thread-safe.
 *
 * @param phrase the sentence
 * @param arguments a value for each place; a {@link Phrase} among them is rendered in the same language
 */
public record Message(Phrase phrase, Map<String, Object> arguments) {

    /**
     * Copies the arguments that the phrase names, and no others.
     *
     * @throws IllegalArgumentException if one is missing
     */
    public Message {
        ImmutableMap.Builder<String, Object> named = ImmutableMap.builder();
        for (String name : phrase.arguments()) {
            Object value = arguments.get(name);
            if (value == null) {
                throw new IllegalArgumentException("argument missing: " + name);
            }
            named.put(name, value);
        }
        arguments = named.buildOrThrow();
    }

    /**
     * A phrase without arguments.
     *
     * @param phrase the sentence
     * @return the message
     */
    public static Message of(Phrase phrase) {
        return new Message(phrase, ImmutableMap.of());
    }

    /**
     * The text.
     *
     * @param language in which language
     * @return the sentence with its places filled
     */
    public String in(Language language) {
        Matcher matcher = Phrase.PLACE.matcher(phrase.in(language));
        return matcher.replaceAll(place -> Matcher.quoteReplacement(text(place.group(1), language)));
    }

    private String text(String name, Language language) {
        Object value = arguments.get(name);
        return value instanceof Phrase inner ? inner.in(language) : String.valueOf(value);
    }
}
