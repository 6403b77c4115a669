package se.lsk.reporting.render;

import java.util.List;
import java.util.stream.Collectors;
import se.lsk.core.law.EffectivePeriod;
import se.lsk.core.time.RollPolicy;
import se.lsk.rules.Language;
import se.lsk.rules.Outcome;
import se.lsk.rules.Phrase;
import se.lsk.rules.Provision;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.RuleVersion;

/** A rule as plain text for a terminal: what it asks, of whom, under which provisions. Stateless and thread-safe. */
public final class RuleText {

    private static final Phrase DUTY_HOLDER = Phrase.of("Ansvarig", "Duty-holder");
    private static final Phrase FACTS = Phrase.of("Frågas om", "Asked of");
    private static final Phrase FORCE = Phrase.of("Dignitet", "Force");
    private static final Phrase OUTCOMES = Phrase.of("Utfall", "Outcomes");
    private static final Phrase NO_LIMIT = Phrase.of("ingen tidsfrist", "no time limit");
    private static final Phrase OPEN = Phrase.of("tills vidare", "until further notice");

    private RuleText() {}

    /**
     * The text.
     *
     * @param rule the rule
     * @param versions which of its versions to print, in order
     * @param language in which language
     * @return lines that end with a line feed, and an empty line
     */
    public static String of(RuleDefinition rule, List<RuleVersion> versions, Language language) {
        StringBuilder text = new StringBuilder()
                .append(rule.id())
                .append("  ")
                .append(rule.title().in(language))
                .append("\n  ")
                .append(rule.question().in(language))
                .append('\n');
        line(DUTY_HOLDER.in(language), rule.dutyHolder().in(language), text);
        line(FACTS.in(language), rule.factType().kind() + " (" + rule.anchor().path() + ")", text);
        line(FORCE.in(language), language.of(rule.force()), text);
        line(
                OUTCOMES.in(language),
                rule.possibleOutcomes().stream().map(Outcome::name).collect(Collectors.joining(", ")),
                text);
        versions.forEach(version -> line(period(version.inForce(), language), version(version, language), text));
        return text.append('\n').toString();
    }

    private static void line(String label, String value, StringBuilder text) {
        text.append("  ").append(label).append(": ").append(value).append('\n');
    }

    /** {@return the first day and the last, or that there is none yet} */
    static String period(EffectivePeriod period, Language language) {
        return period.firstDay() + " – "
                + period.lastDay().map(Object::toString).orElse(OPEN.in(language));
    }

    private static String version(RuleVersion version, Language language) {
        String limit = version.limit().map(language::of).orElse(NO_LIMIT.in(language));
        String roll =
                version.rollPolicy().map(RollPolicy::name).map(" "::concat).orElse("");
        return version.basis().stream().map(RuleText::provision).collect(Collectors.joining("; ")) + "; " + limit
                + roll;
    }

    private static String provision(Provision provision) {
        return provision.reference().citation() + " [" + provision.verification() + "]";
    }
}
