package se.lsk.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host outside the build compiles against the modules with every warning an error, and runs on both paths. */
class ModularHostTest {

    private static final Path HOST = Path.of("hosts", "modular");

    @TempDir
    Path target;

    @Test
    void hostRunsOnTheModulePath() throws Exception {
        compile();

        String printed = run(
                "java", "--module-path", target + File.pathSeparator + library(), "-m", "modularhost/modularhost.Host");

        assertThat(printed).isEqualTo("CH-FOLLOWUP NOT_FULFILLED named=true\n");
    }

    @Test
    void hostRunsOnTheClassPath() throws Exception {
        compile();

        String printed = run("java", "-cp", target + File.pathSeparator + library(), "modularhost.Host");

        assertThat(printed).isEqualTo("CH-FOLLOWUP NOT_FULFILLED named=false\n");
    }

    private void compile() throws Exception {
        String printed = run(
                "javac",
                "-Xlint:all",
                "-Werror",
                "--release",
                "17",
                "--module-path",
                library(),
                "-d",
                target.toString(),
                HOST.resolve("module-info.java").toString(),
                HOST.resolve("modularhost").resolve("Host.java").toString());
        assertThat(printed).isEmpty();
    }

    /** The library and what it needs at run time, from the path that the tests run with. */
    private static String library() {
        String path = Optional.ofNullable(System.getProperty("surefire.test.class.path"))
                .orElseGet(() -> System.getProperty("java.class.path"));
        return Splitter.on(File.pathSeparatorChar)
                .splitToStream(path)
                .filter(entry ->
                        entry.matches(".*(lsk-core|lsk-rules|guava-|failureaccess|jspecify|slf4j-api|slf4j-nop).*"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String run(String tool, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        command.addAll(Arrays.asList(arguments));
        Path printed = Files.createTempFile("host", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(printed.toFile())
                    .start();
            process.waitFor();
            return Files.readString(printed, StandardCharsets.UTF_8);
        } finally {
            Files.delete(printed);
        }
    }
}
