package se.lsk.core.managementsystem;

import java.util.Optional;
import org.immutables.value.Value;
import se.lsk.core.facts.Evidence;
import se.lsk.core.facts.Listing;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;

/**
 * The improvement work (<i>systematiskt förbättringsarbete</i>): risk analyses, complaints, reports, their compilation, and measures. SOSFS
 * 2011:9, 5 kap. Immutable and thread-safe.
 *
 * <p>Refused: two measures with one reference; two counts of one type of report; a group, input, cause or change told twice in one place.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "systematiskt förbättringsarbete")
@SuppressWarnings("exports")
public abstract sealed class Improvement permits ImmutableImprovement {

    Improvement() {}

    /** {@return the risk analyses that were made} */
    @Value.Default
    public Listing<UnitAnalysis> riskAnalyses() {
        return Listing.untold();
    }

    /** {@return the groups from which complaints and views can be received} */
    @Value.Default
    public Listing<ComplaintSource> complaintChannels() {
        return Listing.untold();
    }

    /** {@return how many complaints and views came in} */
    public abstract Optional<CaseCount> complaints();

    /** {@return how many reports came in, by type} */
    @Value.Default
    public Listing<ReportCount> reports() {
        return Listing.untold();
    }

    /** {@return the compilations} */
    @Value.Default
    public Listing<Compilation> compilations() {
        return Listing.untold();
    }

    /** {@return the measures} */
    @Value.Default
    public Listing<Measure> measures() {
        return Listing.untold();
    }

    /** {@return a plan of the improvement work (<i>kvalitetsplan</i>)} */
    @Value.Default
    public Evidence qualityPlan() {
        return Evidence.untold();
    }

    @Value.Check
    void check() {
        Contradictions found = new Contradictions()
                .distinct("complaintChannels", complaintChannels().items())
                .distinct("reports", ".type", reports().items(), ReportCount::type)
                .distinct("measures", ".measureRef", measures().items(), Measure::measureRef);
        for (int i = 0; i < compilations().items().size(); i++) {
            found.distinct(
                    "compilations[" + i + "].inputs",
                    compilations().items().get(i).inputs().items());
        }
        for (int i = 0; i < measures().items().size(); i++) {
            Measure measure = measures().items().get(i);
            found.distinct("measures[" + i + "].causes", measure.causes().items())
                    .distinct("measures[" + i + "].changes", measure.changes().items());
        }
        found.refuse();
    }

    /** {@return a builder; nothing is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link Improvement}. */
    public static final class Builder extends ImmutableImprovement.Builder {
        Builder() {}
    }
}
