package se.lsk.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CitationProperties {

    @Property(seed = "521")
    void everyActIsReadAsItIsPrinted(@ForAll("held") LegalAct act) {
        assertThat(Citation.read(act.toString())).isEqualTo(new Citation.Held(act, false));
    }

    @Property(seed = "522")
    void leadingZerosChangeNothingElse(@ForAll("held") LegalAct act, @ForAll @IntRange(min = 1, max = 5) int zeros) {
        String padded = act.toString().replace(":", ":" + "0".repeat(zeros));

        assertThat(Citation.read(padded)).isEqualTo(new Citation.Held(act, true));
    }

    @Property(seed = "523")
    void whatComesNearestIsHeldAndIsNotWhatWasWritten(
            @ForAll("series") LegalSeries series,
            @ForAll @IntRange(min = 1980, max = 2030) int year,
            @ForAll @IntRange(min = 1, max = 999) int number) {
        LegalAct written = new LegalAct(series, year + ":" + number);
        Citation citation = Citation.read(written.toString());

        assertThat(citation.act().isPresent()).isEqualTo(written.isHeld());
        assertThat(citation.nearest()).isSorted().allMatch(LegalAct::isHeld).doesNotContain(written);
    }

    @Provide
    Arbitrary<LegalAct> held() {
        return Arbitraries.of(LegalAct.held()).filter(act -> act.series() != LegalSeries.MUNICIPAL);
    }

    @Provide
    Arbitrary<LegalSeries> series() {
        return Arbitraries.of(LegalSeries.SFS, LegalSeries.SOSFS, LegalSeries.HSLF_FS);
    }
}
