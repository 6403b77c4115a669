package se.lsk.reporting.exchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;

/** A JSON object without the values that were refused, which knows where the rest stood. Used by one thread. */
final class Pruning {

    private static final Pattern STEP = Pattern.compile("\\.([A-Za-z][A-Za-z0-9_]*)|\\[([0-9]{1,8})]");

    private final Json.Members whole;
    /** The paths of what is left out. */
    private final Set<String> leftOut = new HashSet<>();
    /** The places that the elements had, by the path that their array has in the rest. */
    private final Map<String, List<Integer>> places = new HashMap<>();
    /** Whether things that have names were left out, so that it can't be said that a name is unknown. */
    private boolean namesLeftOut;

    Pruning(Json.Members whole) {
        this.whole = whole;
    }

    /** {@return the object without what is left out} */
    Json.Members rest() {
        if (leftOut.isEmpty()) {
            return whole;
        }
        places.clear();
        return members(whole, JsonPath.ROOT, JsonPath.ROOT);
    }

    private Json.Members members(Json.Members object, String path, String restPath) {
        ImmutableMap.Builder<String, Json> rest = ImmutableMap.builder();
        object.members().forEach((name, value) -> {
            String step = JsonPath.property("", name);
            if (!leftOut.contains(path + step)) {
                rest.put(name, value(value, path + step, restPath + step));
            }
        });
        return new Json.Members(rest.buildOrThrow());
    }

    private Json value(Json value, String path, String restPath) {
        if (value instanceof Json.Members object) {
            return members(object, path, restPath);
        }
        return value instanceof Json.Elements array ? elements(array, path, restPath) : value;
    }

    private Json elements(Json.Elements array, String path, String restPath) {
        ImmutableList.Builder<Json> rest = ImmutableList.builder();
        ImmutableList.Builder<Integer> kept = ImmutableList.builder();
        int next = 0;
        for (int i = 0; i < array.values().size(); i++) {
            String place = JsonPath.element(path, i);
            if (!leftOut.contains(place)) {
                rest.add(value(array.values().get(i), place, JsonPath.element(restPath, next)));
                kept.add(i);
                next++;
            }
        }
        if (next < array.values().size()) {
            places.put(restPath, kept.build());
        }
        return new Json.Elements(rest.build());
    }

    /**
     * A problem with the rest as a problem with the whole.
     *
     * @param problem the problem, its paths those of the rest
     * @return the problem, its paths those of the whole
     */
    Problem placed(Problem problem) {
        return places.isEmpty()
                ? problem
                : new Problem(
                        problem.code(),
                        problem.paths().stream().map(this::placed).toList(),
                        problem.nearest());
    }

    private String placed(String restPath) {
        StringBuilder path = new StringBuilder(JsonPath.ROOT);
        Matcher step = STEP.matcher(restPath);
        int end = path.length();
        while (step.find(end) && step.start() == end) {
            List<Integer> kept = step.group(2) == null ? null : places.get(restPath.substring(0, end));
            path.append(kept == null ? step.group() : JsonPath.element("", kept.get(Integer.parseInt(step.group(2)))));
            end = step.end();
        }
        return path.append(restPath, end, restPath.length()).toString();
    }

    /**
     * Whether a problem is with what was written, and not with what was left out.
     *
     * @param problem the problem
     * @return false if it follows from something being left out
     */
    boolean isNews(Problem problem) {
        return !(problem.code() == ProblemCode.NOT_DECLARED && namesLeftOut)
                && problem.paths().stream().noneMatch(leftOut::contains);
    }

    /**
     * Leaves out what problems are with: the value, or the object in which one is missing. Of what stands twice, the second.
     *
     * @param problems the problems
     * @return whether the rest has become less
     */
    boolean leaveOut(List<Problem> problems) {
        int before = leftOut.size();
        problems.forEach(this::leaveOut);
        return leftOut.size() > before;
    }

    private void leaveOut(Problem problem) {
        List<String> paths = problem.paths();
        switch (problem.code()) {
            case UNKNOWN_PROPERTY -> leftOut.addAll(paths);
            case DOUBLED_NAME -> leaveOutSecond(paths.get(paths.size() - 1));
            default -> paths.forEach(path -> leaveOut(path, problem.code()));
        }
    }

    /** Leaves out the element that is called what another is called: the name still stands in the array. */
    private void leaveOutSecond(String path) {
        leftOut.add(path.endsWith("]") ? path : parent(path));
    }

    private void leaveOut(String path, ProblemCode code) {
        String standing = path;
        while (!standing.equals(JsonPath.ROOT)
                && (leftOut.contains(standing) || find(standing).isEmpty())) {
            standing = parent(standing);
        }
        if (standing.equals(JsonPath.ROOT)) {
            return;
        }
        if (!standing.endsWith("]")) {
            leftOut.add(standing);
        } else if (isOneOfObjects(standing, code)) {
            namesLeftOut = true;
            leftOut.add(standing);
        } else {
            // an array of codes or names of which one is refused says nothing of what is not in it
            leftOut.add(parent(standing));
        }
    }

    private boolean isOneOfObjects(String element, ProblemCode code) {
        boolean object = find(element).orElseThrow() instanceof Json.Members;
        return code == ProblemCode.WRONG_TYPE
                ? !object
                        && find(parent(element)).orElseThrow() instanceof Json.Elements array
                        && array.values().stream().anyMatch(Json.Members.class::isInstance)
                : object;
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('[')));
    }

    private Optional<Json> find(String path) {
        Json at = whole;
        Matcher step = STEP.matcher(path);
        int end = JsonPath.ROOT.length();
        while (step.find(end) && step.start() == end) {
            Json next = null;
            if (at instanceof Json.Members object) {
                next = object.members().get(step.group(1));
                next = next instanceof Json.Absent ? null : next;
            } else if (at instanceof Json.Elements array && step.group(2) != null) {
                int index = Integer.parseInt(step.group(2));
                next = index < array.values().size() ? array.values().get(index) : null;
            }
            if (next == null) {
                return Optional.empty();
            }
            at = next;
            end = step.end();
        }
        return end == path.length() ? Optional.of(at) : Optional.empty();
    }
}
