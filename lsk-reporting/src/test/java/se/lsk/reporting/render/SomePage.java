package se.lsk.reporting.render;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalForce;
import se.lsk.core.law.RuleId;
import se.lsk.reporting.content.ItemState;
import se.lsk.reporting.render.FigureTable.Column;
import se.lsk.reporting.render.FigureTable.Row;
import se.lsk.rules.Language;
import se.lsk.rules.Outcome;

/** A page with every kind of block. */
public final class SomePage {

    private SomePage() {}

    /** A page in which every text that a caller may choose is the one given. */
    public static ReviewPage ofEveryKind(Language language, String text) {
        return ofEveryKind(language, () -> text);
    }

    /** A page with every kind of block, in which every text that a caller may choose is the next one given. */
    public static ReviewPage ofEveryKind(Language language, Supplier<String> texts) {
        return new ReviewPage(
                language,
                texts.get(),
                texts.get(),
                List.of(texts.get(), texts.get()),
                new Notice(texts.get(), texts.get()),
                List.of(
                        PageSection.of(
                                "forst",
                                texts.get(),
                                new Subheading(3, texts.get()),
                                Paragraphs.of(texts.get()),
                                new Notice(texts.get(), texts.get()),
                                KeyFigures.of(new KeyFigures.Figure(texts.get(), texts.get(), texts.get())),
                                new OutcomeTally(
                                        texts.get(),
                                        List.of(new OutcomeTally.RuleCount(
                                                RuleId.of("CH-INVEST"),
                                                both(texts.get()),
                                                LegalForce.STATUTE,
                                                Map.of(Outcome.FULFILLED, 2)))),
                                new FigureTable(
                                        texts.get(),
                                        texts.get(),
                                        List.of(Column.words(texts.get()), Column.numbers(texts.get())),
                                        List.of(
                                                Row.of(texts.get(), texts.get()),
                                                Row.of(texts.get(), ""),
                                                new Row(List.of(texts.get(), texts.get()), true)),
                                        Optional.of(texts.get())),
                                new CaseNotes(List.of(new CaseNotes.Note(
                                        LimitComparison.STATUTE_OPEN,
                                        texts.get(),
                                        List.of(new Definitions.Entry(texts.get(), texts.get())),
                                        List.of(texts.get())))),
                                InLanguage.of(
                                        language == Language.SV ? Language.EN : Language.SV,
                                        new Notice(texts.get(), texts.get())),
                                new BarChart(
                                        "staplar",
                                        texts.get(),
                                        texts.get(),
                                        texts.get(),
                                        List.of(texts.get(), texts.get()),
                                        List.of(
                                                BarChart.Bar.of(texts.get(), 3, 0),
                                                new BarChart.Bar(
                                                        texts.get(),
                                                        List.of(
                                                                Optional.of(new BigDecimal("2.50")),
                                                                Optional.empty()))))),
                        PageSection.of(
                                "sedan",
                                texts.get(),
                                InvestigationPlot.of(
                                        "bild", texts.get(), texts.get(), Samples.findings(Samples.oneOfEach())),
                                FindingCards.of(
                                        texts.get(),
                                        texts.get(),
                                        texts.get(),
                                        Samples.RULEBOOK,
                                        Samples.findings(Samples.oneOfEach()),
                                        rule -> Optional.of("en-sida.html")),
                                new ItemChecks(
                                        texts.get(),
                                        texts.get(),
                                        Stream.of(ItemState.values())
                                                .map(state -> new ItemChecks.Entry(
                                                        state,
                                                        texts.get(),
                                                        List.of(texts.get(), texts.get()),
                                                        texts.get(),
                                                        texts.get(),
                                                        List.of(new Definitions.Entry(texts.get(), texts.get())),
                                                        Optional.of("en-sida.html")))
                                                .toList()),
                                RiskHeatMap.of("matris", texts.get(), texts.get(), Samples.matrix(texts.get())),
                                new DueList(
                                        SomeCalendar.ofEveryKind(texts.get()).entries(), SomeCalendar.AS_OF),
                                Collapsed.of(
                                        texts.get(), Definitions.of(new Definitions.Entry(texts.get(), texts.get()))),
                                new ProvisionFindings(
                                        texts.get(),
                                        texts.get(),
                                        texts.get(),
                                        List.of(new ProvisionFindings.Entry(
                                                Outcome.NOT_FULFILLED,
                                                List.of(texts.get()),
                                                texts.get(),
                                                texts.get(),
                                                texts.get(),
                                                texts.get(),
                                                List.of(
                                                        new ProvisionFindings.Group(texts.get(), List.of(texts.get())),
                                                        new ProvisionFindings.Group(
                                                                texts.get(), Collections.nCopies(7, texts.get()))),
                                                Optional.empty()))),
                                new PageLinks(List.of(new PageLinks.Link("en-sida.html", texts.get(), texts.get()))))),
                List.of(texts.get()));
    }

    private static Bilingual both(String text) {
        return new Bilingual() {
            @Override
            public String swedish() {
                return text;
            }

            @Override
            public String english() {
                return text;
            }
        };
    }
}
