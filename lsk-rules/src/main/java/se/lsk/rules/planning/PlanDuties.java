package se.lsk.rules.planning;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.time.CalendarLimit;
import se.lsk.core.time.Promptness;
import se.lsk.rules.ClockShape;
import se.lsk.rules.Phrase;
import se.lsk.rules.duty.Acts;
import se.lsk.rules.duty.ClockEvent;
import se.lsk.rules.duty.Duty;
import se.lsk.rules.duty.Parties;
import se.lsk.rules.duty.Wording;

/** Duties about individual plans outside the discharge from hospital. */
public final class PlanDuties {

    /**
     * A person's need for an individual plan by municipality and region had been judged, and the person had consented.
     *
     * @param on the day on which both were true
     */
    @LegalTerm(sv = "behov av individuell plan med samtycke")
    public record PlanNeededAndConsentedTo(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * An individual plan was made for a person with support under the act on support and service (<i>LSS</i>).
     *
     * @param on the day on which it was made
     */
    @LegalTerm(sv = "individuell plan för stöd och service")
    public record SupportPlanMade(LocalDate on) implements ClockEvent.OnDay {}

    private static final Phrase MUNICIPALITY_AND_REGION =
            Phrase.of("Kommunen och regionen", "The municipality and the region");

    /** {@code SIP-1}: work on an individual plan (<i>individuell plan</i>) is begun, under the Social Services Acts. */
    public static final Duty<PlanNeededAndConsentedTo> SIP_1 = individualPlan(
            "SIP-1",
            Phrase.of(
                    "Påbörjades arbetet med den individuella planen utan dröjsmål eller, sedan 2025-07-01, genast?",
                    "Was the work on the individual plan begun without delay or, since 2025-07-01, at once?"),
            Acts.SOL_2001.wording("K2P7").urgency(Promptness.WITHOUT_DELAY),
            Acts.SOL_2025.wording("K10P8", "K10P9").urgency(Promptness.AT_ONCE));

    /** {@code SIP-1-HSL}: the same under the Health and Medical Services Act (<i>HSL</i>). */
    public static final Duty<PlanNeededAndConsentedTo> SIP_1_HSL = individualPlan(
            "SIP-1-HSL",
            Phrase.of(
                    "Påbörjades arbetet med den individuella planen utan dröjsmål?",
                    "Was the work on the individual plan begun without delay?"),
            Acts.HSL.wording("K16P4").urgency(Promptness.WITHOUT_DELAY));

    /** {@code LSS-PLAN}: an individual plan under LSS is reviewed (<i>omprövas</i>) at least once a year. */
    public static final Duty<SupportPlanMade> LSS_PLAN = Duty.of(
                    "LSS-PLAN", ClockShape.RECURRING, SupportPlanMade.class)
            .title("Omprövning av individuell plan enligt LSS", "Review of an individual plan under LSS")
            .asks(
                    "Omprövades den individuella planen minst en gång om året?",
                    "Was the individual plan reviewed at least once a year?")
            .starts("planen upprättades", "the plan was made")
            .stops("planen omprövades", "the plan was reviewed")
            .holder(Parties.BOARD)
            .leavesOpen(
                    "Året räknas här från förra gången; om det i stället är kalenderåret prövas inte, och inte heller om planen erbjöds och i övrigt omprövas fortlöpande.",
                    "The year is counted here from the last time; whether it is the calendar year instead is not looked at, nor whether the plan was offered and is otherwise reviewed continuously.")
            .in(Acts.LSS.wording("P10").within(CalendarLimit.years(1)));

    private PlanDuties() {}

    private static Duty<PlanNeededAndConsentedTo> individualPlan(String key, Phrase question, Wording... wordings) {
        return Duty.of(key, ClockShape.ACTION, PlanNeededAndConsentedTo.class)
                .title("Individuell plan", "Individual plan")
                .asks(question.swedish(), question.english())
                .starts(
                        "behovet av en individuell plan hade bedömts och den enskilde samtyckt",
                        "the need for an individual plan had been judged and the person had consented")
                .stops("arbetet med planen påbörjades", "the work on the plan was begun")
                .holder(MUNICIPALITY_AND_REGION)
                .in(wordings);
    }

    /** {@return every duty of this subject, in reading order} */
    public static List<Duty<?>> all() {
        return ImmutableList.of(SIP_1, SIP_1_HSL, LSS_PLAN);
    }
}
