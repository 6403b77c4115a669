package se.lsk.core.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListingTest {

    @Test
    void anEmptyListThatWasToldIsNotOneThatWasNot() {
        Listing<String> told = Listing.of();
        Listing<String> untold = Listing.untold();

        assertThat(told).isNotEqualTo(untold).hasToString("[]");
        assertThat(untold).hasToString("not told");
        assertThat(told.isTold()).isTrue();
        assertThat(untold.isTold()).isFalse();
        assertThat(told.isToldEmpty()).isTrue();
        assertThat(untold.isToldEmpty()).isFalse();
        assertThat(Listing.of("a").isToldEmpty()).isFalse();
        assertThat(untold.items()).isEmpty();
    }

    @Test
    void ofAListThatWasNotToldNothingIsKnown() {
        assertThat(Listing.of("a", "b").has("a")).isEqualTo(Answer.YES);
        assertThat(Listing.of("a", "b").has("c")).isEqualTo(Answer.NO);
        assertThat(Listing.untold().has("a")).isEqualTo(Answer.UNKNOWN);
        assertThat(Listing.of("a", "b").mayHave("a")).isTrue();
        assertThat(Listing.of("a", "b").mayHave("c")).isFalse();
        assertThat(Listing.untold().mayHave("a")).isTrue();
    }

    @Test
    void aListThatWasNotToldHasNoItems() {
        assertThatThrownBy(() -> new Listing<>(false, List.of("a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a list that was not told has no items");
        assertThat(new Listing<>(false, List.of())).isEqualTo(Listing.untold());
        assertThat(new Listing<>(true, List.of("a"))).isEqualTo(Listing.of("a"));
    }
}
