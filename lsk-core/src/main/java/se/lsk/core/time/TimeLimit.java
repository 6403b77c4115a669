package se.lsk.core.time;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/**
 * How much time the law gives (<i>tidsfrist</i>): time that ends on a day; days whose number depends on the hour; a number of hours; or a
 * word of urgency. A word of urgency yields neither a day nor a moment. Immutable and thread-safe.
 */
@LegalTerm(sv = "tidsfrist")
public sealed interface TimeLimit extends Bilingual permits DayLimit, NoonLimit, HourLimit, Promptness {

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
        R day(DayLimit limit);

        /**
         * For days whose number depends on the hour.
         *
         * @param limit the limit
         * @return the answer
         */
        R noon(NoonLimit limit);

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
