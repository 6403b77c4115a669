package se.lsk.rules.casework;

import se.lsk.rules.Grounds;
import se.lsk.rules.Outcome;
import se.lsk.rules.Phrase;
import se.lsk.rules.Verdict;
import se.lsk.rules.internal.SharedWords;

/**
 * The four calendar months of the statute beside the 122 days of the municipal measure: two things. Where they disagree on a case, the
 * findings of both say so.
 */
record TwoLimits(Outcome statute, Outcome measure) {

    private static final Phrase AGREE = Phrase.of("", "");
    private static final Phrase ONLY_MEASURE_EXCEEDED = Phrase.of(
            " Måttet 122 dagar och lagens fyra kalendermånader säger här olika: måttet är överskridet, lagens tid är det inte.",
            " The measure of 122 days and the statute's four calendar months disagree here: the measure is exceeded, the statute's time is not.");
    private static final Phrase ONLY_STATUTE_EXCEEDED = Phrase.of(
            " Måttet 122 dagar och lagens fyra kalendermånader säger här olika: lagens tid är överskriden, måttet är det inte.",
            " The measure of 122 days and the statute's four calendar months disagree here: the statute's time is exceeded, the measure is not.");
    private static final Phrase STATUTE_UNSETTLED = Phrase.of(
            " Måttet 122 dagar och lagens fyra kalendermånader säger här olika: måttet ger ett svar, lagens tid kräver en bedömning.",
            " The measure of 122 days and the statute's four calendar months disagree here: the measure gives an answer, the statute's time needs judgement.");

    /**
     * Compares the answers of the two rules on one case. A statute's end day that the calendar can't tell is no answer to compare.
     *
     * @param statute the answer of {@code CH-INVEST}
     * @param measure the answer of {@code CH-INVEST-122}
     * @return the comparison
     */
    static TwoLimits compare(Verdict statute, Verdict measure) {
        Outcome answer = statute.equals(SharedWords.OUTSIDE_CALENDAR) ? Outcome.UNDETERMINED : statute.outcome();
        return new TwoLimits(answer, measure.outcome());
    }

    private Phrase disagreement() {
        boolean measureExceeded = measure == Outcome.NOT_FULFILLED;
        return switch (statute) {
            case NOT_FULFILLED -> measureExceeded ? AGREE : ONLY_STATUTE_EXCEEDED;
            case FULFILLED, PENDING -> measureExceeded ? ONLY_MEASURE_EXCEEDED : AGREE;
            case NEEDS_JUDGEMENT -> STATUTE_UNSETTLED;
            case UNDETERMINED, NOT_APPLICABLE -> AGREE;
        };
    }

    /**
     * Tells the disagreement as the word {@code disagreement} and the fact {@code limitsDisagree}.
     *
     * @param grounds receives both
     */
    void tell(Grounds.Builder grounds) {
        Phrase disagreement = disagreement();
        grounds.putFact("limitsDisagree", !disagreement.equals(AGREE)).putWord("disagreement", disagreement);
    }
}
