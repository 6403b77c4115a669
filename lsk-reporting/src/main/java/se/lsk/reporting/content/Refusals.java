package se.lsk.reporting.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.check.RefusedException;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.time.SwedishCalendar;

/** Collects what is wrong with one value of a report, and refuses the value once, with all of it. Used by one thread. */
final class Refusals {

    /** How long a heading, a label or a caption may be, in characters. */
    static final int LINE = 500;
    /** How long a paragraph may be, in characters. */
    static final int PARAGRAPH = 20_000;

    /** No-break spaces are spaces too. */
    private static final Pattern BLANK = Pattern.compile("[\\p{Z}\\p{Cc}]*");

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");
    private static final Pattern DIGITS = Pattern.compile("(?<![\\p{Alnum}.,:/_-])\\d{6,8}[-+]?\\d{4}(?![\\p{Alnum}])");

    private final List<Problem> problems = new ArrayList<>();

    /** Wants a line of text: 1 to {@value #LINE} characters, none of them a control character, and not only spaces. */
    Refusals line(String path, String text) {
        return of(BLANK.matcher(text).matches() || UNPRINTABLE.matcher(text).find(), ProblemCode.NOT_A_LINE, path)
                .text(path, text, LINE);
    }

    /** Wants a line of text, where there is one. */
    Refusals line(String path, Optional<String> text) {
        text.ifPresent(one -> line(path, one));
        return this;
    }

    /** Wants a paragraph: 1 to {@value #PARAGRAPH} characters, none of them a control character but tab and line feed. */
    Refusals paragraph(String path, String text) {
        boolean bad = BLANK.matcher(text).matches()
                || UNPRINTABLE
                        .matcher(text.replace('\n', ' ').replace('\t', ' '))
                        .find();
        return text.length() > PARAGRAPH
                ? of(true, ProblemCode.TEXT_TOO_LONG, path)
                : of(bad, ProblemCode.NOT_A_PARAGRAPH, path).text(path, text, PARAGRAPH);
    }

    private Refusals text(String path, String text, int longest) {
        if (text.length() > longest) {
            return of(true, ProblemCode.TEXT_TOO_LONG, path);
        }
        return of(isPersonal(text), ProblemCode.PERSONAL_IDENTITY_NUMBER, path);
    }

    private static boolean isPersonal(String text) {
        Matcher found = DIGITS.matcher(text);
        while (found.find()) {
            // what is written with + is refused as it would be with -
            if (SubjectReference.parse(found.group().replace('+', '-'), "$")
                    .fold(
                            reference -> false,
                            refused -> refused.get(0).code() == ProblemCode.PERSONAL_IDENTITY_NUMBER)) {
                return true;
            }
        }
        return false;
    }

    /** Wants a day to lie in the calendar. */
    Refusals day(String path, Optional<LocalDate> day) {
        return of(
                day.isPresent()
                        && (day.get().isBefore(SwedishCalendar.FIRST_DAY)
                                || day.get().isAfter(SwedishCalendar.LAST_DAY)),
                ProblemCode.DATE_OUT_OF_RANGE,
                path);
    }

    /** Wants a list not to be longer than a report needs. */
    Refusals size(String path, Collection<?> items, int most, ProblemCode code) {
        return of(items.size() > most, code, path);
    }

    /** Wants no two items of a list to be called the same. */
    <T> Refusals distinct(String path, String key, List<T> items, Function<? super T, ?> called) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            of(!seen.add(called.apply(items.get(i))), ProblemCode.DOUBLED_NAME, path + "[" + i + "]" + key);
        }
        return this;
    }

    /** Tells something that is wrong. */
    Refusals of(boolean wrong, ProblemCode code, String path) {
        if (wrong) {
            problems.add(Problem.at(code, path));
        }
        return this;
    }

    /** Refuses the value if anything was found. */
    void refuse() {
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
    }
}
