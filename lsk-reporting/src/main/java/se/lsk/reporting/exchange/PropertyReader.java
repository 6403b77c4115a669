package se.lsk.reporting.exchange;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import se.lsk.core.casework.HostCode;
import se.lsk.core.check.Parsed;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.check.RefusedException;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.FactType;
import se.lsk.core.facts.Listing;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.law.RuleId;
import se.lsk.core.time.PointInTime;

/**
 * Reads the properties of one JSON object by name and collects every problem with them. A property that is null or refused reads as absent.
 * What was not asked for is unknown: {@link #build} says so. Used by one thread.
 */
final class PropertyReader {

    private final Json.Members object;
    private final String path;
    private final Pattern names;
    private final List<Problem> problems;
    /** How many problems were told before this object was begun. */
    private final int begun;

    private final Set<String> asked = new HashSet<>();

    /**
     * A reader of an object.
     *
     * @param object the object
     * @param path where it stands
     * @param problems receives the problems
     */
    PropertyReader(Json.Members object, String path, List<Problem> problems) {
        this(object, path, JsonPath.NAME, problems);
    }

    private PropertyReader(Json.Members object, String path, Pattern names, List<Problem> problems) {
        this.object = object;
        this.path = path;
        this.names = names;
        this.problems = problems;
        begun = problems.size();
    }

    /** {@return the object} */
    Json.Members object() {
        return object;
    }

    /**
     * Tells what was found elsewhere.
     *
     * @param found the problems
     */
    void tell(Collection<Problem> found) {
        problems.addAll(found);
    }

    /** {@return the names of all properties, not trusted} */
    Set<String> names() {
        return object.members().keySet();
    }

    private String path(String name) {
        return JsonPath.property(path, name, names);
    }

    /**
     * Tells a problem with a property.
     *
     * @param code what is wrong
     * @param name the property
     */
    void refuse(ProblemCode code, String name) {
        problems.add(Problem.at(code, path(name)));
    }

    /**
     * A property's value as it stands.
     *
     * @param name the property
     * @return the value; empty for null
     */
    Optional<Json> value(String name) {
        asked.add(name);
        Json value = object.members().get(name);
        return value instanceof Json.Absent ? Optional.empty() : Optional.ofNullable(value);
    }

    /**
     * A text.
     *
     * @param name the property
     * @return the text
     */
    Optional<String> text(String name) {
        Optional<Json> value = value(name);
        if (value.isPresent() && value.get() instanceof Json.Text text) {
            return Optional.of(text.value());
        }
        value.ifPresent(other -> refuse(ProblemCode.WRONG_TYPE, name));
        return Optional.empty();
    }

    /**
     * A text that must be there.
     *
     * @param name the property
     * @param missing what its absence is called
     * @return the text
     */
    Optional<String> mandatoryText(String name, ProblemCode missing) {
        if (value(name).isEmpty()) {
            refuse(missing, name);
        }
        return text(name);
    }

    /**
     * The duty that the facts are about, which must be there.
     *
     * @param name the property
     * @param kind the kind of the facts
     * @return the duty, or empty if facts of this kind can't be about it
     */
    Optional<RuleId> duty(String name, FactType<?> kind) {
        return mandatoryText(name, ProblemCode.MISSING_PROPERTY)
                .flatMap(text -> valid(DutyText.parse(text, kind), name));
    }

    /**
     * The subject's reference, which must be there.
     *
     * @param name the property
     * @return the reference
     */
    Optional<SubjectReference> reference(String name) {
        return mandatoryText(name, ProblemCode.MISSING_PROPERTY)
                .flatMap(text -> valid(SubjectReference.parse(text, JsonPath.ROOT), name));
    }

    /**
     * A day. Numbers and arrays are other ways to write a day, so they are no dates; other values have the wrong type.
     *
     * @param name the property
     * @return the day
     */
    Optional<LocalDate> day(String name) {
        return value(name).flatMap(value -> valid(JsonValues.day(value), name));
    }

    /**
     * A point in time: a day, or a date-time with an offset.
     *
     * @param name the property
     * @return the point in time
     */
    Optional<PointInTime> pointInTime(String name) {
        Optional<Json> value = value(name);
        if (value.isPresent()
                && value.get() instanceof Json.Text text
                && text.value().indexOf('T') > 0) {
            return valid(MomentText.parse(text.value()), name);
        }
        return day(name).map(PointInTime::on);
    }

    /**
     * An array of days.
     *
     * @param name the property
     * @return the days that could be read, in order
     */
    List<LocalDate> days(String name) {
        Optional<Json> value = value(name);
        ImmutableList.Builder<LocalDate> days = ImmutableList.builder();
        if (value.isPresent() && value.get() instanceof Json.Elements array) {
            for (int i = 0; i < array.values().size(); i++) {
                String place = JsonPath.element(path(name), i);
                if (array.values().get(i) instanceof Json.Text text) {
                    validAt(DayText.parse(text.value()), place).ifPresent(days::add);
                } else {
                    problems.add(Problem.at(ProblemCode.NOT_A_DATE, place));
                }
            }
        } else {
            value.ifPresent(other -> refuse(ProblemCode.WRONG_TYPE, name));
        }
        return days.build();
    }

    /**
     * A code of the host's own.
     *
     * @param name the property
     * @return the code
     */
    Optional<HostCode> hostCode(String name) {
        return text(name).flatMap(text -> valid(HostCode.parse(text, JsonPath.ROOT), name));
    }

    /**
     * A code of the host's own that must be there.
     *
     * @param name the property
     * @return the code
     */
    Optional<HostCode> mandatoryHostCode(String name) {
        return mandatoryText(name, ProblemCode.MISSING_PROPERTY)
                .flatMap(text -> valid(HostCode.parse(text, JsonPath.ROOT), name));
    }

    /**
     * An answer.
     *
     * @param name the property
     * @return yes for true, no for false, unknown for an absent property
     */
    Answer answer(String name) {
        Optional<Json> value = value(name);
        if (value.isPresent() && value.get() instanceof Json.Truth truth) {
            return Answer.of(truth.value());
        }
        value.ifPresent(other -> refuse(ProblemCode.WRONG_TYPE, name));
        return Answer.UNKNOWN;
    }

    /**
     * A code.
     *
     * @param name the property
     * @param codes the type of the codes
     * @param <E> the type of the codes
     * @return the code
     */
    <E extends Enum<E>> Optional<E> code(String name, Class<E> codes) {
        return value(name).flatMap(value -> valid(JsonValues.code(codes).apply(value), name));
    }

    /**
     * A whole number.
     *
     * @param name the property
     * @return the number; what no {@code int} holds is out of range
     */
    Optional<Integer> integer(String name) {
        return value(name).flatMap(value -> valid(JsonValues.integer(value), name));
    }

    /**
     * A number.
     *
     * @param name the property
     * @return the number, with as many decimals as written
     */
    Optional<BigDecimal> decimal(String name) {
        return value(name).flatMap(value -> valid(JsonValues.decimal(value), name));
    }

    /**
     * An object.
     *
     * @param name the property
     * @return a reader of it
     */
    Optional<PropertyReader> object(String name) {
        return object(name, JsonPath.NAME);
    }

    /**
     * An object whose properties have names of another form.
     *
     * @param name the property
     * @param form the names that may be repeated
     * @return a reader of it
     */
    Optional<PropertyReader> object(String name, Pattern form) {
        Optional<Json> value = value(name);
        if (value.isPresent() && value.get() instanceof Json.Members inner) {
            return Optional.of(new PropertyReader(inner, path(name), form, problems));
        }
        value.ifPresent(other -> refuse(ProblemCode.WRONG_TYPE, name));
        return Optional.empty();
    }

    /**
     * An array of objects.
     *
     * @param name the property
     * @return a reader of each; in place of an element that is no object, a reader without properties, so that each keeps its index
     */
    List<PropertyReader> objects(String name) {
        Optional<Json> value = value(name);
        ImmutableList.Builder<PropertyReader> readers = ImmutableList.builder();
        if (value.isPresent() && value.get() instanceof Json.Elements array) {
            for (int i = 0; i < array.values().size(); i++) {
                readers.add(element(array.values().get(i), JsonPath.element(path(name), i)));
            }
        } else {
            value.ifPresent(other -> refuse(ProblemCode.WRONG_TYPE, name));
        }
        return readers.build();
    }

    private PropertyReader element(Json value, String elementPath) {
        if (value instanceof Json.Members inner) {
            return new PropertyReader(inner, elementPath, problems);
        }
        problems.add(Problem.at(ProblemCode.WRONG_TYPE, elementPath));
        return new PropertyReader(new Json.Members(Map.of()), elementPath, problems);
    }

    /**
     * An array's elements as they stand.
     *
     * @param name the property
     * @return the elements; none if the property is absent
     */
    List<Json> elements(String name) {
        Optional<Json> value = value(name);
        if (value.isPresent() && value.get() instanceof Json.Elements array) {
            return array.values();
        }
        value.ifPresent(other -> refuse(ProblemCode.WRONG_TYPE, name));
        return List.of();
    }

    /**
     * Tells a problem within a property.
     *
     * @param code what is wrong
     * @param name the property
     * @param within where in its value: {@code [2][0]}
     */
    void refuseWithin(ProblemCode code, String name, String within) {
        problems.add(Problem.at(code, path(name) + within));
    }

    /**
     * A reader of an object within a property.
     *
     * @param name the property
     * @param within where in its value: {@code [2]}
     * @param inner the object
     * @return the reader
     */
    PropertyReader within(String name, String within, Json.Members inner) {
        return new PropertyReader(inner, path(name) + within, problems);
    }

    /**
     * A text of a form of its own.
     *
     * @param name the property
     * @param parse reads the text
     * @param <T> what it is read as
     * @return what was read
     */
    <T> Optional<T> parsed(String name, Function<String, Parsed<T>> parse) {
        return text(name).flatMap(text -> valid(parse.apply(text), name));
    }

    /**
     * An array of codes.
     *
     * @param name the property
     * @param codes the type of the codes
     * @param <E> the type of the codes
     * @return the codes that could be read, in order
     */
    <E extends Enum<E>> List<E> codes(String name, Class<E> codes) {
        ImmutableList.Builder<E> read = ImmutableList.builder();
        List<Json> values = elements(name);
        for (int i = 0; i < values.size(); i++) {
            String place = "[" + i + "]";
            JsonValues.code(codes).apply(values.get(i)).fold(read::add, problems -> {
                refuseWithin(ProblemCode.UNKNOWN_CODE, name, place);
                return read;
            });
        }
        return read.build();
    }

    /**
     * An array of objects that is complete if it is there. Its elements are read one after another.
     *
     * @param name the property
     * @param read reads an element
     * @param <T> what an element is read as
     * @return the elements that could be read, in order; untold if the property is absent
     */
    <T> Listing<T> objectListing(String name, Function<PropertyReader, Optional<T>> read) {
        Optional<Json> value = value(name);
        if (value.isPresent() && value.get() instanceof Json.Elements array) {
            ImmutableList.Builder<T> items = ImmutableList.builder();
            String arrayPath = path(name);
            for (int i = 0; i < array.values().size(); i++) {
                String place = JsonPath.element(arrayPath, i);
                if (array.values().get(i) instanceof Json.Members inner) {
                    read.apply(new PropertyReader(inner, place, problems)).ifPresent(items::add);
                } else {
                    problems.add(Problem.at(ProblemCode.WRONG_TYPE, place));
                }
            }
            return Listing.of(items.build());
        }
        value.ifPresent(other -> refuse(ProblemCode.WRONG_TYPE, name));
        return Listing.untold();
    }

    /**
     * An array that is complete if it is there.
     *
     * @param name the property
     * @param read reads an element
     * @param <T> what an element is read as
     * @return the elements that could be read, in order; untold if the property is absent
     */
    <T> Listing<T> listing(String name, Function<Json, Parsed<T>> read) {
        Optional<Json> value = value(name);
        if (value.isPresent() && value.get() instanceof Json.Elements array) {
            ImmutableList.Builder<T> items = ImmutableList.builder();
            String arrayPath = path(name);
            for (int i = 0; i < array.values().size(); i++) {
                validAt(read.apply(array.values().get(i)), JsonPath.element(arrayPath, i))
                        .ifPresent(items::add);
            }
            return Listing.of(items.build());
        }
        value.ifPresent(other -> refuse(ProblemCode.WRONG_TYPE, name));
        return Listing.untold();
    }

    /**
     * Makes an object of what was read if nothing in it was refused, and refuses the properties that nobody asked for. What the object
     * refuses is told where it says.
     *
     * @param object makes the object
     * @param <T> the type of the object
     * @return the object, or empty if anything was refused
     */
    <T> Optional<T> whole(Supplier<T> object) {
        refuseOthers();
        return problems.size() == begun ? make(object, place -> place) : Optional.empty();
    }

    /**
     * Makes an object of some of what was read. What it refuses is told at another place than where it says.
     *
     * @param object makes the object
     * @param place from where it says, {@code $.levels[2]}, to where it stands, {@code $.consequence[2]}
     * @param <T> the type of the object
     * @return the object, or empty if what was read can't be true of it
     */
    <T> Optional<T> make(Supplier<T> object, UnaryOperator<String> place) {
        try {
            return Optional.of(object.get());
        } catch (RefusedException e) {
            e.problems()
                    .forEach(problem -> problems.add(new Problem(
                            problem.code(),
                            problem.paths().stream()
                                    .map(place)
                                    .map(inner -> JsonPath.within(path, inner))
                                    .toList())));
            return Optional.empty();
        }
    }

    /**
     * Makes an object of what was read, and refuses the properties that nobody asked for.
     *
     * @param object makes the object
     * @param <T> the type of the object
     * @return the object, or empty if what was read can't be true of it
     */
    <T> Optional<T> build(Supplier<T> object) {
        return build(object, UnaryOperator.identity());
    }

    /**
     * Makes an object of what was read, and refuses the properties that nobody asked for.
     *
     * @param object makes the object
     * @param place from where the object says that something is refused to where it stands
     * @param <T> the type of the object
     * @return the object, or empty if what was read can't be true of it
     */
    <T> Optional<T> build(Supplier<T> object, UnaryOperator<String> place) {
        refuseOthers();
        return make(object, place);
    }

    private void refuseOthers() {
        for (String name : names()) {
            if (!asked.contains(name)) {
                refuse(ProblemCode.UNKNOWN_PROPERTY, name);
            }
        }
    }

    private <T> Optional<T> valid(Parsed<T> parsed, String name) {
        return validAt(parsed, path(name));
    }

    private <T> Optional<T> validAt(Parsed<T> parsed, String place) {
        return parsed.fold(Optional::of, refusals -> {
            refusals.forEach(refusal -> problems.add(new Problem(refusal.code(), List.of(place), refusal.nearest())));
            return Optional.empty();
        });
    }
}
