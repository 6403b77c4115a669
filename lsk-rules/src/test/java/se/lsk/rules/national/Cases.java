package se.lsk.rules.national;

import java.time.LocalDate;
import java.util.Optional;
import se.lsk.core.casework.ChildFollowUp;
import se.lsk.core.casework.ChildInvestigation;
import se.lsk.core.casework.ChildReport;
import se.lsk.core.casework.ExtensionDecision;
import se.lsk.core.casework.ExtensionReason;
import se.lsk.core.casework.PreliminaryAssessment;
import se.lsk.core.casework.ProtectiveAssessment;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Facts;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.law.RuleId;
import se.lsk.rules.Finding;
import se.lsk.rules.Rulebook;

/** Facts as the reader of a test would say them. An empty text is a day that is not told. */
final class Cases {

    static final LocalDate JAN_15 = LocalDate.of(2026, 1, 15);

    private Cases() {}

    static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    static ExtensionDecision extension(String decidedOn, String until) {
        return ExtensionDecision.builder()
                .decidedOn(day(decidedOn))
                .until(day(until))
                .reason(ExtensionReason.SPECIAL_REASONS)
                .build();
    }

    static ChildInvestigation investigation(String opened, String completed, ExtensionDecision... extensions) {
        return ChildInvestigation.builder()
                .subjectRef(new SubjectReference("a1"))
                .openedOn(day(opened))
                .completedOn(day(completed))
                .addExtensions(extensions)
                .build();
    }

    static PreliminaryAssessment assessment(String received, String decided) {
        return PreliminaryAssessment.builder()
                .subjectRef(new SubjectReference("a2"))
                .reportReceivedOn(day(received))
                .decidedOn(day(decided))
                .extraordinaryReasons(Answer.NO)
                .investigationAlreadyRunning(Answer.NO)
                .build();
    }

    static ChildFollowUp followUp(String started, String ended) {
        return ChildFollowUp.builder()
                .subjectRef(new SubjectReference("a3"))
                .startedOn(day(started))
                .endedOn(day(ended))
                .build();
    }

    static ChildReport report(String received, String made) {
        return ChildReport.builder()
                .subjectRef(new SubjectReference("a4"))
                .reportReceivedOn(day(received))
                .protectiveAssessment(ProtectiveAssessment.builder()
                        .madeOn(day(made))
                        .documentedOn(day(made))
                        .build())
                .build();
    }

    static Finding finding(Rulebook book, String rule, Facts facts, LocalDate asOf) {
        return book.review(facts, asOf).stream()
                .filter(finding -> finding.ruleId().equals(RuleId.of(rule)))
                .findFirst()
                .orElseThrow();
    }

    static Finding finding(String rule, Facts facts) {
        return finding(NationalRulebook.rulebook(), rule, facts, JAN_15);
    }
}
