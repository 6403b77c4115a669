package se.lsk.examples.herrljunga;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lsk.core.casework.ChildInvestigation;
import se.lsk.core.facts.SubjectReference;

/** Reads the register's one form of line, and refuses every other. */
final class Register {

    private static final Pattern LINE = Pattern.compile(
            "\\{\"kind\":\"childInvestigation\",\"subjectRef\":\"(rekonstruktion-\\d\\d)\",\"openedOn\":\"([-0-9]{10})\",\"completedOn\":\"([-0-9]{10})\"}");

    private Register() {}

    static List<ChildInvestigation> read() {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(HerrljungaReview.openRegister(), StandardCharsets.UTF_8))) {
            return reader.lines().map(Register::investigation).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ChildInvestigation investigation(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new AssertionError("a line has another form: " + line);
        }
        return ChildInvestigation.builder()
                .subjectRef(new SubjectReference(matcher.group(1)))
                .openedOn(LocalDate.parse(matcher.group(2)))
                .completedOn(LocalDate.parse(matcher.group(3)))
                .build();
    }
}
