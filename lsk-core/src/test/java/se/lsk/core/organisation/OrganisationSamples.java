package se.lsk.core.organisation;

import java.util.Arrays;
import java.util.List;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.Listing;
import se.lsk.core.facts.RoleName;
import se.lsk.core.law.LegalReference;

/** What the tests of the package have in common. */
final class OrganisationSamples {

    private OrganisationSamples() {}

    static HostReference ref(String value) {
        return new HostReference(value);
    }

    static RoleName role(String value) {
        return new RoleName(value);
    }

    static List<RoleName> roles(String... values) {
        return Arrays.stream(values).map(RoleName::new).toList();
    }

    static Task task(String ref, String section, String... roles) {
        return Task.builder()
                .taskRef(ref(ref))
                .section(section)
                .roles(Listing.of(roles(roles)))
                .build();
    }

    static Task task(String ref, LegalReference requirement, String... roles) {
        return Task.builder()
                .taskRef(ref(ref))
                .requirement(requirement)
                .roles(Listing.of(roles(roles)))
                .build();
    }

    static QualityCouncil.Builder council(String ref) {
        return QualityCouncil.builder().councilRef(ref(ref));
    }
}
