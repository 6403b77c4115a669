package se.lsk.reporting.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.lsk.core.law.RuleId;
import se.lsk.rules.Rulebook;
import se.lsk.rules.national.NotCovered;
import se.lsk.rules.national.NotCovered.Scope;

/** What did not become a rule, and why. Stateless. */
final class NotCoveredPage {

    private NotCoveredPage() {}

    static String of(Rulebook rulebook, List<NotCovered> notCovered) {
        return new PageText()
                .heading(1, Markdown.text("Täcks inte, eftersom · Not covered, because"))
                .paragraph(Markdown.text("Alla regler · All rules").linkedTo(CataloguePages.INDEX))
                .paragraph(
                        Markdown.text(
                                "En regel vilar bara på det som är läst i bestämmelsen eller i ett dokument om den. Det som bara är ihågkommet, inte har hittats eller inte är någon tid är ingen regel."))
                .paragraph(Markdown.text(
                                "A rule rests only on what was read in the provision or in a document about it. What is only recalled, was not found or is no time is no rule.")
                        .italic())
                .heading(2, Markdown.text("Ingen regel alls · No rule at all"))
                .table(header(), rows(Scope.WHOLE, rulebook, notCovered))
                .heading(2, Markdown.text("Utelämnat ur en regel · Left out of a rule"))
                .table(header(), rows(Scope.PART, rulebook, notCovered))
                .toString();
    }

    private static List<Markdown> header() {
        return ImmutableList.of(
                Markdown.text("Nyckel · Key"), Markdown.text("Vad · What"), Markdown.text("Eftersom · Because"));
    }

    private static List<List<Markdown>> rows(Scope scope, Rulebook rulebook, List<NotCovered> notCovered) {
        return notCovered.stream()
                .filter(one -> one.scope() == scope)
                .<List<Markdown>>map(one -> ImmutableList.of(
                        key(one.key(), rulebook), Markdown.both(one.what()), Markdown.both(one.because())))
                .toList();
    }

    private static Markdown key(RuleId key, Rulebook rulebook) {
        Markdown code = Markdown.code(key.value());
        return rulebook.definition(key)
                .map(rule -> code.linkedTo(CataloguePages.fileName(rule)))
                .orElse(code);
    }
}
