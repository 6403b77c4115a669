package se.lsk.rules.execution;

import java.time.LocalDate;
import se.lsk.core.casework.DecisionSource;
import se.lsk.core.casework.ExecutionInterruption;
import se.lsk.core.casework.FavourableDecision;
import se.lsk.core.casework.HostCode;
import se.lsk.core.casework.ServicesLaw;
import se.lsk.core.facts.SubjectReference;

/** What the tests of this package have in common. */
final class Decisions {

    static final HostCode HOUSING = new HostCode("Särskilt boende");
    static final HostCode SHORTAGE = new HostCode("resursbrist");

    private Decisions() {}

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static FavourableDecision.Builder sol(String subject) {
        return decision(subject, ServicesLaw.SOL);
    }

    static FavourableDecision.Builder lss(String subject) {
        return decision(subject, ServicesLaw.LSS);
    }

    private static FavourableDecision.Builder decision(String subject, ServicesLaw law) {
        return FavourableDecision.builder()
                .subjectRef(new SubjectReference(subject))
                .law(law)
                .source(DecisionSource.BOARD)
                .service(HOUSING)
                .delayReason(SHORTAGE);
    }

    static ExecutionInterruption.Builder interruption(String interrupted) {
        return ExecutionInterruption.builder().interruptedOn(day(interrupted)).delayReason(SHORTAGE);
    }
}
