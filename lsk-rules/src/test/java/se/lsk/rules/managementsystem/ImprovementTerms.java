package se.lsk.rules.managementsystem;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import se.lsk.core.facts.HostReference;
import se.lsk.core.managementsystem.CaseCount;
import se.lsk.core.managementsystem.Compilation;
import se.lsk.core.managementsystem.CompilationInput;
import se.lsk.core.managementsystem.ComplaintSource;
import se.lsk.core.managementsystem.Improvement;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.managementsystem.Measure;
import se.lsk.core.managementsystem.ReportCount;
import se.lsk.core.managementsystem.ReportType;
import se.lsk.core.managementsystem.UnitAnalysis;
import se.lsk.core.risk.CauseArea;

/** What can differ in the improvement work. A question mark stands for what is not told. */
final class ImprovementTerms {

    private ImprovementTerms() {}

    static ImmutableMap<String, SystemTerm> all() {
        ImmutableMap.Builder<String, SystemTerm> terms = ImmutableMap.builder();
        terms.put(
                "risk analyses",
                (system, text) ->
                        with(system, one -> one.riskAnalyses(SystemText.items(text, ImprovementTerms::analysis))));
        terms.put(
                "complaint channels",
                (system, text) ->
                        with(system, one -> one.complaintChannels(SystemText.codes(ComplaintSource.class, text))));
        terms.put("complaints", (system, text) -> with(system, one -> one.complaints(complaints(text))));
        terms.put(
                "reports",
                (system, text) -> with(system, one -> one.reports(SystemText.items(text, ImprovementTerms::report))));
        terms.put(
                "compilations",
                (system, text) ->
                        with(system, one -> one.compilations(SystemText.items(text, ImprovementTerms::compilation))));
        terms.put(
                "first compilation inputs",
                (system, text) ->
                        compilation(system, one -> one.inputs(SystemText.codes(CompilationInput.class, text))));
        terms.put(
                "first compilation analysis",
                (system, text) -> compilation(system, one -> one.analysis(SystemText.evidence(text))));
        terms.put(
                "first compilation compared",
                (system, text) -> compilation(system, one -> one.comparedWithEarlier(SystemText.answer(text))));
        terms.put("measures", (system, text) -> with(system, one -> one.measures(SystemTerm.emptied(text))));
        terms.put("measure owner", (system, text) -> measure(system, one -> one.owner(ResponsibilityTerms.role(text))));
        terms.put("measure due", (system, text) -> measure(system, one -> one.dueOn(SystemText.day(text))));
        terms.put("measure done", (system, text) -> measure(system, one -> one.doneOn(SystemText.day(text))));
        terms.put(
                "measure follow-up due",
                (system, text) -> measure(system, one -> one.followUpDueOn(SystemText.day(text))));
        terms.put(
                "measure followed up",
                (system, text) -> measure(system, one -> one.followedUpOn(SystemText.day(text))));
        terms.put(
                "measure causes",
                (system, text) -> measure(system, one -> one.causes(SystemText.codes(CauseArea.class, text))));
        terms.put("measure changes", (system, text) -> measure(system, one -> one.changes(SystemText.names(text))));
        return terms.buildOrThrow();
    }

    /** {@code unit day}. */
    private static UnitAnalysis analysis(String text) {
        List<String> words = Splitter.on(' ').splitToList(text);
        return UnitAnalysis.builder()
                .unitRef(words.get(0).equals("?") ? Optional.empty() : Optional.of(new HostReference(words.get(0))))
                .madeOn(SystemText.day(words.get(1)))
                .build();
    }

    /** {@code untold}, or received, investigated and ongoing with strokes between. */
    private static Optional<CaseCount> complaints(String text) {
        if (text.equals("untold")) {
            return Optional.empty();
        }
        List<OptionalInt> counts = counts(text);
        return Optional.of(CaseCount.builder()
                .received(counts.get(0))
                .investigated(counts.get(1))
                .ongoing(counts.get(2))
                .build());
    }

    /** {@code TYPE received/investigated/ongoing}. */
    private static ReportCount report(String text) {
        List<String> words = Splitter.on(' ').splitToList(text);
        List<OptionalInt> counts = counts(words.get(1));
        return ReportCount.builder()
                .type(ReportType.valueOf(words.get(0)))
                .received(counts.get(0))
                .investigated(counts.get(1))
                .ongoing(counts.get(2))
                .build();
    }

    private static List<OptionalInt> counts(String text) {
        return Splitter.on('/')
                .splitToStream(text)
                .map(one -> one.equals("?") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(one)))
                .toList();
    }

    /** {@code first day to last day}: of everything, with analysis and comparison. */
    private static Compilation compilation(String text) {
        List<String> days = Splitter.on(" to ").splitToList(text);
        return Compilation.builder()
                .from(SystemSamples.compilation())
                .periodFrom(SystemText.day(days.get(0)))
                .periodThrough(SystemText.day(days.get(1)))
                .build();
    }

    static ManagementSystem with(ManagementSystem system, UnaryOperator<Improvement.Builder> change) {
        Improvement improvement =
                system.improvement().orElseGet(() -> Improvement.builder().build());
        return system.toBuilder()
                .improvement(change.apply(improvement.toBuilder()).build())
                .build();
    }

    private static ManagementSystem compilation(ManagementSystem system, UnaryOperator<Compilation.Builder> change) {
        return with(
                system,
                one -> one.compilations(SystemTerm.changed(
                        SystemParts.improvement(system, Improvement::compilations),
                        0,
                        made -> change.apply(made.toBuilder()).build())));
    }

    private static ManagementSystem measure(ManagementSystem system, UnaryOperator<Measure.Builder> change) {
        return with(
                system,
                one -> one.measures(SystemTerm.changed(
                        SystemParts.measures(system),
                        0,
                        measure -> change.apply(measure.toBuilder()).build())));
    }
}
