package se.lsk.examples.embedding;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import se.lsk.core.casework.ChildInvestigation;
import se.lsk.core.facts.SubjectReference;
import se.lsk.rules.Finding;
import se.lsk.rules.Language;
import se.lsk.rules.Rulebook;
import se.lsk.rules.national.NationalRulebook;

/** One case, one question, one explained answer. */
public final class Embedding {

    private Embedding() {}

    /**
     * Prints what the rulebook finds.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        answer(System.out);
    }

    /**
     * Prints what the README shows.
     *
     * @param out receives it
     */
    public static void answer(PrintStream out) {
        // README: the example begins
        Rulebook rulebook = NationalRulebook.rulebook();
        ChildInvestigation investigation = ChildInvestigation.builder()
                .subjectRef(new SubjectReference("case-17"))
                .openedOn(LocalDate.of(2025, 10, 31))
                .completedOn(LocalDate.of(2026, 3, 3))
                .build();
        List<Finding> findings = rulebook.review(investigation, LocalDate.of(2026, 3, 31));
        for (Finding finding : findings) {
            out.println(finding.ruleId() + " " + finding.outcome());
        }
        out.println(findings.get(0).text(Language.EN));
        // README: the example ends
    }
}
