package se.lsk.reporting.exchange;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.Listing;
import se.lsk.core.facts.RoleName;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.law.LegalReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The attributes of value types, found without the help of the reader. */
final class Attributes {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Set<Class<?>> TEXTS = Set.of(
            String.class,
            LocalDate.class,
            HostReference.class,
            RoleName.class,
            SubjectReference.class,
            LegalReference.class);

    private Attributes() {}

    /** {@return the accessors of what a type is built of, by name} */
    static Map<String, Method> of(Class<?> type) {
        Map<String, Method> attributes = new LinkedHashMap<>();
        for (Method method : type.getMethods()) {
            if (method.getDeclaringClass() != Object.class
                    && method.getParameterCount() == 0
                    && isBuiltOf(type, method.getName())) {
                attributes.putIfAbsent(method.getName(), method);
            }
        }
        return attributes;
    }

    private static boolean isBuiltOf(Class<?> type, String name) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .anyMatch(component -> component.getName().equals(name));
        }
        return Stream.of(type.getDeclaredClasses())
                .filter(inner -> inner.getSimpleName().equals("Builder"))
                .flatMap(builder -> Stream.of(builder.getMethods()))
                .anyMatch(setter -> setter.getName().equals(name) && setter.getParameterCount() == 1);
    }

    /** {@return what a type is a list of, or may be there as; the type itself if it is neither} */
    static Class<?> inner(Type type) {
        return type instanceof ParameterizedType generic
                ? (Class<?>) generic.getActualTypeArguments()[0]
                : (Class<?>) type;
    }

    static boolean isListing(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == Listing.class;
    }

    /** {@return whether a type has attributes of its own in JSON} */
    static boolean isObject(Class<?> type) {
        return !type.isEnum()
                && !type.isPrimitive()
                && !TEXTS.contains(type)
                && !List.of(OptionalInt.class, Integer.class).contains(type);
    }

    /** {@return a value as JSON: what is not told is left out} */
    static Optional<JsonNode> json(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.flatMap(Attributes::json);
        }
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? Optional.of(NODES.numberNode(number.getAsInt())) : Optional.empty();
        }
        if (value instanceof Listing<?> listing) {
            ArrayNode array = NODES.arrayNode();
            listing.items().forEach(item -> json(item).ifPresent(array::add));
            return listing.isTold() ? Optional.of(array) : Optional.empty();
        }
        if (value instanceof Answer answer) {
            return answer == Answer.UNKNOWN ? Optional.empty() : Optional.of(NODES.booleanNode(answer == Answer.YES));
        }
        if (value instanceof Month month) {
            return Optional.of(NODES.numberNode(month.getValue()));
        }
        if (value instanceof Integer number) {
            return Optional.of(NODES.numberNode(number));
        }
        if (value instanceof Enum<?> code) {
            return Optional.of(NODES.stringNode(code.name()));
        }
        if (TEXTS.stream().anyMatch(text -> text.isInstance(value))) {
            return Optional.of(NODES.stringNode(value.toString()));
        }
        return Optional.of(object(value));
    }

    private static ObjectNode object(Object value) {
        Class<?> type =
                value instanceof Record ? value.getClass() : value.getClass().getSuperclass();
        ObjectNode object = NODES.objectNode();
        of(type).forEach((name, accessor) -> {
            try {
                json(accessor.invoke(value)).ifPresent(inner -> object.set(name, inner));
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(name, e);
            }
        });
        return object;
    }
}
