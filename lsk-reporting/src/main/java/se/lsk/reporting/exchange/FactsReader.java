package se.lsk.reporting.exchange;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.lsk.core.casework.ChildFollowUp;
import se.lsk.core.casework.ChildInvestigation;
import se.lsk.core.casework.ChildReport;
import se.lsk.core.casework.DutyClock;
import se.lsk.core.casework.FavourableDecision;
import se.lsk.core.casework.PreliminaryAssessment;
import se.lsk.core.casework.RecurringDutyClock;
import se.lsk.core.check.Parsed;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.facts.Facts;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.risk.RiskAnalysis;
import se.lsk.core.risk.RiskAssessment;
import se.lsk.core.risk.SeverityAssessment;

/**
 * Reads facts as JSON Lines: one object a line, in UTF-8, lines ended by LF or CRLF. Blank lines and a byte order mark at the very start are
 * passed over. Each line gives facts or every problem with it, and no line stops the next from being read.
 *
 * <p>An object has {@code kind} (one of {@code childInvestigation}, {@code preliminaryAssessment}, {@code childFollowUp},
 * {@code childReport}, {@code duty}, {@code recurringDuty}, {@code favourableDecision}, {@code riskAnalysis}, {@code riskAssessment},
 * {@code severityAssessment} and {@code managementSystem}), {@code subjectRef}, and the facts of that kind by the names of its accessors.
 * Null and an absent property are the same: not known. Of a management system, also an array is: one that is there is complete, and an empty
 * one says that there is nothing. Days are {@code YYYY-MM-DD}, 1930-01-01 through 2100-12-31. Where the law counts
 * hours, a date-time with an offset says more than a day. Answers are {@code true} or {@code false}. Codes are the
 * names of the constants.
 *
 * <p>Refused, never guessed: a line longer than 1 MiB (1 048 576 bytes before its end), which is skipped without being held; bytes that are
 * not UTF-8; what is not one JSON object, or is nested deeper than eight levels; an unknown kind or property; a property that stands twice
 * in one object; a value of another type; a text, number or array in place of a day; a date-time; a number in place of a code; a reference
 * shaped like a personal identity number; facts that can't be true together. A {@link Problem} tells where and what, and never repeats a
 * value; a property name is repeated only if it is at most 40 letters, digits and underscores, begins with a letter and does not look like
 * a personal identity number, and is otherwise shown as {@code ['?']}.
 *
 * <p>Stateless and thread-safe.
 */
public final class FactsReader {

    private static final ImmutableMap<String, KindReader<?>> KINDS = ImmutableMap.<String, KindReader<?>>builder()
            .put(ChildInvestigation.TYPE.kind(), new ChildInvestigationReader())
            .put(PreliminaryAssessment.TYPE.kind(), new PreliminaryAssessmentReader())
            .put(ChildFollowUp.TYPE.kind(), new ChildFollowUpReader())
            .put(ChildReport.TYPE.kind(), new ChildReportReader())
            .put(DutyClock.TYPE.kind(), new DutyClockReader())
            .put(RecurringDutyClock.TYPE.kind(), new RecurringDutyClockReader())
            .put(FavourableDecision.TYPE.kind(), new FavourableDecisionReader())
            .put(RiskAnalysis.TYPE.kind(), new RiskAnalysisReader())
            .put(RiskAssessment.TYPE.kind(), new RiskAssessmentReader())
            .put(SeverityAssessment.TYPE.kind(), new SeverityAssessmentReader())
            .put(ManagementSystem.TYPE.kind(), new ManagementSystemReader())
            .buildOrThrow();

    /** Stands for a subject whose reference was refused, so that the other problems are found too. Never handed out. */
    private static final SubjectReference REFUSED = new SubjectReference("refused");

    private FactsReader() {}

    /**
     * Reads lines until the stream ends. Holds one line at a time. The stream is not closed.
     *
     * @param in the stream
     * @param sink receives every line that is not blank, in order
     * @throws IOException if the stream can't be read
     */
    public static void read(InputStream in, Consumer<? super FactsLine> sink) throws IOException {
        LineSource lines = new LineSource(in);
        while (lines.advance()) {
            if (!lines.isBlank()) {
                sink.accept(new FactsLine(lines.number(), parse(lines)));
            }
        }
    }

    /**
     * Reads one line.
     *
     * @param line one JSON object, without the line's end
     * @return the facts, or every problem
     */
    public static Parsed<Facts> parse(String line) {
        return Utf8.isLonger(line, LineSource.LIMIT) ? refused(ProblemCode.LINE_TOO_LONG) : object(line);
    }

    private static Parsed<Facts> parse(LineSource line) {
        if (line.isTooLong()) {
            return refused(ProblemCode.LINE_TOO_LONG);
        }
        return line.text().map(FactsReader::object).orElseGet(() -> refused(ProblemCode.NOT_UTF8));
    }

    private static Parsed<Facts> refused(ProblemCode code) {
        return new Parsed.Invalid<>(List.of(Problem.at(code, JsonPath.ROOT)));
    }

    private static Parsed<Facts> object(String text) {
        List<Problem> problems = new ArrayList<>();
        Optional<Facts> facts = JsonText.object(text, problems).flatMap(object -> facts(object, problems));
        return facts.isPresent() && problems.isEmpty()
                ? new Parsed.Valid<>(facts.get())
                : new Parsed.Invalid<>(problems);
    }

    private static Optional<Facts> facts(Json.Members object, List<Problem> problems) {
        PropertyReader properties = new PropertyReader(object, JsonPath.ROOT, problems);
        Optional<KindReader<?>> kind = kind(properties);
        SubjectReference subjectRef = properties.reference("subjectRef").orElse(REFUSED);
        return kind.flatMap(reader -> reader.read(subjectRef, properties));
    }

    /** {@return the reader of the kind; without one it can't be said which other properties are known} */
    private static Optional<KindReader<?>> kind(PropertyReader properties) {
        Optional<String> name = properties.mandatoryText("kind", ProblemCode.MISSING_KIND);
        Optional<KindReader<?>> reader = name.map(KINDS::get);
        if (name.isPresent() && reader.isEmpty()) {
            properties.refuse(ProblemCode.UNKNOWN_KIND, "kind");
        }
        return reader;
    }
}
