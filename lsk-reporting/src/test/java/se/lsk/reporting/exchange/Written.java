package se.lsk.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import se.lsk.core.check.Problem;

/** What was written, read back strictly. */
final class Written {

    private Written() {}

    /** {@return the object on a line, which is one line of strict JSON without a doubled key} */
    static Json.Members object(String line) {
        assertThat(line).doesNotContain("\n").doesNotContain("\r");
        List<Problem> problems = new ArrayList<>();
        Json.Members object = JsonText.object(line, problems).orElseThrow();
        assertThat(problems).isEmpty();
        return object;
    }

    static List<String> keys(Json value) {
        return List.copyOf(((Json.Members) value).members().keySet());
    }

    static Json member(Json value, String name) {
        Json member = ((Json.Members) value).members().get(name);
        if (member == null) {
            throw new AssertionError("no member " + name);
        }
        return member;
    }

    static Json element(Json value, int index) {
        return ((Json.Elements) value).values().get(index);
    }
}
