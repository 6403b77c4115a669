package se.lsk.rules.managementsystem;

import static se.lsk.rules.managementsystem.Examination.words;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.lsk.core.facts.Answer;
import se.lsk.core.managementsystem.CooperationPurpose;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.managementsystem.WorkProcess;
import se.lsk.core.organisation.Regime;
import se.lsk.rules.Message;
import se.lsk.rules.Phrase;
import se.lsk.rules.duty.Acts;

/** What SOSFS 2011:9, 4 kap., asks of the structure of a management system: processes, activities, routines, co-operation. */
final class StructureDemands {

    static final Message NO_PROCESS_TO_EXAMINE = words(
            "Ingen process är identifierad, så det finns ingen att pröva; det frågas efter i 4 kap. 2 §.",
            "No process is identified, so there is none to examine; 4 kap. 2 § asks for that.");
    static final Phrase ADOPTION = Phrase.of("fastställande av ”{name}”", "adoption of “{name}”");

    private static final Message ANY_PROCESS = words("processer", "processes");
    private static final Message SCOPE =
            words("beskrivning av inriktning och omfattning", "a statement of direction and scope");
    private static final Phrase IDENTIFIED = Phrase.of("identifiering av ”{name}”", "identification of “{name}”");
    private static final Phrase DESCRIPTION = Phrase.of("beskrivning av ”{name}”", "description of “{name}”");
    private static final Phrase ACTIVITIES = Phrase.of("aktiviteter i ”{name}”", "activities in “{name}”");
    private static final Phrase ORDER = Phrase.of("inbördes ordning i ”{name}”", "an order in “{name}”");
    private static final Phrase GAP = Phrase.of(
            "I ordningen mellan aktiviteterna i ”{name}” är en plats hoppad över. Saknas en aktivitet?",
            "In the order of the activities in “{name}” a place is left out. Is an activity missing?");

    /** {@code K4P1}: the system is fitted to the activity. Its content is attested at second hand, the number of its section is not. */
    static final Demand K4P1 = Demand.of("K4P1")
            .title("Anpassat till verksamheten", "Fitted to the activity")
            .asks(
                    "Är ledningssystemet anpassat till verksamhetens inriktning och omfattning, med processer och rutiner?",
                    "Is the management system fitted to the direction and scope of the activity, with processes and routines?")
            .holder(Holders.EVERYBODY)
            .leavesOpen(
                    "Om anpassningen är riktig bedöms av en person. Kapitlet anges utan paragraf: att det är 1 § har inte setts.",
                    "Whether it fits is for a person to judge. The chapter is cited without a section: that it is 1 § was not seen.")
            .answers(DemandRule.LACKING, DemandRule.NOT_TOLD, DemandRule.IN_PLACE)
            .secondHand(Acts.MANAGEMENT_SYSTEM, "K4")
            .examinedBy((system, seen) -> {
                seen.evidence(system.scope(), SCOPE, "scope");
                seen.some(
                        SystemParts.processes(system),
                        ANY_PROCESS,
                        SystemParts.PROCESSES,
                        (process, path) -> seen.inPlace(ANY_PROCESS, SystemParts.PROCESSES));
                ResponsibilityDemands.unitsCovered(system, seen);
            });

    /** {@code K4P2}: processes are identified, described and adopted. */
    static final Demand K4P2 = Demand.of("K4P2")
            .title("Processer", "Processes")
            .asks(
                    "Är de processer som behövs för att säkra kvaliteten identifierade, beskrivna och fastställda?",
                    "Are the processes that are needed to secure quality identified, described and adopted?")
            .holder(Holders.EVERYBODY)
            .leavesOpen(
                    "Om det är de processer som behövs, och om fler behövs, bedöms av en person.",
                    "Whether these are the processes that are needed, and whether more are, is for a person to judge.")
            .answers(DemandRule.LACKING, DemandRule.NOT_TOLD, DemandRule.IN_PLACE)
            .secondHand(Acts.MANAGEMENT_SYSTEM, "K4P2")
            .examinedBy((system, seen) -> seen.some(
                    SystemParts.processes(system),
                    ANY_PROCESS,
                    SystemParts.PROCESSES,
                    (process, path) -> seen.evidence(
                                    process.identified(), words(IDENTIFIED, process.name()), path + ".identified")
                            .evidence(process.description(), words(DESCRIPTION, process.name()), path + ".description")
                            .adoption(process.adopted(), words(ADOPTION, process.name()), path + ".adopted")));

    /** {@code K4P3}: the activities of each process and their order. */
    static final Demand K4P3 = Demand.of("K4P3")
            .title("Aktiviteter i ordning", "Activities in order")
            .asks(
                    "Är aktiviteterna i varje process identifierade, och är deras inbördes ordning bestämd?",
                    "Are the activities of each process identified, and is their order fixed?")
            .holder(Holders.EVERYBODY)
            .answers(
                    DemandRule.OUTSIDE,
                    DemandRule.LACKING,
                    DemandRule.NOT_TOLD,
                    DemandRule.TO_JUDGE,
                    DemandRule.IN_PLACE)
            .secondHand(Acts.MANAGEMENT_SYSTEM, "K4P3")
            .examinedBy(StructureDemands::activities);

    /** {@code K4P4}: the routines that activities need. */
    static final Demand K4P4 = Demand.of("K4P4")
            .title("Rutiner", "Routines")
            .asks(
                    "Är de rutiner som behövs för varje aktivitet utarbetade och fastställda, med tillvägagångssätt och ansvar?",
                    "Are the routines that each activity needs drawn up and adopted, with a set way and responsibility?")
            .holder(Holders.EVERYBODY)
            .leavesOpen(
                    "Vilka aktiviteter som behöver en rutin avgör verksamheten; om det är riktigt bedöms av en person.",
                    "Which activities need a routine the organisation decides; whether that is right is for a person to judge.")
            .answers(
                    DemandRule.OUTSIDE,
                    DemandRule.LACKING,
                    DemandRule.NOT_TOLD,
                    DemandRule.TO_JUDGE,
                    DemandRule.IN_PLACE)
            .secondHand(Acts.MANAGEMENT_SYSTEM, "K4P4")
            .examinedBy(new RoutineNeeds());

    /** {@code K4P5}: co-operation to secure the quality of support, under SoL and LSS. */
    static final Demand K4P5 = Demand.of("K4P5")
            .title("Samverkan om insatser", "Co-operation on support")
            .asks(
                    "Framgår det hur samverkan som behövs för att säkra insatsernas kvalitet bedrivs och möjliggörs?",
                    "Is it shown how the co-operation that is needed to secure the quality of support is run and made possible?")
            .holder(Holders.SOCIAL_SERVICES)
            .leavesOpen(
                    "Om samverkan fungerar bedöms av en person.",
                    "Whether the co-operation works is for a person to judge.")
            .answers(
                    DemandRule.OUTSIDE,
                    DemandRule.LACKING,
                    DemandRule.NOT_TOLD,
                    DemandRule.TO_JUDGE,
                    DemandRule.IN_PLACE)
            .secondHand(Acts.MANAGEMENT_SYSTEM, "K4P5")
            .examinedBy(new CooperationNeeds(CooperationPurpose.QUALITY_OF_SUPPORT, Regime.SOL, Regime.LSS));

    /** {@code K4P6}: co-operation to prevent harm in care, for caregivers. */
    static final Demand K4P6 = Demand.of("K4P6")
            .title("Samverkan mot vårdskada", "Co-operation against harm in care")
            .asks(
                    "Framgår det hur samverkan som behövs för att förebygga vårdskada möjliggörs?",
                    "Is it shown how the co-operation that is needed to prevent harm in care is made possible?")
            .holder(Holders.CAREGIVER)
            .leavesOpen(
                    "Om samverkan fungerar bedöms av en person. Bestämmelsens exakta ordalydelse har inte setts.",
                    "Whether the co-operation works is for a person to judge. The exact wording of the provision was not seen.")
            .answers(
                    DemandRule.OUTSIDE,
                    DemandRule.LACKING,
                    DemandRule.NOT_TOLD,
                    DemandRule.TO_JUDGE,
                    DemandRule.IN_PLACE)
            .secondHand(Acts.MANAGEMENT_SYSTEM, "K4P6")
            .examinedBy(new CooperationNeeds(CooperationPurpose.PREVENT_HARM_IN_CARE, Regime.HSL, Regime.TL));

    private StructureDemands() {}

    /** {@return every demand of the chapter, in reading order} */
    static List<Demand> all() {
        return ImmutableList.of(K4P1, K4P2, K4P3, K4P4, K4P5, K4P6);
    }

    private static void activities(ManagementSystem system, Examination.Builder seen) {
        if (SystemParts.processes(system).isToldEmpty()) {
            seen.outside(NO_PROCESS_TO_EXAMINE);
        }
        seen.each(
                SystemParts.processes(system),
                SystemParts.PROCESSES,
                (process, path) -> activities(process, path + ".activities", seen));
    }

    private static void activities(WorkProcess process, String path, Examination.Builder seen) {
        Message activities = words(ACTIVITIES, process.name());
        seen.some(
                process.activities(),
                activities,
                path,
                (activity, place) -> seen.inPlace(activities, path).told(activity.order(), place + ".order"));
        if (process.isInOrder() == Answer.YES) {
            seen.inPlace(words(ORDER, process.name()), path);
        } else if (process.isInOrder() == Answer.NO
                && !process.activities().items().isEmpty()) {
            seen.toJudge(words(GAP, process.name()));
        }
    }
}
