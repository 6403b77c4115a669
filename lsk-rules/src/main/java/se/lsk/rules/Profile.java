package se.lsk.rules;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.check.RefusedException;
import se.lsk.core.facts.RoleName;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.law.RuleId;
import se.lsk.core.time.Promptness;
import se.lsk.core.time.RollPolicy;
import se.lsk.rules.style.LskValue;

/**
 * What one municipality has decided for itself (<i>lokal tillämpning</i>). A profile may be stricter than the law, never weaker: it may
 * settle what no authority has settled, set a target of its own beside a word of urgency, and say when it wants to be reminded. What would
 * loosen a rule is refused when a rulebook is made under the profile, with the property's name. Duties of its own stand beside the law as rules
 * of their own. Immutable and thread-safe.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "lokal tillämpning")
@SuppressWarnings("exports")
public abstract sealed class Profile permits ImmutableProfile {

    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}\\p{Zl}\\p{Zp}\\p{Cf}]{1,100}");
    private static final Pattern MUNICIPALITY = Pattern.compile("\\d{4}");
    private static final Profile NATIONAL =
            builder().name("Nationell tillämpning").build();

    Profile() {}

    /** {@return whose profile it is, 1 to 100 characters, none of them a control character; stands in findings} */
    public abstract String name();

    /** {@return the municipality's code (<i>kommunkod</i>), four digits} */
    public abstract Optional<String> municipalityCode();

    /** {@return rules whose roll policy is {@link RollPolicy#UNSETTLED} and how this municipality settles it} */
    @Value.NaturalOrder
    public abstract SortedMap<RuleId, RollPolicy> settledRollPolicies();

    /** {@return rules with a word of urgency, and the municipality's own target beside it in days, 0 to 365} */
    @Value.NaturalOrder
    public abstract SortedMap<RuleId, Integer> localTargetDays();

    /** {@return the role in which a person decides how serious a reported <i>missförhållande</i> is} */
    public abstract Optional<RoleName> severityDecider();

    /**
     * {@return the code of the level, in the municipality's own risk matrix, from which the matrix proposes that a <i>missförhållande</i> is
     * serious; a matrix never decides it}
     */
    public abstract Optional<String> seriousFromLevel();

    /** {@return rules, and how many days before the due day this municipality is reminded of each, 0 to 365} */
    @Value.NaturalOrder
    public abstract SortedMap<RuleId, Integer> reminderDays();

    /** {@return the duties that the municipality has set itself, beside those of the law; no two with one key} */
    public abstract List<LocalDuty> localDuties();

    /** {@return how many days before the due day the municipality is reminded of every other rule, 0 to 365; 7 if it has not said} */
    @Value.Default
    public int reminderDaysOtherwise() {
        return 7;
    }

    /** {@return the profile that decides nothing beside the law} */
    public static Profile national() {
        return NATIONAL;
    }

    /**
     * How a rule rolls under this profile.
     *
     * @param rule the rule
     * @param nationally how it rolls by law
     * @return the profile's policy if it settles the rule, otherwise the national one
     */
    public RollPolicy rollPolicy(RuleId rule, RollPolicy nationally) {
        return settledRollPolicies().getOrDefault(rule, nationally);
    }

    /**
     * How long before its due day a rule is reminded of. Practical only: it moves no due day.
     *
     * @param rule the rule
     * @return days, 0 to 365
     */
    public int reminderDaysFor(RuleId rule) {
        return reminderDays().getOrDefault(rule, reminderDaysOtherwise());
    }

    /**
     * What would make a rule weaker, or names no rule.
     *
     * @param rules the rules of the rulebook
     * @return every problem, each with the property's path; empty if the profile may be used
     */
    List<Problem> refusals(List<RuleDefinition> rules) {
        Map<RuleId, RuleDefinition> byId =
                rules.stream().collect(ImmutableMap.toImmutableMap(RuleDefinition::id, rule -> rule));
        List<Problem> problems = new ArrayList<>();
        settledRollPolicies().forEach((id, policy) -> {
            String path = "$.settledRollPolicies." + id;
            RuleDefinition rule = byId.get(id);
            if (rule == null) {
                problems.add(Problem.at(ProblemCode.UNKNOWN_RULE, path));
            } else if (rule.versions().stream()
                    .noneMatch(version -> version.rollPolicy().equals(Optional.of(RollPolicy.UNSETTLED)))) {
                problems.add(Problem.at(ProblemCode.LOOSENS_LAW, path));
            } else if (policy == RollPolicy.UNSETTLED) {
                problems.add(Problem.at(ProblemCode.UNKNOWN_CODE, path));
            }
        });
        localTargetDays().forEach((id, days) -> {
            String path = "$.localTargetDays." + id;
            RuleDefinition rule = byId.get(id);
            if (rule == null) {
                problems.add(Problem.at(ProblemCode.UNKNOWN_RULE, path));
            } else if (rule.versions().stream()
                    .noneMatch(version -> version.limit().orElse(null) instanceof Promptness)) {
                problems.add(Problem.at(ProblemCode.LOOSENS_LAW, path));
            } else if (isOutsideAYear(days)) {
                problems.add(Problem.at(ProblemCode.NUMBER_OUT_OF_RANGE, path));
            }
        });
        reminderDays().forEach((id, days) -> {
            String path = "$.reminderDays." + id;
            if (!byId.containsKey(id)) {
                problems.add(Problem.at(ProblemCode.UNKNOWN_RULE, path));
            } else if (isOutsideAYear(days)) {
                problems.add(Problem.at(ProblemCode.NUMBER_OUT_OF_RANGE, path));
            }
        });
        return problems;
    }

    private static boolean isOutsideAYear(int days) {
        return days < 0 || days > 365;
    }

    @Value.Check
    void check() {
        List<Problem> problems = new ArrayList<>();
        if (!NAME.matcher(name()).matches() || name().isBlank()) {
            problems.add(Problem.at(ProblemCode.NOT_A_NAME, "$.name"));
        }
        if (municipalityCode().isPresent()
                && !MUNICIPALITY.matcher(municipalityCode().get()).matches()) {
            problems.add(Problem.at(ProblemCode.UNKNOWN_CODE, "$.municipalityCode"));
        }
        if (seriousFromLevel()
                .map(level -> !NAME.matcher(level).matches() || level.isBlank())
                .orElse(false)) {
            problems.add(Problem.at(ProblemCode.NOT_A_NAME, "$.seriousFromLevel"));
        }
        if (isOutsideAYear(reminderDaysOtherwise())) {
            problems.add(Problem.at(ProblemCode.NUMBER_OUT_OF_RANGE, "$.reminderDaysOtherwise"));
        }
        Set<RuleId> keys = new HashSet<>();
        for (int i = 0; i < localDuties().size(); i++) {
            if (!keys.add(localDuties().get(i).key())) {
                problems.add(Problem.at(ProblemCode.DOUBLED_NAME, "$.localDuties[" + i + "].key"));
            }
        }
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
    }

    /** {@return a builder; only the name is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Profile}. */
    public static final class Builder extends ImmutableProfile.Builder {
        Builder() {}
    }
}
