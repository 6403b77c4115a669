package se.lsk.reporting.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import se.lsk.rules.ChangeOfLaw;
import se.lsk.rules.RuleChange;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.RuleInForce;
import se.lsk.rules.RuleVersion;
import se.lsk.rules.RulebookEdition;

/**
 * Writes a change of law as JSON Lines: one rule a line, UTF-8, LF, no spaces between tokens, keys always in the same order. The changed
 * rules come first, then the added, then the ended, each in reading order.
 *
 * <p>Keys: {@code ruleId}, {@code title} ({@code sv}, {@code en}), {@code change} ({@code CHANGED}, {@code ADDED}, {@code ENDED}),
 * {@code between} ({@code from}, {@code to}), {@code before}, {@code after} (null, or a version as {@link CatalogueWriter} writes it), {@code differences} (each {@code aspect}, {@code before}, {@code after}, the last two with {@code sv}, {@code en};
 * empty unless the rule was changed), {@code rulebook} ({@code version}, {@code lawCheckedThrough}).
 *
 * <p>Stateless and thread-safe.
 */
public final class ChangesWriter {

    /** What became of a rule. */
    private enum Change {
        CHANGED,
        ADDED,
        ENDED
    }

    private ChangesWriter() {}

    /**
     * One line a rule. The stream is neither flushed nor closed.
     *
     * @param changes the change of law
     * @param edition the edition of the law
     * @param out receives one line a rule, the last ended too; nothing if no rule differs
     * @throws IOException if the stream can't be written
     */
    public static void write(ChangeOfLaw changes, RulebookEdition edition, OutputStream out) throws IOException {
        for (RuleChange change : changes.changed()) {
            end(
                    line(
                            change.definition(),
                            Change.CHANGED,
                            Optional.of(change.before()),
                            Optional.of(change.after()),
                            change.differences(),
                            changes,
                            edition),
                    out);
        }
        for (RuleInForce rule : changes.added()) {
            Optional<RuleVersion> after = Optional.of(rule.version());
            end(line(rule.definition(), Change.ADDED, Optional.empty(), after, List.of(), changes, edition), out);
        }
        for (RuleInForce rule : changes.ended()) {
            Optional<RuleVersion> before = Optional.of(rule.version());
            end(line(rule.definition(), Change.ENDED, before, Optional.empty(), List.of(), changes, edition), out);
        }
    }

    private static void end(String line, OutputStream out) throws IOException {
        out.write((line + '\n').getBytes(StandardCharsets.UTF_8));
    }

    private static String line(
            RuleDefinition rule,
            Change change,
            Optional<RuleVersion> before,
            Optional<RuleVersion> after,
            List<RuleChange.Difference> differences,
            ChangeOfLaw changes,
            RulebookEdition edition) {
        return JsonOutput.object(json -> json.text("ruleId", rule.id().value())
                .languages("title", rule.title()::in)
                .code("change", change)
                .object("between", days -> days.day("from", changes.from()).day("to", changes.to()))
                .object("before", before, CatalogueWriter::write)
                .object("after", after, CatalogueWriter::write)
                .objects("differences", differences, ChangesWriter::write)
                .rulebook(edition));
    }

    private static void write(JsonOutput json, RuleChange.Difference difference) {
        json.code("aspect", difference.aspect())
                .languages("before", difference.before()::in)
                .languages("after", difference.after()::in);
    }
}
