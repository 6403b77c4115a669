package se.lsk.reporting.exchange;

import java.time.Month;
import java.util.Optional;
import se.lsk.core.check.Parsed;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.organisation.CouncilLevel;
import se.lsk.core.organisation.QualityCouncil;
import se.lsk.core.organisation.StandingItem;
import se.lsk.core.organisation.StandingItems;
import se.lsk.core.organisation.TertialReport;

/** Reads a quality council. */
final class CouncilReader {

    private static final int MONTHS = Month.values().length;

    private CouncilReader() {}

    static Optional<QualityCouncil> read(PropertyReader properties) {
        QualityCouncil.Builder council = QualityCouncil.builder()
                .level(properties.code("level", CouncilLevel.class))
                .chair(SystemProperties.role(properties, "chair"))
                .members(SystemProperties.roles(properties, "members"))
                .year(SystemProperties.number(properties, "year"))
                .plannedMonths(properties.listing("plannedMonths", CouncilReader::month))
                .meetings(SystemProperties.days(properties, "meetings"))
                .standingItems(properties.objectListing("standingItems", CouncilReader::standingItems))
                .escalatesTo(SystemProperties.reference(properties, "escalatesTo"))
                .anchoredIn(SystemProperties.evidence(properties, "anchoredIn"));
        SystemProperties.mandatoryReference(properties, "councilRef").ifPresent(council::councilRef);
        return properties.whole(council::build);
    }

    private static Parsed<Month> month(Json value) {
        return JsonValues.integer(value)
                .fold(
                        number -> number >= 1 && number <= MONTHS
                                ? new Parsed.Valid<>(Month.of(number))
                                : JsonValues.refused(ProblemCode.NUMBER_OUT_OF_RANGE),
                        Parsed.Invalid::new);
    }

    private static Optional<StandingItems> standingItems(PropertyReader properties) {
        StandingItems.Builder items =
                StandingItems.builder().items(SystemProperties.codes(properties, "items", StandingItem.class));
        SystemProperties.mandatoryCode(properties, "before", TertialReport.class)
                .ifPresent(items::before);
        return properties.whole(items::build);
    }
}
