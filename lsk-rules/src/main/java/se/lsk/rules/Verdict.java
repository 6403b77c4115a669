package se.lsk.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One of the answers that a rule can give: a reason code, its outcome, and the words for it. A rule declares each of its verdicts once, so
 * that each can be tested and an answer costs no allocation. Immutable and thread-safe.
 *
 * @param code the reason code, capitals and underscores, stable within the rule
 * @param outcome the outcome
 * @param found what was found; its arguments come from the grounds
 * @param change what would change the answer
 * @param missing the paths of the facts whose absence leads to this answer
 */
public record Verdict(String code, Outcome outcome, Phrase found, Phrase change, List<String> missing) {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+(_[A-Z0-9]+)*");

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the code has another form
     */
    public Verdict {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("a reason code has capitals, digits and underscores");
        }
        missing = ImmutableList.copyOf(missing);
    }

    /**
     * An answer.
     *
     * @param code the reason code
     * @param outcome the outcome
     * @param found what was found
     * @param change what would change the answer
     * @param missing the paths of the facts whose absence leads to this answer, if any
     * @return the verdict
     */
    public static Verdict of(String code, Outcome outcome, Phrase found, Phrase change, String... missing) {
        return new Verdict(code, outcome, found, change, ImmutableList.copyOf(missing));
    }
}
