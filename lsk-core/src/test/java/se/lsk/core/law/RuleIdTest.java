package se.lsk.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleIdTest {

    private static final String FORTY = "A234567890-234567890-234567890-234567890";

    @Test
    void isItsText() {
        assertThat(RuleId.of("CH-INVEST-122")).hasToString("CH-INVEST-122").isEqualTo(new RuleId("CH-INVEST-122"));
        assertThat(FORTY).hasSize(40);
        assertThat(RuleId.of(FORTY).value()).isEqualTo(FORTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ch-invest", "CH--INVEST", "-CH", "CH-", "1A", "CH INVEST", "ÅR-1", FORTY + "1"})
    void refusesOtherForms(String text) {
        assertThatThrownBy(() -> RuleId.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a rule identifier has capitals, digits and hyphens, such as CH-INVEST");
    }

    @Test
    void isOrderedAsText() {
        assertThat(RuleId.of("LVU-5")).isGreaterThan(RuleId.of("LVM-5")).isLessThan(RuleId.of("LVU-7A"));
        assertThat(RuleId.of("LVU-5")).isEqualByComparingTo(RuleId.of("LVU-5"));
    }
}
