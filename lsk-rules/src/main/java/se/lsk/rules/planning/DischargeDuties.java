package se.lsk.rules.planning;

import com.google.common.collect.ImmutableList;
import java.time.OffsetDateTime;
import java.util.List;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.time.HourLimit;
import se.lsk.core.time.NoonLimit;
import se.lsk.rules.ClockShape;
import se.lsk.rules.Consequence;
import se.lsk.rules.Phrase;
import se.lsk.rules.duty.Acts;
import se.lsk.rules.duty.ClockEvent;
import se.lsk.rules.duty.Duty;

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
     * The notice that the patient is ready for discharge was sent.
     *
     * @param at the moment at which it was sent
     */
    @LegalTerm(sv = "underrättelse om att patienten är utskrivningsklar")
    public record ReadyForDischargeNoticeSent(OffsetDateTime at) implements ClockEvent.AtMoment {}

    private static final Phrase HOSPITAL = Phrase.of("Den slutna vården", "The hospital");
    private static final Phrase UNITS = Phrase.of("Berörda enheter", "The units concerned");
    private static final Phrase MUNICIPALITY = Phrase.of("Kommunen", "The municipality");
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
            .holder(MUNICIPALITY)
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
        return ImmutableList.of(LUS_1, LUS_4);
    }
}
