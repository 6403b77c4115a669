package se.lsk.rules.managementsystem;

import static se.lsk.rules.managementsystem.Examination.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Listing;
import se.lsk.core.law.EffectivePeriod;
import se.lsk.core.managementsystem.Compilation;
import se.lsk.core.managementsystem.CompilationInput;
import se.lsk.core.managementsystem.Improvement;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.rules.Message;
import se.lsk.rules.Phrase;

/** Looks for the compilations of the period, one or several, what they cover, and their analyses. */
final class CompilationsOfPeriod implements Examiner {

    private static final String COMPILATIONS = "improvement.compilations";
    private static final Message ANY = words("sammanställning av perioden", "a compilation of the period");
    private static final Phrase INPUT = Phrase.of("sammanställning av {name}", "a compilation of {name}");
    private static final Message ANALYSIS = words("analys av det sammanställda", "an analysis of what is compiled");
    private static final Message COMPARISON =
            words("jämförelse med en tidigare period", "a comparison with an earlier period");
    private static final Message NO_COMPARISON = words(
            "Det sammanställda jämförs inte med någon tidigare period. Kan mönster och trender ändå ses?",
            "What is compiled is not compared with an earlier period. Can patterns and trends be seen all the same?");
    private static final Phrase GAP = Phrase.of(
            "Från och med {name} är en del av perioden inte sammanställd. Täcks den på annat sätt?",
            "From {name} on, part of the period is not compiled. Is it covered in another way?");

    /** A compilation and its place. */
    private record Placed(Compilation compilation, String path) {}

    @Override
    public void examine(ManagementSystem system, Examination.Builder seen) {
        Listing<Compilation> told = SystemParts.improvement(system, Improvement::compilations);
        List<Placed> made = new ArrayList<>();
        seen.each(told, COMPILATIONS, (one, path) -> {
            if (one.periodFrom().isEmpty() || one.periodThrough().isEmpty() || seen.hasCome(one.periodThrough())) {
                made.add(new Placed(one, path));
            }
        });
        SystemParts.period(system, seen).filter(period -> told.isTold()).ifPresent(period -> {
            List<Placed> ofPeriod =
                    made.stream().filter(one -> mayBeOf(one, period)).toList();
            if (ofPeriod.isEmpty()) {
                seen.lacking(ANY, COMPILATIONS);
            } else {
                look(ofPeriod, seen);
                gap(ofPeriod, end(system, period), period, seen);
            }
        });
    }

    private static boolean mayBeOf(Placed one, EffectivePeriod period) {
        Compilation compilation = one.compilation();
        return compilation
                        .periodThrough()
                        .map(last -> !last.isBefore(period.firstDay()))
                        .orElse(true)
                && compilation
                        .periodFrom()
                        .map(first -> !first.isAfter(period.lastDay().orElseThrow()))
                        .orElse(true);
    }

    private static LocalDate end(ManagementSystem system, EffectivePeriod period) {
        LocalDate last = period.lastDay().orElseThrow();
        LocalDate described = SystemParts.describedOn(system);
        return last.isBefore(described) ? last : described;
    }

    private static void look(List<Placed> made, Examination.Builder seen) {
        for (CompilationInput input : CompilationInput.values()) {
            input(input, made, seen);
        }
        for (Placed one : made) {
            Compilation compilation = one.compilation();
            seen.told(compilation.periodFrom(), one.path() + ".periodFrom")
                    .told(compilation.periodThrough(), one.path() + ".periodThrough")
                    .evidence(compilation.analysis(), ANALYSIS, one.path() + ".analysis");
            if (compilation.comparedWithEarlier() == Answer.NO) {
                seen.toJudge(NO_COMPARISON);
            } else {
                seen.answer(compilation.comparedWithEarlier(), COMPARISON, one.path() + ".comparedWithEarlier");
            }
        }
    }

    /** One compilation of the period that covers what comes in is enough. */
    private static void input(CompilationInput input, List<Placed> made, Examination.Builder seen) {
        List<Placed> covering = having(input, Answer.YES, made);
        List<Placed> perhaps = having(input, Answer.UNKNOWN, made);
        if (!covering.isEmpty()) {
            seen.inPlace(words(INPUT, input), covering.get(0).path() + ".inputs");
        } else if (!perhaps.isEmpty()) {
            perhaps.forEach(one -> seen.untold(one.path() + ".inputs"));
        } else {
            seen.lacking(words(INPUT, input), COMPILATIONS);
        }
    }

    private static List<Placed> having(CompilationInput input, Answer answer, List<Placed> made) {
        return made.stream()
                .filter(one -> one.compilation().inputs().has(input) == answer)
                .toList();
    }

    /** Looks for the first day of the period that no compilation covers, through the day of the description. */
    private static void gap(List<Placed> made, LocalDate end, EffectivePeriod period, Examination.Builder seen) {
        List<Compilation> dated = made.stream()
                .map(Placed::compilation)
                .filter(one ->
                        one.periodFrom().isPresent() && one.periodThrough().isPresent())
                .sorted(Comparator.comparing(one -> one.periodFrom().orElseThrow()))
                .toList();
        LocalDate open = period.firstDay();
        for (Compilation one : dated) {
            LocalDate after = one.periodThrough().orElseThrow().plusDays(1);
            if (!one.periodFrom().orElseThrow().isAfter(open) && after.isAfter(open)) {
                open = after;
            }
        }
        if (!open.isAfter(end) && dated.size() == made.size()) {
            seen.toJudge(words(GAP, open));
        }
    }
}
