package se.lsk.rules.managementsystem;

import static se.lsk.rules.managementsystem.Examination.words;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import se.lsk.core.facts.Answer;
import se.lsk.core.law.LegalAct;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.quality.Requirement;
import se.lsk.core.quality.RequirementSource;
import se.lsk.rules.Message;
import se.lsk.rules.Phrase;

/**
 * Looks at whether the requirements and goals that apply are met, which is what quality means in law. One that was set nationally and is not
 * met settles it; of one that council, board or an agreement has set a person says whether it is part of what applies by law. That all that were told are met does
 * not settle it: whether they are all that apply nobody but a person can say, so it becomes a question and never an answer.
 */
final class QualityVerdicts {

    private static final ImmutableSet<LegalAct> ACTS = ImmutableSet.of(
            LegalAct.SOCIAL_SERVICES_2001,
            LegalAct.SOCIAL_SERVICES_2025,
            LegalAct.SUPPORT_AND_SERVICE,
            LegalAct.parse("SFS 2017:30"));

    private static final String REQUIREMENTS = "quality.requirements";
    private static final Phrase MET = Phrase.of("att {name} är uppfyllt", "{name} being met");
    private static final Phrase SET_HERE = Phrase.of(
            "{name} är inte uppfyllt och inte satt nationellt. Hör det till det som gäller enligt lag, föreskrift eller beslut?",
            "{name} is not met and was not set nationally. Is it part of what applies under acts, regulations or decisions?");
    private static final Message ALL_OF_THEM = words(
            "Är de uppgivna kraven och målen alla som gäller för verksamheten?",
            "Are the requirements and goals that were told all that apply to the activity?");

    private QualityVerdicts() {}

    /**
     * Looks.
     *
     * @param acts the acts that ask; what rests on another of the acts on care and support is asked about there
     */
    static void examine(ManagementSystem system, Examination.Builder seen, LegalAct... acts) {
        Set<LegalAct> others = Sets.difference(ACTS, ImmutableSet.copyOf(acts));
        List<Requirement> all =
                system.quality().map(quality -> quality.requirements().items()).orElse(List.of());
        for (int i = 0; i < all.size(); i++) {
            Requirement one = all.get(i);
            if (one.basis().filter(basis -> others.contains(basis.act())).isPresent()) {
                continue;
            }
            String path = REQUIREMENTS + "[" + i + "].";
            if (one.met() == Answer.NO && !isNational(one)) {
                notMetHere(one, path, seen);
            } else {
                seen.answer(one.met(), words(MET, one.requirementRef()), path + "met");
            }
        }
        if (all.isEmpty()) {
            seen.untold(REQUIREMENTS);
        }
        seen.toJudge(ALL_OF_THEM);
    }

    private static boolean isNational(Requirement one) {
        return one.setBy().filter(RequirementSource.NATIONAL::equals).isPresent();
    }

    /** A municipality may aim higher than the law: that its own goal is not met is not by itself a breach of the act. */
    private static void notMetHere(Requirement one, String path, Examination.Builder seen) {
        if (one.setBy().isEmpty()) {
            seen.untold(path + "setBy");
        } else {
            seen.toJudge(words(SET_HERE, one.requirementRef()));
        }
    }
}
