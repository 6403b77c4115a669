package se.lsk.core.quality;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.internal.TextForm;
import se.lsk.core.law.EffectivePeriod;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.law.Verification;
import se.lsk.core.style.LskValue;

/**
 * The quality factors that an authority or a municipality has stated together (<i>uppsättning kvalitetsfaktorer</i>). No set is the law's
 * own: which one an activity uses is its own choice. Immutable and thread-safe.
 *
 * <p>Refused: no factor; two factors with one code; an id or an issuer that is no name.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "uppsättning kvalitetsfaktorer")
@SuppressWarnings("exports")
public abstract sealed class QualityFactorSet permits ImmutableQualityFactorSet {

    QualityFactorSet() {}

    /** {@return what the set is called in files, 1 to 100 characters} */
    public abstract String id();

    /** {@return who has stated it, 1 to 100 characters} */
    public abstract String issuer();

    /** {@return the days on which it applies, if that is known} */
    public abstract Optional<EffectivePeriod> validity();

    /** {@return how a published set was checked against its source; empty for an organisation's own} */
    public abstract Optional<Verification> verification();

    /** {@return the factors, at least one, in the order in which the issuer states them} */
    public abstract List<QualityFactor> factors();

    /**
     * One of the factors.
     *
     * @param code its code
     * @return the factor, or empty if the set has none with that code
     */
    public Optional<QualityFactor> factor(String code) {
        return factors().stream().filter(factor -> factor.code().equals(code)).findFirst();
    }

    @Value.Check
    void check() {
        Contradictions found = new Contradictions()
                .always(TextForm.isName(id()), ProblemCode.NOT_A_NAME, "id")
                .always(TextForm.isName(issuer()), ProblemCode.NOT_A_NAME, "issuer")
                .always(!factors().isEmpty(), ProblemCode.MISSING_PROPERTY, "factors");
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < factors().size(); i++) {
            found.always(codes.add(factors().get(i).code()), ProblemCode.DOUBLED_NAME, "factors[" + i + "].code");
        }
        found.refuse();
    }

    /** {@return a builder; the id, the issuer and a factor are mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with this set} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link QualityFactorSet}. */
    public static final class Builder extends ImmutableQualityFactorSet.Builder {
        Builder() {}
    }
}
