package se.lsk.examples.herrljunga;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The figures that the report prints, as transcribed in the folder {@code herrljunga-2020}: tables of text, separated by semicolons, with
 * a first line of names.
 */
final class PrintedFigures {

    private static final String FOLDER = "/herrljunga-2020/";

    private PrintedFigures() {}

    /** {@return the rows of a file below its first line} */
    static List<List<String>> rows(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(line -> (List<String>) ImmutableList.copyOf(line.split(";", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the figures of the internal control, by key} */
    static ImmutableMap<String, Integer> internalControl() {
        return rows("internal-control.csv").stream()
                .collect(ImmutableMap.toImmutableMap(row -> row.get(0), row -> Integer.parseInt(row.get(1))));
    }

    /** {@return a file of the folder; the caller closes it} */
    static InputStream open(String file) {
        InputStream stream = PrintedFigures.class.getResourceAsStream(FOLDER + file);
        if (stream == null) {
            throw new IllegalStateException("resource missing: " + FOLDER + file);
        }
        return stream;
    }
}
