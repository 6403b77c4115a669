package se.lsk.rules.deviation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.time.CalendarLimit;
import se.lsk.core.time.FixedDay;
import se.lsk.core.time.Promptness;
import se.lsk.rules.ClockShape;
import se.lsk.rules.Phrase;
import se.lsk.rules.duty.ActInForce;
import se.lsk.rules.duty.Acts;
import se.lsk.rules.duty.ClockEvent;
import se.lsk.rules.duty.Duty;
import se.lsk.rules.duty.Parties;

/** Duties under lex Maria, about complaints against health care and about patient records, in the order of the acts. */
public final class PatientSafetyDuties {

    /**
     * An event happened that caused or could have caused a care injury.
     *
     * @param on the day of the event
     */
    @LegalTerm(sv = "händelse som medfört eller kunnat medföra vårdskada")
    public record CareInjuryEventHappened(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * An event happened that caused or could have caused a serious care injury.
     *
     * @param on the day of the event
     */
    @LegalTerm(sv = "händelse som medfört eller kunnat medföra allvarlig vårdskada")
    public record SeriousCareInjuryEventHappened(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * The inspectorate was notified under lex Maria.
     *
     * @param on the day of the notification
     */
    @LegalTerm(sv = "lex maria-anmälan")
    public record LexMariaNotified(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * Somebody suffered, or was exposed to the risk of, a serious injury other than a care injury because of safety failings.
     *
     * @param on the day of the event
     */
    @LegalTerm(sv = "annan allvarlig skada än vårdskada")
    public record OtherSeriousInjuryHappened(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * Reasonable cause arose to fear that a licensed professional may be a danger to patient safety.
     *
     * @param on the day on which it arose
     */
    @LegalTerm(sv = "befarad fara för patientsäkerheten")
    public record DangerFeared(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * A patient suffered a care injury.
     *
     * @param on the day on which it happened
     */
    @LegalTerm(sv = "inträffad vårdskada")
    public record CareInjurySuffered(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * The care provider received a complaint from a patient or a relative.
     *
     * @param on the day on which it was received
     */
    @LegalTerm(sv = "mottaget klagomål mot vården")
    public record CareComplaintReceived(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * It was clear that another care provider ought to handle the complaint.
     *
     * @param on the day on which it was clear
     */
    @LegalTerm(sv = "klagomål som rör en annan vårdgivare")
    public record OtherProviderClear(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * A calendar year ended, about which the year's report is drawn up.
     *
     * @param on its last day
     */
    @LegalTerm(sv = "kalenderårets utgång")
    public record CalendarYearEnded(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * The last entry was made in a document of a patient record.
     *
     * @param on the day of the entry
     */
    @LegalTerm(sv = "sista uppgift i en journalhandling")
    public record LastRecordEntryMade(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * Something came up that is to be entered in a patient record.
     *
     * @param on the day on which it came up
     */
    @LegalTerm(sv = "uppgift som ska antecknas i en patientjournal")
    public record MatterForRecordArisen(LocalDate on) implements ClockEvent.OnDay {}

    /** The new rules on complaints. */
    private static final ActInForce COMPLAINTS = Acts.PSL.from(LocalDate.of(2018, 1, 1));

    private static final Phrase PROVIDER_OR_UNIT =
            Phrase.of("Vårdgivaren eller enheten", "The care provider or the unit");
    private static final Phrase PATIENT = Phrase.of("Patienten eller en närstående", "The patient or a relative");
    private static final Phrase OTHER_PROVIDER = Phrase.of("Den andra vårdgivaren", "The other care provider");
    private static final Phrase RECORD_KEEPER =
            Phrase.of("Den som är skyldig att föra patientjournal", "Whoever has the duty to keep the patient record");

    /** {@code LM-INVEST}: investigation of an event that caused or could have caused a care injury (<i>utredning</i>). */
    public static final Duty<CareInjuryEventHappened> LM_INVEST = Duty.of(
                    "LM-INVEST", ClockShape.ACTION, CareInjuryEventHappened.class)
            .title("Utredning av vårdskada", "Investigation of a care injury")
            .asks(
                    "Utreddes händelsen som medförde eller hade kunnat medföra en vårdskada?",
                    "Was the event that caused or could have caused a care injury investigated?")
            .starts(
                    "händelsen som medförde eller hade kunnat medföra en vårdskada inträffade",
                    "the event that caused or could have caused a care injury happened")
            .stops("händelsen var utredd", "the event had been investigated")
            .holder(Parties.CARE_PROVIDER)
            .in(Acts.PSL.wording("K3P3"));

    /** {@code LM-NOTIFY}: notification of a serious care injury to IVO (<i>lex Maria-anmälan</i>) as soon as possible. */
    public static final Duty<SeriousCareInjuryEventHappened> LM_NOTIFY = Duty.of(
                    "LM-NOTIFY", ClockShape.ACTION, SeriousCareInjuryEventHappened.class)
            .title("Lex Maria-anmälan", "Lex Maria notification")
            .asks("Anmäldes händelsen snarast till IVO?", "Was IVO notified of the event as soon as possible?")
            .starts(
                    "händelsen som medförde eller hade kunnat medföra en allvarlig vårdskada inträffade",
                    "the event that caused or could have caused a serious care injury happened")
            .stops("anmälan gjordes till IVO", "IVO was notified")
            .holder(Parties.CARE_PROVIDER)
            .recipient(Parties.IVO)
            .leavesOpen(
                    "För vårdgivare inom Försvarsmakten och Försvarets materielverk kan egna föreskrifter gälla.",
                    "Care providers within the armed forces and their materiel administration can have rules of their own.")
            .in(Acts.PSL.wording("K3P5").urgency(Promptness.AS_SOON_AS_POSSIBLE));

    /** {@code LM-INVEST-SEND}: sending the investigation to IVO (<i>inlämning av utredningen</i>) with the notification or soon after. */
    public static final Duty<LexMariaNotified> LM_INVEST_SEND = Duty.of(
                    "LM-INVEST-SEND", ClockShape.ACTION, LexMariaNotified.class)
            .title("Utredningen till lex Maria-anmälan", "The investigation for a lex Maria notification")
            .asks(
                    "Gavs utredningen in till IVO samtidigt med anmälan eller snarast därefter?",
                    "Was the investigation sent to IVO with the notification or as soon as possible after it?")
            .starts("anmälan gjordes till IVO", "IVO was notified")
            .stops("utredningen gavs in till IVO", "the investigation was sent to IVO")
            .holder(Parties.CARE_PROVIDER)
            .recipient(Parties.IVO)
            .leavesOpen(
                    "Om föreskrifterna HSLF-FS 2017:41 anger en längsta tid är inte kontrollerat.",
                    "Whether the regulation HSLF-FS 2017:41 states a longest time was not checked.")
            .in(Acts.PSL.wording("K3P5").urgency(Promptness.AS_SOON_AS_POSSIBLE));

    /** {@code LM-OTHER}: notification of another serious injury than a care injury (<i>annan allvarlig skada</i>) as soon as possible. */
    public static final Duty<OtherSeriousInjuryHappened> LM_OTHER = Duty.of(
                    "LM-OTHER", ClockShape.ACTION, OtherSeriousInjuryHappened.class)
            .title("Anmälan av annan allvarlig skada", "Notification of another serious injury")
            .asks(
                    "Anmäldes den allvarliga skadan, eller risken för den, snarast till IVO?",
                    "Was IVO notified of the serious injury, or the risk of it, as soon as possible?")
            .starts(
                    "någon drabbades av, eller utsattes för risk för, en annan allvarlig skada än vårdskada till följd av säkerhetsbrister",
                    "somebody suffered, or was exposed to the risk of, a serious injury other than a care injury because of safety failings")
            .stops("anmälan gjordes till IVO", "IVO was notified")
            .holder(PROVIDER_OR_UNIT)
            .recipient(Parties.IVO)
            .leavesOpen(
                    "Om verksamheten är en sådan inrättning eller enhet som avses i 7 kap. 7 § patientsäkerhetslagen prövas inte här.",
                    "Whether the operation is such an institution or unit as 7 kap. 7 § patientsäkerhetslagen means is not looked at here.")
            .in(Acts.PSL.wording("K3P6").urgency(Promptness.AS_SOON_AS_POSSIBLE));

    /** {@code LM-LICENCE}: notification of a licensed professional who may endanger patients (<i>fara för patientsäkerheten</i>). */
    public static final Duty<DangerFeared> LM_LICENCE = Duty.of("LM-LICENCE", ClockShape.ACTION, DangerFeared.class)
            .title("Anmälan av legitimerad yrkesutövare", "Notification of a licensed professional")
            .asks(
                    "Anmäldes den legitimerade yrkesutövaren snarast till IVO?",
                    "Was IVO notified of the licensed professional as soon as possible?")
            .starts(
                    "skälig anledning att befara att en legitimerad yrkesutövare kan utgöra en fara för patientsäkerheten uppkom",
                    "reasonable cause to fear that a licensed professional may be a danger to patient safety arose")
            .stops("anmälan gjordes till IVO", "IVO was notified")
            .holder(Parties.CARE_PROVIDER)
            .recipient(Parties.IVO)
            .in(Acts.PSL.wording("K3P7").urgency(Promptness.AS_SOON_AS_POSSIBLE));

    /** {@code LM-PATIENT}: telling the patient of a care injury (<i>information om vårdskada</i>) as soon as possible. */
    public static final Duty<CareInjurySuffered> LM_PATIENT = Duty.of(
                    "LM-PATIENT", ClockShape.ACTION, CareInjurySuffered.class)
            .title("Information till patienten om vårdskada", "Telling the patient of a care injury")
            .asks(
                    "Informerades patienten, eller en närstående, snarast om vårdskadan?",
                    "Was the patient, or a relative, told of the care injury as soon as possible?")
            .starts("patienten drabbades av en vårdskada", "the patient suffered a care injury")
            .stops(
                    "patienten eller en närstående informerades om vårdskadan",
                    "the patient or a relative was told of the care injury")
            .holder(Parties.CARE_PROVIDER)
            .recipient(PATIENT)
            .leavesOpen(
                    "Informationen ska också antecknas i patientjournalen, och sekretess eller tystnadsplikt kan hindra den.",
                    "The information is also noted in the patient record, and secrecy can stand in its way.")
            .in(Acts.PSL.wording("K3P8").urgency(Promptness.AS_SOON_AS_POSSIBLE));

    /** {@code LM-COMPLAINT}: answering a complaint (<i>besvarande av klagomål</i>) as soon as possible. */
    public static final Duty<CareComplaintReceived> LM_COMPLAINT = Duty.of(
                    "LM-COMPLAINT", ClockShape.ACTION, CareComplaintReceived.class)
            .title("Svar på klagomål mot vården", "Answer to a complaint about care")
            .asks(
                    "Besvarades klagomålet snarast, med en förklaring och planerade åtgärder?",
                    "Was the complaint answered as soon as possible, with an explanation and the measures planned?")
            .starts("klagomålet togs emot", "the complaint was received")
            .stops("klagomålet besvarades", "the complaint was answered")
            .holder(Parties.CARE_PROVIDER)
            .recipient(PATIENT)
            .leavesOpen(
                    "Sekretess eller tystnadsplikt kan hindra att uppgifter lämnas.",
                    "Secrecy can stand in the way of the information.")
            .in(COMPLAINTS.wording("K3P8b", "K3P8a", "K3P8c").urgency(Promptness.AS_SOON_AS_POSSIBLE));

    /** {@code LM-COMPLAINT-MOVE}: handing a complaint over to another care provider (<i>överlämnande av klagomål</i>) promptly. */
    public static final Duty<OtherProviderClear> LM_COMPLAINT_MOVE = Duty.of(
                    "LM-COMPLAINT-MOVE", ClockShape.ACTION, OtherProviderClear.class)
            .title(
                    "Överlämnande av klagomål till annan vårdgivare",
                    "Handing a complaint over to another care provider")
            .asks(
                    "Överlämnades klagomålet skyndsamt till den andra vårdgivaren?",
                    "Was the complaint handed over to the other care provider promptly?")
            .starts(
                    "en annan vårdgivare visade sig vara rätt mottagare av klagomålet",
                    "another care provider was found to be the right one to handle the complaint")
            .stops(
                    "klagomålet överlämnades till den andra vårdgivaren",
                    "the complaint was handed over to the other care provider")
            .holder(Parties.CARE_PROVIDER)
            .recipient(OTHER_PROVIDER)
            .leavesOpen(
                    "Lagen tillåter överlämnandet utan att kräva det; sker det ska det ske skyndsamt.",
                    "The act allows the handing over and does not demand it; where it is done, it is done promptly.")
            .in(COMPLAINTS.wording("K3P8e").urgency(Promptness.PROMPTLY));

    /** {@code LM-PSB}: the year's patient safety report (<i>patientsäkerhetsberättelse</i>) by 1 March. */
    public static final Duty<CalendarYearEnded> LM_PSB = Duty.of(
                    "LM-PSB", ClockShape.RECURRING, CalendarYearEnded.class)
            .title("Patientsäkerhetsberättelse", "Patient safety report")
            .asks(
                    "Upprättades patientsäkerhetsberättelsen senast den 1 mars varje år?",
                    "Was the patient safety report drawn up no later than 1 March each year?")
            .starts("kalenderåret gick ut", "the calendar year ended")
            .stops("patientsäkerhetsberättelsen upprättades", "the patient safety report was drawn up")
            .holder(Parties.CARE_PROVIDER)
            .leavesOpen(
                    "Berättelsen ska också hållas tillgänglig för den som vill ta del av den.",
                    "The report is also kept available to whoever wants to read it.")
            .in(Acts.PSL.wording("K3P10").within(FixedDay.of(3, 1)));

    /** {@code JR-KEEP}: keeping documents of a patient record (<i>bevarande av journalhandlingar</i>) for at least ten years. */
    public static final Duty<LastRecordEntryMade> JR_KEEP = Duty.of(
                    "JR-KEEP", ClockShape.EARLIEST, LastRecordEntryMade.class)
            .title("Bevarande av journalhandlingar", "Keeping patient records")
            .asks(
                    "Bevarades journalhandlingen i minst tio år?",
                    "Was the document of the patient record kept for at least ten years?")
            .starts(
                    "den sista uppgiften fördes in i journalhandlingen",
                    "the last entry was made in the document of the patient record")
            .stops("journalhandlingen förstördes", "the document was destroyed")
            .holder(Parties.CARE_PROVIDER)
            .leavesOpen(
                    "Föreskrifter kan kräva längre tid för vissa slags journalhandlingar, och för allmänna handlingar gäller också arkivlagen.",
                    "Regulations can ask for a longer time for some kinds of documents, and the archives act applies to public ones too.")
            .in(Acts.PDL.wording("K3P17").fixed(CalendarLimit.years(10)));

    /** {@code JR-NOTE}: entering in the patient record (<i>journalanteckning</i>) as soon as possible. */
    public static final Duty<MatterForRecordArisen> JR_NOTE = Duty.of(
                    "JR-NOTE", ClockShape.ACTION, MatterForRecordArisen.class)
            .title("Anteckning i patientjournalen", "Entry in the patient record")
            .asks(
                    "Fördes uppgiften in i patientjournalen så snart som möjligt?",
                    "Was the matter entered in the patient record as soon as possible?")
            .starts("uppgiften som ska antecknas kom fram", "the matter to be recorded came up")
            .stops("uppgiften fördes in i patientjournalen", "the matter was entered in the patient record")
            .holder(RECORD_KEEPER)
            .in(Acts.PDL.wording("K3P9").urgency(Promptness.AS_SOON_AS_POSSIBLE));

    private PatientSafetyDuties() {}

    /** {@return every duty of this subject, in reading order} */
    public static List<Duty<?>> all() {
        return ImmutableList.of(
                LM_INVEST,
                LM_NOTIFY,
                LM_INVEST_SEND,
                LM_OTHER,
                LM_LICENCE,
                LM_PATIENT,
                LM_COMPLAINT,
                LM_COMPLAINT_MOVE,
                LM_PSB,
                JR_KEEP,
                JR_NOTE);
    }
}
