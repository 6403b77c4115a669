package se.lsk.reporting.render.layout;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.lsk.rules.Explanation;
import se.lsk.rules.Language;

/** An explanation in Swedish, taken apart so that labels and texts can be set differently. */
public final class ExplanationLines {

    private ExplanationLines() {}

    /**
     * A line with what stands before its first colon set apart.
     *
     * @param label what the line is about
     * @param text the line without the label
     */
    public record Line(String label, String text) {}

    /**
     * A step of the reasoning.
     *
     * @param depth how far below the first level, 0 to 3
     * @param text the step
     */
    public record Step(int depth, String text) {}

    /**
     * The four lines.
     *
     * @param explanation the explanation
     * @return each with its label
     */
    public static List<Line> lines(Explanation explanation) {
        return explanation.lines(Language.SV).stream()
                .map(ExplanationLines::line)
                .toList();
    }

    private static Line line(String line) {
        int colon = line.indexOf(": ");
        return colon < 0 ? new Line("", line) : new Line(line.substring(0, colon), line.substring(colon + 2));
    }

    /**
     * The steps, in order.
     *
     * @param explanation the explanation
     * @return each with its depth
     */
    public static List<Step> steps(Explanation explanation) {
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        for (String line : explanation.tree(Language.SV)) {
            String text = line.stripLeading();
            steps.add(new Step(Math.min((line.length() - text.length()) / 2, 3), text));
        }
        return steps.build();
    }
}
