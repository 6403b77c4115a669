package se.lsk.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.law.LegalForce;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.law.RuleId;
import se.lsk.core.time.Deadline;
import se.lsk.core.time.PointInTime;

/**
 * What one rule found about one subject (<i>iakttagelse</i>), dated, cited and explained. Holds references, days, numbers and codes,
 * and the names of processes, routines and controls; no other text of the host. Immutable and thread-safe.
 *
 * @param subjectRef about whom
 * @param ruleId which rule
 * @param outcome what was found
 * @param reason the code of the answer within the rule
 * @param force how binding the rule is
 * @param basis the provisions in force on the case's own date; empty if that date selects no version
 * @param deadline the count of the rule's own time limit
 * @param lastDay the day that decided, extensions and roll included
 * @param daysOver days after the last day, where the duty was not met
 * @param daysLeft days left through the last day, where the duty is not due yet
 * @param open whether what the rule asks for is still to be done on the day of the question
 * @param dueDay the last day for it, rolled unless the limit never moves; empty if nothing is open or the law gives it no day
 * @param nominalDueDay the same day before any free day was looked at; present where {@code dueDay} is
 * @param openSince when the clock of what is still open started: for a duty that comes back, of the turn that is not done yet; empty if
 *     nothing is open
 * @param missing the paths of the facts that are missing
 * @param facts the facts used, by name, in reading order
 * @param explanation why
 * @param asOf the day on which the question was asked
 * @param edition the edition of the law
 * @param profile the name of the profile under which the question was asked
 */
@LegalTerm(sv = "iakttagelse")
public record Finding(
        SubjectReference subjectRef,
        RuleId ruleId,
        Outcome outcome,
        String reason,
        LegalForce force,
        List<Provision> basis,
        Optional<Deadline> deadline,
        Optional<LocalDate> lastDay,
        OptionalInt daysOver,
        OptionalInt daysLeft,
        boolean open,
        Optional<LocalDate> dueDay,
        Optional<LocalDate> nominalDueDay,
        Optional<PointInTime> openSince,
        List<String> missing,
        Map<String, Object> facts,
        Explanation explanation,
        LocalDate asOf,
        RulebookEdition edition,
        String profile) {

    private static final Phrase IN_FORCE =
            Phrase.of("{citation}, i kraft sedan {firstDay}", "{citation}, in force since {firstDay}");
    private static final Phrase WAS_IN_FORCE = Phrase.of(
            "{citation}, i kraft {firstDay} till och med {lastDay}",
            "{citation}, in force {firstDay} through {lastDay}");
    private static final Phrase ATTESTED =
            Phrase.of("{citation}, belagt från {firstDay}", "{citation}, attested from {firstDay}");
    private static final Phrase NO_VERSION = Phrase.of(
            "Ingen lydelse som LSK har kontrollerat är vald.", "No wording that LSK has checked is selected.");
    private static final Phrase BASIS = Phrase.of(
            "{provisions} ({force}; {verification}).{firstDay}{unchecked}",
            "{provisions} ({force}; {verification}).{firstDay}{unchecked}");
    private static final Phrase FIRST_DAY =
            Phrase.of(" Lydelsens första dag i kraft: {start}.", " The first day of the wording: {start}.");
    private static final Phrase UNCHECKED = Phrase.of(
            " Rätten är kontrollerad till och med {day}; ändringar därefter är inte beaktade.",
            " The law has been checked through {day}; later changes are not considered.");
    private static final Phrase NO_BREACH = Phrase.of(
            " Regeln är inte bindande ({force}): att avvika från den är i sig ingen överträdelse.",
            " The rule is not binding ({force}): departing from it is not in itself a breach.");
    private static final Phrase NOTHING = Phrase.of("", "");
    private static final Phrase FOUND = Phrase.of("{outcome}. {found}{note}", "{outcome}. {found}{note}");

    /** Copies the collections. */
    public Finding {
        basis = ImmutableList.copyOf(basis);
        missing = ImmutableList.copyOf(missing);
        facts = ImmutableMap.copyOf(facts);
    }

    static Finding of(
            SubjectReference subjectRef,
            RuleDefinition definition,
            Verdict verdict,
            Grounds grounds,
            LocalDate asOf,
            RulebookEdition edition,
            String profile) {
        if (!definition.verdicts().contains(verdict)) {
            throw new IllegalStateException("a verdict that the rule does not declare: " + verdict.code());
        }
        Map<String, Object> arguments = grounds.arguments();
        Optional<LocalDate> dueDay = grounds.open() ? grounds.dueDay().or(grounds::lastDay) : Optional.empty();
        List<Provision> basis = grounds.version().map(RuleVersion::basis).orElse(ImmutableList.of());
        Explanation explanation = new Explanation(
                Message.of(definition.question()),
                found(definition, verdict, arguments),
                provision(definition, grounds, asOf, edition),
                new Message(verdict.change(), arguments),
                grounds.steps());
        return new Finding(
                subjectRef,
                definition.id(),
                verdict.outcome(),
                verdict.code(),
                definition.force(),
                basis,
                grounds.deadline(),
                grounds.lastDay(),
                grounds.daysOver(),
                grounds.daysLeft(),
                grounds.open(),
                dueDay,
                dueDay.map(day -> nominal(day, grounds)),
                grounds.open() ? openSince(definition, grounds) : Optional.empty(),
                ImmutableList.<String>builder()
                        .addAll(verdict.missing())
                        .addAll(grounds.missing())
                        .build(),
                grounds.facts(),
                explanation,
                asOf,
                edition,
                profile);
    }

    /** {@return the end day of which {@code dueDay} is the rolled one} */
    private static LocalDate nominal(LocalDate dueDay, Grounds grounds) {
        return grounds.nominalDueDay()
                .or(() -> grounds.deadline()
                        .filter(count -> count.rolled().equals(dueDay))
                        .map(Deadline::nominal))
                .orElse(dueDay);
    }

    private static Optional<PointInTime> openSince(RuleDefinition definition, Grounds grounds) {
        return grounds.openSince()
                .or(() -> Optional.ofNullable(
                                grounds.facts().get(definition.anchor().path()))
                        .filter(LocalDate.class::isInstance)
                        .map(day -> PointInTime.on((LocalDate) day)));
    }

    private static Message found(RuleDefinition definition, Verdict verdict, Map<String, Object> arguments) {
        boolean departsFromPractice = verdict.outcome() == Outcome.NOT_FULFILLED
                && !definition.force().isBinding();
        return new Message(
                FOUND,
                ImmutableMap.of(
                        "outcome",
                        verdict.outcome(),
                        "found",
                        new Message(verdict.found(), arguments),
                        "note",
                        departsFromPractice
                                ? new Message(NO_BREACH, ImmutableMap.of("force", definition.force()))
                                : NOTHING));
    }

    private static Message provision(
            RuleDefinition definition, Grounds grounds, LocalDate asOf, RulebookEdition edition) {
        if (grounds.version().isEmpty()) {
            return Message.of(NO_VERSION);
        }
        RuleVersion version = grounds.version().get();
        boolean unchecked = version.inForce().lastDay().isEmpty() && asOf.isAfter(edition.lawCheckedThrough());
        return new Message(
                BASIS,
                ImmutableMap.of(
                        "provisions",
                        version.basis().stream()
                                .map(provision -> provision(provision, definition.force()))
                                .toList(),
                        "force",
                        definition.force(),
                        "verification",
                        version.basis().stream()
                                .map(Provision::verification)
                                .distinct()
                                .toList(),
                        "firstDay",
                        version.startOfForce() == StartOfForce.STATED
                                ? NOTHING
                                : new Message(FIRST_DAY, ImmutableMap.of("start", version.startOfForce())),
                        "unchecked",
                        unchecked
                                ? new Message(UNCHECKED, ImmutableMap.of("day", edition.lawCheckedThrough()))
                                : NOTHING));
    }

    private static Message provision(Provision provision, LegalForce force) {
        ImmutableMap.Builder<String, Object> arguments = ImmutableMap.<String, Object>builder()
                .put("citation", provision.reference().citation())
                .put("firstDay", provision.inForce().firstDay());
        provision.inForce().lastDay().ifPresent(day -> arguments.put("lastDay", day));
        Phrase since = provision.inForce().lastDay().isPresent() ? WAS_IN_FORCE : IN_FORCE;
        return new Message(force == LegalForce.PRACTICE ? ATTESTED : since, arguments.buildOrThrow());
    }

    /**
     * The finding in four lines.
     *
     * @param language in which language
     * @return what was asked, what was found, which provision, what would change the answer, each on a line
     */
    public String text(Language language) {
        return String.join("\n", explanation.lines(language));
    }
}
