package se.lsk.examples.systems;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lsk.reporting.render.ResponsibilityText;
import se.lsk.rules.Language;

/** Örnsköldsvik's responsibility matrix as the library prints it, against counts made by hand in the document. */
class ResponsibilityMatrixTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "ornskoldsvik-2013-matrix.txt");
    private static final Pattern BLANKS = Pattern.compile(" {2,}");

    private static String printed() {
        return ResponsibilityText.of(TranscribedSystem.ORNSKOLDSVIK.facts(), Language.SV);
    }

    @Test
    void isPrintedAsItWasFoundRight() throws IOException {
        if (Boolean.getBoolean("lsk.golden.update")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, printed(), StandardCharsets.UTF_8);
        }
        assertThat(printed()).isEqualTo(Files.readString(GOLDEN, StandardCharsets.UTF_8));
    }

    /** Section and role, and how many tasks were counted in the document. */
    private static Map<String, String> countedByHand() {
        Map<String, String> counts = new LinkedHashMap<>();
        try (InputStream in = TranscribedSystem.class.getResourceAsStream("ornskoldsvik-2013-matrix.csv")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .skip(1)
                    .map(line -> Splitter.on(';').splitToList(line))
                    .forEach(row -> counts.put(row.get(0) + " " + row.get(1), row.get(2)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return counts;
    }

    @Test
    void everyCellIsWhatWasCountedInTheDocument() {
        List<String> lines =
                printed().lines().skip(2).takeWhile(line -> !line.isEmpty()).toList();
        List<String> sections = Splitter.on(BLANKS).omitEmptyStrings().splitToList(lines.get(0));
        Map<String, String> cells = new LinkedHashMap<>();
        for (int section = 0; section < sections.size() - 1; section++) {
            for (String line : lines.subList(1, lines.size() - 1)) {
                List<String> row = Splitter.on(BLANKS).omitEmptyStrings().splitToList(line);
                cells.put(
                        sections.get(section) + " " + row.get(0),
                        row.get(section + 1).replace("–", "0"));
            }
        }

        assertThat(cells).hasSize(12 * 9).containsExactlyEntriesOf(countedByHand());
    }

    @Test
    void everyTaskStandsUnderItsSectionAndRole() {
        Map<String, String> listed = new LinkedHashMap<>();
        countedByHand().forEach((cell, count) -> listed.put(cell, "0"));
        String section = "";
        for (String line :
                printed().lines().dropWhile(line -> !line.startsWith("Avsnitt")).toList()) {
            if (line.startsWith("Avsnitt ")) {
                section = line.substring("Avsnitt ".length());
            } else if (line.matches("  \\S+ \\(\\d+\\)")) {
                listed.put(section + " " + line.strip().replaceAll(" \\(.*", ""), line.replaceAll("\\D", ""));
            }
        }

        assertThat(listed).containsExactlyEntriesOf(countedByHand());
        assertThat(printed().lines().filter(line -> line.matches(" {4}\\S.*"))).hasSize(240);
    }

    @Test
    void answersWhatItIsAsked() {
        assertThat(printed())
                .contains(
                        "  Uppgifter som ingen har: inga\n",
                        "  Uppgifter där det inte berättas vem som har dem: inga\n",
                        "  Befattningar utan uppgift: inga\n",
                        "  Befattningar med en del någon annanstans men utan uppgift: inga\n");
        assertThat(ResponsibilityText.of(TranscribedSystem.GUIDELINE.facts(), Language.SV))
                .contains("  Befattningar utan uppgift: nämndens ordförande\n")
                .contains("  Uppgifter där det inte berättas vem som har dem: riktlinjen-1, god-kvalitet-1, ")
                .contains("[7] Uppföljning av kvalitetsarbetet");
        assertThat(ResponsibilityText.of(TranscribedSystem.HERRLJUNGA.facts(), Language.SV))
                .contains("bemanningen (åtgärden ”kp8-avstamning”)");
        assertThat(ResponsibilityText.of(TranscribedSystem.STOCKHOLM.facts(), Language.EN))
                .contains("biträdande enhetschef (the quality council “utforarenhets-kvalitetsrad”)");
    }

    @ParameterizedTest
    @EnumSource
    void everyMatrixIsPrintedInBothLanguages(TranscribedSystem system) {
        for (Language language : Language.values()) {
            assertThat(ResponsibilityText.of(system.facts(), language).lines())
                    .hasSizeGreaterThan(40)
                    .allSatisfy(line -> assertThat(line).isEqualTo(line.stripTrailing()));
        }
    }
}
