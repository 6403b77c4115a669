package se.lsk.rules.execution;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import se.lsk.core.casework.DecisionSource;
import se.lsk.core.casework.ExecutionInterruption;
import se.lsk.core.casework.FavourableDecision;
import se.lsk.core.casework.ServicesLaw;
import se.lsk.core.time.DayLimit;
import se.lsk.core.time.EpochDays;
import se.lsk.rules.RuleVersion;
import se.lsk.rules.duty.Duty;
import se.lsk.rules.execution.DelayedExecution.Status;
import se.lsk.rules.internal.AsOf;

/**
 * What was late in one decision during a period: each time that passed the threshold of its duty and had not ended before the period. What
 * is dated after the period's last day has not happened.
 *
 * @param delayed each such time; one for the decision itself, one for each interruption
 * @param unsettled each time of which it can't be told
 */
record Delays(List<DelayedExecution> delayed, List<UnsettledExecution> unsettled) {

    private static final Delays NONE = new Delays(ImmutableList.of(), ImmutableList.of());

    static Duty<?> notCarriedOut(ServicesLaw law) {
        return law == ServicesLaw.SOL ? ExecutionDuties.EVB_1 : ExecutionDuties.EVB_1_LSS;
    }

    static Duty<?> interrupted(ServicesLaw law) {
        return law == ServicesLaw.SOL ? ExecutionDuties.EVB_2 : ExecutionDuties.EVB_2_LSS;
    }

    static Duty<?> noticeOfExecution(ServicesLaw law) {
        return law == ServicesLaw.SOL ? ExecutionDuties.EVB_4 : ExecutionDuties.EVB_4_LSS;
    }

    /**
     * The delays of a decision.
     *
     * @param decision the decision
     * @param first the first day of the period
     * @param last the last day of the period, on which the question is asked
     * @return the delays; none for what a court has granted
     */
    static Delays of(FavourableDecision decision, int first, int last) {
        if (decision.source() == DecisionSource.COURT || decision.decidedDay() > last) {
            return NONE;
        }
        Search search = new Search(decision, first, last);
        search.theDecision();
        for (int i = 0; i < decision.interruptions().size(); i++) {
            search.theInterruption(i);
        }
        return new Delays(search.delayed.build(), search.unsettled.build());
    }

    /** {@return whether some interruption has begun or ended, so that the decision must have been carried out before} */
    static boolean hasBeenInterrupted(FavourableDecision decision, int asOf) {
        return decision.interruptions().stream().anyMatch(one -> AsOf.hasHappened(firstKnownDay(one), asOf));
    }

    private static int firstKnownDay(ExecutionInterruption interruption) {
        return EpochDays.isKnown(interruption.interruptedDay())
                ? interruption.interruptedDay()
                : interruption.resumedDay();
    }

    private static final class Search {

        private final FavourableDecision decision;
        private final int first;
        private final int last;
        private final int ended;
        private final ImmutableList.Builder<DelayedExecution> delayed = ImmutableList.builder();
        private final ImmutableList.Builder<UnsettledExecution> unsettled = ImmutableList.builder();

        Search(FavourableDecision decision, int first, int last) {
            this.decision = decision;
            this.first = first;
            this.last = last;
            this.ended = happened(decision.endedDay());
        }

        private int happened(int day) {
            return AsOf.hasHappened(day, last) ? day : EpochDays.ABSENT;
        }

        void theDecision() {
            int carriedOut = happened(decision.carriedOutDay());
            int carriedOutBy = EpochDays.isKnown(carriedOut) ? carriedOut : earliestSignOfExecution();
            if (isBeforePeriod(carriedOutBy) || isBeforePeriod(ended)) {
                return;
            }
            Duty<?> duty = notCarriedOut(decision.law());
            if (!EpochDays.isKnown(decision.decidedDay())) {
                lacks(duty, "decidedOn");
            } else if (!EpochDays.isKnown(carriedOut) && EpochDays.isKnown(carriedOutBy)) {
                if (passesThreshold(duty, decision.decidedDay(), carriedOutBy)) {
                    lacks(duty, "carriedOutOn");
                }
            } else {
                weigh(
                        duty,
                        Optional.empty(),
                        decision.decidedDay(),
                        carriedOut,
                        missing("", decision.delayReason().isPresent()));
            }
        }

        /** {@return the first day on which an interruption shows that the decision had been carried out} */
        private int earliestSignOfExecution() {
            return decision.interruptions().stream()
                    .mapToInt(Delays::firstKnownDay)
                    .filter(day -> AsOf.hasHappened(day, last))
                    .min()
                    .orElse(EpochDays.ABSENT);
        }

        void theInterruption(int index) {
            ExecutionInterruption interruption = decision.interruptions().get(index);
            int resumed = happened(interruption.resumedDay());
            if (isBeforePeriod(resumed) || isBeforePeriod(ended)) {
                return;
            }
            String path = "interruptions[" + index + "].";
            Duty<?> duty = interrupted(decision.law());
            if (!EpochDays.isKnown(interruption.interruptedDay())) {
                lacks(duty, path + "interruptedOn");
            } else if (interruption.interruptedDay() <= last) {
                weigh(
                        duty,
                        Optional.of(interruption),
                        interruption.interruptedDay(),
                        resumed,
                        missing(path, interruption.delayReason().isPresent()));
            }
        }

        private boolean isBeforePeriod(int day) {
            return EpochDays.isKnown(day) && day < first;
        }

        private boolean passesThreshold(Duty<?> duty, int start, int day) {
            RuleVersion version = duty.definition().versionOn(start);
            return version == null || day > endDay(version, start);
        }

        private static int endDay(RuleVersion version, int start) {
            return ((DayLimit) version.limit().orElseThrow()).endDay(start);
        }

        private List<String> missing(String path, boolean reasonTold) {
            ImmutableList.Builder<String> missing = ImmutableList.builder();
            if (!EpochDays.isKnown(decision.decidedDay())) {
                missing.add("decidedOn");
            }
            return reasonTold
                    ? missing.build()
                    : missing.add(path + "delayReason").build();
        }

        private void lacks(Duty<?> duty, String path) {
            unsettled.add(new UnsettledExecution(
                    decision, duty.key(), UnsettledExecution.Reason.FACTS_MISSING, ImmutableList.of(path)));
        }

        private void weigh(
                Duty<?> duty,
                Optional<ExecutionInterruption> interruption,
                int start,
                int carriedOut,
                List<String> missing) {
            RuleVersion version = duty.definition().versionOn(start);
            if (version == null) {
                unsettled.add(new UnsettledExecution(
                        decision, duty.key(), UnsettledExecution.Reason.DUTY_NOT_IN_FORCE, ImmutableList.of()));
                return;
            }
            Status status = EpochDays.isKnown(carriedOut)
                    ? Status.CARRIED_OUT
                    : EpochDays.isKnown(ended) ? Status.CEASED : Status.WAITING;
            int seen = switch (status) {
                case CARRIED_OUT -> carriedOut;
                case CEASED -> ended;
                case WAITING -> last;
            };
            int threshold = endDay(version, start);
            if (seen > threshold) {
                delayed.add(new DelayedExecution(
                        decision,
                        interruption,
                        duty.key(),
                        version.basis(),
                        AsOf.date(start),
                        AsOf.date(threshold),
                        status,
                        AsOf.date(seen),
                        missing));
            }
        }
    }
}
