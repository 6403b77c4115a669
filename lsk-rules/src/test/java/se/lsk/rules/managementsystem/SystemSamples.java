package se.lsk.rules.managementsystem;

import java.time.LocalDate;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Evidence;
import se.lsk.core.facts.Listing;
import se.lsk.core.facts.RoleName;
import se.lsk.core.managementsystem.Activity;
import se.lsk.core.managementsystem.Adoption;
import se.lsk.core.managementsystem.Cooperation;
import se.lsk.core.managementsystem.CooperationParty;
import se.lsk.core.managementsystem.CooperationPurpose;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.managementsystem.ProcessType;
import se.lsk.core.managementsystem.Routine;
import se.lsk.core.managementsystem.Structure;
import se.lsk.core.managementsystem.WorkProcess;
import se.lsk.rules.cases.CaseTable;

/** Management systems from which the cases start. */
final class SystemSamples {

    private static final LocalDate ADOPTED = LocalDate.of(2019, 12, 1);
    private static final RoleName BOARD = new RoleName("socialnämnd");
    private static final RoleName LEADER = new RoleName("kvalitetsledare");

    private SystemSamples() {}

    /** {@return nothing but the subject} */
    static ManagementSystem nothingTold() {
        return ManagementSystem.builder().subjectRef(CaseTable.SUBJECT).build();
    }

    /** {@return a system of which everything is told, and everything that can be asked for is in place} */
    static ManagementSystem whole() {
        return ManagementSystem.builder()
                .subjectRef(CaseTable.SUBJECT)
                .periodFrom(LocalDate.of(2020, 1, 1))
                .periodThrough(LocalDate.of(2020, 12, 31))
                .adopted(Adoption.of(BOARD, ADOPTED))
                .scope(Evidence.present())
                .structure(structure())
                .build();
    }

    private static Structure structure() {
        return Structure.builder()
                .processes(Listing.of(
                        process("Hemtjänst", ProcessType.CORE), process("Riskanalys", ProcessType.MANAGEMENT)))
                .routines(Listing.of(routine("Hemtjänst"), routine("Riskanalys")))
                .build();
    }

    private static WorkProcess process(String name, ProcessType type) {
        return WorkProcess.builder()
                .name(name)
                .type(type)
                .identified(Evidence.present())
                .description(Evidence.present())
                .adopted(Adoption.of(BOARD, ADOPTED))
                .roles(Listing.of(LEADER))
                .activities(Listing.of(
                        Activity.builder()
                                .name("Planera")
                                .order(1)
                                .routineNeeded(Answer.YES)
                                .routines(Listing.of("Rutin " + name))
                                .build(),
                        Activity.builder()
                                .name("Följa upp")
                                .order(2)
                                .routineNeeded(Answer.NO)
                                .routines(Listing.of())
                                .build()))
                .cooperation(Cooperation.builder()
                        .needed(Answer.YES)
                        .internal(Evidence.present())
                        .external(Evidence.present())
                        .parties(Listing.of(CooperationParty.CAREGIVER))
                        .purposes(Listing.of(CooperationPurpose.values()))
                        .build())
                .build();
    }

    private static Routine routine(String process) {
        return Routine.builder()
                .name("Rutin " + process)
                .process(process)
                .procedure(Answer.YES)
                .responsible(LEADER)
                .version("1")
                .adopted(Adoption.of(BOARD, ADOPTED))
                .madeKnown(Evidence.present())
                .build();
    }
}
