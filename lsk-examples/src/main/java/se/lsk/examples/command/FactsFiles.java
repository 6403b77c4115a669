package se.lsk.examples.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.lsk.core.facts.Facts;
import se.lsk.reporting.exchange.FactsLine;
import se.lsk.reporting.exchange.FactsReader;

/** Reads facts from files and tells what can't be read, with its place. Used by one command. */
final class FactsFiles {

    private static final String STANDARD_INPUT = "-";

    private final Console console;
    private final List<Facts> facts = new ArrayList<>();
    private int unreadable;

    FactsFiles(Console console) {
        this.console = console;
    }

    /**
     * Reads a file.
     *
     * @param file its path, or - for standard input
     */
    void read(String file) {
        if (file.equals(STANDARD_INPUT)) {
            read(console.in(), "");
            return;
        }
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            read(in, file + ": ");
        } catch (IOException e) {
            unreadable(file + ": can't be read");
        }
    }

    private void read(InputStream in, String place) {
        try {
            FactsReader.read(in, line -> take(line, place));
        } catch (IOException e) {
            unreadable(place + "can't be read to its end");
        }
    }

    private void take(FactsLine line, String place) {
        line.facts().ifPresent(facts::add);
        line.problems().forEach(problem -> console.err().println(place + problem));
        if (line.facts().isEmpty()) {
            unreadable++;
        }
    }

    private void unreadable(String what) {
        console.err().println(what);
        unreadable++;
    }

    /** {@return the facts of all files, in order} */
    List<Facts> facts() {
        return List.copyOf(facts);
    }

    /** {@return how many lines and files could not be read} */
    int unreadable() {
        return unreadable;
    }
}
