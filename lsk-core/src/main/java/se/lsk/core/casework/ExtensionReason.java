package se.lsk.core.casework;

import se.lsk.core.law.LegalTerm;

/** The ground on which a decision to extend rests (<i>förlängningsgrund</i>), as the decision states it. */
@LegalTerm(sv = "förlängningsgrund")
public enum ExtensionReason {
    /** <i>särskilda skäl</i>. */
    SPECIAL_REASONS,
    /** <i>synnerliga skäl</i>. */
    EXTRAORDINARY_REASONS,
    /** Another ground, or none that the law knows. */
    OTHER
}
