package se.lsk.reporting.render.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import se.lsk.reporting.content.Completeness;
import se.lsk.reporting.content.ItemCheck;
import se.lsk.reporting.content.ItemState;
import se.lsk.reporting.content.Need;
import se.lsk.reporting.content.PartCheck;
import se.lsk.reporting.content.ReportSection;
import se.lsk.reporting.content.RequiredItem;
import se.lsk.reporting.render.Block;
import se.lsk.reporting.render.Definitions;
import se.lsk.reporting.render.FigureTable;
import se.lsk.reporting.render.FigureTable.Column;
import se.lsk.reporting.render.FigureTable.Row;
import se.lsk.reporting.render.ItemChecks;
import se.lsk.reporting.render.PageSection;
import se.lsk.reporting.render.Paragraphs;
import se.lsk.reporting.render.Subheading;
import se.lsk.rules.Phrase;

/** How far a report holds one profile of required contents, as a section of the page. */
final class CompletenessSection {

    private static final Phrase HEADING = Phrase.of("Fullständighet: {name}", "Completeness: {name}");
    private static final Phrase ITEMS = Phrase.of("Punkt för punkt", "Item by item");
    private static final Phrase READ = Phrase.of(
            "Finns: avsnittet har underlag av det slag som punkten väntar på. Tunt: en rubrik utan sådant underlag. Saknas: inget avsnitt. Om det som finns är bra eller räcker avgör en läsare.",
            "Present: the section has evidence of the kind that the item expects. Thin: a heading without such evidence. Missing: no section. Whether what is there is good or enough is for a reader to judge.");
    private static final Phrase WHERE = Phrase.of("Var", "Where");
    private static final Phrase NOWHERE = Phrase.of("Inget avsnitt", "No section");
    private static final Phrase FOUND = Phrase.of("Underlag", "Evidence");
    private static final Phrase NONE = Phrase.of("Inget", "None");
    private static final Phrase WANTED = Phrase.of("Skulle svara", "Would answer");
    private static final Phrase WEIGHT = Phrase.of("Betyder", "Means");
    private static final Phrase BINDING_MISSING = Phrase.of(
            "Bindande ({force}): berättelsen uppfyller inte bestämmelsen.",
            "Binding ({force}): the report does not meet the provision.");
    private static final Phrase ADVICE_MISSING = Phrase.of(
            "Inte bindande ({force}): att avvika är i sig ingen överträdelse.",
            "Not binding ({force}): departing from it is not in itself a breach.");
    private static final Phrase OWN_MISSING = Phrase.of(
            "Kommunens egen ordning ({force}), inte lag.", "The municipality's own order ({force}), not law.");
    private static final Phrase NOT_ASKED = Phrase.of("Varför inte", "Why not");
    private static final Phrase REASON = Phrase.of("Angivet skäl", "Reason given");
    private static final Phrase NOT_HEARD = Phrase.of(
            "{reason} Skälet ändrar inget: punkten är bindande.",
            "{reason} The reason changes nothing: the item is binding.");
    private static final Phrase OPEN = Phrase.of("Lämnar öppet", "Leaves open");
    private static final Phrase PARTS = Phrase.of("Verksamhetens delar", "The parts of the organisation");
    private static final Phrase PARTS_SOURCE = Phrase.of(
            "Råd och föreskrift vill att arbetet i verksamhetens olika delar kan bedömas ({rule}). Om det går bedöms av en läsare.",
            "Advice and regulation want the work in the different parts of the activity to be judged ({rule}). Whether it can be is for a reader to judge.");
    private static final Phrase PART = Phrase.of("Del", "Part");
    private static final Phrase STATE = Phrase.of("Läge", "State");
    private static final Phrase HAS = Phrase.of("Behandlas", "Told of");
    private static final Phrase HAS_NOT = Phrase.of("Inget innehåll", "No content");
    private static final Phrase NO_PARTS = Phrase.of(
            "Berättelsen anger inga delar av verksamheten, så det går inte att se om någon saknas.",
            "The report names no parts of the activity, so it can't be seen whether one is missing.");
    private static final Phrase EXTRA = Phrase.of("Utöver det som efterfrågas", "Beyond what is asked for");
    private static final Phrase EXTRA_TEXT = Phrase.of(
            "Avsnitt som ingen punkt här frågar efter. De är med i berättelsen, och inget är fel med dem: {sections}.",
            "Sections that no item here asks for. They are in the report, and nothing is wrong with them: {sections}.");
    private static final Phrase ON_DAY =
            Phrase.of("Prövat mot den lydelse som gällde {day}.", "Checked against the wording in force on {day}.");

    private final Completeness completeness;
    private final Wording words;
    private final RulePages rulePages;

    CompletenessSection(Completeness completeness, Wording words, RulePages rulePages) {
        this.completeness = completeness;
        this.words = words;
        this.rulePages = rulePages;
    }

    PageSection section() {
        ImmutableList.Builder<Block> blocks = ImmutableList.<Block>builder()
                .add(Paragraphs.of(inBrief(), words.say(ON_DAY, "day", completeness.day())))
                .add(new ItemChecks(
                        words.say(ITEMS),
                        words.say(READ),
                        completeness.items().stream().map(this::entry).toList()));
        blocks.addAll(parts());
        if (!completeness.extra().isEmpty()) {
            blocks.add(new Subheading(3, words.say(EXTRA)))
                    .add(Paragraphs.of(words.say(
                            EXTRA_TEXT,
                            "sections",
                            words.allOf(completeness.extra().stream()
                                    .map(ReportSection::title)
                                    .toList()))));
        }
        return new PageSection(
                "fullstandighet-" + completeness.profile().id(),
                words.say(HEADING, "name", completeness.profile().name()),
                blocks.build());
    }

    /** {@return how many items are in each state: {@code 3 finns, 1 saknas}} */
    String inBrief() {
        ImmutableList.Builder<String> counts = ImmutableList.builder();
        for (ItemState state : ItemState.values()) {
            if (completeness.count(state) > 0) {
                counts.add(completeness.count(state) + " " + words.of(state));
            }
        }
        return words.of(completeness.profile().name()) + ": " + String.join(", ", counts.build()) + ".";
    }

    private ItemChecks.Entry entry(ItemCheck check) {
        RequiredItem item = check.item();
        return new ItemChecks.Entry(
                check.state(),
                words.of(item.title()),
                check.provision().stream()
                        .map(provision -> words.provision(provision, item.force()))
                        .toList(),
                item.key().value(),
                words.of(item.question()),
                lines(check),
                rulePages.fileName(item.key().list()));
    }

    private List<Definitions.Entry> lines(ItemCheck check) {
        ImmutableList.Builder<Definitions.Entry> lines = ImmutableList.builder();
        check.notAsked().ifPresent(why -> lines.add(line(NOT_ASKED, why.in(words.language()))));
        check.reason()
                .ifPresent(reason -> lines.add(line(
                        REASON, check.item().force().isBinding() ? words.say(NOT_HEARD, "reason", reason) : reason)));
        lines.add(line(
                WHERE,
                check.sections().isEmpty()
                        ? words.say(NOWHERE)
                        : String.join(
                                "; ",
                                check.sections().stream()
                                        .map(ReportSection::title)
                                        .toList())));
        lines.add(line(
                FOUND,
                check.found().isEmpty()
                        ? words.say(NONE)
                        : String.join(
                                ", ", check.found().stream().map(words::of).toList())));
        if (check.state() == ItemState.THIN || check.state() == ItemState.MISSING) {
            lines.add(line(WANTED, wanted(check)));
            lines.add(line(WEIGHT, weight(check)));
        }
        check.item().leavesOpen().ifPresent(open -> lines.add(line(OPEN, words.of(open))));
        return lines.build();
    }

    private Definitions.Entry line(Phrase label, String text) {
        return new Definitions.Entry(words.say(label), text);
    }

    /** {@return what would answer an item: for each need, any of the kinds of evidence} */
    String wanted(ItemCheck check) {
        List<Need> needs = check.unmet().isEmpty() ? check.item().needs() : check.unmet();
        return words.allOf(needs.stream()
                .map(need -> need.equals(Need.SHOWN) ? words.say(ReportWords.SHOWN) : words.anyOf(need.anyOf()))
                .toList());
    }

    private String weight(ItemCheck check) {
        RequiredItem item = check.item();
        if (item.force().isBinding()) {
            return check.isBreach()
                    ? words.say(BINDING_MISSING, "force", item.force())
                    : words.say(ReportWords.BINDING_THIN, "force", item.force());
        }
        return words.say(completeness.profile().isLocal() ? OWN_MISSING : ADVICE_MISSING, "force", item.force());
    }

    private List<Block> parts() {
        if (completeness.profile().partsAskedBy().isEmpty()) {
            return List.of();
        }
        Subheading heading = new Subheading(3, words.say(PARTS));
        if (completeness.parts().isEmpty()) {
            return List.of(heading, Paragraphs.of(words.say(NO_PARTS)));
        }
        return List.of(
                heading,
                new FigureTable(
                        words.say(PARTS),
                        words.say(
                                PARTS_SOURCE,
                                ImmutableMap.of(
                                        "rule",
                                        completeness.profile().partsAskedBy().get())),
                        ImmutableList.of(
                                Column.words(words.say(PART)),
                                Column.words(words.say(STATE)),
                                Column.words(words.say(WHERE))),
                        completeness.parts().stream().map(this::row).toList(),
                        Optional.empty()));
    }

    private Row row(PartCheck check) {
        return Row.of(
                check.part().name(),
                words.say(check.hasContent() ? HAS : HAS_NOT),
                String.join(
                        "; ",
                        check.sections().stream().map(ReportSection::title).toList()));
    }
}
