package se.lsk.rules.compulsorycare;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.time.CalendarLimit;
import se.lsk.rules.ClockShape;
import se.lsk.rules.Consequence;
import se.lsk.rules.duty.Acts;
import se.lsk.rules.duty.ClockEvent;
import se.lsk.rules.duty.Duty;
import se.lsk.rules.duty.Parties;

/**
 * Duties under the act on the care of young persons (<i>LVU</i>), in the order of the act. None of its sections was replaced on 2025-07-01.
 */
public final class YoungPersonsCareDuties {

    /**
     * The decision on immediate taking into care was made.
     *
     * @param on the day of the decision
     */
    @LegalTerm(sv = "beslut om omedelbart omhändertagande av barn")
    public record ImmediateCareDecided(LocalDate on) implements ClockEvent.OnDay {}

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

    private YoungPersonsCareDuties() {}

    /** {@return every duty of this act, in reading order} */
    public static List<Duty<?>> all() {
        return ImmutableList.of(LVU_7A);
    }
}
