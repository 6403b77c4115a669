package se.lsk.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Facts;
import se.lsk.core.facts.RoleName;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.law.RuleId;
import se.lsk.core.risk.AnalysisOccasion;
import se.lsk.core.time.RollPolicy;
import se.lsk.rules.Finding;
import se.lsk.rules.Outcome;
import se.lsk.rules.Profile;
import se.lsk.rules.Provision;
import se.lsk.rules.Rulebook;
import se.lsk.rules.national.NationalRulebook;

/** Reads the case tables: one folder per rule, one row per case. */
public final class CaseTable {

    static final Path FOLDER = Path.of("src", "test", "resources", "cases");
    public static final SubjectReference SUBJECT = new SubjectReference("c1");

    /** Each folder is read once. */
    private static final ConcurrentHashMap<String, ImmutableList<Row>> TABLES = new ConcurrentHashMap<>();

    private static final Set<String> RISK_WORDS = Set.of("DECIDER", "FROM", "ACTION", "OCCASION");

    private CaseTable() {}

    /** {@return every row of every table in the rule's folder, in the order of file names and lines} */
    public static List<Row> rows(String rule) {
        return TABLES.computeIfAbsent(rule, CaseTable::read);
    }

    private static ImmutableList<Row> read(String rule) {
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        for (Path file : files(FOLDER.resolve(rule))) {
            rows.addAll(read(rule, file));
        }
        return rows.build();
    }

    /** {@return the names of the folders} */
    public static List<String> rules() {
        return files(FOLDER).stream()
                .filter(Files::isDirectory)
                .map(folder -> folder.getFileName().toString())
                .toList();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> read(String rule, Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> columns = cells(lines.get(0));
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        for (int line = 1; line < lines.size(); line++) {
            List<String> cells = cells(lines.get(line));
            String place = rule + "/" + file.getFileName() + ":" + (line + 1);
            assertThat(cells).as(place).hasSameSizeAs(columns);
            ImmutableMap.Builder<String, String> byColumn = ImmutableMap.builder();
            for (int i = 0; i < cells.size(); i++) {
                byColumn.put(columns.get(i), cells.get(i));
            }
            rows.add(new Row(rule, place, byColumn.buildOrThrow()));
        }
        return rows.build();
    }

    /** Cells are parted by commas; a cell with a comma stands in quotation marks, and a mark within it is doubled. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    /** What a row wants, and what was found, in one form, so that a failing row shows every difference at once. */
    private record Expected(
            Outcome outcome,
            String reason,
            String lastDay,
            String daysOver,
            String daysLeft,
            List<String> missing,
            String basis) {}

    /** One case. */
    public record Row(String rule, String place, Map<String, String> cells) {

        public String text(String column) {
            return Optional.ofNullable(cells.get(column))
                    .orElseThrow(() -> new IllegalArgumentException(place + " has no column " + column));
        }

        public Optional<LocalDate> day(String column) {
            return text(column).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text(column)));
        }

        public Answer answer(String column) {
            return text(column).isEmpty() ? Answer.UNKNOWN : Answer.valueOf(text(column));
        }

        /** {@return the cell; empty also where the table has no such column} */
        public String orEmpty(String column) {
            return cells.getOrDefault(column, "");
        }

        /** {@return the rulebook under the profile that the row names} */
        private Rulebook rulebook() {
            String profile = orEmpty("profile");
            RuleId id = RuleId.of(rule);
            if (profile.isEmpty()) {
                return NationalRulebook.rulebook();
            }
            if (profile.startsWith("TARGET ")) {
                return NationalRulebook.under(Profile.builder()
                        .name("Kommunen")
                        .putLocalTargetDay(id, Integer.parseInt(profile.substring("TARGET ".length())))
                        .build());
            }
            if (RISK_WORDS.stream().anyMatch(word -> profile.startsWith(word + " "))) {
                return NationalRulebook.under(risk(profile));
            }
            return NationalRulebook.under(Profile.builder()
                    .name("Kommunen")
                    .putSettledRollPolicy(id, RollPolicy.valueOf(profile))
                    .build());
        }

        /**
         * Pairs of a word and what is decided: {@code DECIDER role} and {@code FROM level}, who decides on severity and from which level a
         * matrix proposes it; {@code ACTION level}, from which level measures are taken; {@code OCCASION code}, when an analysis is made.
         */
        private static Profile risk(String text) {
            Profile.Builder profile = Profile.builder().name("Kommunen");
            List<String> words = Splitter.on(' ').splitToList(text);
            for (int i = 0; i < words.size(); i += 2) {
                String decided = words.get(i + 1);
                switch (words.get(i)) {
                    case "DECIDER" -> profile.severityDecider(new RoleName(decided));
                    case "FROM" -> profile.seriousFromLevel(decided);
                    case "ACTION" -> profile.actionFromLevel(decided);
                    case "OCCASION" -> profile.addAnalysisOccasion(AnalysisOccasion.valueOf(decided));
                    default -> throw new IllegalArgumentException(text);
                }
            }
            return profile.build();
        }

        /** Asks the row's rule in the national rulebook, in both ways, and compares. */
        public void check(Facts facts) {
            check(facts, rulebook());
        }

        /** Asks the row's rule in a rulebook, in both ways, and compares. */
        public void check(Facts facts, Rulebook book) {
            LocalDate asOf = day("asOf").orElseThrow();
            Finding finding = book.review(facts, asOf).stream()
                    .filter(one -> one.ruleId().equals(RuleId.of(rule)))
                    .findFirst()
                    .orElseThrow();
            assertThat(found(finding)).as(toString()).isEqualTo(expected());
            List<Outcome> alone = new ArrayList<>();
            book.outcomes(facts, asOf, (definition, outcome) -> {
                if (definition.id().equals(RuleId.of(rule))) {
                    alone.add(outcome);
                }
            });
            assertThat(alone).as(toString()).containsExactly(finding.outcome());
        }

        private Expected expected() {
            return new Expected(
                    Outcome.valueOf(text("outcome")),
                    text("reason"),
                    orEmpty("lastDay"),
                    orEmpty("daysOver"),
                    orEmpty("daysLeft"),
                    Splitter.on(' ').omitEmptyStrings().splitToList(text("missing")),
                    text("basis"));
        }

        private static Expected found(Finding finding) {
            return new Expected(
                    finding.outcome(),
                    finding.reason(),
                    finding.lastDay().map(LocalDate::toString).orElse(""),
                    finding.daysOver().isPresent()
                            ? String.valueOf(finding.daysOver().getAsInt())
                            : "",
                    finding.daysLeft().isPresent()
                            ? String.valueOf(finding.daysLeft().getAsInt())
                            : "",
                    finding.missing(),
                    canonical(finding.basis()));
        }

        public static String canonical(List<Provision> basis) {
            Function<Provision, String> place =
                    provision -> provision.reference().canonical();
            return basis.stream().map(place).collect(Collectors.joining(" "));
        }

        @Override
        public String toString() {
            return place + ": " + text("note");
        }
    }
}
