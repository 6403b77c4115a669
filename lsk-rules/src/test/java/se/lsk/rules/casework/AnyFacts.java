package se.lsk.rules.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.lsk.core.casework.ChildFollowUp;
import se.lsk.core.casework.ChildInvestigation;
import se.lsk.core.casework.ChildReport;
import se.lsk.core.casework.ExtensionDecision;
import se.lsk.core.casework.ExtensionReason;
import se.lsk.core.casework.PreliminaryAssessment;
import se.lsk.core.casework.ProtectiveAssessment;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Facts;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.law.RuleId;
import se.lsk.core.time.RollPolicy;
import se.lsk.core.time.SwedishCalendar;
import se.lsk.rules.Profile;

/**
 * Generators. A case is a few whole numbers: a start day that keeps near the days on which law or calendar changes, and distances from it,
 * where a negative distance stands for a day that is not told. Days beyond the calendar become its last day.
 */
final class AnyFacts {

    private static final int FIRST = Math.toIntExact(SwedishCalendar.FIRST_DAY.toEpochDay());
    private static final int LAST = Math.toIntExact(SwedishCalendar.LAST_DAY.toEpochDay());
    private static final SubjectReference SUBJECT = new SubjectReference("p1");

    private AnyFacts() {}

    private static Arbitrary<Integer> near(String day, int distance) {
        int middle = Math.toIntExact(LocalDate.parse(day).toEpochDay());
        int earliest = Math.max(middle - distance, FIRST);
        int latest = Math.min(middle + distance, LAST);
        return Arbitraries.integers().between(earliest, latest).withoutEdgeCases();
    }

    /** {@return days of all times, most of them near a change of law, the present or an end of the calendar} */
    static Arbitrary<Integer> days() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(FIRST, LAST)),
                Tuple.of(1, near("1930-01-01", 200)),
                Tuple.of(1, near("2002-01-01", 200)),
                Tuple.of(1, near("2013-01-01", 200)),
                Tuple.of(6, near("2025-07-01", 400)),
                Tuple.of(2, near("2100-12-31", 300)));
    }

    /** {@return distances in days, negative for a day that is not told} */
    static Arbitrary<Integer> distances() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(-1)),
                Tuple.of(3, Arbitraries.integers().between(0, 20).withoutEdgeCases()),
                Tuple.of(5, Arbitraries.integers().between(55, 200).withoutEdgeCases()));
    }

    private static Arbitrary<Boolean> told() {
        return Arbitraries.frequency(Tuple.of(9, true), Tuple.of(1, false));
    }

    static LocalDate date(int day) {
        return LocalDate.ofEpochDay(Math.min(Math.max(day, FIRST), LAST));
    }

    private static Optional<LocalDate> after(int start, int distance) {
        return distance < 0 ? Optional.empty() : Optional.of(date(start + distance));
    }

    private static Optional<LocalDate> told(int day, boolean told) {
        return told ? Optional.of(date(day)) : Optional.empty();
    }

    /** An extension as distances from the opening. */
    record Extension(int decided, int until, Optional<ExtensionReason> reason) {
        ExtensionDecision from(int opened) {
            return ExtensionDecision.builder()
                    .decidedOn(after(opened, decided))
                    .until(after(opened, until))
                    .reason(reason)
                    .build();
        }
    }

    static Arbitrary<Extension> extensions() {
        Arbitrary<Optional<ExtensionReason>> reasons = Arbitraries.frequency(
                Tuple.of(6, Optional.of(ExtensionReason.SPECIAL_REASONS)),
                Tuple.of(1, Optional.of(ExtensionReason.OTHER)),
                Tuple.of(1, Optional.of(ExtensionReason.EXTRAORDINARY_REASONS)),
                Tuple.of(2, Optional.empty()));
        return Combinators.combine(distances(), distances(), reasons).as(Extension::new);
    }

    static Arbitrary<ChildInvestigation> investigations() {
        return Combinators.combine(
                        days(),
                        told(),
                        distances(),
                        extensions().list().ofMaxSize(4),
                        distances(),
                        Arbitraries.of(Answer.class),
                        Arbitraries.of(Answer.class),
                        Arbitraries.integers().between(-1, 6))
                .as(AnyFacts::investigation);
    }

    private static ChildInvestigation investigation(
            int opened,
            boolean told,
            int completed,
            List<Extension> extensions,
            int informed,
            Answer withheld,
            Answer previous,
            int closedBefore) {
        ChildInvestigation.Builder facts = ChildInvestigation.builder()
                .subjectRef(SUBJECT)
                .openedOn(told(opened, told))
                .completedOn(after(opened, completed))
                .informedOn(after(opened, informed))
                .informationWithheld(withheld)
                .hasPreviousInvestigation(previous);
        extensions.forEach(extension -> facts.addExtensions(extension.from(opened)));
        if (previous != Answer.NO && closedBefore >= 0) {
            facts.previousInvestigationCompletedOn(date(opened - closedBefore));
        }
        return facts.build();
    }

    static Arbitrary<PreliminaryAssessment> assessments() {
        return Combinators.combine(
                        days(), told(), distances(), Arbitraries.of(Answer.class), Arbitraries.of(Answer.class))
                .as((received, told, decided, reasons, running) -> PreliminaryAssessment.builder()
                        .subjectRef(SUBJECT)
                        .reportReceivedOn(told(received, told))
                        .decidedOn(after(received, decided))
                        .extraordinaryReasons(reasons)
                        .investigationAlreadyRunning(running)
                        .build());
    }

    static Arbitrary<ChildReport> reports() {
        return Combinators.combine(days(), told(), distances(), distances())
                .as((received, told, made, documented) -> ChildReport.builder()
                        .subjectRef(SUBJECT)
                        .reportReceivedOn(told(received, told))
                        .protectiveAssessment(ProtectiveAssessment.builder()
                                .madeOn(after(received, made))
                                .documentedOn(
                                        documented < 0
                                                ? Optional.empty()
                                                : after(received, Math.max(made, 0) + documented))
                                .build())
                        .build());
    }

    static Arbitrary<ChildFollowUp> followUps() {
        return Combinators.combine(days(), told(), distances(), distances())
                .as((started, told, ended, opened) -> ChildFollowUp.builder()
                        .subjectRef(SUBJECT)
                        .startedOn(told(started, told))
                        .endedOn(after(started, ended))
                        .investigationOpenedOn(after(started, opened))
                        .build());
    }

    static Arbitrary<Facts> facts() {
        return Arbitraries.oneOf(
                investigations().map(facts -> facts),
                assessments().map(facts -> facts),
                reports().map(facts -> facts),
                followUps().map(facts -> facts));
    }

    private static final RuleId PRELIM = RuleId.of("CH-PRELIM");
    private static final RuleId INVEST = RuleId.of("CH-INVEST");

    static Profile settled(RollPolicy policy) {
        return policy == RollPolicy.UNSETTLED
                ? Profile.national()
                : Profile.builder()
                        .name("Kommunen")
                        .putSettledRollPolicy(PRELIM, policy)
                        .putSettledRollPolicy(INVEST, policy)
                        .build();
    }

    static Arbitrary<Profile> profiles() {
        return Combinators.combine(
                        Arbitraries.of(RollPolicy.class), Arbitraries.integers().between(-5, 30))
                .as((policy, target) -> {
                    Profile.Builder profile = Profile.builder().name("Kommunen");
                    if (policy != RollPolicy.UNSETTLED) {
                        profile.putSettledRollPolicy(PRELIM, policy).putSettledRollPolicy(INVEST, policy);
                    }
                    if (target >= 0) {
                        profile.putLocalTargetDay(RuleId.of("CH-PROTECT"), target)
                                .putLocalTargetDay(RuleId.of("CH-INFORM"), target);
                    }
                    return profile.build();
                });
    }
}
