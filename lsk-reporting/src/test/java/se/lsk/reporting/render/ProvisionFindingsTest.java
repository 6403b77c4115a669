package se.lsk.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lsk.core.facts.Listing;
import se.lsk.core.law.RuleId;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.managementsystem.Structure;
import se.lsk.core.managementsystem.WorkProcess;
import se.lsk.reporting.content.ItemState;
import se.lsk.reporting.render.ProvisionFindings.Entry;
import se.lsk.reporting.render.ProvisionFindings.Group;
import se.lsk.reporting.render.html.HtmlRenderer;
import se.lsk.rules.Language;
import se.lsk.rules.Outcome;
import se.lsk.rules.Profile;
import se.lsk.rules.Rulebook;
import se.lsk.rules.national.NationalRulebook;

/** Findings on a management system: outcome, what is missing and what a person judges, with places in words. */
class ProvisionFindingsTest {

    private static final ManagementSystem SYSTEM = SomeSystem.named("arbetet");

    private static Entry processes(ManagementSystem system) {
        return ProvisionFindings.of(
                        "h",
                        "i",
                        "",
                        NationalRulebook.rulebook(),
                        system,
                        SomeSystem.findings(system).stream()
                                .filter(finding -> finding.ruleId().equals(RuleId.of("K4P2")))
                                .toList())
                .entries()
                .get(0);
    }

    @Test
    void tellsWhatIsMissingAndWhatIsNotTold() {
        Entry entry = processes(SYSTEM);
        assertThat(entry.outcome()).isEqualTo(Outcome.NOT_FULFILLED);
        assertThat(entry.basis()).containsExactly("4 kap. 2 § SOSFS 2011:9 (föreskrift, läst i andra hand)");
        assertThat(entry.groups())
                .containsExactly(
                        new Group("Saknas: 2", List.of("beskrivning av ”Ett arbetet”", "beskrivning av ”Två arbetet”")),
                        new Group(
                                "Uppgift saknas: 2",
                                List.of(
                                        "processen ”Ett arbetet”: fastställande",
                                        "processen ”Två arbetet”: fastställande")),
                        new Group(
                                "Finns: 2",
                                List.of("identifiering av ”Ett arbetet”", "identifiering av ”Två arbetet”")));
    }

    @Test
    void speaksEnglish() {
        Entry entry = ProvisionFindings.of(
                        Language.EN,
                        "h",
                        "i",
                        "",
                        NationalRulebook.rulebook(),
                        SYSTEM,
                        SomeSystem.findings(SYSTEM).stream()
                                .filter(finding -> finding.ruleId().equals(RuleId.of("K4P2")))
                                .toList(),
                        rule -> Optional.of("k4p2.html"))
                .entries()
                .get(0);
        assertThat(entry.page()).contains("k4p2.html");
        assertThat(entry.basis()).containsExactly("4 kap. 2 § SOSFS 2011:9 (regulation, read at second hand)");
        assertThat(entry.groups())
                .extracting(Group::heading)
                .containsExactly("Missing: 2", "Not told: 2", "In place: 2");
        assertThat(entry.groups().get(1).items())
                .containsExactly("the process “Ett arbetet”: adoption", "the process “Två arbetet”: adoption");
        assertThat(PathWords.of(withProcesses(7), Language.EN)
                        .lines(IntStream.range(0, 7)
                                .mapToObj(i -> "structure.processes[" + i + "].description")
                                .toList()))
                .containsExactly("description: 7 of 7 processes");
    }

    @Test
    void linksARuleToItsPageOnlyIfThereIsOne() {
        assertThat(processes(SYSTEM).page()).isEmpty();
        assertThat(html(List.of())).doesNotContain("<a href=\"ch-");
        assertThat(html(List.of("CH-INVEST")))
                .contains("<a href=\"ch-invest.html\"><code>CH-INVEST</code></a>")
                .contains("<code>CH-INFORM</code>")
                .doesNotContain("ch-inform.html");
    }

    private static String html(List<String> withPage) {
        FindingCards cards = FindingCards.of(
                "h",
                "i",
                "",
                Samples.RULEBOOK,
                Samples.findings(List.of(Samples.running("a", "2020-12-01"))),
                rule -> Optional.of(rule.value().toLowerCase(Locale.ROOT) + ".html")
                        .filter(page -> withPage.contains(rule.value())));
        return HtmlRenderer.render(new ReviewPage(
                Language.SV,
                "t",
                "s",
                List.of(),
                new Notice("n", "t"),
                List.of(PageSection.of("a", "A", cards)),
                List.of()));
    }

    @Test
    void givesEachStateOfAnItemItsOwnSignAndWord() {
        assertThat(List.of(ItemState.values()))
                .extracting(state -> ItemMark.of(state, Language.SV).symbol())
                .doesNotHaveDuplicates();
        assertThat(ItemMark.of(ItemState.MISSING, Language.SV)).hasToString("✕\u00a0saknas");
        assertThat(ItemMark.of(ItemState.THIN, Language.EN)).hasToString("◐\u00a0thin");
    }

    private static ManagementSystem withProcesses(int number) {
        return SYSTEM.toBuilder()
                .structure(Structure.builder()
                        .processes(Listing.of(IntStream.rangeClosed(1, number)
                                .mapToObj(i -> WorkProcess.builder()
                                        .name("Process " + i)
                                        .build())
                                .toList()))
                        .build())
                .build();
    }

    @Test
    void placesInAnAnswerStandInWordsAndManyAlikeTogether() {
        assertThat(processes(withProcesses(1)).answer())
                .contains(": processen ”Process 1”: identifiering; processen ”Process 1”: beskrivning; ")
                .doesNotContain("structure");
        Entry many = processes(withProcesses(7));
        assertThat(many.answer())
                .endsWith(
                        ": identifiering: 7 av 7 processer; beskrivning: 7 av 7 processer; fastställande: 7 av 7 processer.");
        assertThat(many.groups())
                .extracting(Group::heading, Group::isLong)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Uppgift saknas: 21", false));
    }

    @Test
    void refusesAFindingOfAnUnknownRule() {
        Rulebook empty = Rulebook.of(NationalRulebook.EDITION, Profile.national(), List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProvisionFindings.of("h", "", "", empty, SYSTEM, SomeSystem.findings(SYSTEM)))
                .withMessageContaining("the rulebook has no rule");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "describedOn | dagen för beskrivningen",
                "adopted.on | fastställande: dag",
                "structure.processes | processer",
                "structure.processes[0].adopted.by | processen ”Ett arbetet”: fastställande: av vem",
                "structure.processes[9].adopted | processer: fastställande",
                "organisation.tasks[0].roles | uppgiften ”t-1”: befattningar",
                "documentation.qualityReport.work | kvalitetsberättelse: hur arbetet har bedrivits",
                "improvement.complaints.ongoing | klagomål och synpunkter: antal pågående",
                "nothing.known | known"
            })
    void putsPathsInWords(String path, String words) {
        assertThat(PathWords.of(SYSTEM, Language.SV).words(path)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://lsk.se/a.html", "../a.html", "A.html", "a.htm", "a b.html", "-a.html"})
    void refusesALinkOutOfTheFolder(String fileName) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PageLinks.Link(fileName, "t", "x"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ItemChecks.Entry(
                        ItemState.THIN, "t", List.of(), "k", "q", List.of(), Optional.of(fileName)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FindingCards.of(
                        "h",
                        "i",
                        "",
                        Samples.RULEBOOK,
                        Samples.findings(List.of(Samples.running("a", "2020-12-01"))),
                        rule -> Optional.of(fileName)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProvisionFindings.of(
                        Language.EN,
                        "h",
                        "i",
                        "",
                        NationalRulebook.rulebook(),
                        SYSTEM,
                        SomeSystem.findings(SYSTEM),
                        rule -> Optional.of(fileName)));
    }
}
