package se.lsk.rules.deviation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.lsk.core.time.CalendarLimit;
import se.lsk.core.time.Promptness;
import se.lsk.rules.deviation.LexSarahDuties.LastLexSarahNoteMade;
import se.lsk.rules.deviation.LexSarahDuties.MisconductNoticed;
import se.lsk.rules.deviation.LexSarahDuties.ReportReceived;
import se.lsk.rules.deviation.LexSarahDuties.SeriousnessClear;
import se.lsk.rules.deviation.LexSarahDuties.TasksBegun;
import se.lsk.rules.duty.ActInForce;
import se.lsk.rules.duty.Acts;
import se.lsk.rules.duty.Duty;

/**
 * Duties under lex Sarah in LSS, in the order of {@link LexSarahDuties}. None of its sections was replaced on 2025-07-01. The time for an
 * investigation that was not ready stands in a regulation under both acts: {@link LexSarahDuties#LS_COMPLETE}.
 */
public final class LexSarahLssDuties {

    private static final ActInForce SINCE_2011 = Acts.LSS.from(LexSarahDuties.FIRST_DAY);
    /** For sections that were amended later; how they read before was not seen. */
    private static final ActInForce AMENDED = Acts.LSS.assumedFrom(LexSarahDuties.FIRST_DAY);

    /** {@code LS-QUALITY-LSS}: everyone who performs tasks contributes to good quality (<i>medverkan till god kvalitet</i>). */
    public static final Duty<TasksBegun> LS_QUALITY_LSS =
            LexSarahAct.LSS.quality().in(SINCE_2011.wording("P24a"));

    /** {@code LS-REPORT-LSS}: report of misconduct (<i>rapport om missförhållande</i>) at once. */
    public static final Duty<MisconductNoticed> LS_REPORT_LSS =
            LexSarahAct.LSS.report().in(SINCE_2011.wording("P24b").urgency(Promptness.AT_ONCE));

    /** {@code LS-STAFFINFO-LSS}: telling staff of their duties (<i>information till personalen</i>). */
    public static final Duty<TasksBegun> LS_STAFFINFO_LSS =
            LexSarahAct.LSS.staffInformation().in(SINCE_2011.wording("P24c"));

    /** {@code LS-TELLBOARD-LSS}: the private operator tells the board of a report (<i>information till nämnden</i>). */
    public static final Duty<ReportReceived> LS_TELLBOARD_LSS =
            LexSarahAct.LSS.tellingTheBoard().in(SINCE_2011.wording("P24d"));

    /** {@code LS-INVESTIGATE-LSS}: documenting, investigating and remedying (<i>dokumentera, utreda och avhjälpa</i>). */
    public static final Duty<ReportReceived> LS_INVESTIGATE_LSS =
            LexSarahAct.LSS.investigation().in(SINCE_2011.wording("P24e").urgency(Promptness.WITHOUT_DELAY));

    /** {@code LS-NOTIFY-LSS}: notification of serious misconduct to IVO (<i>anmälan till IVO</i>) as soon as possible. */
    public static final Duty<SeriousnessClear> LS_NOTIFY_LSS =
            LexSarahAct.LSS.notification().in(AMENDED.wording("P24f").urgency(Promptness.AS_SOON_AS_POSSIBLE));

    /** {@code LS-PRIVATE-KEEP-LSS}: keeping and destroying a private operator's documents (<i>gallring</i>). */
    public static final Duty<LastLexSarahNoteMade> LS_PRIVATE_KEEP_LSS = LexSarahAct.LSS
            .keepingInPrivateOperations()
            .in(AMENDED.wording("P23g").fixed(CalendarLimit.years(5)));

    private LexSarahLssDuties() {}

    /** {@return every duty of this subject, in reading order} */
    public static List<Duty<?>> all() {
        return ImmutableList.of(
                LS_QUALITY_LSS,
                LS_REPORT_LSS,
                LS_STAFFINFO_LSS,
                LS_TELLBOARD_LSS,
                LS_INVESTIGATE_LSS,
                LS_NOTIFY_LSS,
                LS_PRIVATE_KEEP_LSS);
    }
}
