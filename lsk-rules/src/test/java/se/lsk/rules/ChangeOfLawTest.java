package se.lsk.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.lsk.core.casework.DutyClock;
import se.lsk.core.law.EffectivePeriod;
import se.lsk.core.law.LegalForce;
import se.lsk.core.law.LegalReference;
import se.lsk.core.law.RuleId;
import se.lsk.core.law.Verification;
import se.lsk.core.time.CalendarLimit;
import se.lsk.core.time.Promptness;
import se.lsk.core.time.RollPolicy;
import se.lsk.rules.RuleChange.Aspect;
import se.lsk.rules.RuleChange.Difference;
import se.lsk.rules.national.NationalRulebook;

/** The law on two days, compared. */
class ChangeOfLawTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);
    private static final EffectivePeriod OLD = EffectivePeriod.of(LocalDate.of(2002, 1, 1), LAST_DAY);
    private static final EffectivePeriod NEW = EffectivePeriod.from(FIRST_DAY);
    private static final String OLD_PLACE = "SFS 2001:453#K11P2";
    private static final String NEW_PLACE = "SFS 2025:400#K20P3";

    private static RuleVersion.Builder version(EffectivePeriod period, String... places) {
        RuleVersion.Builder version = RuleVersion.builder().inForce(period);
        for (String place : places) {
            version.addBasis(Provision.verified(place, period));
        }
        return version;
    }

    private static RuleDefinition rule(String id, RuleVersion.Builder... versions) {
        RuleDefinition.Builder rule = RuleDefinition.builder()
                .id(RuleId.of(id))
                .factType(DutyClock.TYPE)
                .title(Phrase.of("Lampan", "The lamp"))
                .question(Phrase.of("Lyser lampan?", "Does the lamp shine?"))
                .dutyHolder(Phrase.of("Vaktmästaren", "The caretaker"))
                .anchor(Anchor.of("clockStart", "den tändes", "it was lit"))
                .force(LegalForce.STATUTE)
                .addVerdicts(Verdict.of(
                        "LIT",
                        Outcome.FULFILLED,
                        Phrase.of("Den lyser.", "It shines."),
                        Phrase.of("Mörker.", "Dark.")));
        for (RuleVersion.Builder version : versions) {
            rule.addVersions(version.build());
        }
        return rule.build();
    }

    private static ChangeOfLaw changes(RuleDefinition... rules) {
        return ChangeOfLaw.between(List.of(rules), LAST_DAY, FIRST_DAY);
    }

    private static Difference only(RuleVersion.Builder before, RuleVersion.Builder after) {
        ChangeOfLaw change = changes(rule("X", before, after));
        assertThat(change.changed())
                .singleElement()
                .satisfies(rule -> assertThat(rule.differences()).hasSize(1));
        return change.changed().get(0).differences().get(0);
    }

    private static Difference difference(
            Aspect aspect, String oldSwedish, String oldEnglish, String newSwedish, String newEnglish) {
        return new Difference(aspect, Phrase.of(oldSwedish, oldEnglish), Phrase.of(newSwedish, newEnglish));
    }

    @Test
    void the_length_changes() {
        assertThat(only(
                        version(OLD, OLD_PLACE).limit(CalendarLimit.months(2)),
                        version(NEW, OLD_PLACE).limit(CalendarLimit.months(6))))
                .isEqualTo(difference(
                        Aspect.LENGTH,
                        "2 kalendermånader",
                        "2 calendar months",
                        "6 kalendermånader",
                        "6 calendar months"));
    }

    @Test
    void a_length_comes_where_no_time_was_stated() {
        assertThat(only(version(OLD, OLD_PLACE), version(NEW, OLD_PLACE).limit(CalendarLimit.weeks(1))))
                .isEqualTo(difference(Aspect.LENGTH, "ingen angiven tid", "no stated time", "1 vecka", "1 week"));
    }

    @Test
    void the_word_of_urgency_changes() {
        assertThat(only(
                        version(OLD, OLD_PLACE).limit(Promptness.WITHOUT_DELAY),
                        version(NEW, OLD_PLACE).limit(Promptness.AT_ONCE)))
                .isEqualTo(difference(Aspect.URGENCY, "utan dröjsmål", "without delay", "genast", "at once"));
    }

    @Test
    void a_word_comes_beside_the_length() {
        assertThat(only(
                        version(OLD, OLD_PLACE).limit(CalendarLimit.weeks(2)),
                        version(NEW, OLD_PLACE).limit(CalendarLimit.weeks(2)).urgency(Promptness.PROMPTLY)))
                .isEqualTo(difference(Aspect.URGENCY, "inget ord", "no word", "skyndsamt", "promptly"));
    }

    @Test
    void a_second_word_comes_beside_the_first() {
        assertThat(only(
                        version(OLD, OLD_PLACE).limit(Promptness.AT_ONCE),
                        version(NEW, OLD_PLACE).limit(Promptness.AT_ONCE).urgency(Promptness.PROMPTLY)))
                .isEqualTo(difference(Aspect.URGENCY, "genast", "at once", "genast, skyndsamt", "at once, promptly"));
    }

    @Test
    void the_time_until_the_first_turn_changes() {
        assertThat(only(
                        version(OLD, OLD_PLACE).limit(CalendarLimit.years(1)),
                        version(NEW, OLD_PLACE).limit(CalendarLimit.years(1)).firstLimit(CalendarLimit.years(2))))
                .isEqualTo(difference(Aspect.FIRST_LENGTH, "ingen egen tid", "no time of its own", "2 år", "2 years"));
    }

    @Test
    void the_roll_policy_changes() {
        assertThat(only(version(OLD, OLD_PLACE), version(NEW, OLD_PLACE).rollPolicy(RollPolicy.ROLLS)))
                .isEqualTo(difference(
                        Aspect.ROLL_POLICY,
                        "ingen slutdag",
                        "no end day",
                        "flyttas till nästa vardag",
                        "moves to the next weekday"));
    }

    @Test
    void the_provisions_change() {
        assertThat(only(version(OLD, OLD_PLACE, "SFS 2001:453#K11P1"), version(NEW, NEW_PLACE)))
                .isEqualTo(difference(
                        Aspect.PROVISIONS,
                        "11 kap. 2 §, 11 kap. 1 § socialtjänstlagen (2001:453)",
                        "11 kap. 2 §, 11 kap. 1 § socialtjänstlagen (2001:453)",
                        "20 kap. 3 § socialtjänstlagen (2025:400)",
                        "20 kap. 3 § socialtjänstlagen (2025:400)"));
    }

    @Test
    void the_check_of_the_wording_changes() {
        RuleVersion.Builder second = RuleVersion.builder()
                .inForce(NEW)
                .addBasis(new Provision(LegalReference.parse(OLD_PLACE), NEW, Verification.SECONDARY));

        assertThat(only(version(OLD, OLD_PLACE), second))
                .isEqualTo(difference(
                        Aspect.VERIFICATION,
                        "ordalydelsen läst",
                        "wording read",
                        "läst i andra hand",
                        "read at second hand"));
    }

    @Test
    void the_order_in_which_provisions_were_checked_is_no_difference_of_the_check() {
        Provision read = Provision.verified(OLD_PLACE, OLD);
        Provision second = new Provision(LegalReference.parse(NEW_PLACE), OLD, Verification.SECONDARY);

        assertThat(only(
                                RuleVersion.builder().inForce(OLD).addBasis(read, second),
                                RuleVersion.builder().inForce(NEW).addBasis(second, read))
                        .aspect())
                .isEqualTo(Aspect.PROVISIONS);
    }

    @Test
    void the_knowledge_of_the_first_day_changes() {
        assertThat(only(version(OLD, OLD_PLACE), version(NEW, OLD_PLACE).startOfForce(StartOfForce.UNSEEN)))
                .isEqualTo(difference(
                        Aspect.START_OF_FORCE,
                        "belagd",
                        "stated in the sources",
                        "inte sedd: ändringens första dag är inte belagd",
                        "not seen: the amendment's first day is not stated in the sources"));
    }

    @Test
    void differences_come_in_the_order_of_their_kinds() {
        RuleVersion.Builder after = version(NEW, NEW_PLACE)
                .limit(CalendarLimit.years(1))
                .firstLimit(CalendarLimit.years(2))
                .urgency(Promptness.PROMPTLY)
                .rollPolicy(RollPolicy.NEVER)
                .startOfForce(StartOfForce.ASSUMED);

        assertThat(changes(rule("X", version(OLD, OLD_PLACE), after))
                        .changed()
                        .get(0)
                        .differences())
                .extracting(Difference::aspect)
                .containsExactly(
                        Aspect.LENGTH,
                        Aspect.URGENCY,
                        Aspect.FIRST_LENGTH,
                        Aspect.ROLL_POLICY,
                        Aspect.PROVISIONS,
                        Aspect.START_OF_FORCE);
    }

    @Test
    void a_change_is_about_time_if_a_day_can_be_another() {
        RuleChange length = changes(rule(
                        "X",
                        version(OLD, OLD_PLACE).limit(CalendarLimit.months(2)),
                        version(NEW, NEW_PLACE).limit(CalendarLimit.months(6))))
                .changed()
                .get(0);
        RuleChange place = changes(rule("X", version(OLD, OLD_PLACE), version(NEW, NEW_PLACE)))
                .changed()
                .get(0);

        assertThat(length.isAboutTime()).isTrue();
        assertThat(place.isAboutTime()).isFalse();
        assertThat(Aspect.values())
                .filteredOn(Aspect::isAboutTime)
                .containsExactly(Aspect.LENGTH, Aspect.URGENCY, Aspect.FIRST_LENGTH, Aspect.ROLL_POLICY);
    }

    @Test
    void a_wording_that_only_begins_again_is_no_change() {
        assertThat(changes(rule("X", version(OLD, OLD_PLACE), version(NEW, OLD_PLACE)))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void rules_are_added_and_ended() {
        RuleDefinition ended = rule("X-ENDED", version(OLD, OLD_PLACE));
        RuleDefinition added = rule("X-ADDED", version(NEW, NEW_PLACE));
        ChangeOfLaw change = changes(ended, added);

        assertThat(change.ended())
                .containsExactly(new RuleInForce(ended, ended.versions().get(0)));
        assertThat(change.added())
                .containsExactly(new RuleInForce(added, added.versions().get(0)));
        assertThat(change.changed()).isEmpty();
        assertThat(change.isEmpty()).isFalse();
        assertThat(changes(ended).isEmpty()).isFalse();
        assertThat(changes(added).isEmpty()).isFalse();
        assertThat(changes().isEmpty()).isTrue();
    }

    @Test
    void only_the_two_days_are_compared() {
        LocalDate first = LocalDate.of(2020, 1, 1);
        RuleDefinition twice = rule(
                "X-TWICE",
                version(EffectivePeriod.of(first, first), OLD_PLACE).limit(CalendarLimit.days(1)),
                version(EffectivePeriod.of(first.plusDays(1), first.plusDays(1)), OLD_PLACE)
                        .limit(CalendarLimit.days(2)),
                version(EffectivePeriod.from(first.plusDays(2)), OLD_PLACE).limit(CalendarLimit.days(3)));
        RuleDefinition between =
                rule("X-BETWEEN", version(EffectivePeriod.of(first.plusDays(1), first.plusDays(1)), OLD_PLACE));
        ChangeOfLaw change = ChangeOfLaw.between(List.of(twice, between), first, first.plusDays(2));

        assertThat(change.added()).isEmpty();
        assertThat(change.ended()).isEmpty();
        assertThat(change.changed()).singleElement().satisfies(rule -> {
            assertThat(rule.before()).isSameAs(twice.versions().get(0));
            assertThat(rule.after()).isSameAs(twice.versions().get(2));
            assertThat(rule.differences())
                    .containsExactly(difference(Aspect.LENGTH, "1 dag", "1 day", "3 dagar", "3 days"));
        });
    }

    @Test
    void on_the_same_day_nothing_differs() {
        assertThat(NationalRulebook.rulebook().changes(FIRST_DAY, FIRST_DAY).isEmpty())
                .isTrue();
    }

    @Test
    void reversed_days_are_refused() {
        Rulebook book = NationalRulebook.rulebook();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> book.changes(FIRST_DAY, LAST_DAY))
                .withMessage("to must not be before from, but from=2025-07-01 and to=2025-06-30");
    }

    @Test
    void a_change_without_a_difference_is_refused() {
        RuleDefinition rule = rule("X", version(OLD, OLD_PLACE), version(NEW, OLD_PLACE));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RuleChange(
                        rule, rule.versions().get(0), rule.versions().get(1), List.of()))
                .withMessage("a change must differ in something: X");
    }

    @Test
    void lists_are_copied() {
        List<RuleInForce> rules = new ArrayList<>();
        ChangeOfLaw change = new ChangeOfLaw(LAST_DAY, FIRST_DAY, rules, rules, List.of());
        RuleDefinition rule = rule("X", version(OLD, OLD_PLACE));
        rules.add(new RuleInForce(rule, rule.versions().get(0)));

        assertThat(change.isEmpty()).isTrue();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> change.changed().clear());
    }

    @Test
    void kinds_of_differences_are_called_in_both_languages() {
        for (Aspect aspect : Aspect.values()) {
            assertThat(aspect.swedish()).isNotBlank().isNotEqualTo(aspect.english());
            assertThat(aspect.english()).isNotBlank();
        }
    }

    @Test
    void the_new_act_made_follow_up_longer() {
        ChangeOfLaw change = NationalRulebook.rulebook().changes(LAST_DAY, FIRST_DAY);
        Optional<RuleChange> followUp = change.changed().stream()
                .filter(rule -> rule.definition().id().equals(RuleId.of("CH-FOLLOWUP")))
                .findFirst();

        assertThat(change.from()).isEqualTo(LAST_DAY);
        assertThat(change.to()).isEqualTo(FIRST_DAY);
        assertThat(followUp.orElseThrow().differences())
                .contains(difference(
                        Aspect.LENGTH,
                        "2 kalendermånader",
                        "2 calendar months",
                        "6 kalendermånader",
                        "6 calendar months"));
    }

    @Test
    void a_citation_names_each_act_once() {
        assertThat(version(OLD, OLD_PLACE, "SFS 2001:453#K11P4a", NEW_PLACE)
                        .build()
                        .citation())
                .isEqualTo("11 kap. 2 §, 11 kap. 4 a § socialtjänstlagen (2001:453);"
                        + " 20 kap. 3 § socialtjänstlagen (2025:400)");
        assertThat(version(OLD, "JO 2565-2016").build().citation()).isEqualTo("JO 2565-2016");
        assertThat(version(OLD, "SFS 2025:400", NEW_PLACE).build().citation())
                .isEqualTo("socialtjänstlagen (2025:400); 20 kap. 3 § socialtjänstlagen (2025:400)");
    }
}
