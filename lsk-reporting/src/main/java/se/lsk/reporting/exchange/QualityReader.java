package se.lsk.reporting.exchange;

import java.util.Optional;
import se.lsk.core.quality.Quality;
import se.lsk.core.quality.Requirement;
import se.lsk.core.quality.RequirementKind;
import se.lsk.core.quality.RequirementSource;

/** Reads the part {@code quality} of a management system. */
final class QualityReader {

    private QualityReader() {}

    static Optional<Quality> read(PropertyReader properties) {
        Quality.Builder quality = Quality.builder()
                .factorSet(properties.text("factorSet"))
                .requirements(properties.objectListing("requirements", QualityReader::requirement));
        return properties.whole(quality::build);
    }

    private static Optional<Requirement> requirement(PropertyReader properties) {
        Requirement.Builder requirement = Requirement.builder()
                .kind(properties.code("kind", RequirementKind.class))
                .setBy(properties.code("setBy", RequirementSource.class))
                .basis(SystemProperties.provision(properties, "basis"))
                .met(properties.answer("met"))
                .factor(properties.text("factor"))
                .indicator(SystemProperties.evidence(properties, "indicator"))
                .target(SystemProperties.evidence(properties, "target"))
                .followUpDue(properties.day("followUpDue"))
                .activities(SystemProperties.evidence(properties, "activities"));
        SystemProperties.mandatoryReference(properties, "requirementRef").ifPresent(requirement::requirementRef);
        return properties.whole(requirement::build);
    }
}
