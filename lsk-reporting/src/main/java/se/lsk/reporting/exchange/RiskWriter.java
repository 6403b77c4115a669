package se.lsk.reporting.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import se.lsk.core.facts.HostReference;
import se.lsk.core.law.BilingualText;
import se.lsk.core.risk.AssessedRisk;
import se.lsk.core.risk.Cell;
import se.lsk.core.risk.LevelOverride;
import se.lsk.core.risk.MatrixProposal;
import se.lsk.core.risk.MatrixRisks;
import se.lsk.core.risk.MeasureTally;
import se.lsk.core.risk.RatedCell;
import se.lsk.core.risk.ResidualRisk;
import se.lsk.core.risk.RiskAnalysis;
import se.lsk.core.risk.RiskAssessment;
import se.lsk.core.risk.RiskLevel;
import se.lsk.core.risk.RiskMatrix;
import se.lsk.core.risk.RiskOverview;
import se.lsk.core.risk.RiskRating;
import se.lsk.core.risk.SeverityAssessment;
import se.lsk.core.risk.SeverityComparison;
import se.lsk.core.risk.SeverityDecision;
import se.lsk.core.risk.UnitAnalyses;

/**
 * Writes the risks of an organisation as JSON Lines, UTF-8, LF, no spaces between tokens, keys always in the same order, null where there is
 * nothing. Each line has {@code line}: {@code matrix} (one that was used, its caveats, and how many risks lie in each cell that has any),
 * {@code risk} (those of a matrix follow its line, in the order of their numbers; those that are not rated have none), {@code unit} (the
 * analyses of a unit), {@code severity} (proposal and decision). What each key holds stands in the page about the exchange format.
 *
 * <p>Stateless and thread-safe.
 */
public final class RiskWriter {

    private RiskWriter() {}

    /**
     * The risks. The stream is neither flushed nor closed.
     *
     * @param overview the risks
     * @param out receives one line a matrix, a risk, a unit and a severity
     * @throws IOException if the stream can't be written
     */
    public static void write(RiskOverview overview, OutputStream out) throws IOException {
        for (MatrixRisks risks : overview.matrices()) {
            line(json -> write(json, risks), out);
            for (int i = 0; i < risks.rated().size(); i++) {
                int number = i + 1;
                line(json -> write(json, OptionalInt.of(number), risks.rated().get(number - 1)), out);
            }
            for (AssessedRisk risk : risks.notRated()) {
                line(json -> write(json, OptionalInt.empty(), risk), out);
            }
        }
        for (AssessedRisk risk : overview.withoutMatrix()) {
            line(json -> write(json, OptionalInt.empty(), risk), out);
        }
        for (UnitAnalyses unit : overview.units()) {
            line(json -> write(json, unit, overview.scope()), out);
        }
        for (SeverityComparison severity : overview.severities()) {
            line(json -> write(json, severity), out);
        }
    }

    private static void line(Consumer<JsonOutput> members, OutputStream out) throws IOException {
        out.write((JsonOutput.object(members) + '\n').getBytes(StandardCharsets.UTF_8));
    }

    private static void write(JsonOutput json, MatrixRisks risks) {
        RiskMatrix matrix = risks.matrix();
        json.text("line", "matrix")
                .text("matrix", matrix.name())
                .number("rated", risks.rated().size())
                .number("notRated", risks.notRated().size())
                .truth("coherent", matrix.coherence().isCoherent())
                .objects(
                        "cells",
                        matrix.cells().stream()
                                .filter(cell -> risks.count(cell) > 0)
                                .toList(),
                        (in, cell) -> in.pair("cell", pair(cell))
                                .text("level", matrix.level(cell).code())
                                .number("risks", risks.count(cell)))
                .objects("caveats", matrix.caveats(), RiskWriter::write);
    }

    private static void write(JsonOutput json, BilingualText text) {
        json.text("sv", text.swedish()).text("en", text.english());
    }

    private static void write(JsonOutput json, OptionalInt number, AssessedRisk risk) {
        Optional<RiskAssessment> assessment = risk.assessment();
        json.text("line", "risk")
                .text("matrix", assessment.map(with -> with.matrix().name()))
                .number("number", number)
                .text("reference", risk.reference())
                .text("subjectRef", risk.subjectRef().value())
                .number("event", risk.event())
                .text("eventRef", risk.eventRef().map(HostReference::value))
                .text("unitRef", risk.unitRef().map(HostReference::value))
                .day("assessedOn", risk.assessedOn());
        ratings(json, risk.ratings(), assessment.map(RiskAssessment::proposal));
        json.object(
                        "override",
                        assessment.flatMap(RiskAssessment::override),
                        (in, decision) -> write(in, decision, assessment))
                .text("level", assessment.flatMap(RiskAssessment::level).map(RiskLevel::code))
                .answer("measuresDecided", risk.treatment().measuresDecided())
                .text(
                        "noMeasureReasonRef",
                        risk.treatment().noMeasureReasonRef().map(HostReference::value))
                .object("measures", in -> write(in, risk.measures()))
                .text(
                        "residualLevel",
                        assessment.flatMap(RiskAssessment::residualLevel).map(RiskLevel::code))
                .day(
                        "residualAssessedOn",
                        assessment.flatMap(RiskAssessment::residual).flatMap(ResidualRisk::assessedOn))
                .texts(
                        "residualMissing",
                        assessment
                                .filter(with -> !with.measures().isEmpty())
                                .map(RiskAssessment::residualMissing)
                                .orElse(List.of()));
    }

    private static void ratings(JsonOutput json, List<RiskRating> ratings, Optional<MatrixProposal> proposal) {
        List<RatedCell> deciding = proposal.map(MatrixProposal::deciding).orElse(List.of());
        json.objects(
                        "ratings",
                        ratings,
                        (in, rating) -> in.number("consequence", rating.consequence())
                                .number("potentialConsequence", rating.potentialConsequence())
                                .number("likelihood", rating.likelihood())
                                .answer("consequenceAssessed", rating.consequenceAssessed())
                                .answer("likelihoodEstimated", rating.likelihoodEstimated()))
                .objects(
                        "rated",
                        proposal.map(MatrixProposal::rated).orElse(List.of()),
                        (in, one) -> in.number("rating", one.rating())
                                .code("consequence", one.kind())
                                .pair("cell", pair(one.cell()))
                                .text("level", one.level().code())
                                .truth("decides", deciding.contains(one)))
                .text("proposed", proposal.flatMap(MatrixProposal::level).map(RiskLevel::code))
                .text("atLeast", proposal.flatMap(MatrixProposal::highest).map(RiskLevel::code))
                .texts("missing", proposal.map(MatrixProposal::missing).orElse(List.of()));
    }

    private static void write(JsonOutput json, LevelOverride decision, Optional<RiskAssessment> assessment) {
        json.text("level", decision.level())
                .code("direction", assessment.flatMap(RiskAssessment::overrideDirection))
                .text("decidedBy", decision.decidedBy().value())
                .day("decidedOn", decision.decidedOn())
                .text("reasonRef", decision.reasonRef().value());
    }

    private static void write(JsonOutput json, MeasureTally measures) {
        json.number("all", measures.all())
                .number("done", measures.done())
                .number("overdue", measures.overdue())
                .number("followUpOverdue", measures.followUpOverdue())
                .number("withoutOwner", measures.withoutOwner())
                .number("withoutDay", measures.withoutDay())
                .number("withoutFollowUp", measures.withoutFollowUp());
    }

    private static void write(JsonOutput json, UnitAnalyses unit, RiskOverview.Scope scope) {
        json.text("line", "unit")
                .text("unitRef", unit.unitRef().map(HostReference::value))
                .truth("asked", unit.asked())
                .day("from", scope.firstDay())
                .day("through", scope.lastDay())
                .answer("analysed", unit.analysed())
                .texts("inPeriod", references(unit.inPeriod()))
                .texts("undated", references(unit.undated()))
                .texts("outside", references(unit.outside()))
                .day("latest", unit.latest());
    }

    private static List<String> references(List<RiskAnalysis> analyses) {
        return analyses.stream().map(analysis -> analysis.subjectRef().value()).toList();
    }

    private static void write(JsonOutput json, SeverityComparison severity) {
        SeverityAssessment assessment = severity.assessment();
        json.text("line", "severity")
                .text("subjectRef", assessment.subjectRef().value())
                .day("receivedOn", assessment.receivedOn())
                .text("matrix", assessment.matrix().map(RiskMatrix::name));
        ratings(json, assessment.ratings(), assessment.proposal());
        json.answer("proposesSerious", severity.proposesSerious())
                .object("decision", assessment.decision(), RiskWriter::write)
                .answer("followsProposal", severity.follows())
                .objects("caveats", assessment.matrix().map(RiskMatrix::caveats).orElse(List.of()), RiskWriter::write);
    }

    private static void write(JsonOutput json, SeverityDecision decision) {
        json.code("seriousness", decision.seriousness())
                .text("decidedBy", decision.decidedBy().map(Object::toString))
                .day("decidedOn", decision.decidedOn())
                .text("reasonRef", decision.reasonRef().map(HostReference::value));
    }

    private static List<Integer> pair(Cell cell) {
        return List.of(cell.consequence(), cell.likelihood());
    }
}
