package se.lsk.reporting.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTest {

    @ParameterizedTest
    @CsvSource({
        "Riskanalys, riskanalys",
        "5.1 RISKANALYS, riskanalys",
        "5 kap. Riskanalys, riskanalys",
        "Kapitel 5: Riskanalys, riskanalys",
        "Kap 5.1 Riskanalys, riskanalys",
        "1) Riskanalys., riskanalys",
        "ÅTGÄRDER, åtgärder",
        "Samverkan med patienter/närstående, samverkan med patienter närstående",
        "Hur arbetet har bedrivits + åtgärder, hur arbetet har bedrivits åtgärder",
        "Mål 2020, mål 2020",
        "Kapitelöversikt, kapitelöversikt",
        "Kapacitet, kapacitet",
        "Lex Sarah – sammanställning, lex sarah sammanställning"
    })
    void aHeadingIsComparedWithoutNumberingCaseAndPunctuation(String heading, String plain) {
        assertThat(Headings.plain(heading)).isEqualTo(plain);
        assertThat(Headings.plain(plain)).isEqualTo(plain);
    }

    @Test
    void aLetterIsTheSameHoweverItIsComposed() {
        assertThat(Headings.plain("A\u030atga\u0308rder")).isEqualTo("åtgärder");
    }

    @Test
    void aHeadingOfNumbersAloneHasNoWords() {
        assertThat(Headings.plain("5.3.1")).isEmpty();
    }
}
