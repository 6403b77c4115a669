package se.lsk.examples.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.lsk.core.check.Problem;
import se.lsk.reporting.exchange.ProfileReader;
import se.lsk.rules.Rulebook;
import se.lsk.rules.national.NationalRulebook;

/** Which rulebook to ask: the national one, or the one under a municipality's profile. */
final class RulebookOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description = "A municipality's own decisions, as a JSON object; stricter than the law, never weaker.")
    private @Nullable Path profile;

    /**
     * {@return the rulebook}
     *
     * @throws ParameterException if the profile can't be read or would loosen the law, with every problem
     */
    Rulebook rulebook() {
        if (profile == null) {
            return NationalRulebook.rulebook();
        }
        try (InputStream in = Files.newInputStream(profile)) {
            return ProfileReader.readRulebook(in, NationalRulebook::under).fold(rulebook -> rulebook, problems -> {
                throw new ParameterException(
                        command.commandLine(),
                        problems.stream()
                                .map(Problem::toString)
                                .collect(Collectors.joining("\n", "The profile is refused:\n", "")));
            });
        } catch (IOException e) {
            throw new ParameterException(command.commandLine(), "The profile can't be read: " + profile, e);
        }
    }
}
