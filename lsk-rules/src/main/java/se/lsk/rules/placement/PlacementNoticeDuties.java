package se.lsk.rules.placement;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.time.CalendarLimit;
import se.lsk.core.time.FixedDay;
import se.lsk.core.time.Promptness;
import se.lsk.rules.ClockShape;
import se.lsk.rules.Phrase;
import se.lsk.rules.duty.Acts;
import se.lsk.rules.duty.ClockEvent;
import se.lsk.rules.duty.Duty;
import se.lsk.rules.duty.Parties;

/**
 * Lists, notices and confirmations that the Social Services Ordinance asks for around homes, in the order of the ordinance. Which sections
 * of the older ordinance they had was not checked.
 */
public final class PlacementNoticeDuties {

    /**
     * A calendar year began in which the board had to send its list of children in foster homes and other homes.
     *
     * @param on a day before the first 31 January on which the list was owed: 1 January, or the day on which the duty began
     */
    @LegalTerm(sv = "kalenderår för förteckning över barn i familjehem")
    public record FosterListYearBegan(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * Something happened in a home that the board must be told of, or somebody became ready for discharge.
     *
     * @param on the day it happened
     */
    @LegalTerm(sv = "händelse i ett hem som nämnden ska underrättas om")
    public record NotifiableEventInHome(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * The Enforcement Agency's notice of the day of an eviction was received.
     *
     * @param on the day it was received
     */
    @LegalTerm(sv = "underrättelse om dag för avhysning")
    public record EvictionNoticeReceived(LocalDate on) implements ClockEvent.OnDay {}

    private static final Phrase HEAD_OF_HOME = Phrase.of(
            "Föreståndaren för hemmet, eller Statens institutionsstyrelse (SiS)",
            "The head of the home, or the National Board of Institutional Care (SiS)");
    private static final Phrase ENFORCEMENT_AGENCY = Phrase.of("Kronofogdemyndigheten", "The Enforcement Agency");

    /** {@code PL-FOSTERLIST}: the copy of the list of children in foster homes (<i>förteckning</i>), by 31 January each year. */
    public static final Duty<FosterListYearBegan> PL_FOSTERLIST = Duty.of(
                    "PL-FOSTERLIST", ClockShape.RECURRING, FosterListYearBegan.class)
            .title(
                    "Årlig förteckning över barn i familjehem till IVO",
                    "Yearly list of children in foster homes to IVO")
            .asks(
                    "Skickades en kopia av förteckningen över barn i familjehem med flera hem till IVO senast 31 januari varje år?",
                    "Was a copy of the list of children in foster homes and other homes sent to IVO by 31 January each year?")
            .starts("kalenderåret för förteckningen började", "the calendar year of the list began")
            .stops("kopian av förteckningen skickades", "the copy of the list was sent")
            .holder(Parties.BOARD)
            .recipient(Parties.IVO)
            .in(Acts.SOF_2025.wording("K3P4").within(FixedDay.of(1, 31)));

    /** {@code PL-HVB-NOTICE}: notice to the board of events in a home (<i>underrättelse</i>), at once. */
    public static final Duty<NotifiableEventInHome> PL_HVB_NOTICE = Duty.of(
                    "PL-HVB-NOTICE", ClockShape.ACTION, NotifiableEventInHome.class)
            .title("Underrättelse från hemmet till nämnden", "Notice from the home to the board")
            .asks(
                    "Underrättades nämnden genast när en händelse som den ska underrättas om inträffade i hemmet?",
                    "Was the board told at once when an event of which it must be told occurred in the home?")
            .starts(
                    "en händelse som nämnden ska underrättas om inträffade i hemmet",
                    "an event of which the board must be told occurred in the home")
            .stops("nämnden underrättades", "the board was told")
            .holder(HEAD_OF_HOME)
            .recipient(Parties.BOARD)
            .leavesOpen(
                    "Vilka händelser det gäller i hem för vård eller boende, stödboenden och skyddade boenden, och när någon är klar för utskrivning, prövas inte här.",
                    "Which events in care homes, supported housing and protected housing it is about, and when somebody is ready for discharge, is not looked at here.")
            .in(Acts.SOF_2025.wording("K9P19", "K9P20", "K9P21").urgency(Promptness.AT_ONCE));

    /** {@code PL-EVICTION}: confirmation of a notice of eviction (<i>bekräftelse</i>) on the same day. */
    public static final Duty<EvictionNoticeReceived> PL_EVICTION = Duty.of(
                    "PL-EVICTION", ClockShape.ACTION, EvictionNoticeReceived.class)
            .title("Bekräftelse av underrättelse om avhysning", "Confirmation of a notice of eviction")
            .asks(
                    "Skickades bekräftelsen samma dag som underrättelsen om dagen för avhysningen kom in?",
                    "Was the confirmation sent on the day on which the notice of the day of the eviction came in?")
            .starts("underrättelsen om dagen för avhysningen kom in", "the notice of the day of the eviction came in")
            .stops("bekräftelsen skickades", "the confirmation was sent")
            .holder(Parties.BOARD)
            .recipient(ENFORCEMENT_AGENCY)
            .in(Acts.SOF_2025.wording("K11P3").within(CalendarLimit.sameDay()));

    private PlacementNoticeDuties() {}

    /** {@return every duty of this subject, in reading order} */
    public static List<Duty<?>> all() {
        return ImmutableList.of(PL_FOSTERLIST, PL_HVB_NOTICE, PL_EVICTION);
    }
}
