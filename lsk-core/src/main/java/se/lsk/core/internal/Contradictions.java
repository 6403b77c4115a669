package se.lsk.core.internal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.check.RefusedException;
import se.lsk.core.time.EpochDays;
import se.lsk.core.time.PointInTime;
import se.lsk.core.time.SwedishCalendar;

/** Collects what can't be true of one object, and refuses the object once, with all of it. */
public final class Contradictions {

    private final List<Problem> problems = new ArrayList<>();

    /**
     * A day as a number, for a derived attribute.
     *
     * @param day the day
     * @return days since 1970-01-01; {@link EpochDays#ABSENT} for an absent day and for one that {@link #day} refuses
     */
    public static int epochDay(Optional<LocalDate> day) {
        return day.isPresent() && isInCalendar(day.get()) ? EpochDays.of(day.get()) : EpochDays.ABSENT;
    }

    private static boolean isInCalendar(LocalDate day) {
        return !day.isBefore(SwedishCalendar.FIRST_DAY) && !day.isAfter(SwedishCalendar.LAST_DAY);
    }

    /**
     * Wants a day to lie in the calendar.
     *
     * @param name the attribute
     * @param day its value
     * @return this
     */
    public Contradictions day(String name, Optional<LocalDate> day) {
        if (day.isPresent() && !isInCalendar(day.get())) {
            problems.add(Problem.at(ProblemCode.DATE_OUT_OF_RANGE, "$." + name));
        }
        return this;
    }

    /**
     * Wants one day not to be after another, where both are known.
     *
     * @param firstName the attribute that comes first
     * @param first its value
     * @param thenName the attribute that comes on the same day or later
     * @param then its value
     * @return this
     */
    public Contradictions inOrder(
            String firstName, Optional<LocalDate> first, String thenName, Optional<LocalDate> then) {
        if (first.isPresent() && then.isPresent() && then.get().isBefore(first.get())) {
            problems.add(Problem.at(ProblemCode.DATES_REVERSED, "$." + firstName, "$." + thenName));
        }
        return this;
    }

    /**
     * Wants one moment not to be after another of the same day, where both are known. Moments on different days the days tell.
     *
     * @param firstName the attribute that comes first
     * @param first its value
     * @param thenName the attribute that comes at the same moment or later
     * @param then its value
     * @return this
     */
    public Contradictions momentsInOrder(
            String firstName, Optional<OffsetDateTime> first, String thenName, Optional<OffsetDateTime> then) {
        if (first.isPresent()
                && then.isPresent()
                && then.get().isBefore(first.get())
                && PointInTime.at(then.get())
                        .day()
                        .equals(PointInTime.at(first.get()).day())) {
            problems.add(Problem.at(ProblemCode.DATES_REVERSED, "$." + firstName, "$." + thenName));
        }
        return this;
    }

    /**
     * Wants a text to be a name.
     *
     * @param name the attribute
     * @param text its value
     * @return this
     */
    public Contradictions name(String name, Optional<String> text) {
        return always(text.isEmpty() || TextForm.isName(text.get()), ProblemCode.NOT_A_NAME, name);
    }

    /**
     * Wants a text to be a line of text.
     *
     * @param name the attribute
     * @param text its value
     * @return this
     */
    public Contradictions line(String name, Optional<String> text) {
        return always(text.isEmpty() || TextForm.isReason(text.get()), ProblemCode.NOT_A_LINE, name);
    }

    /**
     * Wants a number to lie between two others, if it is known.
     *
     * @param name the attribute
     * @param number its value
     * @param least the least that it can be
     * @param greatest the greatest that it can be
     * @return this
     */
    public Contradictions number(String name, OptionalInt number, int least, int greatest) {
        return always(
                number.isEmpty() || (number.getAsInt() >= least && number.getAsInt() <= greatest),
                ProblemCode.NUMBER_OUT_OF_RANGE,
                name);
    }

    /**
     * Wants nothing to stand twice in a list.
     *
     * @param name the attribute
     * @param items what stands in it
     * @return this
     */
    public Contradictions distinct(String name, List<?> items) {
        return distinct(name, "", items, item -> item);
    }

    /**
     * Wants no two objects of a list to be called the same.
     *
     * @param name the attribute
     * @param key the attribute of the objects that says what they are called, after a full stop; empty for the objects themselves
     * @param items the objects
     * @param called what an object is called
     * @param <T> the type of the objects
     * @return this
     */
    public <T> Contradictions distinct(String name, String key, List<T> items, Function<? super T, ?> called) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            always(seen.add(called.apply(items.get(i))), ProblemCode.DOUBLED_NAME, name + "[" + i + "]" + key);
        }
        return this;
    }

    /**
     * Wants what is referred to to be there.
     *
     * @param code what it is called if it is not
     * @param name the attribute that refers
     * @param referred what it refers to
     * @param there whether something is there, as far as is known
     * @param <T> the type of what is referred to
     */
    public <T> void among(ProblemCode code, String name, Optional<? extends T> referred, Predicate<T> there) {
        always(referred.isEmpty() || there.test(referred.get()), code, name);
    }

    /**
     * Wants all that a list refers to to be there.
     *
     * @param code what it is called if it is not
     * @param name the attribute that refers
     * @param referred what it refers to
     * @param there whether something is there, as far as is known
     * @param <T> the type of what is referred to
     */
    public <T> void among(ProblemCode code, String name, List<? extends T> referred, Predicate<T> there) {
        for (int i = 0; i < referred.size(); i++) {
            always(there.test(referred.get(i)), code, name + "[" + i + "]");
        }
    }

    /**
     * Wants something not to be the case.
     *
     * @param contradiction whether it is the case
     * @param names the attributes that contradict each other
     * @return this
     */
    public Contradictions never(boolean contradiction, String... names) {
        return always(!contradiction, ProblemCode.CONTRADICTION, names);
    }

    /**
     * Adds what was found elsewhere.
     *
     * @param code what is wrong
     * @param names the attributes concerned, at least one
     * @return this
     */
    public Contradictions add(ProblemCode code, String... names) {
        problems.add(new Problem(
                code, List.of(names).stream().map(name -> "$." + name).toList()));
        return this;
    }

    /**
     * Wants something to be the case.
     *
     * @param holds whether it is the case
     * @param code what is wrong if it is not
     * @param names the attributes concerned, at least one
     * @return this
     */
    public Contradictions always(boolean holds, ProblemCode code, String... names) {
        return holds ? this : add(code, names);
    }

    /** {@return whether nothing was found so far} */
    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /**
     * Refuses the object if anything was found.
     *
     * @throws RefusedException with every problem
     */
    public void refuse() {
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
    }
}
