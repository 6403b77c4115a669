package se.lsk.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.lsk.core.facts.Facts;
import se.lsk.rules.Finding;
import se.lsk.rules.Rulebook;
import se.lsk.rules.national.NationalRulebook;

class FindingsWriterProperties {

    private static final Rulebook RULEBOOK = NationalRulebook.rulebook();

    @Provide
    Arbitrary<Facts> facts() {
        return SomeFacts.all();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return SomeFacts.days();
    }

    @Property
    void everyFindingIsOneLineOfStrictJson(@ForAll("facts") Facts facts, @ForAll("days") LocalDate asOf) {
        for (Finding finding : RULEBOOK.review(facts, asOf)) {
            Json line = Written.object(FindingsWriter.line(finding));
            assertThat(Written.member(line, "subjectRef"))
                    .isEqualTo(new Json.Text(facts.subjectRef().value()));
            assertThat(Written.member(line, "outcome"))
                    .isEqualTo(new Json.Text(finding.outcome().name()));
            assertThat(((Json.Elements) Written.member(line, "missing")).values())
                    .isEqualTo(finding.missing().stream().map(Json.Text::new).toList());
        }
    }

    @Property
    void twoReadingsGiveTheSameBytes(@ForAll("facts") Facts facts, @ForAll("days") LocalDate asOf) {
        String line = FactsLines.line(facts);
        assertThat(written(line, asOf)).isEqualTo(written(line, asOf));
    }

    private static List<String> written(String line, LocalDate asOf) {
        Facts facts = FactsReader.parse(line).fold(read -> read, problems -> {
            throw new AssertionError(problems);
        });
        return NationalRulebook.rulebook().review(facts, asOf).stream()
                .map(FindingsWriter::line)
                .toList();
    }
}
