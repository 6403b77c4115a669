package se.lsk.rules.duty;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import se.lsk.core.casework.DutyClock;
import se.lsk.core.casework.ExtensionReason;
import se.lsk.core.casework.RecurringDutyClock;
import se.lsk.core.law.LegalForce;
import se.lsk.core.law.RuleId;
import se.lsk.core.time.CalendarLimit;
import se.lsk.rules.Anchor;
import se.lsk.rules.ClockShape;
import se.lsk.rules.ClockTerms;
import se.lsk.rules.Consequence;
import se.lsk.rules.ExtensionTerms;
import se.lsk.rules.Phrase;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.RuleVersion;
import se.lsk.rules.Verdict;

/**
 * Declares a {@link Duty}, line by line. Used by one thread.
 *
 * @param <E> the event that starts the clock
 */
public final class DutyDeclaration<E extends ClockEvent> {

    private final ClockShape shape;
    private final ClockTerms.Builder terms = ClockTerms.builder();
    private final RuleDefinition.Builder definition = RuleDefinition.builder();

    DutyDeclaration(RuleId key, ClockShape shape) {
        this.shape = shape;
        definition
                .id(key)
                .force(LegalForce.STATUTE)
                .factType(shape == ClockShape.RECURRING ? RecurringDutyClock.TYPE : DutyClock.TYPE);
        terms.shape(shape);
    }

    /**
     * A short name.
     *
     * @param swedish the name in Swedish
     * @param english the name in English
     * @return this
     */
    public DutyDeclaration<E> title(String swedish, String english) {
        definition.title(Phrase.of(swedish, english));
        return this;
    }

    /**
     * The question, ending with a question mark.
     *
     * @param swedish the question in Swedish
     * @param english the question in English
     * @return this
     */
    public DutyDeclaration<E> asks(String swedish, String english) {
        definition.question(Phrase.of(swedish, english));
        return this;
    }

    /**
     * The event that starts the clock, as a clause without its day.
     *
     * @param swedish <i>beslutet fattades</i>
     * @param english <i>the decision was made</i>
     * @return this
     */
    public DutyDeclaration<E> starts(String swedish, String english) {
        Anchor anchor = Anchor.of("clockStart", swedish, english);
        definition.anchor(anchor).addAllVerdicts(ClockRule.answersBeforeCounting(anchor));
        return this;
    }

    /**
     * The event that stops the clock, as a clause without its day. For what recurs, the event of each turn.
     *
     * @param swedish <i>beslutet underställdes rätten</i>
     * @param english <i>the decision was submitted to the court</i>
     * @return this
     */
    public DutyDeclaration<E> stops(String swedish, String english) {
        terms.stop(Phrase.of(swedish, english));
        return this;
    }

    /**
     * Who owes the duty.
     *
     * @param holder the duty-holder
     * @return this
     */
    public DutyDeclaration<E> holder(Phrase holder) {
        definition.dutyHolder(holder);
        return this;
    }

    /**
     * Towards whom the duty is.
     *
     * @param recipient the recipient
     * @return this
     */
    public DutyDeclaration<E> recipient(Phrase recipient) {
        terms.recipient(recipient);
        return this;
    }

    /**
     * What follows when the time has run out, as a clause.
     *
     * @param kind of which kind
     * @param swedish <i>omhändertagandet upphör</i>
     * @param english <i>the taking into care ends</i>
     * @return this
     */
    public DutyDeclaration<E> otherwise(Consequence.Kind kind, String swedish, String english) {
        terms.consequence(new Consequence(kind, Phrase.of(swedish, english)));
        return this;
    }

    /**
     * A longer time by a decision that states its end and is made while the time runs.
     *
     * @param by who decides
     * @param grounds the grounds that the law names, each enough alone
     * @return this
     */
    public DutyDeclaration<E> extendedToStatedEnd(Phrase by, ExtensionReason... grounds) {
        terms.extension(
                new ExtensionTerms(Set.of(grounds), by, true, Optional.empty(), ExtensionTerms.NO_NUMBER_STATED));
        return this;
    }

    /**
     * A longer time on a ground, for which the law asks no stated end.
     *
     * @param by who decides, or the law's silence about it
     * @param grounds the grounds that the law names, each enough alone
     * @return this
     */
    public DutyDeclaration<E> longerFor(Phrase by, ExtensionReason... grounds) {
        terms.extension(
                new ExtensionTerms(Set.of(grounds), by, false, Optional.empty(), ExtensionTerms.NO_NUMBER_STATED));
        return this;
    }

    /**
     * A longer time on a ground, up to a longest time.
     *
     * @param longest the longest time in all, counted from the clock's start
     * @param by who decides, or the law's silence about it
     * @param grounds the grounds that the law names, each enough alone
     * @return this
     */
    public DutyDeclaration<E> longerUpTo(CalendarLimit longest, Phrase by, ExtensionReason... grounds) {
        terms.extension(
                new ExtensionTerms(Set.of(grounds), by, false, Optional.of(longest), ExtensionTerms.NO_NUMBER_STATED));
        return this;
    }

    /**
     * What the rule leaves open.
     *
     * @param swedish exceptions and conditions that the rule does not look at, as a sentence
     * @param english the same in English
     * @return this
     */
    public DutyDeclaration<E> leavesOpen(String swedish, String english) {
        terms.leavesOpen(Phrase.of(swedish, english));
        return this;
    }

    /**
     * How binding the duty is, where it is no statute.
     *
     * @param force the force
     * @return this
     */
    public DutyDeclaration<E> force(LegalForce force) {
        definition.force(force);
        return this;
    }

    /**
     * The wordings, oldest first.
     *
     * @param wordings at least one
     * @return the duty
     * @throws IllegalArgumentException if the declaration contradicts itself
     */
    public Duty<E> in(Wording... wordings) {
        ClockTerms clock = terms.build();
        Set<Verdict> answers = new LinkedHashSet<>();
        for (int i = 0; i < wordings.length; i++) {
            RuleVersion version = wordings[i].version();
            Optional<RuleVersion> next =
                    i + 1 < wordings.length ? Optional.of(wordings[i + 1].version()) : Optional.empty();
            definition.addVersions(version);
            answers.addAll(ClockRule.answersUnder(clock, version, next));
        }
        return new Duty<>(definition.clock(clock).addAllVerdicts(answers).build(), shape);
    }
}
