package se.lsk.reporting.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalAct;
import se.lsk.rules.ChangeOfLaw;
import se.lsk.rules.Phrase;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.RuleVersion;
import se.lsk.rules.Rulebook;
import se.lsk.rules.RulebookEdition;
import se.lsk.rules.national.Subject;

/** Every rule in reading order, by subject, and what the words of the pages mean. Stateless. */
final class IndexPage {

    private static final Phrase OTHER = Phrase.of("Övrigt", "Other");

    private final Rulebook rulebook;
    private final PageText page = new PageText();

    private IndexPage(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    static String of(Rulebook rulebook, Set<LegalAct> traced, List<ChangeOfLaw> changes) {
        IndexPage index = new IndexPage(rulebook);
        index.introduction(traced, changes);
        index.subjects();
        WordsTable.addTo(index.page);
        return index.page.toString();
    }

    private void introduction(Set<LegalAct> traced, List<ChangeOfLaw> changes) {
        RulebookEdition edition = rulebook.edition();
        page.heading(1, Markdown.text("Regler · Rules"))
                .paragraph(Markdown.text(
                        "Vad LSK frågar, med vilken tid, enligt vilka bestämmelser och med vilka svar. Utgåva "
                                + edition.version() + "; rätten är kontrollerad till och med "
                                + edition.lawCheckedThrough() + ". Ingen juridisk rådgivning."))
                .paragraph(Markdown.text(
                                "What LSK asks, with how much time, under which provisions and with which answers."
                                        + " Edition " + edition.version() + "; the law has been checked through "
                                        + edition.lawCheckedThrough() + ". No legal advice.")
                        .italic());
        List<Markdown> overviews = new ArrayList<>();
        overviews.add(Markdown.text("Från bestämmelse till regel · From provision to rule")
                .linkedTo(CataloguePages.PROVISIONS));
        traced.forEach(act -> overviews.add(Markdown.text(act + ": paragraf för paragraf · section by section")
                .linkedTo(TracePage.fileName(act))));
        changes.forEach(change -> overviews.add(
                Markdown.text("Ändringar " + change.to() + " · Changes").linkedTo(CataloguePages.fileName(change))));
        overviews.add(Markdown.text("Vad berättelser ska innehålla · What reports are to hold")
                .linkedTo(CataloguePages.CONTENTS));
        overviews.add(
                Markdown.text("Täcks inte, eftersom · Not covered, because").linkedTo(CataloguePages.NOT_COVERED));
        page.list(overviews);
    }

    private void subjects() {
        for (Subject subject : Subject.values()) {
            subject(subject, Optional.of(subject));
        }
        subject(OTHER, Optional.empty());
    }

    private void subject(Bilingual name, Optional<Subject> subject) {
        List<List<Markdown>> rows = rulebook.definitions().stream()
                .filter(rule -> Subject.of(rule.id()).equals(subject))
                .map(this::row)
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        page.heading(2, Markdown.text(name.swedish() + " · " + name.english()))
                .table(
                        ImmutableList.of(
                                Markdown.text("Nyckel · Key"),
                                Markdown.text("Regel · Rule"),
                                Markdown.text("Tid · Time"),
                                Markdown.text("Bestämmelse · Provision")),
                        rows);
    }

    private List<Markdown> row(RuleDefinition rule) {
        RuleVersion version = current(rule);
        return ImmutableList.of(
                Markdown.code(rule.id().value()).linkedTo(CataloguePages.fileName(rule)),
                Markdown.both(rule.title()),
                Markdown.both(TimeWords.summary(rule, version)),
                Markdown.text(version.basis().get(0).reference().citation()));
    }

    /** {@return the wording in force on the last day that was checked, or the last before it} */
    private RuleVersion current(RuleDefinition rule) {
        return rule.versionOn(rulebook.edition().lawCheckedThrough())
                .orElse(rule.versions().get(rule.versions().size() - 1));
    }
}
