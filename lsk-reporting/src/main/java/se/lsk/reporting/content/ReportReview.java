package se.lsk.reporting.content;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.lsk.core.facts.Facts;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.rules.Finding;
import se.lsk.rules.Rulebook;

/**
 * Everything that can be said of a report (<i>granskad berättelse</i>): how far it holds what the law and its advice ask for and what the
 * municipality's own list does, what the rulebook finds, whether its numbers agree, and what became of last year's promises. Immutable and
 * thread-safe.
 *
 * @param report the report
 * @param asOf the day of the question
 * @param completeness how far it holds each profile's contents: those of the law first
 * @param facts the report as the facts that the rulebook was asked of
 * @param findings what the rulebook finds about such a report: its day, its parts, its contents
 * @param figures its numbers, checked
 * @param comparison last year's report beside it, if there is one
 * @param rulebook the rulebook that was asked
 */
@LegalTerm(sv = "granskad berättelse")
public record ReportReview(
        Report report,
        LocalDate asOf,
        List<Completeness> completeness,
        List<Facts> facts,
        List<Finding> findings,
        List<CheckedFigure> figures,
        Optional<YearComparison> comparison,
        Rulebook rulebook) {

    /** Copies the lists. */
    public ReportReview {
        completeness = ImmutableList.copyOf(completeness);
        facts = ImmutableList.copyOf(facts);
        findings = ImmutableList.copyOf(findings);
        figures = ImmutableList.copyOf(figures);
    }

    /**
     * Reviews a report by the contents that the law and its advice ask for, and by its own profile and others.
     *
     * @param report the report
     * @param others other profiles to check it by
     * @param previous last year's report, if there is one
     * @param rulebook the rulebook to ask
     * @param asOf the day of the question
     * @return the review
     * @throws IllegalArgumentException if a profile or last year's report is of another kind
     */
    public static ReportReview of(
            Report report, List<ContentProfile> others, Optional<Report> previous, Rulebook rulebook, LocalDate asOf) {
        List<ContentProfile> profiles = ImmutableList.<ContentProfile>builder()
                .addAll(KnownContents.of(report.kind()).stream()
                        .filter(profile -> !profile.isLocal())
                        .toList())
                .add(report.profile())
                .addAll(others)
                .build();
        ContentProfile first = profiles.get(0);
        List<Facts> facts = new ReportFacts(report, asOf).facts();
        return new ReportReview(
                report,
                asOf,
                profiles.stream()
                        .distinct()
                        .map(profile -> Completeness.of(report, profile, asOf))
                        .toList(),
                facts,
                findings(report, facts, first, rulebook, asOf),
                report.checkedFigures(),
                previous.map(earlier -> YearComparison.of(earlier, report, first)),
                rulebook);
    }

    private static List<Finding> findings(
            Report report, List<Facts> facts, ContentProfile profile, Rulebook rulebook, LocalDate asOf) {
        return facts.stream()
                .flatMap(one -> rulebook.review(one, asOf).stream())
                .filter(finding -> profile.rules().contains(finding.ruleId()))
                .filter(finding -> ReportFacts.canBeTold(finding, report))
                .toList();
    }

    /** {@return the report as part of a management system, if rules are asked of it} */
    public Optional<ManagementSystem> asSystem() {
        return facts.stream()
                .filter(ManagementSystem.class::isInstance)
                .map(ManagementSystem.class::cast)
                .findFirst();
    }

    /** {@return whether an item that a statute or a regulation asks for is missing} */
    public boolean lacksWhatIsBinding() {
        return completeness.stream().anyMatch(Completeness::lacksWhatIsBinding);
    }

    /** {@return the numbers that don't agree} */
    public List<CheckedFigure> disagreeing() {
        return figures.stream()
                .filter(figure -> figure.agreement() == CheckedFigure.Agreement.DISAGREES)
                .toList();
    }
}
