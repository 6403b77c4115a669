package se.lsk.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalActTest {

    @ParameterizedTest
    @CsvSource({
        "SFS 2025:400, SFS, 2025:400",
        "SFS 1930:173, SFS, 1930:173",
        "SOSFS 2011:9, SOSFS, 2011:9",
        "HSLF-FS 2017:41, HSLF_FS, 2017:41",
        "JO 2565-2016, JO, 2565-2016",
        "KOMMUN HERRLJUNGA-2020, MUNICIPAL, HERRLJUNGA-2020",
    })
    void readsWhatItPrints(String text, LegalSeries series, String number) {
        LegalAct act = LegalAct.parse(text);

        assertThat(act).isEqualTo(new LegalAct(series, number)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SFS 0001:1",
                "SFS 2025:0400",
                "SFS 2025:0",
                "SFS 25:400",
                "SFS 2025:40000",
                "SFS 2025:",
                "SFS 2025-400",
                "SFS  2025:400",
                "SFS 2025:400 ",
                "HSLF_FS 2017:41",
                "JO 02565-2016",
                "JO 1234567-2016",
                "JO 2565-16",
                "KOMMUN Herrljunga-2020",
                "KOMMUN A-2020",
                "KOMMUN HERRLJUNGA",
            })
    void refusesNumbersThatTheSeriesDoesNotHave(String text) {
        assertThatThrownBy(() -> LegalAct.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025:400", "sfs 2025:400", "SFS", "SFS2025:400", "NJA 2005 s. 1"})
    void refusesUnknownSeries(String text) {
        assertThatThrownBy(() -> LegalAct.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text must begin with a series such as SFS, SOSFS or JO");
    }

    @Test
    void namesTheSeriesInARefusal() {
        assertThatThrownBy(() -> new LegalAct(LegalSeries.JO, "2025:400"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number must have the form of its series, but series=JO");
    }

    @Test
    void isOrderedAsEachSeriesCounts() {
        List<LegalAct> inOrder = List.of(
                LegalAct.parse("SFS 1930:173"),
                LegalAct.parse("SFS 2001:453"),
                LegalAct.parse("SFS 2025:94"),
                LegalAct.parse("SFS 2025:400"),
                LegalAct.parse("SFS 2025:1501"),
                LegalAct.parse("SOSFS 2011:9"),
                LegalAct.parse("HSLF-FS 2017:41"),
                LegalAct.parse("JO 2565-2016"),
                LegalAct.parse("JO 999-2017"),
                LegalAct.parse("JO 1000-2017"),
                LegalAct.parse("KOMMUN VARA-2019"),
                LegalAct.parse("KOMMUN HERRLJUNGA-2020"),
                LegalAct.parse("KOMMUN VARA-2020"));

        OrderLaws.ascend(inOrder);
    }

    @Test
    void citesByTitle() {
        assertThat(LegalAct.SOCIAL_SERVICES_2001.title()).isEqualTo("socialtjänstlagen (2001:453)");
        assertThat(LegalAct.SOCIAL_SERVICES_2025.title()).isEqualTo("socialtjänstlagen (2025:400)");
        assertThat(LegalAct.COUNTING_OF_TIME.title()).isEqualTo("lagen (1930:173) om beräkning av lagstadgad tid");
        assertThat(LegalAct.PUBLIC_HOLIDAYS.title()).isEqualTo("lagen (1989:253) om allmänna helgdagar");
        assertThat(LegalAct.SUPPORT_AND_SERVICE.title())
                .isEqualTo("lagen (1993:387) om stöd och service till vissa funktionshindrade");
        assertThat(LegalAct.parse("KOMMUN HERRLJUNGA-2020").title())
                .isEqualTo("Herrljunga kommuns kvalitetsberättelse för 2020");
    }

    @Test
    void citesByNumberWithoutATitle() {
        assertThat(LegalAct.parse("SFS 1736:123").title()).isEqualTo("SFS 1736:123");
    }

    @ParameterizedTest
    @CsvSource({
        "SOSFS 2011:9, true",
        "SOSFS 2006:11, true",
        "SOSFS 2005:12, true",
        "HSLF-FS 2017:40, true",
        "SFS 1985:125, true",
        "KOMMUN HERRLJUNGA-2020, true",
        "SOSFS 2011:6, false",
        "SFS 1982:763, false",
    })
    void holdsSomeTitles(String text, boolean held) {
        LegalAct act = LegalAct.parse(text);

        assertThat(act.isHeld()).isEqualTo(held);
        assertThat(act.title().equals(text)).isNotEqualTo(held);
    }
}
