package se.lsk.reporting.catalogue;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import se.lsk.rules.ClockTerms;
import se.lsk.rules.Language;
import se.lsk.rules.Message;
import se.lsk.rules.Outcome;
import se.lsk.rules.Phrase;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.Verdict;

/** The words for what only a case can tell: what would change an answer, told of any case. Stateless. */
final class AnswerWords {

    private static final Map<String, Phrase> DAYS = Map.of(
            "anchorDay", Phrase.of("startdagen", "the start day"),
            "clockStart", Phrase.of("startdagen", "the start day"),
            "endDay", Phrase.of("slutdagen", "the end day"),
            "strictDay", Phrase.of("slutdagen", "the end day"),
            "oldLastDay", Phrase.of("sista dagen enligt den äldre lagen", "the last day under the older act"),
            "lastDay", Phrase.of("sista dagen", "the last day"),
            "earliestDay", Phrase.of("den första tillåtna dagen", "the first day on which it is allowed"),
            "endsAt", Phrase.of("tidens slut", "the end of the time"),
            "madeOn", Phrase.of("dagen för riskanalysen", "the day of the risk analysis"),
            "changeOn", Phrase.of("dagen för förändringen", "the day of the change"));

    private AnswerWords() {}

    /** {@return what would change an answer, with words in the places that a case fills} */
    static Phrase change(Verdict answer, RuleDefinition rule) {
        Map<String, Object> words = new HashMap<>(DAYS);
        words.put("start", rule.anchor().event());
        words.put("Start", capital(rule.anchor().event()));
        rule.clock().flatMap(ClockTerms::stop).ifPresent(stop -> {
            words.put("stop", stop);
            words.put("Stop", capital(stop));
        });
        words.put("decider", Phrase.of("den som kommunen låter besluta", "whom the municipality lets decide"));
        boolean judged = answer.outcome() == Outcome.NEEDS_JUDGEMENT;
        words.put("limit", judged ? TimeWords.everyWord(rule) : TimeWords.everyLength(rule));
        answer.change().arguments().forEach(name -> words.putIfAbsent(name, "‹" + name + "›"));
        Message filled = new Message(answer.change(), words);
        return Phrase.of(filled.in(Language.SV), filled.in(Language.EN));
    }

    private static Phrase capital(Phrase clause) {
        return Phrase.of(capital(clause.swedish()), capital(clause.english()));
    }

    private static String capital(String clause) {
        return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1);
    }
}
