package se.lsk.reporting.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import se.lsk.rules.ChangeOfLaw;
import se.lsk.rules.RuleChange;
import se.lsk.rules.RuleChange.Difference;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.RuleInForce;

/** What changed on a day, compared with the day before. Stateless. */
final class ChangesPage {

    private ChangesPage() {}

    static String of(ChangeOfLaw change) {
        PageText page = new PageText()
                .heading(1, Markdown.text("Ändringar " + change.to() + " · Changes " + change.to()))
                .paragraph(Markdown.text("Alla regler · All rules").linkedTo(CataloguePages.INDEX))
                .paragraph(Markdown.text("Rätten " + change.from() + " jämförd med " + change.to()
                        + ", så som LSK håller den. Sidan säger inget om klockor som redan löpte."))
                .paragraph(Markdown.text("The law on " + change.from() + " compared with " + change.to()
                                + ", as LSK holds it. The page says nothing about clocks that were already running.")
                        .italic());
        changed(
                "Ändrad tid · Changed time",
                change.changed().stream().filter(RuleChange::isAboutTime).toList(),
                page);
        changed(
                "Samma tid, annan bestämmelse · The same time, another provision",
                change.changed().stream().filter(rule -> !rule.isAboutTime()).toList(),
                page);
        inForce(
                "Tillkomna · Added",
                "LSK har ingen lydelse för dagen innan. En äldre bestämmelse kan ha funnits utan att vara läst.",
                "LSK holds no wording for the day before. There may have been an older provision that was not read.",
                change.added(),
                page);
        inForce(
                "Upphörda · Ended",
                "LSK har ingen lydelse från och med den dagen.",
                "LSK holds no wording from that day on.",
                change.ended(),
                page);
        return page.toString();
    }

    private static void changed(String heading, List<RuleChange> rules, PageText page) {
        if (rules.isEmpty()) {
            return;
        }
        List<List<Markdown>> rows = new ArrayList<>();
        for (RuleChange rule : rules) {
            Markdown name = name(rule.definition());
            for (Difference difference : rule.differences()) {
                rows.add(ImmutableList.of(
                        name,
                        Markdown.both(difference.aspect()),
                        Markdown.both(difference.before()),
                        Markdown.both(difference.after())));
                name = new Markdown("");
            }
        }
        page.heading(2, Markdown.text(heading))
                .table(
                        ImmutableList.of(
                                Markdown.text("Regel · Rule"),
                                Markdown.text("Vad · What"),
                                Markdown.text("Före · Before"),
                                Markdown.text("Efter · After")),
                        rows);
    }

    private static void inForce(
            String heading, String swedish, String english, List<RuleInForce> rules, PageText page) {
        if (rules.isEmpty()) {
            return;
        }
        page.heading(2, Markdown.text(heading))
                .paragraph(Markdown.text(swedish))
                .paragraph(Markdown.text(english).italic())
                .table(
                        ImmutableList.of(
                                Markdown.text("Regel · Rule"),
                                Markdown.text("Tid · Time"),
                                Markdown.text("Bestämmelse · Provision"),
                                Markdown.text("Första dag i kraft · First day in force")),
                        rules.stream()
                                .<List<Markdown>>map(rule -> ImmutableList.of(
                                        name(rule.definition()),
                                        Markdown.both(TimeWords.summary(rule.definition(), rule.version())),
                                        Markdown.text(rule.version().citation()),
                                        Markdown.both(rule.version().startOfForce())))
                                .toList());
    }

    private static Markdown name(RuleDefinition rule) {
        return Markdown.lines(ImmutableList.of(
                Markdown.code(rule.id().value()).linkedTo(CataloguePages.fileName(rule)), Markdown.both(rule.title())));
    }
}
