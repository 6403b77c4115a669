package se.lsk.rules.managementsystem;

import static se.lsk.rules.managementsystem.Examination.words;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import se.lsk.core.law.LegalForce;
import se.lsk.core.organisation.Regime;
import se.lsk.rules.Message;
import se.lsk.rules.duty.Acts;

/** What SOSFS 2011:9, 7 kap., asks of documentation and of the yearly reports. */
final class DocumentationDemands {

    /** The laws of health and dental care. */
    static final ImmutableSet<Regime> CARE = Sets.immutableEnumSet(Regime.HSL, Regime.TL);
    /** Why a provision for caregivers doesn't ask an activity. */
    static final Message NO_CARE = words(
            "Verksamheten bedrivs varken enligt hälso- och sjukvårdslagen eller tandvårdslagen. Annan hälso- och sjukvård prövar LSK inte.",
            "The activity is run neither under the Health and Medical Services Act nor under the Dental Care Act. Other health care LSK does not examine.");

    private static final ImmutableSet<Regime> ALL_LAWS = Sets.immutableEnumSet(List.of(Regime.values()));
    private static final Message NOT_ADDRESSED = words(
            "De allmänna råden vänder sig till den som bedriver verksamhet enligt HSL, tandvårdslagen, SoL eller LSS.",
            "The general advice addresses those who run activity under HSL, the Dental Care Act, SoL or LSS.");

    /** {@code K7P1}: the quality work is documented. */
    static final Demand K7P1 = Demand.of("K7P1")
            .title("Dokumenterat kvalitetsarbete", "Documented quality work")
            .asks(
                    "Är arbetet med att systematiskt och fortlöpande utveckla och säkra kvaliteten dokumenterat?",
                    "Is the work of systematically and continuously developing and securing quality documented?")
            .holder(Holders.EVERYBODY)
            .leavesOpen(
                    "Om dokumentationen räcker, och om den har dag och författare, bedöms av en person.",
                    "Whether the documentation is enough, and whether it has days and authors, is for a person to judge.")
            .answers(DemandRule.LACKING, DemandRule.NOT_TOLD, DemandRule.IN_PLACE)
            .secondHand(Acts.MANAGEMENT_SYSTEM, "K7P1")
            .examinedBy(new DocumentedParts());

    /** {@code K7P1-AR-1}: a quality report each year, by general advice. */
    static final Demand K7P1_AR_1 = Demand.of("K7P1-AR-1")
            .title("Kvalitetsberättelse finns", "A quality report exists")
            .asks(
                    "Finns en kvalitetsberättelse om kalenderåret före den dag då ledningssystemet beskrevs?",
                    "Is there a quality report about the calendar year before the day on which the management system was described?")
            .holder(Holders.EVERYBODY)
            .force(LegalForce.GENERAL_ADVICE)
            .leavesOpen(
                    "Råden anger ingen dag. En berättelse om samma år som dagen godtas. Klockan finns i QL-KVB.",
                    "The advice names no day. A report about the same year as the day is accepted. QL-KVB has the clock.")
            .answers(DemandRule.OUTSIDE, DemandRule.LACKING, DemandRule.NOT_TOLD, DemandRule.IN_PLACE)
            .secondHand(Acts.MANAGEMENT_SYSTEM, "K7P1")
            .examinedBy(new AskedUnder(ALL_LAWS, NOT_ADDRESSED, QualityReportParts::isDrawnUp));

    /** {@code K7P1-AR-2}: the three parts of the quality report, by general advice. */
    static final Demand K7P1_AR_2 = Demand.of("K7P1-AR-2")
            .title("Kvalitetsberättelsens tre delar", "The three parts of the quality report")
            .asks(
                    "Framgår av kvalitetsberättelsen hur arbetet bedrevs föregående kalenderår, vilka åtgärder som vidtogs och vilka resultat som nåddes?",
                    "Does the quality report show how the work was run in the previous calendar year, which measures were taken and which results were reached?")
            .holder(Holders.EVERYBODY)
            .force(LegalForce.GENERAL_ADVICE)
            .leavesOpen(
                    "Föregående år räknas från den dag då berättelsen upprättades.",
                    "The previous year is counted from the day on which the report was drawn up.")
            .answers(DemandRule.OUTSIDE, DemandRule.LACKING, DemandRule.NOT_TOLD, DemandRule.IN_PLACE)
            .secondHand(Acts.MANAGEMENT_SYSTEM, "K7P1")
            .examinedBy(new AskedUnder(ALL_LAWS, NOT_ADDRESSED, QualityReportParts::hasThreeParts));

    /** {@code K7P1-AR-3}: the level of detail of the quality report, by general advice. */
    static final Demand K7P1_AR_3 = Demand.of("K7P1-AR-3")
            .title("Kvalitetsberättelsens detaljnivå", "The level of detail of the quality report")
            .asks(
                    "Är kvalitetsberättelsen så detaljerad att arbetet i verksamhetens olika delar kan bedömas?",
                    "Is the quality report so detailed that the work in the different parts of the activity can be judged?")
            .holder(Holders.EVERYBODY)
            .force(LegalForce.GENERAL_ADVICE)
            .answers(DemandRule.OUTSIDE, DemandRule.LACKING, DemandRule.NOT_TOLD, DemandRule.TO_JUDGE)
            .secondHand(Acts.MANAGEMENT_SYSTEM, "K7P1")
            .examinedBy(new AskedUnder(ALL_LAWS, NOT_ADDRESSED, QualityReportParts::tellsOfEveryUnit));

    /** {@code K7P2}: what the patient-safety report holds beyond the act. Its items 5–6 are attested by nobody. */
    static final Demand K7P2 = Demand.of("K7P2")
            .title("Patientsäkerhetsberättelsens innehåll", "The contents of the patient-safety report")
            .asks(
                    "Framgår av patientsäkerhetsberättelsen ansvar, egenkontroll, samverkan och hantering av risker?",
                    "Does the patient-safety report show responsibility, self-monitoring, co-operation and how risks were handled?")
            .holder(Holders.CAREGIVER)
            .leavesOpen(
                    "Bara punkterna 1–4 är belagda; fler punkter prövas inte. Det som lagen kräver av berättelsen finns i PSL-3-10, klockan i LM-PSB.",
                    "Only items 1–4 are attested; no more are looked at. What the act asks of the report stands in PSL-3-10, the clock in LM-PSB.")
            .answers(DemandRule.OUTSIDE, DemandRule.LACKING, DemandRule.NOT_TOLD, DemandRule.IN_PLACE)
            .secondHand(Acts.MANAGEMENT_SYSTEM, "K7P2")
            .examinedBy(new AskedUnder(CARE, NO_CARE, PatientSafetyReportParts::asTheRegulationAsks));

    /** {@code K7P3}: the level of detail of the patient-safety report. */
    static final Demand K7P3 = Demand.of("K7P3")
            .title("Patientsäkerhetsberättelsens detaljnivå", "The level of detail of the patient-safety report")
            .asks(
                    "Är patientsäkerhetsberättelsen så detaljerad att arbetet i verksamhetens olika delar kan bedömas?",
                    "Is the patient-safety report so detailed that the work in the different parts of the activity can be judged?")
            .holder(Holders.CAREGIVER)
            .answers(DemandRule.OUTSIDE, DemandRule.NOT_TOLD, DemandRule.TO_JUDGE)
            .secondHand(Acts.MANAGEMENT_SYSTEM, "K7P3")
            .examinedBy(new AskedUnder(CARE, NO_CARE, PatientSafetyReportParts::detail));

    private DocumentationDemands() {}

    /** {@return every demand of the chapter, in reading order} */
    static List<Demand> all() {
        return ImmutableList.of(K7P1, K7P1_AR_1, K7P1_AR_2, K7P1_AR_3, K7P2, K7P3);
    }
}
