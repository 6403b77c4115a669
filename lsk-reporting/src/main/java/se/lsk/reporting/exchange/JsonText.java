package se.lsk.reporting.exchange;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one JSON object, strictly: one object and nothing after it, no comments, no trailing commas, at most {@value #DEPTH} levels, no
 * string that UTF-8 could not hold. Thread-safe.
 */
final class JsonText {

    /** How deep objects and arrays may be nested, the object itself included. */
    static final int DEPTH = 8;

    /** Names are kept in no table of symbols: they are not trusted. Lengths are bounded by the line or the file. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxNumberLength(ReportReader.LIMIT)
                    .maxStringLength(ReportReader.LIMIT)
                    .maxNameLength(ReportReader.LIMIT)
                    .build())
            .build();

    private final JsonParser parser;
    private final List<Problem> problems;

    private JsonText(JsonParser parser, List<Problem> problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /**
     * Reads an object.
     *
     * @param text the text
     * @param problems receives each property that stands more than once, at any depth; or that the text is not one object
     * @return the object, or empty if the text is not one
     */
    static Optional<Json.Members> object(String text, List<Problem> problems) {
        List<Problem> doubled = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                Json.Members object = new JsonText(parser, doubled).members(() -> JsonPath.ROOT);
                if (parser.nextToken() == null) {
                    problems.addAll(doubled);
                    return Optional.of(object);
                }
            }
        } catch (JacksonException e) {
            // says what stands in the text, so it is not passed on
        }
        problems.add(Problem.at(ProblemCode.NOT_A_JSON_OBJECT, JsonPath.ROOT));
        return Optional.empty();
    }

    /** The path is asked for only when something is wrong. */
    private Json.Members members(Supplier<String> path) {
        Map<String, Json> members = new LinkedHashMap<>();
        Set<String> doubled = new HashSet<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            String key = encodable(name);
            Json value = value(parser.nextToken(), () -> JsonPath.property(path.get(), key));
            if (members.putIfAbsent(key, value) != null && doubled.add(key)) {
                problems.add(Problem.at(ProblemCode.DOUBLED_KEY, JsonPath.property(path.get(), key)));
            }
        }
        return new Json.Members(Collections.unmodifiableMap(members));
    }

    private Json.Elements elements(Supplier<String> path) {
        ImmutableList.Builder<Json> values = ImmutableList.builder();
        int read = 0;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            int index = read;
            values.add(value(token, () -> JsonPath.element(path.get(), index)));
            read++;
        }
        return new Json.Elements(values.build());
    }

    private Json value(JsonToken token, Supplier<String> path) {
        return switch (token) {
            case START_OBJECT -> members(path);
            case START_ARRAY -> elements(path);
            case VALUE_STRING -> new Json.Text(encodable(parser.getString()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Digits(parser.getString());
            case VALUE_TRUE -> new Json.Truth(true);
            case VALUE_FALSE -> new Json.Truth(false);
            case VALUE_NULL -> new Json.Absent();
            default -> throw new IllegalStateException("no value begins with " + token);
        };
    }

    /** {@return the text, refused as the parser refuses if an escape has put half a character into it} */
    private static String encodable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(text.charAt(i))) {
                throw new HalfCharacterException();
            }
        }
        return text;
    }

    /** Half a character was met. */
    private static final class HalfCharacterException extends JacksonException {
        private static final long serialVersionUID = 1L;

        HalfCharacterException() {
            super("half a character");
        }
    }
}
