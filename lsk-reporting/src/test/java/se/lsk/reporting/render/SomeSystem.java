package se.lsk.reporting.render;

import java.time.LocalDate;
import java.util.List;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Evidence;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.Listing;
import se.lsk.core.facts.RoleName;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.law.LegalReference;
import se.lsk.core.managementsystem.Control;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.managementsystem.Routine;
import se.lsk.core.managementsystem.SelfMonitoring;
import se.lsk.core.managementsystem.Structure;
import se.lsk.core.managementsystem.WorkProcess;
import se.lsk.core.organisation.Organisation;
import se.lsk.core.organisation.Task;
import se.lsk.rules.Finding;
import se.lsk.rules.national.NationalRulebook;

/** A small management system that has everything that a page tells of one. */
public final class SomeSystem {

    public static final LocalDate DAY = LocalDate.of(2020, 12, 31);

    static final RoleName HEAD = new RoleName("chef");
    static final RoleName NURSE = new RoleName("MAS");
    static final RoleName IDLE = new RoleName("ombud");

    private SomeSystem() {}

    /** A system in which every text that a host may choose is the one given, after a name that sets it apart. */
    public static ManagementSystem named(String text) {
        return ManagementSystem.builder()
                .subjectRef(new SubjectReference("s1"))
                .describedOn(DAY)
                .organisation(Organisation.builder()
                        .roles(Listing.of(HEAD, NURSE, IDLE))
                        .tasks(Listing.of(
                                task("t-1", "3", "Leda " + text)
                                        .roles(Listing.of(HEAD))
                                        .build(),
                                task("t-2", "3", "Följa upp " + text)
                                        .roles(Listing.of(HEAD, NURSE))
                                        .requirement(LegalReference.parse("SOSFS 2011:9#K3P2"))
                                        .build(),
                                task("t-3", text, "Skriva " + text)
                                        .roles(Listing.of())
                                        .build(),
                                Task.builder().taskRef(new HostReference("t-4")).build()))
                        .build())
                .structure(Structure.builder()
                        .processes(Listing.of(process("Ett " + text), process("Två " + text)))
                        .routines(Listing.of(Routine.builder()
                                .name("Rutin " + text)
                                .responsible(IDLE)
                                .build()))
                        .build())
                .selfMonitoring(SelfMonitoring.builder()
                        .controls(Listing.of(Control.builder()
                                .name("Kontroll " + text)
                                .responsible(IDLE)
                                .build()))
                        .build())
                .build();
    }

    private static Task.Builder task(String ref, String section, String description) {
        return Task.builder().taskRef(new HostReference(ref)).section(section).description(description);
    }

    private static WorkProcess process(String name) {
        return WorkProcess.builder()
                .name(name)
                .identified(Evidence.present())
                .description(Evidence.builder().exists(Answer.NO).build())
                .build();
    }

    /** What the national rulebook finds of it. */
    public static List<Finding> findings(ManagementSystem system) {
        return NationalRulebook.rulebook().review(system, DAY);
    }
}
