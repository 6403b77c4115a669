package se.lsk.reporting.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.lsk.core.casework.ChildInvestigation;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.risk.Band;
import se.lsk.core.risk.Colouring;
import se.lsk.core.risk.RiskLevel;
import se.lsk.core.risk.RiskMatrix;
import se.lsk.core.risk.Scale;
import se.lsk.core.risk.Threshold;
import se.lsk.rules.Finding;
import se.lsk.rules.Rulebook;
import se.lsk.rules.national.NationalRulebook;

/** Cases for the tests of this package. */
public final class Samples {

    /** The rulebook. */
    public static final Rulebook RULEBOOK = NationalRulebook.rulebook();
    /** The day of the question. */
    public static final LocalDate AS_OF = LocalDate.of(2020, 12, 31);

    private Samples() {}

    /** {@return an investigation that is completed} */
    public static ChildInvestigation completed(String ref, String openedOn, String completedOn) {
        return ChildInvestigation.builder()
                .subjectRef(new SubjectReference(ref))
                .openedOn(LocalDate.parse(openedOn))
                .completedOn(LocalDate.parse(completedOn))
                .build();
    }

    /** {@return an investigation that runs} */
    public static ChildInvestigation running(String ref, String openedOn) {
        return ChildInvestigation.builder()
                .subjectRef(new SubjectReference(ref))
                .openedOn(LocalDate.parse(openedOn))
                .build();
    }

    /** {@return one case of each comparison, and one that cannot be plotted} */
    public static List<ChildInvestigation> oneOfEach() {
        return List.of(
                completed("fall-1", "2020-03-02", "2020-05-04"),
                completed("fall-2", "2020-03-02", "2020-09-01"),
                completed("fall-3", "2020-05-11", "2020-09-11"),
                completed("fall-4", "2020-01-14", "2020-05-15"),
                completed("fall-5", "2020-02-07", "2020-06-08"),
                running("fall-6", "2020-12-01"),
                ChildInvestigation.builder()
                        .subjectRef(new SubjectReference("fall-7"))
                        .build());
    }

    /** {@return a matrix in which every text is the one given} */
    public static RiskMatrix matrix(String text) {
        return RiskMatrix.builder()
                .name(text)
                .consequence(Scale.of(text, text + "2", text + "3"))
                .likelihood(Scale.of(text, text + "2", text + "3"))
                .addLevels(RiskLevel.of("A", text, text), RiskLevel.of("B"), RiskLevel.of("C"))
                .colouring(Colouring.bands(Band.from("B", Threshold.atLeast(3)), Band.from("C", Threshold.atLeast(6))))
                .build();
    }

    /** {@return the findings on the cases} */
    public static List<Finding> findings(List<ChildInvestigation> cases) {
        List<Finding> findings = new ArrayList<>();
        cases.forEach(one -> findings.addAll(RULEBOOK.review(one, AS_OF)));
        return findings;
    }
}
