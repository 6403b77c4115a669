package se.lsk.reporting.render;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lsk.core.facts.HostReference;
import se.lsk.core.risk.AssessedRisk;
import se.lsk.core.risk.MatrixRisks;
import se.lsk.core.risk.MeasureTally;
import se.lsk.core.risk.Provenance;
import se.lsk.core.risk.RiskAnalysis;
import se.lsk.core.risk.RiskAssessment;
import se.lsk.core.risk.RiskMatrix;
import se.lsk.core.risk.RiskOverview;
import se.lsk.core.risk.SeverityComparison;
import se.lsk.core.risk.UnitAnalyses;
import se.lsk.reporting.render.FigureTable.Column;
import se.lsk.reporting.render.FigureTable.Row;
import se.lsk.reporting.render.KeyFigures.Figure;
import se.lsk.rules.Language;

/**
 * The risks of an organisation as a page: each matrix as a picture with its risks in it and below it, the units, and severity. Its texts are
 * in Swedish. Stateless and thread-safe.
 */
public final class RiskPage {

    private static final RiskWords WORDS = new RiskWords(Language.SV);
    private static final ImmutableList<Column> RISK_COLUMNS = ImmutableList.of(
            Column.words("Nr"),
            Column.words("Risk"),
            Column.words("Skattning"),
            Column.words("Matrisens förslag"),
            Column.words("Beslutad nivå"),
            Column.words("Åtgärder"),
            Column.words("Kvarstår"));

    private final RiskOverview overview;

    private RiskPage(RiskOverview overview) {
        this.overview = overview;
    }

    /**
     * The page.
     *
     * @param overview the risks
     * @return the page, to be rendered
     */
    public static ReviewPage of(RiskOverview overview) {
        return new RiskPage(overview).page();
    }

    private ReviewPage page() {
        return new ReviewPage(
                Language.SV,
                "Riskbild",
                overview.scope().asOf() + ". Riskanalyser " + period() + ".",
                ImmutableList.of("Bedömda risker, enheternas riskanalyser och bedömningar av allvarlighet."),
                new Notice(
                        "En matris föreslår och beslutar ingenting.",
                        "Vad som måste göras åt en risk avgörs av en person. Ingen matris är föreskriven i lag."),
                sections(),
                ImmutableList.of(
                        "Framställt av LSK ur uppgifterna som de såg ut "
                                + overview.scope().asOf() + ".",
                        "LSK ger inte juridisk rådgivning och avgör inget som lagen lämnar åt en bedömning."));
    }

    private String period() {
        return overview.scope().firstDay() + " till och med " + overview.scope().lastDay();
    }

    private List<PageSection> sections() {
        List<PageSection> sections = new ArrayList<>();
        sections.add(inBrief());
        for (int i = 0; i < overview.matrices().size(); i++) {
            sections.add(matrix(i + 1, overview.matrices().get(i)));
        }
        if (!overview.withoutMatrix().isEmpty()) {
            sections.add(PageSection.of(
                    "utan-matris",
                    "Utan matris",
                    table(
                            "Händelser i analyser utan matris",
                            "Skattade utan matris, så ingen nivå är föreslagen.",
                            overview.withoutMatrix().stream()
                                    .map(risk -> row("–", risk))
                                    .toList())));
        }
        if (!overview.units().isEmpty()) {
            sections.add(units());
        }
        if (!overview.severities().isEmpty()) {
            sections.add(severities());
        }
        return sections;
    }

    private PageSection inBrief() {
        List<AssessedRisk> risks = overview.risks();
        List<Block> blocks = new ArrayList<>();
        blocks.add(KeyFigures.of(
                figure(
                        risks.size(),
                        "risker",
                        "Inte skattade: "
                                + risks.stream().filter(risk -> !risk.isRated()).count()),
                figure(
                        risks.stream()
                                .map(AssessedRisk::measures)
                                .mapToInt(MeasureTally::overdue)
                                .sum(),
                        "försenade åtgärder",
                        "Sista dagen har passerat "
                                + overview.scope().asOf() + ". Försenad uppföljning: "
                                + risks.stream()
                                        .map(AssessedRisk::measures)
                                        .mapToInt(MeasureTally::followUpOverdue)
                                        .sum()),
                figure(
                        overview.coverage().without().size(),
                        "enheter utan riskanalys",
                        overview.scope().units().isEmpty()
                                ? "Inga enheter är angivna att fråga om"
                                : "Angivna enheter: " + overview.scope().units().size()),
                figure(
                        overview.severities().stream()
                                .filter(severity -> !severity.assessment().isDecided())
                                .count(),
                        "utan beslut om allvarlighet",
                        "Rapporter: " + overview.severities().size())));
        List<String> paragraphs = new ArrayList<>();
        if (overview.isEmpty()) {
            paragraphs.add(RiskText.nothing(Language.SV));
        }
        if (overview.later() > 0) {
            paragraphs.add(
                    "Daterade efter " + overview.scope().asOf() + " och därför inte med: " + overview.later() + ".");
        }
        if (!paragraphs.isEmpty()) {
            blocks.add(new Paragraphs(paragraphs));
        }
        return new PageSection("i-korthet", "I korthet", blocks);
    }

    private PageSection matrix(int number, MatrixRisks risks) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < risks.rated().size(); i++) {
            rows.add(row(String.valueOf(i + 1), risks.rated().get(i)));
        }
        risks.notRated().forEach(risk -> rows.add(row("–", risk)));
        String id = "matris-" + number;
        return PageSection.of(
                id,
                risks.matrix().name(),
                RiskHeatMap.of(
                        id + "-bild",
                        risks.rated().size()
                                + (risks.rated().size() == 1 ? " skattad risk" : " skattade risker")
                                + (risks.notRated().isEmpty()
                                        ? ""
                                        : "; inte skattade: " + risks.notRated().size()),
                        provenance(risks.matrix()),
                        risks),
                table(
                        "Riskerna i matrisen",
                        "Högsta nivån först; numren är bildens. Inte skattade står sist, utan nummer.",
                        rows));
    }

    private static String provenance(RiskMatrix matrix) {
        return matrix.provenance().map(Provenance::source).orElse("Egen matris")
                + " ("
                + matrix.force().swedish()
                + matrix.provenance()
                        .map(source -> "; " + MatrixText.read(source, Language.SV))
                        .orElse("")
                + ")";
    }

    private static FigureTable table(String caption, String source, List<Row> rows) {
        return new FigureTable(caption, source, RISK_COLUMNS, rows, Optional.empty());
    }

    private static Row row(String number, AssessedRisk risk) {
        return Row.of(
                number,
                lines(Stream.of(
                                Optional.of(risk.reference()),
                                risk.unitRef().map(HostReference::value),
                                risk.assessedOn().map(Object::toString))
                        .flatMap(Optional::stream)),
                lines(WORDS.ratings(risk.ratings(), risk.assessment().map(RiskAssessment::proposal)).stream()),
                WORDS.proposed(risk.ratings(), risk.assessment().map(RiskAssessment::proposal)),
                WORDS.decided(risk),
                WORDS.measures(risk),
                WORDS.residual(risk));
    }

    private static String lines(Stream<String> parts) {
        return parts.collect(Collectors.joining("\n"));
    }

    private PageSection units() {
        List<Block> blocks = new ArrayList<>();
        List<String> paragraphs = new ArrayList<>();
        listed("Utan analys i perioden: ", overview.coverage().without(), paragraphs);
        listed("Bara med analys utan dag: ", overview.coverage().undated(), paragraphs);
        paragraphs.add(WORDS.nothingPrescribed());
        blocks.add(new Paragraphs(paragraphs));
        blocks.add(new FigureTable(
                "Riskanalyser per enhet",
                period(),
                ImmutableList.of(
                        Column.words("Enhet"),
                        Column.words("I perioden"),
                        Column.words("Senast"),
                        Column.words("Utan dag"),
                        Column.words("Utanför perioden"),
                        Column.words("Händelser i perioden")),
                overview.units().stream().map(RiskPage::row).toList(),
                Optional.empty()));
        return new PageSection("enheter", "Riskanalyser per enhet", blocks);
    }

    private static void listed(String label, List<HostReference> units, List<String> paragraphs) {
        if (!units.isEmpty()) {
            paragraphs.add(label + units.stream().map(HostReference::value).collect(Collectors.joining(", ")) + ".");
        }
    }

    private static Row row(UnitAnalyses unit) {
        return Row.of(
                unit.unitRef().map(HostReference::value).orElse("enheten inte angiven"),
                unit.inPeriod().isEmpty()
                        ? "ingen"
                        : String.valueOf(unit.inPeriod().size()),
                unit.latest().map(Object::toString).orElse(""),
                String.valueOf(unit.undated().size()),
                String.valueOf(unit.outside().size()),
                String.valueOf(unit.inPeriod().stream()
                        .map(RiskAnalysis::events)
                        .mapToInt(List::size)
                        .sum()));
    }

    private PageSection severities() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraphs(ImmutableList.of(
                WORDS.aPersonDecides(), WORDS.seriousFrom(overview.scope().seriousFromLevel()))));
        blocks.add(new FigureTable(
                "Förslag och beslut",
                "Ett beslut mot förslaget är tillåtet och visas.",
                ImmutableList.of(
                        Column.words("Ärende"),
                        Column.words("Togs emot"),
                        Column.words("Skattning"),
                        Column.words("Matrisens förslag"),
                        Column.words("Beslut"),
                        Column.words("Jämfört")),
                overview.severities().stream().map(RiskPage::row).toList(),
                Optional.empty()));
        overview.severities().stream()
                .flatMap(severity -> severity.assessment().matrix().stream())
                .distinct()
                .filter(matrix -> !matrix.caveats().isEmpty())
                .forEach(matrix -> blocks.add(new Notice(
                        matrix.name(), matrix.caveats().stream().map(WORDS::say).collect(Collectors.joining(" ")))));
        return new PageSection("allvarlighet", "Allvarlighet", blocks);
    }

    private static Row row(SeverityComparison severity) {
        return Row.of(
                severity.assessment().subjectRef().value(),
                severity.assessment().receivedOn().map(Object::toString).orElse(""),
                lines(WORDS
                        .ratings(
                                severity.assessment().ratings(),
                                severity.assessment().proposal())
                        .stream()),
                WORDS.proposed(severity),
                WORDS.decided(severity.assessment()),
                WORDS.relation(severity));
    }

    private static Figure figure(long value, String label, String detail) {
        return new Figure(String.valueOf(value), label, detail);
    }
}
