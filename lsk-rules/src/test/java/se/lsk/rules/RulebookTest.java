package se.lsk.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.lsk.core.facts.FactType;
import se.lsk.core.facts.Facts;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.law.EffectivePeriod;
import se.lsk.core.law.LegalForce;
import se.lsk.core.law.RuleId;
import se.lsk.core.time.CalendarLimit;
import se.lsk.core.time.RollPolicy;
import se.lsk.rules.national.NationalRulebook;

/** The engine, asked with rules of its own. */
class RulebookTest {

    private static final RulebookEdition EDITION = new RulebookEdition("test", LocalDate.of(2026, 2, 1));
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final EffectivePeriod SINCE_2020 = EffectivePeriod.from(LocalDate.of(2020, 1, 1));

    private record Lamp(SubjectReference subjectRef) implements Facts {
        static final FactType<Lamp> TYPE = new FactType<>("lamp", Lamp.class);

        @Override
        public FactType<?> type() {
            return TYPE;
        }
    }

    private static final Lamp LAMP = new Lamp(new SubjectReference("l1"));
    private static final Verdict LIT =
            Verdict.of("LIT", Outcome.FULFILLED, Phrase.of("Den lyser.", "It shines."), Phrase.of("Mörker.", "Dark."));
    private static final Verdict DARK =
            Verdict.of("DARK", Outcome.NOT_FULFILLED, Phrase.of("Mörkt.", "Dark."), Phrase.of("Ljus.", "Light."));

    private static RuleDefinition definition(String id, RuleVersion... versions) {
        return RuleDefinition.builder()
                .id(RuleId.of(id))
                .factType(Lamp.TYPE)
                .title(Phrase.of("Lampan", "The lamp"))
                .question(Phrase.of("Lyser lampan?", "Does the lamp shine?"))
                .dutyHolder(Phrase.of("Vaktmästaren", "The caretaker"))
                .anchor(Anchor.of("litOn", "det hände", "it happened"))
                .force(LegalForce.GENERAL_ADVICE)
                .addVersions(versions)
                .addVerdicts(LIT)
                .build();
    }

    private static RuleVersion version(EffectivePeriod inForce) {
        return RuleVersion.builder()
                .inForce(inForce)
                .addBasis(Provision.verified("SFS 2025:400#K20P3", inForce))
                .build();
    }

    private static Rule<Lamp> rule(RuleDefinition definition, Verdict verdict) {
        return new Rule<>() {
            @Override
            public RuleDefinition definition() {
                return definition;
            }

            @Override
            public Verdict verdict(Lamp facts, int asOf) {
                return verdict;
            }

            @Override
            public Grounds grounds(Lamp facts, int asOf) {
                return Grounds.builder().build();
            }
        };
    }

    private static Rule<Lamp> throwing(boolean alsoVerdict) {
        return new Rule<>() {
            @Override
            public RuleDefinition definition() {
                return RulebookTest.definition("X-THROWS", version(SINCE_2020));
            }

            @Override
            public Verdict verdict(Lamp facts, int asOf) {
                if (alsoVerdict) {
                    throw new IllegalStateException("secret");
                }
                return LIT;
            }

            @Override
            public Grounds grounds(Lamp facts, int asOf) {
                throw new IllegalStateException("secret");
            }
        };
    }

    private static Rulebook book(Rule<?>... rules) {
        return Rulebook.of(EDITION, Profile.national(), List.of(rules));
    }

    @Test
    void a_rule_of_ones_own_can_be_asked() {
        Rulebook book = book(rule(definition("X-LAMP", version(SINCE_2020)), LIT));

        assertThat(book.review(LAMP, DAY)).singleElement().satisfies(finding -> {
            assertThat(finding.outcome()).isEqualTo(Outcome.FULFILLED);
            assertThat(finding.subjectRef()).isEqualTo(LAMP.subjectRef());
            assertThat(finding.text(Language.SV)).contains("Svar: Uppfyllt. Den lyser.\n");
        });
    }

    @Test
    void facts_that_no_rule_is_asked_of_are_refused() {
        Rulebook national = NationalRulebook.rulebook();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> national.review(LAMP, DAY))
                .withMessage("no rule is asked of facts of the kind lamp");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> national.outcomes(LAMP, DAY, (rule, outcome) -> {}))
                .withMessage("no rule is asked of facts of the kind lamp");
    }

    @Test
    void a_day_outside_the_calendar_is_refused() {
        Rulebook book = book(rule(definition("X-LAMP", version(SINCE_2020)), LIT));

        for (String day : List.of("1929-12-31", "2101-01-01")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> book.review(LAMP, LocalDate.parse(day)))
                    .withMessage("asOf must lie in 1930 to 2100");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> book.outcomes(LAMP, LocalDate.parse(day), (rule, outcome) -> {}));
        }
        for (String day : List.of("1930-01-01", "2100-12-31")) {
            assertThat(book.review(LAMP, LocalDate.parse(day))).hasSize(1);
        }
    }

    @Test
    void a_rule_that_throws_is_a_bug_that_names_the_rule_and_no_fact() {
        Rulebook book = book(throwing(true));

        assertThatThrownBy(() -> book.review(LAMP, DAY))
                .isInstanceOf(RuleEvaluationException.class)
                .hasMessage("rule X-THROWS threw java.lang.IllegalStateException; this is a bug in LSK")
                .hasCauseInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> book.outcomes(LAMP, DAY, (rule, outcome) -> {}))
                .isInstanceOf(RuleEvaluationException.class)
                .hasMessage("rule X-THROWS threw java.lang.IllegalStateException; this is a bug in LSK");
    }

    @Test
    void grounds_that_throw_are_a_bug_too() {
        Rulebook book = book(throwing(false));

        assertThatThrownBy(() -> book.review(LAMP, DAY)).isInstanceOf(RuleEvaluationException.class);
    }

    @Test
    void a_sink_that_throws_is_not_taken_for_a_rule() {
        Rulebook book = book(rule(definition("X-LAMP", version(SINCE_2020)), LIT));

        assertThatThrownBy(() -> book.outcomes(LAMP, DAY, (rule, outcome) -> {
                    throw new IllegalStateException("the host's own");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the host's own");
    }

    @Test
    void an_answer_that_the_rule_does_not_declare_is_a_bug() {
        Rulebook book = book(rule(definition("X-LAMP", version(SINCE_2020)), DARK));

        assertThatThrownBy(() -> book.review(LAMP, DAY))
                .isInstanceOf(RuleEvaluationException.class)
                .hasStackTraceContaining("a verdict that the rule does not declare: DARK");
    }

    @Test
    void two_rules_with_one_identifier_are_refused() {
        Rule<Lamp> one = rule(definition("X-LAMP", version(SINCE_2020)), LIT);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> book(one, rule(definition("X-LAMP", version(SINCE_2020)), LIT)))
                .withMessage("two rules have the identifier X-LAMP");
    }

    @Test
    void overlapping_wordings_are_refused() {
        RuleVersion older = version(EffectivePeriod.of(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 1, 1)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> definition("X-LAMP", older, version(SINCE_2020)))
                .withMessage("versions must be in order of time and disjoint: X-LAMP");
    }

    @Test
    void wordings_out_of_order_are_refused() {
        RuleVersion older = version(EffectivePeriod.of(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31)));

        assertThat(definition("X-LAMP", older, version(SINCE_2020)).versions()).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> definition("X-LAMP", version(SINCE_2020), older))
                .withMessage("versions must be in order of time and disjoint: X-LAMP");
    }

    @Test
    void a_gap_between_wordings_is_told_as_no_wording() {
        RuleVersion older = version(EffectivePeriod.of(LocalDate.of(2010, 1, 1), LocalDate.of(2011, 12, 31)));
        RuleDefinition definition = definition("X-LAMP", older, version(SINCE_2020));

        assertThat(definition.versionOn(LocalDate.of(2011, 12, 31))).contains(older);
        assertThat(definition.versionOn(LocalDate.of(2012, 1, 1))).isEmpty();
        assertThat(book(rule(definition, LIT)).inForceOn(LocalDate.of(2015, 1, 1)))
                .isEmpty();
    }

    @Test
    void a_rule_without_wording_or_answer_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> definition("X-LAMP"))
                .withMessage("a rule must have a version and a verdict: X-LAMP");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleDefinition.builder()
                        .id(RuleId.of("X-LAMP"))
                        .factType(Lamp.TYPE)
                        .title(Phrase.of("Lampan", "The lamp"))
                        .question(Phrase.of("Lyser lampan?", "Does the lamp shine?"))
                        .dutyHolder(Phrase.of("Vaktmästaren", "The caretaker"))
                        .anchor(Anchor.of("litOn", "det hände", "it happened"))
                        .force(LegalForce.STATUTE)
                        .addVersions(version(SINCE_2020))
                        .build());
    }

    @Test
    void a_wording_without_a_citation_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleVersion.builder().inForce(SINCE_2020).build())
                .withMessage("basis must not be empty");
    }

    @Test
    void the_bounds_of_a_wording_are_its_days() {
        RuleVersion ended = version(EffectivePeriod.of(LocalDate.of(1970, 1, 6), LocalDate.of(1970, 1, 11)));
        RuleDefinition definition = definition("X-LAMP", ended);

        assertThat(ended.firstDay()).isEqualTo(5);
        assertThat(ended.lastDay()).isEqualTo(10);
        assertThat(definition.versionOn(4)).isNull();
        assertThat(definition.versionOn(5)).isSameAs(ended);
        assertThat(definition.versionOn(10)).isSameAs(ended);
        assertThat(definition.versionOn(11)).isNull();
        assertThat(ended.limit()).isEmpty();
        assertThat(ended.rollPolicy()).isEmpty();
    }

    @Test
    void departing_from_advice_is_said_to_be_no_breach() {
        RuleDefinition advice = RuleDefinition.builder()
                .id(RuleId.of("X-LAMP"))
                .factType(Lamp.TYPE)
                .title(Phrase.of("Lampan", "The lamp"))
                .question(Phrase.of("Lyser lampan?", "Does the lamp shine?"))
                .dutyHolder(Phrase.of("Vaktmästaren", "The caretaker"))
                .anchor(Anchor.of("litOn", "det hände", "it happened"))
                .force(LegalForce.GENERAL_ADVICE)
                .addVersions(version(SINCE_2020))
                .addVerdicts(DARK)
                .build();

        assertThat(book(rule(advice, DARK)).review(LAMP, DAY).get(0).text(Language.SV))
                .contains("Svar: Inte uppfyllt. Mörkt. Regeln är inte bindande (allmänna råd): att avvika från den är i"
                        + " sig ingen överträdelse.");
    }

    @Test
    void a_wording_on_two_places_cites_both() {
        RuleVersion version = RuleVersion.builder()
                .inForce(SINCE_2020)
                .addBasis(Provision.verified("SFS 2025:400#K20P3", SINCE_2020))
                .addBasis(Provision.verified("SFS 2025:400#K20P4", SINCE_2020))
                .limit(CalendarLimit.days(3))
                .rollPolicy(RollPolicy.NEVER)
                .build();
        Rule<Lamp> rule = new Rule<>() {
            @Override
            public RuleDefinition definition() {
                return RulebookTest.definition("X-LAMP", version);
            }

            @Override
            public Verdict verdict(Lamp facts, int asOf) {
                return LIT;
            }

            @Override
            public Grounds grounds(Lamp facts, int asOf) {
                return Grounds.builder().version(Optional.of(version)).build();
            }
        };

        assertThat(book(rule).review(LAMP, DAY).get(0).text(Language.EN))
                .contains("Basis: 20 kap. 3 § socialtjänstlagen (2025:400), in force since 2020-01-01;"
                        + " 20 kap. 4 § socialtjänstlagen (2025:400), in force since 2020-01-01"
                        + " (general advice; wording read).");
    }
}
