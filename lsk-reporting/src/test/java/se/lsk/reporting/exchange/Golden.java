package se.lsk.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files with what was once looked at and found right. {@code -Dlsk.golden.update=true} writes them anew, to be looked at again. */
public final class Golden {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    /**
     * Compares.
     *
     * @param file its name in the folder
     * @param actual what was made
     * @throws IOException if the file can't be read
     */
    public static void assertSame(String file, byte[] actual) throws IOException {
        Path path = FOLDER.resolve(file);
        if (Boolean.getBoolean("lsk.golden.update")) {
            Files.write(path, actual);
        }
        assertThat(new String(actual, StandardCharsets.UTF_8)).isEqualTo(Files.readString(path));
        assertThat(actual).isEqualTo(Files.readAllBytes(path));
    }
}
