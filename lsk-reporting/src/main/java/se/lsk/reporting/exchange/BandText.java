package se.lsk.reporting.exchange;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lsk.core.check.Parsed;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.risk.Band;
import se.lsk.core.risk.Threshold;

/** Reads the products of a band: {@code >=4}, {@code >=4 <=8}, or a printed range that includes both its ends, {@code 4-8}. */
final class BandText {

    private static final Pattern RANGE = Pattern.compile("(\\d{1,2})\\s?[-–]\\s?(\\d{1,2})");

    private static final Pattern SPACED = Pattern.compile("([<>=≤≥]) (?=\\d)");

    private BandText() {}

    /**
     * Reads a band.
     *
     * @param level the code of its level
     * @param text its products
     * @return the band, or the problem with it
     */
    static Parsed<Band> parse(String level, String text) {
        Matcher range = RANGE.matcher(text);
        List<String> parts = range.matches()
                ? List.of(">=" + range.group(1), "<=" + range.group(2))
                : Splitter.on(' ').splitToList(SPACED.matcher(text).replaceAll("$1"));
        if (parts.size() > 2) {
            return new Parsed.Invalid<>(List.of(Problem.at(ProblemCode.NOT_A_THRESHOLD, JsonPath.ROOT)));
        }
        List<Threshold> ends = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (String part : parts) {
            Threshold.parse(part, JsonPath.ROOT).fold(ends::add, problems::addAll);
        }
        if (!problems.isEmpty()) {
            return new Parsed.Invalid<>(problems.subList(0, 1));
        }
        return new Parsed.Valid<>(
                new Band(level, ends.get(0), ends.size() == 2 ? Optional.of(ends.get(1)) : Optional.empty()));
    }
}
