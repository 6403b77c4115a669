package se.lsk.core.casework;

import se.lsk.core.law.LegalTerm;

/** Who decided (<i>beslutsfattare</i>), as a role. */
@LegalTerm(sv = "beslutsfattare")
public enum DecisionMaker {
    /** The board itself (<i>nämnden</i>). */
    BOARD,
    /** A committee of the board (<i>utskott</i>). */
    COMMITTEE,
    /** The chair (<i>ordföranden</i>). */
    CHAIR,
    /** An official by delegation (<i>tjänsteperson på delegation</i>). */
    OFFICIAL
}
