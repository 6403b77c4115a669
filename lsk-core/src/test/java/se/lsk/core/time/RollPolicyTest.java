package se.lsk.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RollPolicyTest {

    @Test
    void saysWhatBecomesOfAFreeEndDay() {
        assertThat(RollPolicy.values())
                .extracting(RollPolicy::swedish)
                .containsExactly(
                        "flyttas till nästa vardag", "flyttas inte", "inte avgjort om den flyttas till nästa vardag");
        assertThat(RollPolicy.values())
                .extracting(RollPolicy::english)
                .containsExactly(
                        "moves to the next weekday",
                        "does not move",
                        "not settled whether it moves to the next weekday");
    }
}
