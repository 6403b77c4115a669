package se.lsk.examples.herrljunga;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import se.lsk.core.casework.CaseRegister;
import se.lsk.core.facts.Facts;
import se.lsk.core.law.RuleId;
import se.lsk.reporting.exchange.FactsReader;
import se.lsk.reporting.render.InvestigationPlot;
import se.lsk.reporting.render.InvestigationPlot.PlottedCase;
import se.lsk.reporting.render.LimitComparison;
import se.lsk.reporting.render.ReviewPage;
import se.lsk.reporting.render.html.HtmlRenderer;
import se.lsk.rules.Finding;
import se.lsk.rules.Outcome;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.Rulebook;

/**
 * The review of Herrljunga 2020: the reconstructed register of 49 child investigations asked every rule, as a page and as a short text.
 * Immutable and thread-safe.
 */
public final class HerrljungaReview {

    /** The day on which the questions are asked: the last day of the year that the report is about. */
    public static final LocalDate AS_OF = LocalDate.of(2020, 12, 31);

    static final RuleId STATUTE = RuleId.of("CH-INVEST");
    static final RuleId MEASURE = RuleId.of("CH-INVEST-122");
    static final String PLOT_ID = "diagram";

    private final Rulebook rulebook;
    private final LocalDate asOf;
    private final int cases;
    private final ImmutableList<Finding> findings;
    private final InvestigationPlot plot;

    private HerrljungaReview(Rulebook rulebook, LocalDate asOf, int cases, ImmutableList<Finding> findings) {
        this.rulebook = rulebook;
        this.asOf = asOf;
        this.cases = cases;
        this.findings = findings;
        this.plot = InvestigationPlot.of(
                PLOT_ID,
                "Alla " + cases + " utredningar efter längd, mot lagens fyra månader och mot måttet 122 dagar",
                "Rekonstruerade ärenden: bara antalen är kommunens.",
                findings);
    }

    /**
     * Asks every rule of the rulebook.
     *
     * @param facts the register, read from {@link #openRegister()}
     * @param rulebook the rulebook
     * @param asOf the day on which the questions are asked, {@link #AS_OF} for the published review
     * @return the review
     */
    public static HerrljungaReview of(List<? extends Facts> facts, Rulebook rulebook, LocalDate asOf) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (Facts one : CaseRegister.of(facts).facts()) {
            findings.addAll(rulebook.review(one, asOf));
        }
        return new HerrljungaReview(rulebook, asOf, facts.size(), findings.build());
    }

    /**
     * Opens the reconstructed register: one fact object a line, as JSON Lines in UTF-8.
     *
     * @return the register; the caller closes it
     */
    public static InputStream openRegister() {
        return PrintedFigures.open("investigations.jsonl");
    }

    /**
     * The reconstructed register.
     *
     * @return its facts
     * @throws IllegalStateException if the file is broken, with every problem
     */
    public static List<Facts> register() {
        ImmutableList.Builder<Facts> facts = ImmutableList.builder();
        try (InputStream in = openRegister()) {
            FactsReader.read(in, line -> {
                if (!line.problems().isEmpty()) {
                    throw new IllegalStateException("the register of the example is broken: " + line.problems());
                }
                line.facts().ifPresent(facts::add);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return facts.build();
    }

    /** {@return every finding, in the order of the register and the rulebook} */
    public List<Finding> findings() {
        return findings;
    }

    /** {@return the review as a page} */
    public ReviewPage page() {
        return new HerrljungaPage(this).page();
    }

    /** {@return the page as one HTML file, to be written as UTF-8} */
    public String html() {
        return HtmlRenderer.render(page());
    }

    /** {@return the review in a dozen lines of Swedish} */
    public String summary() {
        List<String> lines = new ArrayList<>();
        lines.add("Herrljunga 2020: " + cases + " barnavårdsutredningar prövade per " + asOf + ".");
        lines.add("Registret är en REKONSTRUKTION: det möter rapportens antal men inget ärende i det har funnits.");
        lines.add("");
        for (RuleDefinition rule : asked()) {
            String counts = ImmutableList.copyOf(Outcome.values()).stream()
                    .filter(outcome -> count(rule.id(), outcome) > 0)
                    .map(outcome -> count(rule.id(), outcome) + " " + outcome.swedish())
                    .collect(Collectors.joining("; "));
            lines.add("  " + rule.id() + " (" + rule.force().swedish() + "): " + counts);
        }
        lines.add("");
        lines.add("Måttet 122 dagar och lagens fyra kalendermånader säger olika i "
                + disagreements().size() + " ärenden:");
        for (PlottedCase one : disagreements()) {
            lines.add("  " + one.subjectRef() + ": " + one.days() + " dagar, fyra månader är " + one.nominalDays()
                    + " dagar. " + one.comparison().swedish() + ".");
        }
        lines.add("Regelbok " + rulebook.edition().version() + ", rätten kontrollerad till och med "
                + rulebook.edition().lawCheckedThrough() + ".");
        return String.join("\n", lines) + "\n";
    }

    Rulebook rulebook() {
        return rulebook;
    }

    LocalDate asOf() {
        return asOf;
    }

    int cases() {
        return cases;
    }

    InvestigationPlot plot() {
        return plot;
    }

    /** {@return the rules that were asked, in reading order} */
    List<RuleDefinition> asked() {
        return rulebook.definitions().stream()
                .filter(rule ->
                        findings.stream().anyMatch(finding -> finding.ruleId().equals(rule.id())))
                .toList();
    }

    /** {@return the rules that no fact in the register could be asked of} */
    List<RuleDefinition> notAsked() {
        List<RuleDefinition> asked = asked();
        return rulebook.definitions().stream()
                .filter(rule -> !asked.contains(rule))
                .toList();
    }

    /** {@return the findings of a rule that have an outcome, the longest over first} */
    List<Finding> findings(RuleId rule, Outcome outcome) {
        return findings.stream()
                .filter(finding -> finding.ruleId().equals(rule) && finding.outcome() == outcome)
                .sorted(Comparator.comparingInt(
                        (Finding finding) -> -finding.daysOver().orElse(0)))
                .toList();
    }

    int count(RuleId rule, Outcome outcome) {
        return findings(rule, outcome).size();
    }

    /** {@return the cases that the two limits judge differently, longest first} */
    List<PlottedCase> disagreements() {
        return plot.cases().stream()
                .filter(one -> one.comparison().isDisagreement())
                .toList();
    }

    int count(LimitComparison comparison) {
        return plot.count(comparison);
    }
}
