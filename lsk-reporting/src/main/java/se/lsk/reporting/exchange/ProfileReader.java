package se.lsk.reporting.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import se.lsk.core.check.Parsed;
import se.lsk.rules.Profile;
import se.lsk.rules.Rulebook;

/**
 * Reads one municipality's profile: one JSON object, in UTF-8, at most 1 MiB, over as many lines as it likes.
 *
 * <p>Properties: {@code name}, mandatory, 1 to 100 characters; {@code municipalityCode}, a text of four digits; {@code settledRollPolicies},
 * an object from rule to {@code ROLLS} or {@code NEVER}; {@code localTargetDays}, an object from rule to days, 0 to 365;
 * {@code reminderDays}, the same; {@code reminderDaysOtherwise}, days, 0 to 365, for every other rule; {@code severityDecider}, the role that
 * decides how serious a reported <i>missförhållande</i> is; {@code seriousFromLevel}, the code of the level from which the municipality's
 * matrix proposes that; {@code localDuties}, an array of the duties that the municipality has set itself ({@link se.lsk.rules.LocalDuty}).
 * Null and an absent property are the same. As strict as {@link FactsReader}: unknown and doubled properties and values of another type are refused, a
 * municipality's code as a number too. Whether the profile names known rules and loosens none is for a rulebook to say.
 *
 * <p>Stateless and thread-safe.
 */
public final class ProfileReader {

    private ProfileReader() {}

    /**
     * Reads a profile.
     *
     * @param json the object
     * @return the profile, or every problem
     */
    public static Parsed<Profile> parse(String json) {
        return ProfileDraft.of(json).profile();
    }

    /**
     * Reads a profile. A byte order mark at the very start is passed over. The stream is not closed.
     *
     * @param in the stream, read to its end or to the first byte too many
     * @return the profile, or every problem
     * @throws IOException if the stream can't be read
     */
    public static Parsed<Profile> read(InputStream in) throws IOException {
        return ProfileDraft.of(in).profile();
    }

    /**
     * Reads a profile and makes the rulebook under it.
     *
     * @param json the object
     * @param rules makes the rulebook, such as {@code NationalRulebook::under}
     * @return the rulebook, or every problem: those of the profile and those that the rulebook has with it
     */
    public static Parsed<Rulebook> parseRulebook(String json, Function<? super Profile, Rulebook> rules) {
        return ProfileDraft.of(json).rulebook(rules);
    }

    /**
     * Reads a profile and makes the rulebook under it. A byte order mark at the very start is passed over. The stream is not closed.
     *
     * @param in the stream, read to its end or to the first byte too many
     * @param rules makes the rulebook, such as {@code NationalRulebook::under}
     * @return the rulebook, or every problem: those of the profile and those that the rulebook has with it
     * @throws IOException if the stream can't be read
     */
    public static Parsed<Rulebook> readRulebook(InputStream in, Function<? super Profile, Rulebook> rules)
            throws IOException {
        return ProfileDraft.of(in).rulebook(rules);
    }
}
