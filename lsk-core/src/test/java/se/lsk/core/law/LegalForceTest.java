package se.lsk.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LegalForceTest {

    @Test
    void onlyStatuteAndRegulationBind() {
        assertThat(Stream.of(LegalForce.values()).filter(LegalForce::isBinding))
                .containsExactly(LegalForce.STATUTE, LegalForce.REGULATION);
    }

    @Test
    void namesEachForceInBothLanguages() {
        assertThat(LegalForce.values())
                .extracting(LegalForce::swedish)
                .containsExactly("lag eller förordning", "föreskrift", "allmänna råd", "lokal riktlinje", "praxis");
        assertThat(LegalForce.values())
                .extracting(LegalForce::english)
                .containsExactly("statute", "regulation", "general advice", "local guideline", "practice");
    }

    @Test
    void saysHowTheWordingWasChecked() {
        assertThat(Verification.VERIFIED.swedish()).isEqualTo("ordalydelsen läst");
        assertThat(Verification.VERIFIED.english()).isEqualTo("wording read");
        assertThat(Verification.SECONDARY.swedish()).isEqualTo("läst i andra hand");
        assertThat(Verification.SECONDARY.english()).isEqualTo("read at second hand");
    }
}
