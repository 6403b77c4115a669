package se.lsk.reporting.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalReference;
import se.lsk.rules.ClockShape;
import se.lsk.rules.ClockTerms;
import se.lsk.rules.ExtensionTerms;
import se.lsk.rules.Phrase;
import se.lsk.rules.Provision;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.RuleVersion;
import se.lsk.rules.Verdict;
import se.lsk.rules.national.NotCovered;

/** The page of one rule: what it asks, how much time each wording gives and where it stands, and every answer. Stateless. */
final class RulePage {

    private static final Markdown EMPTY = new Markdown("");
    private static final Phrase NO_LONGER_TIME = Phrase.of("bestämmelsen ger ingen", "the provision gives none");
    private static final Phrase STATED_END = Phrase.of(
            "Beslutet ska ange när tiden slutar och fattas medan tiden löper.",
            "The decision must state when the time ends, and be made while the time runs.");
    private static final Phrase NO_STATED_END = Phrase.of(
            "Om skälen räcker, och hur länge, är en bedömning.",
            "Whether the grounds suffice, and for how long, is a judgement.");

    private final RuleDefinition rule;
    private final List<NotCovered> leftOut;
    private final PageText page = new PageText();

    private RulePage(RuleDefinition rule, List<NotCovered> leftOut) {
        this.rule = rule;
        this.leftOut = leftOut;
    }

    /**
     * The page.
     *
     * @param rule the rule
     * @param leftOut what is not covered under the rule's key
     * @return Markdown
     */
    static String of(RuleDefinition rule, List<NotCovered> leftOut) {
        return new RulePage(rule, leftOut).page();
    }

    private String page() {
        page.heading(
                1,
                new Markdown(
                        rule.id() + ": " + Markdown.text(rule.title().swedish()).source()));
        page.paragraph(Markdown.text(rule.title().english()).italic());
        page.paragraph(Markdown.joined(
                " · ",
                ImmutableList.of(
                        Markdown.text("Alla regler · All rules").linkedTo(CataloguePages.INDEX),
                        Markdown.text("Bestämmelser · Provisions").linkedTo(CataloguePages.PROVISIONS))));
        page.table(ImmutableList.of(EMPTY, Markdown.text("Svenska"), Markdown.text("English")), description());
        page.heading(2, Markdown.text("Lydelser · Wordings"));
        page.table(periods(), wordings());
        page.table(
                ImmutableList.of(
                        Markdown.text("Bestämmelse · Provision"),
                        Markdown.text("Hänvisning · Reference"),
                        Markdown.text("I kraft · In force"),
                        Markdown.text("Kontroll · Checked")),
                provisions());
        page.heading(2, Markdown.text("Svar · Answers"));
        page.table(
                ImmutableList.of(
                        Markdown.text("Utfall · Outcome"),
                        Markdown.text("Kod · Code"),
                        Markdown.text("Skulle ändra svaret · Would change the answer")),
                answers());
        return page.toString();
    }

    private List<List<Markdown>> description() {
        Optional<ClockTerms> clock = rule.clock();
        List<List<Markdown>> rows = new ArrayList<>();
        add("Fråga", "Question", Optional.of(rule.question()), rows);
        boolean timed = clock.isPresent();
        add(
                timed ? "Klockan startar" : "Utgångspunkt",
                timed ? "The clock starts" : "Starting point",
                Optional.of(rule.anchor().event()),
                rows);
        add("Klockan stoppas", "The clock stops", clock.flatMap(ClockTerms::stop), rows);
        clock.ifPresent(
                terms -> add("Slag", "Kind", terms.shape(), terms.shape().name(), rows));
        add("Ansvarig", "Duty-holder", Optional.of(rule.dutyHolder()), rows);
        add("Gentemot", "Towards", clock.flatMap(ClockTerms::recipient), rows);
        clock.flatMap(ClockTerms::consequence)
                .ifPresent(consequence -> add(
                        "När tiden har gått ut",
                        "When the time has run out",
                        consequence.text(),
                        consequence.kind().name(),
                        rows));
        add("Längre tid", "Longer time", clock.flatMap(this::longerTime), rows);
        add("Lämnas öppet", "Left open", clock.flatMap(ClockTerms::leavesOpen), rows);
        leftOut.forEach(part -> rows.add(ImmutableList.of(
                Markdown.label("Täcks inte", "Not covered"),
                Markdown.text(part.what().swedish()).linkedTo(CataloguePages.NOT_COVERED),
                Markdown.text(part.what().english()).linkedTo(CataloguePages.NOT_COVERED))));
        add("Dignitet", "Force", rule.force(), rule.force().name(), rows);
        Markdown facts = Markdown.code(rule.factType().kind())
                .then(Markdown.text("·"))
                .then(Markdown.code(rule.anchor().path()));
        rows.add(ImmutableList.of(Markdown.label("Uppgifter", "Facts"), facts, facts));
        return rows;
    }

    private static void add(String swedish, String english, Optional<Phrase> text, List<List<Markdown>> rows) {
        text.ifPresent(phrase -> rows.add(ImmutableList.of(
                Markdown.label(swedish, english), Markdown.text(phrase.swedish()), Markdown.text(phrase.english()))));
    }

    private static void add(String swedish, String english, Bilingual text, String code, List<List<Markdown>> rows) {
        rows.add(ImmutableList.of(
                Markdown.label(swedish, english),
                Markdown.text(text.swedish()),
                Markdown.text(text.english()).then(Markdown.code(code))));
    }

    private Optional<Phrase> longerTime(ClockTerms terms) {
        if (terms.extension().isPresent()) {
            return Optional.of(longerTime(terms.extension().get()));
        }
        boolean timeForOneThing = terms.shape() == ClockShape.ACTION || terms.shape() == ClockShape.LONGEST;
        return timeForOneThing && has(TimeWords::length) ? Optional.of(NO_LONGER_TIME) : Optional.empty();
    }

    private static Phrase longerTime(ExtensionTerms terms) {
        Phrase grounds = TimeWords.alternatives(terms.grounds());
        Phrase longest = terms.longest()
                .map(limit -> Phrase.of(
                        " Längst " + limit.swedish() + " från starten.",
                        " At the longest " + limit.english() + " from the start."))
                .orElse(Phrase.of("", ""));
        Phrase end = terms.statedEnd() ? STATED_END : NO_STATED_END;
        return Phrase.of(
                "Grund: " + grounds.swedish() + ". Beslutar: " + terms.by().swedish() + ". " + end.swedish()
                        + longest.swedish() + " Hur ofta: " + terms.howOften().swedish() + ".",
                "Ground: " + grounds.english() + ". Decides: " + terms.by().english() + ". " + end.english()
                        + longest.english() + " How often: " + terms.howOften().english() + ".");
    }

    private boolean has(Function<RuleVersion, Optional<?>> what) {
        return rule.versions().stream().anyMatch(version -> what.apply(version).isPresent());
    }

    private List<Markdown> periods() {
        ImmutableList.Builder<Markdown> header =
                ImmutableList.<Markdown>builder().add(EMPTY);
        rule.versions().forEach(version -> header.add(Markdown.text(TimeWords.period(version.inForce()))));
        return header.build();
    }

    private List<List<Markdown>> wordings() {
        List<List<Markdown>> rows = new ArrayList<>();
        if (has(version -> TimeWords.lengthOrNone(rule, version))) {
            rows.add(row("Tid", "Time", version -> TimeWords.lengthOrNone(rule, version)));
        }
        if (has(RuleVersion::firstLimit)) {
            rows.add(row("Tid till första gången", "Time until the first turn", RuleVersion::firstLimit));
        }
        if (rule.versions().stream()
                .anyMatch(version -> !TimeWords.urgency(version).isEmpty())) {
            rows.add(row(
                    "Skyndsamhetsord",
                    "Word of urgency",
                    version -> Optional.of(TimeWords.urgency(version))
                            .filter(words -> !words.isEmpty())
                            .map(words -> TimeWords.joined(", ", words))));
        }
        if (has(RuleVersion::rollPolicy)) {
            rows.add(row("Ledig slutdag", "Free end day", RuleVersion::rollPolicy));
        }
        rows.add(row("Första dag i kraft", "First day in force", version -> Optional.of(version.startOfForce())));
        return rows;
    }

    private List<Markdown> row(
            String swedish, String english, Function<RuleVersion, Optional<? extends Bilingual>> cell) {
        ImmutableList.Builder<Markdown> row = ImmutableList.<Markdown>builder().add(Markdown.label(swedish, english));
        rule.versions().forEach(version -> row.add(Markdown.both(cell.apply(version))));
        return row.build();
    }

    private List<List<Markdown>> provisions() {
        List<List<Markdown>> rows = new ArrayList<>();
        for (RuleVersion version : rule.versions()) {
            for (Provision provision : version.basis()) {
                LegalReference reference = provision.reference();
                rows.add(ImmutableList.of(
                        Markdown.text(reference.citation()),
                        Markdown.code(reference.canonical()),
                        Markdown.text(TimeWords.period(provision.inForce())),
                        Markdown.both(provision.verification())));
            }
        }
        return rows;
    }

    private List<List<Markdown>> answers() {
        return rule.verdicts().stream()
                .sorted(Comparator.comparing(Verdict::outcome))
                .map(this::answer)
                .toList();
    }

    private List<Markdown> answer(Verdict verdict) {
        ImmutableList.Builder<Markdown> code = ImmutableList.<Markdown>builder().add(Markdown.code(verdict.code()));
        if (!verdict.missing().isEmpty()) {
            code.add(Markdown.text("saknas · missing:")
                    .then(Markdown.joined(
                            ", ", verdict.missing().stream().map(Markdown::code).toList())));
        }
        return ImmutableList.of(
                Markdown.lines(ImmutableList.of(
                        Markdown.beside(verdict.outcome()),
                        Markdown.code(verdict.outcome().name()))),
                Markdown.lines(code.build()),
                Markdown.both(AnswerWords.change(verdict, rule)));
    }
}
