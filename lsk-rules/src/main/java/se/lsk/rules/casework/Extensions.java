package se.lsk.rules.casework;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import se.lsk.core.casework.ChildInvestigation;
import se.lsk.core.casework.ExtensionDecision;
import se.lsk.core.time.EpochDays;
import se.lsk.core.time.SwedishCalendar;
import se.lsk.rules.Explanation.Step;
import se.lsk.rules.Message;
import se.lsk.rules.Phrase;
import se.lsk.rules.internal.AsOf;

/**
 * What decisions to extend do to the end day. A decision extends if it rests on special reasons, states an end, and was made on or before
 * the end day that ran when it was made; one may build on another. The order in which the decisions are listed does not matter.
 */
final class Extensions {

    private static final Phrase HONOURED = Phrase.of(
            "Förlängningsbeslut {number}, {decidedOn}, gäller till och med {until}.",
            "Extension decision {number}, {decidedOn}, holds through {until}.");
    private static final Phrase HONOURED_IF_ROLLED = Phrase.of(
            "Förlängningsbeslut {number}, {decidedOn}, gäller till och med {until} om 2 § lagen (1930:173) flyttade den löpande slutdagen; annars fattades det för sent.",
            "Extension decision {number}, {decidedOn}, holds through {until} if 2 § lagen (1930:173) moved the running end day; otherwise it was made too late.");
    private static final Phrase LATE = Phrase.of(
            "Förlängningsbeslut {number} räknas inte: det fattades {decidedOn}, efter den löpande slutdagen {end}.",
            "Extension decision {number} does not count: it was made on {decidedOn}, after the running end day {end}.");
    private static final Phrase NO_END = Phrase.of(
            "Förlängningsbeslut {number} räknas inte: det anger ingen slutdag, och lagen kräver en viss tid.",
            "Extension decision {number} does not count: it states no end day, and the law wants a certain time.");
    private static final Phrase WRONG_GROUND = Phrase.of(
            "Förlängningsbeslut {number} räknas inte: det anger inte särskilda skäl.",
            "Extension decision {number} does not count: it does not state special reasons.");
    private static final Phrase NOT_YET = Phrase.of(
            "Förlängningsbeslut {number} är inte fattat {asOf}.",
            "Extension decision {number} has not been made on {asOf}.");
    private static final Phrase UNKNOWN = Phrase.of(
            "Om förlängningsbeslut {number} räknas är oklart: uppgift om beslutsdag eller skäl saknas.",
            "Whether extension decision {number} counts is unknown: its day or ground is missing.");
    private static final Phrase BUILDS_ON_UNKNOWN = Phrase.of(
            "Om förlängningsbeslut {number}, {decidedOn}, räknas beror på ett annat vars beslutsdag eller skäl saknas.",
            "Whether extension decision {number}, {decidedOn}, counts depends on another whose day or ground is missing.");

    private Extensions() {}

    /**
     * The end day after every extension that counts.
     *
     * @param facts the investigation
     * @param nominal the end day of the statute's own time
     * @param asOf the day of the question
     * @param rolls whether an end day moves from a free day
     * @param benefitOfDoubt whether a decision whose day or ground is missing counts
     * @return the end day
     */
    static int endDay(ChildInvestigation facts, int nominal, int asOf, boolean rolls, boolean benefitOfDoubt) {
        List<ExtensionDecision> decisions = facts.extensionsByDecision();
        int end = rolls ? roll(nominal) : nominal;
        for (int i = 0; i < decisions.size(); i++) {
            ExtensionDecision decision = decisions.get(i);
            if (counts(decision, end, asOf, benefitOfDoubt)) {
                end = Math.max(end, rolls ? roll(decision.untilDay()) : decision.untilDay());
            }
        }
        return end;
    }

    private static int roll(int day) {
        return SwedishCalendar.hasDueDay(day) ? SwedishCalendar.dueDay(day) : day;
    }

    private static boolean counts(ExtensionDecision decision, int end, int asOf, boolean benefitOfDoubt) {
        if (!EpochDays.isKnown(decision.untilDay())) {
            return false;
        }
        boolean ground = benefitOfDoubt ? decision.mayHaveSpecialReasons() : decision.hasSpecialReasons();
        boolean inTime = EpochDays.isKnown(decision.decidedDay())
                ? decision.decidedDay() <= Math.min(end, asOf)
                : benefitOfDoubt;
        return ground && inTime;
    }

    /**
     * What is missing in the decisions that count only with the benefit of the doubt.
     *
     * @param facts the investigation
     * @param doubtfulEnd the end day after all that count with the benefit of the doubt
     * @param asOf the day of the question
     * @return the paths of the missing facts
     */
    static List<String> missing(ChildInvestigation facts, int doubtfulEnd, int asOf) {
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < facts.extensions().size(); i++) {
            ExtensionDecision decision = facts.extensions().get(i);
            if (counts(decision, doubtfulEnd, asOf, true)) {
                if (decision.decidedOn().isEmpty()) {
                    paths.add("extensions[" + i + "].decidedOn");
                }
                if (decision.reason().isEmpty()) {
                    paths.add("extensions[" + i + "].reason");
                }
            }
        }
        return paths;
    }

    /**
     * What each decision does.
     *
     * @param facts the investigation
     * @param strictEnd the end day after all that count, where 2 § lagen (1930:173) moves it only if that is settled
     * @param end the end day after all that count, where 2 § moves it unless the contrary is settled
     * @param doubtfulEnd the same after all that count with the benefit of the doubt
     * @param asOf the day of the question
     * @return for each decision whether it counts, and if not, why
     */
    static List<Step> steps(ChildInvestigation facts, int strictEnd, int end, int doubtfulEnd, int asOf) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < facts.extensions().size(); i++) {
            ExtensionDecision decision = facts.extensions().get(i);
            ImmutableMap.Builder<String, Object> arguments = ImmutableMap.<String, Object>builder()
                    .put("number", i + 1)
                    .put("end", AsOf.date(end))
                    .put("asOf", AsOf.date(asOf));
            decision.decidedOn().ifPresent(day -> arguments.put("decidedOn", day));
            decision.until().ifPresent(day -> arguments.put("until", day));
            steps.add(Step.of(
                    new Message(phrase(decision, strictEnd, end, doubtfulEnd, asOf), arguments.buildOrThrow())));
        }
        return steps;
    }

    /** {@return how many decisions count, given the end day after all that count} */
    static int counting(ChildInvestigation facts, int end, int asOf) {
        int counting = 0;
        for (ExtensionDecision decision : facts.extensions()) {
            if (counts(decision, end, asOf, false)) {
                counting++;
            }
        }
        return counting;
    }

    private static Phrase phrase(ExtensionDecision decision, int strictEnd, int end, int doubtfulEnd, int asOf) {
        if (!EpochDays.isKnown(decision.untilDay())) {
            return NO_END;
        }
        if (!decision.mayHaveSpecialReasons()) {
            return WRONG_GROUND;
        }
        if (EpochDays.isKnown(decision.decidedDay())) {
            if (decision.decidedDay() > asOf) {
                return NOT_YET;
            }
            if (decision.decidedDay() > end) {
                return decision.decidedDay() <= doubtfulEnd ? BUILDS_ON_UNKNOWN : LATE;
            }
        }
        if (counts(decision, strictEnd, asOf, false)) {
            return HONOURED;
        }
        return counts(decision, end, asOf, false) ? HONOURED_IF_ROLLED : UNKNOWN;
    }
}
