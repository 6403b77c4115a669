package se.lsk.rules.deviation;

import se.lsk.rules.ClockShape;
import se.lsk.rules.Phrase;
import se.lsk.rules.deviation.LexSarahDuties.LastLexSarahNoteMade;
import se.lsk.rules.deviation.LexSarahDuties.MisconductNoticed;
import se.lsk.rules.deviation.LexSarahDuties.ReportReceived;
import se.lsk.rules.deviation.LexSarahDuties.SeriousnessClear;
import se.lsk.rules.deviation.LexSarahDuties.TasksBegun;
import se.lsk.rules.duty.ClockEvent;
import se.lsk.rules.duty.Duty;
import se.lsk.rules.duty.DutyDeclaration;
import se.lsk.rules.duty.Parties;

/**
 * What the Social Services Acts and LSS both ask for, said once; the duties of each act add its wordings.
 *
 * @param keyEnding what parts the act's keys from those of the other
 * @param name the short name of the act
 * @param responsible who receives the reports, sees to the misconduct and notifies the inspectorate
 */
record LexSarahAct(String keyEnding, String name, Phrase responsible) {

    /** The Social Services Acts. */
    static final LexSarahAct SOL = new LexSarahAct(
            "",
            "SoL",
            Phrase.of(
                    "Den som bedriver enskild verksamhet, Statens institutionsstyrelse (SiS) eller socialnämnden",
                    "The private operator, the National Board of Institutional Care (SiS) or the social welfare board"));
    /** The act on support and service for persons with certain functional impairments. */
    static final LexSarahAct LSS = new LexSarahAct(
            "-LSS",
            "LSS",
            Phrase.of(
                    "Den som bedriver enskild verksamhet eller den berörda nämnden",
                    "The private operator or the board concerned"));

    private static final Phrase PERFORMER =
            Phrase.of("Den som utför uppgifter i verksamheten", "Whoever performs tasks in the operation");
    private static final Phrase BOARD_CONCERNED = Phrase.of("Den berörda nämnden", "The board concerned");

    private <E extends ClockEvent> DutyDeclaration<E> duty(
            String key, ClockShape shape, Class<E> start, String swedish, String english) {
        return Duty.of(key + keyEnding, shape, start).title(swedish + " (" + name + ")", english + " (" + name + ")");
    }

    DutyDeclaration<TasksBegun> quality() {
        return duty(
                        "LS-QUALITY",
                        ClockShape.CONTINUOUS,
                        TasksBegun.class,
                        "Medverkan till god kvalitet",
                        "Contributing to good quality")
                .asks(
                        "Medverkar den som utför uppgifter till att verksamheten är av god kvalitet?",
                        "Does whoever performs tasks contribute to the good quality of the operation?")
                .starts(
                        "personen började utföra uppgifter i verksamheten",
                        "the person began to perform tasks in the operation")
                .holder(PERFORMER);
    }

    DutyDeclaration<MisconductNoticed> report() {
        return duty(
                        "LS-REPORT",
                        ClockShape.ACTION,
                        MisconductNoticed.class,
                        "Rapport om missförhållande",
                        "Report of misconduct")
                .asks(
                        "Rapporterades missförhållandet, eller den påtagliga risken för ett, genast?",
                        "Was the misconduct, or the tangible risk of it, reported at once?")
                .starts(
                        "ett missförhållande, eller en påtaglig risk för ett, uppmärksammades eller blev känt",
                        "misconduct, or a tangible risk of it, was noticed or became known")
                .stops("rapporten lämnades", "the report was made")
                .holder(PERFORMER)
                .recipient(responsible);
    }

    DutyDeclaration<TasksBegun> staffInformation() {
        return duty(
                        "LS-STAFFINFO",
                        ClockShape.ACTION,
                        TasksBegun.class,
                        "Information till personalen om lex Sarah",
                        "Telling staff about lex Sarah")
                .asks(
                        "Informerades den som utför uppgifter om sina skyldigheter enligt lex Sarah?",
                        "Was whoever performs tasks told of their duties under lex Sarah?")
                .starts(
                        "personen började utföra uppgifter i verksamheten",
                        "the person began to perform tasks in the operation")
                .stops("personen informerades om sina skyldigheter", "the person was told of their duties")
                .holder(responsible)
                .recipient(PERFORMER);
    }

    DutyDeclaration<ReportReceived> tellingTheBoard() {
        return duty(
                        "LS-TELLBOARD",
                        ClockShape.ACTION,
                        ReportReceived.class,
                        "Information till nämnden om en rapport",
                        "Telling the board of a report")
                .asks(
                        "Informerades den berörda nämnden om rapporten i den enskilda verksamheten?",
                        "Was the board concerned told of the report in the private operation?")
                .starts("rapporten togs emot", "the report was received")
                .stops("nämnden informerades om rapporten", "the board was told of the report")
                .holder(Parties.PRIVATE_OPERATOR)
                .recipient(BOARD_CONCERNED);
    }

    DutyDeclaration<ReportReceived> investigation() {
        return duty(
                        "LS-INVESTIGATE",
                        ClockShape.ACTION,
                        ReportReceived.class,
                        "Utredning och avhjälpande av missförhållande",
                        "Investigating and remedying misconduct")
                .asks(
                        "Dokumenterades, utreddes och avhjälptes eller undanröjdes missförhållandet så skyndsamt som lagen kräver?",
                        "Was the misconduct documented, investigated and remedied or removed as promptly as the law asks?")
                .starts(
                        "rapporten togs emot eller missförhållandet blev känt",
                        "the report was received or the misconduct became known")
                .stops(
                        "missförhållandet var dokumenterat, utrett och avhjälpt eller risken undanröjd",
                        "the misconduct had been documented, investigated and remedied, or the risk removed")
                .holder(responsible)
                .leavesOpen(
                        "En rapport som snabbt visar sig inte gälla ett missförhållande kan enligt IVO avslutas med ett dokumenterat ställningstagande.",
                        "According to IVO, a report that is soon found not to be about misconduct can be closed with a documented position.");
    }

    DutyDeclaration<SeriousnessClear> notification() {
        return duty(
                        "LS-NOTIFY",
                        ClockShape.ACTION,
                        SeriousnessClear.class,
                        "Anmälan till IVO av allvarligt missförhållande",
                        "Notifying IVO of serious misconduct")
                .asks(
                        "Anmäldes det allvarliga missförhållandet, eller den påtagliga risken för ett, snarast till IVO?",
                        "Was IVO notified of the serious misconduct, or the tangible risk of it, as soon as possible?")
                .starts(
                        "ett allvarligt missförhållande, eller en påtaglig risk för ett, konstaterades",
                        "serious misconduct, or a tangible risk of it, was established")
                .stops("anmälan gjordes till IVO", "IVO was notified")
                .holder(responsible)
                .recipient(Parties.IVO)
                .leavesOpen(
                        "Utredningen ska bifogas anmälan; är den inte klar gäller LS-COMPLETE. Den som bedriver enskild verksamhet ska också informera nämnden om anmälan.",
                        "The investigation is attached to the notification; if it is not ready, see LS-COMPLETE. The private operator also tells the board of the notification.");
    }

    DutyDeclaration<LastLexSarahNoteMade> keepingInPrivateOperations() {
        return duty(
                        "LS-PRIVATE-KEEP",
                        ClockShape.RETENTION,
                        LastLexSarahNoteMade.class,
                        "Gallring av lex Sarah-handlingar i enskild verksamhet",
                        "Destruction of lex Sarah documents in private operations")
                .asks(
                        "Bevarades rapporten, utredningen och dokumentationen i fem år innan de gallrades?",
                        "Were the report, the investigation and the documentation kept for five years before they were destroyed?")
                .starts("den sista anteckningen gjordes", "the last note was made")
                .stops("handlingarna gallrades", "the documents were destroyed")
                .holder(Parties.PRIVATE_OPERATOR)
                .leavesOpen(
                        "Handlingarna ska gallras när tiden har gått; lagen anger ingen sista dag för det. Nämnden kan ha avtalat att få dem överlämnade i stället.",
                        "The documents are to be destroyed when the time has passed; the act states no last day for it. The board can have agreed to have them handed over instead.");
    }
}
