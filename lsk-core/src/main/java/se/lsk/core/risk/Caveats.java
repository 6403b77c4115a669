package se.lsk.core.risk;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.lsk.core.law.Bilingual;
import se.lsk.core.law.BilingualText;

/** What must be said whenever a matrix is used. */
final class Caveats {

    private static final BilingualText CELLS_UNVERIFIED = BilingualText.of(
            "Matrisens rutor är inte verifierade: de har inte lästs i källan.",
            "The cells of the matrix are not verified: they have not been read in the source.");
    private static final BilingualText CONSEQUENCE_UNVERIFIED = BilingualText.of(
            "Konsekvensskalans benämningar är inte verifierade.",
            "The labels of the consequence scale are not verified.");
    private static final BilingualText LIKELIHOOD_UNVERIFIED = BilingualText.of(
            "Sannolikhetsskalans benämningar är inte verifierade.",
            "The labels of the likelihood scale are not verified.");

    private Caveats() {}

    static ImmutableList<BilingualText> of(RiskMatrix matrix) {
        ImmutableList.Builder<BilingualText> caveats = ImmutableList.builder();
        if (matrix.isUnverified()) {
            caveats.add(CELLS_UNVERIFIED);
        }
        if (isUnverified(matrix.consequence())) {
            caveats.add(CONSEQUENCE_UNVERIFIED);
        }
        if (isUnverified(matrix.likelihood())) {
            caveats.add(LIKELIHOOD_UNVERIFIED);
        }
        caveats.addAll(matrix.remarks());
        List<CheckResult> defects = matrix.coherence().defects();
        if (!defects.isEmpty()) {
            caveats.add(BilingualText.of(
                    "Matrisen är inte konsistent. Inte uppfyllt: " + demands(defects, Bilingual::swedish) + ".",
                    "The matrix is not coherent. It fails: " + demands(defects, Bilingual::english) + "."));
        }
        for (CheckResult waived : matrix.coherence().waived()) {
            String reason = waived.reason().orElse("");
            caveats.add(BilingualText.of(
                    "Matrisen frångår avsiktligt: " + waived.check().swedish() + ". Skäl: " + reason,
                    "The matrix departs on purpose from: " + waived.check().english() + ". Reason: " + reason));
        }
        return caveats.build();
    }

    private static boolean isUnverified(Scale scale) {
        return scale.provenance().map(Provenance::isUnverified).orElse(false);
    }

    private static String demands(List<CheckResult> results, Function<Bilingual, String> language) {
        return results.stream().map(CheckResult::check).map(language).collect(Collectors.joining("; "));
    }
}
