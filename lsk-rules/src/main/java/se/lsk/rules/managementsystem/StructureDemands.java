package se.lsk.rules.managementsystem;

import static se.lsk.rules.managementsystem.Examination.words;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.lsk.core.facts.Listing;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.managementsystem.Structure;
import se.lsk.core.managementsystem.WorkProcess;
import se.lsk.rules.Message;
import se.lsk.rules.Phrase;
import se.lsk.rules.duty.Acts;

/** What SOSFS 2011:9, 4 kap., asks of the structure of a management system: processes, activities, routines, co-operation. */
final class StructureDemands {

    private static final String PROCESSES = "structure.processes";
    private static final Message NO_PROCESS = words("någon process", "any process");
    private static final Phrase IDENTIFIED = Phrase.of("identifiering av ”{name}”", "identification of “{name}”");
    private static final Phrase DESCRIPTION = Phrase.of("beskrivning av ”{name}”", "description of “{name}”");
    private static final Phrase ADOPTION = Phrase.of("fastställande av ”{name}”", "adoption of “{name}”");

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
                    processes(system),
                    NO_PROCESS,
                    PROCESSES,
                    (process, path) -> seen.evidence(
                                    process.identified(), words(IDENTIFIED, process.name()), path + ".identified")
                            .evidence(process.description(), words(DESCRIPTION, process.name()), path + ".description")
                            .adoption(process.adopted(), words(ADOPTION, process.name()), path + ".adopted")));

    private StructureDemands() {}

    private static Listing<WorkProcess> processes(ManagementSystem system) {
        return system.structure().map(Structure::processes).orElse(Listing.untold());
    }

    /** {@return every demand of the chapter, in reading order} */
    static List<Demand> all() {
        return ImmutableList.of(K4P2);
    }
}
