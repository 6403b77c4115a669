package se.lsk.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.lsk.core.check.Parsed;
import se.lsk.core.check.Problem;
import se.lsk.reporting.content.ContentProfile;
import se.lsk.reporting.content.Report;

class ReportReaderProperties {

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
            "null",
            "true",
            "1e999999",
            "-",
            "\"ref\":",
            "\"hemlig\"",
            "\"hemlig\":1,",
            "[[[[[[[[[",
            "\uFEFF",
            "\u0000",
            "\\ud800",
            "1e99999999999");
    private static final String SECRET = "hemlig";
    private static final List<String> PLANTED = List.of(
            "\"hemlig\\nrad\"",
            "\"hemlig\\u0007\"",
            "\"86753090hemlig åäö\"",
            "{\"hemlig namn\":\"hemlig\"}",
            "[\"hemlig\\u0007\",86753090]",
            "86753090.5e99999999",
            "\"19121212-1212 hemlig\"",
            "\"<script>hemlig</script>\\u0000\"");
    private static final List<String> PLACES = SystemLines.places(ReportLines.tree());

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    @Provide
    Arbitrary<String> places() {
        return Arbitraries.of(PLACES);
    }

    @Provide
    Arbitrary<String> planted() {
        return Arbitraries.of(PLANTED);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void noProblemRepeatsWhatStandsThere(@ForAll("places") String place, @ForAll("planted") String planted) {
        String changed = ReportLines.changed(tree ->
                SystemLines.set(tree, place, ReportLines.MAPPER.getNodeFactory().stringNode("@@")));
        Parsed<Report> parsed = ReportLines.parsed(changed.replace("\"@@\"", planted));

        assertSilent(parsed.fold(report -> List.of(), problems -> problems));
    }

    @Property
    void noProblemOfAListOfContentsRepeatsWhatStandsThere(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        String json = ContentProfileReaderTest.COMPLETE;
        int at = json.indexOf(':', random.nextInt(json.length() - 20)) + 1;
        int end =
                Math.min(json.indexOf(',', at) < 0 ? json.length() - 1 : json.indexOf(',', at), json.indexOf('}', at));
        Parsed<ContentProfile> parsed = ContentProfileReader.parse(
                json.substring(0, at) + PLANTED.get(random.nextInt(PLANTED.size())) + json.substring(end));

        assertSilent(parsed.fold(profile -> List.of(), problems -> problems));
    }

    private static void assertSilent(List<Problem> problems) {
        assertThat(problems.toString())
                .doesNotContainIgnoringCase(SECRET)
                .doesNotContain("86753090")
                .doesNotContain("1212")
                .doesNotContain("script");
    }

    @Property(tries = 2000)
    void whateverStandsThereGivesAReportOrProblems(@ForAll("seeds") long seed) throws IOException {
        byte[] mutated = mutated(ReportLines.COMPLETE, new Random(seed)).getBytes(StandardCharsets.UTF_8);
        Parsed<Report> parsed =
                ReportReader.read(new ByteArrayInputStream(mutated), Optional.empty(), year -> SomeReports.evidence());

        parsed.fold(report -> report, problems -> {
            assertThat(problems).isNotEmpty();
            problems.forEach(problem -> assertThat(problem.paths())
                    .isNotEmpty()
                    .allMatch(path -> path.matches("\\$(\\.[A-Za-z][A-Za-z0-9_]{0,39}|\\[[0-9]+]|\\['\\?'])*")));
            return null;
        });
    }

    @Property
    void anyTextGivesAReportOrProblems(@ForAll String text) {
        assertThat((boolean) ReportLines.parsed(text).fold(report -> true, problems -> !problems.isEmpty()))
                .isTrue();
    }

    private static String mutated(String json, Random random) {
        StringBuilder text = new StringBuilder(json);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int from = random.nextInt(text.length());
            int until = Math.min(text.length(), from + random.nextInt(14));
            if (random.nextBoolean()) {
                text.delete(from, until);
            }
            if (random.nextBoolean()) {
                text.insert(from, PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return text.toString();
    }
}
