package se.lsk.core.quality;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.lsk.core.law.LegalTerm;

/**
 * What follows from the requirements and goals that apply (<i>kvalitetsbedömning</i>), and from which of them. Immutable and thread-safe.
 *
 * @param verdict what follows
 * @param met the requirements and goals that are met, in the order given
 * @param notMet those that are not met, in the order given
 * @param open those of which it is not known, in the order given
 */
@LegalTerm(sv = "kvalitetsbedömning")
public record QualityAssessment(
        QualityVerdict verdict, List<Requirement> met, List<Requirement> notMet, List<Requirement> open) {

    /** Copies the lists. */
    public QualityAssessment {
        met = ImmutableList.copyOf(met);
        notMet = ImmutableList.copyOf(notMet);
        open = ImmutableList.copyOf(open);
    }
}
