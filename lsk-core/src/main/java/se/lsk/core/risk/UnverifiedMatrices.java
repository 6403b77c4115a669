package se.lsk.core.risk;

import com.google.common.collect.ImmutableList;
import se.lsk.core.law.BilingualText;
import se.lsk.core.law.LegalForce;

/** The presets whose cells are told from memory or by likeness: each of them says so whenever it is used. */
final class UnverifiedMatrices {

    private static final String IFO = "SKL, Modell för risk- och händelseanalys (2011), ISBN 978-91-7164-733-7";
    private static final BilingualText ALIAS = BilingualText.of(
            "Modellen för individ- och familjeomsorg bygger på SKR:s handbok för hälso- och sjukvård. Dess egna rutor har inte kunnat läsas; handbokens visas i deras ställe.",
            "The model for individual and family care builds on SKR's handbook for health care. Its own cells could not be read; the handbook's are shown in their place.");

    static final RiskMatrix IFO_OVER_8 = KnownMatrices.skr("skl-ifo-4x4-over-8", Threshold.moreThan(8))
            .provenance(Provenance.unverified(IFO))
            .addRemark(ALIAS)
            .build();

    static final RiskMatrix IFO_FROM_8 = KnownMatrices.skr("skl-ifo-4x4-from-8", Threshold.atLeast(8))
            .provenance(Provenance.unverified(IFO))
            .addRemark(ALIAS)
            .build();

    static final RiskMatrix INTERNAL_CONTROL = RiskMatrix.builder()
            .name("internkontroll-4x4")
            .provenance(Provenance.unverified("Kommuners planer för intern kontroll"))
            .force(LegalForce.PRACTICE)
            .consequence(PresetScales.labelled(
                    Provenance.unverified("Kommuners planer för intern kontroll"),
                    "Försumbar",
                    "Lindrig",
                    "Kännbar",
                    "Allvarlig"))
            .likelihood(PresetScales.labelled(
                    Provenance.unverified("Kommuners planer för intern kontroll"),
                    "Osannolik",
                    "Mindre sannolik",
                    "Möjlig",
                    "Sannolik"))
            .addLevels(
                    RiskLevel.of("GREEN", "grön", "green"),
                    RiskLevel.of("YELLOW", "gul", "yellow"),
                    RiskLevel.of("RED", "röd", "red"))
            .colouring(Colouring.bands(Band.range("GREEN", 1, 3), Band.range("YELLOW", 4, 8), Band.range("RED", 9, 16)))
            .build();

    static final RiskMatrix NPSA = RiskMatrix.builder()
            .name("npsa-5x5")
            .provenance(Provenance.unverified("NHS National Patient Safety Agency, A risk matrix for risk managers"))
            .force(LegalForce.PRACTICE)
            .consequence(PresetScales.numbered(5))
            .likelihood(PresetScales.numbered(5))
            .addLevels(
                    RiskLevel.of("LOW", "låg", "low"),
                    RiskLevel.of("MODERATE", "måttlig", "moderate"),
                    RiskLevel.of("HIGH", "hög", "high"),
                    RiskLevel.of("EXTREME", "extrem", "extreme"))
            .colouring(Colouring.bands(
                    Band.range("LOW", 1, 3),
                    Band.range("MODERATE", 4, 6),
                    Band.range("HIGH", 8, 12),
                    Band.range("EXTREME", 15, 25)))
            .addRemark(BilingualText.of(
                    "Att 1–3 är låg har lästs i andra hand; de övriga intervallen är inte lästa.",
                    "That 1–3 is low has been read at second hand; the other bands have not been read."))
            .build();

    private UnverifiedMatrices() {}

    static ImmutableList<RiskMatrix> all() {
        return ImmutableList.of(IFO_OVER_8, IFO_FROM_8, INTERNAL_CONTROL, NPSA);
    }
}
