package se.lsk.core.risk;

import java.util.List;
import java.util.stream.IntStream;

/** The scales of the presets. */
final class PresetScales {

    private static final String SKR_COPY = "SKR, Riskanalys & Händelseanalys (2009), avskriven text";

    /** SKR's severity (<i>allvarlighetsgrad</i>). */
    static final Scale SKR_SEVERITY = Scale.builder()
            .addLevels(
                    ScaleLevel.of("Mindre", "Minor"),
                    ScaleLevel.of("Måttlig", "Moderate"),
                    ScaleLevel.of("Betydande", "Major"),
                    ScaleLevel.of("Katastrofal", "Catastrophic"))
            .provenance(Provenance.secondary(SKR_COPY))
            .build();

    /** SKR's likelihood: the same four words have been read in Inera's matrix, but not in SKR's. */
    static final Scale SKR_LIKELIHOOD = Scale.builder()
            .addLevels(
                    ScaleLevel.of("Mycket liten", "Very low"),
                    ScaleLevel.of("Liten", "Low"),
                    ScaleLevel.of("Stor", "High"),
                    ScaleLevel.of("Mycket stor", "Very high"))
            .provenance(Provenance.unverified(SKR_COPY))
            .build();

    private PresetScales() {}

    /** {@return a scale whose levels are known by their numbers only} */
    static Scale numbered(int size) {
        return Scale.builder()
                .levels(IntStream.rangeClosed(1, size)
                        .mapToObj(Integer::toString)
                        .map(ScaleLevel::of)
                        .toList())
                .build();
    }

    /** {@return a scale with labels in Swedish only} */
    static Scale labelled(Provenance provenance, String... labels) {
        return Scale.builder()
                .levels(List.of(labels).stream().map(ScaleLevel::of).toList())
                .provenance(provenance)
                .build();
    }
}
