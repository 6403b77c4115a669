package se.lsk.rules.internal;

import se.lsk.core.time.Deadline;
import se.lsk.rules.Explanation.Step;
import se.lsk.rules.Grounds;
import se.lsk.rules.Message;
import se.lsk.rules.Outcome;
import se.lsk.rules.Verdict;

/** Tells how a time limit was counted, and how far a case stands from its last day. */
public final class CountedTime {

    private CountedTime() {}

    /**
     * Tells a limit that nothing extends.
     *
     * @param deadline the count
     * @param day when the duty was done, or the day of the question
     * @param answer the rule's answer
     * @param grounds receives the count, the last day and the days over or left
     */
    public static void tell(Deadline deadline, int day, Verdict answer, Grounds.Builder grounds) {
        grounds.deadline(deadline).addSteps(Step.of(Message.saying(deadline)));
        tellDistance(Math.toIntExact(deadline.rolled().toEpochDay()), day, answer, grounds);
    }

    /**
     * Tells the last day, and how many days over or left there are.
     *
     * @param lastDay the day that decided, extensions and roll included
     * @param day when the duty was done, or the day of the question
     * @param answer the rule's answer
     * @param grounds receives them
     */
    public static void tellDistance(int lastDay, int day, Verdict answer, Grounds.Builder grounds) {
        grounds.lastDay(AsOf.date(lastDay));
        if (answer.outcome() == Outcome.NOT_FULFILLED) {
            grounds.daysOver(day - lastDay);
        } else if (answer.outcome() == Outcome.PENDING) {
            grounds.daysLeft(lastDay - day);
        }
    }
}
