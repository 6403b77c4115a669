package se.lsk.core.risk;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/**
 * One of the levels that a matrix gives (<i>risknivå</i>). How high it is, is decided by its place among the levels of its matrix. Its
 * names are checked by the matrix. Immutable and thread-safe.
 *
 * @param code the name by which bands, cells and files refer to it: {@code HIGH}
 * @param swedish the label in Swedish; the code where there is no other
 * @param english the label in English; the code where there is no other
 */
@LegalTerm(sv = "risknivå")
public record RiskLevel(String code, String swedish, String english) implements Bilingual {

    /**
     * A level that is called by its code.
     *
     * @param code the code
     * @return the level
     */
    public static RiskLevel of(String code) {
        return new RiskLevel(code, code, code);
    }

    /**
     * A level.
     *
     * @param code the code
     * @param swedish the label in Swedish
     * @param english the label in English
     * @return the level
     */
    public static RiskLevel of(String code, String swedish, String english) {
        return new RiskLevel(code, swedish, english);
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
