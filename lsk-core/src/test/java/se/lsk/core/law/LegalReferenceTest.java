package se.lsk.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalReferenceTest {

    @ParameterizedTest
    @CsvFileSource(resources = "citations.csv", numLinesToSkip = 1, delimiter = ';')
    void citesAsSwedishLawyersDo(String canonical, String position, String citation) {
        LegalReference reference = LegalReference.parse(canonical);

        assertThat(reference.canonical()).isEqualTo(canonical);
        assertThat(reference).hasToString(canonical);
        assertThat(reference.position()).isEqualTo(position == null ? "" : position);
        assertThat(reference.citation()).isEqualTo(citation);
    }

    @Test
    void keepsEachPart() {
        LegalReference reference = LegalReference.parse("SFS 2025:400#K20P3aS1N2M4");

        assertThat(reference.act()).isEqualTo(LegalAct.SOCIAL_SERVICES_2025);
        assertThat(reference.chapter()).contains(new SectionNumber(20, ""));
        assertThat(reference.section()).contains(new SectionNumber(3, "a"));
        assertThat(reference.paragraph()).hasValue(1);
        assertThat(reference.item()).hasValue(2);
        assertThat(reference.sentence()).hasValue(4);
    }

    @Test
    void isOrderedByPosition() {
        List<LegalReference> inOrder = List.of(
                LegalReference.parse("SFS 1993:387"),
                LegalReference.parse("SFS 1993:387#P24e"),
                LegalReference.parse("SFS 1993:387#P24f"),
                LegalReference.parse("SFS 1993:387#P24fS1"),
                LegalReference.parse("SFS 1993:387#P24fS1M2"),
                LegalReference.parse("SFS 1993:387#P24fS1N1"),
                LegalReference.parse("SFS 1993:387#P24fS1N1M1"),
                LegalReference.parse("SFS 1993:387#P24fS2"),
                LegalReference.parse("SFS 1993:387#P25"),
                LegalReference.parse("SFS 2025:400#P1"),
                LegalReference.parse("SFS 2025:400#K2"),
                LegalReference.parse("SFS 2025:400#K2P10"),
                LegalReference.parse("SFS 2025:400#K20"),
                LegalReference.parse("SFS 2025:400#K20P3"));

        OrderLaws.ascend(inOrder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#K20P3",
                "2025:400#K20P3",
                "SFS 2025:400#",
                "SFS 2025:400##K20",
                "SFS 2025:400#20:3",
                "SFS 2025:400#K20 P3",
                "SFS 2025:400#P3K20",
                "SFS 2025:400#K020P3",
                "SFS 2025:400#K20P0",
                "SFS 2025:400#K20P1000",
                "SFS 2025:400#K20P3A",
                "SFS 2025:400#K20P3 a",
                "SFS 2025:400#K20P3S0",
                "SFS 2025:400#K20P3S01",
                "SFS 2025:400#K20P3S100",
                "SFS 2025:400#K20P3N1S1",
                "SFS 2025:400#k20p3",
                "SFS 2025:400#K20P3\n",
                "SFS 2025:0400#K20P3",
            })
    void refusesMalformedText(String text) {
        assertThatThrownBy(() -> LegalReference.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SFS 2025:400#S1", "SFS 2025:400#K20S1", "SFS 2025:400#K20N1", "SFS 2025:400#M1"})
    void refusesPartsWithoutTheirSection(String text) {
        assertThatThrownBy(() -> LegalReference.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a paragraph, item or sentence needs its section");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 100})
    void refusesPartsOutsideOneToNinetyNine(int number) {
        assertThatThrownBy(() -> section3().paragraph(number).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("paragraph must be 1 to 99, but paragraph=" + number);
        assertThatThrownBy(() -> section3().item(number).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("item must be 1 to 99, but item=" + number);
        assertThatThrownBy(() -> section3().sentence(number).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sentence must be 1 to 99, but sentence=" + number);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 99})
    void acceptsPartsFromOneThroughNinetyNine(int number) {
        LegalReference reference =
                section3().paragraph(number).item(number).sentence(number).build();

        assertThat(LegalReference.parse(reference.canonical())).isEqualTo(reference);
    }

    private static LegalReference.Builder section3() {
        return LegalReference.builder().act(LegalAct.SOCIAL_SERVICES_2025).section(new SectionNumber(3, ""));
    }

    @Test
    void needsItsAct() {
        assertThatThrownBy(() -> LegalReference.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("act");
    }
}
