package se.lsk.examples.command;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.lsk.examples.reports.ReportFiles;
import se.lsk.examples.systems.SystemReview;
import se.lsk.reporting.render.Notice;
import se.lsk.reporting.render.PageLinks;
import se.lsk.reporting.render.PageSection;
import se.lsk.reporting.render.Paragraphs;
import se.lsk.reporting.render.ReviewPage;
import se.lsk.reporting.render.html.HtmlRenderer;
import se.lsk.reporting.render.report.ReportText;
import se.lsk.rules.Language;
import se.lsk.rules.RulebookEdition;

/** The page that leads to the others that {@code lsk demo} writes. Stateless. */
final class DemoIndex {

    private DemoIndex() {}

    static String html(
            PageLinks.Link register,
            List<SystemReview> systems,
            List<ReportFiles> reports,
            ReportFiles english,
            RulebookEdition edition) {
        return HtmlRenderer.render(new ReviewPage(
                Language.SV,
                "LSK: nio granskningar",
                "Fyra berättelser, fyra ledningssystem och ett register, prövade mot den rätt som gällde.",
                ImmutableList.of(
                        "Varje sida är komplett i sig och hämtar inget. Ingen av dem är en granskning av en kommun."),
                new Notice(
                        "Avskrifter och ett påhittat register.",
                        "Berättelser och ledningssystem är överförda ur dokument; det som är antaget eller tolkat är märkt på varje sida. Barnavårdsutredningarna är rekonstruerade: inget ärende i registret har funnits."),
                ImmutableList.of(
                        PageSection.of(
                                "berattelser",
                                "Fyra berättelser",
                                Paragraphs.of(
                                        "Innehållet mot de allmänna råden och mot egna listor, siffrorna mot varandra, löftena mot förra året. Bara Herrljungas är en kvalitetsberättelse; de andra tre dokumenten är inga berättelser, och sidorna visar vad de räcker till."),
                                reports(reports, english)),
                        PageSection.of(
                                "ledningssystem",
                                "Fyra ledningssystem",
                                Paragraphs.of(
                                        "Vad dokumenten visar av det som SOSFS 2011:9, dess föregångare och lagarna kräver, bestämmelse för bestämmelse."),
                                new PageLinks(systems.stream()
                                        .map(review -> new PageLinks.Link(
                                                review.fileName(), review.title(), review.inOneLine()))
                                        .toList())),
                        PageSection.of(
                                "register",
                                "Ett register",
                                Paragraphs.of(
                                        "Barnavårdsutredningar mot lagens fyra månader och mot måttet 122 dagar."),
                                new PageLinks(ImmutableList.of(register)))),
                ImmutableList.of(
                        "Framställd av LSK ur regelbok " + edition.version() + ". Rätten är kontrollerad till och med "
                                + edition.lawCheckedThrough() + ".",
                        "LSK ger inte juridisk rådgivning och avgör inget som lagen lämnar åt en bedömning.")));
    }

    private static PageLinks reports(List<ReportFiles> reports, ReportFiles english) {
        ImmutableList.Builder<PageLinks.Link> links = ImmutableList.builder();
        for (ReportFiles report : reports) {
            links.add(new PageLinks.Link(
                            report.stem() + ".html",
                            report.title(),
                            ReportText.inOneLine(report.review(), Language.SV)))
                    .add(new PageLinks.Link(
                            report.stem() + ".pdf", report.title() + " (PDF)", "Samma innehåll, för utskrift."));
        }
        return new PageLinks(links.add(new PageLinks.Link(
                        english.stem() + ".html",
                        english.title() + " (in English)",
                        "Samma sida på engelska; berättelsens egna ord står kvar på svenska."))
                .build());
    }
}
