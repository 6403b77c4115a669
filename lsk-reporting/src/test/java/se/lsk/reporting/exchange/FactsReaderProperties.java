package se.lsk.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.lsk.core.check.Parsed;
import se.lsk.core.facts.Facts;

class FactsReaderProperties {

    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ",",
            ":",
            "\\",
            "\n",
            "\r",
            "\uFEFF",
            "\u0000",
            "\\ud800",
            "null",
            "true",
            "1e999999",
            "\"kind\":",
            "\"openedOn\":\"2025-01-01\",",
            "\"2026-01-14T23:30:00Z\"",
            "\"191212121212\"",
            "å",
            "-",
            "[[[[[[[[[");

    @Provide
    Arbitrary<Facts> facts() {
        return SomeFacts.all();
    }

    @Provide
    Arbitrary<List<Facts>> registers() {
        return SomeFacts.all().list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    @Property(tries = 2000)
    void whatIsWrittenIsRead(@ForAll("facts") Facts facts) {
        assertThat(FactsReader.parse(FactsLines.line(facts))).isEqualTo(new Parsed.Valid<>(facts));
    }

    @Property
    void aStreamOfFactsIsReadInOrder(@ForAll("registers") List<Facts> register) throws IOException {
        StringBuilder text = new StringBuilder();
        register.forEach(facts -> text.append(FactsLines.line(facts)).append(text.length() % 2 == 0 ? "\n" : "\r\n"));
        List<Facts> read = new ArrayList<>();
        FactsReader.read(
                new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)),
                line -> read.add(line.facts().orElseThrow()));
        assertThat(read).isEqualTo(register);
    }

    @Property(tries = 5000)
    void whateverStandsOnALineGivesFactsOrProblems(@ForAll("facts") Facts facts, @ForAll("seeds") long seed)
            throws IOException {
        byte[] mutated = mutated(FactsLines.line(facts).getBytes(StandardCharsets.UTF_8), new Random(seed));
        List<FactsLine> lines = new ArrayList<>();
        FactsReader.read(new ByteArrayInputStream(mutated), lines::add);
        for (FactsLine line : lines) {
            assertThat(line.facts().isPresent()).isEqualTo(line.problems().isEmpty());
            line.problems().forEach(problem -> {
                assertThat(problem.line()).isEqualTo(line.number());
                assertThat(problem.problem().paths())
                        .allMatch(path -> path.matches("\\$(\\.[A-Za-z][A-Za-z0-9_]{0,39}|\\[[0-9]+]|\\['\\?'])*"));
            });
        }
        assertThat(lines).hasSameSizeAs(notBlank(mutated));
    }

    @Property
    void anyTextGivesFactsOrProblems(@ForAll String text) {
        Parsed<Facts> parsed = FactsReader.parse(text);
        assertThat((boolean) parsed.fold(facts -> true, problems -> !problems.isEmpty()))
                .isTrue();
    }

    @Property
    void whatIsReadFromALineDoesNotDependOnTheLinesAroundIt(@ForAll("facts") Facts facts, @ForAll("seeds") long seed)
            throws IOException {
        byte[] mutated = mutated(FactsLines.line(facts).getBytes(StandardCharsets.UTF_8), new Random(seed));
        ByteArrayOutputStream twice = new ByteArrayOutputStream();
        twice.writeBytes(mutated);
        twice.write('\n');
        twice.writeBytes(FactsLines.line(facts).getBytes(StandardCharsets.UTF_8));
        List<FactsLine> lines = new ArrayList<>();
        FactsReader.read(new ByteArrayInputStream(twice.toByteArray()), lines::add);
        assertThat(lines.get(lines.size() - 1).parsed()).isEqualTo(new Parsed.Valid<>(facts));
    }

    private static byte[] mutated(byte[] line, Random random) {
        byte[] bytes = line;
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes = mutatedOnce(bytes, random);
        }
        return bytes;
    }

    private static byte[] mutatedOnce(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length + 1);
        int until = Math.min(bytes.length, from + random.nextInt(12));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        switch (random.nextInt(5)) {
            case 0 -> out.write(bytes, until, bytes.length - until);
            case 1 -> {
                out.writeBytes(PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8));
                out.write(bytes, from, bytes.length - from);
            }
            case 2 -> {
                out.write(random.nextInt(256));
                out.write(bytes, Math.min(bytes.length, from + 1), Math.max(0, bytes.length - from - 1));
            }
            case 3 -> {
                out.write(bytes, from, until - from);
                out.write(bytes, from, bytes.length - from);
            }
            default -> {
                byte[] copy = bytes.clone();
                if (from < bytes.length) {
                    copy[from] ^= (byte) (1 << random.nextInt(8));
                }
                return copy;
            }
        }
        return out.toByteArray();
    }

    private static List<String> notBlank(byte[] bytes) {
        byte[] text = bytes;
        if (text.length >= 3 && text[0] == (byte) 0xEF && text[1] == (byte) 0xBB && text[2] == (byte) 0xBF) {
            text = Arrays.copyOfRange(text, 3, text.length);
        }
        return List.of(new String(text, StandardCharsets.ISO_8859_1).split("\n")).stream()
                .filter(line -> !line.replaceAll("[ \t\r]", "").isEmpty())
                .toList();
    }
}
