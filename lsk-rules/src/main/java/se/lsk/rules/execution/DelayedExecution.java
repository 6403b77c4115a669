package se.lsk.rules.execution;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.lsk.core.casework.ExecutionInterruption;
import se.lsk.core.casework.FavourableDecision;
import se.lsk.core.casework.ServicesLaw;
import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.law.RuleId;
import se.lsk.rules.Provision;

/**
 * A board's decision that was not carried out, or not carried out anew after an interruption, when the threshold for reporting was passed
 * (<i>ej verkställt beslut</i>). Immutable and thread-safe.
 *
 * @param decision the decision
 * @param interruption the interruption, where it is that which lasts too long
 * @param duty the duty whose threshold was passed: {@code EVB-1}, {@code EVB-2} or its twin under LSS
 * @param basis where that threshold stands
 * @param since the day of the decision, or of the interruption
 * @param threshold the last day of the threshold, after which it is reported
 * @param status what became of it
 * @param seenOn the day of the question; once it has ended, the day on which it ended
 * @param missing the facts without which the report says less than it should, as paths in the decision
 */
@LegalTerm(sv = "ej verkställt beslut")
public record DelayedExecution(
        FavourableDecision decision,
        Optional<ExecutionInterruption> interruption,
        RuleId duty,
        List<Provision> basis,
        LocalDate since,
        LocalDate threshold,
        Status status,
        LocalDate seenOn,
        List<String> missing) {

    /** The order of reports: by law, longest delay first, then by what tells decisions apart. */
    static final Comparator<DelayedExecution> REPORT_ORDER = Comparator.<DelayedExecution, ServicesLaw>comparing(
                    delay -> delay.decision().law())
            .thenComparing(DelayedExecution::since)
            .thenComparing(delay -> delay.decision().subjectRef().value())
            .thenComparing(delay -> delay.decision().service())
            .thenComparing(DelayedExecution::kind);

    /** Copies the lists. */
    public DelayedExecution {
        basis = ImmutableList.copyOf(basis);
        missing = ImmutableList.copyOf(missing);
    }

    /** What was not done in time. */
    public enum Kind implements Bilingual {
        /** The decision was not carried out (<i>ej verkställt</i>). */
        NOT_CARRIED_OUT("ej verkställt", "not carried out"),
        /** The decision was not carried out anew after an interruption, or only in part (<i>avbrott</i>). */
        INTERRUPTED("avbrott i verkställigheten", "interrupted");

        private final String swedish;
        private final String english;

        Kind(String swedish, String english) {
            this.swedish = swedish;
            this.english = english;
        }

        @Override
        public String swedish() {
            return swedish;
        }

        @Override
        public String english() {
            return english;
        }
    }

    /** What became of it. */
    public enum Status implements Bilingual {
        /** Nothing tells that it was carried out. */
        WAITING("väntar", "waiting"),
        /** It was carried out, or carried out anew, after the threshold. */
        CARRIED_OUT("verkställt efter tröskeln", "carried out after the threshold"),
        /** The decision ceased to apply after the threshold, without having been carried out. */
        CEASED("upphört utan att verkställas", "ceased without being carried out");

        private final String swedish;
        private final String english;

        Status(String swedish, String english) {
            this.swedish = swedish;
            this.english = english;
        }

        @Override
        public String swedish() {
            return swedish;
        }

        @Override
        public String english() {
            return english;
        }
    }

    /** {@return what was not done in time} */
    public Kind kind() {
        return interruption.isPresent() ? Kind.INTERRUPTED : Kind.NOT_CARRIED_OUT;
    }

    /** {@return the days from {@link #since()} to {@link #seenOn()}} */
    public int days() {
        return days(since);
    }

    /** {@return the whole calendar months from {@link #since()} to {@link #seenOn()}} */
    public int months() {
        return CompletedMonths.between(since, seenOn);
    }

    /** {@return the days from the threshold's last day to {@link #seenOn()}, at least one} */
    public int daysOver() {
        return days(threshold);
    }

    /** {@return the days from the decision to {@link #seenOn()}; empty for an interruption whose decision has no day} */
    public OptionalInt daysSinceDecision() {
        return decision.decidedOn().map(this::days).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** {@return the whole calendar months from the decision to {@link #seenOn()}; empty for an interruption whose decision has no day} */
    public OptionalInt monthsSinceDecision() {
        return decision.decidedOn()
                .map(decided -> OptionalInt.of(CompletedMonths.between(decided, seenOn)))
                .orElse(OptionalInt.empty());
    }

    private int days(LocalDate from) {
        return (int) ChronoUnit.DAYS.between(from, seenOn);
    }

    /** {@return the day on which it was first reported, if that is told} */
    public Optional<LocalDate> reportedOn() {
        return interruption.isPresent() ? interruption.get().reportedOn() : decision.reportedOn();
    }

    DelayedExecution missingAlso(String path) {
        return new DelayedExecution(
                decision,
                interruption,
                duty,
                basis,
                since,
                threshold,
                status,
                seenOn,
                ImmutableList.<String>builder().addAll(missing).add(path).build());
    }
}
