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
import se.lsk.rules.duty.Acts;
import se.lsk.rules.duty.ClockEvent;
import se.lsk.rules.duty.Duty;
import se.lsk.rules.duty.Parties;

/**
 * Duties under the act on placing children in protected housing (<i>lagen (2024:79) om placering av barn i skyddat boende</i>), in the order
 * of the act.
 */
public final class ProtectedHousingDuties {

    /**
     * The court's order on protected housing could no longer be appealed.
     *
     * @param on the day on which it became final
     */
    @LegalTerm(sv = "lagakraftvunnet beslut om skyddat boende")
    public record ProtectedHousingOrderFinal(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * The board decided on protected housing with immediate effect.
     *
     * @param on the day of the decision
     */
    @LegalTerm(sv = "beslut om omedelbar insats i form av skyddat boende")
    public record ImmediateHousingDecided(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * The decision on immediate protected housing and the file reached the court.
     *
     * @param on the day on which they reached it
     */
    @LegalTerm(sv = "underställt beslut om skyddat boende kom in till rätten")
    public record ImmediateHousingFileReceived(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * The child came to the protected housing, and the placement began.
     *
     * @param on the day on which it began
     */
    @LegalTerm(sv = "placering av barn i skyddat boende påbörjades")
    public record ChildPlacedInProtectedHousing(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * It was decided to keep the child's address from a custodian, or how the child has contact with that custodian.
     *
     * @param on the day of the decision
     */
    @LegalTerm(sv = "beslut om hemlig vistelseort eller umgänge vid skyddat boende")
    public record ContactInHousingDecided(LocalDate on) implements ClockEvent.OnDay {}

    /** {@code SB-1}: the placement begins within four weeks, or the court's order lapses (<i>placeringen påbörjas</i>). */
    public static final Duty<ProtectedHousingOrderFinal> SB_1 = Duty.of(
                    "SB-1", ClockShape.ACTION, ProtectedHousingOrderFinal.class)
            .title("Placering i skyddat boende påbörjas", "Placement in protected housing begins")
            .asks(
                    "Påbörjades placeringen inom fyra veckor från att rättens beslut fick laga kraft?",
                    "Did the placement begin within four weeks from the day on which the court's order became final?")
            .starts(
                    "rättens beslut om skyddat boende fick laga kraft",
                    "the court's order on protected housing became final")
            .stops("placeringen påbörjades", "the placement began")
            .holder(Parties.BOARD)
            .otherwise(
                    Consequence.Kind.LAPSES,
                    "rättens beslut om skyddat boende upphör att gälla",
                    "the court's order on protected housing lapses")
            .in(Acts.PROTECTED_HOUSING.wording("K3P4").within(CalendarLimit.weeks(4)));

    /** {@code SB-2}: submission of a decision on immediate protected housing (<i>underställning</i>). */
    public static final Duty<ImmediateHousingDecided> SB_2 = Duty.of(
                    "SB-2", ClockShape.ACTION, ImmediateHousingDecided.class)
            .title("Underställning av omedelbart skyddat boende", "Submission of immediate protected housing")
            .asks(
                    "Underställdes beslutet om omedelbart skyddat boende förvaltningsrätten inom en vecka?",
                    "Was the decision on immediate protected housing submitted to the administrative court within one week?")
            .starts(
                    "beslutet om omedelbart skyddat boende fattades",
                    "the decision on immediate protected housing was made")
            .stops("beslutet och akten underställdes rätten", "the decision and the file were submitted to the court")
            .holder(Parties.BOARD)
            .recipient(Parties.COURT)
            .otherwise(
                    Consequence.Kind.LAPSES,
                    "beslutet om omedelbart skyddat boende upphör att gälla",
                    "the decision on immediate protected housing lapses")
            .in(Acts.PROTECTED_HOUSING.wording("K4P3", "K4P4").within(CalendarLimit.weeks(1)));

    /** {@code SB-3}: the court's ruling on immediate protected housing (<i>rättens prövning av underställt beslut</i>). */
    public static final Duty<ImmediateHousingFileReceived> SB_3 = Duty.of(
                    "SB-3", ClockShape.ACTION, ImmediateHousingFileReceived.class)
            .title("Rättens prövning av omedelbart skyddat boende", "Court's ruling on immediate protected housing")
            .asks(
                    "Prövade förvaltningsrätten det underställda beslutet om skyddat boende inom en vecka?",
                    "Did the administrative court rule on the submitted decision on protected housing within one week?")
            .starts("beslutet och handlingarna kom in till rätten", "the decision and the file reached the court")
            .stops("rätten prövade beslutet", "the court ruled on the decision")
            .holder(Parties.COURT)
            .longerFor(Parties.NOT_NAMED, ExtensionReason.EXTRAORDINARY_OBSTACLES)
            .in(Acts.PROTECTED_HOUSING
                    .wording("K4P3")
                    .within(CalendarLimit.weeks(1))
                    .urgency(Promptness.AS_SOON_AS_POSSIBLE));

    /** {@code SB-4}: application for protected housing after an immediate decision (<i>ansökan om skyddat boende</i>). */
    public static final Duty<ChildPlacedInProtectedHousing> SB_4 = Duty.of(
                    "SB-4", ClockShape.ACTION, ChildPlacedInProtectedHousing.class)
            .title("Ansökan om skyddat boende för barn", "Application for protected housing for a child")
            .asks(
                    "Ansökte nämnden om skyddat boende inom sex veckor från att placeringen påbörjades?",
                    "Did the board apply for protected housing within six weeks from the day on which the placement began?")
            .starts("placeringen påbörjades", "the placement began")
            .stops("nämnden ansökte om skyddat boende", "the board applied for protected housing")
            .holder(Parties.BOARD)
            .recipient(Parties.COURT)
            .otherwise(
                    Consequence.Kind.LAPSES,
                    "beslutet om omedelbart skyddat boende upphör att gälla",
                    "the decision on immediate protected housing lapses")
            .longerFor(Parties.COURT, ExtensionReason.FURTHER_INQUIRY, ExtensionReason.SPECIAL_CIRCUMSTANCE)
            .leavesOpen(
                    "Tiden gäller om rätten har fastställt beslutet. Har förlängning begärts i tid består det; om den har begärts prövas inte här.",
                    "The time applies if the court has confirmed the decision. If a longer time was asked for in time it stands; whether it was is not examined here.")
            .in(Acts.PROTECTED_HOUSING.wording("K4P6", "K4P7").within(CalendarLimit.weeks(6)));

    /** {@code SB-5}: consideration of the placement (<i>övervägande av skyddat boende</i>). */
    public static final Duty<ChildPlacedInProtectedHousing> SB_5 = Duty.of(
                    "SB-5", ClockShape.RECURRING, ChildPlacedInProtectedHousing.class)
            .title("Övervägande av barns skyddade boende", "Consideration of a child's protected housing")
            .asks(
                    "Övervägdes minst en gång var sjätte månad om det skyddade boendet ska fortsätta?",
                    "Was it considered at least once every sixth month whether the protected housing shall continue?")
            .starts("placeringen påbörjades", "the placement began")
            .stops("det övervägdes om insatsen ska fortsätta", "it was considered whether the placement shall continue")
            .holder(Parties.BOARD)
            .in(Acts.PROTECTED_HOUSING.wording("K5P3").within(CalendarLimit.months(6)));

    /** {@code SB-5-DECISIONS}: consideration of a decision on hidden address or contact (<i>övervägande</i>). */
    public static final Duty<ContactInHousingDecided> SB_5_DECISIONS = Duty.of(
                    "SB-5-DECISIONS", ClockShape.RECURRING, ContactInHousingDecided.class)
            .title(
                    "Övervägande av umgänge och vistelseort vid skyddat boende",
                    "Consideration of contact and address in protected housing")
            .asks(
                    "Övervägdes minst en gång var sjätte månad om beslutet om vistelseort eller umgänge fortfarande behövs?",
                    "Was it considered at least once every sixth month whether the decision on address or contact is still needed?")
            .starts(
                    "beslutet om hemlig vistelseort eller umgänge fattades",
                    "the decision on hidden address or contact was made")
            .stops("det övervägdes om beslutet behövs", "it was considered whether the decision is needed")
            .holder(Parties.BOARD)
            .in(Acts.PROTECTED_HOUSING.wording("K5P6", "K5P4").within(CalendarLimit.months(6)));

    private ProtectedHousingDuties() {}

    /** {@return every duty of this act, in reading order} */
    public static List<Duty<?>> all() {
        return ImmutableList.of(SB_1, SB_2, SB_3, SB_4, SB_5, SB_5_DECISIONS);
    }
}
