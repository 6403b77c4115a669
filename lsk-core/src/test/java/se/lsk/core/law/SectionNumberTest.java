package se.lsk.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionNumberTest {

    @Test
    void insertedSectionsStandBetweenTheirNeighbours() {
        List<SectionNumber> asPrinted = List.of(
                SectionNumber.parse("2"),
                SectionNumber.parse("24"),
                SectionNumber.parse("24 a"),
                SectionNumber.parse("24 e"),
                SectionNumber.parse("24 f"),
                SectionNumber.parse("25"),
                SectionNumber.parse("100"));

        OrderLaws.ascend(asPrinted);
    }

    @ParameterizedTest
    @CsvSource({"24 f, 24, f", "24f, 24, f", "25, 25, ''", "1, 1, ''", "999 z, 999, z", "16 a, 16, a"})
    void readsNumberAndLetter(String text, int number, String letter) {
        assertThat(SectionNumber.parse(text)).isEqualTo(new SectionNumber(number, letter));
    }

    @Test
    void printsTheSwedishFormAndTheFormOfIdentifiers() {
        SectionNumber number = new SectionNumber(24, "f");

        assertThat(number).hasToString("24 f");
        assertThat(number.canonical()).isEqualTo("24f");
        assertThat(new SectionNumber(25, "")).hasToString("25");
        assertThat(new SectionNumber(25, "").canonical()).isEqualTo("25");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "0", "03", "024 f", "1000", "-3", "f", "24 F", "24 å", "24 fg", "24  f", "24 ", " 24", "24 §"
            })
    void refusesOtherForms(String text) {
        assertThatThrownBy(() -> SectionNumber.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text must be a section number such as 3 or 24 f");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1000})
    void refusesNumbersOutsideTheBounds(int number) {
        assertThatThrownBy(() -> new SectionNumber(number, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number must be 1 to 999, but number=" + number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "aa", "1", " ", "å", "`", "{"})
    void refusesWhatIsNoLetter(String letter) {
        assertThatThrownBy(() -> new SectionNumber(24, letter))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("letter must be empty or one of a to z");
    }
}
