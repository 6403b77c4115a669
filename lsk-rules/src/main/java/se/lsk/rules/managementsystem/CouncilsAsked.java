package se.lsk.rules.managementsystem;

import static se.lsk.rules.managementsystem.Examination.words;

import java.util.Optional;
import se.lsk.core.facts.Listing;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.organisation.CouncilLevel;
import se.lsk.core.organisation.Organisation;
import se.lsk.core.organisation.QualityCouncil;
import se.lsk.rules.Message;

/** The quality councils of one level, or of any. */
final class CouncilsAsked {

    private static final String COUNCILS = "organisation.councils";
    private static final Message ANY_COUNCIL = words("något kvalitetsråd", "any quality council");

    private CouncilsAsked() {}

    /** Looks at each council of the level; at least one is asked for. */
    static void each(
            ManagementSystem system,
            Optional<CouncilLevel> level,
            Examination.Builder seen,
            Examination.EachItem<QualityCouncil> look) {
        Listing<QualityCouncil> councils =
                system.organisation().map(Organisation::councils).orElseGet(Listing::untold);
        seen.each(councils, COUNCILS, (council, path) -> {
            if (level.isEmpty() || council.level().equals(level)) {
                look.at(council, path);
            } else if (council.level().isEmpty()) {
                seen.untold(path + ".level");
            }
        });
        boolean isNone = councils.items().stream()
                .allMatch(council -> level.isPresent()
                        && council.level().isPresent()
                        && !council.level().equals(level));
        if (councils.isTold() && isNone) {
            seen.lacking(ANY_COUNCIL, COUNCILS);
        }
    }
}
