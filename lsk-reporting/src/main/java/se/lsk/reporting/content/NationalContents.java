package se.lsk.reporting.content;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lsk.core.law.BilingualText;
import se.lsk.core.law.RuleId;
import se.lsk.core.organisation.Regime;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.Rulebook;
import se.lsk.rules.national.NationalRulebook;

/**
 * What the law and its advice ask reports to hold. Provision, force and how the wording was checked are those of the rules. The items that
 * nobody attests (5 and 6 of SOSFS 2011:9, 7 kap. 2 §) are not here.
 */
final class NationalContents {

    private static final Rulebook RULES = NationalRulebook.rulebook();
    private static final Set<Regime> CARE = Sets.immutableEnumSet(Regime.HSL, Regime.TL);
    private static final Set<Regime> SOCIAL_SERVICES = Sets.immutableEnumSet(Regime.SOL);
    private static final Set<Regime> LSS = Sets.immutableEnumSet(Regime.LSS);
    private static final Need TOLD = Need.of(EvidenceKind.DESCRIPTION, EvidenceKind.FINDINGS);
    private static final Need TOLD_MEASURES =
            Need.of(EvidenceKind.DESCRIPTION, EvidenceKind.MEASURES, EvidenceKind.OUTCOMES);
    private static final BilingualText READING = BilingualText.of(
            "Bestämmelsen säger inte hur resultat ska visas. LSK väntar sig ett tal, en tabell eller iakttagelser; om det räcker bedöms av en läsare.",
            "The provision does not say how results are to be shown. LSK expects a figure, a table or findings; whether they are enough is for a reader to judge.");

    /** SOSFS 2011:9, 7 kap. 1 §: general advice on the <i>kvalitetsberättelse</i>. */
    static final ContentProfile QUALITY_REPORT = ContentProfile.builder()
            .id("sosfs-2011-9")
            .name(BilingualText.of(
                    "De allmänna råden till SOSFS 2011:9, 7 kap. 1 §",
                    "The general advice to SOSFS 2011:9, 7 kap. 1 §"))
            .kind(ReportKind.QUALITY_REPORT)
            .isLocal(false)
            .addItems(
                    item("K7P1-AR-2", 1)
                            .title(BilingualText.of("Hur arbetet har bedrivits", "How the work was run"))
                            .question(
                                    BilingualText.of(
                                            "Framgår hur arbetet med att systematiskt och fortlöpande utveckla och säkra kvaliteten bedrevs under året?",
                                            "Does it show how the work of systematically and continuously developing and securing quality was run in the year?"))
                            .addNeeds(TOLD)
                            .build(),
                    item("K7P1-AR-2", 2)
                            .title(BilingualText.of("Vilka åtgärder som har vidtagits", "Which measures were taken"))
                            .question(BilingualText.of(
                                    "Framgår vilka åtgärder som vidtogs för att säkra kvaliteten?",
                                    "Does it show which measures were taken to secure quality?"))
                            .addNeeds(TOLD_MEASURES)
                            .build(),
                    item("K7P1-AR-2", 3)
                            .title(BilingualText.of("Vilka resultat som har uppnåtts", "Which results were reached"))
                            .question(BilingualText.of(
                                    "Framgår vilka resultat som nåddes?", "Does it show which results were reached?"))
                            .addNeeds(Need.SHOWN)
                            .leavesOpen(READING)
                            .build())
            .addHeadings(
                    line("Systematiskt kvalitetsarbete", "K7P1-AR-2.1"),
                    line("Så har arbetet bedrivits", "K7P1-AR-2.1"),
                    line("Åtgärder", "K7P1-AR-2.2"),
                    line("Vidtagna åtgärder", "K7P1-AR-2.2"),
                    line("Resultat", "K7P1-AR-2.3"),
                    line("Uppnådda resultat", "K7P1-AR-2.3"))
            .partsAskedBy(RuleId.of("K7P1-AR-3"))
            .addRules(RuleId.of("K7P1-AR-1"), RuleId.of("K7P1-AR-2"), RuleId.of("K7P1-AR-3"), RuleId.of("QL-KVB"))
            .build();

    /** PSL 3 kap. 10 § with SOSFS 2011:9, 7 kap. 2–3 §§: the <i>patientsäkerhetsberättelse</i>. */
    static final ContentProfile PATIENT_SAFETY_REPORT = ContentProfile.builder()
            .id("psl-3-10")
            .name(BilingualText.of(
                    "Patientsäkerhetslagen 3 kap. 10 § med SOSFS 2011:9, 7 kap. 2–3 §§",
                    "The Patient Safety Act, 3 kap. 10 §, with SOSFS 2011:9, 7 kap. 2–3 §§"))
            .kind(ReportKind.PATIENT_SAFETY_REPORT)
            .isLocal(false)
            .addItems(
                    care("PSL-3-10", 1)
                            .title(BilingualText.of(
                                    "Hur patientsäkerhetsarbetet har bedrivits",
                                    "How the work for patient safety was run"))
                            .question(
                                    BilingualText.of(
                                            "Framgår hur patientsäkerhetsarbetet bedrevs under föregående kalenderår?",
                                            "Does it show how the work for patient safety was run in the previous calendar year?"))
                            .addNeeds(TOLD)
                            .build(),
                    care("PSL-3-10", 2)
                            .title(BilingualText.of(
                                    "Vilka åtgärder som har vidtagits för att öka patientsäkerheten",
                                    "Which measures were taken to raise patient safety"))
                            .question(BilingualText.of(
                                    "Framgår vilka åtgärder som vidtogs för att öka patientsäkerheten?",
                                    "Does it show which measures were taken to raise patient safety?"))
                            .addNeeds(TOLD_MEASURES)
                            .build(),
                    care("PSL-3-10", 3)
                            .title(BilingualText.of("Vilka resultat som har uppnåtts", "Which results were reached"))
                            .question(BilingualText.of(
                                    "Framgår vilka resultat som nåddes?", "Does it show which results were reached?"))
                            .addNeeds(Need.SHOWN)
                            .leavesOpen(READING)
                            .build(),
                    care("K7P2", 1)
                            .title(BilingualText.of(
                                    "Hur ansvaret för patientsäkerheten är fördelat",
                                    "How the responsibility for patient safety is divided"))
                            .question(
                                    BilingualText.of(
                                            "Framgår hur det organisatoriska ansvaret för patientsäkerheten är fördelat?",
                                            "Does it show how the organisational responsibility for patient safety is divided?"))
                            .addNeeds(Need.of(EvidenceKind.DESCRIPTION, EvidenceKind.RESPONSIBILITY))
                            .build(),
                    care("K7P2", 2)
                            .title(BilingualText.of(
                                    "Uppföljning genom egenkontroll", "Follow-up through self-monitoring"))
                            .question(
                                    BilingualText.of(
                                            "Framgår hur patientsäkerheten har följts upp och utvärderats genom egenkontroll?",
                                            "Does it show how patient safety was followed up and evaluated through self-monitoring?"))
                            .addNeeds(Need.of(EvidenceKind.DESCRIPTION, EvidenceKind.SELF_MONITORING))
                            .build(),
                    care("K7P2", 3)
                            .title(BilingualText.of(
                                    "Samverkan för att förebygga vårdskador", "Co-operation to prevent harm in care"))
                            .question(BilingualText.of(
                                    "Framgår hur samverkan för att förebygga vårdskador har möjliggjorts?",
                                    "Does it show how co-operation to prevent harm in care was made possible?"))
                            .addNeeds(Need.of(EvidenceKind.DESCRIPTION, EvidenceKind.COOPERATION))
                            .build(),
                    care("K7P2", 4)
                            .title(BilingualText.of(
                                    "Hur risker för vårdskador har hanterats",
                                    "How risks of harm in care were handled"))
                            .question(BilingualText.of(
                                    "Framgår hur risker för vårdskador har hanterats?",
                                    "Does it show how risks of harm in care were handled?"))
                            .addNeeds(Need.of(EvidenceKind.DESCRIPTION, EvidenceKind.RISK_ANALYSES))
                            .build())
            .addHeadings(
                    line("Åtgärder", "PSL-3-10.2"),
                    line("Vidtagna åtgärder", "PSL-3-10.2"),
                    line("Resultat", "PSL-3-10.3"),
                    line("Uppnådda resultat", "PSL-3-10.3"),
                    line("Organisatoriskt ansvar", "K7P2.1"),
                    line("Egenkontroll", "K7P2.2"),
                    line("Samverkan", "K7P2.3"),
                    line("Riskanalys", "K7P2.4"),
                    line("Riskanalyser", "K7P2.4"))
            .partsAskedBy(RuleId.of("K7P3"))
            .addRules(RuleId.of("PSL-3-10"), RuleId.of("K7P2"), RuleId.of("K7P3"), RuleId.of("LM-PSB"))
            .build();

    /** The quarterly statistics to the municipal council on decisions not carried out, under SoL and under LSS. */
    static final ContentProfile UNEXECUTED_DECISIONS = ContentProfile.builder()
            .id("statistikrapport")
            .name(BilingualText.of(
                    "Statistikrapport till fullmäktige om ej verkställda beslut",
                    "Statistics to the municipal council on decisions not carried out"))
            .kind(ReportKind.UNEXECUTED_DECISIONS)
            .isLocal(false)
            .addAllItems(statistics("EVB-5", "SoL", SOCIAL_SERVICES))
            .addAllItems(statistics("EVB-5-LSS", "LSS", LSS))
            .build();

    private NationalContents() {}

    private static List<RequiredItem> statistics(String rule, String law, Set<Regime> addressed) {
        Need counts = Need.of(EvidenceKind.UNEXECUTED_DECISIONS);
        return ImmutableList.of(
                item(rule, 1)
                        .addressed(addressed)
                        .title(BilingualText.of(
                                "Antal ej verkställda beslut enligt " + law,
                                "Number of decisions under " + law + " not carried out"))
                        .question(BilingualText.of(
                                "Framgår hur många beslut enligt " + law + " som inte har verkställts i tid?",
                                "Does it show how many decisions under " + law + " were not carried out in time?"))
                        .addNeeds(counts)
                        .build(),
                item(rule, 2)
                        .addressed(addressed)
                        .title(BilingualText.of(
                                "Typer av bistånd eller insatser enligt " + law, "Types of services under " + law))
                        .question(BilingualText.of(
                                "Framgår vilka typer av bistånd eller insatser enligt " + law + " som besluten gäller?",
                                "Does it show which types of services under " + law + " the decisions are about?"))
                        .addNeeds(counts)
                        .build(),
                item(rule, 3)
                        .addressed(addressed)
                        .title(BilingualText.of(
                                "Tid sedan besluten enligt " + law, "Time since the decisions under " + law))
                        .question(BilingualText.of(
                                "Framgår hur lång tid som har gått sedan besluten enligt " + law + "?",
                                "Does it show how much time has passed since the decisions under " + law + "?"))
                        .addNeeds(counts)
                        .build(),
                item(rule, 4)
                        .addressed(addressed)
                        .title(BilingualText.of("Avbrott enligt " + law, "Interruptions under " + law))
                        .question(BilingualText.of(
                                "Framgår detsamma om beslut enligt " + law + " vars verkställighet har avbrutits?",
                                "Does it show the same of decisions under " + law
                                        + " whose execution was interrupted?"))
                        .addNeeds(counts)
                        .build());
    }

    private static RequiredItem.Builder care(String rule, int number) {
        return item(rule, number).addressed(CARE);
    }

    private static RequiredItem.Builder item(String rule, int number) {
        RuleDefinition definition = RULES.definition(RuleId.of(rule)).orElseThrow();
        return RequiredItem.builder()
                .key(ItemKey.of(definition.id(), number))
                .force(definition.force())
                .addAllBasis(definition.versions().stream()
                        .map(version -> version.basis().get(0))
                        .toList())
                .leavesOpen(Optional.empty());
    }

    private static Layout.Line line(String heading, String key) {
        return new Layout.Line(heading, ImmutableSet.of(new ItemKey(key)));
    }
}
