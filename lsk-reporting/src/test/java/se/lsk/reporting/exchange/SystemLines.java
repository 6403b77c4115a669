package se.lsk.reporting.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lines of the kind {@code managementSystem}. */
final class SystemLines {

    static final ObjectMapper MAPPER = new ObjectMapper();

    /** A line with every property that the kind has. */
    static final String COMPLETE = complete();

    private static final Pattern STEP = Pattern.compile("\\.(\\w+)|\\[(\\d+)]");

    private SystemLines() {}

    private static String complete() {
        try {
            Path file = Path.of("src", "test", "resources", "lines", "management-system.json");
            return MAPPER.readTree(Files.readString(file, StandardCharsets.UTF_8))
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode tree() {
        return (ObjectNode) MAPPER.readTree(COMPLETE);
    }

    /** {@return the complete line with something changed} */
    static String changed(Consumer<ObjectNode> change) {
        ObjectNode tree = tree();
        change.accept(tree);
        return tree.toString();
    }

    /** {@return the complete line with another value at a place} */
    static String with(String path, String json) {
        return changed(tree -> set(tree, path, MAPPER.readTree(json)));
    }

    static void set(ObjectNode tree, String path, JsonNode value) {
        JsonNode at = tree;
        Matcher step = STEP.matcher(path);
        List<String> steps = step.results().map(found -> found.group()).toList();
        for (String one : steps.subList(0, steps.size() - 1)) {
            at = one.startsWith(".") ? at.get(one.substring(1)) : at.get(index(one));
        }
        String last = steps.get(steps.size() - 1);
        if (last.startsWith(".")) {
            ((ObjectNode) at).set(last.substring(1), value);
        } else {
            ((ArrayNode) at).set(index(last), value);
        }
    }

    private static int index(String step) {
        return Integer.parseInt(step.substring(1, step.length() - 1));
    }

    /** {@return the path of each value of the complete line, itself left out} */
    static List<String> places() {
        return places(tree());
    }

    /** {@return the path of each value of a tree, itself left out} */
    static List<String> places(JsonNode tree) {
        List<String> places = new ArrayList<>();
        places(tree, "$", places);
        return places;
    }

    private static void places(JsonNode node, String path, List<String> places) {
        if (node.isObject()) {
            node.properties().forEach(property -> {
                String place = path + "." + property.getKey();
                places.add(place);
                places(property.getValue(), place, places);
            });
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            String place = path + "[" + i + "]";
            places.add(place);
            places(node.get(i), place, places);
        }
    }

    static JsonNode at(JsonNode tree, String path) {
        return tree.at(path.substring(1).replace('.', '/').replaceAll("\\[(\\d+)]", "/$1"));
    }
}
