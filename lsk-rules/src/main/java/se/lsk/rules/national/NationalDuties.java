package se.lsk.rules.national;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import se.lsk.rules.administration.BoardDuties;
import se.lsk.rules.administration.PermitDuties;
import se.lsk.rules.administration.ProcedureDuties;
import se.lsk.rules.casework.ChildDuties;
import se.lsk.rules.compulsorycare.ProtectedHousingDuties;
import se.lsk.rules.compulsorycare.SubstanceAbuseCareDuties;
import se.lsk.rules.compulsorycare.YoungPersonsCareDuties;
import se.lsk.rules.compulsorycare.YoungPersonsProhibitionDuties;
import se.lsk.rules.deviation.LexSarahDuties;
import se.lsk.rules.deviation.LexSarahLssDuties;
import se.lsk.rules.deviation.PatientSafetyDuties;
import se.lsk.rules.deviation.QualityDuties;
import se.lsk.rules.duty.Duty;
import se.lsk.rules.execution.ExecutionDuties;
import se.lsk.rules.execution.SpecialFeeDuties;
import se.lsk.rules.placement.AdoptionDuties;
import se.lsk.rules.placement.PlacementDuties;
import se.lsk.rules.placement.PlacementNoticeDuties;
import se.lsk.rules.planning.DischargeDuties;
import se.lsk.rules.planning.PlanDuties;
import se.lsk.rules.records.RecordDuties;

/** Every declared duty with a clock, in reading order. Thread-safe. */
public final class NationalDuties {

    private static final ImmutableList<Duty<?>> ALL = Stream.of(
                    ChildDuties.all(),
                    PlacementDuties.all(),
                    AdoptionDuties.all(),
                    PlacementNoticeDuties.all(),
                    YoungPersonsCareDuties.all(),
                    YoungPersonsProhibitionDuties.all(),
                    SubstanceAbuseCareDuties.all(),
                    ProtectedHousingDuties.all(),
                    LexSarahDuties.all(),
                    LexSarahLssDuties.all(),
                    PatientSafetyDuties.all(),
                    QualityDuties.all(),
                    ExecutionDuties.all(),
                    SpecialFeeDuties.all(),
                    ProcedureDuties.all(),
                    BoardDuties.all(),
                    PermitDuties.all(),
                    PlanDuties.all(),
                    DischargeDuties.all(),
                    RecordDuties.all())
            .<Duty<?>>flatMap(List::stream)
            .collect(ImmutableList.toImmutableList());

    private NationalDuties() {}

    /** {@return every duty} */
    public static List<Duty<?>> all() {
        return ALL;
    }
}
