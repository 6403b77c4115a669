package se.lsk.core.managementsystem;

import org.immutables.value.Value;
import se.lsk.core.facts.Listing;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;

/**
 * The self-monitoring of the organisation (<i>egenkontrollplan</i>), planned and carried out, and its internal control: SOSFS 2011:9, 5
 * kap. 2 §. Immutable and thread-safe.
 *
 * <p>Refused: two controls with one name; two points with one number; a routine or a measure told twice in one place.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "egenkontrollplan")
@SuppressWarnings("exports")
public abstract sealed class SelfMonitoring permits ImmutableSelfMonitoring {

    SelfMonitoring() {}

    /** {@return what is monitored} */
    @Value.Default
    public Listing<Control> controls() {
        return Listing.untold();
    }

    /** {@return the points of the internal control} */
    @Value.Default
    public Listing<ControlPoint> controlPoints() {
        return Listing.untold();
    }

    /** {@return which of the methods of the general advice are used} */
    public MethodCoverage methods() {
        return MethodCoverage.of(controls());
    }

    @Value.Check
    void check() {
        Contradictions found = new Contradictions()
                .distinct("controls", ".name", controls().items(), Control::name)
                .distinct("controlPoints", ".number", controlPoints().items(), ControlPoint::number);
        for (int i = 0; i < controls().items().size(); i++) {
            Control control = controls().items().get(i);
            String place = "controls[" + i + "].";
            found.distinct(place + "checksRoutines", control.checksRoutines().items());
            for (int j = 0; j < control.executions().items().size(); j++) {
                found.distinct(
                        place + "executions[" + j + "].measures",
                        control.executions().items().get(j).measures().items());
            }
        }
        for (int i = 0; i < controlPoints().items().size(); i++) {
            found.distinct(
                    "controlPoints[" + i + "].measures",
                    controlPoints().items().get(i).measures().items());
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

    /** Builds a {@link SelfMonitoring}. */
    public static final class Builder extends ImmutableSelfMonitoring.Builder {
        Builder() {}
    }
}
