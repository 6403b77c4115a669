package se.lsk.reporting.exchange;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.lsk.core.casework.ChildFollowUp;
import se.lsk.core.casework.ChildInvestigation;
import se.lsk.core.casework.ChildReport;
import se.lsk.core.casework.DecisionMaker;
import se.lsk.core.casework.DutyClock;
import se.lsk.core.casework.ExtensionDecision;
import se.lsk.core.casework.ExtensionReason;
import se.lsk.core.casework.PreliminaryAssessment;
import se.lsk.core.casework.ProtectiveAssessment;
import se.lsk.core.casework.RecurringDutyClock;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.FactType;
import se.lsk.core.facts.Facts;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.law.RuleId;
import se.lsk.core.time.PointInTime;
import se.lsk.core.time.SwedishCalendar;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.national.NationalRulebook;

/** Arbitrary facts of every kind, any of them absent, that can be true together. */
final class SomeFacts {

    private SomeFacts() {}

    static Arbitrary<Facts> all() {
        return Arbitraries.oneOf(
                investigations(), preliminaryAssessments(), followUps(), reports(), clocks(), recurring());
    }

    private static final ImmutableList<RuleId> DUTIES = told(DutyClock.TYPE);
    private static final ImmutableList<RuleId> RECURRING = told(RecurringDutyClock.TYPE);

    private static ImmutableList<RuleId> told(FactType<?> kind) {
        return NationalRulebook.rulebook().definitions().stream()
                .map(RuleDefinition::id)
                .filter(id -> NationalRulebook.rulebook().isToldBy(id, kind))
                .collect(ImmutableList.toImmutableList());
    }

    static Arbitrary<Facts> clocks() {
        return Combinators.combine(references(), Arbitraries.of(DUTIES), threeDays(), extensions())
                .as((subject, duty, days, extensions) -> DutyClock.builder()
                        .subjectRef(subject)
                        .duty(duty)
                        .clockStart(days.get(0).map(PointInTime::on))
                        .doneOn(days.get(1).map(PointInTime::on))
                        .extension(extensions.stream()
                                .map(extension -> days.get(0)
                                        .map(start -> decidedAfter(extension, start))
                                        .orElse(extension))
                                .findFirst())
                        .build());
    }

    static Arbitrary<Facts> recurring() {
        return Combinators.combine(references(), Arbitraries.of(RECURRING), threeDays())
                .as((subject, duty, days) -> {
                    RecurringDutyClock.Builder facts = RecurringDutyClock.builder()
                            .subjectRef(subject)
                            .duty(duty)
                            .clockStart(days.get(0))
                            .endedOn(days.get(2));
                    days.get(1).ifPresent(facts::addDoneOn);
                    return facts.build();
                });
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(SwedishCalendar.FIRST_DAY.toEpochDay(), SwedishCalendar.LAST_DAY.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    static Arbitrary<Facts> investigations() {
        return Combinators.combine(references(), threeDays(), threeDays(), answers(), answers(), extensions(), days())
                .as((subject, days, more, withheld, previous, extensions, received) -> {
                    ChildInvestigation.Builder facts = ChildInvestigation.builder()
                            .subjectRef(subject)
                            .reportReceivedOn(received)
                            .previousInvestigationCompletedOn(days.get(0))
                            .openedOn(days.get(1))
                            .completedOn(days.get(2))
                            .informationWithheld(withheld);
                    if (days.get(1).isEmpty()) {
                        facts.informedOn(more.get(0)).extensions(extensions);
                    } else {
                        LocalDate opened = days.get(1).get();
                        facts.informedOn(more.get(0).map(day -> later(day, opened)));
                        extensions.forEach(extension -> facts.addExtensions(decidedAfter(extension, opened)));
                    }
                    // a day without an answer reads as yes, and a day never stands beside no
                    if (days.get(0).isEmpty()) {
                        facts.hasPreviousInvestigation(previous);
                    }
                    return facts.build();
                });
    }

    private static Arbitrary<Facts> preliminaryAssessments() {
        return Combinators.combine(references(), threeDays(), answers(), answers())
                .as((subject, days, reasons, running) -> PreliminaryAssessment.builder()
                        .subjectRef(subject)
                        .reportReceivedOn(days.get(0))
                        .decidedOn(days.get(1))
                        .extraordinaryReasons(reasons)
                        .investigationAlreadyRunning(running)
                        .build());
    }

    private static Arbitrary<Facts> followUps() {
        return Combinators.combine(references(), threeDays(), Arbitraries.of(true, false))
                .as((subject, days, swapped) -> ChildFollowUp.builder()
                        .subjectRef(subject)
                        .startedOn(days.get(0))
                        .endedOn(days.get(swapped ? 1 : 2))
                        .investigationOpenedOn(days.get(swapped ? 2 : 1))
                        .build());
    }

    private static Arbitrary<Facts> reports() {
        return Combinators.combine(references(), threeDays(), Arbitraries.of(true, false))
                .as((subject, days, assessed) -> ChildReport.builder()
                        .subjectRef(subject)
                        .reportReceivedOn(days.get(0))
                        .protectiveAssessment(
                                assessed
                                        ? Optional.of(ProtectiveAssessment.builder()
                                                .madeOn(days.get(1))
                                                .documentedOn(days.get(2))
                                                .build())
                                        : Optional.empty())
                        .build());
    }

    private static Arbitrary<SubjectReference> references() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .withCharRange('0', '9')
                .withChars("._:/-")
                .ofMinLength(1)
                .ofMaxLength(64)
                .filter(text -> SubjectReference.parse(text, "$").fold(valid -> true, problems -> false))
                .map(SubjectReference::new);
    }

    private static Arbitrary<Answer> answers() {
        return Arbitraries.of(Answer.class);
    }

    /** {@return three days in order, any of them absent} */
    private static Arbitrary<List<Optional<LocalDate>>> threeDays() {
        return Combinators.combine(
                        days(), gaps(), gaps(), Arbitraries.integers().between(0, 7))
                .as((first, gap, nextGap, present) -> {
                    LocalDate second = inCalendar(first.plusDays(gap));
                    LocalDate third = inCalendar(second.plusDays(nextGap));
                    return List.of(
                            Optional.of(first).filter(day -> (present & 1) != 0),
                            Optional.of(second).filter(day -> (present & 2) != 0),
                            Optional.of(third).filter(day -> (present & 4) != 0));
                });
    }

    private static Arbitrary<Integer> gaps() {
        return Arbitraries.integers().between(0, 300);
    }

    private static Arbitrary<List<ExtensionDecision>> extensions() {
        return Combinators.combine(
                        threeDays(),
                        Arbitraries.of(DecisionMaker.class).optional(),
                        Arbitraries.of(ExtensionReason.class).optional())
                .as((days, by, reason) -> ExtensionDecision.builder()
                        .decidedOn(days.get(0))
                        .until(days.get(1))
                        .decidedBy(by)
                        .reason(reason)
                        .build())
                .list()
                .ofMaxSize(3);
    }

    private static ExtensionDecision decidedAfter(ExtensionDecision extension, LocalDate opened) {
        return ExtensionDecision.builder()
                .decidedOn(extension.decidedOn().map(day -> later(day, opened)))
                .until(extension.until())
                .decidedBy(extension.decidedBy())
                .reason(extension.reason())
                .build();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    private static LocalDate inCalendar(LocalDate day) {
        return day.isAfter(SwedishCalendar.LAST_DAY) ? SwedishCalendar.LAST_DAY : day;
    }
}
