package se.lsk.reporting.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import se.lsk.core.law.LegalAct;
import se.lsk.core.law.RuleId;
import se.lsk.rules.Phrase;
import se.lsk.rules.Rulebook;
import se.lsk.rules.national.TracedProvision;

/** From every section of one act to its rules, from these to their cases, and what is not examined and why. Stateless. */
final class TracePage {

    /** From the folder of the pages to the folder of the case tables. */
    private static final String CASES = "../../lsk-rules/src/test/resources/cases/";

    private static final Phrase NOT_SEEN = Phrase.of("inte sedd", "not seen");
    private static final Phrase NO_RULE = Phrase.of("ingen regel", "no rule");
    private static final Phrase RESERVED = Phrase.of("reserverad, ingen regel", "reserved, no rule");

    private TracePage() {}

    /** {@return the file of the page about an act} */
    static String fileName(LegalAct act) {
        return act.toString().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".md";
    }

    static String of(Rulebook rulebook, LegalAct act, List<TracedProvision> sections) {
        return new PageText()
                .heading(1, Markdown.text(act + ": från paragraf till regel och fall · from section to rule and case"))
                .paragraph(Markdown.joined(
                        " · ",
                        ImmutableList.of(
                                Markdown.text("Alla regler · All rules").linkedTo(CataloguePages.INDEX),
                                Markdown.text("Täcks inte · Not covered").linkedTo(CataloguePages.NOT_COVERED))))
                .paragraph(Markdown.text(act.title() + "."))
                .paragraph(
                        Markdown.text(
                                "Varje paragraf, reglerna som frågar efter det den kräver, mappen med deras fall, och vad som inte prövas och varför. En nyckel som är reserverad hör till något som bara är ihågkommet eller inte har setts; ingen regel har den."))
                .paragraph(Markdown.text(
                                "Every section, the rules that ask what it asks, the folder with their cases, and what is not examined and why. A reserved key belongs to something that is only recalled or was not seen; no rule has it.")
                        .italic())
                .table(
                        ImmutableList.of(
                                Markdown.text("Paragraf · Section"),
                                Markdown.text("Om · About"),
                                Markdown.text("Läst · Read"),
                                Markdown.text("Regel · Rule"),
                                Markdown.text("Fall · Cases"),
                                Markdown.text("Prövas inte · Not examined")),
                        sections.stream().map(section -> row(rulebook, section)).toList())
                .toString();
    }

    private static List<Markdown> row(Rulebook rulebook, TracedProvision section) {
        return ImmutableList.of(
                Markdown.text(section.provision().position()),
                Markdown.both(section.about()),
                section.known().map(Markdown::both).orElseGet(() -> Markdown.both(NOT_SEEN)),
                rules(rulebook, section),
                section.rules().isEmpty()
                        ? Markdown.text("–")
                        : Markdown.lines(
                                section.rules().stream().map(TracePage::cases).toList()),
                Markdown.both(section.notExamined()));
    }

    private static Markdown rules(Rulebook rulebook, TracedProvision section) {
        ImmutableList.Builder<Markdown> lines = ImmutableList.builder();
        section.rules().forEach(key -> lines.add(rule(rulebook, key)));
        section.reserved().forEach(key -> lines.add(Markdown.code(key.value()).then(Markdown.both(RESERVED))));
        List<Markdown> all = lines.build();
        return all.isEmpty() ? Markdown.both(NO_RULE) : Markdown.lines(all);
    }

    private static Markdown rule(Rulebook rulebook, RuleId key) {
        return rulebook.definition(key)
                .map(rule -> Markdown.code(key.value())
                        .linkedTo(CataloguePages.fileName(rule))
                        .then(Markdown.text(rule.title().swedish())))
                .orElseThrow(() -> new IllegalArgumentException("the rulebook has no rule " + key));
    }

    private static Markdown cases(RuleId key) {
        return Markdown.code(key.value()).linkedTo(CASES + key);
    }
}
