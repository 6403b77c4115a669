package se.lsk.rules.records;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.time.CalendarLimit;
import se.lsk.core.time.RetentionLimit;
import se.lsk.rules.ClockShape;
import se.lsk.rules.duty.Acts;
import se.lsk.rules.duty.ClockEvent;
import se.lsk.rules.duty.Duty;
import se.lsk.rules.duty.Parties;

/** Duties to keep records for a time and to destroy them soon after it (<i>gallring</i>). */
public final class RecordDuties {

    /**
     * The last note was made in a file.
     *
     * @param on the day of the note
     */
    @LegalTerm(sv = "sista anteckning i en akt")
    public record LastNoteMade(LocalDate on) implements ClockEvent.OnDay {}

    /** {@code GA-1}: destruction of the board's files (<i>gallring</i>). */
    public static final Duty<LastNoteMade> GA_1 = Duty.of("GA-1", ClockShape.RETENTION, LastNoteMade.class)
            .title("Gallring av nämndens personakter", "Destruction of the board's files")
            .asks(
                    "Gallrades akten sedan fem år gått och senast under kalenderåret därefter?",
                    "Was the file destroyed after five years and no later than in the calendar year after that?")
            .starts("den sista anteckningen i akten gjordes", "the last note in the file was made")
            .stops("akten gallrades", "the file was destroyed")
            .holder(Parties.BOARD)
            .leavesOpen(
                    "Undantagen för bland annat faderskap, adoption, placerade barn och forskningsurvalet prövas inte här.",
                    "The exceptions for, among others, paternity, adoption, placed children and the research sample are not looked at here.")
            .in(
                    Acts.SOL_2001.wording("K12P1", "K12P2").fixed(new RetentionLimit(CalendarLimit.years(5))),
                    Acts.SOL_2025
                            .wording("K16P1", "K16P2", "K16P3", "K16P4")
                            .fixed(new RetentionLimit(CalendarLimit.years(5))));

    private RecordDuties() {}

    /** {@return every duty of this subject, in reading order} */
    public static List<Duty<?>> all() {
        return ImmutableList.of(GA_1);
    }
}
