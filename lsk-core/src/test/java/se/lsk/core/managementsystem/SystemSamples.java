package se.lsk.core.managementsystem;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.Listing;
import se.lsk.core.facts.RoleName;
import se.lsk.core.facts.SubjectReference;

/** What the tests of the package have in common. */
final class SystemSamples {

    static final SubjectReference SYSTEM = new SubjectReference("municipality-2020");
    static final LocalDate TOO_LATE = LocalDate.of(2101, 1, 1);

    private SystemSamples() {}

    static HostReference ref(String value) {
        return new HostReference(value);
    }

    static RoleName role(String value) {
        return new RoleName(value);
    }

    static List<RoleName> roles(String... values) {
        return Arrays.stream(values).map(RoleName::new).toList();
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static Adoption adopted(String day) {
        return Adoption.of(role("nämnden"), day(day));
    }

    static WorkProcess.Builder process(String name) {
        return WorkProcess.builder().name(name);
    }

    static Routine.Builder routine(String name) {
        return Routine.builder().name(name);
    }

    static Activity activity(String name, int order) {
        return Activity.builder().name(name).order(order).build();
    }

    static Structure.Builder structure(WorkProcess... processes) {
        return Structure.builder().processes(Listing.of(processes));
    }

    static ManagementSystem.Builder system() {
        return ManagementSystem.builder().subjectRef(SYSTEM);
    }
}
