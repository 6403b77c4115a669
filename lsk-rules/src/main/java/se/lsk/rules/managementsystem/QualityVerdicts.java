package se.lsk.rules.managementsystem;

import static se.lsk.rules.managementsystem.Examination.words;

import java.util.List;
import se.lsk.core.facts.Answer;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.quality.Requirement;
import se.lsk.core.quality.RequirementSource;
import se.lsk.rules.Message;
import se.lsk.rules.Phrase;

/**
 * Looks at whether the requirements and goals that apply are met, which is what quality means in law. That all that were told are met does
 * not settle it: whether they are all that apply nobody but a person can say, so it becomes a question and never an answer.
 */
final class QualityVerdicts {

    private static final String REQUIREMENTS = "quality.requirements";
    private static final Phrase MET = Phrase.of("att {name} är uppfyllt", "{name} being met");
    private static final Phrase SET_HERE = Phrase.of(
            "{name} är inte satt nationellt. Om det hör till det som gäller enligt lag, föreskrift eller beslut bedöms av en person.",
            "{name} was not set nationally. Whether it is part of what applies under acts, regulations or decisions is for a person to judge.");
    private static final Message ALL_OF_THEM = words(
            "Är de uppgivna kraven och målen alla som gäller för verksamheten?",
            "Are the requirements and goals that were told all that apply to the activity?");

    private QualityVerdicts() {}

    static void examine(ManagementSystem system, Examination.Builder seen) {
        List<Requirement> all =
                system.quality().map(quality -> quality.requirements().items()).orElse(List.of());
        for (int i = 0; i < all.size(); i++) {
            Requirement one = all.get(i);
            seen.answer(one.met(), words(MET, one.requirementRef()), REQUIREMENTS + "[" + i + "].met");
            if (one.met() == Answer.NO && one.setBy().isPresent() && one.setBy().get() != RequirementSource.NATIONAL) {
                seen.note(words(SET_HERE, one.requirementRef()));
            }
        }
        if (all.isEmpty()) {
            seen.untold(REQUIREMENTS);
        }
        seen.toJudge(ALL_OF_THEM);
    }
}
