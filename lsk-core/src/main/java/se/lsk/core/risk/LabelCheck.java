package se.lsk.core.risk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.internal.TextForm;
import se.lsk.core.law.Bilingual;

/** Wants labels in a list to be names, no two of them the same in one language. */
final class LabelCheck {

    private LabelCheck() {}

    static void check(Contradictions found, String list, List<? extends Bilingual> labels) {
        Set<String> swedish = new HashSet<>();
        Set<String> english = new HashSet<>();
        for (int i = 0; i < labels.size(); i++) {
            Bilingual label = labels.get(i);
            String place = list + "[" + i + "]";
            boolean newInSwedish = swedish.add(label.swedish());
            boolean newInEnglish = english.add(label.english());
            found.always(
                            TextForm.isName(label.swedish()) && TextForm.isName(label.english()),
                            ProblemCode.NOT_A_NAME,
                            place)
                    .always(newInSwedish && newInEnglish, ProblemCode.DOUBLED_NAME, place);
        }
    }
}
