package se.lsk.reporting.catalogue;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lsk.core.law.Bilingual;
import se.lsk.core.law.EffectivePeriod;
import se.lsk.core.time.Promptness;
import se.lsk.core.time.TimeLimit;
import se.lsk.rules.ClockShape;
import se.lsk.rules.ClockTerms;
import se.lsk.rules.Phrase;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.RuleVersion;

/** How much time a wording gives, in words. Stateless. */
final class TimeWords {

    private static final Phrase NOT_STATED = Phrase.of("ingen angiven tid", "no stated time");

    private TimeWords() {}

    /** {@return the length, where there is one and no word of urgency instead} */
    static Optional<TimeLimit> length(RuleVersion version) {
        return version.limit().filter(limit -> !(limit instanceof Promptness));
    }

    /** {@return the words of urgency, instead of a length or beside one} */
    static List<Bilingual> urgency(RuleVersion version) {
        return Stream.<Optional<? extends TimeLimit>>of(version.limit(), version.urgency())
                .flatMap(Optional::stream)
                .filter(Promptness.class::isInstance)
                .<Bilingual>map(word -> word)
                .toList();
    }

    /** {@return all that a wording says of time, in one line; empty for a rule that is not about time} */
    static Optional<Phrase> summary(RuleDefinition rule, RuleVersion version) {
        Optional<ClockShape> shape = rule.clock().map(ClockTerms::shape);
        if (shape.equals(Optional.of(ClockShape.CONTINUOUS))) {
            return shape.map(TimeWords::phrase);
        }
        List<Bilingual> times = new ArrayList<>();
        length(version).ifPresent(times::add);
        times.addAll(urgency(version));
        if (times.isEmpty()) {
            return shape.map(timed -> NOT_STATED);
        }
        Phrase all = joined(", ", times);
        return Optional.of(shape.filter(kind -> kind != ClockShape.ACTION)
                .map(kind -> Phrase.of(kind.swedish() + ": " + all.swedish(), kind.english() + ": " + all.english()))
                .orElse(all));
    }

    /** {@return the length of a wording, or that there is none; empty for a rule that is not about time} */
    static Optional<Bilingual> lengthOrNone(RuleDefinition rule, RuleVersion version) {
        Optional<Bilingual> length = length(version).map(limit -> limit);
        return length.or(() ->
                rule.clock().map(terms -> terms.shape() == ClockShape.CONTINUOUS ? ClockShape.CONTINUOUS : NOT_STATED));
    }

    /** {@return the different lengths that the wordings of a rule give, with "or" between them} */
    static Phrase everyLength(RuleDefinition rule) {
        return alternatives(rule.versions().stream()
                .flatMap(version -> length(version).stream())
                .collect(ImmutableSet.toImmutableSet()));
    }

    /** {@return the different words of urgency in the wordings of a rule, with "or" between them} */
    static Phrase everyWord(RuleDefinition rule) {
        return alternatives(rule.versions().stream()
                .flatMap(version -> urgency(version).stream())
                .collect(ImmutableSet.toImmutableSet()));
    }

    /** {@return the texts with "or" between them} */
    static Phrase alternatives(Collection<? extends Bilingual> texts) {
        return joined(" eller ", " or ", texts);
    }

    /** {@return the first day and the last, the same in both languages} */
    static String period(EffectivePeriod period) {
        return period.firstDay() + " – "
                + period.lastDay().map(Object::toString).orElse("");
    }

    static Phrase joined(String separator, Collection<? extends Bilingual> texts) {
        return joined(separator, separator, texts);
    }

    private static Phrase joined(String swedish, String english, Collection<? extends Bilingual> texts) {
        return Phrase.of(
                texts.stream().map(Bilingual::swedish).collect(Collectors.joining(swedish)),
                texts.stream().map(Bilingual::english).collect(Collectors.joining(english)));
    }

    static Phrase phrase(Bilingual text) {
        return Phrase.of(text.swedish(), text.english());
    }
}
