package se.lsk.rules.duty;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.lsk.core.facts.Facts;
import se.lsk.core.time.RollPolicy;
import se.lsk.rules.Anchor;
import se.lsk.rules.AnchoredRule;
import se.lsk.rules.ClockTerms;
import se.lsk.rules.Consequence;
import se.lsk.rules.Grounds;
import se.lsk.rules.Message;
import se.lsk.rules.Outcome;
import se.lsk.rules.Phrase;
import se.lsk.rules.Profile;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.RuleVersion;
import se.lsk.rules.Verdict;

/**
 * The rule of a declared duty: what the shapes of clocks have in common.
 *
 * @param <F> the facts it is asked of
 */
abstract class ClockRule<F extends Facts> extends AnchoredRule<F> {

    private static final Phrase NOTHING = Phrase.of("", "");
    private static final Phrase FOLLOWS = Phrase.of(" Rättsföljd: {text}.", " By law: {text}.");
    private static final Phrase WOULD_FOLLOW = Phrase.of(" Om tiden går ut: {text}.", " If the time runs out: {text}.");
    private static final Phrase URGENCY = Phrase.of(
            " Om det också skedde {word} är en bedömning, som inte görs här.",
            " Whether it was also done {word} is a judgement, which is not made here.");
    private static final Phrase LEAVES_OPEN = Phrase.of(" {text}", " {text}");

    ClockRule(RuleDefinition definition) {
        super(definition);
    }

    /** {@return the answers that every anchored rule can give} */
    static List<Verdict> answersBeforeCounting(Anchor anchor) {
        return answersOf(anchor);
    }

    /** {@return the answers that a clock can give under one wording} */
    static List<Verdict> answersUnder(ClockTerms terms, RuleVersion version, Optional<RuleVersion> next) {
        return switch (terms.shape()) {
            case RECURRING -> RecurringClockRule.answersUnder(version);
            case EARLIEST, RETENTION -> KeepingClockRule.answersUnder(terms, version);
            case ACTION, LONGEST, THRESHOLD, CONTINUOUS ->
                Counting.of(terms, version).answers(terms, version, next);
        };
    }

    /** {@return the wording that a day selects, which is there because the anchored rule has looked} */
    final RuleVersion version(int day) {
        return Objects.requireNonNull(definition().versionOn(day));
    }

    /** {@return what the duty says of its clock} */
    final ClockTerms terms() {
        return definition().clock().orElseThrow();
    }

    /** {@return how the wording rolls under the profile} */
    final RollPolicy rollPolicy(RuleVersion version, Profile profile) {
        RollPolicy nationally = version.rollPolicy().orElse(RollPolicy.NEVER);
        return nationally == RollPolicy.UNSETTLED
                ? profile.rollPolicy(definition().id(), nationally)
                : nationally;
    }

    /**
     * Tells the words that the answers of every clock name.
     *
     * @param version the wording
     * @param answer the answer
     * @param grounds receives the words
     */
    final void tellWords(RuleVersion version, Verdict answer, Grounds.Builder grounds) {
        Phrase start = definition().anchor().event();
        grounds.putWord("Start", beginningASentence(start)).putWord("start", start);
        terms().stop().ifPresent(stop -> grounds.putWord("stop", stop).putWord("Stop", beginningASentence(stop)));
        grounds.putWord("consequence", consequence(answer.outcome()));
        grounds.putWord(
                "urgency",
                version.urgency()
                        .<Object>map(word -> new Message(URGENCY, Map.of("word", word)))
                        .orElse(NOTHING));
        grounds.putWord(
                "open",
                terms().leavesOpen()
                        .<Object>map(text -> new Message(LEAVES_OPEN, Map.of("text", text)))
                        .orElse(NOTHING));
    }

    private Object consequence(Outcome outcome) {
        Optional<Consequence> consequence = terms().consequence();
        if (consequence.isEmpty()) {
            return NOTHING;
        }
        Phrase phrase = switch (outcome) {
            case PENDING -> WOULD_FOLLOW;
            case NOT_FULFILLED, NEEDS_JUDGEMENT -> FOLLOWS;
            case FULFILLED, UNDETERMINED, NOT_APPLICABLE -> NOTHING;
        };
        return phrase.equals(NOTHING)
                ? NOTHING
                : new Message(phrase, Map.of("text", consequence.get().text()));
    }

    private static Phrase beginningASentence(Phrase clause) {
        return Phrase.of(capital(clause.swedish()), capital(clause.english()));
    }

    private static String capital(String clause) {
        return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1);
    }
}
