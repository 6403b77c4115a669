package se.lsk.reporting.render;

import com.google.common.base.Strings;
import java.util.List;
import java.util.stream.Collectors;
import se.lsk.core.facts.HostReference;
import se.lsk.core.risk.AssessedRisk;
import se.lsk.core.risk.Cell;
import se.lsk.core.risk.MatrixRisks;
import se.lsk.core.risk.RiskAssessment;
import se.lsk.core.risk.RiskMatrix;
import se.lsk.core.risk.RiskOverview;
import se.lsk.core.risk.SeverityAssessment;
import se.lsk.core.risk.SeverityComparison;
import se.lsk.core.risk.UnitAnalyses;
import se.lsk.rules.Language;

/**
 * The risks of an organisation as plain text: each matrix with how many risks lie in each cell, the risks below it, the units, and severity.
 * Lines end with LF. Thread-safe.
 */
public final class RiskText {

    private static final int UNIT_WIDTH = 24;

    private final RiskOverview overview;
    private final RiskWords words;
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private RiskText(RiskOverview overview, Language language) {
        this.overview = overview;
        this.words = new RiskWords(language);
        this.language = language;
    }

    /**
     * The risks.
     *
     * @param overview the risks
     * @param language in which language
     * @return the text
     */
    public static String of(RiskOverview overview, Language language) {
        RiskText lines = new RiskText(overview, language);
        lines.write();
        return lines.text.toString();
    }

    /**
     * That there is nothing to show.
     *
     * @param language in which language
     * @return the sentence
     */
    public static String nothing(Language language) {
        return new RiskWords(language).say("Ingen rad säger något om risker.", "No line tells anything about risks.");
    }

    private void write() {
        line(words.say("Riskbild ", "Risks as of ") + overview.scope().asOf());
        if (overview.isEmpty()) {
            line(nothing(language));
        }
        overview.matrices().forEach(this::matrix);
        if (!overview.withoutMatrix().isEmpty()) {
            line("");
            line(words.say("UTAN MATRIS (", "WITHOUT A MATRIX (")
                    + overview.withoutMatrix().size() + ")");
            overview.withoutMatrix().forEach(risk -> risk("–", risk));
        }
        if (!overview.units().isEmpty()) {
            units();
        }
        if (!overview.severities().isEmpty()) {
            severities();
        }
        if (overview.later() > 0) {
            line("");
            line(words.say("Daterade efter dagen och därför inte med: ", "Dated after the day and so left out: ")
                    + overview.later());
        }
    }

    private void matrix(MatrixRisks risks) {
        RiskMatrix matrix = risks.matrix();
        line("");
        line(words.say("MATRIS ", "MATRIX ")
                + matrix.name()
                + words.say("; risker: ", "; risks: ")
                + risks.all().size()
                + (risks.notRated().isEmpty()
                        ? ""
                        : words.say(", inte skattade: ", ", not rated: ")
                                + risks.notRated().size()));
        int width = String.valueOf(risks.rated().size()).length() + 1;
        MatrixText.cells(matrix, language, text, cell -> count(risks, cell, width));
        matrix.caveats().forEach(caveat -> line("  ! " + words.say(caveat)));
        for (int i = 0; i < risks.rated().size(); i++) {
            risk(String.valueOf(i + 1), risks.rated().get(i));
        }
        risks.notRated().forEach(risk -> risk("–", risk));
    }

    private static String count(MatrixRisks risks, Cell cell, int width) {
        int count = risks.count(cell);
        return Strings.padEnd(count == 0 ? "" : "×" + count, width, ' ');
    }

    private void risk(String number, AssessedRisk risk) {
        line("  " + Strings.padEnd(number, 3, ' ') + " " + risk.reference()
                + risk.unitRef().map(unit -> "  " + unit).orElse("")
                + risk.assessedOn().map(day -> "  " + day).orElse(""));
        for (String rating : words.ratings(risk.ratings(), risk.assessment().map(RiskAssessment::proposal))) {
            detail(words.say("Skattning", "Rating"), rating);
        }
        detail(
                words.say("Förslag", "Proposal"),
                words.proposed(risk.ratings(), risk.assessment().map(RiskAssessment::proposal)));
        if (!words.decided(risk).isEmpty()) {
            detail(words.say("Beslut", "Decision"), words.decided(risk));
        }
        detail(words.say("Åtgärder", "Measures"), words.measures(risk));
        if (risk.measures().all() > 0) {
            detail(words.say("Kvarstår", "Residual"), words.residual(risk));
        }
    }

    private void units() {
        line("");
        line(words.say("RISKANALYSER ", "RISK ANALYSES ")
                + overview.scope().firstDay()
                + words.say(" till och med ", " through ")
                + overview.scope().lastDay());
        overview.units().forEach(this::unit);
        listed(
                words.say("Utan analys i perioden", "Without an analysis in the period"),
                overview.coverage().without());
        listed(
                words.say("Bara med analys utan dag", "Only with an analysis without a day"),
                overview.coverage().undated());
        line("  " + words.nothingPrescribed());
    }

    private void unit(UnitAnalyses unit) {
        String name = unit.unitRef()
                .map(HostReference::value)
                .orElseGet(() -> words.say("enheten inte angiven", "unit not told"));
        line("  " + Strings.padEnd(name, UNIT_WIDTH, ' ')
                + words.say(" i perioden ", " in the period ")
                + unit.inPeriod().size()
                + words.say(", utan dag ", ", without a day ")
                + unit.undated().size()
                + words.say(", utanför ", ", outside ")
                + unit.outside().size()
                + unit.latest()
                        .map(day -> words.say(", senast ", ", latest ") + day)
                        .orElse(""));
    }

    private void listed(String label, List<HostReference> units) {
        if (!units.isEmpty()) {
            line("  " + label + " (" + units.size() + "): "
                    + units.stream().map(HostReference::value).collect(Collectors.joining(", ")));
        }
    }

    private void severities() {
        line("");
        line(words.say("ALLVARLIGHET, FÖRSLAG OCH BESLUT (", "SEVERITY, PROPOSAL AND DECISION (")
                + overview.severities().size() + ")");
        overview.severities().forEach(this::severity);
        overview.severities().stream()
                .flatMap(severity -> severity.assessment().matrix().stream())
                .distinct()
                .forEach(
                        matrix -> matrix.caveats().forEach(caveat -> line("  ! " + matrix + ": " + words.say(caveat))));
        line("  " + words.seriousFrom(overview.scope().seriousFromLevel()));
        line("  " + words.aPersonDecides());
    }

    private void severity(SeverityComparison severity) {
        SeverityAssessment assessment = severity.assessment();
        line("  " + assessment.subjectRef()
                + assessment
                        .receivedOn()
                        .map(day -> words.say("  togs emot ", "  received ") + day)
                        .orElse(""));
        for (String rating : words.ratings(assessment.ratings(), assessment.proposal())) {
            detail(words.say("Skattning", "Rating"), rating);
        }
        detail(words.say("Förslag", "Proposal"), words.proposed(severity));
        detail(words.say("Beslut", "Decision"), words.decided(assessment));
        if (!words.relation(severity).isEmpty()) {
            detail(words.say("Jämfört", "Compared"), words.relation(severity));
        }
    }

    private void detail(String label, String what) {
        line("      " + label + ": " + what);
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }
}
