package se.lsk.rules.managementsystem;

import static se.lsk.rules.managementsystem.Examination.words;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Evidence;
import se.lsk.core.facts.Listing;
import se.lsk.core.managementsystem.AreaEvidence;
import se.lsk.core.managementsystem.Documentation;
import se.lsk.core.managementsystem.DocumentationRecord;
import se.lsk.core.managementsystem.ManagementFunction;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.managementsystem.Participation;
import se.lsk.core.managementsystem.Predecessor;
import se.lsk.core.managementsystem.PredecessorArea;
import se.lsk.core.organisation.Organisation;
import se.lsk.core.organisation.Provider;
import se.lsk.core.organisation.ProviderForm;
import se.lsk.core.organisation.Regime;
import se.lsk.rules.Message;
import se.lsk.rules.Phrase;
import se.lsk.rules.duty.Acts;

/**
 * What SOSFS 2006:11 asked of a management system through 2011: six aims, what is run for the board by private providers (4 §), and eight
 * areas. Of its sections only 4 § was found by number, so the rest is cited as a whole.
 */
final class PredecessorDemands {

    private static final ImmutableSet<Regime> SOCIAL_SERVICES = Sets.immutableEnumSet(Regime.SOL, Regime.LSS);
    private static final Message NO_SOCIAL_SERVICES = words(
            "Verksamheten bedrivs varken enligt socialtjänstlagen eller LSS.",
            "The activity is run neither under the Social Services Act nor under LSS.");
    private static final Message FIRST_DAY = words(
            "Föreskrifternas första dag i kraft är inte belagd. LSK räknar från den dag de beslutades, 2006-09-01, som är den tidigaste möjliga.",
            "The first day in force of the regulation was not seen. LSK counts from the day on which it was issued, 2006-09-01, the earliest possible.");

    private static final Message USERS = words(
            "att enskilda och grupper ges möjlighet att delta",
            "giving individuals and groups the chance to take part");
    private static final Message STAFF = words("att personalen görs delaktig", "making staff participants");
    private static final Message DOCUMENTED =
            words("dokumentation av kvalitetsarbetet", "documentation of the quality work");
    private static final Message FOLLOWED_UP =
            words("uppföljning av kvalitetsarbetet", "follow-up of the quality work");
    private static final Message CONTRACTORS = words(
            "att nämnden försäkrar sig om kvalitetsarbetet hos enskilda utförare",
            "the board assuring itself of the quality work of private providers");
    private static final Message NO_CONTRACTORS = words(
            "Ingen enskild utförare bedriver verksamhet på uppdrag av nämnden.",
            "No private provider runs activity for the board.");
    private static final Phrase AREA = Phrase.of("området {name}", "the area of {name}");

    /** {@code G1}: goals that can be followed up. */
    static final Demand G1 = demand("G1")
            .title("Uppföljningsbara mål", "Goals that can be followed up")
            .asks(
                    "Är mål som kan följas upp fastställda utifrån socialtjänstlagen och LSS?",
                    "Are goals that can be followed up set from the Social Services Act and LSS?")
            .leavesOpen(
                    "Om målen följer av lagarna bedöms av en person.",
                    "Whether the goals follow from the acts is for a person to judge.")
            .answers(DemandRule.IN_PLACE)
            .examinedBy(asked(GoalDemands::canBeFollowedUp));

    /** {@code G2}: quality work fitted to the goals. */
    static final Demand G2 = demand("G2")
            .title("Kvalitetsarbete efter målen", "Quality work fitted to the goals")
            .asks(
                    "Är kvalitetsarbetets inriktning och omfattning anpassade till vad som krävs för att nå målen?",
                    "Are the direction and extent of the quality work fitted to what reaching the goals takes?")
            .answers(DemandRule.TO_JUDGE)
            .examinedBy(asked(GoalDemands::haveActivities));

    /** {@code G3}: the division of responsibility. */
    static final Demand G3 = demand("G3")
            .title("Fastställd ansvarsfördelning", "Responsibility divided")
            .asks(
                    "Är ansvarsfördelningen i kvalitetsarbetet fastställd?",
                    "Is the division of responsibility in the quality work fixed?")
            .answers(DemandRule.IN_PLACE)
            .examinedBy(asked(ResponsibilityDemands::tasksDivided));

    /** {@code G4}: individuals and groups take part. */
    static final Demand G4 = demand("G4")
            .title("Enskilda och grupper deltar", "Individuals and groups take part")
            .asks(
                    "Ges enskilda och grupper möjlighet att delta i arbetet med att utveckla och säkra kvaliteten?",
                    "Can individuals and groups take part in developing and securing quality?")
            .answers(DemandRule.IN_PLACE)
            .examinedBy(asked(new ParticipationEvidence(Participation::users, "participation.users", USERS, 1)));

    /** {@code G5}: staff take part. */
    static final Demand G5 = demand("G5")
            .title("Personalen deltar", "Staff take part")
            .asks(
                    "Görs personalen delaktig i arbetet med att utveckla och säkra kvaliteten?",
                    "Are staff made participants in developing and securing quality?")
            .answers(DemandRule.IN_PLACE)
            .examinedBy(asked(new ParticipationEvidence(Participation::staff, "participation.staff", STAFF, 1)));

    /** {@code G6}: the quality work is documented and followed up. */
    static final Demand G6 = demand("G6")
            .title("Dokumenterat och uppföljt", "Documented and followed up")
            .asks(
                    "Dokumenteras kvalitetsarbetet, och följs det upp kontinuerligt?",
                    "Is the quality work documented, and is it continuously followed up?")
            .leavesOpen(
                    "Om uppföljningen är kontinuerlig bedöms av en person; något intervall har inte hittats.",
                    "Whether the follow-up is continuous is for a person to judge; no interval was found.")
            .answers(DemandRule.IN_PLACE)
            .examinedBy(asked(PredecessorDemands::documentedAndFollowedUp));

    /** {@code G-CONTRACTORS}: the quality work of private providers, 4 §. */
    static final Demand G_CONTRACTORS = Demand.of("G-CONTRACTORS")
            .title("Kvalitetsarbete hos enskilda utförare", "Quality work of private providers")
            .asks(
                    "Försäkrar sig nämnden om att systematiskt kvalitetsarbete tillämpas i verksamhet som enskilda utförare bedriver åt den?",
                    "Does the board assure itself that systematic quality work is applied in activity that private providers run for it?")
            .holder(Holders.BOARD)
            .secondHand(Acts.MANAGEMENT_SYSTEM_2006, "P4")
            .answers(DemandRule.OUTSIDE, DemandRule.LACKING, DemandRule.NOT_TOLD, DemandRule.IN_PLACE)
            .examinedBy(asked(PredecessorDemands::contractors));

    private PredecessorDemands() {}

    /** {@return every demand of the regulation, in reading order} */
    static List<Demand> all() {
        ImmutableList.Builder<Demand> all = ImmutableList.builder();
        all.add(G1, G2, G3, G4, G5, G6, G_CONTRACTORS);
        int number = 1;
        for (PredecessorArea area : PredecessorArea.values()) {
            all.add(area(area, number));
            number++;
        }
        return all.build();
    }

    private static Demand.Builder demand(String key) {
        return Demand.of(key)
                .holder(Holders.BOARD)
                .secondHand(Acts.MANAGEMENT_SYSTEM_2006)
                .answers(DemandRule.OUTSIDE, DemandRule.LACKING, DemandRule.NOT_TOLD);
    }

    private static Examiner asked(Examiner examiner) {
        return new AskedUnder(SOCIAL_SERVICES, NO_SOCIAL_SERVICES, (system, seen) -> {
            seen.note(FIRST_DAY);
            examiner.examine(system, seen);
        });
    }

    /** {@code G-AREA-1} to {@code G-AREA-8}. */
    private static Demand area(PredecessorArea area, int number) {
        return demand("G-AREA-" + number)
                .title(capital(area.swedish()), capital(area.english()))
                .asks(
                        "Omfattar ledningssystemet området " + area.swedish() + "?",
                        "Does the management system cover the area of " + area.english() + "?")
                .answers(DemandRule.IN_PLACE)
                .examinedBy(asked((system, seen) -> area(area, system, seen)));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static void area(PredecessorArea area, ManagementSystem system, Examination.Builder seen) {
        new AnyEvidence<AreaEvidence>(words(AREA, area), "predecessor.areas", ".evidence")
                .examine(
                        system.predecessor().map(Predecessor::areas).orElseGet(Listing::untold),
                        told -> told.area() == area ? Optional.of(told.evidence()) : Optional.empty(),
                        seen);
    }

    private static void documentedAndFollowedUp(ManagementSystem system, Examination.Builder seen) {
        new AnyEvidence<DocumentationRecord>(DOCUMENTED, "documentation.records", ".evidence")
                .examine(
                        system.documentation().map(Documentation::records).orElseGet(Listing::untold),
                        record -> Optional.of(record.evidence()),
                        seen);
        AnyEvidence.ofFunction(ManagementFunction.FOLLOW_UP, FOLLOWED_UP, system, seen);
    }

    private static void contractors(ManagementSystem system, Examination.Builder seen) {
        Answer isPrivate = hasPrivateProvider(
                system.organisation().map(Organisation::providers).orElseGet(Listing::untold));
        Evidence assured =
                system.predecessor().map(Predecessor::contractorsAssured).orElseGet(Evidence::untold);
        if (isPrivate == Answer.NO) {
            seen.outside(NO_CONTRACTORS);
        } else if (isPrivate == Answer.UNKNOWN && assured.existedOn(seen.asOf()) == Answer.NO) {
            seen.untold("organisation.providers");
        } else {
            seen.evidence(assured, CONTRACTORS, "predecessor.contractorsAssured");
        }
    }

    private static Answer hasPrivateProvider(Listing<Provider> providers) {
        if (!providers.isTold()) {
            return Answer.UNKNOWN;
        }
        List<Optional<ProviderForm>> forms =
                providers.items().stream().map(Provider::form).toList();
        if (forms.contains(Optional.of(ProviderForm.PRIVATE))) {
            return Answer.YES;
        }
        return forms.contains(Optional.<ProviderForm>empty()) ? Answer.UNKNOWN : Answer.NO;
    }
}
