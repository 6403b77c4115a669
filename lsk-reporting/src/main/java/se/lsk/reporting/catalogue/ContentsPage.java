package se.lsk.reporting.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.lsk.core.law.BilingualText;
import se.lsk.reporting.content.ContentProfile;
import se.lsk.reporting.content.EvidenceKind;
import se.lsk.reporting.content.ItemKey;
import se.lsk.reporting.content.KnownContents;
import se.lsk.reporting.content.KnownLayouts;
import se.lsk.reporting.content.Layout;
import se.lsk.reporting.content.Need;
import se.lsk.reporting.content.RequiredItem;
import se.lsk.rules.Provision;
import se.lsk.rules.Rulebook;

/** The page about what reports are to hold: every list with its items, and the templates. */
final class ContentsPage {

    private static final BilingualText ALL_SHOWN =
            BilingualText.of("ett tal, en tabell eller iakttagelser", "a figure, a table or findings");

    private ContentsPage() {}

    static String of(Rulebook rulebook) {
        PageText page = new PageText()
                .heading(1, Markdown.text("Vad berättelser ska innehålla · What reports are to hold"))
                .paragraph(Markdown.text("Alla regler · All rules").linkedTo(CataloguePages.INDEX))
                .paragraph(
                        Markdown.text(
                                "Lagens, rådens och fyra kommuners listor. Vilket slags underlag som svarar på en punkt är LSK:s läsning: bestämmelserna säger vad som ska framgå, inte hur."))
                .paragraph(Markdown.text(
                                "The lists of the law, its advice and four municipalities. Which kind of evidence answers an item is LSK's reading: the provisions say what is to be shown, not how.")
                        .italic());
        for (ContentProfile profile : KnownContents.all()) {
            page.heading(2, Markdown.text(profile.name().swedish()))
                    .paragraph(Markdown.code(profile.id())
                            .then(Markdown.text(profile.kind().swedish() + " · "
                                    + profile.kind().english())))
                    .table(
                            ImmutableList.of(
                                    Markdown.text("Nyckel · Key"),
                                    Markdown.text("Punkt · Item"),
                                    Markdown.text("Bestämmelse · Provision"),
                                    Markdown.text("Dignitet · Force"),
                                    Markdown.text("Läst · Read"),
                                    Markdown.text("Svarar · Answers")),
                            profile.items().stream()
                                    .map(item -> row(item, rulebook))
                                    .toList());
        }
        page.heading(2, Markdown.text("Mallar · Templates"))
                .paragraph(
                        Markdown.text(
                                "Rubrikerna är mallens; vilken punkt de svarar på är LSK:s läsning. · The headings are the template's; which item they answer is LSK's reading."));
        for (Layout layout : KnownLayouts.all()) {
            page.heading(3, Markdown.text(layout.name().swedish()))
                    .paragraph(Markdown.code(layout.id()))
                    .table(
                            ImmutableList.of(Markdown.text("Rubrik · Heading"), Markdown.text("Punkter · Items")),
                            layout.lines().stream().map(ContentsPage::row).toList());
        }
        return page.toString();
    }

    private static List<Markdown> row(RequiredItem item, Rulebook rulebook) {
        Markdown key = Markdown.code(item.key().value());
        return ImmutableList.of(
                rulebook.definition(item.key().list())
                        .map(rule -> key.linkedTo(CataloguePages.fileName(rule)))
                        .orElse(key),
                Markdown.both(item.title()),
                Markdown.lines(item.basis().stream()
                        .map(provision -> Markdown.text(provision.reference().citation()))
                        .toList()),
                Markdown.both(item.force()),
                Markdown.lines(item.basis().stream()
                        .map(Provision::verification)
                        .distinct()
                        .map(Markdown::both)
                        .toList()),
                Markdown.lines(item.needs().stream().map(ContentsPage::need).toList()));
    }

    private static Markdown need(Need need) {
        return need.equals(Need.SHOWN)
                ? Markdown.both(ALL_SHOWN)
                : Markdown.both(BilingualText.of(
                        String.join(
                                " eller ",
                                need.anyOf().stream().map(EvidenceKind::swedish).toList()),
                        String.join(
                                " or ",
                                need.anyOf().stream().map(EvidenceKind::english).toList())));
    }

    private static List<Markdown> row(Layout.Line line) {
        return ImmutableList.of(
                Markdown.text(line.heading()),
                line.answers().isEmpty()
                        ? Markdown.text("–")
                        : Markdown.lines(line.answers().stream()
                                .map(ItemKey::value)
                                .map(Markdown::code)
                                .toList()));
    }
}
