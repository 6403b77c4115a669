package se.lsk.reporting.render;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.lsk.core.law.LegalReference;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.rules.Explanation;
import se.lsk.rules.Finding;
import se.lsk.rules.Language;
import se.lsk.rules.Message;
import se.lsk.rules.Outcome;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.Rulebook;

/**
 * What was found of a management system, provision by provision: the outcome, what is missing, what is not told, what is in place, what a
 * person has to judge. Places in the facts stand in words. Immutable and thread-safe.
 *
 * @param heading the heading
 * @param intro what the provisions have in common
 * @param provenance a few words shown on each, such as that something is assumed; may be empty
 * @param entries the findings, in reading order
 */
public record ProvisionFindings(String heading, String intro, String provenance, List<Entry> entries) implements Block {

    /** So many lines are named in the answer itself; all of them stand below it. */
    private static final int NAMED = 4;

    /** Copies the list. */
    public ProvisionFindings {
        entries = ImmutableList.copyOf(entries);
    }

    /**
     * The findings on one management system.
     *
     * @param heading the heading
     * @param intro what the provisions have in common
     * @param provenance a few words shown on each; may be empty
     * @param rulebook the rulebook that the findings come from
     * @param system the management system
     * @param findings the findings, in reading order
     * @return the block
     * @throws IllegalArgumentException if a finding is of a rule that the rulebook doesn't have
     */
    public static ProvisionFindings of(
            String heading,
            String intro,
            String provenance,
            Rulebook rulebook,
            ManagementSystem system,
            List<Finding> findings) {
        PathWords words = PathWords.of(system);
        return new ProvisionFindings(
                heading,
                intro,
                provenance,
                findings.stream()
                        .map(finding -> entry(finding, rulebook, words))
                        .toList());
    }

    private static Entry entry(Finding finding, Rulebook rulebook, PathWords words) {
        RuleDefinition rule = rulebook.definition(finding.ruleId())
                .orElseThrow(() -> new IllegalArgumentException("the rulebook has no rule " + finding.ruleId()));
        Explanation explanation = finding.explanation();
        return new Entry(
                finding.outcome(),
                finding.basis().stream()
                        .map(provision -> place(provision.reference()) + " ("
                                + finding.force().swedish() + ", "
                                + provision.verification().swedish() + ")")
                        .distinct()
                        .toList(),
                rule.id().value(),
                rule.title().swedish(),
                explanation.asked().in(Language.SV),
                inWords(explanation.found(), finding.missing(), words).in(Language.SV),
                explanation.steps().stream().map(step -> group(step, words)).toList());
    }

    private static String place(LegalReference reference) {
        return (reference.position() + " " + reference.act()).strip();
    }

    /** {@return the message with the paths in its lists put in words} */
    private static Message inWords(Message message, List<String> paths, PathWords words) {
        ImmutableMap.Builder<String, Object> arguments = ImmutableMap.builder();
        for (Map.Entry<String, Object> argument : message.arguments().entrySet()) {
            arguments.put(argument.getKey(), inWords(argument.getValue(), paths, words));
        }
        return new Message(message.phrase(), arguments.buildOrThrow());
    }

    private static Object inWords(Object value, List<String> paths, PathWords words) {
        if (value instanceof Message message) {
            return inWords(message, paths, words);
        }
        if (value instanceof List<?> values && values.stream().anyMatch(paths::contains)) {
            List<String> lines = words.lines(paths);
            return lines.size() <= NAMED
                    ? lines
                    : ImmutableList.builder()
                            .addAll(lines.subList(0, NAMED))
                            .add("med mera")
                            .build();
        }
        return value;
    }

    private static Group group(Explanation.Step step, PathWords words) {
        List<Message> messages = step.steps().stream()
                .map(below -> below.message().arguments().get("what") instanceof Message seen ? seen : below.message())
                .toList();
        Map<String, Long> times =
                messages.stream().collect(Collectors.groupingBy(ProvisionFindings::seen, Collectors.counting()));
        ImmutableList.Builder<String> items = ImmutableList.builder();
        ImmutableList.Builder<String> paths = ImmutableList.builder();
        for (Message message : messages) {
            String text = seen(message);
            Object place = message.arguments().get("path");
            if (message.arguments().get("what") instanceof String path) {
                paths.add(path);
            } else if (place != null && times.getOrDefault(text, 0L) > 1) {
                items.add(text + " (" + words.words(place.toString()) + ")");
            } else {
                items.add(text);
            }
        }
        return new Group(
                step.message().in(Language.SV),
                items.addAll(words.lines(paths.build())).build().stream()
                        .distinct()
                        .toList());
    }

    /** {@return what was seen, without its place in the facts} */
    private static String seen(Message message) {
        return message.arguments().containsKey("path") && message.arguments().get("what") instanceof Message what
                ? what.in(Language.SV)
                : message.in(Language.SV);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.provisionFindings(this);
    }

    /**
     * A finding.
     *
     * @param outcome what was found
     * @param basis the provisions, each with how binding it is and how its wording was checked
     * @param rule the key of the rule
     * @param title the rule's short name
     * @param question what was asked
     * @param answer what was found, in words
     * @param groups what the answer rests on
     */
    public record Entry(
            Outcome outcome,
            List<String> basis,
            String rule,
            String title,
            String question,
            String answer,
            List<Group> groups) {

        /** Copies the lists. */
        public Entry {
            basis = ImmutableList.copyOf(basis);
            groups = ImmutableList.copyOf(groups);
        }
    }

    /**
     * A part of what an answer rests on.
     *
     * @param heading what its items have in common, and how many they are
     * @param items the items
     */
    public record Group(String heading, List<String> items) {

        private static final int SHORT = 6;

        /** Copies the list. */
        public Group {
            items = ImmutableList.copyOf(items);
        }

        /** {@return whether there are so many items that the reader opens them when needed} */
        public boolean isLong() {
            return items.size() > SHORT;
        }
    }
}
