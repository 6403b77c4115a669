package se.lsk.reporting.exchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.lsk.core.check.Parsed;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.facts.FactType;
import se.lsk.core.law.RuleId;
import se.lsk.core.time.HourLimit;
import se.lsk.core.time.NoonLimit;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.Rulebook;
import se.lsk.rules.national.NationalRulebook;

/** Reads the key of a duty that facts of one kind can tell, and names the nearest keys where there is no such duty. */
final class DutyText {

    private static final int NEAREST = 3;
    /** No key is longer. */
    private static final int LONGEST = 40;

    private static final Rulebook RULEBOOK = NationalRulebook.rulebook();
    private static final ImmutableMap<String, RuleDefinition> BY_KEY =
            Maps.uniqueIndex(RULEBOOK.definitions(), rule -> rule.id().value());

    private DutyText() {}

    /**
     * Reads a key.
     *
     * @param text the text
     * @param kind the kind of facts
     * @return the key, or the problem with it, at the root
     */
    static Parsed<RuleId> parse(String text, FactType<?> kind) {
        RuleDefinition rule = BY_KEY.get(text);
        if (rule == null) {
            return refused(ProblemCode.UNKNOWN_DUTY, nearest(text, kind));
        }
        return RULEBOOK.isToldBy(rule.id(), kind)
                ? new Parsed.Valid<>(rule.id())
                : refused(
                        ProblemCode.TOLD_BY_ANOTHER_KIND,
                        ImmutableList.of(rule.factType().kind()));
    }

    private static Parsed<RuleId> refused(ProblemCode code, List<String> nearest) {
        return new Parsed.Invalid<>(List.of(new Problem(code, List.of(JsonPath.ROOT), nearest)));
    }

    private static List<String> nearest(String text, FactType<?> kind) {
        String beginning = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return BY_KEY.values().stream()
                .filter(rule -> RULEBOOK.isToldBy(rule.id(), kind))
                .map(rule -> rule.id().value())
                .sorted(Comparator.<String>comparingInt(key -> EditDistance.between(beginning, key))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(NEAREST)
                .toList();
    }

    /**
     * Whether the law counts hours from the event that starts the duty's clock.
     *
     * @param duty the duty
     * @return true if a wording of it gives hours, or days by the hour
     */
    static boolean countsHours(Optional<RuleId> duty) {
        return duty.map(id -> BY_KEY.get(id.value()))
                .filter(rule -> rule.versions().stream()
                        .flatMap(version -> version.limit().stream())
                        .anyMatch(limit -> limit instanceof HourLimit || limit instanceof NoonLimit))
                .isPresent();
    }
}
