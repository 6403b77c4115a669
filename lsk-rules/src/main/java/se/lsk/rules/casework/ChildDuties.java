package se.lsk.rules.casework;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import se.lsk.core.casework.ExtensionReason;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.time.CalendarLimit;
import se.lsk.core.time.Promptness;
import se.lsk.rules.ClockShape;
import se.lsk.rules.Consequence;
import se.lsk.rules.Phrase;
import se.lsk.rules.duty.Acts;
import se.lsk.rules.duty.ClockEvent;
import se.lsk.rules.duty.Duty;
import se.lsk.rules.duty.Parties;

/**
 * Duties around reports about children and investigations, in the order in which a case meets them. What the clocks of the protective
 * assessment, the preliminary assessment, the investigation and the follow-up ask, the rules of {@link CaseworkRules} say.
 */
public final class ChildDuties {

    /**
     * Somebody who must report learned, or began to suspect, that a child fares ill.
     *
     * @param on the day on which the knowledge or the suspicion arose
     */
    @LegalTerm(sv = "kännedom eller misstanke om att ett barn far illa")
    public record ChildKnownOrSuspectedToFareIll(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * Information that could lead to a measure reached the board.
     *
     * @param on the day it reached the board
     */
    @LegalTerm(sv = "uppgifter som kan föranleda en åtgärd")
    public record InformationReachedBoard(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * The board decided to open, or not to open, an investigation.
     *
     * @param on the day of the decision
     */
    @LegalTerm(sv = "beslut att inleda eller inte inleda utredning")
    public record OpeningDecided(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * A report that a child fares ill was made.
     *
     * @param on the day it was made
     */
    @LegalTerm(sv = "anmälan om att ett barn far illa")
    public record ReportMade(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * A child came under another municipality while it was investigated.
     *
     * @param on the day on which it came under the other municipality
     */
    @LegalTerm(sv = "byte av ansvarig kommun under en utredning")
    public record ChildCameUnderAnotherMunicipality(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * One municipality asked another in writing to take over a case.
     *
     * @param on the day of the request
     */
    @LegalTerm(sv = "begäran om överflyttning av ett ärende")
    public record TransferRequested(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * The application to transfer a case reached IVO.
     *
     * @param on the day it came in
     */
    @LegalTerm(sv = "ansökan om överflyttning av ett ärende")
    public record TransferApplicationReceived(LocalDate on) implements ClockEvent.OnDay {}

    private static final Phrase OBLIGED_TO_REPORT = Phrase.of(
            "Myndigheter, deras anställda och yrkesverksamma som är skyldiga att anmäla",
            "Authorities, their staff and professionals who are obliged to report");
    private static final Phrase REPORTER = Phrase.of(
            "Den som gjort anmälan och var skyldig till det", "The person who made the report and was obliged to");
    private static final Phrase AT_THE_MEETING = Phrase.of(
            "Barnet, vårdnadshavaren och den som gjort anmälan", "The child, the guardian and the person who reported");
    private static final Phrase FIRST_MUNICIPALITY =
            Phrase.of("Den kommun som inledde utredningen", "The municipality that opened the investigation");
    private static final Phrase ASKED_MUNICIPALITY =
            Phrase.of("Den kommun som begäran riktas till", "The municipality that is asked");
    private static final Phrase ASKING_MUNICIPALITY = Phrase.of("Den kommun som begär", "The municipality that asks");

    /** {@code CH-REPORT}: the report that a child fares ill (<i>anmälan</i>), at once. */
    public static final Duty<ChildKnownOrSuspectedToFareIll> CH_REPORT = Duty.of(
                    "CH-REPORT", ClockShape.ACTION, ChildKnownOrSuspectedToFareIll.class)
            .title("Anmälan om att ett barn far illa", "Report that a child fares ill")
            .asks(
                    "Gjordes anmälan genast när kännedom eller misstanke om att ett barn far illa uppkom?",
                    "Was the report made at once when knowledge or suspicion that a child fares ill arose?")
            .starts(
                    "kännedom eller misstanke om att ett barn far illa uppkom",
                    "knowledge or suspicion that a child fares ill arose")
            .stops("anmälan gjordes", "the report was made")
            .holder(OBLIGED_TO_REPORT)
            .recipient(Parties.BOARD)
            .leavesOpen(
                    "Vem som är skyldig att anmäla prövas inte här: lagen (2025:1501) gör kretsen vidare, familjerådgivningens skyldighet är snävare och Barnombudsmannens står i en egen lag.",
                    "Who is obliged to report is not looked at here: act 2025:1501 widens the circle, the duty of family counsellors is narrower, and that of the Children's Ombudsman stands in an act of its own.")
            .in(
                    Acts.SOL_2001.wording("K14P1").urgency(Promptness.AT_ONCE),
                    Acts.SOL_2025.wording("K19P1", "K19P2").urgency(Promptness.AT_ONCE));

    /** {@code CH-OPEN}: the decision to open an investigation (<i>inleda utredning</i>): without delay, since 2025-07-01 at once. */
    public static final Duty<InformationReachedBoard> CH_OPEN = Duty.of(
                    "CH-OPEN", ClockShape.ACTION, InformationReachedBoard.class)
            .title("Beslut att inleda utredning", "Decision to open an investigation")
            .asks(
                    "Beslutades så snabbt som lagen kräver att inleda utredning, när uppgifter som kunde leda till en åtgärd nådde nämnden?",
                    "When information that could lead to a measure reached the board, was it decided as quickly as the act asks to open an investigation?")
            .starts(
                    "uppgifter som kunde leda till en åtgärd nådde nämnden",
                    "information that could lead to a measure reached the board")
            .stops("beslutet att inleda utredning fattades", "the decision to open an investigation was made")
            .holder(Parties.BOARD)
            .in(
                    Acts.SOL_2001.wording("K11P1").urgency(Promptness.WITHOUT_DELAY),
                    Acts.SOL_2025.wording("K14P2").urgency(Promptness.AT_ONCE));

    /**
     * {@code CH-REPORTER-INFO}: information to the reporter (<i>information till anmälaren</i>). The acts stated no time for it, until act
     * 2025:1501 said one week after the decision.
     */
    public static final Duty<OpeningDecided> CH_REPORTER_INFO = Duty.of(
                    "CH-REPORTER-INFO", ClockShape.ACTION, OpeningDecided.class)
            .title("Information till den som gjort anmälan", "Information to the person who reported")
            .asks(
                    "Informerades den som gjort anmälan i tid om beslutet att inleda eller inte inleda utredning?",
                    "Was the person who reported told in time of the decision to open or not to open an investigation?")
            .starts(
                    "beslutet att inleda eller inte inleda utredning fattades",
                    "the decision to open or not to open an investigation was made")
            .stops("den som gjort anmälan informerades", "the person who reported was told")
            .holder(Parties.BOARD)
            .recipient(REPORTER)
            .leavesOpen(
                    "Informationen ges på begäran, om den inte är olämplig. Kommer begäran senare, eller pågår redan en utredning, säger lagen (2025:1501) genast; det räknas inte här.",
                    "The information is given on request, unless that is unsuitable. If the request comes later, or an investigation is already running, act 2025:1501 says at once; that is not counted here.")
            .in(
                    Acts.SOL_2001_LETTERED.secondHand("K14P1b"),
                    Acts.SOL_2025_BEFORE_1501.wording("K19P6"),
                    Acts.SOL_2025_AFTER_1501
                            .wording("K19P6")
                            .within(CalendarLimit.weeks(1))
                            .alongside(Acts.SOL_AMENDMENT_2025_1501.secondHand()));

    /** {@code CH-MEETING}: the offer of a meeting (<i>möte</i>) about a report. */
    public static final Duty<ReportMade> CH_MEETING = Duty.of("CH-MEETING", ClockShape.ACTION, ReportMade.class)
            .title("Erbjudande om möte med anledning av en anmälan", "Offer of a meeting about a report")
            .asks(
                    "Erbjöds barnet, vårdnadshavaren och den som gjort anmälan ett möte?",
                    "Were the child, the guardian and the person who reported offered a meeting?")
            .starts("anmälan gjordes", "the report was made")
            .stops("ett möte erbjöds", "a meeting was offered")
            .holder(Parties.BOARD)
            .recipient(AT_THE_MEETING)
            .leavesOpen(
                    "Lagen säger att nämnden bör erbjuda mötet om det är lämpligt: ett bör, inte ett ska.",
                    "The act says that the board should offer the meeting if that is suitable: a should, not a must.")
            .in(Acts.SOL_2001_LETTERED.secondHand("K14P1a"), Acts.SOL_2025.wording("K19P5"));

    /** {@code CH-MOVE}: completing an investigation on a child that has come under another municipality (<i>flytt under utredning</i>). */
    public static final Duty<ChildCameUnderAnotherMunicipality> CH_MOVE = Duty.of(
                    "CH-MOVE", ClockShape.ACTION, ChildCameUnderAnotherMunicipality.class)
            .title(
                    "Slutförande av utredning när barnet kommit till en annan kommun",
                    "Completing an investigation when the child has come under another municipality")
            .asks(
                    "Slutförde den kommun som inledde utredningen den, sedan barnet kommit under en annan kommuns ansvar?",
                    "Did the municipality that opened the investigation complete it after the child came under another municipality?")
            .starts(
                    "barnet kom under en annan kommuns ansvar under utredningen",
                    "the child came under another municipality during the investigation")
            .stops("utredningen slutfördes med ett beslut", "the investigation was completed with a decision")
            .holder(FIRST_MUNICIPALITY)
            .leavesOpen(
                    "Skyldigheten upphör om den andra kommunen går med på att ta över utredningen eller om ärendet flyttas över. Utredningens egen tid, fyra månader, räknas för sig.",
                    "The duty ends if the other municipality agrees to take over the investigation or if the case is transferred. The investigation's own time, four months, is counted on its own.")
            .in(Acts.SOL_2001.wording("K11P4"), Acts.SOL_2025.wording("K29P9"));

    /** {@code CH-TRANSFER-1}: the answer to a request to take over a case (<i>överflyttning av ärende</i>). */
    public static final Duty<TransferRequested> CH_TRANSFER_1 = Duty.of(
                    "CH-TRANSFER-1", ClockShape.ACTION, TransferRequested.class)
            .title("Svar på en begäran om att ta över ett ärende", "Answer to a request to take over a case")
            .asks(
                    "Besvarades begäran om att ta över ärendet skriftligt och så snabbt som lagen kräver?",
                    "Was the request to take over the case answered in writing and as quickly as the act asks?")
            .starts(
                    "den skriftliga begäran om att ta över ärendet gjordes",
                    "the written request to take over the case was made")
            .stops("begäran besvarades skriftligt", "the request was answered in writing")
            .holder(ASKED_MUNICIPALITY)
            .recipient(ASKING_MUNICIPALITY)
            .in(
                    Acts.SOL_2001_LETTERED.wording("K2aP10").urgency(Promptness.WITHOUT_DELAY),
                    Acts.SOL_2025.wording("K29P10").urgency(Promptness.AT_ONCE));

    /** {@code CH-TRANSFER-2}: a month without an answer, after which the asking municipality may turn to IVO. */
    public static final Duty<TransferRequested> CH_TRANSFER_2 = Duty.of(
                    "CH-TRANSFER-2", ClockShape.THRESHOLD, TransferRequested.class)
            .title(
                    "Rätt att ansöka om överflyttning när svar dröjer",
                    "Right to apply for a transfer when the answer is delayed")
            .asks(
                    "Besvarades begäran om att ta över ärendet innan en ansökan till IVO kunde göras?",
                    "Was the request to take over the case answered before an application to IVO could be made?")
            .starts(
                    "den skriftliga begäran om att ta över ärendet gjordes",
                    "the written request to take over the case was made")
            .stops("begäran besvarades", "the request was answered")
            .holder(ASKED_MUNICIPALITY)
            .recipient(ASKING_MUNICIPALITY)
            .otherwise(
                    Consequence.Kind.RIGHT_ARISES,
                    "den kommun som begär får ansöka om överflyttningen hos IVO",
                    "the municipality that asks may apply to IVO for the transfer")
            .in(
                    Acts.SOL_2001_LETTERED.wording("K2aP11").fixed(CalendarLimit.months(1)),
                    Acts.SOL_2025.wording("K29P11").fixed(CalendarLimit.months(1)));

    /** {@code CH-TRANSFER-3}: IVO's decision on a transfer (<i>överflyttning av ärende</i>) within three months. */
    public static final Duty<TransferApplicationReceived> CH_TRANSFER_3 = Duty.of(
                    "CH-TRANSFER-3", ClockShape.ACTION, TransferApplicationReceived.class)
            .title("IVO:s beslut om överflyttning av ett ärende", "IVO's decision on the transfer of a case")
            .asks(
                    "Beslutade IVO inom tre månader från det att ansökan om överflyttning kom in?",
                    "Did IVO decide within three months from the day on which the application for a transfer came in?")
            .starts("ansökan om överflyttning kom in till IVO", "the application for a transfer reached IVO")
            .stops("IVO beslutade om överflyttningen", "IVO decided on the transfer")
            .holder(Parties.IVO)
            .longerFor(Parties.NOT_NAMED, ExtensionReason.SPECIAL_REASONS)
            .in(
                    Acts.SOL_2001_LETTERED.wording("K2aP11").within(CalendarLimit.months(3)),
                    Acts.SOL_2025.wording("K29P11").within(CalendarLimit.months(3)));

    private ChildDuties() {}

    /** {@return every duty of this subject, in reading order} */
    public static List<Duty<?>> all() {
        return ImmutableList.of(
                CH_REPORT, CH_OPEN, CH_REPORTER_INFO, CH_MEETING, CH_MOVE, CH_TRANSFER_1, CH_TRANSFER_2, CH_TRANSFER_3);
    }
}
