package se.lsk.rules.execution;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.time.CalendarLimit;
import se.lsk.core.time.EachQuarter;
import se.lsk.rules.ClockShape;
import se.lsk.rules.Consequence;
import se.lsk.rules.Phrase;
import se.lsk.rules.duty.ActInForce;
import se.lsk.rules.duty.ClockEvent;
import se.lsk.rules.duty.Duty;
import se.lsk.rules.duty.DutyDeclaration;
import se.lsk.rules.duty.Parties;

/**
 * Duties to report decisions that are not carried out (<i>ej verkställda beslut</i>), in the order of the acts: each under SoL, and after
 * it the same one under LSS. What a host municipality owes when it carries out a decision for a home municipality is the same.
 */
public final class ExecutionDuties {

    /**
     * The board made a decision that grants a service.
     *
     * @param on the day of the decision
     */
    @LegalTerm(sv = "gynnande nämndbeslut fattades")
    public record FavourableDecisionMade(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * The execution of a decision was interrupted, or went on only in part.
     *
     * @param on the day of the interruption
     */
    @LegalTerm(sv = "verkställigheten avbröts")
    public record ExecutionInterrupted(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * The first quarter ended for which the board has something to report.
     *
     * @param on the last day of that quarter
     */
    @LegalTerm(sv = "första kvartalet att rapportera tog slut")
    public record FirstQuarterToReportEnded(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * A decision was carried out that had been reported as not carried out.
     *
     * @param on the day on which it was carried out
     */
    @LegalTerm(sv = "rapporterat beslut verkställdes")
    public record ReportedDecisionCarriedOut(LocalDate on) implements ClockEvent.OnDay {}

    private static final ActInForce SOL_2001 = ExecutionActs.SOL_2001;
    private static final ActInForce SOL_2025 = ExecutionActs.SOL_2025;
    private static final ActInForce LSS = ExecutionActs.LSS;

    private static final Phrase IVO_AND_AUDITORS = Phrase.of(
            "Inspektionen för vård och omsorg (IVO) och kommunens revisorer",
            "The Health and Social Care Inspectorate (IVO) and the municipality's auditors");

    /** {@code EVB-1}: a decision under SoL not carried out within three months (<i>ej verkställt beslut</i>). */
    public static final Duty<FavourableDecisionMade> EVB_1 = notCarriedOut("EVB-1", "SoL")
            .holder(Parties.BOARD)
            .leavesOpen(
                    "Endast nämndens egna beslut rapporteras, inte domar; det gäller beslut enligt 4 kap. 1 § i 2001 års lag och enligt 11 kap. 1 § och 12 kap. 1 § i 2025 års lag.",
                    "Only the board's own decisions are reported, not judgments; those are decisions under 4 kap. 1 § of the act of 2001 and under 11 kap. 1 § and 12 kap. 1 § of the act of 2025.")
            .in(
                    SOL_2001.wording("K16P6fS1").fixed(CalendarLimit.months(3)),
                    SOL_2025.wording("K34P1S1").fixed(CalendarLimit.months(3)));

    /** {@code EVB-1-LSS}: a decision under LSS not carried out within three months (<i>ej verkställt beslut</i>). */
    public static final Duty<FavourableDecisionMade> EVB_1_LSS = notCarriedOut("EVB-1-LSS", "LSS")
            .holder(Parties.BOARD_UNDER_LSS)
            .leavesOpen(
                    "Endast nämndens egna beslut rapporteras, inte domar; det gäller beslut enligt 9 § LSS.",
                    "Only the board's own decisions are reported, not judgments; those are decisions under 9 § LSS.")
            .in(LSS.wording("P28f").fixed(CalendarLimit.months(3)));

    /** {@code EVB-2}: a decision under SoL not carried out anew within three months of an interruption (<i>avbrott</i>). */
    public static final Duty<ExecutionInterrupted> EVB_2 = notResumed("EVB-2", "SoL")
            .holder(Parties.BOARD)
            .in(
                    SOL_2001.wording("K16P6fS2").fixed(CalendarLimit.months(3)),
                    SOL_2025.wording("K34P1S2").fixed(CalendarLimit.months(3)));

    /** {@code EVB-2-LSS}: a decision under LSS not carried out anew within three months of an interruption (<i>avbrott</i>). */
    public static final Duty<ExecutionInterrupted> EVB_2_LSS = notResumed("EVB-2-LSS", "LSS")
            .holder(Parties.BOARD_UNDER_LSS)
            .in(LSS.wording("P28f").fixed(CalendarLimit.months(3)));

    /** {@code EVB-3}: the quarterly report to IVO and the auditors under SoL (<i>kvartalsrapport</i>). */
    public static final Duty<FirstQuarterToReportEnded> EVB_3 = quarterlyReport("EVB-3", "SoL")
            .holder(Parties.BOARD)
            .leavesOpen(
                    "Lagen säger en gång i kvartalet; vilka dagar IVO tar emot rapporten bestämmer IVO, och de räknas inte här. En vistelsekommun som verkställer åt bosättningskommunen har samma plikter (16 kap. 6 i § i 2001 års lag, 34 kap. 4 § i 2025 års lag).",
                    "The act says once a quarter; IVO decides on which days it receives the report, and they are not counted here. A host municipality that carries out a decision for the home municipality has the same duties (16 kap. 6 i § of the act of 2001, 34 kap. 4 § of the act of 2025).")
            .in(
                    SOL_2001.wording("K16P6f").fixed(EachQuarter.ONCE),
                    SOL_2025.wording("K34P1").fixed(EachQuarter.ONCE));

    /** {@code EVB-3-LSS}: the quarterly report to IVO and the auditors under LSS (<i>kvartalsrapport</i>). */
    public static final Duty<FirstQuarterToReportEnded> EVB_3_LSS = quarterlyReport("EVB-3-LSS", "LSS")
            .holder(Parties.BOARD_UNDER_LSS)
            .leavesOpen(
                    "Lagen säger en gång i kvartalet; vilka dagar IVO tar emot rapporten bestämmer IVO, och de räknas inte här. En vistelsekommun som verkställer åt bosättningskommunen har samma plikter (28 i § LSS).",
                    "The act says once a quarter; IVO decides on which days it receives the report, and they are not counted here. A host municipality that carries out a decision for the home municipality has the same duties (28 i § LSS).")
            .in(LSS.wording("P28f").fixed(EachQuarter.ONCE));

    /** {@code EVB-4}: notice that a reported decision under SoL was carried out (<i>anmälan om verkställighet</i>). */
    public static final Duty<ReportedDecisionCarriedOut> EVB_4 = noticeOfExecution("EVB-4", "SoL")
            .holder(Parties.BOARD)
            .in(SOL_2001.wording("K16P6g"), SOL_2025.wording("K34P2"));

    /** {@code EVB-4-LSS}: notice that a reported decision under LSS was carried out (<i>anmälan om verkställighet</i>). */
    public static final Duty<ReportedDecisionCarriedOut> EVB_4_LSS = noticeOfExecution("EVB-4-LSS", "LSS")
            .holder(Parties.BOARD_UNDER_LSS)
            .in(LSS.wording("P28g"));

    /** {@code EVB-5}: quarterly statistics to the council under SoL (<i>statistikrapport</i>). */
    public static final Duty<FirstQuarterToReportEnded> EVB_5 = statistics("EVB-5", "SoL")
            .holder(Parties.BOARD)
            .leavesOpen(
                    "Av 34 kap. 3 § i 2025 års lag har bara en del setts: slutet saknas i den text som lästes. Att det är en gång i kvartalet är läst i 16 kap. 6 h § i 2001 års lag och i 28 h § LSS. En vistelsekommun som verkställer åt bosättningskommunen har samma plikt.",
                    "Only a part of 34 kap. 3 § of the act of 2025 was seen: its end is missing in the text that was read. That it is once a quarter was read in 16 kap. 6 h § of the act of 2001 and in 28 h § LSS. A host municipality that carries out a decision for the home municipality has the same duty.")
            .in(
                    SOL_2001.wording("K16P6h").fixed(EachQuarter.ONCE),
                    SOL_2025.wording("K34P3").fixed(EachQuarter.ONCE));

    /** {@code EVB-5-LSS}: quarterly statistics to the council under LSS (<i>statistikrapport</i>). */
    public static final Duty<FirstQuarterToReportEnded> EVB_5_LSS = statistics("EVB-5-LSS", "LSS")
            .holder(Parties.BOARD_UNDER_LSS)
            .leavesOpen(
                    "En vistelsekommun som verkställer åt bosättningskommunen har samma plikt (28 i § LSS).",
                    "A host municipality that carries out a decision for the home municipality has the same duty (28 i § LSS).")
            .in(LSS.wording("P28h").fixed(EachQuarter.ONCE));

    private ExecutionDuties() {}

    private static DutyDeclaration<FavourableDecisionMade> notCarriedOut(String key, String law) {
        return Duty.of(key, ClockShape.THRESHOLD, FavourableDecisionMade.class)
                .title("Ej verkställt beslut enligt " + law, "Decision under " + law + " not carried out")
                .asks(
                        "Verkställdes det gynnande beslutet innan det ska rapporteras som ej verkställt?",
                        "Was the favourable decision carried out before it is reported as not carried out?")
                .starts("det gynnande beslutet fattades", "the favourable decision was made")
                .stops("beslutet verkställdes", "the decision was carried out")
                .recipient(IVO_AND_AUDITORS)
                .otherwise(
                        Consequence.Kind.REPORTED,
                        "beslutet rapporteras till IVO och kommunens revisorer",
                        "the decision is reported to IVO and the municipality's auditors");
    }

    private static DutyDeclaration<ExecutionInterrupted> notResumed(String key, String law) {
        return Duty.of(key, ClockShape.THRESHOLD, ExecutionInterrupted.class)
                .title(
                        "Avbrott i verkställigheten av beslut enligt " + law,
                        "Interrupted execution of a decision under " + law)
                .asks(
                        "Verkställdes beslutet på nytt innan avbrottet ska rapporteras?",
                        "Was the decision carried out anew before the interruption is reported?")
                .starts("verkställigheten avbröts", "the execution was interrupted")
                .stops("beslutet verkställdes på nytt", "the decision was carried out anew")
                .recipient(IVO_AND_AUDITORS)
                .otherwise(
                        Consequence.Kind.REPORTED,
                        "avbrottet rapporteras till IVO och kommunens revisorer",
                        "the interruption is reported to IVO and the municipality's auditors")
                .leavesOpen(
                        "Endast nämndens egna beslut rapporteras, inte domar; ett beslut som bara delvis verkställs räknas som avbrutet.",
                        "Only the board's own decisions are reported, not judgments; a decision that is carried out only in part counts as interrupted.");
    }

    private static DutyDeclaration<FirstQuarterToReportEnded> quarterlyReport(String key, String law) {
        return Duty.of(key, ClockShape.RECURRING, FirstQuarterToReportEnded.class)
                .title(
                        "Kvartalsrapport om ej verkställda beslut enligt " + law,
                        "Quarterly report on decisions under " + law + " not carried out")
                .asks(
                        "Rapporterades ej verkställda beslut till IVO och revisorerna en gång i kvartalet?",
                        "Were decisions not carried out reported to IVO and the auditors once in each quarter?")
                .starts("det första kvartalet att rapportera tog slut", "the first quarter to report ended")
                .stops("rapporten lämnades", "the report was given")
                .recipient(IVO_AND_AUDITORS);
    }

    private static DutyDeclaration<ReportedDecisionCarriedOut> noticeOfExecution(String key, String law) {
        return Duty.of(key, ClockShape.ACTION, ReportedDecisionCarriedOut.class)
                .title(
                        "Anmälan om att ett rapporterat beslut enligt " + law + " verkställts",
                        "Notice that a reported decision under " + law + " was carried out")
                .asks(
                        "Anmäldes verkställigheten av det rapporterade beslutet, med datum?",
                        "Was the execution of the reported decision notified, with its date?")
                .starts("det rapporterade beslutet verkställdes", "the reported decision was carried out")
                .stops("verkställigheten anmäldes med datum", "the execution was notified with its date")
                .recipient(IVO_AND_AUDITORS)
                .leavesOpen(
                        "Om det också gäller ett beslut som verkställs på nytt efter ett rapporterat avbrott framgår inte av källorna.",
                        "Whether it also holds for a decision carried out anew after a reported interruption does not appear from the sources.");
    }

    private static DutyDeclaration<FirstQuarterToReportEnded> statistics(String key, String law) {
        return Duty.of(key, ClockShape.RECURRING, FirstQuarterToReportEnded.class)
                .title(
                        "Statistikrapport om ej verkställda beslut enligt " + law,
                        "Statistics on decisions under " + law + " not carried out")
                .asks(
                        "Fick fullmäktige statistik över ej verkställda beslut en gång i kvartalet?",
                        "Did the council receive statistics on decisions not carried out once in each quarter?")
                .starts("det första kvartalet att rapportera tog slut", "the first quarter to report ended")
                .stops("statistikrapporten lämnades", "the statistics were given")
                .recipient(Parties.COUNCIL);
    }

    /** {@return every duty of this subject, in reading order} */
    public static List<Duty<?>> all() {
        return ImmutableList.of(
                EVB_1, EVB_1_LSS, EVB_2, EVB_2_LSS, EVB_3, EVB_3_LSS, EVB_4, EVB_4_LSS, EVB_5, EVB_5_LSS);
    }
}
