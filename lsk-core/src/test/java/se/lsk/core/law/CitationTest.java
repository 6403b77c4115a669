package se.lsk.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {

    @ParameterizedTest
    @CsvSource({
        "SOSFS 2011:9, SOSFS 2011:9, false",
        "SOSFS 2011:09, SOSFS 2011:9, true",
        "SOSFS 2011:009, SOSFS 2011:9, true",
        "SFS 2025:0400, SFS 2025:400, true",
        "SFS 2025:400, SFS 2025:400, false",
        "sosfs 2011:9, SOSFS 2011:9, false",
        "SOSFS2011:9, SOSFS 2011:9, false",
        "SOSFS 2011: 9, SOSFS 2011:9, false",
        "' SOSFS 2011:9 ', SOSFS 2011:9, false",
        "SOSFS 2011:9 (M och S), SOSFS 2011:9, false",
        "SOSFS 2011:09 (M och S), SOSFS 2011:9, true",
        "SOSFS 2006:11 (S), SOSFS 2006:11, false",
        "SOSFS 2005:12 (M), SOSFS 2005:12, false",
        "HSLF-FS 2017:40, HSLF-FS 2017:40, false",
        "HSLF - FS 2017:40, HSLF-FS 2017:40, false",
    })
    void putsRightWhatIsCertain(String written, String meant, boolean normalised) {
        Citation citation = Citation.read(written);

        assertThat(citation).isEqualTo(new Citation.Held(LegalAct.parse(meant), normalised));
        assertThat(citation.act()).contains(LegalAct.parse(meant));
        assertThat(citation.nearest()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SOSFS 2011:6, SOSFS 2011:6, SOSFS 2011:5 + SOSFS 2011:9",
        "SOSFS 2011:06, SOSFS 2011:6, SOSFS 2011:5 + SOSFS 2011:9",
        "SOSFS 2012:9, SOSFS 2012:9, SOSFS 2011:9",
        "SFS 2011:9, SFS 2011:9, SOSFS 2011:9",
        "SFS 1993:378, SFS 1993:378, SFS 1993:387",
        "SFS 1982:763, SFS 1982:763, ''",
        "HSLF-FS 2025:21, HSLF-FS 2025:21, ''",
        "HSLF-FS 2017:30, HSLF-FS 2017:30, HSLF-FS 2017:40",
    })
    void leavesWhatMayBeAnotherActAndNamesWhatComesNearest(String written, String kept, String nearest) {
        Citation citation = Citation.read(written);
        List<LegalAct> acts = nearest.isEmpty()
                ? List.of()
                : List.of(nearest.split(" \\+ ")).stream().map(LegalAct::parse).toList();

        assertThat(citation).isEqualTo(new Citation.NotHeld(LegalAct.parse(kept), acts));
        assertThat(citation.act()).isEmpty();
        assertThat(citation.nearest()).isEqualTo(acts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "socialtjänstlagen",
                "2011:9",
                "SOSFS",
                "SOSFS 2011",
                "SOSFS 11:9",
                "SOSFS 2011:0",
                "SOSFS 2011:00",
                "SOSFS 0211:9",
                "SOSFS 2011:99999",
                "SOSFS 2011:9 kap. 3",
                "SOSFS 2011:9 (X)",
                "NJA 2005:1",
                "xSOSFS 2011:9",
            })
    void doesNotReadWhatNamesNoAct(String written) {
        Citation citation = Citation.read(written);

        assertThat(citation).isEqualTo(new Citation.Unreadable());
        assertThat(citation.act()).isEmpty();
        assertThat(citation.nearest()).isEmpty();
    }

    @Test
    void answersForEachCase() {
        assertThat(List.of("SOSFS 2011:09", "SOSFS 2011:6", "?"))
                .extracting(text -> Citation.read(text)
                        .<String>fold(
                                (act, normalised) -> act + " " + normalised,
                                (act, nearest) -> act + " " + nearest,
                                () -> "unreadable"))
                .containsExactly("SOSFS 2011:9 true", "SOSFS 2011:6 [SOSFS 2011:5, SOSFS 2011:9]", "unreadable");
    }
}
