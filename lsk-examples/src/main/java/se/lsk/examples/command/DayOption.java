package se.lsk.examples.command;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.lsk.core.time.SwedishCalendar;

/** The day on which a command asks its question. */
final class DayOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day on which the question is asked, YYYY-MM-DD (default: today in Sweden).")
    private @Nullable LocalDate asOf;

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
}
