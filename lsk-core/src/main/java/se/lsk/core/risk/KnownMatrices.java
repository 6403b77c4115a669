package se.lsk.core.risk;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.lsk.core.law.BilingualText;
import se.lsk.core.law.LegalForce;

/** The presets whose cells have been read, or calculated from what has been read. */
final class KnownMatrices {

    static final String NO_ANALYSIS = "NO_FURTHER_ANALYSIS";
    static final String ANALYSIS = "FURTHER_ANALYSIS";
    static final BilingualText OPERATOR_IN_DOUBT = BilingualText.of(
            "Källorna är oense om tröskeln: en avskrift av SKR:s handbok säger mer än 8, sidor om hur den används säger 8 eller mer. Det är två matriser.",
            "The sources disagree on the threshold: a copy of SKR's handbook says more than 8, pages on its use say 8 or more. These are two matrices.");
    private static final BilingualText NO_DECISION_ON_SERIOUSNESS = BilingualText.of(
            "Matrisen säger när en avvikelse utreds som lex Sarah. Om missförhållandet är allvarligt avgörs av en person, aldrig av poäng.",
            "The matrix says when a deviation is investigated as lex Sarah. Whether it is serious is decided by a person, never by a score.");

    static final RiskMatrix SKR_OVER_8 = skr("skr-4x4-over-8", Threshold.moreThan(8))
            .provenance(Provenance.secondary(
                    "SKR, Riskanalys & Händelseanalys (2009), ISBN 978-91-86301-28-6, avskriven text"))
            .build();

    static final RiskMatrix SKR_FROM_8 = skr("skr-4x4-from-8", Threshold.atLeast(8))
            .provenance(Provenance.verified(
                    "Sidor om hur SKR:s Riskanalys & Händelseanalys (2009), ISBN 978-91-86301-28-6, används"))
            .build();

    static final RiskMatrix KRISTIANSTAD = RiskMatrix.builder()
            .name("kristianstad-lex-sarah")
            .provenance(Provenance.verified(
                    "Kristianstads kommun, omsorgens handböcker, Avvikelser – lex Sarah: Utredning"))
            .force(LegalForce.LOCAL_GUIDELINE)
            .consequence(PresetScales.SKR_SEVERITY)
            .likelihood(PresetScales.SKR_LIKELIHOOD)
            .addLevels(
                    RiskLevel.of("NOT_LEX_SARAH", "hanteras inte som lex Sarah", "not handled as lex Sarah"),
                    RiskLevel.of("LEX_SARAH", "hanteras som lex Sarah", "handled as lex Sarah"))
            .colouring(Colouring.bands(Band.from("LEX_SARAH", Threshold.atLeast(8)))
                    .under(AxisCondition.onlyIfConsequence("LEX_SARAH", Threshold.atLeast(3), "NOT_LEX_SARAH")))
            .addRemark(NO_DECISION_ON_SERIOUSNESS)
            .build();

    /** The parent of SKR's method: ranks, not products. */
    static final RiskMatrix VA_SAC = RiskMatrix.builder()
            .name("va-sac")
            .provenance(
                    Provenance.secondary("VA National Center for Patient Safety, Safety Assessment Code (SAC) Matrix"))
            .force(LegalForce.PRACTICE)
            .consequence(PresetScales.labelled(
                    Provenance.unverified("VA National Center for Patient Safety, SAC Matrix"),
                    "Minor",
                    "Moderate",
                    "Major",
                    "Catastrophic"))
            .likelihood(PresetScales.labelled(
                    Provenance.unverified("VA National Center for Patient Safety, SAC Matrix"),
                    "Remote",
                    "Uncommon",
                    "Occasional",
                    "Frequent"))
            .addLevels(
                    RiskLevel.of("1", "lägsta risk (1)", "lowest risk (1)"),
                    RiskLevel.of("2", "mellanrisk (2)", "intermediate risk (2)"),
                    RiskLevel.of("3", "högsta risk (3)", "highest risk (3)"))
            .colouring(Colouring.cells(List.of(
                    List.of("1", "1", "1", "1"),
                    List.of("1", "1", "2", "2"),
                    List.of("2", "2", "2", "3"),
                    List.of("3", "3", "3", "3"))))
            .build();

    static final RiskMatrix MSB = msb("msb-4x4", msbBands()).build();

    /** As MSB weights it: the corners that are very bad or very likely are raised. */
    static final RiskMatrix MSB_WEIGHTED = msb(
                    "msb-4x4-weighted",
                    msbBands()
                            .under(
                                    AxisCondition.onlyIfConsequence("MEDIUM", Threshold.atMost(3), "HIGH"),
                                    AxisCondition.onlyIfLikelihood("MEDIUM", Threshold.atMost(3), "HIGH")))
            .build();

    static final RiskMatrix ISOMANAGED = RiskMatrix.builder()
            .name("isomanaged-3x3")
            .provenance(Provenance.verified("isomanaged.com, Risk assessment: likelihood and consequence"))
            .force(LegalForce.PRACTICE)
            .consequence(PresetScales.labelled(Provenance.verified("isomanaged.com"), "SH", "H", "VH"))
            .likelihood(PresetScales.labelled(Provenance.verified("isomanaged.com"), "VU", "U", "L"))
            .addLevels(
                    RiskLevel.of("TOLERABLE", "tolerabel", "tolerable"),
                    RiskLevel.of("MODERATE", "måttlig", "moderate"),
                    RiskLevel.of("SUBSTANTIAL", "betydande", "substantial"))
            .colouring(Colouring.cells(List.of(
                    List.of("TOLERABLE", "TOLERABLE", "MODERATE"),
                    List.of("TOLERABLE", "MODERATE", "SUBSTANTIAL"),
                    List.of("MODERATE", "SUBSTANTIAL", "SUBSTANTIAL"))))
            .build();

    static final RiskMatrix HMSNOVA = RiskMatrix.builder()
            .name("hmsnova-5x5")
            .provenance(Provenance.secondary("hmsnova (norsk leverantör), riskmatris"))
            .force(LegalForce.PRACTICE)
            .consequence(PresetScales.numbered(5))
            .likelihood(PresetScales.numbered(5))
            .addLevels(RiskLevel.of("1"), RiskLevel.of("2"), RiskLevel.of("3"), RiskLevel.of("4"))
            .colouring(Colouring.bands(
                    Band.range("1", 1, 5), Band.range("2", 6, 11), Band.range("3", 12, 19), Band.range("4", 20, 25)))
            .build();

    private KnownMatrices() {}

    static ImmutableList<RiskMatrix> all() {
        return ImmutableList.of(SKR_OVER_8, SKR_FROM_8, KRISTIANSTAD, VA_SAC, MSB, MSB_WEIGHTED, ISOMANAGED, HMSNOVA);
    }

    /** {@return SKR's matrix with one of the two thresholds, still without its provenance} */
    static RiskMatrix.Builder skr(String name, Threshold threshold) {
        return RiskMatrix.builder()
                .name(name)
                .force(LegalForce.PRACTICE)
                .consequence(PresetScales.SKR_SEVERITY)
                .likelihood(PresetScales.SKR_LIKELIHOOD)
                .addLevels(
                        RiskLevel.of(NO_ANALYSIS, "ingen fortsatt analys", "no further analysis"),
                        RiskLevel.of(ANALYSIS, "fortsatt analys", "further analysis"))
                .colouring(Colouring.bands(Band.from(ANALYSIS, threshold)))
                .addRemark(OPERATOR_IN_DOUBT);
    }

    private static Colouring.ProductBands msbBands() {
        return Colouring.bands(
                Band.range("LOW", 1, 2),
                Band.range("MEDIUM", 3, 6),
                Band.range("HIGH", 8, 12),
                Band.range("EXTREME", 16, 16));
    }

    private static RiskMatrix.Builder msb(String name, Colouring colouring) {
        return RiskMatrix.builder()
                .name(name)
                .provenance(Provenance.secondary("MSB, metodstöd på informationssakerhet.se, riskhantering, avskrift"))
                .force(LegalForce.PRACTICE)
                .consequence(PresetScales.numbered(4))
                .likelihood(PresetScales.numbered(4))
                .addLevels(
                        RiskLevel.of("LOW", "låg", "low"),
                        RiskLevel.of("MEDIUM", "medelhög", "medium"),
                        RiskLevel.of("HIGH", "hög", "high"),
                        RiskLevel.of("EXTREME", "extremt hög", "extreme"))
                .colouring(colouring);
    }
}
