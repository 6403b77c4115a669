package se.lsk.examples.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import se.lsk.core.casework.CaseRegister;
import se.lsk.core.casework.FavourableDecision;
import se.lsk.core.facts.Facts;
import se.lsk.rules.execution.ExecutionClocks;

/**
 * Which facts to ask about, and on which day. All input is read before anything is asked, so that investigations on the same child know of
 * each other in whatever order they come. What can't be read is told on standard error.
 */
final class FactsInput {

    private static final String STANDARD_INPUT = "-";

    @Mixin
    private DayOption day = new DayOption();

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "JSON Lines; - or nothing is standard input.")
    private List<String> files = new ArrayList<>();

    private @Nullable FactsFiles read;

    /**
     * {@return the day of the question}
     *
     * @param console tells what day it is
     * @throws ParameterException if the day lies outside the calendar
     */
    LocalDate asOf(Console console) {
        return day.asOf(console);
    }

    /**
     * {@return a day that an option gives}
     *
     * @param option the option's name
     * @param given the day
     * @throws ParameterException if the day lies outside the calendar
     */
    LocalDate inCalendar(String option, LocalDate given) {
        return day.inCalendar(option, given);
    }

    /**
     * {@return the facts of all files, each knowing of the others}
     *
     * @param console what to read from, and where to tell problems
     */
    List<Facts> read(Console console) {
        FactsFiles lines = new FactsFiles(console);
        (files.isEmpty() ? List.of(STANDARD_INPUT) : files).forEach(lines::read);
        read = lines;
        return CaseRegister.of(lines.facts()).facts();
    }

    /**
     * {@return what rules are asked of: the facts of all files, each knowing of the others, with the clocks that a favourable decision starts
     * in its place}
     *
     * @param console what to read from, and where to tell problems
     * @param asOf the day of the question
     */
    List<Facts> readForRules(Console console, LocalDate asOf) {
        return read(console).stream()
                .flatMap(one -> one instanceof FavourableDecision decision
                        ? ExecutionClocks.of(decision, asOf).stream()
                        : Stream.of(one))
                .toList();
    }

    /** {@return how many lines and files could not be read} */
    int unreadable() {
        return read == null ? 0 : read.unreadable();
    }
}
