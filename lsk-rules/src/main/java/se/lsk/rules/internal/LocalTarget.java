package se.lsk.rules.internal;

import com.google.common.collect.ImmutableMap;
import se.lsk.core.law.RuleId;
import se.lsk.rules.Grounds;
import se.lsk.rules.Message;
import se.lsk.rules.Phrase;
import se.lsk.rules.Profile;

/** A municipality's own target beside a word of urgency: told in the finding, and never the law's answer. */
public final class LocalTarget {

    private static final Phrase NONE = Phrase.of("", "");
    private static final Phrase MET = Phrase.of(
            " Målet (dagar: {days}) är satt av {profile}, inte av lagen, och det är nått.",
            " The target (days: {days}) is set by {profile}, not by the law, and it was met.");
    private static final Phrase MISSED = Phrase.of(
            " Målet (dagar: {days}) är satt av {profile}, inte av lagen, och det är inte nått.",
            " The target (days: {days}) is set by {profile}, not by the law, and it was not met.");

    private LocalTarget() {}

    /**
     * Tells a target, where the profile has one, as the word {@code target}.
     *
     * @param profile the profile
     * @param rule the rule
     * @param days how many days it took
     * @param grounds receives the word and the facts
     */
    public static void tell(Profile profile, RuleId rule, int days, Grounds.Builder grounds) {
        Integer target = profile.localTargetDays().get(rule);
        if (target == null) {
            grounds.putWord("target", NONE);
            return;
        }
        Message message =
                new Message(days <= target ? MET : MISSED, ImmutableMap.of("days", target, "profile", profile.name()));
        grounds.putWord("target", message);
        grounds.putFact("localTargetDays", target);
        grounds.putFact("localTargetMet", days <= target);
    }
}
