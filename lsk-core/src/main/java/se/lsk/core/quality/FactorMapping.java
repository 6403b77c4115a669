package se.lsk.core.quality;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;

/**
 * Which factors of one set answer to which of another (<i>översättning mellan kvalitetsfaktorer</i>), as an organisation sees it. LSK holds
 * no such mapping itself: that two sets mean the same is a judgement. One factor may answer to several, or to none. Immutable and
 * thread-safe.
 *
 * <p>Refused: a code that its set does not have; the same pair twice.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "översättning mellan kvalitetsfaktorer")
@SuppressWarnings("exports")
public abstract sealed class FactorMapping permits ImmutableFactorMapping {

    FactorMapping() {}

    /** {@return the set that is mapped} */
    public abstract QualityFactorSet source();

    /** {@return the set that it is mapped onto} */
    public abstract QualityFactorSet target();

    /** {@return the factors that answer to each other} */
    public abstract List<FactorPair> pairs();

    /**
     * What a factor answers to.
     *
     * @param code the code of a factor of the {@linkplain #source() mapped} set
     * @return the factors of the {@linkplain #target() other} set, in that set's order
     */
    public List<QualityFactor> targetsOf(String code) {
        return target().factors().stream()
                .filter(factor -> pairs().contains(new FactorPair(code, factor.code())))
                .toList();
    }

    /** {@return the factors of the mapped set that answer to none of the other, in the set's order} */
    public List<QualityFactor> unmatched() {
        return source().factors().stream()
                .filter(factor -> targetsOf(factor.code()).isEmpty())
                .toList();
    }

    /** {@return the same mapping the other way round} */
    public FactorMapping inverse() {
        return builder()
                .source(target())
                .target(source())
                .pairs(pairs().stream()
                        .map(pair -> new FactorPair(pair.target(), pair.source()))
                        .collect(ImmutableList.toImmutableList()))
                .build();
    }

    @Value.Check
    void check() {
        Contradictions found = new Contradictions();
        Set<FactorPair> seen = new HashSet<>();
        for (int i = 0; i < pairs().size(); i++) {
            FactorPair pair = pairs().get(i);
            String place = "pairs[" + i + "]";
            found.always(source().factor(pair.source()).isPresent(), ProblemCode.NOT_DECLARED, place + ".source")
                    .always(target().factor(pair.target()).isPresent(), ProblemCode.NOT_DECLARED, place + ".target")
                    .always(seen.add(pair), ProblemCode.DOUBLED_NAME, place);
        }
        found.refuse();
    }

    /** {@return a builder; the two sets are mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with this mapping} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link FactorMapping}. */
    public static final class Builder extends ImmutableFactorMapping.Builder {
        Builder() {}
    }
}
