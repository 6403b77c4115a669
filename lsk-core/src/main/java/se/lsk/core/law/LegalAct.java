package se.lsk.core.law;

import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.Set;

/**
 * A legal source (<i>rättskälla</i>): an act, a regulation, an ombudsman's decision or a municipality's document, known by its series
 * and number. Two references to the same number are the same source, whatever it is called. Ordered by series, then as the series
 * counts. Immutable and thread-safe.
 *
 * @param series the series that numbers the source
 * @param number the number as that series writes it, without leading zeros
 */
@LegalTerm(sv = "rättskälla")
public record LegalAct(LegalSeries series, String number) implements Comparable<LegalAct> {

    /** The Social Services Act of 2001, in force 2002-01-01 through 2025-06-30. */
    public static final LegalAct SOCIAL_SERVICES_2001 = new LegalAct(LegalSeries.SFS, "2001:453");
    /** The Social Services Act of 2025, in force from 2025-07-01. */
    public static final LegalAct SOCIAL_SERVICES_2025 = new LegalAct(LegalSeries.SFS, "2025:400");
    /** The act on counting statutory time. */
    public static final LegalAct COUNTING_OF_TIME = new LegalAct(LegalSeries.SFS, "1930:173");
    /** The act on public holidays. */
    public static final LegalAct PUBLIC_HOLIDAYS = new LegalAct(LegalSeries.SFS, "1989:253");
    /** The act on support and service for persons with certain functional impairments (LSS). */
    public static final LegalAct SUPPORT_AND_SERVICE = new LegalAct(LegalSeries.SFS, "1993:387");

    private static final ImmutableMap<LegalAct, String> TITLES = ImmutableMap.<LegalAct, String>builder()
            .put(SOCIAL_SERVICES_2001, "socialtjänstlagen (2001:453)")
            .put(SOCIAL_SERVICES_2025, "socialtjänstlagen (2025:400)")
            .put(COUNTING_OF_TIME, "lagen (1930:173) om beräkning av lagstadgad tid")
            .put(PUBLIC_HOLIDAYS, "lagen (1989:253) om allmänna helgdagar")
            .put(SUPPORT_AND_SERVICE, "lagen (1993:387) om stöd och service till vissa funktionshindrade")
            .put(sfs("2025:468"), "socialtjänstförordningen (2025:468)")
            .put(sfs("1990:52"), "lagen (1990:52) med särskilda bestämmelser om vård av unga")
            .put(sfs("1988:870"), "lagen (1988:870) om vård av missbrukare i vissa fall")
            .put(sfs("2024:79"), "lagen (2024:79) om placering av barn i skyddat boende")
            .put(sfs("2010:659"), "patientsäkerhetslagen (2010:659)")
            .put(sfs("2017:30"), "hälso- och sjukvårdslagen (2017:30)")
            .put(sfs("1985:125"), "tandvårdslagen (1985:125)")
            .put(sfs("2008:355"), "patientdatalagen (2008:355)")
            .put(sfs("2009:400"), "offentlighets- och sekretesslagen (2009:400)")
            .put(sfs("2017:900"), "förvaltningslagen (2017:900)")
            .put(sfs("2017:612"), "lagen (2017:612) om samverkan vid utskrivning från sluten hälso- och sjukvård")
            .put(
                    new LegalAct(LegalSeries.SOSFS, "2011:5"),
                    "Socialstyrelsens föreskrifter och allmänna råd (SOSFS 2011:5) om lex Sarah")
            .put(
                    new LegalAct(LegalSeries.SOSFS, "2011:9"),
                    "Socialstyrelsens föreskrifter och allmänna råd (SOSFS 2011:9) om ledningssystem för systematiskt kvalitetsarbete")
            .put(
                    new LegalAct(LegalSeries.SOSFS, "2006:11"),
                    "Socialstyrelsens föreskrifter och allmänna råd (SOSFS 2006:11) om ledningssystem för kvalitet i verksamhet enligt SoL, LVU, LVM och LSS")
            .put(
                    new LegalAct(LegalSeries.SOSFS, "2005:12"),
                    "SOSFS 2005:12 om ledningssystem för kvalitet och patientsäkerhet i hälso- och sjukvården")
            .put(
                    new LegalAct(LegalSeries.HSLF_FS, "2017:40"),
                    "HSLF-FS 2017:40 om vårdgivares systematiska patientsäkerhetsarbete")
            .put(
                    new LegalAct(LegalSeries.MUNICIPAL, "HERRLJUNGA-2020"),
                    "Herrljunga kommuns kvalitetsberättelse för 2020")
            .buildOrThrow();

    private static LegalAct sfs(String number) {
        return new LegalAct(LegalSeries.SFS, number);
    }

    private static final Comparator<LegalAct> ORDER = Comparator.comparing(LegalAct::series)
            .thenComparingInt(LegalAct::year)
            .thenComparingInt(LegalAct::numberInYear)
            .thenComparing(LegalAct::number);

    /**
     * Checks that the number has the form of its series.
     *
     * @throws IllegalArgumentException if it has not
     */
    public LegalAct {
        if (!series.numbers(number)) {
            throw new IllegalArgumentException("number must have the form of its series, but series=" + series);
        }
    }

    /**
     * Reads the form of {@link #toString()}: {@code SFS 2025:400}.
     *
     * @param text label, one space, number
     * @return the source
     * @throws IllegalArgumentException if the text has another form
     */
    public static LegalAct parse(String text) {
        for (LegalSeries series : LegalSeries.values()) {
            String prefix = series.label() + " ";
            if (text.startsWith(prefix)) {
                return new LegalAct(series, text.substring(prefix.length()));
            }
        }
        throw new IllegalArgumentException("text must begin with a series such as SFS, SOSFS or JO");
    }

    /**
     * {@return the title as a citation writes it, with the number inside: {@code socialtjänstlagen (2025:400)}; for a source whose title
     * LSK does not hold, the form of {@link #toString()}}
     */
    public String title() {
        return TITLES.getOrDefault(this, toString());
    }

    /** {@return whether LSK holds the title of the source} */
    public boolean isHeld() {
        return TITLES.containsKey(this);
    }

    /** {@return every source whose title LSK holds} */
    static Set<LegalAct> held() {
        return TITLES.keySet();
    }

    private int year() {
        return series == LegalSeries.JO || series == LegalSeries.MUNICIPAL
                ? Integer.parseInt(number.substring(number.lastIndexOf('-') + 1))
                : Integer.parseInt(number.substring(0, 4));
    }

    private int numberInYear() {
        return switch (series) {
            case JO -> Integer.parseInt(number.substring(0, number.indexOf('-')));
            case MUNICIPAL -> 0;
            case SFS, SOSFS, HSLF_FS -> Integer.parseInt(number.substring(5));
        };
    }

    @Override
    public int compareTo(LegalAct other) {
        return ORDER.compare(this, other);
    }

    /** {@return label and number: {@code SFS 2025:400}} */
    @Override
    public String toString() {
        return series.label() + " " + number;
    }
}
