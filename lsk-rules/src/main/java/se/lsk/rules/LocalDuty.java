package se.lsk.rules;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.check.RefusedException;
import se.lsk.core.law.BilingualText;
import se.lsk.core.law.EffectivePeriod;
import se.lsk.core.law.LegalReference;
import se.lsk.core.law.LegalSeries;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.law.RuleId;
import se.lsk.core.law.Verification;
import se.lsk.core.organisation.CouncilLevel;
import se.lsk.core.time.SwedishCalendar;
import se.lsk.rules.style.LskValue;

/**
 * A duty that a municipality has set itself in a guideline (<i>lokal plikt</i>). It becomes a rule of its own beside those of the law, with
 * the force of a local guideline, and can neither replace nor alter one of them. Immutable and thread-safe.
 *
 * <p>Refused, each with its path: a key that does not begin with {@code LOCAL-}, as those of the law never do; a source that is no document of
 * a municipality; a title, a question or something to judge that is not a line of text, or has braces; a question without a question mark; a
 * period that ends before it begins; a number, a level or months that the demand does not have, or a number of meetings that is not given.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "lokal plikt")
@SuppressWarnings("exports")
public abstract sealed class LocalDuty permits ImmutableLocalDuty {

    private static final String OWN_KEYS = "LOCAL-";
    private static final Pattern LINE = Pattern.compile("[^\\p{Cntrl}\\p{Zl}\\p{Zp}\\p{Cf}{}]{1,500}");
    private static final int MOST = 366;

    LocalDuty() {}

    /** {@return the key, which begins with {@code LOCAL-}} */
    public abstract RuleId key();

    /** {@return a short name} */
    public abstract BilingualText title();

    /** {@return the question, ending with a question mark} */
    public abstract BilingualText asks();

    /** {@return the guideline: {@code KOMMUN HERRLJUNGA-2020}} */
    public abstract LegalReference source();

    /** {@return how the guideline was checked} */
    public abstract Verification verification();

    /** {@return the first day on which it applies; {@code from} in a profile's file} */
    public abstract LocalDate firstDay();

    /** {@return the last day on which it applies, inclusive; empty while it does; {@code through} in a profile's file} */
    public abstract Optional<LocalDate> lastDay();

    /** {@return what it asks of a management system} */
    public abstract LocalDemand of();

    /** {@return how many at least, 1 to 366: mandatory for meetings; of evidence of participation 1 if it is not given} */
    public abstract OptionalInt atLeast();

    /** {@return the months in which there is a meeting, for meetings} */
    public abstract List<Month> months();

    /** {@return the level of the councils that it is about; empty for all of them} */
    public abstract Optional<CouncilLevel> level();

    /** {@return what the facts can't show and a person is to judge, as a question} */
    public abstract Optional<BilingualText> judge();

    /** {@return the days on which it applies} */
    public EffectivePeriod period() {
        return new EffectivePeriod(firstDay(), lastDay());
    }

    @Value.Check
    void check() {
        List<Problem> problems = new ArrayList<>();
        refuse(problems, !key().value().startsWith(OWN_KEYS), ProblemCode.LOOSENS_LAW, "$.key");
        line(problems, title(), "$.title");
        line(problems, asks(), "$.asks");
        judge().ifPresent(question -> line(problems, question, "$.judge"));
        question(problems, asks(), "$.asks");
        judge().ifPresent(question -> question(problems, question, "$.judge"));
        refuse(problems, source().act().series() != LegalSeries.MUNICIPAL, ProblemCode.LOOSENS_LAW, "$.source");
        days(problems);
        numbers(problems);
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
    }

    private void days(List<Problem> problems) {
        refuse(problems, isOutsideCalendar(firstDay()), ProblemCode.DATE_OUT_OF_RANGE, "$.from");
        lastDay().ifPresent(last -> {
            refuse(problems, isOutsideCalendar(last), ProblemCode.DATE_OUT_OF_RANGE, "$.through");
            refuse(problems, last.isBefore(firstDay()), ProblemCode.DATES_REVERSED, "$.from", "$.through");
        });
    }

    private void numbers(List<Problem> problems) {
        LocalDemand demand = of();
        refuse(
                problems,
                demand == LocalDemand.COUNCIL_MEETINGS && atLeast().isEmpty(),
                ProblemCode.MISSING_PROPERTY,
                "$.atLeast");
        refuse(
                problems,
                atLeast().isPresent() && (atLeast().getAsInt() < 1 || atLeast().getAsInt() > MOST),
                ProblemCode.NUMBER_OUT_OF_RANGE,
                "$.atLeast");
        refuse(problems, atLeast().isPresent() && !demand.counts(), ProblemCode.CONTRADICTION, "$.of", "$.atLeast");
        refuse(
                problems,
                !months().isEmpty() && demand != LocalDemand.COUNCIL_MEETINGS,
                ProblemCode.CONTRADICTION,
                "$.of",
                "$.months");
        refuse(problems, new HashSet<>(months()).size() < months().size(), ProblemCode.DOUBLED_NAME, "$.months");
        refuse(
                problems,
                level().isPresent() && !demand.isAboutCouncils(),
                ProblemCode.CONTRADICTION,
                "$.of",
                "$.level");
    }

    private static void line(List<Problem> problems, BilingualText text, String path) {
        refuse(problems, isNoLine(text.swedish()), ProblemCode.NOT_A_LINE, path + ".sv");
        refuse(problems, isNoLine(text.english()), ProblemCode.NOT_A_LINE, path + ".en");
    }

    private static boolean isNoLine(String text) {
        return !LINE.matcher(text).matches() || text.isBlank();
    }

    private static void question(List<Problem> problems, BilingualText text, String path) {
        refuse(problems, !text.swedish().endsWith("?"), ProblemCode.NOT_A_LINE, path + ".sv");
        refuse(problems, !text.english().endsWith("?"), ProblemCode.NOT_A_LINE, path + ".en");
    }

    private static boolean isOutsideCalendar(LocalDate day) {
        return day.isBefore(SwedishCalendar.FIRST_DAY) || day.isAfter(SwedishCalendar.LAST_DAY);
    }

    private static void refuse(List<Problem> problems, boolean isWrong, ProblemCode code, String... paths) {
        Problem problem = Problem.at(code, paths);
        if (isWrong && !problems.contains(problem)) {
            problems.add(problem);
        }
    }

    /** {@return a builder; key, title, question, source, verification, first day and demand are mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LocalDuty}. */
    public static final class Builder extends ImmutableLocalDuty.Builder {
        Builder() {}
    }
}
