package se.lsk.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lsk.reporting.catalogue.CataloguePage;
import se.lsk.reporting.catalogue.CataloguePages;
import se.lsk.rules.national.NationalRulebook;
import se.lsk.rules.national.NotCovered;
import se.lsk.rules.national.TracedProvision;

/** The pages in {@code docs/rules} are those that the rulebook makes: none is missing, none too many, none different. */
class RulePagesTest {

    private static final Path FOLDER = Path.of("..", "docs", "rules");
    private static final List<CataloguePage> PAGES = CataloguePages.of(
            NationalRulebook.rulebook(),
            NotCovered.all(),
            TracedProvision.managementSystem(),
            List.of(LocalDate.of(2025, 7, 1)));
    private static final Pattern LINK_OUT = Pattern.compile("\\]\\((\\.\\.[^)]+)\\)");

    private static List<Path> committed() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.toList();
        }
    }

    private static boolean isMade(Path file) {
        return PAGES.stream().anyMatch(page -> file.endsWith(page.fileName()));
    }

    @Test
    void pagesAreMadeFromTheRulebook() throws IOException {
        if (Boolean.getBoolean("lsk.golden.update")) {
            Files.createDirectories(FOLDER);
            for (Path file : committed()) {
                if (!isMade(file)) {
                    Files.delete(file);
                }
            }
        }
        for (CataloguePage page : PAGES) {
            GoldenFile.compare(FOLDER.resolve(page.fileName()), page.text());
        }
        assertThat(committed())
                .as("pages in docs/rules that no rule makes; -Dlsk.golden.update=true removes them")
                .allMatch(RulePagesTest::isMade);
    }

    @Test
    void everyPlaceInAnAnswerHasWords() {
        assertThat(PAGES)
                .allSatisfy(page -> assertThat(page.text())
                        .as("%s: give the place in ‹› words in AnswerWords", page.fileName())
                        .doesNotContain("‹"));
    }

    @Test
    void whatAPageLinksToOutsideTheFolderIsThere() {
        assertThat(PAGES.stream()
                        .flatMap(page -> LINK_OUT.matcher(page.text()).results())
                        .map(link -> link.group(1)))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(FOLDER.resolve(link)).isDirectory());
    }
}
