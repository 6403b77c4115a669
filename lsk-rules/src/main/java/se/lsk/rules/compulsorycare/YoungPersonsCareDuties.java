package se.lsk.rules.compulsorycare;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import se.lsk.core.casework.ExtensionReason;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.time.CalendarLimit;
import se.lsk.core.time.Promptness;
import se.lsk.rules.ClockShape;
import se.lsk.rules.Consequence;
import se.lsk.rules.duty.ActInForce;
import se.lsk.rules.duty.Acts;
import se.lsk.rules.duty.ClockEvent;
import se.lsk.rules.duty.Duty;
import se.lsk.rules.duty.Parties;

/**
 * Duties about care under the act on the care of young persons (<i>LVU</i>), in the order of the act: taking into care, care, follow-up and
 * preventive measures. None of its sections was replaced on 2025-07-01. Prohibitions and bans: {@link YoungPersonsProhibitionDuties}.
 */
public final class YoungPersonsCareDuties {

    /**
     * The court's decision on care could no longer be appealed.
     *
     * @param on the day on which it became final
     */
    @LegalTerm(sv = "lagakraftvunnet beslut om vård av unga")
    public record CareOrderFinal(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * The decision on immediate taking into care was made.
     *
     * @param on the day of the decision
     */
    @LegalTerm(sv = "beslut om omedelbart omhändertagande av unga")
    public record ImmediateCareDecided(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * The decision on immediate taking into care and the file reached the court.
     *
     * @param on the day on which they reached it
     */
    @LegalTerm(sv = "underställt omhändertagande av unga kom in till rätten")
    public record ImmediateCareFileReceived(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * The immediate taking into care was carried out.
     *
     * @param on the day on which it was carried out
     */
    @LegalTerm(sv = "verkställighet av omedelbart omhändertagande av unga")
    public record ImmediateCareCarriedOut(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * The court allowed a taking into care for temporary care to continue, for the first time or again.
     *
     * @param on the day of the court's decision
     */
    @LegalTerm(sv = "medgivande om fortsatt omhändertagande för tillfällig vård")
    public record ContinuedCareAllowed(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * The court allowed a taking into care for temporary care to continue, for the first time.
     *
     * @param on the day of the court's first decision
     */
    @LegalTerm(sv = "första medgivande om fortsatt omhändertagande för tillfällig vård")
    public record ContinuedCareFirstAllowed(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * Care on account of conditions in the home (section 2) began.
     *
     * @param on the day on which it began
     */
    @LegalTerm(sv = "vård av unga på grund av förhållanden i hemmet påbörjades")
    public record CareForHomeConditionsBegan(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * The order on care on account of the young person's own behaviour (section 3) was carried out.
     *
     * @param on the day on which it was carried out
     */
    @LegalTerm(sv = "verkställighet av vård på grund av den unges eget beteende")
    public record CareForOwnBehaviourCarriedOut(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * During care, contact was regulated or it was decided not to reveal where the young person stays.
     *
     * @param on the day of the decision
     */
    @LegalTerm(sv = "beslut om umgänge eller hemlig vistelseort vid vård av unga")
    public record ContactDecided(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * Care ended, or the young person was reunited with the custodian where that had to be prepared.
     *
     * @param on the day of the end or the reunion
     */
    @LegalTerm(sv = "vård av unga upphörde")
    public record YoungPersonsCareEnded(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * The follow-up after care began.
     *
     * @param on the day on which it began
     */
    @LegalTerm(sv = "uppföljning efter vård av unga inleddes")
    public record FollowUpAfterCareBegan(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * A preventive measure without consent was decided.
     *
     * @param on the day of the board's decision
     */
    @LegalTerm(sv = "beslut om förebyggande insatser för unga")
    public record PreventiveMeasureDecided(LocalDate on) implements ClockEvent.OnDay {}

    private static final ActInForce SINCE_CONTINUED_CARE = Acts.LVU.assumedFrom(LocalDate.of(2019, 9, 1));
    private static final ActInForce SINCE_FOLLOW_UP = Acts.LVU.assumedFrom(LocalDate.of(2022, 7, 1));

    /** {@code LVU-5}: care begins within four weeks, or the court's order lapses (<i>verkställighet av vårdbeslut</i>). */
    public static final Duty<CareOrderFinal> LVU_5 = Duty.of("LVU-5", ClockShape.ACTION, CareOrderFinal.class)
            .title("Vård enligt LVU påbörjas", "Care of a young person begins")
            .asks(
                    "Påbörjades vården inom fyra veckor från att rättens beslut fick laga kraft?",
                    "Did the care begin within four weeks from the day on which the court's order became final?")
            .starts("rättens beslut om vård fick laga kraft", "the court's order on care became final")
            .stops("vården påbörjades", "the care began")
            .holder(Parties.BOARD)
            .otherwise(
                    Consequence.Kind.LAPSES,
                    "rättens beslut om vård upphör att gälla",
                    "the court's order on care lapses")
            .in(Acts.LVU.wording("P5").within(CalendarLimit.weeks(4)));

    /** {@code LVU-7A}: submission of the decision on immediate taking into care (<i>underställning</i>). */
    public static final Duty<ImmediateCareDecided> LVU_7A = Duty.of(
                    "LVU-7A", ClockShape.ACTION, ImmediateCareDecided.class)
            .title("Underställning av omedelbart omhändertagande", "Submission of an immediate taking into care")
            .asks(
                    "Underställdes beslutet om omedelbart omhändertagande förvaltningsrätten inom en vecka?",
                    "Was the decision on immediate taking into care submitted to the administrative court within one week?")
            .starts(
                    "beslutet om omedelbart omhändertagande fattades",
                    "the decision on immediate taking into care was made")
            .stops("beslutet och akten underställdes rätten", "the decision and the file were submitted to the court")
            .holder(Parties.BOARD)
            .recipient(Parties.COURT)
            .otherwise(Consequence.Kind.LAPSES, "omhändertagandet upphör", "the taking into care ends")
            .in(Acts.LVU.wording("P7S1", "P7S3").withinRolling(CalendarLimit.weeks(1)));

    /** {@code LVU-7B}: the court's ruling on the submitted taking into care (<i>rättens prövning av underställt beslut</i>). */
    public static final Duty<ImmediateCareFileReceived> LVU_7B = Duty.of(
                    "LVU-7B", ClockShape.ACTION, ImmediateCareFileReceived.class)
            .title("Rättens prövning av omedelbart omhändertagande", "Court's ruling on an immediate taking into care")
            .asks(
                    "Prövade förvaltningsrätten det underställda beslutet inom en vecka?",
                    "Did the administrative court rule on the submitted decision within one week?")
            .starts("beslutet och handlingarna kom in till rätten", "the decision and the file reached the court")
            .stops("rätten prövade beslutet", "the court ruled on the decision")
            .holder(Parties.COURT)
            .longerFor(Parties.NOT_NAMED, ExtensionReason.EXTRAORDINARY_OBSTACLES)
            .in(Acts.LVU.wording("P7S2").within(CalendarLimit.weeks(1)).urgency(Promptness.AS_SOON_AS_POSSIBLE));

    /** {@code LVU-8}: application for care after an immediate taking into care (<i>ansökan om vård</i>). */
    public static final Duty<ImmediateCareCarriedOut> LVU_8 = Duty.of(
                    "LVU-8", ClockShape.ACTION, ImmediateCareCarriedOut.class)
            .title("Ansökan om vård efter omedelbart omhändertagande", "Application for care after taking into care")
            .asks(
                    "Ansökte nämnden om vård inom fyra veckor från att omhändertagandet verkställdes?",
                    "Did the board apply for care within four weeks from the day on which the taking into care was carried out?")
            .starts("det omedelbara omhändertagandet verkställdes", "the immediate taking into care was carried out")
            .stops(
                    "nämnden ansökte om vård eller fortsatt omhändertagande",
                    "the board applied for care or for continued taking into care")
            .holder(Parties.BOARD)
            .recipient(Parties.COURT)
            .otherwise(Consequence.Kind.LAPSES, "omhändertagandet upphör", "the taking into care ends")
            .longerFor(Parties.COURT, ExtensionReason.FURTHER_INQUIRY, ExtensionReason.SPECIAL_CIRCUMSTANCE)
            .leavesOpen(
                    "Tiden gäller om rätten har fastställt omhändertagandet. Har förlängning begärts i tid består det; om den har begärts prövas inte här.",
                    "The time applies if the court has confirmed the taking into care. If a longer time was asked for in time it stands; whether it was is not examined here.")
            .in(Acts.LVU.wording("P8", "P9").within(CalendarLimit.weeks(4)));

    /** {@code LVU-9A}: continued taking into care for temporary care, at most two months at a time (<i>fortsatt omhändertagande</i>). */
    public static final Duty<ContinuedCareAllowed> LVU_9A = Duty.of(
                    "LVU-9A", ClockShape.LONGEST, ContinuedCareAllowed.class)
            .title(
                    "Fortsatt omhändertagande, längsta tid åt gången",
                    "Continued taking into care, longest time at a time")
            .asks(
                    "Varade det fortsatta omhändertagandet högst två månader från rättens beslut?",
                    "Did the continued taking into care last at most two months from the court's decision?")
            .starts("rätten medgav fortsatt omhändertagande", "the court allowed continued taking into care")
            .stops(
                    "det fortsatta omhändertagandet upphörde eller medgavs på nytt",
                    "the continued taking into care ended or was allowed anew")
            .holder(Parties.COURT)
            .otherwise(
                    Consequence.Kind.LAPSES,
                    "det fortsatta omhändertagandet upphör",
                    "the continued taking into care ends")
            .leavesOpen(
                    "Har nämnden ansökt på nytt i tid får omhändertagandet fortsätta i avvaktan på rättens beslut; det prövas inte här.",
                    "If the board has applied anew in time the taking into care may continue until the court decides; that is not examined here.")
            .in(SINCE_CONTINUED_CARE.wording("P9a").fixed(CalendarLimit.months(2)));

    /** {@code LVU-9A-TOTAL}: continued taking into care for temporary care, at most one year in all (<i>fortsatt omhändertagande</i>). */
    public static final Duty<ContinuedCareFirstAllowed> LVU_9A_TOTAL = Duty.of(
                    "LVU-9A-TOTAL", ClockShape.LONGEST, ContinuedCareFirstAllowed.class)
            .title("Fortsatt omhändertagande, längsta tid i följd", "Continued taking into care, longest time in all")
            .asks(
                    "Varade det fortsatta omhändertagandet högst ett år i följd?",
                    "Did the continued taking into care last at most one year in all?")
            .starts(
                    "rätten medgav fortsatt omhändertagande för första gången",
                    "the court first allowed continued taking into care")
            .stops("det fortsatta omhändertagandet upphörde", "the continued taking into care ended")
            .holder(Parties.COURT)
            .leavesOpen(
                    "Tiden får vara längre om fortsatt tillfällig vård är nödvändig; det prövas inte här.",
                    "The time may be longer if continued temporary care is necessary; that is not examined here.")
            .in(SINCE_CONTINUED_CARE.wording("P9a").fixed(CalendarLimit.years(1)));

    /** {@code LVU-13-2}: consideration of care under section 2 (<i>övervägande</i>). */
    public static final Duty<CareForHomeConditionsBegan> LVU_13_2 = Duty.of(
                    "LVU-13-2", ClockShape.RECURRING, CareForHomeConditionsBegan.class)
            .title("Övervägande av vård enligt 2 § LVU", "Consideration of care for conditions in the home")
            .asks(
                    "Övervägdes minst en gång var sjätte månad om vården enligt 2 § fortfarande behövs?",
                    "Was it considered at least once every sixth month whether care under section 2 is still needed?")
            .starts("vården enligt 2 § började", "the care under section 2 began")
            .stops("vården övervägdes", "the care was considered")
            .holder(Parties.BOARD)
            .in(Acts.LVU.wording("P13S1").within(CalendarLimit.months(6)));

    /** {@code LVU-13-3}: review of care under section 3 (<i>omprövning</i>). */
    public static final Duty<CareForOwnBehaviourCarriedOut> LVU_13_3 = Duty.of(
                    "LVU-13-3", ClockShape.RECURRING, CareForOwnBehaviourCarriedOut.class)
            .title("Omprövning av vård enligt 3 § LVU", "Review of care for the young person's own behaviour")
            .asks(
                    "Prövades inom sex månader, och därefter inom sex månader från senaste prövning, om vården enligt 3 § ska upphöra?",
                    "Was it reviewed within six months, and then within six months from the last review, whether care under section 3 shall end?")
            .starts("beslutet om vård enligt 3 § verkställdes", "the order on care under section 3 was carried out")
            .stops("det prövades om vården ska upphöra", "it was reviewed whether the care shall end")
            .holder(Parties.BOARD)
            .in(Acts.LVU.wording("P13S2").within(CalendarLimit.months(6)));

    /** {@code LVU-14}: consideration of a decision on contact or hidden address (<i>övervägande av umgängesbegränsning</i>). */
    public static final Duty<ContactDecided> LVU_14 = Duty.of("LVU-14", ClockShape.RECURRING, ContactDecided.class)
            .title("Övervägande av umgänge och hemlig vistelseort", "Consideration of contact and hidden address")
            .asks(
                    "Övervägdes minst en gång var tredje månad om beslutet om umgänge eller vistelseort fortfarande behövs?",
                    "Was it considered at least once every third month whether the decision on contact or address is still needed?")
            .starts(
                    "beslutet om umgänge eller hemlig vistelseort fattades",
                    "the decision on contact or hidden address was made")
            .stops("det övervägdes om beslutet behövs", "it was considered whether the decision is needed")
            .holder(Parties.BOARD)
            .in(Acts.LVU.wording("P14").within(CalendarLimit.months(3)));

    /** {@code LVU-21-START}: follow-up of a child's situation when care has ended (<i>uppföljning</i>). */
    public static final Duty<YoungPersonsCareEnded> LVU_21_START = Duty.of(
                    "LVU-21-START", ClockShape.ACTION, YoungPersonsCareEnded.class)
            .title("Uppföljning efter vård enligt LVU inleds", "Follow-up after care of a young person begins")
            .asks("Inleddes uppföljningen när vården hade upphört?", "Did the follow-up begin when the care had ended?")
            .starts(
                    "vården upphörde eller den unge återförenades med vårdnadshavaren",
                    "the care ended or the young person was reunited with the custodian")
            .stops("uppföljningen inleddes", "the follow-up began")
            .holder(Parties.BOARD)
            .leavesOpen(
                    "Plikten gäller den som är under 18 år; åldern prövas inte här.",
                    "The duty concerns persons under 18; the age is not examined here.")
            .in(SINCE_FOLLOW_UP.wording("P21b"));

    /** {@code LVU-21}: the follow-up after care is closed within six months from its own start (<i>uppföljning</i>). */
    public static final Duty<FollowUpAfterCareBegan> LVU_21 = Duty.of(
                    "LVU-21", ClockShape.LONGEST, FollowUpAfterCareBegan.class)
            .title("Uppföljning efter vård enligt LVU avslutas", "Follow-up after care of a young person is closed")
            .asks(
                    "Avslutades uppföljningen senast sex månader från att den inleddes?",
                    "Was the follow-up closed no later than six months after it began?")
            .starts("uppföljningen inleddes", "the follow-up began")
            .stops("uppföljningen avslutades", "the follow-up was closed")
            .holder(Parties.BOARD)
            .leavesOpen(
                    "Uppföljningen ska också avslutas om nämnden inleder en utredning enligt socialtjänstlagen; det prövas inte här.",
                    "The follow-up is also closed if the board opens an investigation under the Social Services Act; that is not examined here.")
            .in(SINCE_FOLLOW_UP.wording("P21c", "P21b").fixed(CalendarLimit.months(6)));

    /** {@code LVU-22}: review of a preventive measure (<i>mellantvång</i>). */
    public static final Duty<PreventiveMeasureDecided> LVU_22 = Duty.of(
                    "LVU-22", ClockShape.RECURRING, PreventiveMeasureDecided.class)
            .title("Omprövning av förebyggande insats (mellantvång)", "Review of a preventive measure")
            .asks(
                    "Prövades inom sex månader, och därefter inom sex månader från senaste prövning, om insatsen ska upphöra?",
                    "Was it reviewed within six months, and then within six months from the last review, whether the measure shall end?")
            .starts("beslutet om förebyggande insats fattades", "the decision on a preventive measure was made")
            .stops("det prövades om insatsen ska upphöra", "it was reviewed whether the measure shall end")
            .holder(Parties.BOARD)
            .in(Acts.LVU.wording("P22", "P13S2").within(CalendarLimit.months(6)));

    private YoungPersonsCareDuties() {}

    /** {@return every duty of this subject, in reading order} */
    public static List<Duty<?>> all() {
        return ImmutableList.of(
                LVU_5,
                LVU_7A,
                LVU_7B,
                LVU_8,
                LVU_9A,
                LVU_9A_TOTAL,
                LVU_13_2,
                LVU_13_3,
                LVU_14,
                LVU_21_START,
                LVU_21,
                LVU_22);
    }
}
