package se.lsk.core.law;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a section or chapter (<i>paragrafnummer</i>): a number and, in inserted provisions, a letter. 24 f sorts after 24 e
 * and before 25. Immutable and thread-safe.
 *
 * @param number 1 to 999, inclusive
 * @param letter a lower-case letter a to z, or empty
 */
@LegalTerm(sv = "paragrafnummer")
public record SectionNumber(int number, String letter) implements Comparable<SectionNumber> {

    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,2})(?: (?=[a-z]))?([a-z]?)");
    private static final Comparator<SectionNumber> ORDER =
            Comparator.comparingInt(SectionNumber::number).thenComparing(SectionNumber::letter);

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if the number is outside 1 to 999 or the letter is not one of a to z or empty
     */
    public SectionNumber {
        if (number < 1 || number > 999) {
            throw new IllegalArgumentException("number must be 1 to 999, but number=" + number);
        }
        if (!letter.isEmpty() && (letter.length() != 1 || letter.charAt(0) < 'a' || letter.charAt(0) > 'z')) {
            throw new IllegalArgumentException("letter must be empty or one of a to z");
        }
    }

    /**
     * Reads {@code 24 f}, {@code 24f} or {@code 25}.
     *
     * @param text the number as {@link #toString()} or {@link #canonical()} prints it
     * @return the number
     * @throws IllegalArgumentException if the text has another form, such as a leading zero
     */
    public static SectionNumber parse(String text) {
        return tryParse(text)
                .orElseThrow(() -> new IllegalArgumentException("text must be a section number such as 3 or 24 f"));
    }

    private static Optional<SectionNumber> tryParse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new SectionNumber(Integer.parseInt(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }

    /** {@return the form without a space, as in identifiers: {@code 24f}} */
    public String canonical() {
        return number + letter;
    }

    @Override
    public int compareTo(SectionNumber other) {
        return ORDER.compare(this, other);
    }

    /** {@return the Swedish form: {@code 24 f}} */
    @Override
    public String toString() {
        return letter.isEmpty() ? Integer.toString(number) : number + " " + letter;
    }
}
