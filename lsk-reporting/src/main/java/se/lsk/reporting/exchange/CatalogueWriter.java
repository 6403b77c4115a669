package se.lsk.reporting.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import se.lsk.rules.ClockTerms;
import se.lsk.rules.ExtensionTerms;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.RuleInForce;
import se.lsk.rules.RuleVersion;
import se.lsk.rules.Rulebook;
import se.lsk.rules.RulebookEdition;

/**
 * Writes a rulebook's catalogue as JSON Lines: one rule a line, UTF-8, LF, no spaces between tokens, keys always in the same order.
 *
 * <p>Keys: {@code ruleId}, {@code title}, {@code question}, {@code dutyHolder} (each {@code sv}, {@code en}), {@code factType},
 * {@code anchor}, {@code force}, {@code clock} (null, or {@code shape}, {@code stop}, {@code recipient}, {@code consequence},
 * {@code extension}, {@code leavesOpen}), {@code versions} (each {@code from}, {@code through}, {@code limit}, {@code firstLimit},
 * {@code urgency}, {@code rollPolicy}, {@code startOfForce}, {@code basis}),
 * {@code outcomes}, {@code reasons} (each {@code code}, {@code outcome}), {@code rulebook} ({@code version}, {@code lawCheckedThrough}).
 * A {@code limit} is null, {@code {"amount":4,"unit":"CALENDAR_MONTHS"}}, where the unit may also be {@code HOURS}, {@code DAYS_BY_NOON} (one day more after 12.00),
 * {@code FIXED_DAY} (the amount is null, {@code day} is {@code --03-01}), {@code QUARTER}, {@code YEARS_OF_AGE}, or that of a time for
 * keeping with {@code "then":"CALENDAR_YEAR"}, or
 * {@code {"word":"AT_ONCE"}}: a word of urgency, which has no length. {@code rollPolicy} is that of the law, before any profile.
 *
 * <p>Stateless and thread-safe.
 */
public final class CatalogueWriter {

    private CatalogueWriter() {}

    /**
     * One rule with all its versions.
     *
     * @param rule the rule
     * @param edition the edition of the law
     * @return its line, without the line end
     */
    public static String line(RuleDefinition rule, RulebookEdition edition) {
        return line(rule, rule.versions(), edition);
    }

    /**
     * One rule with the version in force alone.
     *
     * @param rule the rule and the version
     * @param edition the edition of the law
     * @return its line, without the line end
     */
    public static String line(RuleInForce rule, RulebookEdition edition) {
        return line(rule.definition(), List.of(rule.version()), edition);
    }

    /**
     * Every rule of a rulebook with all its versions, in reading order. The stream is neither flushed nor closed.
     *
     * @param rulebook the rulebook
     * @param out receives one line a rule, the last ended too
     * @throws IOException if the stream can't be written
     */
    public static void write(Rulebook rulebook, OutputStream out) throws IOException {
        for (RuleDefinition rule : rulebook.definitions()) {
            end(line(rule, rulebook.edition()), out);
        }
    }

    /**
     * The rules in force on a day, each with that version alone, in reading order. The stream is neither flushed nor closed.
     *
     * @param rulebook the rulebook
     * @param day the day
     * @param out receives one line a rule, the last ended too
     * @throws IOException if the stream can't be written
     */
    public static void writeInForceOn(Rulebook rulebook, LocalDate day, OutputStream out) throws IOException {
        for (RuleInForce rule : rulebook.inForceOn(day)) {
            end(line(rule, rulebook.edition()), out);
        }
    }

    private static void end(String line, OutputStream out) throws IOException {
        out.write((line + '\n').getBytes(StandardCharsets.UTF_8));
    }

    private static String line(RuleDefinition rule, List<RuleVersion> versions, RulebookEdition edition) {
        return JsonOutput.object(json -> json.text("ruleId", rule.id().value())
                .languages("title", rule.title()::in)
                .languages("question", rule.question()::in)
                .languages("dutyHolder", rule.dutyHolder()::in)
                .text("factType", rule.factType().kind())
                .text("anchor", rule.anchor().path())
                .code("force", rule.force())
                .object("clock", rule.clock(), CatalogueWriter::write)
                .objects("versions", versions, CatalogueWriter::write)
                .texts(
                        "outcomes",
                        rule.possibleOutcomes().stream().map(Enum::name).toList())
                .objects(
                        "reasons",
                        rule.verdicts(),
                        (reason, verdict) -> reason.text("code", verdict.code()).code("outcome", verdict.outcome()))
                .rulebook(edition));
    }

    /** Writes the members of a version. */
    static void write(JsonOutput json, RuleVersion version) {
        json.day("from", version.inForce().firstDay())
                .day("through", version.inForce().lastDay());
        json.object("limit", version.limit(), JsonOutput::limit)
                .object("firstLimit", version.firstLimit(), JsonOutput::dayLimit)
                .code("urgency", version.urgency())
                .code("rollPolicy", version.rollPolicy())
                .code("startOfForce", version.startOfForce())
                .basis(version.basis());
    }

    private static void write(JsonOutput json, ClockTerms clock) {
        json.code("shape", clock.shape())
                .phrase("stop", clock.stop())
                .phrase("recipient", clock.recipient())
                .object(
                        "consequence",
                        clock.consequence(),
                        (object, consequence) ->
                                object.code("kind", consequence.kind()).languages("text", consequence.text()::in))
                .object("extension", clock.extension(), CatalogueWriter::write)
                .phrase("leavesOpen", clock.leavesOpen());
    }

    private static void write(JsonOutput json, ExtensionTerms terms) {
        json.texts("grounds", terms.grounds().stream().map(Enum::name).sorted().toList())
                .languages("by", terms.by()::in)
                .truth("statedEnd", terms.statedEnd())
                .object("longest", terms.longest(), JsonOutput::dayLimit)
                .languages("howOften", terms.howOften()::in);
    }
}
