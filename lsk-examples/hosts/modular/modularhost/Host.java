package modularhost;

import java.time.LocalDate;
import se.lsk.core.casework.ChildFollowUp;
import se.lsk.core.facts.SubjectReference;
import se.lsk.rules.Finding;
import se.lsk.rules.national.NationalRulebook;

/** Asks one question and prints the answer, on the module path or on the class path. */
public final class Host {

    private Host() {}

    /**
     * Asks.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        ChildFollowUp followUp = ChildFollowUp.builder()
                .subjectRef(new SubjectReference("host-1"))
                .startedOn(LocalDate.of(2025, 7, 1))
                .endedOn(LocalDate.of(2026, 1, 2))
                .build();
        for (Finding finding : NationalRulebook.rulebook().review(followUp, LocalDate.of(2026, 1, 31))) {
            System.out.println(finding.ruleId() + " " + finding.outcome() + " named=" + Host.class.getModule().isNamed());
        }
    }
}
