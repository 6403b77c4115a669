package se.lsk.core.time;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/**
 * How much time the law gives (<i>tidsfrist</i>): a number of days, weeks, calendar months or years; a number of hours; or a word of
 * urgency. Only the first yields an end day and only the second an end moment; a word of urgency yields neither. Immutable and
 * thread-safe.
 */
@LegalTerm(sv = "tidsfrist")
public sealed interface TimeLimit extends Bilingual permits CalendarLimit, HourLimit, Promptness {

    /**
     * Answers for each kind of limit.
     *
     * @param cases one answer for each kind
     * @param <R> the type of the answer
     * @return the answer for this kind
     */
    <R> R fold(Cases<R> cases);

    /** {@return the limit in Swedish: {@code 4 kalendermånader}, {@code genast}} */
    @Override
    String swedish();

    /** {@return the limit in English: {@code 4 calendar months}, {@code at once}} */
    @Override
    String english();

    /**
     * One answer for each kind of {@link TimeLimit}.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R> {
        /**
         * For a limit that ends on a day.
         *
         * @param limit the limit
         * @return the answer
         */
        R calendar(CalendarLimit limit);

        /**
         * For a limit that ends at a moment.
         *
         * @param limit the limit
         * @return the answer
         */
        R hours(HourLimit limit);

        /**
         * For a word of urgency.
         *
         * @param word the word
         * @return the answer
         */
        R promptness(Promptness word);
    }
}
