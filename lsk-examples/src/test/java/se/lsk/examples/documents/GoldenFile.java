package se.lsk.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares what the program makes with what is committed; {@code -Dlsk.golden.update=true} writes it instead. */
final class GoldenFile {

    private GoldenFile() {}

    static void compare(Path committed, String made) throws IOException {
        if (Boolean.getBoolean("lsk.golden.update")) {
            Files.writeString(committed, made, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(committed, StandardCharsets.UTF_8))
                .as(
                        "%s is made by the program; update it with -Dlsk.golden.update=true and read the difference",
                        committed)
                .isEqualTo(made);
    }
}
