package se.lsk.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(LawArbitraries.class)
class EffectivePeriodProperties {

    @Property(seed = "411")
    void twoPeriodsOverlapIfADayLiesInBoth(@ForAll EffectivePeriod a, @ForAll EffectivePeriod b) {
        boolean shared = days().anyMatch(day -> a.contains(day) && b.contains(day));

        assertThat(a.overlaps(b)).isEqualTo(shared);
        assertThat(b.overlaps(a)).isEqualTo(shared);
    }

    @Property(seed = "412")
    void periodsThatMeetLeaveNeitherGapNorOverlap(@ForAll EffectivePeriod a, @ForAll EffectivePeriod b) {
        boolean seamless = a.lastDay().isPresent()
                && b.contains(a.lastDay().get().plusDays(1))
                && !b.contains(a.lastDay().get())
                && !a.overlaps(b);

        assertThat(a.meets(b)).isEqualTo(seamless);
    }

    @Property(seed = "413")
    void theOrderIsTotalAndAgreesWithEquals(
            @ForAll EffectivePeriod a, @ForAll EffectivePeriod b, @ForAll EffectivePeriod c) {
        OrderLaws.hold(a, b, c);
    }

    /** More days than the periods of {@link LawArbitraries} reach. */
    private static Stream<LocalDate> days() {
        return LocalDate.of(2025, 6, 1).datesUntil(LocalDate.of(2025, 9, 1));
    }
}
