package se.lsk.reporting.exchange;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import se.lsk.core.facts.Answer;
import se.lsk.core.law.LegalReference;
import se.lsk.core.time.AgeLimit;
import se.lsk.core.time.CalendarLimit;
import se.lsk.core.time.DayLimit;
import se.lsk.core.time.FixedDay;
import se.lsk.core.time.HourLimit;
import se.lsk.core.time.NoonLimit;
import se.lsk.core.time.Promptness;
import se.lsk.core.time.RetentionLimit;
import se.lsk.core.time.TimeLimit;
import se.lsk.rules.Language;
import se.lsk.rules.Phrase;
import se.lsk.rules.Provision;
import se.lsk.rules.RulebookEdition;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes the pieces that several lines have in common. Keys stand in the order in which they are written. Used by one thread. */
final class JsonOutput {

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonWriteFeature.ESCAPE_NON_ASCII, JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();

    /** Stands for null among values. */
    static final Object NOTHING = new Object();

    private final JsonGenerator json;

    private JsonOutput(JsonGenerator json) {
        this.json = json;
    }

    /**
     * One object.
     *
     * @param members writes the members
     * @return the object on one line, without a line end and without spaces
     */
    static String object(Consumer<JsonOutput> members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            members.accept(new JsonOutput(json));
            json.writeEndObject();
        }
        return text.toString();
    }

    /**
     * One object for a person to write in.
     *
     * @param members writes the members
     * @return the object over several lines, without a line end
     */
    static String laidOut(Consumer<JsonOutput> members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(new LaidOut(), text)) {
            json.writeStartObject();
            members.accept(new JsonOutput(json));
            json.writeEndObject();
        }
        return text.toString();
    }

    /** Two spaces a level, and a line feed on every machine. */
    private static final class LaidOut extends ObjectWriteContext.Base {

        private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    JsonOutput text(String name, String value) {
        json.writeStringProperty(name, value);
        return this;
    }

    JsonOutput code(String name, Enum<?> value) {
        return text(name, value.name());
    }

    JsonOutput code(String name, Optional<? extends Enum<?>> value) {
        return text(name, value.map(Enum::name));
    }

    JsonOutput text(String name, Optional<String> value) {
        if (value.isPresent()) {
            return text(name, value.get());
        }
        json.writeNullProperty(name);
        return this;
    }

    JsonOutput day(String name, LocalDate value) {
        return text(name, value.toString());
    }

    JsonOutput day(String name, Optional<LocalDate> value) {
        return text(name, value.map(LocalDate::toString));
    }

    JsonOutput truth(String name, boolean value) {
        json.writeBooleanProperty(name, value);
        return this;
    }

    /**
     * An answer: true, false, or null as long as it is not known.
     *
     * @param name its name
     * @param answer the answer
     * @return this
     */
    JsonOutput answer(String name, Answer answer) {
        if (answer == Answer.UNKNOWN) {
            absent(name);
            return this;
        }
        return truth(name, answer == Answer.YES);
    }

    JsonOutput number(String name, int value) {
        json.writeNumberProperty(name, value);
        return this;
    }

    JsonOutput number(String name, OptionalInt value) {
        if (value.isPresent()) {
            return number(name, value.getAsInt());
        }
        json.writeNullProperty(name);
        return this;
    }

    /**
     * A fact: a day, a number, a boolean, a code or a text.
     *
     * @param name its name
     * @param value its value
     * @throws IllegalArgumentException if the value is something else; the message does not repeat it
     */
    void fact(String name, Object value) {
        if (value instanceof LocalDate day) {
            day(name, day);
        } else if (value instanceof Boolean truth) {
            json.writeBooleanProperty(name, truth);
        } else if (value instanceof Enum<?> code) {
            code(name, code);
        } else if (value instanceof Integer
                || value instanceof Long
                || value instanceof Short
                || value instanceof Byte) {
            json.writeNumberProperty(name, ((Number) value).longValue());
        } else if (value instanceof BigInteger number) {
            json.writeNumberProperty(name, number);
        } else if (value instanceof BigDecimal number) {
            json.writeName(name);
            json.writeNumber(number.toPlainString());
        } else if (value instanceof String text) {
            text(name, text);
        } else {
            throw new IllegalArgumentException("a finding's facts are days, numbers, booleans and codes");
        }
    }

    /**
     * A number as it is printed.
     *
     * @param name its name
     * @param value the number
     * @return this
     */
    JsonOutput decimal(String name, BigDecimal value) {
        json.writeName(name);
        json.writeNumber(literal(value));
        return this;
    }

    JsonOutput object(String name, Consumer<JsonOutput> members) {
        json.writeObjectPropertyStart(name);
        members.accept(this);
        json.writeEndObject();
        return this;
    }

    /**
     * An object, or null.
     *
     * @param name its name
     * @param value what it is about
     * @param members writes the members
     * @param <T> the type of the value
     * @return this
     */
    <T> JsonOutput object(String name, Optional<T> value, BiConsumer<JsonOutput, T> members) {
        if (value.isPresent()) {
            return object(name, in -> members.accept(in, value.get()));
        }
        absent(name);
        return this;
    }

    /**
     * A phrase in both languages, or null.
     *
     * @param name its name
     * @param phrase the phrase
     * @return this
     */
    JsonOutput phrase(String name, Optional<Phrase> phrase) {
        return object(
                name, phrase, (in, words) -> in.text("sv", words.swedish()).text("en", words.english()));
    }

    void absent(String name) {
        json.writeNullProperty(name);
    }

    JsonOutput texts(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
        return this;
    }

    JsonOutput pair(String name, List<Integer> numbers) {
        json.writeName(name);
        write(numbers);
        return this;
    }

    JsonOutput pairs(String name, List<List<Integer>> pairs) {
        json.writeArrayPropertyStart(name);
        pairs.forEach(this::write);
        json.writeEndArray();
        return this;
    }

    private void write(List<Integer> numbers) {
        json.writeStartArray();
        numbers.forEach(json::writeNumber);
        json.writeEndArray();
    }

    /**
     * An array of numbers, texts and nulls.
     *
     * @param name its name
     * @param values the values: {@link BigDecimal}, {@link String}, or {@link #NOTHING}
     * @return this
     */
    JsonOutput values(String name, List<Object> values) {
        json.writeArrayPropertyStart(name);
        for (Object value : values) {
            if (value instanceof BigDecimal number) {
                json.writeNumber(literal(number));
            } else if (value instanceof String text) {
                json.writeString(text);
            } else {
                json.writeNull();
            }
        }
        json.writeEndArray();
        return this;
    }

    /** {@return the number with the decimals that it has; only one that has been rounded to more than units has an exponent} */
    private static String literal(BigDecimal number) {
        return number.scale() < 0 ? number.toString() : number.toPlainString();
    }

    /**
     * An array whose elements are no objects.
     *
     * @param name its name
     * @param values the elements
     * @param element writes an element
     * @param <T> the type of the elements
     * @return this
     */
    <T> JsonOutput array(String name, Iterable<T> values, BiConsumer<JsonOutput, T> element) {
        json.writeArrayPropertyStart(name);
        values.forEach(value -> element.accept(this, value));
        json.writeEndArray();
        return this;
    }

    /** Writes an object as an element. */
    void element(Consumer<JsonOutput> members) {
        json.writeStartObject();
        members.accept(this);
        json.writeEndObject();
    }

    /** Writes a text as an element. */
    void element(String value) {
        json.writeString(value);
    }

    /** Writes an array of texts as an element. */
    void element(List<String> values) {
        json.writeStartArray();
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    <T> JsonOutput objects(String name, Iterable<T> values, BiConsumer<JsonOutput, T> members) {
        json.writeArrayPropertyStart(name);
        for (T value : values) {
            json.writeStartObject();
            members.accept(this, value);
            json.writeEndObject();
        }
        json.writeEndArray();
        return this;
    }

    JsonOutput languages(String name, Function<Language, String> text) {
        return object(name, in -> in.text("sv", text.apply(Language.SV)).text("en", text.apply(Language.EN)));
    }

    /**
     * A limit that ends on a day.
     *
     * @param limit the limit
     * @return this
     */
    JsonOutput dayLimit(DayLimit limit) {
        if (limit instanceof CalendarLimit counted) {
            return number("amount", counted.amount()).code("unit", counted.unit());
        }
        if (limit instanceof RetentionLimit retention) {
            return dayLimit(retention.kept()).text("then", "CALENDAR_YEAR");
        }
        if (limit instanceof AgeLimit age) {
            return number("amount", age.years()).text("unit", "YEARS_OF_AGE");
        }
        if (limit instanceof FixedDay fixed) {
            absent("amount");
            return text("unit", "FIXED_DAY").text("day", fixed.day().toString());
        }
        return number("amount", 1).text("unit", "QUARTER");
    }

    /**
     * The members of a limit of any kind.
     *
     * @param limit the limit
     * @return this
     */
    JsonOutput limit(TimeLimit limit) {
        return limit.fold(new LimitMembers(this));
    }

    JsonOutput basis(List<Provision> provisions) {
        return objects("basis", provisions, (one, provision) -> {
            LegalReference reference = provision.reference();
            one.text("act", reference.act().toString())
                    .text("ref", Optional.of(reference.position()).filter(position -> !position.isEmpty()))
                    .day("from", provision.inForce().firstDay())
                    .day("through", provision.inForce().lastDay())
                    .code("verification", provision.verification());
        });
    }

    JsonOutput rulebook(RulebookEdition edition) {
        return object(
                "rulebook",
                book -> book.text("version", edition.version()).day("lawCheckedThrough", edition.lawCheckedThrough()));
    }

    /** Writes a limit of each kind. */
    private record LimitMembers(JsonOutput json) implements TimeLimit.Cases<JsonOutput> {

        @Override
        public JsonOutput day(DayLimit limit) {
            return json.dayLimit(limit);
        }

        @Override
        public JsonOutput noon(NoonLimit limit) {
            return json.number("amount", limit.days()).text("unit", "DAYS_BY_NOON");
        }

        @Override
        public JsonOutput hours(HourLimit limit) {
            return json.number("amount", limit.hours()).text("unit", "HOURS");
        }

        @Override
        public JsonOutput promptness(Promptness word) {
            return json.code("word", word);
        }
    }
}
