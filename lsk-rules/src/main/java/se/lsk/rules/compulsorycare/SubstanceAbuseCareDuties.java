package se.lsk.rules.compulsorycare;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import se.lsk.core.casework.ExtensionReason;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.time.CalendarLimit;
import se.lsk.core.time.HourLimit;
import se.lsk.core.time.Promptness;
import se.lsk.rules.ClockShape;
import se.lsk.rules.Consequence;
import se.lsk.rules.Phrase;
import se.lsk.rules.duty.ActInForce;
import se.lsk.rules.duty.Acts;
import se.lsk.rules.duty.ClockEvent;
import se.lsk.rules.duty.Duty;
import se.lsk.rules.duty.Parties;

/**
 * Duties under the act on the care of substance abusers in certain cases (<i>LVM</i>), in the order of a case: report, order, immediate
 * taking into care, care, the court's case, restrictions. None of its sections was replaced on 2025-07-01.
 */
public final class SubstanceAbuseCareDuties {

    /**
     * An authority or a doctor learned that somebody may need care under the act.
     *
     * @param on the day on which it became known
     */
    @LegalTerm(sv = "kännedom om någon som kan antas behöva vård för missbruk")
    public record NeedOfCareBecameKnown(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * The board learned that there may be reason for care without consent.
     *
     * @param on the day on which the board learned of it
     */
    @LegalTerm(sv = "socialnämndens kännedom om skäl för tvångsvård")
    public record BoardLearnedOfNeed(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * The court's order on care could no longer be appealed.
     *
     * @param on the day on which it became final
     */
    @LegalTerm(sv = "lagakraftvunnet beslut om tvångsvård")
    public record CompulsoryCareOrderFinal(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * The decision on immediate taking into care was made.
     *
     * @param on the day of the decision
     */
    @LegalTerm(sv = "beslut om omedelbart omhändertagande av missbrukare")
    public record TakingIntoCareDecided(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * The taking into care was submitted to the court or, if it had not been carried out then, was carried out.
     *
     * @param on the day of the submission, or of the carrying out if that came later
     */
    @LegalTerm(sv = "underställning eller senare verkställighet av omhändertagande av missbrukare")
    public record TakingIntoCareSubmitted(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * The court decided that the taking into care shall stand.
     *
     * @param on the day of the court's decision
     */
    @LegalTerm(sv = "beslut att omhändertagande av missbrukare ska bestå")
    public record TakingIntoCareUpheld(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * The person came or was brought to the home or the hospital, and care began.
     *
     * @param on the day of the arrival
     */
    @LegalTerm(sv = "tvångsvård påbörjades")
    public record CompulsoryCareBegan(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * The application for care reached the court, or the later event from which the act counts: the submission, where the taking into care
     * was decided after the application; the carrying out, where it came after the submission or the court itself decided.
     *
     * @param on the day of that event
     */
    @LegalTerm(sv = "mål om tvångsvård började vänta på prövning")
    public record CompulsoryCareCaseOpened(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * The right to use electronic communication or to have visitors was restricted.
     *
     * @param on the day of the decision
     */
    @LegalTerm(sv = "beslut om inskränkning av kommunikation eller besök")
    public record CommunicationRestricted(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * It was decided that the person is kept from meeting others in the home.
     *
     * @param on the day of the decision
     */
    @LegalTerm(sv = "beslut om vård i enskildhet")
    public record SeclusionDecided(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * The person was put in isolation.
     *
     * @param at the moment at which the isolation began
     */
    @LegalTerm(sv = "avskildhet påbörjades")
    public record IsolationBegan(OffsetDateTime at) implements ClockEvent.AtMoment {}

    private static final Phrase AUTHORITIES_AND_DOCTORS =
            Phrase.of("Myndigheter och läkare", "Authorities and doctors");

    /** In 1994 the boards took over these tasks from the county administrative boards; the wordings before that were not read. */
    private static final ActInForce SINCE_1994 = Acts.LVM.assumedFrom(LocalDate.of(1994, 7, 1));

    /** Decisions made before this day follow older wordings of sections 15 and 18, which were not read. */
    private static final ActInForce SINCE_2005 = Acts.LVM.assumedFrom(LocalDate.of(2005, 7, 1));

    /** The wordings on restrictions were issued in 2018; their first day was not seen. */
    private static final ActInForce SINCE_2018 = Acts.LVM.assumedFrom(LocalDate.of(2019, 1, 1));

    /** {@code LVM-6}: report that somebody may need care (<i>anmälan</i>), at once. */
    public static final Duty<NeedOfCareBecameKnown> LVM_6 = Duty.of(
                    "LVM-6", ClockShape.ACTION, NeedOfCareBecameKnown.class)
            .title("Anmälan om behov av vård enligt LVM", "Report that somebody may need care for substance abuse")
            .asks(
                    "Anmäldes det genast till socialnämnden att någon kan antas behöva vård?",
                    "Was it reported to the social welfare board at once that somebody may need care?")
            .starts(
                    "myndigheten eller läkaren fick kännedom om att någon kan antas behöva vård",
                    "the authority or the doctor learned that somebody may need care")
            .stops("anmälan gjordes till socialnämnden", "the report was made to the social welfare board")
            .holder(AUTHORITIES_AND_DOCTORS)
            .recipient(Parties.BOARD)
            .leavesOpen(
                    "För hälso- och sjukvården gäller särskilda förutsättningar, som inte prövas här.",
                    "Special conditions hold for health care, which are not examined here.")
            .in(SINCE_1994.wording("P6").urgency(Promptness.AT_ONCE));

    /** {@code LVM-7}: the board opens an investigation (<i>utredning inleds</i>); the act states no time. */
    public static final Duty<BoardLearnedOfNeed> LVM_7 = Duty.of("LVM-7", ClockShape.ACTION, BoardLearnedOfNeed.class)
            .title("Utredning enligt LVM inleds", "Investigation of the need for compulsory care is opened")
            .asks(
                    "Inledde nämnden utredning när den fått kännedom om att det kan finnas skäl för tvångsvård?",
                    "Did the board open an investigation when it had learned that there may be reason for compulsory care?")
            .starts(
                    "nämnden fick kännedom om att det kan finnas skäl för tvångsvård",
                    "the board learned that there may be reason for compulsory care")
            .stops("utredningen inleddes", "the investigation was opened")
            .holder(Parties.BOARD)
            .in(SINCE_1994.wording("P7"));

    /** {@code LVM-12}: care begins within four weeks, or the court's order lapses (<i>verkställighet av beslut om tvångsvård</i>). */
    public static final Duty<CompulsoryCareOrderFinal> LVM_12 = Duty.of(
                    "LVM-12", ClockShape.ACTION, CompulsoryCareOrderFinal.class)
            .title("Tvångsvård enligt LVM påbörjas", "Compulsory care begins")
            .asks(
                    "Påbörjades tvångsvården inom fyra veckor från att rättens beslut fick laga kraft?",
                    "Did the compulsory care begin within four weeks from the day on which the court's order became final?")
            .starts("rättens beslut om tvångsvård fick laga kraft", "the court's order on compulsory care became final")
            .stops("vården påbörjades", "the care began")
            .holder(Parties.BOARD)
            .otherwise(
                    Consequence.Kind.LAPSES,
                    "rättens beslut om tvångsvård upphör att gälla",
                    "the court's order on compulsory care lapses")
            .in(Acts.LVM.wording("P12").within(CalendarLimit.weeks(4)));

    /** {@code LVM-15}: submission of an immediate taking into care (<i>underställning</i>), without delay and by the next day. */
    public static final Duty<TakingIntoCareDecided> LVM_15 = Duty.of(
                    "LVM-15", ClockShape.ACTION, TakingIntoCareDecided.class)
            .title(
                    "Underställning av omhändertagande enligt LVM",
                    "Submission of the taking into care of a substance abuser")
            .asks(
                    "Underställdes beslutet om omedelbart omhändertagande förvaltningsrätten senast dagen efter beslutet?",
                    "Was the decision on immediate taking into care submitted to the administrative court no later than the day after it?")
            .starts(
                    "beslutet om omedelbart omhändertagande fattades",
                    "the decision on immediate taking into care was made")
            .stops("beslutet underställdes rätten", "the decision was submitted to the court")
            .holder(Parties.BOARD)
            .recipient(Parties.COURT)
            .in(SINCE_2005.wording("P15").within(CalendarLimit.days(1)).urgency(Promptness.WITHOUT_DELAY));

    /** {@code LVM-17}: the court's ruling on the taking into care (<i>rättens prövning av omhändertagande</i>). */
    public static final Duty<TakingIntoCareSubmitted> LVM_17 = Duty.of(
                    "LVM-17", ClockShape.ACTION, TakingIntoCareSubmitted.class)
            .title(
                    "Rättens prövning av omhändertagande enligt LVM",
                    "Court's ruling on the taking into care of a substance abuser")
            .asks(
                    "Prövade rätten inom fyra dagar om omhändertagandet ska bestå?",
                    "Did the court rule within four days whether the taking into care shall stand?")
            .starts(
                    "omhändertagandet underställdes rätten eller verkställdes därefter",
                    "the taking into care was submitted to the court or carried out thereafter")
            .stops("rätten prövade om omhändertagandet ska bestå", "the court ruled whether it shall stand")
            .holder(Parties.COURT)
            .longerUpTo(CalendarLimit.weeks(1), Parties.NOT_NAMED, ExtensionReason.SPECIAL_CIRCUMSTANCE)
            .leavesOpen(
                    "Tiden räknas från verkställigheten bara om beslutet inte var verkställt när det underställdes.",
                    "The time is counted from the carrying out only if the decision had not been carried out when it was submitted.")
            .in(Acts.LVM.wording("P17").within(CalendarLimit.days(4)));

    /** {@code LVM-18}: the application for care has reached the court (<i>ansökan om tvångsvård</i>). */
    public static final Duty<TakingIntoCareUpheld> LVM_18 = Duty.of(
                    "LVM-18", ClockShape.ACTION, TakingIntoCareUpheld.class)
            .title(
                    "Ansökan om tvångsvård efter omhändertagande",
                    "Application for compulsory care after taking into care")
            .asks(
                    "Kom ansökan om tvångsvård in till förvaltningsrätten inom en vecka?",
                    "Did the application for compulsory care reach the administrative court within one week?")
            .starts(
                    "rätten beslutade att omhändertagandet skulle bestå",
                    "the court decided that the taking into care was to stand")
            .stops("ansökan kom in till rätten", "the application reached the court")
            .holder(Parties.BOARD)
            .recipient(Parties.COURT)
            .leavesOpen(
                    "Att tiden flyttas från en fri dag säger Socialstyrelsens allmänna råd, som LSK känner i andra hand.",
                    "That the time moves from a free day is said in general advice by the National Board of Health and Welfare, which LSK knows at second hand.")
            // The section was read; that the week rolls stands in general advice that was seen where it is reproduced.
            .in(SINCE_2005.wording("P18").withinRolling(CalendarLimit.weeks(1)));

    /** {@code LVM-20}: compulsory care ends no later than after six months (<i>vårdtid</i>). */
    public static final Duty<CompulsoryCareBegan> LVM_20 = Duty.of(
                    "LVM-20", ClockShape.LONGEST, CompulsoryCareBegan.class)
            .title("Vårdtid enligt LVM", "Longest time of compulsory care")
            .asks(
                    "Upphörde tvångsvården senast när den hade pågått i sex månader?",
                    "Did the compulsory care end no later than after six months?")
            .starts("vården påbörjades", "the care began")
            .stops("vården upphörde", "the care ended")
            .holder(Parties.SIS)
            .leavesOpen(
                    "Tid då den intagne olovligen vistas utanför hemmet eller är häktad eller i kriminalvårdsanstalt räknas inte som vårdtid; den dras inte av här.",
                    "Time in which the person is away from the home without leave, remanded in custody or in prison is no time of care; it is not deducted here.")
            .in(Acts.LVM.wording("P20").fixed(CalendarLimit.months(6)));

    /** {@code LVM-38}: the court takes up the case (<i>målet tas upp till avgörande</i>). */
    public static final Duty<CompulsoryCareCaseOpened> LVM_38 = Duty.of(
                    "LVM-38", ClockShape.ACTION, CompulsoryCareCaseOpened.class)
            .title("Mål om tvångsvård tas upp till avgörande", "Court takes up a case on compulsory care")
            .asks(
                    "Tog förvaltningsrätten upp målet om tvångsvård till avgörande inom en vecka?",
                    "Did the administrative court take up the case on compulsory care within one week?")
            .starts(
                    "ansökan kom in till rätten eller omhändertagandet underställdes eller verkställdes därefter",
                    "the application reached the court or the taking into care was submitted or carried out thereafter")
            .stops("rätten tog upp målet till avgörande", "the court took up the case for decision")
            .holder(Parties.COURT)
            .longerFor(Parties.COURT, ExtensionReason.FURTHER_INQUIRY, ExtensionReason.SPECIAL_CIRCUMSTANCE)
            .leavesOpen(
                    "Från vilken av händelserna tiden räknas beror på när omhändertagandet beslutades och verkställdes; det prövas inte här.",
                    "From which of the events the time is counted depends on when the taking into care was decided and carried out; that is not examined here.")
            .in(SINCE_1994.wording("P38").within(CalendarLimit.weeks(1)));

    /** {@code LVM-33A}: a restriction of communication or visits lasts at most 14 days (<i>inskränkning</i>). */
    public static final Duty<CommunicationRestricted> LVM_33A = Duty.of(
                    "LVM-33A", ClockShape.LONGEST, CommunicationRestricted.class)
            .title("Inskränkning av kommunikation eller besök", "Restriction of communication or visits")
            .asks(
                    "Gällde beslutet om inskränkning högst 14 dagar?",
                    "Was the decision on restriction in force at most 14 days?")
            .starts(
                    "inskränkningen av kommunikation eller besök beslutades",
                    "the restriction of communication or visits was decided")
            .stops("inskränkningen upphörde", "the restriction ended")
            .holder(Parties.SIS)
            .in(SINCE_2018.wording("P33a").fixed(CalendarLimit.days(14)));

    /** {@code LVM-34A}: care apart from others is reviewed within seven days from the last review (<i>vård i enskildhet</i>). */
    public static final Duty<SeclusionDecided> LVM_34A = Duty.of(
                    "LVM-34A", ClockShape.RECURRING, SeclusionDecided.class)
            .title("Omprövning av vård i enskildhet", "Review of care apart from others")
            .asks(
                    "Omprövades vården i enskildhet inom sju dagar från senaste prövning?",
                    "Was the care apart from others reviewed within seven days from the last review?")
            .starts("vården i enskildhet beslutades", "the care apart from others was decided")
            .stops("vården i enskildhet omprövades", "the care apart from others was reviewed")
            .holder(Parties.SIS)
            .leavesOpen(
                    "Frågan ska också prövas fortlöpande däremellan; det prövas inte här.",
                    "The question is also to be kept under review in between; that is not examined here.")
            .in(SINCE_2018.wording("P34a").within(CalendarLimit.days(7)));

    /** {@code LVM-34B}: isolation lasts at most 24 hours (<i>avskildhet</i>). */
    public static final Duty<IsolationBegan> LVM_34B = Duty.of("LVM-34B", ClockShape.LONGEST, IsolationBegan.class)
            .title("Avskildhet, längsta tid", "Longest time of isolation")
            .asks("Varade avskildheten högst 24 timmar i följd?", "Did the isolation last at most 24 hours in a row?")
            .starts("avskildheten påbörjades", "the isolation began")
            .stops("avskildheten upphörde", "the isolation ended")
            .holder(Parties.SIS)
            .leavesOpen(
                    "Avskildheten får aldrig vara längre än vad som är oundgängligen nödvändigt; det är en bedömning.",
                    "The isolation may never be longer than what is absolutely necessary; that is a judgement.")
            .in(SINCE_2018.wording("P34b").fixed(new HourLimit(24)));

    private SubstanceAbuseCareDuties() {}

    /** {@return every duty of this act, in reading order} */
    public static List<Duty<?>> all() {
        return ImmutableList.of(
                LVM_6, LVM_7, LVM_12, LVM_15, LVM_17, LVM_18, LVM_20, LVM_38, LVM_33A, LVM_34A, LVM_34B);
    }
}
