package se.lsk.core.quality;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Listing;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;

/**
 * Quality (<i>kvalitet</i>) as SOSFS 2011:9, 2 kap. 1 §, defines it: that the activity meets the requirements and goals that apply to it
 * under statutes, regulations, and decisions issued under them. A claim of quality can only be checked against a list of what applies.
 * Immutable and thread-safe.
 *
 * <p>Refused: a requirement told twice; a factor that the set does not have, where the set is one of the {@linkplain QualityFactorSets
 * published} ones.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "kvalitet")
@SuppressWarnings("exports")
public abstract sealed class Quality permits ImmutableQuality {

    Quality() {}

    /** {@return the id of the set that the factors of the requirements belong to} */
    public abstract Optional<String> factorSet();

    /** {@return the requirements and goals that apply} */
    @Value.Default
    public Listing<Requirement> requirements() {
        return Listing.untold();
    }

    /**
     * What follows from the requirements and goals. One that is known not to be met settles it. Otherwise quality is met only if the list
     * is told, holds something, and each of it is known to be met: statutes apply to every activity, so an empty list can't be all that
     * applies.
     *
     * @return the verdict, and the requirements that it rests on
     */
    public QualityAssessment assessment() {
        List<Requirement> met = having(Answer.YES);
        List<Requirement> notMet = having(Answer.NO);
        List<Requirement> open = having(Answer.UNKNOWN);
        QualityVerdict verdict;
        if (!notMet.isEmpty()) {
            verdict = QualityVerdict.NOT_MET;
        } else if (open.isEmpty() && !met.isEmpty()) {
            verdict = QualityVerdict.MET;
        } else {
            verdict = QualityVerdict.UNDETERMINED;
        }
        return new QualityAssessment(verdict, met, notMet, open);
    }

    private List<Requirement> having(Answer answer) {
        return requirements().items().stream()
                .filter(requirement -> requirement.met() == answer)
                .toList();
    }

    @Value.Check
    void check() {
        List<Requirement> all = requirements().items();
        Contradictions found = new Contradictions()
                .name("factorSet", factorSet())
                .distinct("requirements", ".requirementRef", all, Requirement::requirementRef);
        factorSet().flatMap(QualityFactorSets::find).ifPresent(set -> {
            for (int i = 0; i < all.size(); i++) {
                found.among(
                        ProblemCode.NOT_DECLARED,
                        "requirements[" + i + "].factor",
                        all.get(i).factor(),
                        code -> set.factor(code).isPresent());
            }
        });
        found.refuse();
    }

    /** {@return a builder; nothing is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Quality}. */
    public static final class Builder extends ImmutableQuality.Builder {
        Builder() {}
    }
}
