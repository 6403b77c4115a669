package se.lsk.rules.managementsystem;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.rules.Anchor;
import se.lsk.rules.AnchoredRule;
import se.lsk.rules.Explanation;
import se.lsk.rules.Grounds;
import se.lsk.rules.Message;
import se.lsk.rules.Outcome;
import se.lsk.rules.Phrase;
import se.lsk.rules.Verdict;

/**
 * Asks a management system what one provision asks for. What is known to be missing decides first, then what is not told, then what a person
 * has to judge; only then is everything in place.
 *
 * <p>An answer alone allocates, unlike those of other rules: the same examination that answers also explains. A case register is asked
 * about a hundred thousand cases at once; a management system is reviewed once a year.
 */
final class DemandRule extends AnchoredRule<ManagementSystem> {

    static final Anchor ANCHOR =
            Anchor.of("describedOn", "ledningssystemet beskrevs", "the management system was described");

    /** The provision doesn't ask this system, or there is nothing in it yet that it could ask about. */
    static final Verdict OUTSIDE = Verdict.of(
            "OUTSIDE",
            Outcome.NOT_APPLICABLE,
            Phrase.of(
                    "Här finns inget för bestämmelsen att pröva. {outside}",
                    "There is nothing here for the provision to examine. {outside}"),
            Phrase.of("Att det fanns något som bestämmelsen gällde.", "Something that the provision is about."));
    /** Something is known to be missing. */
    static final Verdict LACKING = Verdict.of(
            "LACKING",
            Outcome.NOT_FULFILLED,
            Phrase.of(
                    "Ledningssystemet beskrevs {anchorDay}. Enligt beskrivningen saknas: {lackingWhat}.",
                    "The management system was described on {anchorDay}. By the description this is missing: {lackingWhat}."),
            Phrase.of("Att det som saknas kommer på plats.", "Putting in place what is missing."));
    /** Something is not told. */
    static final Verdict NOT_TOLD = Verdict.of(
            "NOT_TOLD",
            Outcome.UNDETERMINED,
            Phrase.of(
                    "Ledningssystemet beskrevs {anchorDay}. Ingenting uppges saknas, men uppgifter finns inte om allt som bestämmelsen frågar efter: {untoldWhere}.",
                    "The management system was described on {anchorDay}. Nothing is said to be missing, but not everything that the provision asks for is told: {untoldWhere}."),
            Phrase.of("Uppgift om det, eller om att det saknas.", "Telling it, or that it is missing."));
    /** A question is left that only a person can answer. */
    static final Verdict TO_JUDGE = Verdict.of(
            "TO_JUDGE",
            Outcome.NEEDS_JUDGEMENT,
            Phrase.of(
                    "Ledningssystemet beskrevs {anchorDay}. Ingenting uppges saknas, men det här återstår för en person att bedöma: {toJudgeWhat}{leavesOpen}",
                    "The management system was described on {anchorDay}. Nothing is said to be missing, but this is left for a person to judge: {toJudgeWhat}{leavesOpen}"),
            Phrase.of("En bedömning av den som ansvarar.", "A judgement by whoever is responsible."));
    /** Everything that can be seen is there. */
    static final Verdict IN_PLACE = Verdict.of(
            "IN_PLACE",
            Outcome.FULFILLED,
            Phrase.of(
                    "Ledningssystemet beskrevs {anchorDay}. Enligt beskrivningen finns det som bestämmelsen frågar efter; om innehållet räcker prövar LSK inte.{leavesOpen}",
                    "The management system was described on {anchorDay}. By the description what the provision asks for is there; whether the contents are enough LSK does not examine.{leavesOpen}"),
            Phrase.of("Att något av det saknades.", "Some of it missing."));

    private static final Phrase LACKING_STEP = Phrase.of("Saknas: {number}", "Missing: {number}");
    private static final Phrase UNTOLD_STEP = Phrase.of("Uppgift saknas: {number}", "Not told: {number}");
    private static final Phrase IN_PLACE_STEP = Phrase.of("Finns: {number}", "In place: {number}");
    private static final Phrase TO_JUDGE_STEP =
            Phrase.of("Bedöms av en person: {number}", "For a person to judge: {number}");
    private static final Phrase NOTES_STEP = Phrase.of("Att märka: {number}", "To note: {number}");
    private static final Phrase SEEN = Phrase.of("{what} ({path})", "{what} ({path})");
    private static final Phrase ITSELF = Phrase.of("{what}", "{what}");
    private static final Phrase AND_MORE = Phrase.of("och {number} till", "and {number} more");
    private static final Phrase AND_MORE_QUESTIONS = Phrase.of("och {number} till.", "and {number} more.");

    /** So many are named in the answer itself; all of them stand in the steps. */
    private static final int NAMED = 3;

    private final Demand demand;

    DemandRule(Demand demand) {
        super(demand.definition());
        this.demand = demand;
    }

    static List<Verdict> answersBeforeExamining() {
        return answersOf(ANCHOR);
    }

    @Override
    protected int anchorDay(ManagementSystem system) {
        return system.describedDay();
    }

    private Examination examine(ManagementSystem system, int asOf) {
        Examination.Builder seen = Examination.on(LocalDate.ofEpochDay(asOf));
        demand.examiner().examine(system, seen);
        return seen.build();
    }

    @Override
    protected Verdict answer(ManagementSystem system, int asOf) {
        return answer(examine(system, asOf));
    }

    private static Verdict answer(Examination seen) {
        if (seen.outside().isPresent()) {
            return OUTSIDE;
        }
        if (!seen.lacking().isEmpty()) {
            return LACKING;
        }
        if (!seen.untold().isEmpty()) {
            return NOT_TOLD;
        }
        return seen.toJudge().isEmpty() ? IN_PLACE : TO_JUDGE;
    }

    @Override
    protected void explain(ManagementSystem system, int asOf, Verdict answer, Grounds.Builder grounds) {
        Examination seen = examine(system, asOf);
        if (answer.equals(OUTSIDE)) {
            grounds.putWord("outside", seen.outside().orElseThrow());
            return;
        }
        List<Message> lacking =
                seen.lacking().stream().map(Examination.Seen::what).distinct().toList();
        grounds.putFact("lacking", seen.lacking().size())
                .putFact("notTold", seen.untold().size())
                .putFact("inPlace", seen.inPlace().size())
                .putFact("toJudge", seen.toJudge().size())
                .putWord("lackingWhat", named(lacking, AND_MORE))
                .putWord("untoldWhere", named(seen.untold(), AND_MORE))
                .putWord("toJudgeWhat", named(seen.toJudge(), AND_MORE_QUESTIONS))
                .putWord("leavesOpen", demand.leavesOpen())
                .open(answer.outcome() == Outcome.NOT_FULFILLED || answer.outcome() == Outcome.UNDETERMINED);
        if (answer.equals(NOT_TOLD)) {
            grounds.addAllMissing(seen.untold());
        }
        step(grounds, LACKING_STEP, places(seen.lacking()));
        step(grounds, UNTOLD_STEP, seen.untold());
        step(grounds, IN_PLACE_STEP, places(seen.inPlace()));
        step(grounds, TO_JUDGE_STEP, seen.toJudge());
        step(grounds, NOTES_STEP, seen.notes());
    }

    private static List<Object> named(List<?> all, Phrase andMore) {
        ImmutableList.Builder<Object> named = ImmutableList.builder();
        all.stream().limit(NAMED).forEach(named::add);
        if (all.size() > NAMED) {
            named.add(new Message(andMore, ImmutableMap.of("number", all.size() - NAMED)));
        }
        return named.build();
    }

    private static List<Message> places(List<Examination.Seen> seen) {
        return seen.stream()
                .map(one -> new Message(SEEN, ImmutableMap.of("what", one.what(), "path", one.path())))
                .toList();
    }

    private static void step(Grounds.Builder grounds, Phrase heading, List<?> below) {
        if (below.isEmpty()) {
            return;
        }
        grounds.addStep(new Explanation.Step(
                new Message(heading, ImmutableMap.of("number", below.size())),
                below.stream()
                        .map(one -> Explanation.Step.of(new Message(ITSELF, ImmutableMap.of("what", one))))
                        .toList()));
    }
}
