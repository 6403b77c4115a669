package se.lsk.core.risk;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.law.LegalTerm;

/**
 * A risk as it stood on a day (<i>bedömd risk</i>): an assessment by itself, or an event that a risk analysis identified. One that nobody has
 * given numbers is there too. Immutable and thread-safe.
 *
 * @param subjectRef the reference of the assessment or of the analysis
 * @param event the place of the event in its analysis, from 1; empty of an assessment by itself
 * @param eventRef where the event of an analysis is described
 * @param unitRef the unit that was analysed
 * @param assessedOn the day of the assessment or of the analysis
 * @param ratings the ratings, in the order in which they were told
 * @param assessment the risk as assessed with its matrix; empty of an event whose analysis has no matrix
 * @param treatment what is told of measures, as it was told
 * @param measures how far the measures have come
 */
@LegalTerm(sv = "bedömd risk")
public record AssessedRisk(
        SubjectReference subjectRef,
        OptionalInt event,
        Optional<HostReference> eventRef,
        Optional<HostReference> unitRef,
        Optional<LocalDate> assessedOn,
        List<RiskRating> ratings,
        Optional<RiskAssessment> assessment,
        RiskTreatment treatment,
        MeasureTally measures) {

    /** Copies the list. */
    public AssessedRisk {
        ratings = ImmutableList.copyOf(ratings);
    }

    static AssessedRisk of(RiskAssessment told, LocalDate asOf) {
        return new AssessedRisk(
                told.subjectRef(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                told.assessedOn(),
                told.ratings(),
                Optional.of(new AsItStood(asOf).assessment(told)),
                told,
                MeasureTally.of(told.measures(), asOf));
    }

    /** {@return an event of an analysis; its place is counted from 0} */
    static AssessedRisk of(RiskAnalysis analysis, int place, LocalDate asOf) {
        IdentifiedEvent told = analysis.events().get(place);
        AsItStood stood = new AsItStood(asOf);
        return new AssessedRisk(
                analysis.subjectRef(),
                OptionalInt.of(place + 1),
                told.eventRef(),
                analysis.unitRef(),
                analysis.madeOn(),
                told.ratings(),
                analysis.matrix()
                        .map(matrix -> RiskAssessment.builder()
                                .subjectRef(analysis.subjectRef())
                                .matrix(matrix)
                                .ratings(told.ratings())
                                .assessedOn(analysis.madeOn())
                                .measures(stood.measures(told.measures()))
                                .residual(stood.residual(told.residual()))
                                .build()),
                told,
                MeasureTally.of(told.measures(), asOf));
    }

    /** {@return what to call it: {@code r2}; of an event {@code r1/natt}, or {@code r1#2} if it has no reference of its own} */
    public String reference() {
        return event.isEmpty()
                ? subjectRef.value()
                : eventRef.map(ref -> subjectRef.value() + "/" + ref.value())
                        .orElseGet(() -> subjectRef.value() + "#" + event.getAsInt());
    }

    /** {@return the cell that its highest level comes from, the first of them; empty as long as it has no numbers in a matrix} */
    public Optional<Cell> cell() {
        return assessment
                .flatMap(with -> with.proposal().deciding().stream().findFirst())
                .map(RatedCell::cell);
    }

    /** {@return whether it has a cell in its matrix} */
    public boolean isRated() {
        return cell().isPresent();
    }

    /** {@return how high it stands: the level decided on or proposed, otherwise the highest that is known; 0 if none is} */
    int rank() {
        return assessment
                .flatMap(with -> with.level().or(() -> with.proposal().highest()))
                .flatMap(level -> assessment.map(with -> with.matrix().rank(level.code())))
                .orElse(0);
    }
}
