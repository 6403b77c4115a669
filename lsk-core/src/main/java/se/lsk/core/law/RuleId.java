package se.lsk.core.law;

import java.util.regex.Pattern;

/**
 * The identifier of a rule (<i>regelnyckel</i>): stable, never reused, not the section number of any act. Ordered as text. Immutable and
 * thread-safe.
 *
 * @param value capitals, digits and hyphens, beginning with a letter: {@code CH-INVEST-122}
 */
@LegalTerm(sv = "regelnyckel")
public record RuleId(String value) implements Comparable<RuleId> {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)*");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value has another form
     */
    public RuleId {
        if (value.length() > 40 || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a rule identifier has capitals, digits and hyphens, such as CH-INVEST");
        }
    }

    /**
     * An identifier.
     *
     * @param value its text
     * @return the identifier
     * @throws IllegalArgumentException if the text has another form
     */
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
