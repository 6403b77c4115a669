package se.lsk.reporting.catalogue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.lsk.core.law.LegalAct;
import se.lsk.rules.ChangeOfLaw;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.Rulebook;
import se.lsk.rules.national.NotCovered;
import se.lsk.rules.national.TracedProvision;

/**
 * The catalogue of a rulebook as Markdown pages that belong in one folder and link to one another. Swedish comes first, English beside or
 * below it. The same rulebook gives the same bytes. Stateless and thread-safe.
 */
public final class CataloguePages {

    /** The index, which a repository's web page shows for the folder. */
    static final String INDEX = "README.md";
    /** From section to rule. */
    static final String PROVISIONS = "provisions.md";
    /** What is not covered. */
    static final String NOT_COVERED = "not-covered.md";

    /** What reports are to hold. */
    static final String CONTENTS = "report-contents.md";

    private CataloguePages() {}

    /**
     * The pages.
     *
     * @param rulebook the rulebook
     * @param notCovered what did not become a rule
     * @param traced the sections of acts that are told section by section; each act gets a page
     * @param firstDays the days on which the law changed, each of which gets a page that compares it with the day before
     * @return the index first, then the other overviews, then a page for each rule in reading order
     * @throws IllegalArgumentException if a section names a rule that the rulebook doesn't have
     */
    public static List<CataloguePage> of(
            Rulebook rulebook, List<NotCovered> notCovered, List<TracedProvision> traced, List<LocalDate> firstDays) {
        List<ChangeOfLaw> changes = firstDays.stream()
                .map(day -> rulebook.changes(day.minusDays(1), day))
                .toList();
        Map<LegalAct, List<TracedProvision>> acts = traced.stream()
                .collect(Collectors.groupingBy(
                        section -> section.provision().act(), LinkedHashMap::new, Collectors.toList()));
        ImmutableList.Builder<CataloguePage> pages = ImmutableList.builder();
        pages.add(
                new CataloguePage(INDEX, IndexPage.of(rulebook, acts.keySet(), changes)),
                new CataloguePage(PROVISIONS, ProvisionsPage.of(rulebook.definitions())),
                new CataloguePage(NOT_COVERED, NotCoveredPage.of(rulebook, notCovered)),
                new CataloguePage(CONTENTS, ContentsPage.of(rulebook)));
        acts.forEach((act, sections) ->
                pages.add(new CataloguePage(TracePage.fileName(act), TracePage.of(rulebook, act, sections))));
        for (ChangeOfLaw change : changes) {
            pages.add(new CataloguePage(fileName(change), ChangesPage.of(change)));
        }
        for (RuleDefinition rule : rulebook.definitions()) {
            List<NotCovered> leftOut = notCovered.stream()
                    .filter(one -> one.key().equals(rule.id()))
                    .toList();
            pages.add(new CataloguePage(fileName(rule), RulePage.of(rule, leftOut)));
        }
        return pages.build();
    }

    /** {@return the file of a rule's page} */
    static String fileName(RuleDefinition rule) {
        return rule.id() + ".md";
    }

    /** {@return the file of the page about a change of law} */
    static String fileName(ChangeOfLaw change) {
        return "changes-" + change.to() + ".md";
    }
}
