package se.lsk.rules;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import se.lsk.core.law.Bilingual;

/**
 * A phrase with its arguments: text is rendered from data when it is asked for, so both always agree. Days print as {@code 2025-05-15} in
 * both languages. Immutable and thread-safe.
 *
 * @param phrase the sentence
 * @param arguments a value for each place; a {@link Message} or {@link Bilingual} among them is rendered in the same language, and a list
 *     with semicolons between
 */
public record Message(Phrase phrase, Map<String, Object> arguments) {

    private static final Phrase ONE_ARGUMENT = Phrase.of("{text}", "{text}");

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
     * @throws IllegalArgumentException if the phrase names an argument
     */
    public static Message of(Phrase phrase) {
        return new Message(phrase, ImmutableMap.of());
    }

    /**
     * What another value says of itself.
     *
     * @param text the value
     * @return the message
     */
    public static Message saying(Bilingual text) {
        return new Message(ONE_ARGUMENT, ImmutableMap.of("text", text));
    }

    /**
     * The text.
     *
     * @param language in which language
     * @return the sentence with its places filled
     */
    public String in(Language language) {
        return phrase.filled(language, name -> text(Objects.requireNonNull(arguments.get(name)), language));
    }

    private static String text(Object value, Language language) {
        if (value instanceof Message message) {
            return message.in(language);
        }
        if (value instanceof Bilingual words) {
            return language.of(words);
        }
        if (value instanceof List<?> values) {
            return values.stream().map(one -> text(one, language)).collect(Collectors.joining("; "));
        }
        return value.toString();
    }
}
