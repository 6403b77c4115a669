package se.lsk.rules.risk;

import com.google.common.base.Splitter;
import java.util.List;
import se.lsk.core.facts.Answer;
import se.lsk.core.risk.RiskRating;

/** Ratings as the case tables write them: consequence, stroke, likelihood; each a number, yes, no, or a question mark; {@code -} for none. */
final class RatingText {

    private RatingText() {}

    static List<RiskRating> ratings(String text) {
        return Splitter.on('+')
                .trimResults()
                .omitEmptyStrings()
                .splitToStream(text.equals("-") ? "" : text)
                .map(RatingText::rating)
                .toList();
    }

    private static RiskRating rating(String text) {
        List<String> parts = Splitter.on('/').splitToList(text);
        RiskRating.Builder rating = RiskRating.builder();
        switch (parts.get(0)) {
            case "?" -> {}
            case "yes" -> rating.consequenceAssessed(Answer.YES);
            case "no" -> rating.consequenceAssessed(Answer.NO);
            default -> rating.consequence(Integer.parseInt(parts.get(0)));
        }
        switch (parts.get(1)) {
            case "?" -> {}
            case "yes" -> rating.likelihoodEstimated(Answer.YES);
            case "no" -> rating.likelihoodEstimated(Answer.NO);
            default -> rating.likelihood(Integer.parseInt(parts.get(1)));
        }
        return rating.build();
    }
}
