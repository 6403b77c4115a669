package se.lsk.rules.administration;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import se.lsk.core.law.LegalForce;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.time.CalendarLimit;
import se.lsk.core.time.Promptness;
import se.lsk.rules.ClockShape;
import se.lsk.rules.duty.Acts;
import se.lsk.rules.duty.ClockEvent;
import se.lsk.rules.duty.Duty;
import se.lsk.rules.duty.Parties;

/** Duties around the case that stand in other acts than the Administrative Procedure Act: registering, deciding, claiming back. */
public final class BoardDuties {

    /**
     * A document came in to the authority.
     *
     * @param on the day on which it came in
     */
    @LegalTerm(sv = "inkommen handling")
    public record DocumentReceived(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * An application for support under the act on support and service (<i>LSS</i>) was made.
     *
     * @param on the day on which it was made
     */
    @LegalTerm(sv = "ansökan om stöd och service")
    public record SupportAppliedFor(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * A cost arose for the municipality that it can claim back.
     *
     * @param on the day on which it arose
     */
    @LegalTerm(sv = "kostnad som kan återkrävas")
    public record ReclaimableCostArose(LocalDate on) implements ClockEvent.OnDay {}

    /** {@code OSL-REG}: documents are registered as soon as they have come in (<i>registrering</i>). */
    public static final Duty<DocumentReceived> OSL_REG = Duty.of("OSL-REG", ClockShape.ACTION, DocumentReceived.class)
            .title("Registrering av handlingar", "Registration of documents")
            .asks(
                    "Registrerades handlingen så snart den hade kommit in?",
                    "Was the document registered as soon as it had come in?")
            .starts("handlingen kom in", "the document came in")
            .stops("handlingen registrerades", "the document was registered")
            .holder(Parties.AUTHORITY)
            .in(Acts.OSL.wording("K5P1").urgency(Promptness.AS_SOON_AS_POSSIBLE));

    /** {@code OSL-REG-JO}: registration no later than the next working day (<i>nästa arbetsdag</i>), as the Ombudsman puts it. */
    public static final Duty<DocumentReceived> OSL_REG_JO = Duty.of(
                    "OSL-REG-JO", ClockShape.ACTION, DocumentReceived.class)
            .title("Registrering senast nästa arbetsdag", "Registration no later than the next working day")
            .asks(
                    "Registrerades handlingen senast nästa arbetsdag, som JO har uttalat?",
                    "Was the document registered no later than the next working day, as the Ombudsman has said?")
            .starts("handlingen kom in", "the document came in")
            .stops("handlingen registrerades", "the document was registered")
            .holder(Parties.AUTHORITY)
            .force(LegalForce.PRACTICE)
            .leavesOpen(
                    "JO:s uttalande är återgivet i andra hand; paragrafen själv anger ingen dag.",
                    "The Ombudsman's statement is told at second hand; the section itself states no day.")
            .in(Acts.OSL.secondHand("K5P1").withinRolling(CalendarLimit.days(1)));

    /** {@code LSS-ADULT}: decision on an application for support under LSS (<i>beslut om insats</i>); the law states no number. */
    public static final Duty<SupportAppliedFor> LSS_ADULT = Duty.of(
                    "LSS-ADULT", ClockShape.ACTION, SupportAppliedFor.class)
            .title("Beslut om insats enligt LSS", "Decision on support under LSS")
            .asks(
                    "Beslutades ansökan om insats enligt LSS så snabbt som möjligt?",
                    "Was the application for support under LSS decided as fast as possible?")
            .starts("ansökan om insats enligt LSS gjordes", "the application for support under LSS was made")
            .stops("ansökan beslutades", "the application was decided")
            .holder(Parties.BOARD)
            .leavesOpen(
                    "JO har i beslut 7477-2017 nämnt tre till fyra månader som rimlig riktpunkt i ärenden om personlig assistans; det är ingen frist.",
                    "The Ombudsman has in decision 7477-2017 named three to four months as a reasonable guide in cases of personal assistance; that is no time limit.")
            .in(Acts.FL.wording("P9"));

    /** {@code LOAN-33}: the municipality's claim for its cost (<i>återkrav</i>), within three years. */
    public static final Duty<ReclaimableCostArose> LOAN_33 = Duty.of(
                    "LOAN-33", ClockShape.ACTION, ReclaimableCostArose.class)
            .title("Talan om återkrav", "Action to claim back")
            .asks(
                    "Väcktes talan om återkrav inom tre år från det att kommunens kostnad uppkom?",
                    "Was the action to claim back brought within three years from when the municipality's cost arose?")
            .starts("kommunens kostnad uppkom", "the municipality's cost arose")
            .stops("talan om återkrav väcktes", "the action to claim back was brought")
            .holder(Parties.MUNICIPALITY)
            .leavesOpen(
                    "Om ett återkrav skulle hota försörjningen prövas inte här. För stöd som beviljats före 2025-07-01 gäller den äldre lagen.",
                    "Whether a claim would threaten the livelihood is not looked at here. For support granted before 2025-07-01 the older act applies.")
            .in(Acts.SOL_2025.wording("K33P5").within(CalendarLimit.years(3)));

    private BoardDuties() {}

    /** {@return every duty of this subject, in reading order} */
    public static List<Duty<?>> all() {
        return ImmutableList.of(OSL_REG, OSL_REG_JO, LSS_ADULT, LOAN_33);
    }
}
