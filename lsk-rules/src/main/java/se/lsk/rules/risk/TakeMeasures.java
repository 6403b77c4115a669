package se.lsk.rules.risk;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Facts;
import se.lsk.core.law.EffectivePeriod;
import se.lsk.core.law.LegalForce;
import se.lsk.core.law.LegalReference;
import se.lsk.core.law.Verification;
import se.lsk.core.risk.RiskLevel;
import se.lsk.core.risk.RiskMatrix;
import se.lsk.core.risk.RiskMeasure;
import se.lsk.core.risk.RiskTreatment;
import se.lsk.rules.AnchoredRule;
import se.lsk.rules.Grounds;
import se.lsk.rules.Outcome;
import se.lsk.rules.Phrase;
import se.lsk.rules.Profile;
import se.lsk.rules.Provision;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.RuleVersion;
import se.lsk.rules.Verdict;

/**
 * {@code K5P7}: the measures that are needed to secure the quality of the activity are taken, starting from what analyses and
 * investigations show. The regulation says neither which measures are needed nor when. So a municipality's own level from which it acts,
 * and the days that it has set itself, are what can be compared with; whether the measures are the right ones is never answered.
 *
 * @param <F> the facts: an assessment, a risk analysis or an event analysis
 */
final class TakeMeasures<F extends Facts> extends AnchoredRule<F> {

    private static final EffectivePeriod SINCE_2012 = EffectivePeriod.from(LocalDate.of(2012, 1, 1));

    private static final Phrase QUESTION = Phrase.of(
            "Vidtas de åtgärder som krävs, med ansvarig, dag och uppföljning, eller är det med skäl beslutat att inte vidta någon?",
            "Are the measures that are needed taken, with an owner, a day and a follow-up, or is it decided with reasons to take none?");
    private static final Phrase DUTY_HOLDER = Phrase.of(
            "Vårdgivaren eller den som bedriver socialtjänst eller verksamhet enligt LSS",
            "The caregiver, or whoever runs social services or activities under LSS");

    private final Treatments<F> treatments;
    private final Profile profile;

    TakeMeasures(Treatments<F> treatments, Profile profile) {
        super(definition(treatments));
        this.treatments = treatments;
        this.profile = profile;
    }

    private static RuleDefinition definition(Treatments<?> treatments) {
        return define(treatments.anchor())
                .id(treatments.rule())
                .factType(treatments.type())
                .title(treatments.title())
                .question(QUESTION)
                .dutyHolder(DUTY_HOLDER)
                .force(LegalForce.REGULATION)
                .addVersions(RuleVersion.builder()
                        .inForce(SINCE_2012)
                        .addBasis(new Provision(
                                LegalReference.parse("SOSFS 2011:9#K5P7"), SINCE_2012, Verification.SECONDARY))
                        .build())
                .addAllVerdicts(treatments.answers())
                .build();
    }

    @Override
    protected int anchorDay(F facts) {
        return treatments.anchorDay(facts);
    }

    @Override
    protected Verdict answer(F facts, int asOf) {
        Verdict beforehand = treatments.beforehand(facts, asOf);
        return beforehand == null ? TreatmentAnswers.of(worst(facts, asOf)) : beforehand;
    }

    private TreatmentState worst(F facts, int asOf) {
        TreatmentState worst = state(facts, 0, asOf);
        for (int i = 1; i < treatments.count(facts); i++) {
            TreatmentState state = state(facts, i, asOf);
            worst = state.compareTo(worst) < 0 ? state : worst;
        }
        return worst;
    }

    private TreatmentState state(F facts, int index, int asOf) {
        RiskTreatment treatment = treatments.at(facts, index);
        return switch (treatment.measuresDecided()) {
            case YES -> withMeasures(facts, index, asOf);
            case NO ->
                treatment.noMeasureReasonRef().isPresent()
                        ? TreatmentState.DECIDED_AGAINST
                        : withoutMeasures(facts, index);
            case UNKNOWN ->
                reaches(facts, index) == Answer.NO ? TreatmentState.BELOW_LEVEL : TreatmentState.MEASURES_MISSING;
        };
    }

    private TreatmentState withoutMeasures(F facts, int index) {
        if (actionRank(facts) == 0) {
            return TreatmentState.IN_QUESTION;
        }
        return switch (reaches(facts, index)) {
            case YES -> TreatmentState.NO_MEASURE;
            case NO -> TreatmentState.BELOW_LEVEL;
            case UNKNOWN -> TreatmentState.LEVEL_MISSING;
        };
    }

    private TreatmentState withMeasures(F facts, int index, int asOf) {
        List<RiskMeasure> measures = treatments.at(facts, index).measures();
        if (MeasureClock.lacksFacts(measures)) {
            return TreatmentState.MEASURE_FACTS_MISSING;
        }
        boolean finished = true;
        for (int i = 0; i < measures.size(); i++) {
            RiskMeasure measure = measures.get(i);
            if (MeasureClock.isLate(measure, asOf)) {
                return TreatmentState.LATE;
            }
            finished &= MeasureClock.isDone(measure, asOf) && MeasureClock.isFollowedUp(measure, asOf);
        }
        if (!finished) {
            return TreatmentState.ONGOING;
        }
        return leaves(facts, index, asOf) == Answer.YES ? TreatmentState.RISK_LEFT : TreatmentState.TAKEN;
    }

    /** {@return the rank of the level from which the municipality acts; 0 if it has not said, or no matrix with that level is used} */
    private int actionRank(F facts) {
        Optional<RiskMatrix> matrix = treatments.matrix(facts);
        Optional<String> from = profile.actionFromLevel();
        return matrix.isEmpty() || from.isEmpty() ? 0 : matrix.get().rank(from.get());
    }

    /** {@return whether a risk has a level from which the municipality acts} */
    private Answer reaches(F facts, int index) {
        return actionRank(facts) == 0 ? Answer.UNKNOWN : reaches(facts, treatments.level(facts, index));
    }

    /** {@return whether what is left of a risk has a level from which the municipality acts} */
    private Answer leaves(F facts, int index, int asOf) {
        return actionRank(facts) == 0 ? Answer.UNKNOWN : reaches(facts, treatments.levelLeft(facts, index, asOf));
    }

    private Answer reaches(F facts, Optional<RiskLevel> level) {
        return level.isEmpty()
                ? Answer.UNKNOWN
                : Answer.of(
                        treatments.matrix(facts).orElseThrow().rank(level.get().code()) >= actionRank(facts));
    }

    @Override
    protected void explain(F facts, int asOf, Verdict answer, Grounds.Builder grounds) {
        grounds.putWord("profile", profile.name())
                .putWord(
                        "actionFrom",
                        profile.actionFromLevel()
                                .<Object>map(from -> named(facts, from))
                                .orElse(TreatmentSteps.NO_LEVEL))
                .open(answer.outcome() != Outcome.FULFILLED && answer.outcome() != Outcome.NOT_APPLICABLE);
        if (treatments.beforehand(facts, asOf) != null) {
            return;
        }
        int deciding = 0;
        for (int i = 0; i < treatments.count(facts); i++) {
            TreatmentState state = state(facts, i, asOf);
            boolean decides = TreatmentAnswers.of(state).equals(answer);
            deciding += decides ? 1 : 0;
            grounds.addStep(TreatmentSteps.of(treatments, facts, i, state, asOf));
            if (decides) {
                grounds.addAllMissing(missing(facts, i, state));
            }
        }
        grounds.putFact("risks", treatments.count(facts)).putFact("deciding", deciding);
        earliestDue(facts, asOf).ifPresent(grounds::dueDay);
        treatments.matrix(facts).ifPresent(matrix -> grounds.addAllSteps(MatrixSteps.caveats(matrix)));
    }

    @Override
    protected void tell(F facts, Grounds.Builder grounds) {
        for (int i = 0; i < treatments.count(facts); i++) {
            treatments.proposal(facts, i).ifPresent(proposal -> grounds.addAllSteps(MatrixSteps.ratings(proposal)));
        }
        treatments.matrix(facts).ifPresent(matrix -> grounds.addAllSteps(MatrixSteps.caveats(matrix)));
    }

    private Object named(F facts, String level) {
        return treatments
                .matrix(facts)
                .flatMap(matrix -> matrix.find(level))
                .<Object>map(known -> known)
                .orElse(level);
    }

    private Optional<LocalDate> earliestDue(F facts, int asOf) {
        LocalDate earliest = LocalDate.MAX;
        for (int i = 0; i < treatments.count(facts); i++) {
            for (RiskMeasure measure : treatments.at(facts, i).measures()) {
                LocalDate due = MeasureClock.dueDay(measure, asOf).orElse(LocalDate.MAX);
                earliest = due.isBefore(earliest) ? due : earliest;
            }
        }
        return Optional.of(earliest).filter(day -> !day.equals(LocalDate.MAX));
    }

    private List<String> missing(F facts, int index, TreatmentState state) {
        String path = treatments.path(index);
        return switch (state) {
            case MEASURES_MISSING -> ImmutableList.of(path + "measures");
            case LEVEL_MISSING ->
                treatments
                        .proposal(facts, index)
                        .map(proposal -> ImmutableList.copyOf(
                                proposal.missing().stream().map(path::concat).toList()))
                        .orElse(ImmutableList.of());
            case MEASURE_FACTS_MISSING -> missing(treatments.at(facts, index).measures(), path + "measures");
            default -> ImmutableList.of();
        };
    }

    private static List<String> missing(List<RiskMeasure> measures, String path) {
        ImmutableList.Builder<String> missing = ImmutableList.builder();
        if (measures.isEmpty()) {
            missing.add(path);
        }
        for (int i = 0; i < measures.size(); i++) {
            RiskMeasure measure = measures.get(i);
            String place = path + "[" + i + "].";
            if (measure.owner().isEmpty()) {
                missing.add(place + "owner");
            }
            if (MeasureClock.lacksDueDay(measure)) {
                missing.add(place + "dueOn");
            }
            if (MeasureClock.lacksFollowUp(measure)) {
                missing.add(place + "followUpDueOn");
            }
        }
        return missing.build();
    }
}
