package se.lsk.reporting.render;

import java.util.List;
import se.lsk.rules.ChangeOfLaw;
import se.lsk.rules.Language;
import se.lsk.rules.Phrase;
import se.lsk.rules.RuleChange;
import se.lsk.rules.RuleChange.Difference;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.RuleInForce;
import se.lsk.rules.RulebookEdition;
import se.lsk.rules.StartOfForce;

/**
 * A change of law as plain text for a terminal: first the rules whose time is another, then those that stand elsewhere or are known
 * otherwise, then what was added and what ended. Stateless and thread-safe.
 */
public final class ChangesText {

    private static final Phrase SAME_DAY =
            Phrase.of("Samma dag två gånger: inget att jämföra.", "The same day twice: nothing to compare.");
    private static final Phrase NOTHING =
            Phrase.of("Ingen regel skiljer sig mellan dagarna.", "No rule differs between the days.");
    private static final Phrase TIME = Phrase.of("Ändrad tid", "Changed time");
    private static final Phrase PLACE =
            Phrase.of("Samma tid, annan bestämmelse eller kontroll", "The same time, another provision or check of it");
    private static final Phrase ADDED = Phrase.of(
            "Tillkomna (LSK har ingen lydelse för den tidigare dagen; en äldre kan ha funnits)",
            "Added (LSK holds no wording for the earlier day; there may have been one)");
    private static final Phrase ENDED = Phrase.of(
            "Upphörda (LSK har ingen lydelse för den senare dagen)", "Ended (LSK holds no wording for the later day)");
    private static final Phrase FIRST_DAY = Phrase.of("första dag i kraft", "first day in force");
    private static final Phrase UNCHECKED = Phrase.of(
            "Den senare dagen ligger efter den dag som rätten är kontrollerad till: ändringar däremellan är inte beaktade.",
            "The later day lies after the day through which the law has been checked: changes in between are not considered.");
    private static final Phrase EDITION = Phrase.of("Utgåva ", "Edition ");
    private static final Phrase CHECKED = Phrase.of(", rätten kontrollerad till och med ", ", law checked through ");

    private ChangesText() {}

    /**
     * The text.
     *
     * @param changes the change of law
     * @param edition the edition of the law
     * @param language in which language
     * @return lines that end with a line feed
     */
    public static String of(ChangeOfLaw changes, RulebookEdition edition, Language language) {
        StringBuilder text = new StringBuilder()
                .append(changes.from())
                .append(" -> ")
                .append(changes.to())
                .append("\n\n");
        if (changes.from().equals(changes.to())) {
            text.append(SAME_DAY.in(language)).append("\n\n");
        } else if (changes.isEmpty()) {
            text.append(NOTHING.in(language)).append("\n\n");
        }
        changed(TIME, changes.changed().stream().filter(RuleChange::isAboutTime).toList(), language, text);
        changed(
                PLACE,
                changes.changed().stream().filter(rule -> !rule.isAboutTime()).toList(),
                language,
                text);
        inForce(ADDED, changes.added(), language, text);
        inForce(ENDED, changes.ended(), language, text);
        if (changes.to().isAfter(edition.lawCheckedThrough())) {
            text.append(UNCHECKED.in(language)).append('\n');
        }
        return text.append(EDITION.in(language))
                .append(edition.version())
                .append(CHECKED.in(language))
                .append(edition.lawCheckedThrough())
                .append('\n')
                .toString();
    }

    private static void changed(Phrase heading, List<RuleChange> rules, Language language, StringBuilder text) {
        if (rules.isEmpty()) {
            return;
        }
        heading(heading, rules.size(), language, text);
        for (RuleChange rule : rules) {
            title(rule.definition(), language, text);
            for (Difference difference : rule.differences()) {
                line(
                        language.of(difference.aspect()),
                        difference.before().in(language) + " -> "
                                + difference.after().in(language),
                        text);
            }
        }
        text.append('\n');
    }

    private static void inForce(Phrase heading, List<RuleInForce> rules, Language language, StringBuilder text) {
        if (rules.isEmpty()) {
            return;
        }
        heading(heading, rules.size(), language, text);
        for (RuleInForce rule : rules) {
            title(rule.definition(), language, text);
            line(
                    RuleText.period(rule.version().inForce(), language),
                    rule.version().citation(),
                    text);
            if (rule.version().startOfForce() != StartOfForce.STATED) {
                line(FIRST_DAY.in(language), language.of(rule.version().startOfForce()), text);
            }
        }
        text.append('\n');
    }

    private static void heading(Phrase heading, int count, Language language, StringBuilder text) {
        text.append(heading.in(language)).append(": ").append(count).append('\n');
    }

    private static void title(RuleDefinition rule, Language language, StringBuilder text) {
        text.append("  ")
                .append(rule.id())
                .append("  ")
                .append(rule.title().in(language))
                .append('\n');
    }

    private static void line(String label, String value, StringBuilder text) {
        text.append("    ").append(label).append(": ").append(value).append('\n');
    }
}
