package se.lsk.rules.duty;

import java.time.LocalDate;
import se.lsk.core.law.EffectivePeriod;
import se.lsk.rules.StartOfForce;

/**
 * The acts on which the duties rest. Where the sources do not give an act's first day, it is taken to be the new year after the act was
 * issued: later than the true one or the same, never earlier.
 */
public final class Acts {

    /** The last day of the Social Services Act of 2001. */
    public static final LocalDate LAST_DAY_2001 = LocalDate.of(2025, 6, 30);
    /** The first day of the Social Services Act of 2025. */
    public static final LocalDate FIRST_DAY_2025 = LocalDate.of(2025, 7, 1);

    /** <i>Socialtjänstlagen (2001:453)</i>. */
    public static final ActInForce SOL_2001 = new ActInForce(
            "SFS 2001:453", EffectivePeriod.of(LocalDate.of(2002, 1, 1), LAST_DAY_2001), StartOfForce.STATED);
    /**
     * <i>Socialtjänstlagen (2001:453)</i> in its sections and chapters with letters, which came into it later, on days that the sources do
     * not give: for want of them the act's own first day.
     */
    public static final ActInForce SOL_2001_LETTERED = SOL_2001.assumedFrom(LocalDate.of(2002, 1, 1));
    /** <i>Socialtjänstlagen (2025:400)</i>. */
    public static final ActInForce SOL_2025 = since("SFS 2025:400", FIRST_DAY_2025);
    /**
     * <i>Lagen (2025:1501) om ändring i socialtjänstlagen (2025:400)</i>. Its first day was not seen; it can't be earlier than the day on
     * which the government laid its bill before the Riksdag (<i>prop. 2025/26:12</i>, 2025-09-11).
     */
    public static final ActInForce SOL_AMENDMENT_2025_1501 =
            new ActInForce("SFS 2025:1501", EffectivePeriod.from(LocalDate.of(2025, 9, 11)), StartOfForce.UNSEEN);
    /** <i>Socialtjänstlagen (2025:400)</i> in its wordings before act 2025:1501. */
    public static final ActInForce SOL_2025_BEFORE_1501 =
            SOL_2025.through(SOL_AMENDMENT_2025_1501.period().firstDay().minusDays(1));
    /** <i>Socialtjänstlagen (2025:400)</i> in its wordings under act 2025:1501. */
    public static final ActInForce SOL_2025_AFTER_1501 =
            SOL_2025.from(SOL_AMENDMENT_2025_1501.period().firstDay()).unseen();
    /** <i>Socialtjänstförordningen (2025:468)</i>. */
    public static final ActInForce SOF_2025 = since("SFS 2025:468", FIRST_DAY_2025);
    /** <i>Lagen (1993:387) om stöd och service till vissa funktionshindrade</i>. */
    public static final ActInForce LSS = assumed("SFS 1993:387", 1994);
    /** <i>Lagen (1990:52) med särskilda bestämmelser om vård av unga</i>. */
    public static final ActInForce LVU = assumed("SFS 1990:52", 1991);
    /** <i>Lagen (1988:870) om vård av missbrukare i vissa fall</i>. */
    public static final ActInForce LVM = assumed("SFS 1988:870", 1989);
    /** <i>Lagen (2024:79) om placering av barn i skyddat boende</i>. */
    public static final ActInForce PROTECTED_HOUSING = since("SFS 2024:79", LocalDate.of(2024, 4, 1));
    /** <i>Patientsäkerhetslagen (2010:659)</i>. */
    public static final ActInForce PSL = assumed("SFS 2010:659", 2011);
    /** <i>Hälso- och sjukvårdslagen (2017:30)</i>. */
    public static final ActInForce HSL = assumed("SFS 2017:30", 2018);
    /** <i>Patientdatalagen (2008:355)</i>. */
    public static final ActInForce PDL = assumed("SFS 2008:355", 2009);
    /** <i>Offentlighets- och sekretesslagen (2009:400)</i>. */
    public static final ActInForce OSL = assumed("SFS 2009:400", 2010);
    /** <i>Förvaltningslagen (2017:900)</i>. */
    public static final ActInForce FL = since("SFS 2017:900", LocalDate.of(2018, 7, 1));
    /** <i>Lagen (2017:612) om samverkan vid utskrivning från sluten hälso- och sjukvård</i>. */
    public static final ActInForce DISCHARGE = since("SFS 2017:612", LocalDate.of(2018, 1, 1));
    /** <i>Socialstyrelsens föreskrifter (SOSFS 2011:5) om lex Sarah</i>. */
    public static final ActInForce LEX_SARAH_REGULATION = assumed("SOSFS 2011:5", 2012);
    /** <i>Socialstyrelsens föreskrifter (SOSFS 2011:9) om ledningssystem för systematiskt kvalitetsarbete</i>. */
    public static final ActInForce MANAGEMENT_SYSTEM = since("SOSFS 2011:9", LocalDate.of(2012, 1, 1));

    /**
     * <i>Socialstyrelsens föreskrifter (SOSFS 2006:11) om ledningssystem för kvalitet i verksamhet enligt SoL, LVU, LVM och LSS</i>, which
     * SOSFS 2011:9 replaced. Their first day was not seen; it can't be earlier than the day on which they were issued.
     */
    public static final ActInForce MANAGEMENT_SYSTEM_2006 = new ActInForce(
            "SOSFS 2006:11",
            EffectivePeriod.of(LocalDate.of(2006, 9, 1), LocalDate.of(2011, 12, 31)),
            StartOfForce.UNSEEN);

    private Acts() {}

    private static ActInForce since(String act, LocalDate firstDay) {
        return new ActInForce(act, EffectivePeriod.from(firstDay), StartOfForce.STATED);
    }

    private static ActInForce assumed(String act, int year) {
        return new ActInForce(act, EffectivePeriod.from(LocalDate.of(year, 1, 1)), StartOfForce.ASSUMED);
    }
}
