package se.lsk.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import se.lsk.core.facts.FactType;
import se.lsk.core.law.LegalForce;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.law.RuleId;
import se.lsk.rules.style.LskValue;

/**
 * What a rule is (<i>regel</i>): its identifier, the facts it is asked of, its question, its force and its versions in order of time.
 * Immutable and thread-safe.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "regel")
@SuppressWarnings("exports")
public abstract sealed class RuleDefinition permits ImmutableRuleDefinition {

    RuleDefinition() {}

    /** {@return the identifier} */
    public abstract RuleId id();

    /** {@return the kind of facts that the rule is asked of} */
    public abstract FactType<?> factType();

    /** {@return a short name} */
    public abstract Phrase title();

    /** {@return what is asked, ending with a question mark} */
    public abstract Phrase question();

    /** {@return the duty-holder and whom the duty is towards} */
    public abstract Phrase dutyHolder();

    /** {@return the event whose day selects the version} */
    public abstract Anchor anchor();

    /** {@return what the rule says of the clock beside its length, for a rule about time} */
    public abstract Optional<ClockTerms> clock();

    /** {@return how binding the rule is} */
    public abstract LegalForce force();

    /** {@return the versions, oldest first, with disjoint periods; at least one} */
    public abstract List<RuleVersion> versions();

    /** {@return every answer that the rule can give} */
    public abstract List<Verdict> verdicts();

    /** {@return every outcome that the rule can have} */
    public Set<Outcome> possibleOutcomes() {
        EnumSet<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        verdicts().forEach(verdict -> outcomes.add(verdict.outcome()));
        return Sets.immutableEnumSet(outcomes);
    }

    /**
     * The version that a case's own date selects.
     *
     * @param anchorDay the day
     * @return the version in force on that day, or empty
     */
    public Optional<RuleVersion> versionOn(LocalDate anchorDay) {
        return versions().stream()
                .filter(version -> version.inForce().contains(anchorDay))
                .findFirst();
    }

    /**
     * The same as {@link #versionOn(LocalDate)} on epoch days, without allocating.
     *
     * @param anchorDay days since 1970-01-01
     * @return the version in force on that day, or null
     */
    public @Nullable RuleVersion versionOn(int anchorDay) {
        List<RuleVersion> versions = versions();
        for (int i = 0; i < versions.size(); i++) {
            RuleVersion version = versions.get(i);
            if (anchorDay >= version.firstDay() && anchorDay <= version.lastDay()) {
                return version;
            }
        }
        return null;
    }

    @Value.Check
    void check() {
        if (versions().isEmpty() || verdicts().isEmpty()) {
            throw new IllegalArgumentException("a rule must have a version and a verdict: " + id());
        }
        ImmutableList<RuleVersion> versions = ImmutableList.copyOf(versions());
        for (int i = 1; i < versions.size(); i++) {
            if (versions.get(i - 1).inForce().overlaps(versions.get(i).inForce())
                    || versions.get(i - 1).inForce().compareTo(versions.get(i).inForce()) > 0) {
                throw new IllegalArgumentException("versions must be in order of time and disjoint: " + id());
            }
        }
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RuleDefinition}. */
    public static final class Builder extends ImmutableRuleDefinition.Builder {
        Builder() {}
    }
}
