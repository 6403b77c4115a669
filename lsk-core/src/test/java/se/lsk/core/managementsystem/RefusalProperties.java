package se.lsk.core.managementsystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.lsk.core.managementsystem.SystemSamples.activity;
import static se.lsk.core.managementsystem.SystemSamples.adopted;
import static se.lsk.core.managementsystem.SystemSamples.process;
import static se.lsk.core.managementsystem.SystemSamples.role;
import static se.lsk.core.managementsystem.SystemSamples.routine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.check.RefusedException;
import se.lsk.core.facts.Listing;

class RefusalProperties {

    /** Processes and routines before they are built. */
    private static final class Draft {
        private final List<WorkProcess> processes = new ArrayList<>();
        private final List<Routine> routines = new ArrayList<>();

        Structure build() {
            return Structure.builder()
                    .processes(Listing.of(processes))
                    .routines(Listing.of(routines))
                    .build();
        }
    }

    /** Something that can't be true, and what it is called. */
    private enum Fault {
        DOUBLED_PROCESS(ProblemCode.DOUBLED_NAME),
        TWO_ON_ONE_PLACE(ProblemCode.DOUBLED_PLACE),
        TOO_EARLY(ProblemCode.ADOPTED_BEFORE_PROCESS),
        LOST(ProblemCode.NOT_DECLARED),
        DOUBLED_ROLE(ProblemCode.DOUBLED_NAME);

        private final ProblemCode code;

        Fault(ProblemCode code) {
            this.code = code;
        }

        /** Brings processes and routines of its own. */
        void plant(Draft draft) {
            switch (this) {
                case DOUBLED_PROCESS ->
                    Collections.addAll(
                            draft.processes,
                            process("twice").build(),
                            process("twice").build());
                case TWO_ON_ONE_PLACE ->
                    draft.processes.add(process("crowded")
                            .activities(Listing.of(activity("x", 1), activity("y", 1)))
                            .build());
                case TOO_EARLY -> {
                    draft.processes.add(
                            process("late").adopted(adopted("2020-01-02")).build());
                    draft.routines.add(routine("early")
                            .process("late")
                            .adopted(adopted("2020-01-01"))
                            .build());
                }
                case LOST ->
                    draft.routines.add(routine("lost").process("nowhere").build());
                case DOUBLED_ROLE ->
                    draft.processes.add(process("staffed")
                            .roles(Listing.of(role("chef"), role("chef")))
                            .build());
            }
        }
    }

    @Property(seed = "551")
    void everyFaultIsToldWhateverElseIsWrongAndInWhateverOrder(
            @ForAll("faults") List<Fault> faults, @ForAll long shuffle) {
        List<Fault> shuffled = new ArrayList<>(faults);
        Collections.shuffle(shuffled, new Random(shuffle));

        assertThat(codes(shuffled)).containsExactlyInAnyOrderElementsOf(codes(faults));
        assertThat(codes(faults))
                .containsExactlyInAnyOrderElementsOf(
                        faults.stream().map(fault -> fault.code).toList());
    }

    private static List<ProblemCode> codes(List<Fault> faults) {
        Draft draft = new Draft();
        draft.processes.add(process("fine").build());
        draft.routines.add(routine("also fine").process("fine").build());
        faults.forEach(fault -> fault.plant(draft));
        if (faults.isEmpty()) {
            assertThat(draft.build()).isNotNull();
            return List.of();
        }
        return catchThrowableOfType(RefusedException.class, draft::build).problems().stream()
                .map(Problem::code)
                .toList();
    }

    @Provide
    Arbitrary<List<Fault>> faults() {
        return Arbitraries.of(Fault.class).set().map(List::copyOf);
    }
}
