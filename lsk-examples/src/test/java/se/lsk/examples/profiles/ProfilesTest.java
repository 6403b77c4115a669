package se.lsk.examples.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lsk.core.law.LegalForce;
import se.lsk.reporting.exchange.ProfileReader;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.Rulebook;
import se.lsk.rules.national.NationalRulebook;

/** The profiles that ship with the examples. */
class ProfilesTest {

    @ParameterizedTest
    @CsvSource({"guideline-000, 4", "stockholm-2006-11, 3"})
    void are_read_and_set_duties_beside_the_law(String name, int duties) throws IOException {
        Rulebook book = rulebook(name);
        List<RuleDefinition> local = book.definitions().stream()
                .filter(rule -> rule.id().value().startsWith("LOCAL-"))
                .toList();
        assertThat(local).hasSize(duties).allMatch(rule -> rule.force() == LegalForce.LOCAL_GUIDELINE);
        assertThat(book.definitions()).containsAll(NationalRulebook.rulebook().definitions());
    }

    private static Rulebook rulebook(String name) throws IOException {
        String place = "/se/lsk/examples/profiles/" + name + ".json";
        try (InputStream in = Objects.requireNonNull(ProfilesTest.class.getResourceAsStream(place))) {
            return ProfileReader.readRulebook(in, NationalRulebook::under).fold(book -> book, problems -> {
                throw new AssertionError(problems);
            });
        }
    }
}
