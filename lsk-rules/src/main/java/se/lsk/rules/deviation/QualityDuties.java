package se.lsk.rules.deviation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import se.lsk.core.law.LegalForce;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.time.FixedDay;
import se.lsk.rules.ClockShape;
import se.lsk.rules.deviation.PatientSafetyDuties.CalendarYearEnded;
import se.lsk.rules.duty.Acts;
import se.lsk.rules.duty.ClockEvent;
import se.lsk.rules.duty.Duty;
import se.lsk.rules.duty.Parties;

/** Duties about the systematic quality work of the social services. */
public final class QualityDuties {

    /**
     * A board became responsible for an operation within the social services.
     *
     * @param on the day on which its responsibility began
     */
    @LegalTerm(sv = "nämndens ansvar för verksamheten inträdde")
    public record BoardBecameResponsible(LocalDate on) implements ClockEvent.OnDay {}

    /** {@code QL-KVB}: the year's quality report (<i>kvalitetsberättelse</i>), by general advice. */
    public static final Duty<CalendarYearEnded> QL_KVB = Duty.of(
                    "QL-KVB", ClockShape.RECURRING, CalendarYearEnded.class)
            .title("Kvalitetsberättelse", "Quality report")
            .asks("Upprättades en kvalitetsberättelse varje år?", "Was a quality report drawn up each year?")
            .starts("kalenderåret gick ut", "the calendar year ended")
            .stops("kvalitetsberättelsen upprättades", "the quality report was drawn up")
            .holder(Parties.BOARD_OR_OPERATOR)
            .force(LegalForce.GENERAL_ADVICE)
            .leavesOpen(
                    "De allmänna råden säger varje år och anger ingen dag; LSK räknar till och med årets sista dag.",
                    "The general advice says each year and names no day; LSK counts through the last day of the year.")
            .in(Acts.MANAGEMENT_SYSTEM.secondHand("K7P1").fixed(FixedDay.of(12, 31)));

    /** {@code QL-QUALITY}: developing and securing quality systematically and continuously (<i>systematiskt kvalitetsarbete</i>). */
    public static final Duty<BoardBecameResponsible> QL_QUALITY = Duty.of(
                    "QL-QUALITY", ClockShape.CONTINUOUS, BoardBecameResponsible.class)
            .title("Systematiskt kvalitetsarbete", "Systematic quality work")
            .asks(
                    "Utvecklas och säkras kvaliteten systematiskt och fortlöpande?",
                    "Is quality developed and secured systematically and continuously?")
            .starts("nämnden blev ansvarig för verksamheten", "the board became responsible for the operation")
            .holder(Parties.BOARD)
            .in(Acts.SOL_2001.wording("K3P3"), Acts.SOL_2025.wording("K5P1", "K5P2", "K5P3"));

    private QualityDuties() {}

    /** {@return every duty of this subject, in reading order} */
    public static List<Duty<?>> all() {
        return ImmutableList.of(QL_KVB, QL_QUALITY);
    }
}
