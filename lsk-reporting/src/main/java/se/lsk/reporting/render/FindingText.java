package se.lsk.reporting.render;

import se.lsk.rules.Explanation;
import se.lsk.rules.Finding;
import se.lsk.rules.Language;

/**
 * A finding as plain text for a terminal: a heading with subject, rule and outcome, the four lines, and below them the steps. Ends with an
 * empty line. Stateless and thread-safe.
 */
public final class FindingText {

    private FindingText() {}

    /**
     * The text.
     *
     * @param finding the finding
     * @param language in which language
     * @return lines that end with a line feed
     */
    public static String of(Finding finding, Language language) {
        StringBuilder text = new StringBuilder()
                .append(finding.subjectRef())
                .append("  ")
                .append(finding.ruleId())
                .append("  ")
                .append(finding.outcome())
                .append('\n');
        for (String line : finding.explanation().lines(language)) {
            text.append("  ").append(line).append('\n');
        }
        finding.explanation().steps().forEach(step -> append(step, "    ", language, text));
        return text.append('\n').toString();
    }

    private static void append(Explanation.Step step, String indent, Language language, StringBuilder text) {
        text.append(indent).append("- ").append(step.message().in(language)).append('\n');
        step.steps().forEach(below -> append(below, indent + "  ", language, text));
    }
}
