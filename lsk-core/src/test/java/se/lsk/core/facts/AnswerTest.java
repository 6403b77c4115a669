package se.lsk.core.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.lsk.core.casework.ChildReport;

class AnswerTest {

    @Test
    void anAnswerThatWasGivenIsYesOrNo() {
        assertThat(Answer.of(true)).isEqualTo(Answer.YES);
        assertThat(Answer.of(false)).isEqualTo(Answer.NO);
    }

    @Test
    void aKindOfFactsGoesByItsNameInFiles() {
        assertThat(ChildReport.TYPE).hasToString("childReport");
        assertThat(ChildReport.TYPE.facts()).isEqualTo(ChildReport.class);
    }
}
