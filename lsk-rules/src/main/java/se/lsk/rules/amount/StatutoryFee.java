package se.lsk.rules.amount;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/** A fee whose amount an act states (<i>lagstadgad avgift</i>). */
@LegalTerm(sv = "lagstadgad avgift")
public enum StatutoryFee implements Bilingual {
    /** {@code FEE-2}: for a decision or a judgment that is not carried out within a reasonable time (<i>särskild avgift</i>). */
    SPECIAL_FEE(Kind.RANGE, "särskild avgift", "special fee"),
    /** {@code PERM-4}: for a breach, where the fee is set within a range (<i>sanktionsavgift</i>). */
    SANCTION_FEE(Kind.RANGE, "sanktionsavgift", "sanction fee"),
    /** {@code PERM-4}: for a breach, where the fee is the same for each (<i>sanktionsavgift per överträdelse</i>). */
    SANCTION_FEE_PER_BREACH(Kind.FIXED_PER_BREACH, "sanktionsavgift per överträdelse", "sanction fee per breach");

    /** How an act states an amount. */
    public enum Kind implements Bilingual {
        /** A lowest and a highest amount, between which the fee is set in each case. */
        RANGE("lägst och högst", "lowest and highest"),
        /** One amount for each breach. */
        FIXED_PER_BREACH("per överträdelse", "per breach");

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

    private final Kind kind;
    private final String swedish;
    private final String english;

    StatutoryFee(Kind kind, String swedish, String english) {
        this.kind = kind;
        this.swedish = swedish;
        this.english = english;
    }

    /** {@return how its amount is stated} */
    public Kind kind() {
        return kind;
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
