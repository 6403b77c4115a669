package se.lsk.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.lsk.core.law.LegalTerm;

/**
 * Why a finding is what it is (<i>motivering</i>): four lines for the reader, and below them the steps as a tree. Immutable and
 * thread-safe.
 *
 * @param asked what was asked
 * @param found what was found
 * @param provision which provision, in force since when
 * @param change what would change the answer
 * @param steps the steps that led to what was found, in order
 */
@LegalTerm(sv = "motivering")
public record Explanation(Message asked, Message found, Message provision, Message change, List<Step> steps) {

    private static final Phrase ASKED = Phrase.of("Fråga", "Question");
    private static final Phrase FOUND = Phrase.of("Svar", "Answer");
    private static final Phrase PROVISION = Phrase.of("Stöd", "Basis");
    private static final Phrase CHANGE = Phrase.of("Skulle ändra svaret", "Would change the answer");

    /** Copies the list. */
    public Explanation {
        steps = ImmutableList.copyOf(steps);
    }

    /**
     * The four parts, each under its label.
     *
     * @param language in which language
     * @return what was asked, what was found, which provision, what would change the answer
     */
    public List<Part> parts(Language language) {
        return ImmutableList.of(
                new Part(ASKED.in(language), asked.in(language)),
                new Part(FOUND.in(language), found.in(language)),
                new Part(PROVISION.in(language), provision.in(language)),
                new Part(CHANGE.in(language), change.in(language)));
    }

    /**
     * The four parts as lines.
     *
     * @param language in which language
     * @return each part with its label before it
     */
    public List<String> lines(Language language) {
        return parts(language).stream().map(Part::toString).collect(ImmutableList.toImmutableList());
    }

    /**
     * The steps as indented lines.
     *
     * @param language in which language
     * @return one line a step, two spaces for each level below the first
     */
    public List<String> tree(Language language) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        steps.forEach(step -> step.print("", language, lines));
        return lines.build();
    }

    /**
     * One of the four parts.
     *
     * @param label what it is about
     * @param text what it says
     */
    public record Part(String label, String text) {

        /** {@return label, colon, text} */
        @Override
        public String toString() {
            return label + ": " + text;
        }
    }

    /**
     * One step of the reasoning.
     *
     * @param message what was concluded
     * @param steps what it rests on, in order
     */
    public record Step(Message message, List<Step> steps) {

        /** Copies the list. */
        public Step {
            steps = ImmutableList.copyOf(steps);
        }

        /**
         * A step that rests on nothing further.
         *
         * @param message what was concluded
         * @return the step
         */
        public static Step of(Message message) {
            return new Step(message, ImmutableList.of());
        }

        private void print(String indent, Language language, ImmutableList.Builder<String> lines) {
            lines.add(indent + message.in(language));
            steps.forEach(step -> step.print(indent + "  ", language, lines));
        }
    }
}
