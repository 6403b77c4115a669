package se.lsk.reporting.exchange;

import java.util.List;

/** Lines of the kinds on risk. */
final class RiskLines {

    static final String ANALYSIS =
            "{\"kind\":\"riskAnalysis\",\"subjectRef\":\"r1\",\"unitRef\":\"hemtjanst-7\",\"madeOn\":\"2026-01-15\",\"occasion\":\"STAFFING_CHANGE\",\"changeOn\":\"2026-03-01\",\"matrix\":\"skr-4x4-from-8\",\"eventsIdentified\":true,\"events\":[{\"eventRef\":\"natt\",\"consequence\":3,\"potentialConsequence\":4,\"likelihood\":2,\"consequenceAssessed\":true,\"likelihoodEstimated\":true,\"causes\":[\"STAFFING\",\"COMPETENCE\"],\"measures\":[{\"measureRef\":\"plan-3\",\"owner\":\"enhetschef\",\"dueOn\":\"2026-02-01\",\"doneOn\":\"2026-02-01\",\"followUpDueOn\":\"2026-06-01\",\"followedUpOn\":\"2026-06-01\"}],\"residual\":{\"consequence\":3,\"likelihood\":1,\"assessedOn\":\"2026-02-02\"}},{\"ratings\":[{\"consequence\":1,\"likelihood\":1},{\"consequence\":2}]}]}";
    static final String ASSESSMENT =
            "{\"kind\":\"riskAssessment\",\"subjectRef\":\"r2\",\"matrix\":\"skr-4x4-from-8\",\"consequence\":3,\"likelihood\":2,\"potentialConsequence\":4,\"assessedOn\":\"2026-01-15\",\"override\":{\"level\":\"NO_FURTHER_ANALYSIS\",\"reasonRef\":\"note-4\",\"decidedBy\":\"MAS\",\"decidedOn\":\"2026-01-16\"},\"measures\":[{\"doneOn\":\"2026-02-01\"}],\"residual\":{\"consequence\":1,\"likelihood\":1,\"assessedOn\":\"2026-02-01\"}}";
    static final String SEVERITY =
            "{\"kind\":\"severityAssessment\",\"subjectRef\":\"r3\",\"receivedOn\":\"2026-01-10\",\"matrix\":\"kristianstad-lex-sarah\",\"ratings\":[{\"consequence\":3,\"likelihood\":3}],\"decision\":{\"seriousness\":\"PALPABLE_RISK\",\"decidedBy\":\"SAS\",\"decidedOn\":\"2026-01-12\",\"reasonRef\":\"beslut-8\"}}";

    static final String EVENT =
            "{\"kind\":\"eventAnalysis\",\"subjectRef\":\"r4\",\"unitRef\":\"hemtjanst-7\",\"occurredOn\":\"2026-01-05\",\"begunOn\":\"2026-01-06\",\"completedOn\":\"2026-01-20\",\"causes\":[\"PROCESS_OR_ROUTINE\"],\"measuresDecided\":false,\"noMeasureReasonRef\":\"note-9\"}";

    /** A line of each kind. */
    static final List<String> COMPLETE = List.of(ANALYSIS, ASSESSMENT, EVENT, SEVERITY);

    private RiskLines() {}
}
