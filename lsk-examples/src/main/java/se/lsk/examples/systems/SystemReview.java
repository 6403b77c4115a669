package se.lsk.examples.systems;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.lsk.core.law.LegalReference;
import se.lsk.core.law.LegalSeries;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.reporting.render.ReviewPage;
import se.lsk.reporting.render.html.HtmlRenderer;
import se.lsk.rules.Finding;
import se.lsk.rules.Outcome;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.Rulebook;

/**
 * The review of one of the four management systems: every rule asked of it, on the day that its description stands for, as a page and as a
 * few lines. Immutable and thread-safe.
 */
public final class SystemReview {

    /** The regulations on management systems first, then the acts; what no wording was selected for last. */
    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(
            finding -> place(finding).orElse(null),
            Comparator.nullsLast(
                    Comparator.comparing((LegalReference place) -> place.act().series() != LegalSeries.SOSFS)
                            .thenComparing(Comparator.naturalOrder())));

    private final TranscribedSystem transcribed;
    private final ManagementSystem system;
    private final Rulebook rulebook;
    private final LocalDate asOf;
    private final ImmutableList<Finding> findings;

    private SystemReview(
            TranscribedSystem transcribed,
            ManagementSystem system,
            Rulebook rulebook,
            LocalDate asOf,
            ImmutableList<Finding> findings) {
        this.transcribed = transcribed;
        this.system = system;
        this.rulebook = rulebook;
        this.asOf = asOf;
        this.findings = findings;
    }

    /**
     * Asks every rule of the system's rulebook.
     *
     * @param transcribed which system
     * @return the review
     */
    public static SystemReview of(TranscribedSystem transcribed) {
        Rulebook rulebook = transcribed.rulebook();
        ManagementSystem system = transcribed.facts();
        LocalDate asOf = system.describedOn().orElseThrow();
        return new SystemReview(
                transcribed,
                system,
                rulebook,
                asOf,
                rulebook.review(system, asOf).stream().sorted(BY_PLACE).collect(ImmutableList.toImmutableList()));
    }

    /** {@return the first provision of a finding} */
    static Optional<LegalReference> place(Finding finding) {
        return finding.basis().stream().findFirst().map(provision -> provision.reference());
    }

    /** {@return every finding, in the order of the provisions; last those that no wording was selected for} */
    public List<Finding> findings() {
        return findings;
    }

    /** {@return the review as a page} */
    public ReviewPage page() {
        return new SystemPage(this).page();
    }

    /** {@return the page as one HTML file, to be written as UTF-8} */
    public String html() {
        return HtmlRenderer.render(page());
    }

    /** {@return the name of the page's file} */
    public String fileName() {
        return transcribed.id() + "-system.html";
    }

    /** {@return what was reviewed, in a few words of Swedish} */
    public String title() {
        return transcribed.title();
    }

    /** {@return the day and how many findings have each outcome, in a line of Swedish} */
    public String inOneLine() {
        String counts = ImmutableList.copyOf(Outcome.values()).stream()
                .filter(outcome -> count(outcome) > 0)
                .map(outcome -> count(outcome) + " " + outcome.swedish())
                .collect(Collectors.joining("; "));
        return "Prövat per " + asOf + (isDayAssumed() ? " (antagen dag): " : ": ") + counts + ".";
    }

    int count(Outcome outcome) {
        return (int) findings.stream()
                .filter(finding -> finding.outcome() == outcome)
                .count();
    }

    boolean isDayAssumed() {
        return SystemNotes.isDayAssumed(transcribed);
    }

    TranscribedSystem transcribed() {
        return transcribed;
    }

    ManagementSystem system() {
        return system;
    }

    Rulebook rulebook() {
        return rulebook;
    }

    LocalDate asOf() {
        return asOf;
    }

    RuleDefinition rule(Finding finding) {
        return rulebook.definition(finding.ruleId()).orElseThrow();
    }
}
