package se.lsk.rules;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/**
 * What follows by law when the time has run out (<i>rättsföljd</i>). Immutable and thread-safe.
 *
 * @param kind of which kind
 * @param text what, as a clause: <i>omhändertagandet upphör</i>, the taking into care ends
 */
@LegalTerm(sv = "rättsföljd")
public record Consequence(Kind kind, Phrase text) {

    /** The kinds of consequences. */
    public enum Kind implements Bilingual {
        /** A decision, a measure or a permission ends. */
        LAPSES("upphör", "lapses"),
        /** It is reported. */
        REPORTED("rapporteras", "is reported"),
        /** Somebody may have to pay. */
        PAYMENT("betalningsansvar", "liability to pay"),
        /** Somebody may take a step that was closed before. */
        RIGHT_ARISES("rätt uppkommer", "a right arises"),
        /** Somebody has to do something that was not owed before. */
        DUTY_ARISES("skyldighet uppkommer", "a duty arises");

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
}
