package se.lsk.core.law;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import se.lsk.core.style.LskValue;

/**
 * A place in a legal source (<i>lagrum</i>), as exact as is known: act, chapter, section (<i>paragraf</i>), paragraph (<i>stycke</i>),
 * item (<i>punkt</i>), sentence (<i>mening</i>). A reference to the whole source has none of these.
 *
 * <p>Ordered by position: a chapter before its sections, a section before its paragraphs, 24 e before 24 f before 25. The
 * {@linkplain #canonical() canonical form} is ASCII and {@link #parse} is its inverse. Immutable and thread-safe.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "lagrum")
@SuppressWarnings("exports")
public abstract sealed class LegalReference implements Comparable<LegalReference> permits ImmutableLegalReference {

    private static final Pattern CANONICAL = Pattern.compile("([^#]+)"
            + "(?:#(?:K(\\d+[a-z]?))?(?:P(\\d+[a-z]?))?(?:S([1-9]\\d?))?(?:N([1-9]\\d?))?(?:M([1-9]\\d?))?)?");
    private static final String[] ORDINALS = {
        "första", "andra", "tredje", "fjärde", "femte", "sjätte", "sjunde", "åttonde", "nionde", "tionde"
    };
    private static final Comparator<Optional<SectionNumber>> NUMBERS = Comparator.comparing(
            number -> number.orElse(null), Comparator.nullsFirst(Comparator.<SectionNumber>naturalOrder()));
    private static final Comparator<LegalReference> ORDER = Comparator.comparing(LegalReference::act)
            .thenComparing(LegalReference::chapter, NUMBERS)
            .thenComparing(LegalReference::section, NUMBERS)
            .thenComparingInt(reference -> reference.paragraph().orElse(0))
            .thenComparingInt(reference -> reference.item().orElse(0))
            .thenComparingInt(reference -> reference.sentence().orElse(0));

    LegalReference() {}

    /** {@return the source} */
    public abstract LegalAct act();

    /** {@return the chapter (<i>kapitel</i>), empty in sources without chapters} */
    public abstract Optional<SectionNumber> chapter();

    /** {@return the section (<i>paragraf</i>)} */
    public abstract Optional<SectionNumber> section();

    /** {@return the paragraph (<i>stycke</i>) within the section, 1 to 99} */
    public abstract OptionalInt paragraph();

    /** {@return the item (<i>punkt</i>) within the paragraph, 1 to 99} */
    public abstract OptionalInt item();

    /** {@return the sentence (<i>mening</i>) within the item or paragraph, 1 to 99} */
    public abstract OptionalInt sentence();

    @Value.Check
    void check() {
        if (section().isEmpty()
                && (paragraph().isPresent() || item().isPresent() || sentence().isPresent())) {
            throw new IllegalArgumentException("a paragraph, item or sentence needs its section");
        }
        inBounds(paragraph(), "paragraph");
        inBounds(item(), "item");
        inBounds(sentence(), "sentence");
    }

    private static void inBounds(OptionalInt part, String name) {
        if (part.isPresent() && (part.getAsInt() < 1 || part.getAsInt() > 99)) {
            throw new IllegalArgumentException(name + " must be 1 to 99, but " + name + "=" + part.getAsInt());
        }
    }

    /**
     * Reads the canonical form.
     *
     * @param canonical for example {@code SFS 2025:400#K20P3S1}, as {@link #canonical()} prints it
     * @return the reference
     * @throws IllegalArgumentException if the text has another form
     */
    public static LegalReference parse(String canonical) {
        Matcher matcher = CANONICAL.matcher(canonical);
        if (!matcher.matches() || canonical.endsWith("#")) {
            throw new IllegalArgumentException("canonical must have the form SFS 2025:400#K20P3S1N2M1");
        }
        Builder builder = builder().act(LegalAct.parse(matcher.group(1)));
        if (matcher.group(2) != null) {
            builder.chapter(SectionNumber.parse(matcher.group(2)));
        }
        if (matcher.group(3) != null) {
            builder.section(SectionNumber.parse(matcher.group(3)));
        }
        if (matcher.group(4) != null) {
            builder.paragraph(Integer.parseInt(matcher.group(4)));
        }
        if (matcher.group(5) != null) {
            builder.item(Integer.parseInt(matcher.group(5)));
        }
        if (matcher.group(6) != null) {
            builder.sentence(Integer.parseInt(matcher.group(6)));
        }
        return builder.build();
    }

    /**
     * {@return the form for identifiers and files, ASCII only: {@code SFS 2025:400#K20P3S1N2M1}, where K is the chapter, P the section, S the
     * paragraph (<i>stycke</i>), N the item and M the sentence (<i>mening</i>)}
     */
    public String canonical() {
        StringBuilder text = new StringBuilder();
        chapter().ifPresent(chapter -> text.append('K').append(chapter.canonical()));
        section().ifPresent(section -> text.append('P').append(section.canonical()));
        paragraph().ifPresent(paragraph -> text.append('S').append(paragraph));
        item().ifPresent(item -> text.append('N').append(item));
        sentence().ifPresent(sentence -> text.append('M').append(sentence));
        return text.isEmpty() ? act().toString() : act() + "#" + text;
    }

    /** {@return the place in Swedish without the source: {@code 20 kap. 3 § första stycket 2}; empty for the whole source} */
    public String position() {
        StringBuilder text = new StringBuilder();
        chapter().ifPresent(chapter -> text.append(chapter).append(" kap. "));
        section().ifPresent(section -> text.append(section).append(" § "));
        paragraph().ifPresent(paragraph -> text.append(ordinal(paragraph)).append(" stycket "));
        item().ifPresent(item -> text.append(item).append(' '));
        sentence().ifPresent(sentence -> text.append(ordinal(sentence)).append(" meningen "));
        return text.toString().stripTrailing();
    }

    /** {@return the Swedish citation: {@code 24 f § första stycket lagen (1993:387) om stöd och service …}} */
    public String citation() {
        String position = position();
        return position.isEmpty() ? act().title() : position + " " + act().title();
    }

    private static String ordinal(int number) {
        if (number <= ORDINALS.length) {
            return ORDINALS[number - 1];
        }
        boolean endsInOneOrTwo = number > 20 && (number % 10 == 1 || number % 10 == 2);
        return number + (endsInOneOrTwo ? ":a" : ":e");
    }

    @Override
    public int compareTo(LegalReference other) {
        return ORDER.compare(this, other);
    }

    /** {@return the canonical form} */
    @Override
    public String toString() {
        return canonical();
    }

    /** {@return a builder; only the act is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LegalReference}. */
    public static final class Builder extends ImmutableLegalReference.Builder {
        Builder() {}
    }
}
