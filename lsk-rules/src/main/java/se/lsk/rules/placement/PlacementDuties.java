package se.lsk.rules.placement;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import se.lsk.core.casework.ExtensionReason;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.time.CalendarLimit;
import se.lsk.rules.ClockShape;
import se.lsk.rules.Phrase;
import se.lsk.rules.duty.Acts;
import se.lsk.rules.duty.ClockEvent;
import se.lsk.rules.duty.Duty;
import se.lsk.rules.duty.Parties;

/** Duties about placed children and young persons, in the order in which a placement meets them. */
public final class PlacementDuties {

    /**
     * Care outside the child's own home began.
     *
     * @param on the day it began
     */
    @LegalTerm(sv = "vård utanför det egna hemmet påbörjades")
    public record CareOutsideTheHomeBegan(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * The placement in a foster home was carried out. A placement in another foster home is an event of its own.
     *
     * @param on the day it was carried out
     */
    @LegalTerm(sv = "verkställd placering i familjehem")
    public record PlacedInFosterHome(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * The child investigation was closed.
     *
     * @param on the day it was closed
     */
    @LegalTerm(sv = "avslutad barnavårdsutredning")
    public record InvestigationClosed(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * A child or young person was placed.
     *
     * @param on the day of the placement
     */
    @LegalTerm(sv = "placering av ett barn eller en ung person")
    public record ChildPlaced(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * A guardian, or a child aged 15 or more, asked that the care in a private home end.
     *
     * @param on the day of the request
     */
    @LegalTerm(sv = "begäran om att vården i ett enskilt hem ska upphöra")
    public record EndOfCareRequested(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * A judgment on youth service became final.
     *
     * @param on the day on which it became final
     */
    @LegalTerm(sv = "lagakraftvunnen dom på ungdomstjänst")
    public record YouthServiceJudgmentFinal(LocalDate on) implements ClockEvent.OnDay {}

    private static final Phrase BOARD_BY_NAMED_SOCIAL_WORKER = Phrase.of(
            "Socialnämnden, genom en utsedd socialsekreterare",
            "The social welfare board, through a named social worker");

    /** {@code PL-CONSIDER}: consideration of care outside the home (<i>övervägande</i>) at least once every sixth month. */
    public static final Duty<CareOutsideTheHomeBegan> PL_CONSIDER = Duty.of(
                    "PL-CONSIDER", ClockShape.RECURRING, CareOutsideTheHomeBegan.class)
            .title("Övervägande av vård utanför hemmet", "Consideration of care outside the home")
            .asks(
                    "Övervägdes minst en gång var sjätte månad om vården utanför hemmet fortfarande behövs?",
                    "Was it considered at least once every sixth month whether the care outside the home is still needed?")
            .starts("vården utanför hemmet började", "the care outside the home began")
            .stops("vården övervägdes", "the care was considered")
            .holder(Parties.BOARD)
            .leavesOpen(
                    "Detsamma gäller sedan 2024-04-01 för barn som beviljats skyddat boende; om barnet hör dit prövas inte här.",
                    "The same holds since 2024-04-01 for children who have been granted protected housing; whether the child is one of them is not looked at here.")
            .in(
                    Acts.SOL_2001.wording("K6P8").within(CalendarLimit.months(6)),
                    Acts.SOL_2025.wording("K22P13").within(CalendarLimit.months(6)));

    /**
     * {@code PL-CUSTODY}: consideration of a transfer of custody (<i>vårdnadsöverflyttning</i>) at two years in the same foster home, then
     * every year. What applied before 2025-01-01 was not read.
     */
    public static final Duty<PlacedInFosterHome> PL_CUSTODY = Duty.of(
                    "PL-CUSTODY", ClockShape.RECURRING, PlacedInFosterHome.class)
            .title("Övervägande av vårdnadsöverflyttning", "Consideration of a transfer of custody")
            .asks(
                    "Övervägdes särskilt, efter två år i samma familjehem och sedan varje år, om vårdnaden borde flyttas över?",
                    "Was it specially considered, after two years in the same foster home and then every year, whether custody ought to be transferred?")
            .starts("placeringen i familjehemmet verkställdes", "the placement in the foster home was carried out")
            .stops(
                    "frågan om vårdnadsöverflyttning övervägdes särskilt",
                    "the question of a transfer of custody was specially considered")
            .holder(Parties.BOARD)
            .leavesOpen(
                    "Samma regel finns i 13 c § lagen (1990:52) för barn som vårdas med stöd av den lagen.",
                    "The same rule stands in 13 c § lagen (1990:52) for children in care under that act.")
            .in(
                    Acts.SOL_2001
                            .from(LocalDate.of(2025, 1, 1))
                            .secondHand("K6P8b")
                            .firstWithin(CalendarLimit.years(2))
                            .within(CalendarLimit.years(1)),
                    Acts.SOL_2025
                            .wording("K22P14")
                            .firstWithin(CalendarLimit.years(2))
                            .within(CalendarLimit.years(1)));

    /** {@code PL-JOUR}: the longest stay in an emergency home (<i>jourhem</i>) after the investigation was closed. */
    public static final Duty<InvestigationClosed> PL_JOUR = Duty.of(
                    "PL-JOUR", ClockShape.LONGEST, InvestigationClosed.class)
            .title("Längsta vistelse i jourhem", "Longest stay in an emergency home")
            .asks(
                    "Flyttade barnet från jourhemmet inom två månader från det att barnavårdsutredningen avslutades?",
                    "Did the child move from the emergency home within two months from the closing of the child investigation?")
            .starts("barnavårdsutredningen avslutades", "the child investigation was closed")
            .stops("barnet flyttade från jourhemmet", "the child moved from the emergency home")
            .holder(Parties.BOARD)
            .longerFor(Parties.NOT_NAMED, ExtensionReason.SPECIAL_REASONS)
            .in(
                    Acts.SOL_2001.wording("K6P6").fixed(CalendarLimit.months(2)),
                    Acts.SOL_2025.wording("K22P4").fixed(CalendarLimit.months(2)));

    /** {@code PL-CAREPLAN}: revision of a placed child's care plan (<i>vårdplan</i>) at two years at the latest. */
    public static final Duty<ChildPlaced> PL_CAREPLAN = Duty.of("PL-CAREPLAN", ClockShape.ACTION, ChildPlaced.class)
            .title("Revidering av vårdplanen", "Revision of the care plan")
            .asks(
                    "Reviderades vårdplanen senast när barnet hade varit placerat i två år?",
                    "Was the care plan revised at the latest when the child had been placed for two years?")
            .starts("barnet placerades", "the child was placed")
            .stops("vårdplanen reviderades", "the care plan was revised")
            .holder(Parties.BOARD)
            .leavesOpen(
                    "Därefter revideras planen när det behövs, och särskilda hinder kan gälla för den del som rör det långsiktiga boendet; inget av det prövas här.",
                    "After that the plan is revised when needed, and special obstacles can hold for the part about where the child will live in the long term; neither is looked at here.")
            .in(
                    Acts.SOL_2001.wording("K11P3").within(CalendarLimit.years(2)),
                    Acts.SOL_2025.wording("K9P12", "K9P13").within(CalendarLimit.years(2)));

    /** {@code PL-IMPLPLAN}: the plan for carrying out a placement (<i>genomförandeplan</i>). */
    public static final Duty<ChildPlaced> PL_IMPLPLAN = Duty.of("PL-IMPLPLAN", ClockShape.ACTION, ChildPlaced.class)
            .title("Genomförandeplan för placerade barn och unga", "Implementation plan for placed children and youths")
            .asks(
                    "Gjordes en genomförandeplan när barnet eller den unge placerades?",
                    "Was an implementation plan made when the child or young person was placed?")
            .starts("barnet eller den unge placerades", "the child or young person was placed")
            .stops("genomförandeplanen gjordes", "the implementation plan was made")
            .holder(Parties.BOARD)
            .in(
                    Acts.SOL_2001.secondHand("K11P3"),
                    Acts.SOL_2025.wording("K9P12", "K9P13").alongside(Acts.SOF_2025.wording("K10P2", "K10P3")));

    /** {@code PL-VISIT}: regular visits to and talks with placed children (<i>uppföljning av vården</i>). */
    public static final Duty<ChildPlaced> PL_VISIT = Duty.of("PL-VISIT", ClockShape.CONTINUOUS, ChildPlaced.class)
            .title("Besök hos och samtal med placerade barn", "Visits to and talks with placed children")
            .asks(
                    "Följs vården av det placerade barnet genom regelbundna besök och samtal?",
                    "Is the care of the placed child followed through regular visits and talks?")
            .starts("barnet placerades", "the child was placed")
            .holder(BOARD_BY_NAMED_SOCIAL_WORKER)
            .leavesOpen(
                    "Lagen säger regelbundet och anger inget antal.", "The act says regularly and states no number.")
            .in(Acts.SOL_2001_LETTERED.wording("K6P7b", "K6P7c"), Acts.SOL_2025.wording("K22P11", "K22P12"));

    /** {@code PL-STOP}: consideration of a ban on moving the child (<i>flyttningsförbud</i>) when it is asked that the care end. */
    public static final Duty<EndOfCareRequested> PL_STOP = Duty.of(
                    "PL-STOP", ClockShape.ACTION, EndOfCareRequested.class)
            .title("Övervägande av flyttningsförbud", "Consideration of a ban on moving the child")
            .asks(
                    "Övervägdes flyttningsförbud när en begäran om att vården i det enskilda hemmet ska upphöra gjordes?",
                    "Was a ban on moving the child considered when a request to end the care in the private home was made?")
            .starts(
                    "en begäran om att vården i det enskilda hemmet ska upphöra gjordes",
                    "a request to end the care in the private home was made")
            .stops("flyttningsförbud övervägdes", "a ban on moving the child was considered")
            .holder(Parties.BOARD)
            .leavesOpen(
                    "Det gäller en begäran av vårdnadshavaren eller av barnet, om det fyllt 15 år.",
                    "It is about a request by the guardian, or by the child from the age of 15.")
            .in(Acts.SOL_2001_LETTERED.wording("K6P8a"), Acts.SOL_2025.wording("K22P16"));

    /** {@code PL-YOUTHSERVICE}: the start of youth service (<i>ungdomstjänst</i>) within two months. */
    public static final Duty<YouthServiceJudgmentFinal> PL_YOUTHSERVICE = Duty.of(
                    "PL-YOUTHSERVICE", ClockShape.ACTION, YouthServiceJudgmentFinal.class)
            .title("Ungdomstjänstens början", "Start of youth service")
            .asks(
                    "Påbörjades ungdomstjänsten inom två månader från det att domen fick laga kraft?",
                    "Was the youth service begun within two months from the day on which the judgment became final?")
            .starts("domen på ungdomstjänst fick laga kraft", "the judgment on youth service became final")
            .stops("ungdomstjänsten påbörjades", "the youth service was begun")
            .holder(Parties.BOARD)
            .longerFor(Parties.NOT_NAMED, ExtensionReason.SPECIAL_REASONS)
            .in(Acts.SOL_2025.wording("K18P8").within(CalendarLimit.months(2)));

    private PlacementDuties() {}

    /** {@return every duty of this subject, in reading order} */
    public static List<Duty<?>> all() {
        return ImmutableList.of(
                PL_CONSIDER, PL_CUSTODY, PL_JOUR, PL_CAREPLAN, PL_IMPLPLAN, PL_VISIT, PL_STOP, PL_YOUTHSERVICE);
    }
}
