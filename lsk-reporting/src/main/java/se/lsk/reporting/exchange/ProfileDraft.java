package se.lsk.reporting.exchange;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import se.lsk.core.check.Parsed;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.check.RefusedException;
import se.lsk.core.facts.RoleName;
import se.lsk.core.law.RuleId;
import se.lsk.core.risk.AnalysisOccasion;
import se.lsk.core.time.RollPolicy;
import se.lsk.rules.Profile;
import se.lsk.rules.Rulebook;

/**
 * What came of reading a profile, before a rulebook has seen it.
 *
 * @param found the profile without what was refused; empty if the text is not an object
 * @param problems what was refused
 */
record ProfileDraft(Optional<Profile> found, List<Problem> problems) {

    /** The form of a {@link RuleId}, and no longer. */
    private static final Pattern RULE_ID = Pattern.compile("(?=.{1,40}$)[A-Z][A-Z0-9]*(-[A-Z0-9]+)*");

    private static final int DAYS_IN_A_YEAR = 365;

    /** Stands for a name that was refused, so that the other problems are found too. Never handed out. */
    private static final String REFUSED = "refused";

    /**
     * Reads bytes.
     *
     * @param in the stream
     * @return the draft
     * @throws IOException if the stream can't be read
     */
    static ProfileDraft of(InputStream in) throws IOException {
        return WholeFile.ONE_OBJECT.read(in).fold(ProfileDraft::object, ProfileDraft::refused);
    }

    /**
     * Reads text.
     *
     * @param json the text
     * @return the draft
     */
    static ProfileDraft of(String json) {
        return WholeFile.ONE_OBJECT.read(json).fold(ProfileDraft::object, ProfileDraft::refused);
    }

    private static ProfileDraft object(String json) {
        List<Problem> problems = new ArrayList<>();
        Optional<Profile> profile = JsonText.object(json, problems)
                .map(object -> profile(new PropertyReader(object, JsonPath.ROOT, problems)));
        return new ProfileDraft(profile, problems);
    }

    private static ProfileDraft refused(List<Problem> problems) {
        return new ProfileDraft(Optional.empty(), problems);
    }

    private static Profile profile(PropertyReader properties) {
        Profile.Builder profile = Profile.builder()
                .name(properties
                        .mandatoryText("name", ProblemCode.MISSING_PROPERTY)
                        .orElse(REFUSED))
                .municipalityCode(municipalityCode(properties))
                .severityDecider(properties.parsed("severityDecider", text -> RoleName.parse(text, JsonPath.ROOT)))
                .seriousFromLevel(properties.text("seriousFromLevel"))
                .actionFromLevel(properties.text("actionFromLevel"))
                .analysisOccasions(ImmutableSet.copyOf(properties.codes("analysisOccasions", AnalysisOccasion.class)));
        byRule(
                properties,
                "settledRollPolicies",
                (rules, rule) -> rules.code(rule, RollPolicy.class),
                profile::putSettledRollPolicy);
        byRule(properties, "localTargetDays", ProfileDraft::daysInAYear, profile::putLocalTargetDay);
        byRule(properties, "reminderDays", ProfileDraft::daysInAYear, profile::putReminderDay);
        daysInAYear(properties, "reminderDaysOtherwise").ifPresent(profile::reminderDaysOtherwise);
        properties
                .objects("localDuties")
                .forEach(duty -> new LocalDutyReader(duty).read().ifPresent(profile::addLocalDuties));
        return properties
                .build(profile::build)
                .orElseGet(() -> profile.name(REFUSED)
                        .municipalityCode(Optional.empty())
                        .seriousFromLevel(Optional.empty())
                        .actionFromLevel(Optional.empty())
                        .localDuties(List.of())
                        .build());
    }

    /** {@return the code, a number never being one} */
    private static Optional<String> municipalityCode(PropertyReader properties) {
        if (properties.value("municipalityCode").orElse(null) instanceof Json.Digits) {
            properties.refuse(ProblemCode.UNKNOWN_CODE, "municipalityCode");
            return Optional.empty();
        }
        return properties.text("municipalityCode");
    }

    private static Optional<Integer> daysInAYear(PropertyReader properties, String name) {
        Optional<Integer> days = properties.integer(name);
        if (days.isPresent() && (days.get() < 0 || days.get() > DAYS_IN_A_YEAR)) {
            properties.refuse(ProblemCode.NUMBER_OUT_OF_RANGE, name);
            return Optional.empty();
        }
        return days;
    }

    private static <T> void byRule(
            PropertyReader properties,
            String name,
            BiFunction<PropertyReader, String, Optional<T>> read,
            BiConsumer<RuleId, T> put) {
        properties
                .object(name, RULE_ID)
                .ifPresent(rules -> rules.names().forEach(rule -> {
                    if (JsonPath.isShown(rule, RULE_ID)) {
                        read.apply(rules, rule).ifPresent(value -> put.accept(RuleId.of(rule), value));
                    } else {
                        rules.refuse(ProblemCode.UNKNOWN_RULE, rule);
                    }
                }));
    }

    /** {@return the profile, or what was refused} */
    Parsed<Profile> profile() {
        return found.isPresent() && problems.isEmpty()
                ? new Parsed.Valid<>(found.get())
                : new Parsed.Invalid<>(problems);
    }

    /**
     * Makes the rulebook, also if something was refused, for the problems that it has with the rest.
     *
     * @param rules makes it
     * @return the rulebook, or everything that was refused
     */
    Parsed<Rulebook> rulebook(Function<? super Profile, Rulebook> rules) {
        List<Problem> all = new ArrayList<>(problems);
        if (found.isPresent()) {
            try {
                Rulebook rulebook = rules.apply(found.get());
                if (all.isEmpty()) {
                    return new Parsed.Valid<>(rulebook);
                }
            } catch (RefusedException e) {
                all.addAll(e.problems());
            }
        }
        return new Parsed.Invalid<>(all);
    }
}
