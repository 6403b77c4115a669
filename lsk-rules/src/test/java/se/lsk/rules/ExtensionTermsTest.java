package se.lsk.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lsk.core.casework.ExtensionReason;

class ExtensionTermsTest {

    private static final Phrase SOMEBODY = Phrase.of("nämnden", "the board");

    private static ExtensionTerms terms(Set<ExtensionReason> grounds) {
        return new ExtensionTerms(grounds, SOMEBODY, false, Optional.empty(), Phrase.of("en gång", "once"));
    }

    @Test
    void the_grounds_stand_in_the_same_order_however_they_are_given() {
        Set<ExtensionReason> grounds = new LinkedHashSet<>(List.of(
                ExtensionReason.FURTHER_INQUIRY,
                ExtensionReason.SPECIAL_REASONS,
                ExtensionReason.EXTRAORDINARY_REASONS));

        assertThat(terms(grounds).grounds())
                .containsExactly(
                        ExtensionReason.SPECIAL_REASONS,
                        ExtensionReason.EXTRAORDINARY_REASONS,
                        ExtensionReason.FURTHER_INQUIRY);
    }

    @Test
    void a_longer_time_without_a_ground_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> terms(Set.of()))
                .withMessage("a longer time needs a ground");
    }
}
