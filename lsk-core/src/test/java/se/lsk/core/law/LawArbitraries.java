package se.lsk.core.law;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Legal values for properties: few numbers and letters, so that equal and neighbouring ones are common without edge cases. */
class LawArbitraries extends DomainContextBase {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 25);

    @Provide
    Arbitrary<SectionNumber> sectionNumbers() {
        Arbitrary<Integer> numbers = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 4), Arbitraries.integers().between(1, 999));
        Arbitrary<String> letters = Arbitraries.of("", "", "a", "b", "f", "z");
        return Combinators.combine(numbers, letters).as(SectionNumber::new).withoutEdgeCases();
    }

    @Provide
    Arbitrary<LegalAct> acts() {
        Arbitrary<Integer> years = Arbitraries.oneOf(
                Arbitraries.integers().between(2024, 2026),
                Arbitraries.integers().between(1000, 9999));
        Arbitrary<Integer> numbers = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 20), Arbitraries.integers().between(1, 9999));
        Arbitrary<String> places = Arbitraries.of("HERRLJUNGA", "VARA", "AB");
        return Combinators.combine(Arbitraries.of(LegalSeries.class), years, numbers, places)
                .as((series, year, number, place) -> switch (series) {
                    case SFS, SOSFS, HSLF_FS -> new LegalAct(series, year + ":" + number);
                    case JO -> new LegalAct(series, number + "-" + year);
                    case MUNICIPAL -> new LegalAct(series, place + "-" + year);
                })
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<LegalReference> references() {
        Arbitrary<Optional<SectionNumber>> chapters = sectionNumbers().optional(0.7);
        Arbitrary<Optional<SectionNumber>> sections = sectionNumbers().optional(0.8);
        return Combinators.combine(acts(), chapters, sections, parts(), parts(), parts())
                .as((act, chapter, section, paragraph, item, sentence) -> {
                    LegalReference.Builder builder =
                            LegalReference.builder().act(act).chapter(chapter);
                    if (section.isPresent()) {
                        builder.section(section).paragraph(paragraph).item(item).sentence(sentence);
                    }
                    return builder.build();
                })
                .withoutEdgeCases();
    }

    private static Arbitrary<OptionalInt> parts() {
        return Arbitraries.oneOf(
                Arbitraries.just(OptionalInt.empty()),
                Arbitraries.integers().between(1, 3).map(OptionalInt::of),
                Arbitraries.integers().between(1, 99).map(OptionalInt::of));
    }

    /** Periods close to each other, of one day to a fortnight or without an end. */
    @Provide
    Arbitrary<EffectivePeriod> periods() {
        Arbitrary<Integer> starts = Arbitraries.integers().between(0, 20);
        Arbitrary<Integer> lengths = Arbitraries.integers().between(-3, 14);
        return Combinators.combine(starts, lengths)
                .as((start, length) -> {
                    LocalDate firstDay = DAY.plusDays(start);
                    return length < 0
                            ? EffectivePeriod.from(firstDay)
                            : EffectivePeriod.of(firstDay, firstDay.plusDays(length));
                })
                .withoutEdgeCases();
    }
}
