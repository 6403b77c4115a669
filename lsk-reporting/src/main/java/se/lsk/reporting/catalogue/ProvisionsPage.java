package se.lsk.reporting.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import se.lsk.core.law.LegalAct;
import se.lsk.core.law.LegalReference;
import se.lsk.rules.Provision;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.RuleVersion;

/** From act and section to the rules that rest on it, in the order of the acts and their sections. Stateless. */
final class ProvisionsPage {

    private static final Markdown WHOLE_SOURCE = Markdown.text("hela · whole");

    private ProvisionsPage() {}

    static String of(List<RuleDefinition> rules) {
        PageText page = new PageText()
                .heading(1, Markdown.text("Bestämmelser · Provisions"))
                .paragraph(Markdown.text("Alla regler · All rules").linkedTo(CataloguePages.INDEX))
                .paragraph(Markdown.text(
                        "Från bestämmelse till regel. Perioden är den då lydelsen gäller, så långt LSK har läst."))
                .paragraph(Markdown.text(
                                "From provision to rule. The period is that in which the wording is in force, as far as LSK has read.")
                        .italic());
        byAct(rules)
                .forEach((act, sections) -> page.heading(2, Markdown.text(act.title()))
                        .table(
                                ImmutableList.of(
                                        Markdown.text("Bestämmelse · Provision"),
                                        Markdown.text("Hänvisning · Reference"),
                                        Markdown.text("Regel · Rule")),
                                rows(sections)));
        return page.toString();
    }

    private static SortedMap<LegalAct, SortedMap<LegalReference, Set<Markdown>>> byAct(List<RuleDefinition> rules) {
        SortedMap<LegalAct, SortedMap<LegalReference, Set<Markdown>>> acts = new TreeMap<>();
        for (RuleDefinition rule : rules) {
            for (RuleVersion version : rule.versions()) {
                for (Provision provision : version.basis()) {
                    acts.computeIfAbsent(provision.reference().act(), act -> new TreeMap<>())
                            .computeIfAbsent(provision.reference(), reference -> new LinkedHashSet<>())
                            .add(rule(rule, provision));
                }
            }
        }
        return acts;
    }

    private static Markdown rule(RuleDefinition rule, Provision provision) {
        return Markdown.code(rule.id().value())
                .linkedTo(CataloguePages.fileName(rule))
                .then(Markdown.text(TimeWords.period(provision.inForce())));
    }

    private static List<List<Markdown>> rows(Map<LegalReference, Set<Markdown>> sections) {
        List<List<Markdown>> rows = new ArrayList<>();
        sections.forEach((reference, rules) -> rows.add(ImmutableList.of(
                reference.position().isEmpty() ? WHOLE_SOURCE : Markdown.text(reference.position()),
                Markdown.code(reference.canonical()),
                Markdown.lines(List.copyOf(rules)))));
        return rows;
    }
}
