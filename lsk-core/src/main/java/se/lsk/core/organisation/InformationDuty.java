package se.lsk.core.organisation;

import java.util.Optional;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.check.RefusedException;
import se.lsk.core.facts.RoleName;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.internal.TextForm;
import se.lsk.core.law.LegalTerm;

/**
 * Who tells whom about what (<i>informationsskyldighet</i>), as the organisation has laid it down. Immutable and thread-safe.
 *
 * @param from the role that informs
 * @param to the role that is informed
 * @param about what about; 1 to 500 characters
 */
@LegalTerm(sv = "informationsskyldighet")
public record InformationDuty(Optional<RoleName> from, Optional<RoleName> to, Optional<String> about) {

    /**
     * Checks the text.
     *
     * @throws RefusedException if the text has another length, or a control character
     */
    public InformationDuty {
        new Contradictions()
                .always(about.isEmpty() || TextForm.isReason(about.get()), ProblemCode.NOT_A_LINE, "about")
                .refuse();
    }

    /**
     * A duty to inform.
     *
     * @param from the role that informs
     * @param to the role that is informed
     * @param about what about; 1 to 500 characters
     * @return the duty
     * @throws RefusedException if the text has another length, or a control character
     */
    public static InformationDuty of(RoleName from, RoleName to, String about) {
        return new InformationDuty(Optional.of(from), Optional.of(to), Optional.of(about));
    }
}
