package se.lsk.reporting.exchange;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lsk.core.facts.HostReference;
import se.lsk.core.law.Bilingual;
import se.lsk.core.organisation.Regime;
import se.lsk.reporting.content.CheckedFigure;
import se.lsk.reporting.content.Completeness;
import se.lsk.reporting.content.FigureCheck;
import se.lsk.reporting.content.FigureReference;
import se.lsk.reporting.content.ImprovementPromise;
import se.lsk.reporting.content.ItemCheck;
import se.lsk.reporting.content.ItemKey;
import se.lsk.reporting.content.Layout;
import se.lsk.reporting.content.Need;
import se.lsk.reporting.content.PartCheck;
import se.lsk.reporting.content.PrintedFigure;
import se.lsk.reporting.content.PromiseOutcome;
import se.lsk.reporting.content.Report;
import se.lsk.reporting.content.ReportEvidence;
import se.lsk.reporting.content.ReportReview;
import se.lsk.reporting.content.ReportSection;
import se.lsk.reporting.content.ReportTable;
import se.lsk.reporting.content.TableCell;
import se.lsk.reporting.content.YearComparison;
import se.lsk.rules.Language;
import se.lsk.rules.Message;

/**
 * Writes a reviewed report as one JSON object: the report in the form that {@link ReportReader} reads, and beside it what was found. Keys stand in
 * a fixed order, so the same review gives the same text. Stateless and thread-safe.
 */
public final class ReportWriter {

    private ReportWriter() {}

    /**
     * A reviewed report.
     *
     * @param review the reviewed report
     * @return the object on one line, ending with a line feed
     */
    public static String write(ReportReview review) {
        return JsonOutput.object(json -> review(json, review)) + "\n";
    }

    /**
     * A report, as {@link ReportReader} reads it.
     *
     * @param report the report; the evidence that it refers to is not part of it
     * @return the object on one line, ending with a line feed
     */
    public static String write(Report report) {
        return JsonOutput.object(json -> report(json, report)) + "\n";
    }

    /**
     * A report for its author to go on with, as {@link ReportReader} reads it.
     *
     * @param report the report; the evidence that it refers to is not part of it
     * @return the object over several lines, ending with a line feed
     */
    public static String laidOut(Report report) {
        return JsonOutput.laidOut(json -> report(json, report)) + "\n";
    }

    private static void review(JsonOutput json, ReportReview review) {
        json.day("asOf", review.asOf())
                .truth("lacksWhatIsBinding", review.lacksWhatIsBinding())
                .object("report", in -> report(in, review.report()))
                .objects("evidence", review.report().shownEvidence(), ReportWriter::evidence)
                .objects("completeness", review.completeness(), ReportWriter::completeness)
                .objects("findings", review.findings(), FindingsWriter::members)
                .objects("figures", review.figures(), ReportWriter::figure)
                .object("comparison", review.comparison(), ReportWriter::comparison)
                .rulebook(review.rulebook().edition());
    }

    private static void report(JsonOutput json, Report report) {
        json.code("report", report.kind())
                .text("profile", report.profile().id())
                .text("title", report.title())
                .text("municipality", report.municipality())
                .text("board", report.board())
                .number("year", report.year())
                .day("drawnUpOn", report.drawnUpOn())
                .code("language", report.language())
                .text("layout", report.layout().map(Layout::id))
                .text("provenance", report.provenance());
        if (report.regimes().isTold()) {
            json.texts(
                    "regimes",
                    report.regimes().items().stream().map(Regime::name).toList());
        }
        json.answer("keptAvailable", report.keptAvailable())
                .objects(
                        "parts",
                        report.parts(),
                        (in, part) -> in.text("ref", part.ref().value()).text("name", part.name()))
                .objects("sections", report.sections(), ReportWriter::section)
                .objects("figures", report.figures(), ReportWriter::figure)
                .objects("tables", report.tables(), ReportWriter::table)
                .objects("checks", report.checks(), ReportWriter::check)
                .objects("promises", report.promises(), ReportWriter::promise)
                .objects("outcomes", report.outcomes(), ReportWriter::outcome)
                .objects(
                        "notApplicable",
                        report.notApplicable(),
                        (in, one) -> in.text("item", one.item().value()).text("reason", one.reason()));
    }

    private static void section(JsonOutput json, ReportSection section) {
        json.number("level", section.level())
                .text("number", section.number())
                .text("heading", section.heading())
                .texts("answers", section.answers().stream().map(ItemKey::value).toList())
                .texts(
                        "parts",
                        section.parts().stream().map(HostReference::value).toList())
                .texts("text", section.text())
                .texts(
                        "figures",
                        section.figures().stream().map(HostReference::value).toList())
                .texts(
                        "tables",
                        section.tables().stream().map(HostReference::value).toList())
                .texts("evidence", section.evidence())
                .truth("plan", section.isPlan())
                .truth("followUpOfPlan", section.isFollowUpOfPlan());
    }

    private static void figure(JsonOutput json, PrintedFigure figure) {
        json.text("ref", figure.ref().value()).text("label", figure.label()).decimal("value", figure.value());
        json.code("unit", figure.unit())
                .number("year", figure.year())
                .code("about", figure.about())
                .text("source", figure.source());
    }

    private static void table(JsonOutput json, ReportTable table) {
        json.text("ref", table.ref().value())
                .text("caption", table.caption())
                .text("source", table.source())
                .code("about", table.about())
                .code("unit", table.unit())
                .code("picture", table.picture())
                .texts("columns", table.columns())
                .objects(
                        "rows",
                        table.rows(),
                        (in, row) -> in.text("name", row.name())
                                .values(
                                        "cells",
                                        row.cells().stream()
                                                .map(ReportWriter::cell)
                                                .toList())
                                .truth("total", row.total()));
    }

    private static Object cell(TableCell cell) {
        return cell.number().<Object>map(number -> number).or(cell::words).orElse(JsonOutput.NOTHING);
    }

    private static void check(JsonOutput json, FigureCheck check) {
        json.code("kind", check.kind());
        reference(json, "printed", check.printed());
        if (check.kind() == FigureCheck.Kind.SHARE) {
            reference(json, "part", check.of().get(0));
            reference(json, "whole", check.of().get(1));
        } else {
            json.array("of", check.of(), ReportWriter::reference);
        }
        json.text("note", check.note());
    }

    private static void reference(JsonOutput json, String name, FigureReference reference) {
        if (reference.cell().isPresent()) {
            json.object(name, in -> cell(in, reference));
        } else {
            json.text(name, reference.ref().value());
        }
    }

    private static void reference(JsonOutput json, FigureReference reference) {
        if (reference.cell().isPresent()) {
            json.element(in -> cell(in, reference));
        } else {
            json.element(reference.ref().value());
        }
    }

    private static void cell(JsonOutput json, FigureReference reference) {
        json.text("table", reference.ref().value())
                .text("row", reference.cell().map(FigureReference.Cell::row))
                .text("column", reference.cell().map(FigureReference.Cell::column));
    }

    private static void promise(JsonOutput json, ImprovementPromise promise) {
        json.text("ref", promise.ref().value())
                .text("text", promise.text())
                .texts(
                        "responsible",
                        promise.responsible().stream().map(Object::toString).toList())
                .text("followUp", promise.followUp());
    }

    private static void outcome(JsonOutput json, PromiseOutcome outcome) {
        json.text("promise", outcome.promise().value())
                .code("state", outcome.state())
                .text("text", outcome.text());
    }

    private static void evidence(JsonOutput json, ReportEvidence evidence) {
        json.text("name", evidence.name());
        bilingual(json, "title", evidence.title());
        json.texts("kinds", evidence.kinds().stream().map(Enum::name).toList())
                .object(
                        "provenance",
                        evidence.provenance(),
                        (in, text) -> in.text("sv", text.swedish()).text("en", text.english()))
                .objects("tables", evidence.tables(Language.SV), ReportWriter::table)
                .objects("findings", evidence.findings(), FindingsWriter::members);
    }

    private static void completeness(JsonOutput json, Completeness completeness) {
        json.text("profile", completeness.profile().id());
        bilingual(json, "name", completeness.profile().name());
        json.truth("local", completeness.profile().isLocal())
                .day("day", completeness.day())
                .objects("items", completeness.items(), ReportWriter::item)
                .objects("parts", completeness.parts(), ReportWriter::part)
                .texts(
                        "extra",
                        completeness.extra().stream().map(ReportSection::title).toList());
    }

    private static void item(JsonOutput json, ItemCheck check) {
        json.text("item", check.item().key().value());
        bilingual(json, "title", check.item().title());
        bilingual(json, "question", check.item().question());
        json.code("state", check.state())
                .code("force", check.item().force())
                .basis(check.provision().stream().toList())
                .texts("sections", titles(check.sections()))
                .texts("found", check.found().stream().map(Enum::name).toList())
                .array("wouldAnswer", check.unmet(), ReportWriter::need)
                .object("notAsked", check.notAsked(), ReportWriter::message)
                .text("reason", check.reason());
    }

    private static void need(JsonOutput json, Need need) {
        json.element(need.anyOf().stream().map(Enum::name).toList());
    }

    private static void message(JsonOutput json, Message message) {
        json.text("sv", message.in(Language.SV)).text("en", message.in(Language.EN));
    }

    private static void part(JsonOutput json, PartCheck check) {
        json.text("part", check.part().ref().value())
                .text("name", check.part().name())
                .truth("hasContent", check.hasContent())
                .texts("sections", titles(check.sections()));
    }

    private static List<String> titles(List<ReportSection> sections) {
        return sections.stream().map(ReportSection::title).toList();
    }

    private static void figure(JsonOutput json, CheckedFigure figure) {
        json.object("check", in -> check(in, figure.check())).code("agreement", figure.agreement());
        number(json, "printed", figure.printed().orElse(null));
        json.values("against", List.copyOf(figure.against()));
        number(json, "computed", figure.computed().orElse(null));
    }

    private static void number(JsonOutput json, String name, @Nullable BigDecimal value) {
        if (value == null) {
            json.absent(name);
        } else {
            json.decimal(name, value);
        }
    }

    private static void comparison(JsonOutput json, YearComparison years) {
        json.number("previousYear", years.previous().year())
                .objects("promises", years.promises(), (in, followed) -> {
                    promise(in, followed.promise());
                    in.object("outcome", followed.outcome(), ReportWriter::outcome);
                })
                .objects("unpromised", years.unpromised(), ReportWriter::outcome)
                .objects("figures", years.figures(), (in, change) -> {
                    in.text("label", change.label()).code("unit", change.unit());
                    in.decimal("then", change.then());
                    in.decimal("now", change.now());
                })
                .objects(
                        "items",
                        years.items(),
                        (in, change) -> in.text("item", change.item().key().value())
                                .code("then", change.then())
                                .code("now", change.now()))
                .texts("gone", years.gone());
    }

    private static void bilingual(JsonOutput json, String name, Bilingual text) {
        json.languages(name, language -> language.of(text));
    }
}
