package se.lsk.reporting.content;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.lsk.core.law.BilingualText;
import se.lsk.core.law.Verification;

/** The templates of reports that LSK knows. Thread-safe. */
public final class KnownLayouts {

    /** The national template for the <i>patientsäkerhetsberättelse</i> of 2011. */
    public static final Layout NATIONAL_2011 = new Layout(
            "mall-2011",
            BilingualText.of("Den nationella mallen från 2011", "The national template of 2011"),
            ReportKind.PATIENT_SAFETY_REPORT,
            Verification.VERIFIED,
            ImmutableList.of(
                    line("Sammanfattning"),
                    line("Övergripande mål och strategier", "LOCAL-000-PSB.1"),
                    line("Organisatoriskt ansvar", "K7P2.1"),
                    line("Struktur för uppföljning/utvärdering", "PSL-3-10.1"),
                    line("Hur arbetet har bedrivits + åtgärder", "PSL-3-10.1", "PSL-3-10.2"),
                    line("Uppföljning genom egenkontroll", "K7P2.2"),
                    line("Samverkan", "K7P2.3"),
                    line("Riskanalys", "K7P2.4", "LOCAL-000-PSB.2"),
                    line("Rapporteringsskyldighet"),
                    line("Klagomål och synpunkter"),
                    line("Sammanställning och analys", "PSL-3-10.1"),
                    line("Samverkan med patienter/närstående", "LOCAL-000-PSB.3"),
                    line("Resultat", "PSL-3-10.3", "LOCAL-000-PSB.4"),
                    line("Mål kommande år")));

    /**
     * The national template for the <i>patientsäkerhetsberättelse</i> of 2021, as far as its headings are attested: the five focus areas of
     * the national plan of action. Its other headings are only recalled and are not here: under them the author says what a section speaks
     * to, or the heading is that of an item.
     */
    public static final Layout NATIONAL_2021 = new Layout(
            "mall-2021",
            BilingualText.of("Den nationella mallen från 2021", "The national template of 2021"),
            ReportKind.PATIENT_SAFETY_REPORT,
            Verification.VERIFIED,
            ImmutableList.of(
                    line("Öka kunskap om inträffade vårdskador", "PSL-3-10.1", "PSL-3-10.2"),
                    line("Tillförlitliga och säkra system och processer", "PSL-3-10.1", "PSL-3-10.2"),
                    line("Säker vård här och nu", "PSL-3-10.1", "PSL-3-10.2"),
                    line("Stärka analys, lärande och utveckling", "PSL-3-10.1", "PSL-3-10.2", "K7P2.2"),
                    line(
                            "Öka riskmedvetenhet och beredskap",
                            "PSL-3-10.1",
                            "PSL-3-10.2",
                            "K7P2.4",
                            "LOCAL-000-PSB.2")));

    private static final ImmutableList<Layout> ALL = ImmutableList.of(NATIONAL_2011, NATIONAL_2021);

    private KnownLayouts() {}

    /** {@return every template} */
    public static List<Layout> all() {
        return ALL;
    }

    /**
     * A template by its name.
     *
     * @param id the name
     * @return the template, or empty if LSK knows none of that name
     */
    public static Optional<Layout> find(String id) {
        return ALL.stream().filter(layout -> layout.id().equals(id)).findFirst();
    }

    private static Layout.Line line(String heading, String... keys) {
        return new Layout.Line(heading, Stream.of(keys).map(ItemKey::new).collect(ImmutableSet.toImmutableSet()));
    }
}
