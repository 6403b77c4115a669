package se.lsk.rules.managementsystem;

import static se.lsk.rules.managementsystem.Examination.words;

import java.util.List;
import java.util.Optional;
import se.lsk.core.facts.Listing;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.quality.Quality;
import se.lsk.core.quality.Requirement;
import se.lsk.core.quality.RequirementKind;
import se.lsk.rules.Message;
import se.lsk.rules.Phrase;

/** Looks at the goals of the activity. */
final class GoalDemands {

    private static final String REQUIREMENTS = "quality.requirements";
    private static final Message NO_GOAL = words("något mål", "any goal");
    private static final Phrase INDICATOR = Phrase.of("indikator för målet {name}", "an indicator for the goal {name}");
    private static final Phrase TARGET = Phrase.of("målnivå för målet {name}", "a level for the goal {name}");
    private static final Phrase FOLLOW_UP =
            Phrase.of("dag för uppföljning av målet {name}", "a day for following up the goal {name}");
    private static final Phrase ACTIVITIES =
            Phrase.of("planerade aktiviteter för målet {name}", "planned activities for the goal {name}");
    private static final Message FITTED = words(
            "Är kvalitetsarbetets inriktning och omfattning anpassade till vad som krävs för att nå målen?",
            "Are the direction and extent of the quality work fitted to what reaching the goals takes?");

    private GoalDemands() {}

    /** Each goal can be followed up. */
    static void canBeFollowedUp(ManagementSystem system, Examination.Builder seen) {
        goals(system, seen, (goal, path) -> {
            seen.evidence(goal.indicator(), words(INDICATOR, goal.requirementRef()), path + ".indicator")
                    .evidence(goal.target(), words(TARGET, goal.requirementRef()), path + ".target");
            if (goal.followUpDue().isPresent()) {
                seen.inPlace(words(FOLLOW_UP, goal.requirementRef()), path + ".followUpDue");
            } else {
                seen.untold(path + ".followUpDue");
            }
        });
    }

    /** Each goal has activities. */
    static void haveActivities(ManagementSystem system, Examination.Builder seen) {
        goals(
                system,
                seen,
                (goal, path) -> seen.evidence(
                        goal.activities(), words(ACTIVITIES, goal.requirementRef()), path + ".activities"));
        seen.toJudge(FITTED);
    }

    private static void goals(
            ManagementSystem system, Examination.Builder seen, Examination.EachItem<Requirement> look) {
        Listing<Requirement> told = system.quality().map(Quality::requirements).orElseGet(Listing::untold);
        List<Requirement> all = told.items();
        boolean isAny = false;
        for (int i = 0; i < all.size(); i++) {
            Optional<RequirementKind> kind = all.get(i).kind();
            String path = REQUIREMENTS + "[" + i + "]";
            if (kind.isEmpty()) {
                seen.untold(path + ".kind");
                isAny = true;
            } else if (kind.get() == RequirementKind.GOAL) {
                look.at(all.get(i), path);
                isAny = true;
            }
        }
        if (!told.isTold()) {
            seen.untold(REQUIREMENTS);
        } else if (!isAny) {
            seen.lacking(NO_GOAL, REQUIREMENTS);
        }
    }
}
