package se.lsk.rules.compulsorycare;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import se.lsk.core.casework.ExtensionReason;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.time.CalendarLimit;
import se.lsk.rules.ClockShape;
import se.lsk.rules.Consequence;
import se.lsk.rules.duty.ActInForce;
import se.lsk.rules.duty.Acts;
import se.lsk.rules.duty.ClockEvent;
import se.lsk.rules.duty.Duty;
import se.lsk.rules.duty.Parties;

/**
 * Duties about prohibitions of removal (<i>flyttningsförbud</i>) and travel bans (<i>utreseförbud</i>) under the act on the care of young
 * persons (<i>LVU</i>), and the court's time for cases under the act, in the order of the act. None of its sections was replaced on
 * 2025-07-01. Care itself: {@link YoungPersonsCareDuties}.
 */
public final class YoungPersonsProhibitionDuties {

    /**
     * A prohibition of removal was decided.
     *
     * @param on the day of the decision
     */
    @LegalTerm(sv = "beslut om flyttningsförbud")
    public record RemovalProhibited(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * A temporary prohibition of removal was decided.
     *
     * @param on the day of the decision
     */
    @LegalTerm(sv = "beslut om tillfälligt flyttningsförbud")
    public record RemovalTemporarilyProhibited(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * The court confirmed a temporary prohibition of removal.
     *
     * @param on the day of the court's decision
     */
    @LegalTerm(sv = "fastställt beslut om tillfälligt flyttningsförbud")
    public record TemporaryProhibitionConfirmed(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * A travel ban was decided.
     *
     * @param on the day of the decision
     */
    @LegalTerm(sv = "beslut om utreseförbud")
    public record TravelBanned(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * A temporary travel ban was decided.
     *
     * @param on the day of the decision
     */
    @LegalTerm(sv = "beslut om tillfälligt utreseförbud")
    public record TravelTemporarilyBanned(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * The court confirmed a temporary travel ban.
     *
     * @param on the day of the court's decision
     */
    @LegalTerm(sv = "fastställt beslut om tillfälligt utreseförbud")
    public record TemporaryTravelBanConfirmed(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * The board's application reached the court.
     *
     * @param on the day on which it reached the court
     */
    @LegalTerm(sv = "ansökan i mål om unga kom in till rätten")
    public record YoungPersonsApplicationReceived(LocalDate on) implements ClockEvent.OnDay {}

    private static final ActInForce SINCE_TRAVEL_BANS = Acts.LVU.assumedFrom(LocalDate.of(2020, 7, 1));

    /** {@code LVU-26}: consideration of a prohibition of removal (<i>övervägande av flyttningsförbud</i>). */
    public static final Duty<RemovalProhibited> LVU_26 = Duty.of(
                    "LVU-26", ClockShape.RECURRING, RemovalProhibited.class)
            .title("Övervägande av flyttningsförbud", "Consideration of a prohibition of removal")
            .asks(
                    "Övervägdes minst en gång var tredje månad om flyttningsförbudet fortfarande behövs?",
                    "Was it considered at least once every third month whether the prohibition of removal is still needed?")
            .starts("flyttningsförbudet beslutades", "the prohibition of removal was decided")
            .stops("det övervägdes om förbudet behövs", "it was considered whether the prohibition is needed")
            .holder(Parties.BOARD)
            .in(Acts.LVU.wording("P26").within(CalendarLimit.months(3)));

    /** {@code LVU-28}: submission of a temporary prohibition of removal, as under section 7 (<i>underställning</i>). */
    public static final Duty<RemovalTemporarilyProhibited> LVU_28 = Duty.of(
                    "LVU-28", ClockShape.ACTION, RemovalTemporarilyProhibited.class)
            .title("Underställning av tillfälligt flyttningsförbud", "Submission of a temporary prohibition of removal")
            .asks(
                    "Underställdes det tillfälliga flyttningsförbudet förvaltningsrätten inom en vecka?",
                    "Was the temporary prohibition of removal submitted to the administrative court within one week?")
            .starts("det tillfälliga flyttningsförbudet beslutades", "the temporary prohibition of removal was decided")
            .stops("beslutet och akten underställdes rätten", "the decision and the file were submitted to the court")
            .holder(Parties.BOARD)
            .recipient(Parties.COURT)
            .otherwise(
                    Consequence.Kind.LAPSES,
                    "det tillfälliga flyttningsförbudet upphör",
                    "the temporary prohibition of removal ends")
            // Section 28 applies section 7 first and third paragraphs, about whose week an authority has said that it
            // rolls.
            .in(Acts.LVU.wording("P28", "P7S1", "P7S3").withinRolling(CalendarLimit.weeks(1)));

    /** {@code LVU-29}: application for a prohibition of removal (<i>ansökan om flyttningsförbud</i>). */
    public static final Duty<TemporaryProhibitionConfirmed> LVU_29 = Duty.of(
                    "LVU-29", ClockShape.ACTION, TemporaryProhibitionConfirmed.class)
            .title("Ansökan om flyttningsförbud", "Application for a prohibition of removal")
            .asks(
                    "Ansökte nämnden om flyttningsförbud inom två veckor från rättens beslut?",
                    "Did the board apply for a prohibition of removal within two weeks from the court's decision?")
            .starts(
                    "rätten fastställde det tillfälliga flyttningsförbudet",
                    "the court confirmed the temporary prohibition of removal")
            .stops("nämnden ansökte om flyttningsförbud", "the board applied for a prohibition of removal")
            .holder(Parties.BOARD)
            .recipient(Parties.COURT)
            .otherwise(
                    Consequence.Kind.LAPSES,
                    "det tillfälliga flyttningsförbudet upphör",
                    "the temporary prohibition of removal ends")
            .in(Acts.LVU.wording("P29", "P30").within(CalendarLimit.weeks(2)));

    /** {@code LVU-31C}: review of a travel ban (<i>omprövning av utreseförbud</i>). */
    public static final Duty<TravelBanned> LVU_31C = Duty.of("LVU-31C", ClockShape.RECURRING, TravelBanned.class)
            .title("Omprövning av utreseförbud", "Review of a travel ban")
            .asks(
                    "Prövades inom sex månader, och därefter inom sex månader från senaste prövning, om utreseförbudet ska upphöra?",
                    "Was it reviewed within six months, and then within six months from the last review, whether the travel ban shall end?")
            .starts("utreseförbudet beslutades", "the travel ban was decided")
            .stops("det prövades om förbudet ska upphöra", "it was reviewed whether the ban shall end")
            .holder(Parties.BOARD)
            .leavesOpen(
                    "Utreseförbudet upphör senast när den unge fyller 18 år; åldern prövas inte här.",
                    "The travel ban ends at the latest when the young person turns 18; the age is not examined here.")
            .in(SINCE_TRAVEL_BANS.wording("P31c").within(CalendarLimit.months(6)));

    /** {@code LVU-31E}: submission of a temporary travel ban (<i>underställning</i>). */
    public static final Duty<TravelTemporarilyBanned> LVU_31E = Duty.of(
                    "LVU-31E", ClockShape.ACTION, TravelTemporarilyBanned.class)
            .title("Underställning av tillfälligt utreseförbud", "Submission of a temporary travel ban")
            .asks(
                    "Underställdes det tillfälliga utreseförbudet förvaltningsrätten inom en vecka?",
                    "Was the temporary travel ban submitted to the administrative court within one week?")
            .starts("det tillfälliga utreseförbudet beslutades", "the temporary travel ban was decided")
            .stops("beslutet och akten underställdes rätten", "the decision and the file were submitted to the court")
            .holder(Parties.BOARD)
            .recipient(Parties.COURT)
            .otherwise(
                    Consequence.Kind.LAPSES, "det tillfälliga utreseförbudet upphör", "the temporary travel ban ends")
            .in(SINCE_TRAVEL_BANS.wording("P31e").within(CalendarLimit.weeks(1)));

    /** {@code LVU-31F}: application for a travel ban (<i>ansökan om utreseförbud</i>). */
    public static final Duty<TemporaryTravelBanConfirmed> LVU_31F = Duty.of(
                    "LVU-31F", ClockShape.ACTION, TemporaryTravelBanConfirmed.class)
            .title("Ansökan om utreseförbud", "Application for a travel ban")
            .asks(
                    "Ansökte nämnden om utreseförbud inom fyra veckor från rättens beslut?",
                    "Did the board apply for a travel ban within four weeks from the court's decision?")
            .starts("rätten fastställde det tillfälliga utreseförbudet", "the court confirmed the temporary travel ban")
            .stops("nämnden ansökte om utreseförbud", "the board applied for a travel ban")
            .holder(Parties.BOARD)
            .recipient(Parties.COURT)
            .otherwise(
                    Consequence.Kind.LAPSES, "det tillfälliga utreseförbudet upphör", "the temporary travel ban ends")
            .longerFor(Parties.COURT, ExtensionReason.FURTHER_INQUIRY)
            .leavesOpen(
                    "Har förlängning av tiden begärts i tid består förbudet; om den har begärts prövas inte här.",
                    "If a longer time was asked for in time the ban stands; whether it was is not examined here.")
            .in(SINCE_TRAVEL_BANS.wording("P31f", "P31g").within(CalendarLimit.weeks(4)));

    /** {@code LVU-34}: the court takes up the case (<i>målet tas upp till avgörande</i>). */
    public static final Duty<YoungPersonsApplicationReceived> LVU_34 = Duty.of(
                    "LVU-34", ClockShape.ACTION, YoungPersonsApplicationReceived.class)
            .title("Mål enligt LVU tas upp till avgörande", "Court takes up a case under LVU")
            .asks(
                    "Tog förvaltningsrätten upp målet till avgörande inom två veckor från att ansökan kom in?",
                    "Did the administrative court take up the case within two weeks from the day on which the application reached it?")
            .starts("ansökan kom in till rätten", "the application reached the court")
            .stops("rätten tog upp målet till avgörande", "the court took up the case for decision")
            .holder(Parties.COURT)
            .longerFor(Parties.COURT, ExtensionReason.FURTHER_INQUIRY, ExtensionReason.SPECIAL_CIRCUMSTANCE)
            .leavesOpen(
                    "Tiden gäller när den unge är omhändertagen eller ett tillfälligt flyttningsförbud eller utreseförbud har meddelats; det prövas inte här.",
                    "The time applies when the young person has been taken into care or is under a temporary prohibition of removal or travel ban; that is not examined here.")
            .in(Acts.LVU.wording("P34").within(CalendarLimit.weeks(2)));

    private YoungPersonsProhibitionDuties() {}

    /** {@return every duty of this subject, in reading order} */
    public static List<Duty<?>> all() {
        return ImmutableList.of(LVU_26, LVU_28, LVU_29, LVU_31C, LVU_31E, LVU_31F, LVU_34);
    }
}
