package se.lsk.rules.duty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import se.lsk.core.casework.DutyClock;
import se.lsk.core.casework.ExtensionDecision;
import se.lsk.core.law.Bilingual;
import se.lsk.core.time.EpochDays;
import se.lsk.core.time.RollPolicy;
import se.lsk.core.time.SwedishCalendar;
import se.lsk.rules.ClockTerms;
import se.lsk.rules.Explanation.Step;
import se.lsk.rules.ExtensionTerms;
import se.lsk.rules.Grounds;
import se.lsk.rules.Message;
import se.lsk.rules.Phrase;
import se.lsk.rules.internal.AsOf;

/**
 * What a decision or a ground for a longer time does to the end day of a single clock. A decision counts if the law knows the extension, it
 * rests on a ground that the law names, states an end where one is required, and was made on or before the running end day. Where the law
 * asks for no stated end, the ground itself is weighed by a person.
 */
final class LongerTime {

    private static final Phrase NOTHING = Phrase.of("", "");

    private LongerTime() {}

    /** What became of an extension. */
    private enum Standing {
        HONOURED(" Förlängningen till och med {until} räknas.", " The extension through {until} counts."),
        HONOURED_IF_ROLLED(
                " Förlängningen till och med {until} räknas om 2 § lagen (1930:173) flyttade den löpande slutdagen; annars beslutades den för sent.",
                " The extension through {until} counts if 2 § lagen (1930:173) moved the running end day; otherwise it was decided too late."),
        GROUND_STATED(
                " Grund för längre tid är angiven ({ground}).", " A ground for a longer time is stated ({ground})."),
        UNKNOWN_TO_LAW(
                " Förlängningen räknas inte: lagen känner ingen förlängning av den här tiden.",
                " The extension does not count: the law knows no extension of this time."),
        WRONG_GROUND(
                " Förlängningen räknas inte: den anger inte en grund som lagen kräver ({grounds}).",
                " The extension does not count: it does not state a ground that the law asks for ({grounds})."),
        NO_END(
                " Förlängningen räknas inte: den anger ingen slutdag, och lagen kräver en viss tid.",
                " The extension does not count: it states no end day, and the law wants a certain time."),
        DECIDED_LATE(
                " Förlängningen räknas inte: den beslutades {decidedOn}, efter den löpande slutdagen {end}.",
                " The extension does not count: it was decided on {decidedOn}, after the running end day {end}."),
        NOT_YET(" Förlängningen är inte beslutad {asOf}.", " The extension has not been decided on {asOf}."),
        UNCERTAIN(
                " Om förlängningen räknas är oklart: uppgift om beslutsdag eller grund saknas.",
                " Whether the extension counts is unknown: its day or ground is missing.");

        private final String swedish;
        private final String english;

        Standing(String swedish, String english) {
            this.swedish = swedish;
            this.english = english;
        }

        Phrase phrase() {
            return Phrase.of(swedish, english);
        }
    }

    /**
     * The end day, with an extension that certainly counts.
     *
     * @param terms what the law says of the clock
     * @param clock the clock
     * @param nominal the end day of the law's own time
     * @param asOf the day of the question
     * @param rolls whether an end day moves from a free day
     * @return the end day
     */
    static int endDay(ClockTerms terms, DutyClock clock, int nominal, int asOf, boolean rolls) {
        return endDay(terms, clock, nominal, asOf, rolls, false);
    }

    private static int endDay(
            ClockTerms terms, DutyClock clock, int nominal, int asOf, boolean rolls, boolean benefitOfDoubt) {
        int end = rolls ? roll(nominal) : nominal;
        if (clock.extension().isEmpty() || terms.extension().isEmpty()) {
            return end;
        }
        ExtensionDecision decision = clock.extension().get();
        ExtensionTerms law = terms.extension().get();
        if (!law.statedEnd() || !counts(law, decision, end, asOf, benefitOfDoubt)) {
            return end;
        }
        return Math.max(end, rolls ? roll(decision.untilDay()) : decision.untilDay());
    }

    private static int roll(int day) {
        return SwedishCalendar.hasDueDay(day) ? SwedishCalendar.dueDay(day) : day;
    }

    private static boolean counts(
            ExtensionTerms law, ExtensionDecision decision, int end, int asOf, boolean benefitOfDoubt) {
        if (!EpochDays.isKnown(decision.untilDay())) {
            return false;
        }
        boolean ground = decision.reason().isEmpty()
                ? benefitOfDoubt
                : law.grounds().contains(decision.reason().get());
        boolean inTime = EpochDays.isKnown(decision.decidedDay())
                ? decision.decidedDay() <= Math.min(end, asOf)
                : benefitOfDoubt;
        return ground && inTime;
    }

    /**
     * Whether a ground for a longer time is stated that a person must weigh on a day.
     *
     * @param terms what the law says of the clock
     * @param clock the clock
     * @param day the day on which the clock stopped, or the day of the question
     * @param asOf the day of the question
     * @param rolls whether an end day moves from a free day
     * @return true if the law asks for no stated end, the ground is one that it names, and the day lies within what it could give
     */
    static boolean mustBeWeighed(ClockTerms terms, DutyClock clock, int day, int asOf, boolean rolls) {
        if (clock.extension().isEmpty() || terms.extension().isEmpty()) {
            return false;
        }
        ExtensionTerms law = terms.extension().get();
        ExtensionDecision stated = clock.extension().get();
        return couldReach(law, clock, stated, day, asOf, rolls)
                && stated.reason().isPresent()
                && law.grounds().contains(stated.reason().get());
    }

    private static boolean couldReach(
            ExtensionTerms law, DutyClock clock, ExtensionDecision stated, int day, int asOf, boolean rolls) {
        boolean made = !EpochDays.isKnown(stated.decidedDay()) || stated.decidedDay() <= asOf;
        boolean withinOwnEnd = !EpochDays.isKnown(stated.untilDay()) || day <= stated.untilDay();
        boolean withinLongest = law.longest().isEmpty()
                || day <= nominalOrRolled(law.longest().get().endDay(clock.startDay()), rolls);
        return !law.statedEnd() && made && withinOwnEnd && withinLongest;
    }

    /**
     * Whether it depends on a missing fact of the extension if a day lies within the time.
     *
     * @param terms what the law says of the clock
     * @param clock the clock
     * @param day the day on which the clock stopped, or the day of the question
     * @param nominal the end day of the law's own time
     * @param asOf the day of the question
     * @param rolls whether an end day moves from a free day
     * @return true if the extension would reach the day once what is missing supports it
     */
    static boolean isInDoubt(ClockTerms terms, DutyClock clock, int day, int nominal, int asOf, boolean rolls) {
        if (clock.extension().isEmpty() || terms.extension().isEmpty()) {
            return false;
        }
        ExtensionTerms law = terms.extension().get();
        ExtensionDecision stated = clock.extension().get();
        return law.statedEnd()
                ? day <= endDay(terms, clock, nominal, asOf, rolls, true)
                : stated.reason().isEmpty() && couldReach(law, clock, stated, day, asOf, rolls);
    }

    /** {@return the paths of what is missing in the extension} */
    static List<String> missing(ClockTerms terms, DutyClock clock) {
        boolean decisionNeeded = terms.extension().orElseThrow().statedEnd();
        ImmutableList.Builder<String> paths = ImmutableList.builder();
        clock.extension().ifPresent(extension -> {
            if (decisionNeeded && extension.decidedOn().isEmpty()) {
                paths.add("extension.decidedOn");
            }
            if (extension.reason().isEmpty()) {
                paths.add("extension.ground");
            }
        });
        return paths.build();
    }

    /**
     * Tells what became of the extension, as words, a fact and a step.
     *
     * @param terms what the law says of the clock
     * @param clock the clock
     * @param nominal the end day of the law's own time
     * @param asOf the day of the question
     * @param policy how end days roll
     * @param grounds receives it
     */
    static void tell(
            ClockTerms terms, DutyClock clock, int nominal, int asOf, RollPolicy policy, Grounds.Builder grounds) {
        if (clock.extension().isEmpty()) {
            grounds.putWord("extension", NOTHING);
            return;
        }
        ExtensionDecision decision = clock.extension().get();
        int strictEnd = nominalOrRolled(nominal, policy == RollPolicy.ROLLS);
        int end = nominalOrRolled(nominal, policy != RollPolicy.NEVER);
        Standing standing = standing(terms, decision, strictEnd, end, asOf);
        ImmutableMap.Builder<String, Object> arguments = ImmutableMap.<String, Object>builder()
                .put("asOf", AsOf.date(asOf))
                .put("end", AsOf.date(end));
        decision.until().ifPresent(day -> arguments.put("until", day));
        decision.decidedOn().ifPresent(day -> arguments.put("decidedOn", day));
        decision.reason().ifPresent(reason -> arguments.put("ground", reason));
        terms.extension()
                .ifPresent(law -> arguments.put(
                        "grounds",
                        law.grounds().stream().<Bilingual>map(ground -> ground).toList()));
        Message message = new Message(standing.phrase(), arguments.buildOrThrow());
        grounds.putFact("extension", standing.name())
                .putWord("extension", message)
                .addSteps(Step.of(message));
        decision.reason().ifPresent(reason -> grounds.putWord("ground", reason));
    }

    private static int nominalOrRolled(int nominal, boolean rolls) {
        return rolls ? roll(nominal) : nominal;
    }

    private static Standing standing(ClockTerms terms, ExtensionDecision decision, int strictEnd, int end, int asOf) {
        if (terms.extension().isEmpty()) {
            return Standing.UNKNOWN_TO_LAW;
        }
        ExtensionTerms law = terms.extension().get();
        if (decision.reason().isPresent()
                && !law.grounds().contains(decision.reason().get())) {
            return Standing.WRONG_GROUND;
        }
        if (EpochDays.isKnown(decision.decidedDay()) && decision.decidedDay() > asOf) {
            return Standing.NOT_YET;
        }
        if (!law.statedEnd()) {
            return decision.reason().isPresent() ? Standing.GROUND_STATED : Standing.UNCERTAIN;
        }
        if (!EpochDays.isKnown(decision.untilDay())) {
            return Standing.NO_END;
        }
        if (EpochDays.isKnown(decision.decidedDay()) && decision.decidedDay() > end) {
            return Standing.DECIDED_LATE;
        }
        if (counts(law, decision, strictEnd, asOf, false)) {
            return Standing.HONOURED;
        }
        return counts(law, decision, end, asOf, false) ? Standing.HONOURED_IF_ROLLED : Standing.UNCERTAIN;
    }
}
