package se.lsk.reporting.render.report;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalReference;
import se.lsk.reporting.content.FigureReference;
import se.lsk.reporting.content.FigureUnit;
import se.lsk.reporting.content.PrintedFigure;
import se.lsk.reporting.content.Report;
import se.lsk.reporting.content.ReportTable;
import se.lsk.reporting.render.BarChart;
import se.lsk.rules.Language;
import se.lsk.rules.Message;
import se.lsk.rules.Phrase;
import se.lsk.rules.Provision;

/**
 * Says things of one report in one language. Immutable and thread-safe.
 *
 * @param report the report
 * @param language the language
 */
record Wording(Report report, Language language) {

    private static final Phrase CELL = Phrase.of("{row}, {column} ({table})", "{row}, {column} ({table})");
    private static final Phrase OR = Phrase.of(" eller ", " or ");
    private static final Phrase AND = Phrase.of(" och ", " and ");

    /** {@return a phrase without arguments} */
    String say(Phrase phrase) {
        return phrase.in(language);
    }

    /** {@return a phrase with one argument} */
    String say(Phrase phrase, String name, Object value) {
        return new Message(phrase, ImmutableMap.of(name, value)).in(language);
    }

    /** {@return a phrase with its arguments} */
    String say(Phrase phrase, ImmutableMap<String, Object> arguments) {
        return new Message(phrase, arguments).in(language);
    }

    /** {@return what something is called} */
    String of(Bilingual text) {
        return language.of(text);
    }

    /** {@return any of some things: {@code figures, tables or findings}} */
    String anyOf(Collection<? extends Bilingual> things) {
        return joined(things.stream().map(this::of).toList(), say(OR));
    }

    /** {@return all of some things: {@code figures, tables and findings}} */
    String allOf(List<String> things) {
        return joined(things, say(AND));
    }

    private static String joined(List<String> things, String last) {
        int before = things.size() - 1;
        return before < 1
                ? String.join("", things)
                : things.stream().limit(before).collect(Collectors.joining(", ")) + last + things.get(before);
    }

    /** {@return a number, its decimals as printed, and its unit where it has a sign or a word} */
    String number(BigDecimal value, FigureUnit unit) {
        String digits = BarChart.printed(value, language);
        return switch (unit) {
            case PERCENT -> digits + "\u00a0%";
            case DAYS, MONTHS -> digits + "\u00a0" + of(unit);
            case COUNT, OTHER -> digits;
        };
    }

    /** {@return which number is meant, in words} */
    String place(FigureReference reference) {
        return reference
                .cell()
                .map(cell -> say(
                        CELL,
                        ImmutableMap.of(
                                "row",
                                cell.row(),
                                "column",
                                cell.column(),
                                "table",
                                report.table(reference.ref())
                                        .map(ReportTable::caption)
                                        .orElse(""))))
                .orElseGet(() ->
                        report.figure(reference.ref()).map(PrintedFigure::label).orElse(""));
    }

    /** {@return a provision with its position first: {@code 7 kap. 1 § SOSFS 2011:9 (allmänna råd, läst i andra hand)}} */
    String provision(Provision provision, Bilingual force) {
        LegalReference reference = provision.reference();
        String place = (reference.position() + " " + reference.act()).strip();
        return place + " (" + of(force) + ", " + of(provision.verification()) + ")";
    }
}
