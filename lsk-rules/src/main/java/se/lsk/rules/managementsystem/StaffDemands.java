package se.lsk.rules.managementsystem;

import static se.lsk.rules.managementsystem.Examination.words;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Listing;
import se.lsk.core.managementsystem.Control;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.managementsystem.Routine;
import se.lsk.core.managementsystem.SelfMonitoring;
import se.lsk.core.managementsystem.Structure;
import se.lsk.rules.Message;
import se.lsk.rules.Phrase;
import se.lsk.rules.duty.Acts;

/** What SOSFS 2011:9, 6 kap., asks of the part that staff have in the quality work. */
final class StaffDemands {

    private static final Phrase MADE_KNOWN =
            Phrase.of("att ”{name}” har gjorts känd för personalen", "making “{name}” known to staff");
    private static final Phrase CHECKED =
            Phrase.of("egenkontroll av att ”{name}” följs", "self-monitoring of whether “{name}” is followed");
    private static final Phrase NOT_CHECKED = Phrase.of(
            "Ingen egenkontroll som har uppgetts prövar om ”{name}” följs.",
            "No self-monitoring that was told checks whether “{name}” is followed.");
    private static final Message FOLLOWED = words(
            "Arbetar personalen enligt processerna och rutinerna i ledningssystemet?",
            "Do staff work according to the processes and routines of the management system?");

    /** {@code K6P1}: staff work according to the processes and routines. */
    static final Demand K6P1 = Demand.of("K6P1")
            .title("Personalen följer processer och rutiner", "Staff follow processes and routines")
            .asks(
                    "Säkerställs det att personalen arbetar enligt processerna och rutinerna i ledningssystemet?",
                    "Is it made sure that staff work according to the processes and routines of the management system?")
            .holder(Holders.EVERYBODY)
            .leavesOpen(
                    "En rutin som inte är fastställd prövas inte här. Att ingen egenkontroll prövar en rutin nämns men avgör inget.",
                    "A routine that was not adopted is not looked at here. That no self-monitoring checks a routine is mentioned and decides nothing.")
            .answers(DemandRule.LACKING, DemandRule.NOT_TOLD, DemandRule.TO_JUDGE)
            .secondHand(Acts.MANAGEMENT_SYSTEM, "K6P1")
            .examinedBy((system, seen) -> seen.each(
                            system.structure().map(Structure::routines).orElseGet(Listing::untold),
                            "structure.routines",
                            (routine, path) -> routine(system, routine, path, seen))
                    .toJudge(FOLLOWED));

    private StaffDemands() {}

    /** {@return every demand of the chapter, in reading order} */
    static List<Demand> all() {
        return ImmutableList.of(K6P1);
    }

    private static void routine(ManagementSystem system, Routine routine, String path, Examination.Builder seen) {
        if (routine.adopted().existedOn(seen.asOf()) == Answer.NO) {
            return;
        }
        seen.evidence(routine.madeKnown(), words(MADE_KNOWN, routine.name()), path + ".madeKnown");
        Listing<Control> controls =
                system.selfMonitoring().map(SelfMonitoring::controls).orElseGet(Listing::untold);
        for (int i = 0; i < controls.items().size(); i++) {
            if (controls.items().get(i).checksRoutines().items().contains(routine.name())) {
                seen.inPlace(words(CHECKED, routine.name()), "selfMonitoring.controls[" + i + "]");
                return;
            }
        }
        if (controls.isTold()
                && controls.items().stream()
                        .allMatch(control -> control.checksRoutines().isTold())) {
            seen.note(words(NOT_CHECKED, routine.name()));
        }
    }
}
