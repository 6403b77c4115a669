package se.lsk.reporting.render;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.lsk.core.law.LegalReference;
import se.lsk.core.law.RuleId;
import se.lsk.reporting.render.ProvisionFindings.Entry;
import se.lsk.reporting.render.ProvisionFindings.Group;
import se.lsk.rules.Explanation;
import se.lsk.rules.Finding;
import se.lsk.rules.Language;
import se.lsk.rules.Message;
import se.lsk.rules.Phrase;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.Rulebook;

/** Findings on a management system in one language, their places in the facts in words. */
final class ProvisionEntries {

    /** So many lines are named in the answer itself; all of them stand below it. */
    private static final int NAMED = 4;

    private static final Phrase AND_MORE = Phrase.of("med mera", "and more");

    private final PathWords words;
    private final Language language;
    private final Function<RuleId, Optional<String>> pages;

    ProvisionEntries(PathWords words, Language language, Function<RuleId, Optional<String>> pages) {
        this.words = words;
        this.language = language;
        this.pages = pages;
    }

    Entry entry(Finding finding, Rulebook rulebook) {
        RuleDefinition rule = rulebook.definition(finding.ruleId())
                .orElseThrow(() -> new IllegalArgumentException("the rulebook has no rule " + finding.ruleId()));
        Explanation explanation = finding.explanation();
        return new Entry(
                finding.outcome(),
                finding.basis().stream()
                        .map(provision -> place(provision.reference()) + " ("
                                + language.of(finding.force()) + ", "
                                + language.of(provision.verification()) + ")")
                        .distinct()
                        .toList(),
                rule.id().value(),
                language.of(rule.title()),
                explanation.asked().in(language),
                inWords(explanation.found(), finding.missing()).in(language),
                explanation.steps().stream().map(this::group).toList(),
                pages.apply(rule.id()));
    }

    private static String place(LegalReference reference) {
        return (reference.position() + " " + reference.act()).strip();
    }

    /** {@return the message with the paths in its lists put in words} */
    private Message inWords(Message message, List<String> paths) {
        ImmutableMap.Builder<String, Object> arguments = ImmutableMap.builder();
        for (Map.Entry<String, Object> argument : message.arguments().entrySet()) {
            arguments.put(argument.getKey(), inWords(argument.getValue(), paths));
        }
        return new Message(message.phrase(), arguments.buildOrThrow());
    }

    private Object inWords(Object value, List<String> paths) {
        if (value instanceof Message message) {
            return inWords(message, paths);
        }
        if (value instanceof List<?> values && values.stream().anyMatch(paths::contains)) {
            List<String> lines = words.lines(paths);
            return lines.size() <= NAMED
                    ? lines
                    : ImmutableList.builder()
                            .addAll(lines.subList(0, NAMED))
                            .add(AND_MORE.in(language))
                            .build();
        }
        return value;
    }

    private Group group(Explanation.Step step) {
        List<Message> messages = step.steps().stream()
                .map(below -> below.message().arguments().get("what") instanceof Message seen ? seen : below.message())
                .toList();
        Map<String, Long> times = messages.stream().collect(Collectors.groupingBy(this::seen, Collectors.counting()));
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
                step.message().in(language),
                items.addAll(words.lines(paths.build())).build().stream()
                        .distinct()
                        .toList());
    }

    /** {@return what was seen, without its place in the facts} */
    private String seen(Message message) {
        return message.arguments().containsKey("path") && message.arguments().get("what") instanceof Message what
                ? what.in(language)
                : message.in(language);
    }
}
