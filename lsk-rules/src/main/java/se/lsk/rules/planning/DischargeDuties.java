package se.lsk.rules.planning;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.time.CalendarLimit;
import se.lsk.core.time.HourLimit;
import se.lsk.core.time.NoonLimit;
import se.lsk.core.time.Promptness;
import se.lsk.rules.ClockShape;
import se.lsk.rules.Consequence;
import se.lsk.rules.Phrase;
import se.lsk.rules.duty.Acts;
import se.lsk.rules.duty.ClockEvent;
import se.lsk.rules.duty.Duty;
import se.lsk.rules.duty.Parties;

/** Duties when a patient is discharged from hospital, in the order of the act. */
public final class DischargeDuties {

    /**
     * The patient was admitted to in-patient care, or a doctor later judged that services will be needed.
     *
     * @param at the moment of the admission or the judgement
     */
    @LegalTerm(sv = "inskrivning i sluten vård")
    public record PatientAdmitted(OffsetDateTime at) implements ClockEvent.AtMoment {}

    /**
     * The patient was discharged.
     *
     * @param on the day of the discharge
     */
    @LegalTerm(sv = "utskrivning från sluten vård")
    public record PatientDischarged(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * A patient's need for an individual plan at the discharge arose.
     *
     * @param on the day on which it arose
     */
    @LegalTerm(sv = "behov av samordnad individuell planering vid utskrivning")
    public record PlanNeededAtDischarge(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * The notice that the patient is ready for discharge was given.
     *
     * @param on the day on which it was given
     */
    @LegalTerm(sv = "lämnad underrättelse om utskrivningsklar patient")
    public record ReadyForDischargeNoticeGiven(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * The notice that the patient is ready for discharge was sent.
     *
     * @param at the moment at which it was sent
     */
    @LegalTerm(sv = "underrättelse om att patienten är utskrivningsklar")
    public record ReadyForDischargeNoticeSent(OffsetDateTime at) implements ClockEvent.AtMoment {}

    private static final Phrase HOSPITAL = Phrase.of("Den slutna vården", "The hospital");
    private static final Phrase UNITS = Phrase.of("Berörda enheter", "The units concerned");
    private static final Phrase CARE_CONTACT = Phrase.of(
            "Den fasta vårdkontakten i regionens öppna vård", "The permanent care contact in the region's open care");
    private static final Phrase REGION = Phrase.of("Regionen", "The region");

    /** {@code LUS-1}: notice of admission (<i>inskrivningsmeddelande</i>) within 24 hours. */
    public static final Duty<PatientAdmitted> LUS_1 = Duty.of("LUS-1", ClockShape.ACTION, PatientAdmitted.class)
            .title("Inskrivningsmeddelande", "Notice of admission")
            .asks(
                    "Skickades inskrivningsmeddelandet inom 24 timmar?",
                    "Was the notice of admission sent within 24 hours?")
            .starts("patienten skrevs in", "the patient was admitted")
            .stops("inskrivningsmeddelandet skickades", "the notice of admission was sent")
            .holder(HOSPITAL)
            .recipient(UNITS)
            .in(Acts.DISCHARGE.wording("K2P3").fixed(new HourLimit(24)));

    /** {@code LUS-2}: the information that the units need (<i>information vid utskrivning</i>), on the day of the discharge. */
    public static final Duty<PatientDischarged> LUS_2 = Duty.of("LUS-2", ClockShape.ACTION, PatientDischarged.class)
            .title("Information vid utskrivning", "Information at discharge")
            .asks(
                    "Skickades den information som behövs samma dag som patienten skrevs ut?",
                    "Was the information that is needed sent on the same day as the patient was discharged?")
            .starts("patienten skrevs ut", "the patient was discharged")
            .stops("informationen skickades", "the information was sent")
            .holder(HOSPITAL)
            .recipient(UNITS)
            .leavesOpen(
                    "Om sekretess hindrade att informationen skickades prövas inte här.",
                    "Whether secrecy stood in the way of sending the information is not looked at here.")
            .in(Acts.DISCHARGE.wording("K3P2").within(CalendarLimit.sameDay()));

    /** {@code LUS-5}: work on an individual plan is begun (<i>samordnad individuell planering</i>). */
    public static final Duty<PlanNeededAtDischarge> LUS_5 = Duty.of(
                    "LUS-5", ClockShape.ACTION, PlanNeededAtDischarge.class)
            .title("Individuell plan vid utskrivning", "Individual plan at discharge")
            .asks(
                    "Påbörjades arbetet med den individuella planen utan dröjsmål?",
                    "Was the work on the individual plan begun without delay?")
            .starts("behovet av en individuell plan uppkom", "the need for an individual plan arose")
            .stops("arbetet med planen påbörjades", "the work on the plan was begun")
            .holder(UNITS)
            .leavesOpen(
                    "Om patienten samtyckte prövas inte här.", "Whether the patient consented is not looked at here.")
            .in(Acts.DISCHARGE.wording("K4P2").urgency(Promptness.WITHOUT_DELAY));

    /** {@code LUS-3}: call to coordinated individual planning (<i>kallelse till samordnad individuell planering</i>), within three days. */
    public static final Duty<ReadyForDischargeNoticeGiven> LUS_3 = Duty.of(
                    "LUS-3", ClockShape.ACTION, ReadyForDischargeNoticeGiven.class)
            .title("Kallelse till samordnad planering", "Call to coordinated planning")
            .asks(
                    "Skickades kallelsen till samordnad individuell planering inom tre dagar?",
                    "Was the call to coordinated individual planning sent within three days?")
            .starts(
                    "underrättelsen om att patienten är utskrivningsklar lämnades",
                    "the notice that the patient is ready for discharge was given")
            .stops("kallelsen skickades", "the call was sent")
            .holder(CARE_CONTACT)
            .recipient(UNITS)
            .in(Acts.DISCHARGE.wording("K4P3").within(CalendarLimit.days(3)));

    /** {@code LUS-4}: the municipality's liability to pay for a patient who is ready for discharge. */
    public static final Duty<ReadyForDischargeNoticeSent> LUS_4 = Duty.of(
                    "LUS-4", ClockShape.THRESHOLD, ReadyForDischargeNoticeSent.class)
            .title(
                    "Kommunens betalningsansvar för utskrivningsklara",
                    "Liability to pay for patients ready for discharge")
            .asks(
                    "Lämnade patienten sjukhuset innan kommunens betalningsansvar kunde inträda?",
                    "Did the patient leave the hospital before the municipality could become liable to pay?")
            .starts(
                    "underrättelsen om att patienten är utskrivningsklar skickades",
                    "the notice that the patient is ready for discharge was sent")
            .stops("patienten lämnade sjukhuset", "the patient left the hospital")
            .holder(Parties.MUNICIPALITY)
            .recipient(REGION)
            .otherwise(
                    Consequence.Kind.PAYMENT,
                    "kommunen kan bli betalningsansvarig",
                    "the municipality can become liable to pay")
            .leavesOpen(
                    "Region och kommun kan ha avtalat om annan tid, och ansvaret förutsätter bland annat att regionens egna insatser inte brister.",
                    "Region and municipality can have agreed on another time, and the liability presupposes among other things that the region's own services are not lacking.")
            .in(Acts.DISCHARGE.wording("K5P3", "K5P4", "K5P5", "K5P6").fixed(new NoonLimit(3)));

    private DischargeDuties() {}

    /** {@return every duty of this act, in reading order} */
    public static List<Duty<?>> all() {
        return ImmutableList.of(LUS_1, LUS_2, LUS_5, LUS_3, LUS_4);
    }
}
