package se.lsk.core.quality;

import se.lsk.core.check.ProblemCode;
import se.lsk.core.check.RefusedException;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.internal.TextForm;
import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/**
 * One thing by which quality shows (<i>kvalitetsfaktor</i>), as the set that it belongs to puts it. Immutable and thread-safe.
 *
 * @param code what it is called in files, 1 to 100 characters
 * @param swedish what it is called in Swedish, 1 to 100 characters
 * @param english what it is called in English, 1 to 100 characters
 */
@LegalTerm(sv = "kvalitetsfaktor")
public record QualityFactor(String code, String swedish, String english) implements Bilingual {

    /**
     * Checks the names.
     *
     * @throws RefusedException if one of them has another length, or a control character
     */
    public QualityFactor {
        new Contradictions()
                .always(TextForm.isName(code), ProblemCode.NOT_A_NAME, "code")
                .always(TextForm.isName(swedish), ProblemCode.NOT_A_NAME, "swedish")
                .always(TextForm.isName(english), ProblemCode.NOT_A_NAME, "english")
                .refuse();
    }

    /**
     * A factor that is called the same everywhere.
     *
     * @param name code and name in both languages
     * @return the factor
     */
    public static QualityFactor of(String name) {
        return new QualityFactor(name, name, name);
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
