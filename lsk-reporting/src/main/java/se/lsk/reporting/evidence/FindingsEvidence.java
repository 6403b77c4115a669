package se.lsk.reporting.evidence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lsk.core.law.BilingualText;
import se.lsk.reporting.content.EvidenceKind;
import se.lsk.reporting.content.ReportEvidence;
import se.lsk.reporting.content.ReportTable;
import se.lsk.reporting.content.TableCell;
import se.lsk.rules.Finding;
import se.lsk.rules.Language;
import se.lsk.rules.Outcome;
import se.lsk.rules.Phrase;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.Rulebook;

/**
 * Findings of the rulebook as evidence: how many of each rule have each outcome, and the findings themselves. Immutable and thread-safe.
 *
 * @param name the name by which sections refer to it
 * @param title what was asked about
 * @param about what it shows beside findings
 * @param rulebook the rulebook that the findings come from
 * @param findings the findings, in reading order
 * @param provenance what a reader must know first, such as that the cases are made up
 */
public record FindingsEvidence(
        String name,
        BilingualText title,
        Set<EvidenceKind> about,
        Rulebook rulebook,
        List<Finding> findings,
        Optional<BilingualText> provenance)
        implements ReportEvidence {

    private static final Phrase CAPTION = Phrase.of("Utfall för varje regel", "Outcomes of each rule");
    private static final Phrase SOURCE =
            Phrase.of("Källa: iakttagelser ur LSK:s regelbok", "Source: findings from LSK's rulebook");
    private static final Phrase RULE = Phrase.of("Regel", "Rule");

    /** Copies the collections. */
    public FindingsEvidence {
        about = Sets.immutableEnumSet(about);
        findings = ImmutableList.copyOf(findings);
    }

    @Override
    public Set<EvidenceKind> kinds() {
        if (findings.isEmpty()) {
            return Set.of();
        }
        EnumSet<EvidenceKind> kinds = EnumSet.of(EvidenceKind.FINDINGS);
        kinds.addAll(about);
        return Sets.immutableEnumSet(kinds);
    }

    @Override
    public List<ReportTable> tables(Language language) {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        findings.forEach(finding -> outcomes.add(finding.outcome()));
        EvidenceTable table = new EvidenceTable(language, name + "-outcomes", EvidenceKind.OTHER, RULE);
        outcomes.forEach(outcome -> table.column(language.of(outcome)));
        for (RuleDefinition rule : rulebook.definitions()) {
            List<Finding> ofRule = findings.stream()
                    .filter(finding -> finding.ruleId().equals(rule.id()))
                    .toList();
            if (!ofRule.isEmpty()) {
                List<TableCell> cells = new ArrayList<>();
                outcomes.forEach(outcome -> cells.add(TableCell.of(ofRule.stream()
                        .filter(finding -> finding.outcome() == outcome)
                        .count())));
                table.row(rule.id() + " " + rule.title().in(language), cells);
            }
        }
        return table.build(CAPTION, SOURCE);
    }
}
