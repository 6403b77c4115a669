package se.lsk.core.casework;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.FactType;
import se.lsk.core.facts.Facts;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;
import se.lsk.core.time.EpochDays;

/**
 * The facts of one child investigation (<i>barnavårdsutredning</i>): when it was opened and completed, which extensions were decided, when
 * those concerned were told, and whether an earlier investigation on the same child had just been closed. Without a completion day it is
 * still running. Immutable and thread-safe.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "barnavårdsutredning")
@SuppressWarnings("exports")
public abstract sealed class ChildInvestigation implements Facts permits ImmutableChildInvestigation {

    /** The kind of these facts. */
    public static final FactType<ChildInvestigation> TYPE =
            new FactType<>("childInvestigation", ChildInvestigation.class);

    ChildInvestigation() {}

    @Override
    public abstract SubjectReference subjectRef();

    /** {@return the day the report came in (<i>kom in</i>); starts no clock of the investigation} */
    public abstract Optional<LocalDate> reportReceivedOn();

    /** {@return the day the investigation was opened (<i>inleddes</i>)} */
    public abstract Optional<LocalDate> openedOn();

    /** {@return the day the investigation was completed (<i>slutfördes</i>) with a decision; empty while it is running} */
    public abstract Optional<LocalDate> completedOn();

    /** {@return the decisions to extend the time, in any order} */
    public abstract List<ExtensionDecision> extensions();

    /** {@return the day those concerned were told that the investigation was opened} */
    public abstract Optional<LocalDate> informedOn();

    /** {@return whether the board held back that information because it saw special reasons against telling} */
    @Value.Default
    public Answer informationWithheld() {
        return Answer.UNKNOWN;
    }

    /** {@return whether there was an earlier investigation on the same child} */
    @Value.Default
    public Answer hasPreviousInvestigation() {
        return previousInvestigationCompletedOn().isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    /** {@return the day on which the latest earlier investigation on the same child was completed} */
    public abstract Optional<LocalDate> previousInvestigationCompletedOn();

    /** {@return {@link #extensions()} in the order in which they were decided, those without a day first} */
    @Value.Derived
    @Value.Auxiliary
    public List<ExtensionDecision> extensionsByDecision() {
        return ImmutableList.sortedCopyOf(Comparator.comparingInt(ExtensionDecision::decidedDay), extensions());
    }

    /** {@return {@link #openedOn()} as an epoch day, or {@link EpochDays#ABSENT}} */
    @Value.Derived
    @Value.Auxiliary
    public int openedDay() {
        return Contradictions.epochDay(openedOn());
    }

    /** {@return {@link #completedOn()} as an epoch day, or {@link EpochDays#ABSENT}} */
    @Value.Derived
    @Value.Auxiliary
    public int completedDay() {
        return Contradictions.epochDay(completedOn());
    }

    /** {@return {@link #informedOn()} as an epoch day, or {@link EpochDays#ABSENT}} */
    @Value.Derived
    @Value.Auxiliary
    public int informedDay() {
        return Contradictions.epochDay(informedOn());
    }

    /** {@return {@link #previousInvestigationCompletedOn()} as an epoch day, or {@link EpochDays#ABSENT}} */
    @Value.Derived
    @Value.Auxiliary
    public int previousCompletedDay() {
        return Contradictions.epochDay(previousInvestigationCompletedOn());
    }

    @Override
    public final FactType<ChildInvestigation> type() {
        return TYPE;
    }

    @Value.Check
    void check() {
        Contradictions found = new Contradictions()
                .day("reportReceivedOn", reportReceivedOn())
                .day("openedOn", openedOn())
                .day("completedOn", completedOn())
                .day("informedOn", informedOn())
                .day("previousInvestigationCompletedOn", previousInvestigationCompletedOn())
                .inOrder("openedOn", openedOn(), "completedOn", completedOn())
                .inOrder("openedOn", openedOn(), "informedOn", informedOn())
                .inOrder("previousInvestigationCompletedOn", previousInvestigationCompletedOn(), "openedOn", openedOn())
                .never(
                        hasPreviousInvestigation() == Answer.NO
                                && previousInvestigationCompletedOn().isPresent(),
                        "hasPreviousInvestigation",
                        "previousInvestigationCompletedOn");
        for (int i = 0; i < extensions().size(); i++) {
            found.inOrder(
                    "openedOn",
                    openedOn(),
                    "extensions[" + i + "].decidedOn",
                    extensions().get(i).decidedOn());
        }
        found.refuse();
    }

    /** {@return a builder; only the subject's reference is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these facts} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link ChildInvestigation}. */
    public static final class Builder extends ImmutableChildInvestigation.Builder {
        Builder() {}
    }
}
