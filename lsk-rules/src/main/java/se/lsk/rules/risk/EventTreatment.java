package se.lsk.rules.risk;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lsk.core.facts.FactType;
import se.lsk.core.law.RuleId;
import se.lsk.core.risk.EventAnalysis;
import se.lsk.core.risk.RiskTreatment;
import se.lsk.core.time.EpochDays;
import se.lsk.rules.Anchor;
import se.lsk.rules.Phrase;
import se.lsk.rules.Verdict;

/** The event that an event analysis is about. It has no level: it has happened. */
final class EventTreatment implements Treatments<EventAnalysis> {

    @Override
    public RuleId rule() {
        return RuleId.of("K5P7-EVENT");
    }

    @Override
    public Phrase title() {
        return Phrase.of("Åtgärder efter en händelseanalys", "Measures after an event analysis");
    }

    @Override
    public FactType<EventAnalysis> type() {
        return EventAnalysis.TYPE;
    }

    @Override
    public Anchor anchor() {
        return Anchor.of("occurredOn", "händelsen inträffade", "the event happened");
    }

    @Override
    public int anchorDay(EventAnalysis facts) {
        return facts.occurredDay();
    }

    @Override
    public List<Verdict> answers() {
        return ImmutableList.<Verdict>builder()
                .add(TreatmentAnswers.ANALYSIS_ONGOING)
                .addAll(TreatmentAnswers.WITHOUT_LEVELS)
                .build();
    }

    @Override
    public @Nullable Verdict beforehand(EventAnalysis facts, int asOf) {
        boolean completed = EpochDays.isKnown(facts.completedDay()) && facts.completedDay() <= asOf;
        return completed ? null : TreatmentAnswers.ANALYSIS_ONGOING;
    }

    @Override
    public RiskTreatment at(EventAnalysis facts, int index) {
        return facts;
    }
}
