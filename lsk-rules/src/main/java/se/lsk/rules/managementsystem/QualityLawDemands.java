package se.lsk.rules.managementsystem;

import static se.lsk.rules.managementsystem.Examination.words;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.lsk.core.law.LegalAct;
import se.lsk.core.law.LegalForce;
import se.lsk.core.managementsystem.ManagementFunction;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.organisation.ProviderForm;
import se.lsk.core.organisation.Regime;
import se.lsk.rules.Message;
import se.lsk.rules.Phrase;
import se.lsk.rules.duty.ActInForce;
import se.lsk.rules.duty.Acts;

/**
 * What the acts behind SOSFS 2011:9 ask of quality: the Social Services Acts, LSS and the Health and Medical Services Act. The duty as such,
 * asked without a management system, is {@code QL-QUALITY}.
 */
final class QualityLawDemands {

    /** The quality duty came into LSS on that day; the section was read in its latest wording. */
    private static final ActInForce LSS_QUALITY = Acts.LSS.from(LocalDate.of(2005, 7, 1));

    private static final ImmutableSet<Regime> SOL = Sets.immutableEnumSet(Regime.SOL);
    private static final Message NO_SOL = words(
            "Verksamheten bedrivs inte enligt socialtjänstlagen.",
            "The activity is not run under the Social Services Act.");
    private static final Message NO_LSS =
            words("Verksamheten bedrivs inte enligt LSS.", "The activity is not run under LSS.");
    private static final Message NO_HSL = words(
            "Verksamheten bedrivs inte enligt hälso- och sjukvårdslagen.",
            "The activity is not run under the Health and Medical Services Act.");

    private static final Message DEVELOPED =
            words("något som visar att kvaliteten utvecklas", "any sign of quality being developed");
    private static final Message SECURED =
            words("något som visar att kvaliteten säkras", "any sign of quality being secured");
    private static final Message FOLLOWED_UP =
            words("något som visar att kvaliteten följs upp", "any sign of quality being followed up");
    private static final Message CONTINUOUSLY =
            words("Sker det systematiskt och fortlöpande?", "Is that done systematically and continuously?");
    private static final Message PRIVATE = words(
            "Bestämmelsen nämner socialnämnden. Gäller den också den som bedriver enskild verksamhet? Hur SOSFS 2011:9 lyder på den punkten efter 2025-07-01 har inte setts.",
            "The provision names the board. Does it also apply to a private provider? How SOSFS 2011:9 reads there after 2025-07-01 was not seen.");
    private static final Message SUITABLE_STAFF = words(
            "Finns det personal som är lämplig för uppgifterna?", "Are there staff who are suitable for the tasks?");
    private static final Message KNOWLEDGE = words(
            "Bygger verksamheten på vetenskap och beprövad erfarenhet?",
            "Does the activity rest on science and proven experience?");
    private static final Message LSS_STAFF =
            words("Finns den personal som behövs?", "Are there the staff that are needed?");
    private static final Message LSS_RESPECT = words(
            "Bygger verksamheten på respekt för den enskildes självbestämmande och integritet, och får den enskilde så stort inflytande som möjligt?",
            "Does the activity respect each person's self-determination and integrity, and give each person the greatest possible influence?");

    private static final Phrase HOLDER_SOL = Phrase.of(
            "Den som bedriver socialtjänst; från 2025-07-01 nämns socialnämnden",
            "Whoever runs social services; from 2025-07-01 the board is named");

    /** {@code QL-GOOD}: social services of good quality. */
    static final Demand QL_GOOD = Demand.of("QL-GOOD")
            .title("God kvalitet i socialtjänsten", "Good quality in social services")
            .asks(
                    "Uppfyller verksamheten de krav och mål som gäller för den?",
                    "Does the activity meet the requirements and goals that apply to it?")
            .holder(Phrase.of("Den som bedriver socialtjänst", "Whoever runs social services"))
            .force(LegalForce.STATUTE)
            .leavesOpen(
                    "Till och med 2025-06-30 gäller kravet insatserna, därefter hela verksamheten.",
                    "Through 2025-06-30 the requirement is about the support given, after that about the whole activity.")
            .answers(DemandRule.OUTSIDE, DemandRule.LACKING, DemandRule.NOT_TOLD, DemandRule.TO_JUDGE)
            .read(Acts.SOL_2001, "K3P3")
            .read(Acts.SOL_2025, "K5P1")
            .examinedBy(new AskedUnder(SOL, NO_SOL, (system, seen) -> {
                QualityVerdicts.examine(system, seen, LegalAct.SOCIAL_SERVICES_2001, LegalAct.SOCIAL_SERVICES_2025);
                if (isUnderTheActOf2025(system)) {
                    seen.toJudge(KNOWLEDGE);
                }
            }));

    /** {@code QL-SYSTEMATIC}: quality developed and secured, and from 2025-07-01 followed up. */
    static final Demand QL_SYSTEMATIC = Demand.of("QL-SYSTEMATIC")
            .title("Systematiskt kvalitetsarbete i socialtjänsten", "Systematic quality work in social services")
            .asks(
                    "Används ledningssystemet för att systematiskt och fortlöpande utveckla och säkra kvaliteten?",
                    "Is the management system used to develop and secure quality systematically and continuously?")
            .holder(HOLDER_SOL)
            .force(LegalForce.STATUTE)
            .leavesOpen(
                    "Att förbättra räknas som att utveckla, att kontrollera som att säkra. Plikten utan ledningssystem finns i QL-QUALITY.",
                    "To improve counts as developing, to control as securing. The duty without a management system is QL-QUALITY.")
            .answers(DemandRule.OUTSIDE, DemandRule.LACKING, DemandRule.NOT_TOLD, DemandRule.TO_JUDGE)
            .read(Acts.SOL_2001, "K3P3")
            .read(Acts.SOL_2025, "K5P2")
            .examinedBy(new AskedUnder(SOL, NO_SOL, QualityLawDemands::systematic));

    /** {@code QL-STAFF}: suitable staff, of which the facts on a management system tell nothing. */
    static final Demand QL_STAFF = Demand.of("QL-STAFF")
            .title("Lämplig personal i socialtjänsten", "Suitable staff in social services")
            .asks(
                    "Finns det personal som är lämplig för uppgifterna?",
                    "Are there staff who are suitable for the tasks?")
            .holder(HOLDER_SOL)
            .force(LegalForce.STATUTE)
            .answers(DemandRule.OUTSIDE, DemandRule.NOT_TOLD, DemandRule.TO_JUDGE)
            .read(Acts.SOL_2001, "K3P3")
            .read(Acts.SOL_2025, "K5P3")
            .examinedBy(new AskedUnder(SOL, NO_SOL, (system, seen) -> seen.toJudge(SUITABLE_STAFF)));

    /** {@code QL-LSS}: good quality, systematically developed and secured, under LSS. */
    static final Demand QL_LSS = Demand.of("QL-LSS")
            .title("God kvalitet enligt LSS", "Good quality under LSS")
            .asks(
                    "Är verksamheten av god kvalitet, och utvecklas och säkras kvaliteten systematiskt och fortlöpande?",
                    "Is the activity of good quality, and is quality developed and secured systematically and continuously?")
            .holder(Phrase.of("Den som bedriver verksamhet enligt LSS", "Whoever runs activity under LSS"))
            .force(LegalForce.STATUTE)
            .leavesOpen(
                    "Dagen då kvalitetsplikten kom in i lagen är läst i andra hand.",
                    "The day on which the quality duty came into the act was read at second hand.")
            .answers(DemandRule.OUTSIDE, DemandRule.LACKING, DemandRule.NOT_TOLD, DemandRule.TO_JUDGE)
            .read(LSS_QUALITY, "P6")
            .examinedBy(new AskedUnder(Sets.immutableEnumSet(Regime.LSS), NO_LSS, (system, seen) -> {
                QualityVerdicts.examine(system, seen, LegalAct.SUPPORT_AND_SERVICE);
                developedAndSecured(system, seen);
                seen.toJudge(LSS_STAFF).toJudge(LSS_RESPECT);
            }));

    /** {@code QL-HSL}: quality systematically developed and secured in health care. */
    static final Demand QL_HSL = Demand.of("QL-HSL")
            .title("Systematiskt kvalitetsarbete i hälso- och sjukvården", "Systematic quality work in health care")
            .asks(
                    "Utvecklas och säkras kvaliteten i hälso- och sjukvården systematiskt och fortlöpande?",
                    "Is quality in health care developed and secured systematically and continuously?")
            .holder(Holders.CAREGIVER)
            .force(LegalForce.STATUTE)
            .answers(DemandRule.OUTSIDE, DemandRule.LACKING, DemandRule.NOT_TOLD, DemandRule.TO_JUDGE)
            .read(Acts.HSL, "K5P4")
            .examinedBy(
                    new AskedUnder(Sets.immutableEnumSet(Regime.HSL), NO_HSL, QualityLawDemands::developedAndSecured));

    private QualityLawDemands() {}

    /** {@return every demand of the acts, in reading order} */
    static List<Demand> all() {
        return ImmutableList.of(QL_GOOD, QL_SYSTEMATIC, QL_STAFF, QL_LSS, QL_HSL);
    }

    private static void systematic(ManagementSystem system, Examination.Builder seen) {
        if (isUnderTheActOf2025(system)) {
            Optional<ProviderForm> form = system.providerForm();
            if (form.isEmpty()) {
                seen.untold("providerForm");
                return;
            }
            if (form.get() == ProviderForm.PRIVATE) {
                seen.toJudge(PRIVATE);
                return;
            }
            AnyEvidence.ofFunction(ManagementFunction.FOLLOW_UP, FOLLOWED_UP, system, seen);
        }
        developedAndSecured(system, seen);
    }

    private static void developedAndSecured(ManagementSystem system, Examination.Builder seen) {
        AnyEvidence.ofFunction(ManagementFunction.IMPROVE, DEVELOPED, system, seen);
        AnyEvidence.ofFunction(ManagementFunction.CONTROL, SECURED, system, seen);
        seen.toJudge(CONTINUOUSLY);
    }

    private static boolean isUnderTheActOf2025(ManagementSystem system) {
        return !system.describedOn().orElseThrow().isBefore(Acts.FIRST_DAY_2025);
    }
}
