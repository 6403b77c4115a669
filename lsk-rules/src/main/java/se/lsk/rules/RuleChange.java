package se.lsk.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.law.Verification;
import se.lsk.core.time.Promptness;
import se.lsk.core.time.TimeLimit;

/**
 * A rule whose wording differs between two days (<i>regeländring</i>). Immutable and thread-safe.
 *
 * @param definition the rule
 * @param before the wording on the earlier day
 * @param after the wording on the later day
 * @param differences what differs, at least one, in the order of {@link Aspect}
 */
@LegalTerm(sv = "regeländring")
public record RuleChange(
        RuleDefinition definition, RuleVersion before, RuleVersion after, List<Difference> differences) {

    private static final Phrase NO_TIME = Phrase.of("ingen angiven tid", "no stated time");
    private static final Phrase NO_WORD = Phrase.of("inget ord", "no word");
    private static final Phrase NO_FIRST_TIME = Phrase.of("ingen egen tid", "no time of its own");
    private static final Phrase NOTHING_TO_MOVE = Phrase.of("ingen slutdag", "no end day");

    /** What can differ between two wordings of a rule. */
    public enum Aspect implements Bilingual {
        /** How much time there is. */
        LENGTH("Tid", "Time", true),
        /** The word of urgency, instead of a length or beside one. */
        URGENCY("Skyndsamhetsord", "Word of urgency", true),
        /** The time until the first turn of what recurs. */
        FIRST_LENGTH("Tid till första gången", "Time until the first turn", true),
        /** Whether an end day that is free moves. */
        ROLL_POLICY("Ledig slutdag", "Free end day", true),
        /** Where the wording stands. */
        PROVISIONS("Bestämmelser", "Provisions", false),
        /** How the wording was checked. */
        VERIFICATION("Källkontroll", "Verification", false),
        /** How the first day of the wording is known. */
        START_OF_FORCE("Första dag i kraft", "First day in force", false);

        private final String swedish;
        private final String english;
        private final boolean aboutTime;

        Aspect(String swedish, String english, boolean aboutTime) {
            this.swedish = swedish;
            this.english = english;
            this.aboutTime = aboutTime;
        }

        @Override
        public String swedish() {
            return swedish;
        }

        @Override
        public String english() {
            return english;
        }

        /** {@return whether it is about the time that the rule gives, and not about where the wording stands or how it is known} */
        public boolean isAboutTime() {
            return aboutTime;
        }
    }

    /**
     * One thing that differs.
     *
     * @param aspect what
     * @param before how it was
     * @param after how it is
     */
    public record Difference(Aspect aspect, Phrase before, Phrase after) {}

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if nothing differs
     */
    public RuleChange {
        differences = ImmutableList.copyOf(differences);
        if (differences.isEmpty()) {
            throw new IllegalArgumentException("a change must differ in something: " + definition.id());
        }
    }

    static Optional<RuleChange> between(RuleDefinition rule, RuleVersion before, RuleVersion after) {
        List<Difference> differences = Stream.of(
                        difference(Aspect.LENGTH, before, after, RuleChange::length),
                        difference(Aspect.URGENCY, before, after, RuleChange::words),
                        difference(Aspect.FIRST_LENGTH, before, after, RuleChange::firstLength),
                        difference(Aspect.ROLL_POLICY, before, after, RuleChange::rollPolicy),
                        difference(Aspect.PROVISIONS, before, after, RuleChange::provisions),
                        difference(Aspect.VERIFICATION, before, after, RuleChange::verification),
                        difference(Aspect.START_OF_FORCE, before, after, version -> phrase(version.startOfForce())))
                .flatMap(Optional::stream)
                .toList();
        return differences.isEmpty() ? Optional.empty() : Optional.of(new RuleChange(rule, before, after, differences));
    }

    private static Optional<Difference> difference(
            Aspect aspect, RuleVersion before, RuleVersion after, Function<RuleVersion, Phrase> told) {
        Phrase was = told.apply(before);
        Phrase is = told.apply(after);
        return was.equals(is) ? Optional.empty() : Optional.of(new Difference(aspect, was, is));
    }

    private static Phrase length(RuleVersion version) {
        return version.limit()
                .filter(limit -> !(limit instanceof Promptness))
                .map(RuleChange::phrase)
                .orElse(NO_TIME);
    }

    private static Phrase words(RuleVersion version) {
        List<TimeLimit> words = Stream.of(version.limit(), version.urgency())
                .flatMap(Optional::stream)
                .<TimeLimit>map(Function.identity())
                .filter(Promptness.class::isInstance)
                .toList();
        return words.isEmpty() ? NO_WORD : joined(words);
    }

    private static Phrase firstLength(RuleVersion version) {
        return version.firstLimit().map(RuleChange::phrase).orElse(NO_FIRST_TIME);
    }

    private static Phrase rollPolicy(RuleVersion version) {
        return version.rollPolicy().map(RuleChange::phrase).orElse(NOTHING_TO_MOVE);
    }

    private static Phrase provisions(RuleVersion version) {
        return Phrase.of(version.citation(), version.citation());
    }

    private static Phrase verification(RuleVersion version) {
        List<Verification> marks = version.basis().stream()
                .map(Provision::verification)
                .distinct()
                .sorted()
                .toList();
        return joined(marks);
    }

    private static Phrase joined(List<? extends Bilingual> texts) {
        return Phrase.of(
                texts.stream().map(Bilingual::swedish).collect(Collectors.joining(", ")),
                texts.stream().map(Bilingual::english).collect(Collectors.joining(", ")));
    }

    private static Phrase phrase(Bilingual text) {
        return Phrase.of(text.swedish(), text.english());
    }

    /** {@return whether the time that the rule gives is another, and not only where the wording stands or how it is known} */
    public boolean isAboutTime() {
        return differences.stream().anyMatch(difference -> difference.aspect().isAboutTime());
    }
}
