package se.lsk.rules.placement;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.time.CalendarLimit;
import se.lsk.rules.ClockShape;
import se.lsk.rules.duty.Acts;
import se.lsk.rules.duty.ClockEvent;
import se.lsk.rules.duty.Duty;
import se.lsk.rules.duty.Parties;

/** Duties about placed children and about adoption, in the order in which a placement meets them. */
public final class PlacementDuties {

    /**
     * Care outside the child's own home began.
     *
     * @param on the day it began
     */
    @LegalTerm(sv = "vård utanför det egna hemmet påbörjades")
    public record CareOutsideTheHomeBegan(LocalDate on) implements ClockEvent.OnDay {}

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
            .in(
                    Acts.SOL_2001.wording("K6P8").within(CalendarLimit.months(6)),
                    Acts.SOL_2025.wording("K22P13").within(CalendarLimit.months(6)));

    private PlacementDuties() {}

    /** {@return every duty of this subject, in reading order} */
    public static List<Duty<?>> all() {
        return ImmutableList.of(PL_CONSIDER);
    }
}
