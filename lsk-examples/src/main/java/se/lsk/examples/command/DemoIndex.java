package se.lsk.examples.command;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.lsk.examples.systems.SystemReview;
import se.lsk.reporting.render.Notice;
import se.lsk.reporting.render.PageLinks;
import se.lsk.reporting.render.PageSection;
import se.lsk.reporting.render.Paragraphs;
import se.lsk.reporting.render.ReviewPage;
import se.lsk.reporting.render.html.HtmlRenderer;
import se.lsk.rules.Language;
import se.lsk.rules.RulebookEdition;

/** The page that leads to the others that {@code lsk demo} writes. Stateless. */
final class DemoIndex {

    private DemoIndex() {}

    static String html(PageLinks.Link register, List<SystemReview> systems, RulebookEdition edition) {
        return HtmlRenderer.render(new ReviewPage(
                Language.SV,
                "LSK: fem granskningar",
                "Ett register och fyra ledningssystem, prövade mot den rätt som gällde.",
                ImmutableList.of(
                        "Varje sida är komplett i sig och hämtar inget. Ingen av dem är en granskning av en kommun."),
                new Notice(
                        "Avskrifter och ett påhittat register.",
                        "Ledningssystemen är överförda ur dokument; det som är antaget eller tolkat är märkt på varje sida. Barnavårdsutredningarna är rekonstruerade: inget ärende i registret har funnits."),
                ImmutableList.of(
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
}
