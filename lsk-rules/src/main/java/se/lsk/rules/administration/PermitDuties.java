package se.lsk.rules.administration;

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
import se.lsk.rules.duty.Wording;

/**
 * Duties about permits, notices, bans, sanction fees and inspections, under the Social Services Acts and, in parallel, under the act on
 * support and service (<i>LSS</i>).
 */
public final class PermitDuties {

    /**
     * An activity of which a municipality has notified the inspectorate changed.
     *
     * @param on the day of the change
     */
    @LegalTerm(sv = "ändring i en anmäld verksamhet")
    public record NotifiedActivityChanged(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * The owners or the leadership of a permit holder changed.
     *
     * @param on the day of the change
     */
    @LegalTerm(sv = "förändring av ägare eller ledning")
    public record OwnersOrLeadershipChanged(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * The inspectorate decided to ban an activity for the time being.
     *
     * @param on the day of the decision
     */
    @LegalTerm(sv = "beslut om tillfälligt förbud mot verksamhet")
    public record TemporaryBanDecided(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * A breach was committed for which a sanction fee can be decided.
     *
     * @param on the day of the breach
     */
    @LegalTerm(sv = "överträdelse")
    public record BreachCommitted(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * A sanction fee became final.
     *
     * @param on the day on which it became final
     */
    @LegalTerm(sv = "sanktionsavgift med laga kraft")
    public record SanctionFeeBecameFinal(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * A private operation closed.
     *
     * @param on the day on which it closed
     */
    @LegalTerm(sv = "enskild verksamhet som läggs ned")
    public record PrivateOperationClosed(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * A home came under the yearly inspection.
     *
     * @param on the day from which it is inspected yearly
     */
    @LegalTerm(sv = "hem under årlig inspektion")
    public record CameUnderYearlyInspection(LocalDate on) implements ClockEvent.OnDay {}

    private static final Phrase PERMIT_HOLDER = Phrase.of("Tillståndshavaren", "The permit holder");

    /** {@code PERM-1}: notice of a change in a municipality's notified activity (<i>anmälan av ändring</i>), within one month. */
    public static final Duty<NotifiedActivityChanged> PERM_1 = Duty.of(
                    "PERM-1", ClockShape.ACTION, NotifiedActivityChanged.class)
            .title("Anmälan av ändring i kommunal verksamhet", "Notice of a change in a municipal activity")
            .asks(
                    "Anmäldes ändringen i den kommunala verksamheten inom en månad?",
                    "Was notice given within one month of the change in the municipal activity?")
            .starts("den anmälda verksamheten ändrades", "the notified activity changed")
            .stops("ändringen anmäldes", "notice was given of the change")
            .holder(Parties.MUNICIPALITY)
            .recipient(Parties.IVO)
            .leavesOpen(
                    "Om verksamheten anmäldes innan den startade prövas inte här.",
                    "Whether notice of the activity was given before it started is not looked at here.")
            .in(Acts.SOL_2025.unseen().wording("K26P2").within(CalendarLimit.months(1)));

    /** {@code PERM-2}: notice of a change of owners or leadership (<i>ägar- och ledningskrets</i>), within one month. */
    public static final Duty<OwnersOrLeadershipChanged> PERM_2 = noticeOfChangedLeadership(
            "PERM-2",
            Acts.SOL_2001.assumedFrom(LocalDate.of(2002, 1, 1)).wording("K7P2a").within(CalendarLimit.months(1)),
            Acts.SOL_2025.wording("K26P7").within(CalendarLimit.months(1)));

    /** {@code PERM-2-LSS}: the same notice under LSS. */
    public static final Duty<OwnersOrLeadershipChanged> PERM_2_LSS =
            noticeOfChangedLeadership("PERM-2-LSS", Acts.LSS.wording("P23b").within(CalendarLimit.months(1)));

    /** {@code PERM-3}: a temporary ban (<i>tillfälligt förbud</i>) lasts six months at the longest, twelve for extraordinary reasons. */
    public static final Duty<TemporaryBanDecided> PERM_3 =
            temporaryBan("PERM-3", Acts.SOL_2025.wording("K28P12").fixed(CalendarLimit.months(6)));

    /** {@code PERM-3-LSS}: the same ban under LSS. */
    public static final Duty<TemporaryBanDecided> PERM_3_LSS =
            temporaryBan("PERM-3-LSS", Acts.LSS.wording("P26h").fixed(CalendarLimit.months(6)));

    /** {@code PERM-4}: who is to pay a sanction fee (<i>sanktionsavgift</i>) is heard within two years from the breach. */
    public static final Duty<BreachCommitted> PERM_4 =
            hearing("PERM-4", sanctionFees().fixed(CalendarLimit.years(2)));

    /** {@code PERM-4-LSS}: the same under LSS. */
    public static final Duty<BreachCommitted> PERM_4_LSS =
            hearing("PERM-4-LSS", sanctionFeesUnderLss().fixed(CalendarLimit.years(2)));

    /** {@code PERM-4-FINAL}: a sanction fee falls away (<i>faller bort</i>) five years after it became final. */
    public static final Duty<SanctionFeeBecameFinal> PERM_4_FINAL =
            collection("PERM-4-FINAL", sanctionFees().fixed(CalendarLimit.years(5)));

    /** {@code PERM-4-FINAL-LSS}: the same under LSS. */
    public static final Duty<SanctionFeeBecameFinal> PERM_4_FINAL_LSS =
            collection("PERM-4-FINAL-LSS", sanctionFeesUnderLss().fixed(CalendarLimit.years(5)));

    /** {@code PERM-5}: notice that a private operation closes (<i>nedläggning</i>). */
    public static final Duty<PrivateOperationClosed> PERM_5 = Duty.of(
                    "PERM-5", ClockShape.ACTION, PrivateOperationClosed.class)
            .title("Anmälan av nedlagd enskild verksamhet", "Notice of a closed private operation")
            .asks(
                    "Anmäldes det genast att den enskilda verksamheten lades ned?",
                    "Was notice given at once that the private operation closed?")
            .starts("den enskilda verksamheten lades ned", "the private operation closed")
            .stops("nedläggningen anmäldes", "notice was given of the closing")
            .holder(Parties.PRIVATE_OPERATOR)
            .recipient(Parties.IVO)
            .in(Acts.SOF_2025.wording("K15P14").urgency(Promptness.AT_ONCE));

    /** {@code IVO-INSPECT}: certain homes are inspected (<i>inspektion</i>) at least once a year. */
    public static final Duty<CameUnderYearlyInspection> IVO_INSPECT = Duty.of(
                    "IVO-INSPECT", ClockShape.RECURRING, CameUnderYearlyInspection.class)
            .title("Årlig inspektion av vissa hem", "Yearly inspection of certain homes")
            .asks("Inspekterades hemmet minst en gång om året?", "Was the home inspected at least once a year?")
            .starts("hemmet kom under årlig inspektion", "the home came under yearly inspection")
            .stops("hemmet inspekterades", "the home was inspected")
            .holder(Parties.IVO)
            .leavesOpen(
                    "Året räknas här från förra inspektionen; om det i stället är kalenderåret, och vilka hem plikten gäller, prövas inte.",
                    "The year is counted here from the last inspection; whether it is the calendar year instead, and for which homes the duty is owed, is not looked at.")
            .in(Acts.SOF_2025.wording("K16P1").within(CalendarLimit.years(1)));

    private PermitDuties() {}

    private static Wording sanctionFees() {
        return Acts.SOL_2025.unseen().wording("K28P16", "K28P17", "K28P18", "K28P19", "K28P20", "K28P21");
    }

    /** The amendment came in parallel to that of the Social Services Act of 2025, so not before that act. */
    private static Wording sanctionFeesUnderLss() {
        return Acts.LSS.from(Acts.FIRST_DAY_2025).unseen().wording("P26k", "P26l", "P26m", "P26n", "P26o", "P26p");
    }

    private static Duty<OwnersOrLeadershipChanged> noticeOfChangedLeadership(String key, Wording... wordings) {
        return Duty.of(key, ClockShape.ACTION, OwnersOrLeadershipChanged.class)
                .title("Anmälan av ändrad ägar- eller ledningskrets", "Notice of changed owners or leadership")
                .asks(
                        "Anmäldes förändringen av ägare eller ledning inom en månad?",
                        "Was notice given within one month of the change of owners or leadership?")
                .starts(
                        "kretsen av ägare eller ledande personer förändrades",
                        "the owners or the leadership of the permit holder changed")
                .stops("förändringen anmäldes", "notice was given of the change")
                .holder(PERMIT_HOLDER)
                .recipient(Parties.IVO)
                .in(wordings);
    }

    private static Duty<TemporaryBanDecided> temporaryBan(String key, Wording... wordings) {
        return Duty.of(key, ClockShape.LONGEST, TemporaryBanDecided.class)
                .title("Längsta tid för ett tillfälligt förbud", "Longest time for a temporary ban")
                .asks(
                        "Gällde det tillfälliga förbudet i högst sex månader?",
                        "Was the temporary ban in force for six months at the longest?")
                .starts("det tillfälliga förbudet beslutades", "the temporary ban was decided")
                .stops("förbudet upphörde", "the ban ended")
                .holder(Parties.IVO)
                .longerUpTo(CalendarLimit.months(12), Parties.IVO, ExtensionReason.EXTRAORDINARY_REASONS)
                .in(wordings);
    }

    private static Duty<BreachCommitted> hearing(String key, Wording... wordings) {
        return Duty.of(key, ClockShape.ACTION, BreachCommitted.class)
                .title("Hörande före sanktionsavgift", "Hearing before a sanction fee")
                .asks(
                        "Hördes den som sanktionsavgiften gäller inom två år från överträdelsen?",
                        "Was the one whom the sanction fee concerns heard within two years from the breach?")
                .starts("överträdelsen skedde", "the breach was committed")
                .stops("den som avgiften gäller hördes", "the one whom the fee concerns was heard")
                .holder(Parties.IVO)
                .otherwise(
                        Consequence.Kind.LAPSES,
                        "sanktionsavgift får inte längre beslutas",
                        "a sanction fee can no longer be decided")
                .in(wordings);
    }

    private static Duty<SanctionFeeBecameFinal> collection(String key, Wording... wordings) {
        return Duty.of(key, ClockShape.ACTION, SanctionFeeBecameFinal.class)
                .title("Sanktionsavgift som faller bort", "Sanction fee that falls away")
                .asks(
                        "Togs sanktionsavgiften ut inom fem år från det att den fick laga kraft?",
                        "Was the sanction fee collected within five years from when it became final?")
                .starts("sanktionsavgiften fick laga kraft", "the sanction fee became final")
                .stops("avgiften togs ut", "the fee was collected")
                .holder(Parties.IVO)
                .otherwise(Consequence.Kind.LAPSES, "avgiften faller bort", "the fee falls away")
                .in(wordings);
    }

    /** {@return every duty of this subject, in reading order} */
    public static List<Duty<?>> all() {
        return ImmutableList.of(
                PERM_1,
                PERM_2,
                PERM_2_LSS,
                PERM_3,
                PERM_3_LSS,
                PERM_4,
                PERM_4_LSS,
                PERM_4_FINAL,
                PERM_4_FINAL_LSS,
                PERM_5,
                IVO_INSPECT);
    }
}
