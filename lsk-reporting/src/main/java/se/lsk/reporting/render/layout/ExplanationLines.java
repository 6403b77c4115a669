package se.lsk.reporting.render.layout;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.lsk.rules.Explanation;
import se.lsk.rules.Language;

/** The steps of an explanation, one below the other. */
public final class ExplanationLines {

    private static final int DEEPEST = 3;

    private ExplanationLines() {}

    /**
     * A step of the reasoning.
     *
     * @param depth how far below the first level, 0 to 3
     * @param text the step
     */
    public record Step(int depth, String text) {}

    /**
     * The steps, in order.
     *
     * @param explanation the explanation
     * @param language in which language
     * @return each with its depth
     */
    public static List<Step> steps(Explanation explanation, Language language) {
        ImmutableList.Builder<Step> lines = ImmutableList.builder();
        explanation.steps().forEach(step -> add(step, 0, language, lines));
        return lines.build();
    }

    private static void add(Explanation.Step step, int depth, Language language, ImmutableList.Builder<Step> lines) {
        lines.add(new Step(Math.min(depth, DEEPEST), step.message().in(language)));
        step.steps().forEach(below -> add(below, depth + 1, language, lines));
    }
}
