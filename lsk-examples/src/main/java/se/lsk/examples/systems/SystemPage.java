package se.lsk.examples.systems;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lsk.core.law.LegalAct;
import se.lsk.core.law.LegalReference;
import se.lsk.core.law.LegalSeries;
import se.lsk.core.organisation.ResponsibilityMatrix;
import se.lsk.reporting.render.Block;
import se.lsk.reporting.render.Collapsed;
import se.lsk.reporting.render.Definitions;
import se.lsk.reporting.render.FigureTable;
import se.lsk.reporting.render.FigureTable.Column;
import se.lsk.reporting.render.FigureTable.Row;
import se.lsk.reporting.render.KeyFigures;
import se.lsk.reporting.render.KeyFigures.Figure;
import se.lsk.reporting.render.Notice;
import se.lsk.reporting.render.OutcomeMark;
import se.lsk.reporting.render.PageSection;
import se.lsk.reporting.render.Paragraphs;
import se.lsk.reporting.render.ProvisionFindings;
import se.lsk.reporting.render.ResponsibilityTables;
import se.lsk.reporting.render.ReviewPage;
import se.lsk.rules.Finding;
import se.lsk.rules.Language;
import se.lsk.rules.Outcome;

/** A review of a management system in words: what the page says, and in which order. */
final class SystemPage {

    private static final String NOT_COUNTED =
            "En uppgift som saknas räknas aldrig som uppfylld, och inte heller som en brist.";

    private static final LegalAct REGULATION = LegalAct.parse("SOSFS 2011:9");
    /** The headings of the regulation's chapters. */
    private static final ImmutableMap<String, String> CHAPTERS = ImmutableMap.of(
            "3 kap.", "Ansvar för och användning av ledningssystem, ",
            "4 kap.", "Ledningssystemets grundläggande uppbyggnad, ",
            "5 kap.", "Systematiskt förbättringsarbete, ",
            "6 kap.", "Personalens medverkan i kvalitetsarbetet, ",
            "7 kap.", "Dokumentationsskyldighet, ");

    private final SystemReview review;
    private final TranscribedSystem transcribed;

    SystemPage(SystemReview review) {
        this.review = review;
        this.transcribed = review.transcribed();
    }

    ReviewPage page() {
        Stream<PageSection> sections = Stream.of(
                        Optional.of(inBrief()),
                        Optional.of(findings()),
                        matrix(),
                        Optional.of(surprising()),
                        Optional.of(assumed()),
                        notAsked(),
                        Optional.of(method()))
                .flatMap(Optional::stream);
        return new ReviewPage(
                Language.SV,
                transcribed.title() + ": ledningssystemet, bestämmelse för bestämmelse",
                "Vad som finns, vad som saknas, vad dokumentet inte berättar och vad bara en person kan bedöma.",
                ImmutableList.of(
                        "Källa: " + transcribed.source() + ". Uppgifterna är överförda med egna ord.",
                        "Sidan visar vad LSK kan se i ett sådant dokument. Den är ingen granskning av kommunen, ersätter ingen juridisk bedömning och avgör inget som lagen lämnar åt en människa."),
                new Notice("Ett dokument, inte en verksamhet.", notice()),
                sections.toList(),
                ImmutableList.of(
                        "Framställd av LSK ur regelbok "
                                + review.rulebook().edition().version()
                                + ". Rätten är kontrollerad till och med "
                                + review.rulebook().edition().lawCheckedThrough() + ".",
                        "LSK ger inte juridisk rådgivning och avgör inget som lagen lämnar åt en bedömning."));
    }

    private String notice() {
        String day = review.isDayAssumed()
                ? "Dokumentet har ingen dag. Den dag som väljer rätten, " + review.asOf() + ", är antagen. "
                : "";
        return day + "”Går inte att avgöra” betyder att dokumentet inte berättar, inte att något saknas. "
                + NOT_COUNTED;
    }

    private String tag() {
        return review.isDayAssumed() ? "Antagen dag" : "";
    }

    private PageSection inBrief() {
        ImmutableList.Builder<Figure> figures = ImmutableList.builder();
        figure(figures, Outcome.FULFILLED, "har det som går att se", "Om innehållet räcker bedöms av en person");
        figure(figures, Outcome.NOT_FULFILLED, "saknar något", "Det sägs, eller följer av det som sägs");
        figure(figures, Outcome.NEEDS_JUDGEMENT, "kräver en bedömning", "Frågan och underlaget står vid varje");
        figure(figures, Outcome.UNDETERMINED, "går inte att avgöra", "Dokumentet berättar inte");
        return PageSection.of(
                "i-korthet",
                "I korthet",
                new KeyFigures(figures.build()),
                Paragraphs.of("Av " + examined().size() + " regler som gällde " + review.asOf()
                        + ". Regler utan lydelse den dagen räknas inte."),
                Collapsed.of("Alla regler i en tabell", overview()));
    }

    private void figure(ImmutableList.Builder<Figure> figures, Outcome outcome, String label, String detail) {
        if (review.count(outcome) > 0) {
            figures.add(new Figure(
                    String.valueOf(examined().stream()
                            .filter(finding -> finding.outcome() == outcome)
                            .count()),
                    label,
                    detail));
        }
    }

    /** {@return the findings that a wording was selected for} */
    private List<Finding> examined() {
        return review.findings().stream()
                .filter(finding -> !finding.basis().isEmpty())
                .toList();
    }

    private FigureTable overview() {
        return new FigureTable(
                "Utfall efter bestämmelse",
                "",
                ImmutableList.of(
                        Column.words("Regel"),
                        Column.words("Bestämmelse"),
                        Column.words("Vad"),
                        Column.words("Dignitet"),
                        Column.words("Utfall")),
                examined().stream()
                        .map(finding -> Row.of(
                                finding.ruleId().value(),
                                SystemReview.place(finding)
                                        .map(SystemPage::citation)
                                        .orElse(""),
                                review.rule(finding).title().swedish(),
                                finding.force().swedish(),
                                OutcomeMark.of(finding.outcome()).toString()))
                        .toList(),
                Optional.empty());
    }

    private static String citation(LegalReference reference) {
        return (reference.position() + " " + reference.act()).strip();
    }

    private PageSection findings() {
        Map<String, List<Finding>> chapters = examined().stream()
                .collect(Collectors.groupingBy(SystemPage::chapter, LinkedHashMap::new, Collectors.toList()));
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        chapters.forEach((chapter, found) ->
                blocks.add(ProvisionFindings.of(chapter, "", tag(), review.rulebook(), review.system(), found)));
        return new PageSection("iakttagelser", "Bestämmelse för bestämmelse", blocks.build());
    }

    private static String chapter(Finding finding) {
        LegalReference place = SystemReview.place(finding).orElseThrow();
        String heading = place.chapter().map(chapter -> chapter + " kap. ").orElse("");
        return place.act().equals(REGULATION)
                ? heading + CHAPTERS.getOrDefault(heading.strip(), "") + REGULATION
                : heading
                        + (place.act().series() == LegalSeries.MUNICIPAL ? "Dokumentets egna regler, " : "")
                        + place.act().title();
    }

    private Optional<PageSection> matrix() {
        Optional<ResponsibilityMatrix> matrix = review.system().responsibilities();
        if (matrix.isEmpty() || matrix.get().tasks().isEmpty()) {
            return Optional.empty();
        }
        String source = "Källa: " + transcribed.source() + ". Uppgifterna står med LSK:s ord; bestämmelsen är tolkad.";
        ImmutableList.Builder<Block> blocks = ImmutableList.<Block>builder()
                .add(
                        Paragraphs.of(
                                "Vem som gör vad i kvalitetsarbetet, så som dokumentet fördelar det. Befattningarna är roller, aldrig personer."),
                        ResponsibilityTables.counts(review.system(), source),
                        ResponsibilityTables.questions(review.system()))
                .add(new Collapsed(
                        "Alla " + matrix.get().tasks().size() + " uppgifter, avsnitt för avsnitt",
                        ImmutableList.copyOf(ResponsibilityTables.tasks(review.system(), ""))));
        return Optional.of(new PageSection("ansvarsmatris", "Ansvarsmatris", blocks.build()));
    }

    private PageSection surprising() {
        return PageSection.of(
                "att-forvanas-over",
                "Att förvånas över",
                Paragraphs.of("Det som en läsare kan undra över, med den förklaring som LSK har stöd för."),
                notes(SystemNotes.surprising(transcribed)));
    }

    private PageSection assumed() {
        return PageSection.of(
                "antaget",
                "Antaget och tolkat",
                Paragraphs.of(
                        "Det här står inte i dokumentet med de orden. Allt annat är överfört, och det som dokumentet inte berättar finns inte."),
                notes(SystemNotes.assumed(transcribed)));
    }

    private static Definitions notes(List<SystemNotes> notes) {
        return new Definitions(notes.stream()
                .map(note -> new Definitions.Entry(note.topic(), note.text()))
                .toList());
    }

    private Optional<PageSection> notAsked() {
        List<Finding> without = review.findings().stream()
                .filter(finding -> finding.basis().isEmpty())
                .toList();
        if (without.isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<String>> acts = without.stream()
                .collect(Collectors.groupingBy(
                        finding -> review.rule(finding)
                                .versions()
                                .get(0)
                                .basis()
                                .get(0)
                                .reference()
                                .act()
                                .title(),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                finding -> finding.ruleId() + " "
                                        + review.rule(finding).title().swedish(),
                                Collectors.toList())));
        ImmutableList.Builder<Definitions.Entry> entries = ImmutableList.builder();
        acts.forEach((act, rules) -> entries.add(new Definitions.Entry(act, String.join("; ", rules) + ".")));
        return Optional.of(PageSection.of(
                "inte-provat",
                "Vad som inte prövades",
                Paragraphs.of("LSK har ingen lydelse av de här bestämmelserna som gällde " + review.asOf() + "."),
                new Definitions(entries.build())));
    }

    private PageSection method() {
        return PageSection.of(
                "sa-gjordes-provningen",
                "Så gjordes prövningen",
                Definitions.of(
                        new Definitions.Entry(
                                "Prövningsdag",
                                review.asOf() + (review.isDayAssumed() ? ", antagen" : "")
                                        + ". Dagen väljer rätten, och det som är daterat senare har inte hänt än."),
                        new Definitions.Entry(
                                "Regelbok",
                                "Utgåva " + review.rulebook().edition().version()
                                        + ". Föreskriften är till stor del läst i andra hand; det står vid varje bestämmelse."),
                        new Definitions.Entry(
                                "Tillämpning",
                                review.rulebook().profile().name()
                                        + (review.rulebook()
                                                        .profile()
                                                        .localDuties()
                                                        .isEmpty()
                                                ? ""
                                                : ": dokumentets egna regler prövas bredvid lagen och ändrar inget i den")),
                        new Definitions.Entry(
                                "Så läses utfallen",
                                "Uppfyllt: det som bestämmelsen frågar efter finns. Inte uppfyllt: något är känt för att saknas. Kräver en bedömning: en fråga återstår som bara en person kan svara på. Går inte att avgöra: dokumentet berättar inte."),
                        new Definitions.Entry(
                                "Uppgifterna",
                                "Filen " + transcribed.id()
                                        + ".json bland exemplen; sidan bredvid den säger var i källan varje uppgift står.")));
    }
}
