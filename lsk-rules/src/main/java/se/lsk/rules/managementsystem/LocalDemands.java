package se.lsk.rules.managementsystem;

import static se.lsk.rules.managementsystem.Examination.words;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.lsk.core.facts.Evidence;
import se.lsk.core.law.LegalForce;
import se.lsk.core.managementsystem.Improvement;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.managementsystem.Participation;
import se.lsk.rules.LocalDemand;
import se.lsk.rules.LocalDuty;
import se.lsk.rules.Message;
import se.lsk.rules.Phrase;
import se.lsk.rules.Profile;
import se.lsk.rules.Provision;
import se.lsk.rules.RuleVersion;

/** What a municipality asks of a management system in its own guidelines. */
final class LocalDemands {

    private static final Phrase HOLDER =
            Phrase.of("Den som kommunens riktlinje gäller för", "Whoever the municipality's guideline is for");
    private static final Message QUALITY_PLAN = words("kvalitetsplan", "a quality plan");
    private static final Message USERS = words("brukares delaktighet", "participation of users");
    private static final Message STAFF = words("personalens delaktighet", "participation of staff");

    private LocalDemands() {}

    /** {@return the demands of a profile, in its order} */
    static List<Demand> of(Profile profile) {
        return profile.localDuties().stream().map(LocalDemands::demand).collect(ImmutableList.toImmutableList());
    }

    private static Demand demand(LocalDuty duty) {
        Demand.Builder demand = Demand.of(duty.key().value())
                .title(duty.title().swedish(), duty.title().english())
                .asks(duty.asks().swedish(), duty.asks().english())
                .holder(HOLDER)
                .force(LegalForce.LOCAL_GUIDELINE)
                .leavesOpen(
                        "Plikten är lokal och ändrar inget i det som lag och föreskrifter kräver.",
                        "The duty is local and changes nothing in what acts and regulations ask for.")
                .answers(DemandRule.LACKING, DemandRule.NOT_TOLD)
                .answers(duty.judge().isPresent() ? DemandRule.TO_JUDGE : DemandRule.IN_PLACE)
                .version(RuleVersion.builder()
                        .inForce(duty.period())
                        .addBasis(new Provision(duty.source(), duty.period(), duty.verification()))
                        .build());
        if (duty.of() == LocalDemand.PROVIDER_FOLLOW_UPS || duty.of() == LocalDemand.PROVIDER_DOCUMENTATION) {
            demand.answers(DemandRule.OUTSIDE);
        }
        Examiner examiner = examiner(duty);
        return demand.examinedBy((system, seen) -> {
            examiner.examine(system, seen);
            duty.judge().ifPresent(question -> seen.toJudge(Message.saying(question)));
        });
    }

    private static Examiner examiner(LocalDuty duty) {
        int atLeast = duty.atLeast().orElse(1);
        return switch (duty.of()) {
            case QUALITY_REPORT -> LocalDemands::qualityReport;
            case QUALITY_PLAN ->
                (system, seen) -> seen.evidence(
                        system.improvement().map(Improvement::qualityPlan).orElseGet(Evidence::untold),
                        QUALITY_PLAN,
                        "improvement.qualityPlan");
            case COUNCIL_MEETINGS -> new CouncilMeetings(duty.level(), atLeast, duty.months());
            case STANDING_ITEMS -> new CouncilAgendas(duty.level());
            case PROVIDER_FOLLOW_UPS -> new YearlyFollowUps();
            case PROVIDER_DOCUMENTATION -> YearlyFollowUps::documentation;
            case USER_PARTICIPATION ->
                new ParticipationEvidence(Participation::users, "participation.users", USERS, atLeast);
            case STAFF_PARTICIPATION ->
                new ParticipationEvidence(Participation::staff, "participation.staff", STAFF, atLeast);
        };
    }

    private static void qualityReport(ManagementSystem system, Examination.Builder seen) {
        QualityReportParts.isDrawnUp(system, seen);
        system.documentation()
                .flatMap(documentation -> documentation.qualityReport())
                .ifPresent(report -> QualityReportParts.parts(report, seen));
    }
}
