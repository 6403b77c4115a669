package se.lsk.examples.herrljunga;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.lsk.rules.national.NationalRulebook;

class HerrljungaReviewTest {

    private static final HerrljungaReview REVIEW =
            HerrljungaReview.of(Register.read(), NationalRulebook.rulebook(), HerrljungaReview.AS_OF);

    @Test
    void writesThePageForAReaderToLookAt() throws IOException {
        Path file = Path.of("target", "herrljunga-2020.html");
        Files.writeString(file, REVIEW.html());
        assertThat(REVIEW.summary()).contains("REKONSTRUKTION");
        System.out.println(REVIEW.summary());
    }
}
