package se.lsk.rules.duty;

import java.util.List;
import java.util.Optional;
import se.lsk.core.casework.DutyClock;
import se.lsk.core.time.DayLimit;
import se.lsk.core.time.HourLimit;
import se.lsk.core.time.NoonLimit;
import se.lsk.core.time.Promptness;
import se.lsk.core.time.RollPolicy;
import se.lsk.core.time.TimeLimit;
import se.lsk.rules.ClockShape;
import se.lsk.rules.ClockTerms;
import se.lsk.rules.Grounds;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.RuleVersion;
import se.lsk.rules.Verdict;

/** How the time of a single clock is counted under one wording. Implementations are stateless. */
interface Counting {

    /**
     * The answers that can be given.
     *
     * @param terms what the law says of the clock
     * @param version the wording
     * @param next the wording that came after it
     * @return the answers
     */
    List<Verdict> answers(ClockTerms terms, RuleVersion version, Optional<RuleVersion> next);

    /**
     * The answer.
     *
     * @param duty the duty
     * @param version the wording
     * @param policy how its end rolls under the profile
     * @param clock the clock, started on or before {@code asOf}
     * @param asOf the day of the question
     * @return one of the answers
     */
    Verdict answer(RuleDefinition duty, RuleVersion version, RollPolicy policy, DutyClock clock, int asOf);

    /**
     * What the answer rests on.
     *
     * @param duty the duty
     * @param version the wording
     * @param policy how its end rolls under the profile
     * @param clock the clock
     * @param asOf the day of the question
     * @param answer the answer
     * @param grounds receives it
     */
    void explain(
            RuleDefinition duty,
            RuleVersion version,
            RollPolicy policy,
            DutyClock clock,
            int asOf,
            Verdict answer,
            Grounds.Builder grounds);

    /**
     * How a wording's time is counted.
     *
     * @param terms what the law says of the clock
     * @param version the wording
     * @return the counting
     */
    static Counting of(ClockTerms terms, RuleVersion version) {
        if (terms.shape() == ClockShape.CONTINUOUS) {
            return CountingNothing.ALWAYS_OWED;
        }
        TimeLimit limit = version.limit().orElse(null);
        return limit == null ? CountingNothing.NO_TIME_STATED : limit.fold(ByLimit.BY_LIMIT);
    }

    /** How each kind of limit is counted. */
    enum ByLimit implements TimeLimit.Cases<Counting> {
        /** By the limit. */
        BY_LIMIT;

        @Override
        public Counting day(DayLimit limit) {
            return CountingDays.TO_AN_END_DAY;
        }

        @Override
        public Counting noon(NoonLimit limit) {
            return CountingDays.FROM_A_MOMENT;
        }

        @Override
        public Counting hours(HourLimit limit) {
            return CountingHours.ELAPSED;
        }

        @Override
        public Counting promptness(Promptness word) {
            return CountingNothing.WORD_OF_URGENCY;
        }
    }
}
