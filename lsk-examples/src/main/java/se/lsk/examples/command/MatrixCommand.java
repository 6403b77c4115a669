package se.lsk.examples.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.lsk.core.check.RefusedException;
import se.lsk.core.risk.MatrixPreset;
import se.lsk.core.risk.MatrixPresets;
import se.lsk.core.risk.Provenance;
import se.lsk.core.risk.RiskMatrix;
import se.lsk.reporting.exchange.CheckWriter;
import se.lsk.reporting.exchange.MatrixReader;
import se.lsk.reporting.render.MatrixText;
import se.lsk.reporting.render.RiskHeatMap;
import se.lsk.reporting.render.html.SvgRenderer;
import se.lsk.rules.Language;

/** {@code lsk matrix}: a risk matrix, checked. */
@Command(
        name = "matrix",
        mixinStandardHelpOptions = true,
        description = {
            "Checks a risk matrix: one of those that LSK knows of, or a file of one's own.",
            "Without a matrix, lists those that LSK knows of. None of them is prescribed by law."
        },
        footer = {
            "",
            "Exit status: 0 every check holds or is waived; 1 a check fails that is not for information only;",
            "2 a matrix could not be read, or its cells are not known; 64 wrong usage."
        })
final class MatrixCommand implements Callable<Integer> {

    private static final String PICTURE = "riskmatris";

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "FILE|PRESET", description = "A JSON file, or the name of a known matrix.")
    private @Nullable String matrix;

    @Option(
            names = "--compare",
            paramLabel = "OTHER",
            description = "Another matrix: which cells are judged differently?")
    private @Nullable String other;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private MatrixFormat format = MatrixFormat.text;

    @Option(
            names = "--language",
            description = "${COMPLETION-CANDIDATES}, for text and pictures (default: ${DEFAULT-VALUE}).")
    private Language language = Language.SV;

    MatrixCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (matrix == null) {
            MatrixPresets.all().forEach(preset -> console.out().println(listed(preset)));
            return ExitStatus.IN_ORDER;
        }
        Optional<RiskMatrix> one = matrix(matrix);
        if (one.isEmpty()) {
            return ExitStatus.UNREADABLE;
        }
        return other == null ? show(one.get()) : compare(one.get(), other);
    }

    private static String listed(MatrixPreset preset) {
        String status = preset.fold(
                known -> known.matrix().isUnverified() ? "unverified cells" : "known cells",
                unknown -> "cells not known");
        return preset.id() + "  " + status + "  " + preset.provenance().source();
    }

    private int show(RiskMatrix one) throws IOException {
        switch (format) {
            case text -> console.out().print(MatrixText.of(one, language));
            case jsonl -> CheckWriter.write(one, console.out());
            case svg ->
                console.out()
                        .print(SvgRenderer.render(RiskHeatMap.of(PICTURE, one.name(), source(one), one), language));
        }
        return one.coherence().isCoherent() ? ExitStatus.IN_ORDER : ExitStatus.NOT_FULFILLED;
    }

    private int compare(RiskMatrix one, String with) throws IOException {
        Optional<RiskMatrix> two = matrix(with);
        if (two.isEmpty()) {
            return ExitStatus.UNREADABLE;
        }
        try {
            one.difference(two.get());
        } catch (RefusedException e) {
            e.problems().forEach(console.err()::println);
            return ExitStatus.UNREADABLE;
        }
        switch (format) {
            case text -> {
                console.out().print(MatrixText.of(one, language));
                console.out().println();
                console.out().print(MatrixText.of(two.get(), language));
                console.out().println();
                console.out().print(MatrixText.difference(one, two.get(), language));
            }
            case jsonl -> {
                CheckWriter.write(one, console.out());
                CheckWriter.write(two.get(), console.out());
                CheckWriter.writeDifference(one, two.get(), console.out());
            }
            case svg ->
                console.out()
                        .print(SvgRenderer.render(
                                RiskHeatMap.comparing(
                                        PICTURE,
                                        one.name() + " / " + two.get().name(),
                                        source(one) + " / " + source(two.get()),
                                        one,
                                        two.get()),
                                language));
        }
        return one.coherence().isCoherent() && two.get().coherence().isCoherent()
                ? ExitStatus.IN_ORDER
                : ExitStatus.NOT_FULFILLED;
    }

    private static String source(RiskMatrix matrix) {
        return matrix.provenance().map(Provenance::source).orElse(matrix.name());
    }

    /** {@return the matrix; empty, and told why, if there is none} */
    private Optional<RiskMatrix> matrix(String name) {
        Optional<MatrixPreset> preset = MatrixPresets.find(name);
        if (preset.isPresent()) {
            return preset.get().fold(known -> Optional.of(known.matrix()), unknown -> {
                console.err().print(MatrixText.of(unknown, language));
                return Optional.empty();
            });
        }
        try (InputStream in = Files.newInputStream(Path.of(name))) {
            return MatrixReader.read(in).fold(Optional::of, problems -> {
                problems.forEach(problem -> console.err().println(name + ": " + problem));
                return Optional.empty();
            });
        } catch (IOException e) {
            console.err().println(name + ": no known matrix, and can't be read as a file");
            return Optional.empty();
        }
    }
}
