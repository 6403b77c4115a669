package se.lsk.rules.deviation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import se.lsk.core.law.LegalForce;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.time.CalendarLimit;
import se.lsk.core.time.Promptness;
import se.lsk.rules.ClockShape;
import se.lsk.rules.Phrase;
import se.lsk.rules.deviation.QualityDuties.BoardBecameResponsible;
import se.lsk.rules.duty.ActInForce;
import se.lsk.rules.duty.Acts;
import se.lsk.rules.duty.ClockEvent;
import se.lsk.rules.duty.Duty;
import se.lsk.rules.duty.Parties;

/** Duties under lex Sarah in the Social Services Acts, in the order in which a case meets them. */
public final class LexSarahDuties {

    /** The first day of lex Sarah as it has been since, in both acts. */
    static final LocalDate FIRST_DAY = LocalDate.of(2011, 7, 1);

    private static final ActInForce SINCE_2011 = Acts.SOL_2001.from(FIRST_DAY);

    /**
     * Somebody began to perform tasks in an operation under the Social Services Act or LSS.
     *
     * @param on the day it began
     */
    @LegalTerm(sv = "påbörjade uppgifter i verksamheten")
    public record TasksBegun(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * Misconduct, or a tangible risk of it, was noticed by or became known to somebody who performs tasks.
     *
     * @param on the day it was noticed
     */
    @LegalTerm(sv = "uppmärksammat missförhållande")
    public record MisconductNoticed(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * A report of misconduct was received, or the misconduct became known without one.
     *
     * @param on the day on which it was received
     */
    @LegalTerm(sv = "mottagen lex sarah-rapport")
    public record ReportReceived(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * It was clear that the misconduct, or the tangible risk, was serious: when the report was received, during the investigation or at its
     * end.
     *
     * @param on the day on which it was clear
     */
    @LegalTerm(sv = "konstaterat allvarligt missförhållande")
    public record SeriousnessClear(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * The inspectorate was notified before the investigation was ready.
     *
     * @param on the day of the notification
     */
    @LegalTerm(sv = "lex sarah-anmälan utan färdig utredning")
    public record NotifiedBeforehand(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * The last note was made in a private operator's lex Sarah documents.
     *
     * @param on the day of the note
     */
    @LegalTerm(sv = "sista anteckning i lex sarah-dokumentation")
    public record LastLexSarahNoteMade(LocalDate on) implements ClockEvent.OnDay {}

    /** {@code LS-QUALITY}: everyone who performs tasks contributes to good quality (<i>medverkan till god kvalitet</i>). */
    public static final Duty<TasksBegun> LS_QUALITY =
            LexSarahAct.SOL.quality().in(SINCE_2011.wording("K14P2"), Acts.SOL_2025.wording("K5P1S2"));

    /** {@code LS-ROUTINE}: routines to prevent, find and remedy misconduct (<i>rutiner mot missförhållanden</i>). */
    public static final Duty<BoardBecameResponsible> LS_ROUTINE = Duty.of(
                    "LS-ROUTINE", ClockShape.CONTINUOUS, BoardBecameResponsible.class)
            .title("Rutiner mot missförhållanden", "Routines against misconduct")
            .asks(
                    "Har nämnden rutiner för att förebygga, upptäcka och avhjälpa missförhållanden?",
                    "Does the board have routines to prevent, find and remedy misconduct?")
            .starts("nämnden blev ansvarig för verksamheten", "the board became responsible for the operation")
            .holder(Parties.BOARD)
            .in(Acts.SOL_2025.wording("K27P1"));

    /** {@code LS-REPORT}: report of misconduct (<i>rapport om missförhållande</i>) at once. */
    public static final Duty<MisconductNoticed> LS_REPORT = LexSarahAct.SOL
            .report()
            .in(
                    SINCE_2011.wording("K14P3").urgency(Promptness.AT_ONCE),
                    Acts.SOL_2025.wording("K27P2").urgency(Promptness.AT_ONCE));

    /** {@code LS-STAFFINFO}: telling staff of their duties (<i>information till personalen</i>). */
    public static final Duty<TasksBegun> LS_STAFFINFO =
            LexSarahAct.SOL.staffInformation().in(SINCE_2011.wording("K14P4"), Acts.SOL_2025.wording("K27P3"));

    /** {@code LS-TELLBOARD}: the private operator tells the board of a report (<i>information till nämnden</i>). */
    public static final Duty<ReportReceived> LS_TELLBOARD =
            LexSarahAct.SOL.tellingTheBoard().in(SINCE_2011.wording("K14P5"), Acts.SOL_2025.wording("K27P4"));

    /** {@code LS-INVESTIGATE}: documenting, investigating and remedying (<i>dokumentera, utreda och avhjälpa</i>). */
    public static final Duty<ReportReceived> LS_INVESTIGATE = LexSarahAct.SOL
            .investigation()
            .in(
                    SINCE_2011.wording("K14P6").urgency(Promptness.WITHOUT_DELAY),
                    Acts.SOL_2025.wording("K27P5").urgency(Promptness.AT_ONCE));

    /** {@code LS-NOTIFY}: notification of serious misconduct to IVO (<i>anmälan till IVO</i>) as soon as possible. */
    public static final Duty<SeriousnessClear> LS_NOTIFY = LexSarahAct.SOL
            .notification()
            .in(
                    Acts.SOL_2001.assumedFrom(FIRST_DAY).wording("K14P7").urgency(Promptness.AS_SOON_AS_POSSIBLE),
                    Acts.SOL_2025.wording("K27P6").urgency(Promptness.AS_SOON_AS_POSSIBLE));

    /** {@code LS-COMPLETE}: sending the investigation after the notification (<i>komplettering</i>), under both acts. */
    public static final Duty<NotifiedBeforehand> LS_COMPLETE = Duty.of(
                    "LS-COMPLETE", ClockShape.ACTION, NotifiedBeforehand.class)
            .title("Komplettering av lex Sarah-anmälan", "Completing a lex Sarah notification")
            .asks(
                    "Kom utredningen in till IVO inom två månader från anmälan?",
                    "Did the investigation reach IVO within two months from the notification?")
            .starts(
                    "anmälan gjordes till IVO utan färdig utredning",
                    "IVO was notified without the finished investigation")
            .stops("utredningen kom in till IVO", "the investigation reached IVO")
            .holder(Phrase.of("Den som har gjort anmälan", "Whoever made the notification"))
            .recipient(Parties.IVO)
            .force(LegalForce.REGULATION)
            .leavesOpen(
                    "Utredningen ska lämnas så snart den är klar. Om IVO kan ge längre tid är inte kontrollerat; föreskriftens egen text är inte läst.",
                    "The investigation is owed as soon as it is ready. Whether IVO can grant a longer time was not checked; the regulation's own text was not read.")
            .in(Acts.LEX_SARAH_REGULATION
                    .from(FIRST_DAY)
                    .secondHand()
                    .within(CalendarLimit.months(2))
                    .urgency(Promptness.AS_SOON_AS_POSSIBLE));

    /** {@code LS-PRIVATE-KEEP}: keeping and destroying a private operator's documents (<i>gallring</i>). */
    public static final Duty<LastLexSarahNoteMade> LS_PRIVATE_KEEP = LexSarahAct.SOL
            .keepingInPrivateOperations()
            .in(
                    SINCE_2011.wording("K7P6").fixed(CalendarLimit.years(5)),
                    Acts.SOL_2025.wording("K17P10").fixed(CalendarLimit.years(5)));

    private LexSarahDuties() {}

    /** {@return every duty of this subject, in reading order} */
    public static List<Duty<?>> all() {
        return ImmutableList.of(
                LS_QUALITY,
                LS_ROUTINE,
                LS_REPORT,
                LS_STAFFINFO,
                LS_TELLBOARD,
                LS_INVESTIGATE,
                LS_NOTIFY,
                LS_COMPLETE,
                LS_PRIVATE_KEEP);
    }
}
