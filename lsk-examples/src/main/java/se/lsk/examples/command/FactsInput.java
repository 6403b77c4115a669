package se.lsk.examples.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.lsk.core.casework.CaseRegister;
import se.lsk.core.casework.FavourableDecision;
import se.lsk.core.facts.Facts;
import se.lsk.core.time.SwedishCalendar;
import se.lsk.reporting.exchange.FactsLine;
import se.lsk.reporting.exchange.FactsReader;
import se.lsk.rules.execution.ExecutionClocks;

/**
 * Which facts to ask about, and on which day. All input is read before anything is asked, so that investigations on the same child know of
 * each other in whatever order they come. What can't be read is told on standard error.
 */
final class FactsInput {

    private static final String STANDARD_INPUT = "-";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day on which the question is asked, YYYY-MM-DD (default: today in Sweden).")
    private @Nullable LocalDate asOf;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "JSON Lines; - or nothing is standard input.")
    private List<String> files = new ArrayList<>();

    private final List<Facts> facts = new ArrayList<>();
    private int unreadable;

    /**
     * {@return the day of the question}
     *
     * @param console tells what day it is
     * @throws ParameterException if the day lies outside the calendar
     */
    LocalDate asOf(Console console) {
        return asOf == null ? console.today().get() : inCalendar("--as-of", asOf);
    }

    /**
     * {@return a day that an option gives}
     *
     * @param option the option's name
     * @param day the day
     * @throws ParameterException if the day lies outside the calendar
     */
    LocalDate inCalendar(String option, LocalDate day) {
        if (day.isBefore(SwedishCalendar.FIRST_DAY) || day.isAfter(SwedishCalendar.LAST_DAY)) {
            throw new ParameterException(command.commandLine(), option + " must lie in the years 1930 to 2100");
        }
        return day;
    }

    /**
     * {@return the facts of all files, each knowing of the others}
     *
     * @param console what to read from, and where to tell problems
     */
    List<Facts> read(Console console) {
        for (String file : files.isEmpty() ? List.of(STANDARD_INPUT) : files) {
            read(file, console);
        }
        return CaseRegister.of(facts).facts();
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
        return unreadable;
    }

    private void read(String file, Console console) {
        if (file.equals(STANDARD_INPUT)) {
            read(console.in(), "", console);
            return;
        }
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            read(in, file + ": ", console);
        } catch (IOException e) {
            unreadable(file + ": can't be read", console);
        }
    }

    private void read(InputStream in, String place, Console console) {
        try {
            FactsReader.read(in, line -> take(line, place, console));
        } catch (IOException e) {
            unreadable(place + "can't be read to its end", console);
        }
    }

    private void take(FactsLine line, String place, Console console) {
        line.facts().ifPresent(facts::add);
        line.problems().forEach(problem -> console.err().println(place + problem));
        if (line.facts().isEmpty()) {
            unreadable++;
        }
    }

    private void unreadable(String what, Console console) {
        console.err().println(what);
        unreadable++;
    }
}
