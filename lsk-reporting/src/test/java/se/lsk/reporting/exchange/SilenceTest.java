package se.lsk.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.lsk.rules.national.NationalRulebook;

/** A secret is planted wherever a line or a profile can hold one, and looked for in all that is told about it. */
class SilenceTest {

    private static final String SECRET = "hemlig";
    private static final String DIGITS = "86753090";
    private static final Pattern VALUE = Pattern.compile(":(\"[^\"]*\"|true|false|[0-9]+)");
    private static final Pattern NAME = Pattern.compile("\"([A-Za-z0-9-]+)\":");

    private static final List<String> VALUES = List.of(
            "\"hemlig\"",
            "\"hemlig text med blanksteg\"",
            "\"2026-01-14T23:30:00hemlig\"",
            "\"2026-01-14hemlig\"",
            "\"86753090\"",
            "\"8675309012121\"",
            "\"19121212-1212-86753090\"",
            "86753090",
            "-86753090.5e7",
            "[\"hemlig\"]",
            "[86753090]",
            "[{\"86753090\":\"hemlig\"}]",
            "{\"hemlig namn\":\"hemlig\"}",
            "{\"19121212-1212 hemlig\":86753090}",
            "hemlig",
            "\"hemlig",
            "\"hemlig\\q\"");

    private static final String PROFILE =
            "{\"name\":\"Herrljunga\",\"municipalityCode\":\"1466\",\"settledRollPolicies\":{\"CH-PRELIM\":\"ROLLS\"},\"localTargetDays\":{\"CH-PROTECT\":1},\"reminderDays\":{\"CH-INVEST\":30},\"reminderDaysOtherwise\":10,\"severityDecider\":\"SAS\",\"seriousFromLevel\":\"HIGH\"}";

    private static List<String> planted(String line) {
        List<String> lines = new ArrayList<>();
        for (Matcher value = VALUE.matcher(line); value.find(); ) {
            for (String secret : VALUES) {
                lines.add(line.substring(0, value.start(1)) + secret + line.substring(value.end(1)));
            }
        }
        for (Matcher name = NAME.matcher(line); name.find(); ) {
            for (String secret :
                    List.of("hemlig namn", "hemlig-", "p191212121212", "19121212-1212", "86753090", "åhemlig")) {
                lines.add(line.substring(0, name.start(1)) + secret + line.substring(name.end(1)));
                lines.add(line.substring(0, name.start()) + "\"" + secret + "\":1,\"" + secret + "\":\"" + secret
                        + "\"," + line.substring(name.start()));
            }
        }
        lines.add("hemlig " + line);
        lines.add(line + " hemlig 86753090");
        lines.add(line.replace("}", ""));
        return lines;
    }

    private static void assertSilent(String told) {
        assertThat(told)
                .doesNotContainIgnoringCase(SECRET)
                .doesNotContain(DIGITS)
                .doesNotContain("1212");
    }

    @Test
    void problemsOfLinesNeverRepeatWhatStandsThere() throws IOException {
        int refused = 0;
        for (String complete :
                Iterables.concat(FactsLines.COMPLETE, RiskLines.COMPLETE, List.of(SystemLines.COMPLETE))) {
            for (String line : planted(complete)) {
                List<FactsLine> read = new ArrayList<>();
                FactsReader.read(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)), read::add);
                for (FactsLine one : read) {
                    if (one.facts().isEmpty()) {
                        refused++;
                        assertSilent(one.toString());
                        assertThat(one.problems()).isNotEmpty();
                        one.problems().forEach(problem -> assertSilent(problem.toString()));
                    }
                }
            }
        }
        assertThat(refused).isGreaterThan(400);
    }

    @Test
    void problemsOfMatricesNeverRepeatWhatStandsThere() {
        int refused = 0;
        for (String complete : List.of(MatrixReaderTest.BANDS, MatrixReaderTest.CELLS)) {
            for (String matrix : planted(complete)) {
                String told = MatrixReader.parse(matrix).fold(read -> "", Object::toString);
                refused += told.isEmpty() ? 0 : 1;
                assertSilent(told);
            }
        }
        assertThat(refused).isGreaterThan(400);
    }

    @Test
    void problemsOfProfilesNeverRepeatWhatStandsThere() {
        int refused = 0;
        for (String profile : planted(PROFILE)) {
            String told = ProfileReader.parseRulebook(profile, NationalRulebook::under)
                    .fold(rulebook -> "", Object::toString);
            refused += told.isEmpty() ? 0 : 1;
            assertSilent(told);
        }
        assertThat(refused).isGreaterThan(80);
    }
}
