package se.lsk.rules.managementsystem;

import static se.lsk.rules.managementsystem.Examination.words;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Evidence;
import se.lsk.core.law.EffectivePeriod;
import se.lsk.core.managementsystem.FunctionEvidence;
import se.lsk.core.managementsystem.ManagementFunction;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.organisation.Organisation;
import se.lsk.rules.Message;
import se.lsk.rules.Phrase;
import se.lsk.rules.duty.Acts;

/** What SOSFS 2011:9, 3 kap., asks of responsibility for the management system and of its use. */
final class ResponsibilityDemands {

    private static final Message SYSTEM_ADOPTED =
            words("fastställande av ledningssystemet", "adoption of the management system");
    private static final Phrase COVERED =
            Phrase.of("ledningssystem för enheten {name}", "a management system for the unit {name}");
    private static final Message ANY_TASK = words("uppgifter i kvalitetsarbetet", "tasks in the quality work");
    private static final Phrase ROLE_FOR_TASK =
            Phrase.of("någon som har uppgiften {name}", "somebody who has the task {name}");
    private static final Phrase ROLE_IN_PROCESS =
            Phrase.of("befattning i processen ”{name}”", "a role in the process “{name}”");
    private static final Phrase RESPONSIBLE = Phrase.of("ansvarig för ”{name}”", "a responsible role for “{name}”");
    private static final Phrase WITHOUT_TASK = Phrase.of(
            "Befattningen {name} har ingen uppgift i kvalitetsarbetet. Är det meningen?",
            "The role {name} has no task in the quality work. Is it meant to be so?");
    private static final Phrase FUNCTION = Phrase.of("något som visar: {name}", "something that shows: {name}");
    private static final Phrase OUTSIDE_PERIOD = Phrase.of(
            "Det som visar ”{function}” är daterat {day}, utanför perioden. Gäller det perioden?",
            "What shows “{function}” is dated {day}, outside the period. Is it about the period?");

    /** {@code K3P1}: there is a management system, and it is used. */
    static final Demand K3P1 = Demand.of("K3P1")
            .title("Ledningssystem som används", "A management system in use")
            .asks(
                    "Finns det ett ledningssystem för verksamheten, och används det för att utveckla och säkra kvaliteten?",
                    "Is there a management system for the activity, and is it used to develop and secure quality?")
            .holder(Holders.EVERYBODY)
            .leavesOpen(
                    "Om det används systematiskt och fortlöpande, och om något annat system täcker samma enhet, bedöms av en person.",
                    "Whether it is used systematically and continuously, and whether another system covers the same unit, is for a person to judge.")
            .answers(DemandRule.LACKING, DemandRule.NOT_TOLD, DemandRule.IN_PLACE)
            .secondHand(Acts.MANAGEMENT_SYSTEM, "K3P1")
            .examinedBy((system, seen) -> {
                seen.adoption(system.adopted(), SYSTEM_ADOPTED, "adopted");
                unitsCovered(system, seen);
                UseInPeriod.examine(system, seen);
            });

    /** {@code K3P2}: the six functions that the system supports. */
    static final Demand K3P2 = Demand.of("K3P2")
            .title(
                    "Planera, leda, kontrollera, följa upp, utvärdera, förbättra",
                    "Plan, lead, control, follow up, evaluate, improve")
            .asks(
                    "Planeras, leds, kontrolleras, följs upp, utvärderas och förbättras verksamheten med stöd av ledningssystemet?",
                    "Is the activity planned, led, controlled, followed up, evaluated and improved with the support of the management system?")
            .holder(Holders.EVERYBODY)
            .answers(DemandRule.LACKING, DemandRule.NOT_TOLD, DemandRule.TO_JUDGE, DemandRule.IN_PLACE)
            .secondHand(Acts.MANAGEMENT_SYSTEM, "K3P2")
            .examinedBy(ResponsibilityDemands::functions);

    /** {@code K3P3}: how the tasks are divided. */
    static final Demand K3P3 = Demand.of("K3P3")
            .title("Fördelade uppgifter", "Divided tasks")
            .asks(
                    "Framgår det av ledningssystemet hur uppgifterna i kvalitetsarbetet är fördelade i verksamheten?",
                    "Does the management system show how the tasks in the quality work are divided in the organisation?")
            .holder(Holders.EVERYBODY)
            .leavesOpen(
                    "Vem som ansvarar för en risk framgår inte av ledningssystemets uppgifter och prövas inte.",
                    "Who is responsible for a risk does not stand in the facts on the system and is not examined.")
            .answers(DemandRule.LACKING, DemandRule.NOT_TOLD, DemandRule.TO_JUDGE, DemandRule.IN_PLACE)
            .secondHand(Acts.MANAGEMENT_SYSTEM, "K3P3")
            .examinedBy(ResponsibilityDemands::division);

    private ResponsibilityDemands() {}

    /** {@return every demand of the chapter, in reading order} */
    static List<Demand> all() {
        return ImmutableList.of(K3P1, K3P2, K3P3);
    }

    /** Whether the system covers each unit. */
    static void unitsCovered(ManagementSystem system, Examination.Builder seen) {
        seen.each(
                SystemParts.units(system),
                SystemParts.UNITS,
                (unit, path) -> seen.answer(unit.covered(), words(COVERED, unit.unitRef()), path + ".covered"));
    }

    private static void functions(ManagementSystem system, Examination.Builder seen) {
        if (!system.functions().isTold()) {
            seen.untold("functions");
            return;
        }
        for (ManagementFunction function : ManagementFunction.values()) {
            function(system, function, seen);
        }
    }

    /** One piece of evidence is enough for a function; one from the period before one from another time, that before one not told. */
    private static void function(ManagementSystem system, ManagementFunction function, Examination.Builder seen) {
        Optional<EffectivePeriod> period = SystemParts.period(system);
        List<FunctionEvidence> all = system.functions().items();
        Message what = words(FUNCTION, function);
        Optional<String> untold = Optional.empty();
        Optional<Message> outside = Optional.empty();
        for (int i = 0; i < all.size(); i++) {
            Evidence evidence = all.get(i).evidence();
            String path = "functions[" + i + "].evidence";
            Answer exists = all.get(i).function() == function ? evidence.existedOn(seen.asOf()) : Answer.NO;
            if (exists == Answer.YES && isFrom(evidence, period)) {
                seen.inPlace(what, path);
                return;
            }
            if (exists == Answer.YES) {
                outside = Optional.of(new Message(
                        OUTSIDE_PERIOD,
                        ImmutableMap.of(
                                "function", function, "day", evidence.on().orElseThrow())));
            } else if (exists == Answer.UNKNOWN) {
                untold = Optional.of(path);
            }
        }
        if (outside.isPresent()) {
            seen.toJudge(outside.get());
        } else if (untold.isPresent()) {
            seen.untold(untold.get());
        } else {
            seen.lacking(what, "functions");
        }
    }

    /** {@return whether the evidence is from the period, as evidence without a day is taken to be} */
    private static boolean isFrom(Evidence evidence, Optional<EffectivePeriod> period) {
        return evidence.on().isEmpty()
                || period.isEmpty()
                || period.get().contains(evidence.on().get());
    }

    /** Whether there are tasks in the quality work, each with somebody who has it. */
    static void tasksDivided(ManagementSystem system, Examination.Builder seen) {
        seen.some(
                SystemParts.organisation(system, Organisation::tasks), ANY_TASK, "organisation.tasks", (task, path) -> {
                    Message somebody = words(ROLE_FOR_TASK, task.taskRef());
                    seen.some(
                            task.roles(),
                            somebody,
                            path + ".roles",
                            (role, place) -> seen.inPlace(somebody, path + ".roles"));
                });
    }

    private static void division(ManagementSystem system, Examination.Builder seen) {
        tasksDivided(system, seen);
        seen.each(SystemParts.processes(system), SystemParts.PROCESSES, (process, path) -> {
            Message any = words(ROLE_IN_PROCESS, process.name());
            seen.some(process.roles(), any, path + ".roles", (role, place) -> seen.inPlace(any, path + ".roles"));
        });
        seen.each(
                SystemParts.routines(system),
                SystemParts.ROUTINES,
                (routine, path) -> seen.toldInPlace(
                        routine.responsible(), words(RESPONSIBLE, routine.name()), path + ".responsible"));
        seen.each(
                SystemParts.controls(system),
                SystemParts.CONTROLS,
                (control, path) -> seen.toldInPlace(
                        control.responsible(), words(RESPONSIBLE, control.name()), path + ".responsible"));
        seen.each(SystemParts.roles(system), SystemParts.ROLES, (role, path) -> {});
        system.organisation()
                .filter(organisation -> organisation.tasks().isTold())
                .ifPresent(organisation -> organisation
                        .responsibilities()
                        .withoutTask(organisation.roles().items())
                        .forEach(role -> seen.toJudge(words(WITHOUT_TASK, role))));
    }
}
