package se.lsk.reporting.render;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import se.lsk.core.facts.Answer;
import se.lsk.core.law.Bilingual;
import se.lsk.core.risk.AssessedRisk;
import se.lsk.core.risk.ConsequenceKind;
import se.lsk.core.risk.LevelOverride;
import se.lsk.core.risk.MatrixProposal;
import se.lsk.core.risk.MeasureTally;
import se.lsk.core.risk.RatedCell;
import se.lsk.core.risk.ResidualRisk;
import se.lsk.core.risk.RiskAssessment;
import se.lsk.core.risk.RiskLevel;
import se.lsk.core.risk.RiskMatrix;
import se.lsk.core.risk.RiskRating;
import se.lsk.core.risk.Scale;
import se.lsk.core.risk.SeverityAssessment;
import se.lsk.core.risk.SeverityComparison;
import se.lsk.core.risk.SeverityDecision;
import se.lsk.rules.Language;

/** What is said of one risk, in the same words as text and on a page. */
final class RiskWords {

    private final Language language;

    RiskWords(Language language) {
        this.language = language;
    }

    String say(Bilingual words) {
        return language.of(words);
    }

    String say(String swedish, String english) {
        return language == Language.SV ? swedish : english;
    }

    /** {@return a level with the letter that it has in the picture} */
    String level(RiskMatrix matrix, RiskLevel level) {
        return MatrixText.letter(matrix, matrix.rank(level.code())) + " " + say(level);
    }

    /** {@return a line for each rating, with what the matrix makes of it; one if there is none} */
    List<String> ratings(List<RiskRating> ratings, Optional<MatrixProposal> proposal) {
        if (ratings.isEmpty()) {
            return ImmutableList.of(notRated());
        }
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        for (int i = 0; i < ratings.size(); i++) {
            lines.add((ratings.size() > 1 ? (i + 1) + ": " : "") + rating(ratings.get(i), i, proposal));
        }
        return lines.build();
    }

    private String rating(RiskRating rating, int place, Optional<MatrixProposal> proposal) {
        Optional<Scale> consequences = proposal.map(asked -> asked.matrix().consequence());
        List<String> parts = new ArrayList<>();
        parts.add(number(
                        say("konsekvens", "consequence"),
                        rating.consequence(),
                        rating.consequenceAssessed(),
                        consequences)
                + outcome(place, ConsequenceKind.ACTUAL, proposal));
        if (rating.potentialConsequence().isPresent()) {
            parts.add(number(
                            say("möjlig konsekvens", "potential consequence"),
                            rating.potentialConsequence(),
                            Answer.YES,
                            consequences)
                    + outcome(place, ConsequenceKind.POTENTIAL, proposal));
        }
        parts.add(number(
                say("sannolikhet", "likelihood"),
                rating.likelihood(),
                rating.likelihoodEstimated(),
                proposal.map(asked -> asked.matrix().likelihood())));
        return String.join("; ", parts);
    }

    private String number(String what, OptionalInt number, Answer assessed, Optional<Scale> scale) {
        if (number.isPresent()) {
            String label =
                    scale.map(known -> say(known.level(number.getAsInt()))).orElse("");
            String told = String.valueOf(number.getAsInt());
            return what + " " + told + (label.isEmpty() || label.equals(told) ? "" : " " + label);
        }
        return what
                + switch (assessed) {
                    case YES -> say(" bedömd utan tal", " assessed without a number");
                    case NO -> say(" inte bedömd", " not assessed");
                    case UNKNOWN -> say(" inte angiven", " not told");
                };
    }

    private String outcome(int place, ConsequenceKind kind, Optional<MatrixProposal> proposal) {
        if (proposal.isEmpty()) {
            return "";
        }
        List<RatedCell> deciding = proposal.get().deciding();
        return proposal.get().rated().stream()
                .filter(one -> one.rating() == place && one.kind() == kind)
                .findFirst()
                .map(one -> " → " + MatrixText.letter(proposal.get().matrix(), rank(one, proposal.get()))
                        + (deciding.contains(one) ? say(" (avgör)", " (decides)") : ""))
                .orElse("");
    }

    private static int rank(RatedCell one, MatrixProposal proposal) {
        return proposal.matrix().rank(one.level().code());
    }

    String notRated() {
        return say("inte skattad", "not rated");
    }

    /** {@return the level that the matrix proposes; what it is at least, and what is missing, as long as that is open} */
    String proposed(List<RiskRating> ratings, Optional<MatrixProposal> told) {
        if (told.isEmpty()) {
            return say("ingen matris", "no matrix");
        }
        MatrixProposal proposal = told.get();
        String missing = say("; saknas: ", "; missing: ") + missing(proposal.missing(), ratings.size());
        if (proposal.highest().isEmpty()) {
            return notRated() + (proposal.missing().contains("ratings") ? "" : missing);
        }
        return proposal.level()
                .map(level -> level(proposal.matrix(), level))
                .orElseGet(() -> say("minst ", "at least ")
                        + level(proposal.matrix(), proposal.highest().get())
                        + missing);
    }

    /** {@return the level that a person decided on, which way it departs, in which role and where the reason is; empty without a decision} */
    String decided(AssessedRisk risk) {
        return risk.assessment()
                .flatMap(with -> with.override().map(decision -> decided(with, decision)))
                .orElse("");
    }

    private String decided(RiskAssessment assessment, LevelOverride decision) {
        return assessment
                        .matrix()
                        .find(decision.level())
                        .map(level -> level(assessment.matrix(), level))
                        .orElseGet(decision::level)
                + " ("
                + assessment
                        .overrideDirection()
                        .map(direction -> say(direction) + ", ")
                        .orElse("")
                + decision.decidedBy()
                + decision.decidedOn().map(day -> " " + day).orElse("")
                + say(", skäl: ", ", reason: ")
                + decision.reasonRef()
                + ")";
    }

    /** {@return the level that is left after the measures, or what is missing before that can be said; empty without measures} */
    String residual(AssessedRisk risk) {
        if (risk.measures().all() == 0) {
            return "";
        }
        if (risk.assessment().isEmpty()) {
            return say("ingen matris", "no matrix");
        }
        RiskAssessment with = risk.assessment().get();
        return with.residualLevel()
                .map(level -> level(with.matrix(), level)
                        + with.residual()
                                .flatMap(ResidualRisk::assessedOn)
                                .map(day -> " (" + day + ")")
                                .orElse(""))
                .orElseGet(() -> say("saknas: ", "missing: ") + missing(with.residualMissing(), 1));
    }

    /** {@return how far the measures have come or, if none is listed, what is told of that} */
    String measures(AssessedRisk risk) {
        MeasureTally measures = risk.measures();
        if (measures.all() == 0) {
            return risk.treatment()
                    .noMeasureReasonRef()
                    .map(reason -> say("inga, beslutat med skäl: ", "none, decided with reasons: ") + reason)
                    .orElseGet(() -> unlisted(risk.treatment().measuresDecided()));
        }
        List<String> parts = new ArrayList<>();
        parts.add(say("antal ", "in all ") + measures.all());
        parts.add(say("klara ", "done ") + measures.done());
        add(measures.overdue(), say("försenade", "overdue"), parts);
        add(measures.followUpOverdue(), say("uppföljning försenad", "follow-up overdue"), parts);
        add(measures.withoutOwner(), say("utan ansvarig", "without an owner"), parts);
        add(measures.withoutDay(), say("utan dag", "without a day"), parts);
        add(measures.withoutFollowUp(), say("utan uppföljning", "without follow-up"), parts);
        return String.join(", ", parts);
    }

    private String unlisted(Answer decided) {
        return switch (decided) {
            case YES -> say("beslutade, inte uppräknade", "decided on, not listed");
            case NO -> say("inga", "none");
            case UNKNOWN -> say("inte angivet", "not told");
        };
    }

    private static void add(int count, String label, List<String> parts) {
        if (count > 0) {
            parts.add(label + " " + count);
        }
    }

    /** {@return what is missing, in words; the ratings are told apart if there are several} */
    private String missing(List<String> paths, int ratings) {
        return paths.stream().map(path -> missing(path, ratings)).collect(Collectors.joining(", "));
    }

    private String missing(String path, int ratings) {
        String digits = path.replaceAll("[^0-9]", "");
        String number = digits.isEmpty() ? "" : " " + (Integer.parseInt(digits) + 1);
        String rating = ratings > 1 ? say(" i skattning", " in rating") + number : "";
        return switch (path.replaceAll("\\[[0-9]+]", "")) {
            case "ratings.consequence" -> say("konsekvens", "the consequence") + rating;
            case "ratings.likelihood" -> say("sannolikhet", "the likelihood") + rating;
            case "ratings" -> say("skattning", "a rating");
            case "measures.doneOn" -> say("åtgärd" + number + " är inte gjord", "measure" + number + " is not done");
            case "residual" -> say("bedömning efter åtgärderna", "an assessment after the measures");
            case "residual.assessedOn" -> say("dagen för bedömningen efteråt", "the day of the assessment afterwards");
            case "residual.rating.consequence" -> say("konsekvensen efteråt", "the consequence afterwards");
            case "residual.rating.likelihood" -> say("sannolikheten efteråt", "the likelihood afterwards");
            default -> path;
        };
    }

    /** {@return what the matrix proposes of a severity, and whether that is what the municipality counts as serious} */
    String proposed(SeverityComparison severity) {
        return proposed(severity.assessment().ratings(), severity.assessment().proposal())
                + switch (severity.proposesSerious()) {
                    case YES -> say(" (räknas som allvarligt)", " (counts as serious)");
                    case NO -> say(" (räknas inte som allvarligt)", " (does not count as serious)");
                    case UNKNOWN -> "";
                };
    }

    /** {@return what a person decided of a severity, in which role and where the reasons are} */
    String decided(SeverityAssessment severity) {
        if (severity.decision().isEmpty()) {
            return say("inget beslut", "no decision");
        }
        SeverityDecision decision = severity.decision().get();
        List<String> about = new ArrayList<>();
        about.add(decision.decidedBy().map(Object::toString).orElseGet(() -> say("roll saknas", "role missing")));
        about.add(decision.decidedOn().map(Object::toString).orElseGet(() -> say("dag saknas", "day missing")));
        about.add(decision.reasonRef()
                .map(reason -> say("skäl: ", "reason: ") + reason)
                .orElseGet(() -> say("skäl saknas", "reason missing")));
        return decision.seriousness()
                        .map(this::say)
                        .orElseGet(() -> say("vad som beslutades saknas", "what was decided is missing"))
                + " ("
                + String.join(", ", about)
                + ")";
    }

    /** {@return whether the decision follows the proposal; empty as long as that can't be said} */
    String relation(SeverityComparison severity) {
        return switch (severity.follows()) {
            case YES -> say("följer förslaget", "follows the proposal");
            case NO -> say("MOT FÖRSLAGET, vilket är tillåtet", "AGAINST THE PROPOSAL, which is allowed");
            case UNKNOWN -> "";
        };
    }

    /** {@return from which level the proposal is that something is serious} */
    String seriousFrom(Optional<String> level) {
        return level.map(code -> say(
                        "Kommunen räknar nivån " + code + " och högre som allvarlig.",
                        "The municipality counts the level " + code + " and higher as serious."))
                .orElseGet(
                        () -> say(
                                "Kommunen har inte sagt från vilken nivå förslaget är att det är allvarligt, så förslaget är bara en nivå.",
                                "The municipality has not said from which level the proposal is that it is serious, so the proposal is only a level."));
    }

    /** {@return what must be said beside anything about severity} */
    String aPersonDecides() {
        return say(
                "Matrisen föreslår, en person beslutar. Ingenting följer av förslaget.",
                "The matrix proposes, a person decides. Nothing follows from the proposal.");
    }

    /** {@return what must be said beside the list of units without an analysis} */
    String nothingPrescribed() {
        return say(
                "Ingen föreskrift säger hur ofta en enhet ska analyseras: listan är att fråga om, inte brister.",
                "No regulation says how often a unit is to be analysed: the list is to ask about, not a list of breaches.");
    }
}
