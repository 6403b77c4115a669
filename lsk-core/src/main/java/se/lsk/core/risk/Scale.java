package se.lsk.core.risk;

import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;

/**
 * The levels on which a consequence or a likelihood is assessed (<i>bedömningsskala</i>), lowest first: 3 to 6 of them, each with a label
 * of its own. The scale is ordinal. A level's number, counted from 1, is a label for its place; that 4 is twice as much as 2 is not said.
 * Immutable and thread-safe.
 *
 * <p>Refused: fewer than 3 or more than 6 levels; a label that is no name; two levels with one label, in either language.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "bedömningsskala")
@SuppressWarnings("exports")
public abstract sealed class Scale permits ImmutableScale {

    /** The fewest levels of a scale. */
    public static final int FEWEST_LEVELS = 3;
    /** The most levels of a scale. */
    public static final int MOST_LEVELS = 6;

    Scale() {}

    /** {@return the levels, lowest first, 3 to 6} */
    public abstract List<ScaleLevel> levels();

    /** {@return where the labels come from; empty if the organisation has set them itself} */
    public abstract Optional<Provenance> provenance();

    /**
     * A scale that an organisation has set itself.
     *
     * @param labels the labels of its levels, lowest first
     * @return the scale
     * @throws se.lsk.core.check.RefusedException if they are no scale
     */
    public static Scale of(String... labels) {
        return builder()
                .levels(Lists.transform(List.of(labels), ScaleLevel::of))
                .build();
    }

    /** {@return how many levels there are, 3 to 6} */
    public int size() {
        return levels().size();
    }

    /**
     * One level.
     *
     * @param number its number, from 1 for the lowest through {@link #size()}
     * @return the level
     * @throws IndexOutOfBoundsException if there is no such level
     */
    public ScaleLevel level(int number) {
        return levels().get(number - 1);
    }

    @Value.Check
    void check() {
        Contradictions found = new Contradictions()
                .always(size() >= FEWEST_LEVELS && size() <= MOST_LEVELS, ProblemCode.NUMBER_OF_LEVELS, "levels");
        LabelCheck.check(found, "levels", levels());
        found.refuse();
    }

    /** {@return the labels in Swedish} */
    @Override
    public String toString() {
        return Lists.transform(levels(), Bilingual::swedish).toString();
    }

    /** {@return a builder; the levels are mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Scale}. */
    public static final class Builder extends ImmutableScale.Builder {
        Builder() {}
    }
}
