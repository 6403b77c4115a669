package se.lsk.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.lsk.core.casework.DutyClock;
import se.lsk.core.check.Problem;
import se.lsk.core.check.RefusedException;
import se.lsk.core.facts.DutyFacts;
import se.lsk.core.facts.FactType;
import se.lsk.core.facts.Facts;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.law.RuleId;
import se.lsk.core.time.EpochDays;
import se.lsk.core.time.SwedishCalendar;

/**
 * An edition of the law as rules that can be asked (<i>regelbok</i>): facts and a day in, findings out. Each rule's version is chosen by
 * the case's own date. Two ways to ask give the same outcomes: {@link #review} explains them, {@link #outcomes} gives them alone and
 * allocates nothing. Explaining logs the rule and the reason code at debug, never a fact. Immutable and thread-safe; one rulebook serves all threads.
 */
@LegalTerm(sv = "regelbok")
public final class Rulebook {

    private static final Logger LOG = LoggerFactory.getLogger(Rulebook.class);

    private final RulebookEdition edition;
    private final Profile profile;
    private final ImmutableList<RuleDefinition> definitions;
    private final ImmutableMap<FactType<?>, Asked<?>> byFacts;
    private final ImmutableMap<RuleId, Rule<?>> byId;

    private Rulebook(RulebookEdition edition, Profile profile, List<Rule<?>> rules) {
        this.edition = edition;
        this.profile = profile;
        this.definitions = rules.stream().map(Rule::definition).collect(ImmutableList.toImmutableList());
        refuseTwice(definitions);
        List<Problem> refusals = profile.refusals(definitions);
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        this.byFacts = grouped(rules);
        this.byId = rules.stream()
                .collect(ImmutableMap.toImmutableMap(rule -> rule.definition().id(), Function.identity()));
    }

    /**
     * A rulebook of given rules.
     *
     * @param edition which edition of the law they hold
     * @param profile the profile that the rules were made under
     * @param rules the rules, in reading order
     * @return the rulebook
     * @throws RefusedException if the profile would loosen a rule or names one that is not there
     * @throws IllegalArgumentException if two rules have one identifier
     */
    public static Rulebook of(RulebookEdition edition, Profile profile, List<Rule<?>> rules) {
        return new Rulebook(edition, profile, rules);
    }

    private static void refuseTwice(List<RuleDefinition> definitions) {
        Map<RuleId, RuleDefinition> seen = new HashMap<>();
        for (RuleDefinition definition : definitions) {
            if (seen.put(definition.id(), definition) != null) {
                throw new IllegalArgumentException("two rules have the identifier " + definition.id());
            }
        }
    }

    private static ImmutableMap<FactType<?>, Asked<?>> grouped(List<Rule<?>> rules) {
        Map<FactType<?>, List<Rule<?>>> groups = new LinkedHashMap<>();
        for (Rule<?> rule : rules) {
            groups.computeIfAbsent(rule.definition().factType(), type -> new ArrayList<>())
                    .add(rule);
        }
        ImmutableMap.Builder<FactType<?>, Asked<?>> asked = ImmutableMap.builder();
        groups.forEach((type, group) -> asked.put(type, Asked.of(type, group)));
        return asked.buildOrThrow();
    }

    /** {@return which edition of the law the rulebook holds, and through which day it has been checked} */
    public RulebookEdition edition() {
        return edition;
    }

    /** {@return the profile} */
    public Profile profile() {
        return profile;
    }

    /** {@return every rule, in reading order} */
    public List<RuleDefinition> definitions() {
        return definitions;
    }

    /**
     * One rule.
     *
     * @param id its identifier
     * @return the rule, or empty if the rulebook has none with that identifier
     */
    public Optional<RuleDefinition> definition(RuleId id) {
        return definitions.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /**
     * The law as it stood, or stands, on a day.
     *
     * @param day the day
     * @return the rules that have a version in force on it, each with that version, in reading order
     */
    public List<RuleInForce> inForceOn(LocalDate day) {
        ImmutableList.Builder<RuleInForce> inForce = ImmutableList.builder();
        for (RuleDefinition rule : definitions) {
            rule.versionOn(day).ifPresent(version -> inForce.add(new RuleInForce(rule, version)));
        }
        return inForce.build();
    }

    /**
     * What differs between the law on two days.
     *
     * @param from the earlier day
     * @param to the later day; on the same day nothing differs
     * @return the rules that were added, ended or changed
     * @throws IllegalArgumentException if the later day lies before the earlier
     */
    public ChangeOfLaw changes(LocalDate from, LocalDate to) {
        return ChangeOfLaw.between(definitions, from, to);
    }

    /**
     * Asks every rule for facts of this kind, and explains the answers. Of facts about one duty only that duty's rule is asked.
     *
     * @param facts the facts; what they date after {@code asOf} has not happened yet
     * @param asOf the day on which the question is asked, in Sweden
     * @return one finding a rule, in reading order
     * @throws IllegalArgumentException if no rule is asked of facts of this kind, or of this kind and duty, or {@code asOf} is outside 1930 to 2100
     * @throws RuleEvaluationException if a rule throws, which is a bug
     */
    public List<Finding> review(Facts facts, LocalDate asOf) {
        if (facts instanceof DutyFacts duty) {
            return ImmutableList.of(ruleOf(duty).finding(duty, day(asOf), asOf, this));
        }
        return asked(facts).findings(facts, day(asOf), asOf, this);
    }

    /**
     * Asks every rule for facts of this kind, and gives the outcomes alone. Allocates nothing, except for the turns of a recurring duty.
     *
     * @param facts the facts
     * @param asOf the day on which the question is asked, in Sweden
     * @param sink receives one outcome a rule, in reading order
     * @throws IllegalArgumentException if no rule is asked of facts of this kind, or of this kind and duty, or {@code asOf} is outside 1930 to 2100
     * @throws RuleEvaluationException if a rule throws, which is a bug
     */
    public void outcomes(Facts facts, LocalDate asOf, OutcomeSink sink) {
        if (facts instanceof DutyFacts duty) {
            ruleOf(duty).outcome(duty, day(asOf), sink);
        } else {
            asked(facts).outcomes(facts, day(asOf), sink);
        }
    }

    /**
     * Whether facts of a kind can tell a rule: the rule is asked of them, or of facts that they can be told as.
     *
     * @param id the rule
     * @param kind the kind of facts
     * @return false also if the rulebook has no such rule
     */
    public boolean isToldBy(RuleId id, FactType<?> kind) {
        Rule<?> rule = byId.get(id);
        return rule != null
                && (rule.definition().factType().equals(kind)
                        || (rule instanceof ToldByClock<?> && kind.equals(DutyClock.TYPE)));
    }

    private AskedOfDuty<?> ruleOf(DutyFacts facts) {
        Rule<?> rule = byId.get(facts.duty());
        if (rule == null || !isToldBy(facts.duty(), facts.type())) {
            throw new IllegalArgumentException(
                    "no rule is asked of facts of the kind " + facts.type() + " about that duty");
        }
        return AskedOfDuty.of(rule);
    }

    private Asked<?> asked(Facts facts) {
        Asked<?> asked = byFacts.get(facts.type());
        if (asked == null) {
            throw new IllegalArgumentException("no rule is asked of facts of the kind " + facts.type());
        }
        return asked;
    }

    private static int day(LocalDate asOf) {
        if (asOf.isBefore(SwedishCalendar.FIRST_DAY) || asOf.isAfter(SwedishCalendar.LAST_DAY)) {
            throw new IllegalArgumentException("asOf must lie in 1930 to 2100");
        }
        return EpochDays.of(asOf);
    }

    /** The one rule that is asked of facts about one duty, told by facts of its own kind or by a clock. */
    private record AskedOfDuty<F extends Facts>(Rule<F> rule) {

        static <F extends Facts> AskedOfDuty<F> of(Rule<F> rule) {
            return new AskedOfDuty<>(rule);
        }

        /** {@return the facts of the rule's own kind} */
        @SuppressWarnings("unchecked")
        private F facts(DutyFacts told) {
            if (rule instanceof ToldByClock<?> byClock && told instanceof DutyClock clock) {
                return (F) byClock.toldBy(clock);
            }
            return (F) rule.definition().factType().facts().cast(told);
        }

        void outcome(DutyFacts told, int day, OutcomeSink sink) {
            sink.accept(rule.definition(), Asked.verdict(rule, facts(told), day).outcome());
        }

        Finding finding(DutyFacts told, int day, LocalDate asOf, Rulebook book) {
            return Asked.finding(rule, facts(told), day, asOf, book);
        }
    }

    /** The rules that are asked of facts of one kind. */
    private record Asked<F extends Facts>(FactType<F> type, ImmutableList<Rule<F>> rules) {

        /** The definition of each rule says that it is asked of this kind, which no type can express. */
        @SuppressWarnings("unchecked")
        static <F extends Facts> Asked<F> of(FactType<F> type, List<Rule<?>> rules) {
            return new Asked<>(
                    type, rules.stream().map(rule -> (Rule<F>) rule).collect(ImmutableList.toImmutableList()));
        }

        void outcomes(Facts untyped, int day, OutcomeSink sink) {
            F facts = type.facts().cast(untyped);
            for (int i = 0; i < rules.size(); i++) {
                Rule<F> rule = rules.get(i);
                sink.accept(rule.definition(), verdict(rule, facts, day).outcome());
            }
        }

        List<Finding> findings(Facts untyped, int day, LocalDate asOf, Rulebook book) {
            F facts = type.facts().cast(untyped);
            ImmutableList.Builder<Finding> findings = ImmutableList.builderWithExpectedSize(rules.size());
            for (Rule<F> rule : rules) {
                findings.add(finding(rule, facts, day, asOf, book));
            }
            return findings.build();
        }

        private static <F extends Facts> Verdict verdict(Rule<F> rule, F facts, int day) {
            try {
                return rule.verdict(facts, day);
            } catch (RuntimeException e) {
                throw new RuleEvaluationException(rule.definition().id(), e);
            }
        }

        private static <F extends Facts> Finding finding(
                Rule<F> rule, F facts, int day, LocalDate asOf, Rulebook book) {
            try {
                Verdict verdict = rule.verdict(facts, day);
                LOG.debug("{} answered {}", rule.definition().id(), verdict.code());
                return Finding.of(
                        facts.subjectRef(),
                        rule.definition(),
                        verdict,
                        rule.grounds(facts, day),
                        asOf,
                        book.edition,
                        book.profile.name());
            } catch (RuntimeException e) {
                throw new RuleEvaluationException(rule.definition().id(), e);
            }
        }
    }
}
