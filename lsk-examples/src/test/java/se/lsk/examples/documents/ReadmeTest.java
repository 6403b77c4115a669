package se.lsk.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.lsk.examples.command.LskRunner;
import se.lsk.examples.embedding.Embedding;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.national.NationalRulebook;

/** What the README shows is what the program does. The two commands of its first section are run by {@code .ci/run}. */
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Pattern BLOCK = Pattern.compile("<!-- (.+?) -->\n```(\\w+)\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern LETTERS = Pattern.compile("^([A-Z]+).*$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)");
    private static final String PROGRAM = "java -jar lsk-examples/target/lsk.jar ";

    @Test
    void everyBlockIsWhatTheProgramDoes() throws IOException {
        String readme = Files.readString(README, StandardCharsets.UTF_8);

        GoldenFile.compare(README, BLOCK.matcher(readme).replaceAll(block -> Matcher.quoteReplacement(made(block))));
    }

    private static String made(MatchResult block) {
        String content = switch (block.group(1)) {
            case "embedding: Embedding.java" -> embeddingSource();
            case "embedding: output" -> embeddingOutput();
            case "command" -> commandAndOutput(block.group(3));
            default -> block.group(3);
        };
        return "<!-- " + block.group(1) + " -->\n```" + block.group(2) + "\n" + content + "```\n";
    }

    private static String embeddingSource() {
        String source = read(Path.of("src", "main", "java", "se", "lsk", "examples", "embedding", "Embedding.java"));
        String region = source.substring(
                source.indexOf("// README: the example begins\n") + "// README: the example begins\n".length(),
                source.indexOf("        // README: the example ends"));
        return (region.stripTrailing().stripIndent() + "\n").replace("out.println(", "System.out.println(");
    }

    private static String embeddingOutput() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Embedding.answer(new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String commandAndOutput(String block) {
        String line = block.substring(0, block.indexOf('\n'));
        assertThat(line).startsWith("$ " + PROGRAM);
        List<String> arguments = new ArrayList<>();
        for (String argument : Splitter.on(' ').split(line.substring(2 + PROGRAM.length()))) {
            arguments.add(argument.startsWith("docs/") ? "../" + argument : argument);
        }
        return line + "\n"
                + LskRunner.run(arguments.toArray(String[]::new)).all().replace("../docs/", "docs/");
    }

    @Test
    void ciRunsTheTwoCommands() {
        List<String> markers = BLOCK.matcher(read(README))
                .results()
                .map(block -> block.group(1))
                .toList();

        assertThat(markers).contains("main job", "tests");
        assertThat(read(Path.of("..", ".ci", "run"))).contains("command_of tests", "command_of \"main job\"");
    }

    @Test
    void everyFamilyOfRulesTheirNumberAndTheCheckedDayAreNamed() {
        String readme = read(README);
        List<RuleDefinition> rules = NationalRulebook.rulebook().definitions();

        assertThat(rules).extracting(rule -> rule.id().value()).allSatisfy(id -> {
            String family = LETTERS.matcher(id).replaceFirst("$1");
            assertThat(readme).containsAnyOf("`" + family + "-…`", "`" + family + "…`");
        });
        assertThat(readme).contains("The catalogue holds " + rules.size() + " rules");
        assertThat(readme)
                .contains("**" + NationalRulebook.EDITION.lawCheckedThrough() + "**")
                .contains("edition " + NationalRulebook.EDITION.version());
    }

    @Test
    void everyLinkedFileExists() {
        assertThat(LINK.matcher(read(README)).results().map(link -> link.group(1)))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(Path.of("..", link)).exists());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
