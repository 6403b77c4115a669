package se.lsk.rules.execution;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.time.CalendarLimit;
import se.lsk.rules.ClockShape;
import se.lsk.rules.Consequence;
import se.lsk.rules.Phrase;
import se.lsk.rules.duty.ClockEvent;
import se.lsk.rules.duty.Duty;
import se.lsk.rules.duty.DutyDeclaration;
import se.lsk.rules.duty.Parties;

/**
 * Duties about the special fee for decisions and judgments that are not carried out (<i>särskild avgift</i>), in the order of the acts:
 * each under SoL, and after it the same one under LSS. The fee's amounts stand in
 * {@link se.lsk.rules.amount.StatutoryAmounts}.
 */
public final class SpecialFeeDuties {

    /**
     * A decision or a judgment gave a person the right to a service, or its execution was interrupted.
     *
     * @param on the day of the decision, of the judgment or of the interruption
     */
    @LegalTerm(sv = "insatsen beviljades eller avbröts")
    public record ServiceGrantedOrInterrupted(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * The event from which the time for a special fee runs: the decision, the judgment's becoming final, or the interruption of either's
     * execution.
     *
     * @param on the day of that event
     */
    @LegalTerm(sv = "preskriptionstiden för särskild avgift började")
    public record SpecialFeeLimitationBegan(LocalDate on) implements ClockEvent.OnDay {}

    private static final Phrase MUNICIPALITY = Phrase.of("Kommunen", "The municipality");

    /** {@code FEE-1}: providing a service under SoL within a reasonable time (<i>skälig tid</i>). */
    public static final Duty<ServiceGrantedOrInterrupted> FEE_1 = withinReasonableTime("FEE-1", "SoL")
            .leavesOpen(
                    "Lagen säger inom skälig tid, utan antal. Avgift tas inte ut i ringa fall eller om den enskilde bett att få vänta i ett valfrihetssystem, och kan efterges om det finns synnerliga skäl; det prövas inte här.",
                    "The act says within a reasonable time, without a number. No fee is imposed in petty cases or where the person asked to wait in a system of choice, and it can be remitted for exceptional reasons; that is not looked at here.")
            .in(
                    ExecutionActs.SOL_2001.wording("K16P6a", "K16P6b", "K16P6c", "K16P6d"),
                    ExecutionActs.SOL_2025.wording("K34P5", "K34P6", "K34P7", "K34P8", "K34P9"));

    /** {@code FEE-1-LSS}: providing a service under LSS within a reasonable time (<i>skälig tid</i>). */
    public static final Duty<ServiceGrantedOrInterrupted> FEE_1_LSS = withinReasonableTime("FEE-1-LSS", "LSS")
            .leavesOpen(
                    "Lagen säger inom skälig tid, utan antal. Avgift tas inte ut i ringa fall och kan efterges om det finns synnerliga skäl; det prövas inte här.",
                    "The act says within a reasonable time, without a number. No fee is imposed in petty cases, and it can be remitted for exceptional reasons; that is not looked at here.")
            .in(ExecutionActs.LSS.wording("P28a", "P28b", "P28c", "P28d"));

    /** {@code FEE-3}: serving the application for a special fee under SoL within two years (<i>preskription</i>). */
    public static final Duty<SpecialFeeLimitationBegan> FEE_3 = servedWithinTwoYears("FEE-3", "SoL")
            .in(
                    ExecutionActs.SOL_2001.wording("K16P6e").within(CalendarLimit.years(2)),
                    ExecutionActs.SOL_2025.wording("K34P10").within(CalendarLimit.years(2)));

    /** {@code FEE-3-LSS}: serving the application for a special fee under LSS within two years (<i>preskription</i>). */
    public static final Duty<SpecialFeeLimitationBegan> FEE_3_LSS = servedWithinTwoYears("FEE-3-LSS", "LSS")
            .in(ExecutionActs.LSS.wording("P28e").within(CalendarLimit.years(2)));

    private SpecialFeeDuties() {}

    private static DutyDeclaration<ServiceGrantedOrInterrupted> withinReasonableTime(String key, String law) {
        return Duty.of(key, ClockShape.ACTION, ServiceGrantedOrInterrupted.class)
                .title(
                        "Insats enligt " + law + " inom skälig tid",
                        "Service under " + law + " within a reasonable time")
                .asks(
                        "Tillhandahölls insatsen, eller tillhandahölls den på nytt, inom skälig tid?",
                        "Was the service provided, or provided anew, within a reasonable time?")
                .starts(
                        "insatsen beviljades genom beslut eller dom, eller verkställigheten avbröts",
                        "the service was granted by a decision or a judgment, or its execution was interrupted")
                .stops("insatsen tillhandahölls", "the service was provided")
                .holder(MUNICIPALITY)
                .otherwise(
                        Consequence.Kind.PAYMENT,
                        "dröjer det för länge kan domstolen på IVO:s ansökan ålägga kommunen särskild avgift",
                        "if it takes too long, the court can on IVO's application order the municipality to pay a special fee");
    }

    private static DutyDeclaration<SpecialFeeLimitationBegan> servedWithinTwoYears(String key, String law) {
        return Duty.of(key, ClockShape.ACTION, SpecialFeeLimitationBegan.class)
                .title("Preskription av särskild avgift enligt " + law, "Limitation of the special fee under " + law)
                .asks(
                        "Delgavs kommunen ansökan om särskild avgift inom två år?",
                        "Was the application for a special fee served on the municipality within two years?")
                .starts(
                        "beslutet fattades, domen fick laga kraft eller verkställigheten avbröts",
                        "the decision was made, the judgment became final or the execution was interrupted")
                .stops(
                        "ansökan om särskild avgift delgavs kommunen",
                        "the application for a special fee was served on the municipality")
                .holder(Parties.IVO)
                .recipient(MUNICIPALITY)
                .otherwise(
                        Consequence.Kind.LAPSES, "särskild avgift får inte dömas ut", "no special fee may be imposed")
                .leavesOpen(
                        "Vilken av händelserna tiden räknas från i ärendet anges av den som frågar.",
                        "From which of the events the time runs in the case is for the asker to say.");
    }

    /** {@return every duty of this subject, in reading order} */
    public static List<Duty<?>> all() {
        return ImmutableList.of(FEE_1, FEE_1_LSS, FEE_3, FEE_3_LSS);
    }
}
