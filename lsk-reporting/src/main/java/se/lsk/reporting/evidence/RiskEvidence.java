package se.lsk.reporting.evidence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.lsk.core.law.BilingualText;
import se.lsk.core.risk.AssessedRisk;
import se.lsk.core.risk.MatrixRisks;
import se.lsk.core.risk.RiskLevel;
import se.lsk.core.risk.RiskOverview;
import se.lsk.core.risk.UnitAnalyses;
import se.lsk.reporting.content.EvidenceKind;
import se.lsk.reporting.content.ReportEvidence;
import se.lsk.reporting.content.ReportTable;
import se.lsk.reporting.content.TableCell;
import se.lsk.rules.Language;
import se.lsk.rules.Phrase;

/**
 * The risks of an organisation as evidence, {@code risks}: how many there are at each level of each matrix, and how many analyses each unit
 * made in the period. Immutable and thread-safe.
 *
 * @param overview the risks
 */
public record RiskEvidence(RiskOverview overview) implements ReportEvidence {

    private static final BilingualText TITLE = BilingualText.of("Riskerna", "The risks");
    private static final Phrase LEVEL = Phrase.of("Nivå", "Level");
    private static final Phrase RISKS = Phrase.of("Risker", "Risks");
    private static final Phrase NO_LEVEL = Phrase.of("Utan nivå", "Without a level");
    private static final Phrase UNIT = Phrase.of("Enhet", "Unit");
    private static final Phrase NO_UNIT = Phrase.of("Ingen enhet uppgiven", "No unit told");
    private static final Phrase ANALYSES = Phrase.of("Riskanalyser i perioden", "Risk analyses in the period");
    private static final Phrase BY_LEVEL = Phrase.of("Risker per nivå", "Risks by level");
    private static final Phrase BY_UNIT = Phrase.of("Riskanalyser per enhet", "Risk analyses by unit");
    private static final Phrase SOURCE = Phrase.of(
            "Källa: uppgifterna om riskbedömningar och riskanalyser",
            "Source: the facts about risk assessments and risk analyses");

    @Override
    public String name() {
        return "risks";
    }

    @Override
    public BilingualText title() {
        return TITLE;
    }

    @Override
    public Set<EvidenceKind> kinds() {
        if (overview.risks().isEmpty() && overview.units().isEmpty()) {
            return Set.of();
        }
        EnumSet<EvidenceKind> kinds = EnumSet.of(EvidenceKind.RISK_ANALYSES);
        if (overview.risks().stream()
                .anyMatch(risk -> !risk.treatment().measures().isEmpty())) {
            kinds.add(EvidenceKind.MEASURES);
        }
        return Sets.immutableEnumSet(kinds);
    }

    @Override
    public List<ReportTable> tables(Language language) {
        ImmutableList.Builder<ReportTable> tables = ImmutableList.builder();
        for (int i = 0; i < overview.matrices().size(); i++) {
            tables.addAll(levels(overview.matrices().get(i), i + 1, language));
        }
        EvidenceTable units = new EvidenceTable(language, "risks-units", EvidenceKind.RISK_ANALYSES, UNIT, ANALYSES);
        for (UnitAnalyses unit : overview.units()) {
            units.row(
                    unit.unitRef().map(Object::toString).orElseGet(() -> NO_UNIT.in(language)),
                    TableCell.of(unit.inPeriod().size()));
        }
        return tables.addAll(units.build(BY_UNIT, SOURCE)).build();
    }

    private static List<ReportTable> levels(MatrixRisks risks, int number, Language language) {
        EvidenceTable table =
                new EvidenceTable(language, "risks-levels-" + number, EvidenceKind.RISK_ANALYSES, LEVEL, RISKS).drawn();
        List<AssessedRisk> all = risks.all();
        for (RiskLevel level : risks.matrix().levels()) {
            table.row(
                    language.of(level),
                    TableCell.of(all.stream()
                            .filter(risk -> risk.assessment()
                                    .flatMap(assessment -> assessment.level())
                                    .filter(level::equals)
                                    .isPresent())
                            .count()));
        }
        long without = all.stream()
                .filter(risk -> risk.assessment()
                        .flatMap(assessment -> assessment.level())
                        .isEmpty())
                .count();
        if (without > 0) {
            table.row(NO_LEVEL.in(language), TableCell.of(without));
        }
        return table.build(
                Phrase.of(
                        BY_LEVEL.swedish() + ": " + risks.matrix().name(),
                        BY_LEVEL.english() + ": " + risks.matrix().name()),
                SOURCE);
    }
}
