package se.lsk.examples.systems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lsk.core.check.Parsed;
import se.lsk.core.facts.Facts;
import se.lsk.core.managementsystem.Improvement;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.managementsystem.SelfMonitoring;
import se.lsk.core.managementsystem.Structure;
import se.lsk.core.organisation.Organisation;
import se.lsk.reporting.exchange.FactsReader;

/** Every file reads without a problem, and every value in it reaches the facts. */
class TranscribedSystemTest {

    /** Every value of the object: strings that are no property name, numbers, answers. */
    private static final Pattern VALUE =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"(?!\\s*:)|(?<=[:\\[,\\s])(?:\\d+|true|false)(?=[,\\]}\\s])");

    @ParameterizedTest
    @EnumSource
    void readsWithoutAProblem(TranscribedSystem system) {
        assertThat(FactsReader.parse(system.json())).isInstanceOf(Parsed.Valid.class);
        assertThat(system.facts().subjectRef()).hasToString(system.id());
        assertThat(system.facts().describedOn()).isPresent();
    }

    /** What is changed in the file changes the facts or is refused: so nothing in it is passed over. */
    @ParameterizedTest
    @EnumSource
    void nothingInTheFileIsLost(TranscribedSystem system) {
        String json = system.json();
        Parsed<Facts> read = FactsReader.parse(json);
        List<MatchResult> values = VALUE.matcher(json).results().toList();

        assertThat(values).hasSizeGreaterThan(100);
        for (MatchResult value : values) {
            String changed = json.substring(0, value.start()) + changed(value.group()) + json.substring(value.end());
            assertThat(FactsReader.parse(changed))
                    .as("%s at %s", value.group(), value.start())
                    .isNotEqualTo(read);
        }
    }

    private static String changed(String value) {
        if (value.startsWith("\"")) {
            return value.substring(0, value.length() - 1) + "x\"";
        }
        return switch (value) {
            case "true" -> "false";
            case "false" -> "true";
            default -> String.valueOf(Integer.parseInt(value) + 1);
        };
    }

    @Test
    void holdsAsMuchAsThePagesTell() {
        ManagementSystem ornskoldsvik = TranscribedSystem.ORNSKOLDSVIK.facts();
        Organisation organisation = ornskoldsvik.organisation().orElseThrow();
        assertThat(organisation.roles().items()).hasSize(9);
        assertThat(organisation.tasks().items()).hasSize(240);
        Structure structure = ornskoldsvik.structure().orElseThrow();
        assertThat(structure.processes().items()).hasSize(21);
        assertThat(structure.routines().items()).hasSize(21);
        assertThat(ornskoldsvik.selfMonitoring().orElseThrow().controls().items())
                .hasSize(27);

        ManagementSystem herrljunga = TranscribedSystem.HERRLJUNGA.facts();
        SelfMonitoring monitoring = herrljunga.selfMonitoring().orElseThrow();
        assertThat(monitoring.controlPoints().items()).hasSize(8);
        Improvement improvement = herrljunga.improvement().orElseThrow();
        assertThat(improvement.riskAnalyses().items()).hasSize(9);
        assertThat(improvement.measures().items()).hasSize(23);

        assertThat(TranscribedSystem.GUIDELINE
                        .facts()
                        .organisation()
                        .orElseThrow()
                        .roles()
                        .items())
                .hasSize(10);
        assertThat(TranscribedSystem.STOCKHOLM
                        .facts()
                        .organisation()
                        .orElseThrow()
                        .councils()
                        .items())
                .hasSize(3);
    }
}
