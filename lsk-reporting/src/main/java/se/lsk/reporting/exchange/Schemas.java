package se.lsk.reporting.exchange;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * JSON Schemas (draft 2020-12) of what {@link FactsReader} and {@link ReportReader} read, for editors, forms and other programs. A schema says
 * which properties there are, of which type, and which codes; what can't be true together, only the reader says. Stateless and thread-safe.
 */
public final class Schemas {

    private Schemas() {}

    /** {@return the schema of one line of the kind {@code managementSystem}, as JSON} */
    public static String managementSystem() {
        return text("management-system.schema.json");
    }

    /** {@return the schema of a report, as JSON} */
    public static String report() {
        return text("report.schema.json");
    }

    private static String text(String name) {
        try (InputStream in = Schemas.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
