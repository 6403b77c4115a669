package se.lsk.rules;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.lsk.core.facts.Facts;
import se.lsk.core.time.EpochDays;

/**
 * A rule whose version is selected by the day of one event of the case, as every rule of law is. Asks what is the same for all of them: is
 * that day known, has it come, was the rule in force on it? Only then is the rule's own question asked. Implementations are stateless and
 * thread-safe.
 *
 * @param <F> the facts it is asked of
 */
public abstract class AnchoredRule<F extends Facts> implements Rule<F> {

    private static final Verdict NOT_YET_STARTED = Verdict.of(
            "NOT_YET_STARTED",
            Outcome.NOT_APPLICABLE,
            Phrase.of(
                    "Klockan har inte startat {asOf}: den startar {anchorDay}.",
                    "The clock has not started on {asOf}: it starts on {anchorDay}."),
            Phrase.of("Att frågan ställs {anchorDay} eller senare.", "Asking on {anchorDay} or later."));
    private static final Verdict NOT_IN_FORCE = Verdict.of(
            "NOT_IN_FORCE",
            Outcome.NOT_APPLICABLE,
            Phrase.of(
                    "Ingen lydelse av regeln som LSK har kontrollerat gällde {versionDay}; regeln gäller: {periods}.",
                    "No wording of the rule that LSK has checked was in force on {versionDay}; the rule is in force: {periods}."),
            Phrase.of("En dag då regeln gällde.", "A day on which the rule was in force."));

    private final RuleDefinition definition;
    private final Verdict startMissing;

    /**
     * A rule.
     *
     * @param definition what it is, begun with {@link #define}
     */
    protected AnchoredRule(RuleDefinition definition) {
        this.definition = definition;
        this.startMissing = startMissing(definition.anchor());
    }

    /**
     * Begins a definition, with the anchor and the answers that every anchored rule can give.
     *
     * @param anchor the event whose day selects the version
     * @return a builder, to which the rule adds its own answers
     */
    protected static RuleDefinition.Builder define(Anchor anchor) {
        return RuleDefinition.builder().anchor(anchor).addAllVerdicts(answersOf(anchor));
    }

    /**
     * The answers that every anchored rule can give.
     *
     * @param anchor the event whose day selects the version
     * @return the answers
     */
    protected static List<Verdict> answersOf(Anchor anchor) {
        return ImmutableList.of(startMissing(anchor), NOT_YET_STARTED, NOT_IN_FORCE);
    }

    private static Verdict startMissing(Anchor anchor) {
        Phrase event = anchor.event();
        return Verdict.of(
                "START_MISSING",
                Outcome.UNDETERMINED,
                Phrase.of(
                        "Dagen då " + event.swedish() + " saknas.",
                        "The day on which " + event.english() + " is missing."),
                Phrase.of("Uppgift om den dagen.", "That day."),
                anchor.path());
    }

    /**
     * The day of the anchor.
     *
     * @param facts the facts
     * @return days since 1970-01-01, or {@link EpochDays#ABSENT}
     */
    protected abstract int anchorDay(F facts);

    /**
     * The day that selects the wording on which the answer rests, for facts whose anchor day has come: the anchor's own day, unless the rule
     * counts from a later one, is owed all the time, or has an anchor that the law of its own day does not govern, as a birth.
     *
     * @param facts the facts
     * @param asOf the day of the question
     * @return days since 1970-01-01
     */
    protected int versionDay(F facts, int asOf) {
        return anchorDay(facts);
    }

    /**
     * The rule's own answer.
     *
     * @param facts the facts, whose anchor day is known and has come, and whose {@link #versionDay} lies in a version of the rule
     * @param asOf the day on which the question is asked, as days since 1970-01-01
     * @return one of the definition's verdicts
     */
    protected abstract Verdict answer(F facts, int asOf);

    /**
     * What the rule's own answer rests on.
     *
     * @param facts the same facts as for {@link #answer}
     * @param asOf the same day
     * @param answer what {@link #answer} gave
     * @param grounds receives it; has the version and the anchor's day already
     */
    protected abstract void explain(F facts, int asOf, Verdict answer, Grounds.Builder grounds);

    /**
     * What must be said of facts that the rule's own question is not asked of, because the anchor's day is missing, has not come, or lies
     * outside the rule. Nothing, unless a rule says otherwise.
     *
     * @param facts the facts
     * @param grounds receives it
     */
    protected void tell(F facts, Grounds.Builder grounds) {}

    @Override
    public final RuleDefinition definition() {
        return definition;
    }

    @Override
    public final Verdict verdict(F facts, int asOf) {
        int anchorDay = anchorDay(facts);
        if (!EpochDays.isKnown(anchorDay)) {
            return startMissing;
        }
        if (anchorDay > asOf) {
            return NOT_YET_STARTED;
        }
        return definition.versionOn(versionDay(facts, asOf)) == null ? NOT_IN_FORCE : answer(facts, asOf);
    }

    @Override
    public final Grounds grounds(F facts, int asOf) {
        Grounds.Builder grounds = Grounds.builder().putWord("asOf", LocalDate.ofEpochDay(asOf));
        int anchorDay = anchorDay(facts);
        if (EpochDays.isKnown(anchorDay)) {
            LocalDate day = LocalDate.ofEpochDay(anchorDay);
            boolean started = anchorDay <= asOf;
            int versionDay = started ? versionDay(facts, asOf) : anchorDay;
            RuleVersion version = definition.versionOn(versionDay);
            grounds.version(Optional.ofNullable(version))
                    .putFact(definition.anchor().path(), day)
                    .putWord("anchorDay", day)
                    .putWord("versionDay", LocalDate.ofEpochDay(versionDay))
                    .putWord("periods", periods());
            if (started && version != null) {
                explain(facts, asOf, answer(facts, asOf), grounds);
                return grounds.build();
            }
        }
        tell(facts, grounds);
        return grounds.build();
    }

    private String periods() {
        return definition.versions().stream()
                .map(version -> version.inForce().toString())
                .collect(Collectors.joining(", "));
    }
}
