package se.lsk.rules.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.lsk.rules.Language;
import se.lsk.rules.Outcome;
import se.lsk.rules.Verdict;

class WordingTest {

    @Test
    void a_missing_start_is_undetermined_and_named() {
        Verdict verdict = Wording.startMissing("litOn", "lampan tändes", "the lamp was lit");

        assertThat(verdict.code()).isEqualTo("START_MISSING");
        assertThat(verdict.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(verdict.missing()).containsExactly("litOn");
        assertThat(verdict.found().in(Language.SV)).isEqualTo("Dagen då lampan tändes saknas.");
        assertThat(verdict.found().in(Language.EN)).isEqualTo("The day on which the lamp was lit is missing.");
    }
}
