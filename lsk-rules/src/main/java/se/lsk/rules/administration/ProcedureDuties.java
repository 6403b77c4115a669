package se.lsk.rules.administration;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
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

/** Duties under the Administrative Procedure Act (<i>förvaltningslagen</i>), in the order of the act. */
public final class ProcedureDuties {

    /**
     * A case was opened at the authority, by whomever.
     *
     * @param on the day on which it was opened
     */
    @LegalTerm(sv = "ärendets inledande")
    public record CaseOpened(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * A case was opened by a private party.
     *
     * @param on the day on which it was opened
     */
    @LegalTerm(sv = "ärende inlett av en enskild part")
    public record CaseOpenedByParty(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * The authority foresaw that its decision would be substantially delayed.
     *
     * @param on the day on which it did
     */
    @LegalTerm(sv = "väntad väsentlig försening")
    public record SubstantialDelayForeseen(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * A party's request that the case be decided came in.
     *
     * @param on the day on which it came in
     */
    @LegalTerm(sv = "begäran om att ett ärende avgörs")
    public record RequestForDecisionReceived(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * The authority was given information that can matter in a case, in another way than by a document.
     *
     * @param on the day on which it was given
     */
    @LegalTerm(sv = "uppgift på annat sätt än genom handling")
    public record InformationGivenOutsideDocuments(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * A decision was made in a case.
     *
     * @param on the day of the decision
     */
    @LegalTerm(sv = "beslut i ett ärende")
    public record DecisionMade(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * A party received the decision.
     *
     * @param on the day on which the party received it
     */
    @LegalTerm(sv = "mottagande av beslut")
    public record DecisionReceived(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * The authority that made the decision looked at an appeal and found no ground to reject it.
     *
     * @param on the day on which that was found
     */
    @LegalTerm(sv = "överklagande som inte avvisas")
    public record AppealNotRejected(LocalDate on) implements ClockEvent.OnDay {}

    private static final Phrase PUBLIC_PARTY =
            Phrase.of("Parten som företräder det allmänna", "The party that represents the public");
    private static final Phrase APPEAL_COURT =
            Phrase.of("Domstolen som prövar överklagandet", "The court that hears the appeal");

    /** {@code FL-9}: cases are handled as simply and fast as possible (<i>handläggningen</i>). */
    public static final Duty<CaseOpened> FL_9 = Duty.of("FL-9", ClockShape.CONTINUOUS, CaseOpened.class)
            .title("Enkel och snabb handläggning", "Simple and fast handling")
            .asks(
                    "Handläggs ärendet så enkelt och snabbt som möjligt utan att rättssäkerheten eftersätts?",
                    "Is the case handled as simply and fast as possible, with legal certainty kept?")
            .starts("ärendet inleddes", "the case was opened")
            .holder(Parties.AUTHORITY)
            .in(Acts.FL.wording("P9"));

    /** {@code FL-11}: notice that the decision will be substantially delayed (<i>underrättelse om försening</i>). */
    public static final Duty<SubstantialDelayForeseen> FL_11 = Duty.of(
                    "FL-11", ClockShape.ACTION, SubstantialDelayForeseen.class)
            .title("Underrättelse om försening", "Notice of delay")
            .asks(
                    "Underrättades parten om att avgörandet skulle bli väsentligt försenat, och om skälet?",
                    "Was the party told that the decision would be substantially delayed, and why?")
            .starts(
                    "en väsentlig försening av avgörandet förutsågs",
                    "a substantial delay of the decision was foreseen")
            .stops("parten underrättades om förseningen och skälet till den", "the party was told of the delay and why")
            .holder(Parties.AUTHORITY)
            .recipient(Parties.PARTY)
            .leavesOpen(
                    "Plikten gäller bara ärenden som har inletts av en enskild part; om ärendet är ett sådant prövas inte här.",
                    "The duty is owed only in cases that a private party has opened; whether the case is one is not looked at here.")
            .in(Acts.FL.wording("P11"));

    /** {@code FL-12A}: six months without a decision, after which the party may ask for one (<i>rätt att begära avgörande</i>). */
    public static final Duty<CaseOpenedByParty> FL_12A = Duty.of(
                    "FL-12A", ClockShape.THRESHOLD, CaseOpenedByParty.class)
            .title("Sex månader utan avgörande", "Six months without a decision")
            .asks(
                    "Avgjordes ärendet inom sex månader, innan parten fick begära att det avgörs?",
                    "Was the case decided within six months, before the party could ask that it be decided?")
            .starts("ärendet inleddes av en enskild part", "the case was opened by a private party")
            .stops("ärendet avgjordes", "the case was decided")
            .holder(Parties.AUTHORITY)
            .recipient(Parties.PARTY)
            .otherwise(
                    Consequence.Kind.RIGHT_ARISES,
                    "parten får skriftligen begära att ärendet avgörs",
                    "the party may ask in writing that the case be decided")
            .leavesOpen(
                    "Rätten gäller ärenden i första instans och kan användas en gång; det prövas inte här.",
                    "The right is for cases in the first instance and can be used once; that is not looked at here.")
            .in(Acts.FL.wording("P12").fixed(CalendarLimit.months(6)));

    /** {@code FL-12B}: answer to a party's request that the case be decided (<i>begäran om avgörande</i>), within four weeks. */
    public static final Duty<RequestForDecisionReceived> FL_12B = Duty.of(
                    "FL-12B", ClockShape.ACTION, RequestForDecisionReceived.class)
            .title("Svar på begäran om avgörande", "Answer to a request for a decision")
            .asks(
                    "Avgjordes ärendet, eller avslogs begäran i ett särskilt beslut, inom fyra veckor?",
                    "Was the case decided, or the request refused in a separate decision, within four weeks?")
            .starts("begäran om att ärendet avgörs kom in", "the request that the case be decided came in")
            .stops(
                    "ärendet avgjordes eller begäran avslogs i ett särskilt beslut",
                    "the case was decided or the request was refused in a separate decision")
            .holder(Parties.AUTHORITY)
            .recipient(Parties.PARTY)
            .in(Acts.FL.wording("P12").within(CalendarLimit.weeks(4)));

    /** {@code FL-27}: note of information that was not given in a document (<i>dokumentation av uppgifter</i>). */
    public static final Duty<InformationGivenOutsideDocuments> FL_27 = Duty.of(
                    "FL-27", ClockShape.ACTION, InformationGivenOutsideDocuments.class)
            .title(
                    "Anteckning om uppgifter som inte lämnas i en handling",
                    "Note of information not given in a document")
            .asks(
                    "Antecknades uppgiften snarast, med när det gjordes och av vem?",
                    "Was the information noted as soon as possible, with when it was done and by whom?")
            .starts(
                    "en uppgift av betydelse lämnades på annat sätt än i en handling",
                    "information that can matter was given in another way than in a document")
            .stops("uppgiften antecknades", "the information was noted")
            .holder(Parties.AUTHORITY)
            .leavesOpen(
                    "Om anteckningen visar när den gjordes och av vem prövas inte här.",
                    "Whether the note shows when it was made and by whom is not looked at here.")
            .in(Acts.FL.wording("P27").urgency(Promptness.AS_SOON_AS_POSSIBLE));

    /** {@code FL-33}: the party is told of the decision (<i>underrättelse om beslut</i>). */
    public static final Duty<DecisionMade> FL_33 = Duty.of("FL-33", ClockShape.ACTION, DecisionMade.class)
            .title("Underrättelse om beslut", "Notice of a decision")
            .asks(
                    "Underrättades parten om beslutet så snart som möjligt?",
                    "Was the party told of the decision as soon as possible?")
            .starts("beslutet fattades", "the decision was made")
            .stops("parten underrättades om beslutet", "the party was told of the decision")
            .holder(Parties.AUTHORITY)
            .recipient(Parties.PARTY)
            .leavesOpen(
                    "Om underrättelsen var uppenbart obehövlig prövas inte här.",
                    "Whether the notice was obviously needless is not looked at here.")
            .in(Acts.FL.wording("P33").urgency(Promptness.AS_SOON_AS_POSSIBLE));

    /** {@code FL-44}: a party's appeal (<i>överklagande</i>) within three weeks from when the party received the decision. */
    public static final Duty<DecisionReceived> FL_44 = Duty.of("FL-44", ClockShape.ACTION, DecisionReceived.class)
            .title("Överklagande", "Appeal")
            .asks(
                    "Kom överklagandet in till beslutsmyndigheten inom tre veckor från det att parten fick del av beslutet?",
                    "Did the deciding authority receive the appeal within three weeks from when the party received the decision?")
            .starts("parten fick del av beslutet", "the party received the decision")
            .stops("överklagandet kom in till beslutsmyndigheten", "the deciding authority received the appeal")
            .holder(Parties.PARTY)
            .recipient(Parties.AUTHORITY)
            .leavesOpen(
                    "Ingen är skyldig att överklaga. Om ett överklagande ändå inte ska avvisas, eftersom parten fått fel besked om hur man överklagar eller det i tid kommit in till domstolen (45 §), prövas inte här.",
                    "Nobody is obliged to appeal. Whether an appeal is still not to be rejected, because the party was wrongly told how to appeal or the court received it in time (45 §), is not looked at here.")
            .in(Acts.FL.wording("P44", "P45").within(CalendarLimit.weeks(3)));

    /** {@code FL-44-PUBLIC}: the appeal of a party that represents the public (<i>det allmänna</i>), within three weeks from the decision. */
    public static final Duty<DecisionMade> FL_44_PUBLIC = Duty.of("FL-44-PUBLIC", ClockShape.ACTION, DecisionMade.class)
            .title(
                    "Överklagande av en part som företräder det allmänna",
                    "Appeal by a party that represents the public")
            .asks(
                    "Kom det allmännas överklagande in till beslutsmyndigheten inom tre veckor från dagen för beslutet?",
                    "Did the deciding authority receive the public party's appeal within three weeks from the day of the decision?")
            .starts("beslutet fattades", "the decision was made")
            .stops("överklagandet kom in till beslutsmyndigheten", "the deciding authority received the appeal")
            .holder(PUBLIC_PARTY)
            .recipient(Parties.AUTHORITY)
            .leavesOpen(
                    "Ingen är skyldig att överklaga. Om ett överklagande ändå inte ska avvisas (45 §) prövas inte här.",
                    "Nobody is obliged to appeal. Whether an appeal is still not to be rejected (45 §) is not looked at here.")
            .in(Acts.FL.wording("P44", "P45").within(CalendarLimit.weeks(3)));

    /** {@code FL-46}: an appeal that is not rejected is handed over (<i>överlämnande till domstolen</i>). */
    public static final Duty<AppealNotRejected> FL_46 = Duty.of("FL-46", ClockShape.ACTION, AppealNotRejected.class)
            .title("Överlämnande av överklagande", "Handing over of an appeal")
            .asks(
                    "Överlämnades överklagandet skyndsamt till domstolen?",
                    "Was the appeal handed over promptly to the court?")
            .starts(
                    "beslutsmyndigheten fann inte skäl att avvisa överklagandet",
                    "the deciding authority found no ground to reject the appeal")
            .stops("överklagandet överlämnades", "the appeal was handed over")
            .holder(Parties.AUTHORITY)
            .recipient(APPEAL_COURT)
            .in(Acts.FL.wording("P46").urgency(Promptness.PROMPTLY));

    private ProcedureDuties() {}

    /** {@return every duty of this act, in reading order} */
    public static List<Duty<?>> all() {
        return ImmutableList.of(FL_9, FL_11, FL_12A, FL_12B, FL_27, FL_33, FL_44, FL_44_PUBLIC, FL_46);
    }
}
