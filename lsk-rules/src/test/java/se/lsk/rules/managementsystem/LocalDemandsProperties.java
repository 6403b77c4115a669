package se.lsk.rules.managementsystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.lsk.core.law.BilingualText;
import se.lsk.core.law.LegalReference;
import se.lsk.core.law.RuleId;
import se.lsk.core.law.Verification;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.rules.Finding;
import se.lsk.rules.LocalDemand;
import se.lsk.rules.LocalDuty;
import se.lsk.rules.Profile;
import se.lsk.rules.Rulebook;
import se.lsk.rules.national.NationalRulebook;

/** Whatever a municipality asks of itself, the law asks what it asked before. */
class LocalDemandsProperties {

    private static final Rulebook WITHOUT = book(List.of());

    @Provide
    Arbitrary<List<LocalDuty>> duties() {
        Arbitrary<LocalDemand> demands = Arbitraries.of(LocalDemand.class);
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 9000);
        return Combinators.combine(demands, days, Arbitraries.integers().between(1, 12))
                .as(LocalDemandsProperties::duty)
                .list()
                .ofMaxSize(6)
                .map(all -> IntStream.range(0, all.size())
                        .mapToObj(i -> LocalDuty.builder()
                                .from(all.get(i))
                                .key(RuleId.of("LOCAL-" + i))
                                .build())
                        .toList());
    }

    private static LocalDuty duty(LocalDemand demand, int day, int atLeast) {
        return LocalDuty.builder()
                .key(RuleId.of("LOCAL-0"))
                .title(BilingualText.of("Plikt", "Duty"))
                .asks(BilingualText.of("Finns det?", "Is it there?"))
                .source(LegalReference.parse("KOMMUN RIKTLINJE-2020"))
                .verification(Verification.SECONDARY)
                .firstDay(LocalDate.of(2002, 1, 1).plusDays(day))
                .of(demand)
                .atLeast(demand == LocalDemand.COUNCIL_MEETINGS ? OptionalInt.of(atLeast) : OptionalInt.empty())
                .build();
    }

    @Provide
    Arbitrary<ManagementSystem> systems() {
        return Combinators.combine(
                        Arbitraries.of(
                                "work",
                                "nothing told",
                                "work; quality report: untold",
                                "work; documented: none",
                                "work; users take part: none",
                                "work; regimes: HSL",
                                "work; shown functions: none"),
                        Arbitraries.integers().between(0, 9000))
                .as((text, day) ->
                        SystemText.system(Optional.of(LocalDate.of(2002, 1, 1).plusDays(day)), text));
    }

    private static Rulebook book(List<LocalDuty> duties) {
        return NationalRulebook.under(
                Profile.builder().name("Kommunen").addAllLocalDuties(duties).build());
    }

    @Property(tries = 100)
    void a_local_duty_stands_beside_the_law_and_alters_nothing_in_it(
            @ForAll @From("duties") List<LocalDuty> duties, @ForAll @From("systems") ManagementSystem system) {
        Rulebook with = book(duties);
        LocalDate asOf = LocalDate.of(2026, 1, 15);
        List<Finding> national = WITHOUT.review(system, asOf);
        List<Finding> all = with.review(system, asOf);

        assertThat(all.subList(0, national.size())).isEqualTo(national);
        assertThat(all.subList(national.size(), all.size()))
                .extracting(Finding::ruleId)
                .containsExactlyElementsOf(duties.stream().map(LocalDuty::key).toList());
        assertThat(with.definitions()).containsAll(WITHOUT.definitions());
        assertThat(with.definitions()).hasSize(WITHOUT.definitions().size() + duties.size());
    }
}
