package se.lsk.core.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lsk.core.check.Refused.at;
import static se.lsk.core.check.Refused.refuses;
import static se.lsk.core.quality.QualityFactorSets.GOOD_CARE;
import static se.lsk.core.quality.QualityFactorSets.MUNICIPAL_GUIDELINE;
import static se.lsk.core.quality.QualityFactorSets.SOCIAL_SERVICES_2010;

import org.junit.jupiter.api.Test;
import se.lsk.core.check.ProblemCode;

class FactorMappingTest {

    private static final FactorMapping MAPPING = FactorMapping.builder()
            .source(MUNICIPAL_GUIDELINE)
            .target(GOOD_CARE)
            .addPairs(
                    new FactorPair("ACCESSIBILITY_AND_REASONABLE_TIME", "IN_REASONABLE_TIME"),
                    new FactorPair("ACCESSIBILITY_AND_REASONABLE_TIME", "EQUAL"),
                    new FactorPair("KNOWLEDGE_BASED", "KNOWLEDGE_BASED_AND_FIT_FOR_PURPOSE"),
                    new FactorPair("SAFETY_SECURITY_AND_TREATMENT", "SAFE"),
                    new FactorPair("PARTICIPATION", "PATIENT_FOCUSED"),
                    new FactorPair("RESOURCES_WHERE_OF_MOST_USE", "EFFICIENT"))
            .build();

    @Test
    void oneFactorMayAnswerToSeveralOrToNone() {
        assertThat(MAPPING.targetsOf("ACCESSIBILITY_AND_REASONABLE_TIME"))
                .extracting(QualityFactor::code)
                .containsExactly("EQUAL", "IN_REASONABLE_TIME");
        assertThat(MAPPING.targetsOf("WHOLENESS_AND_COORDINATION")).isEmpty();
        assertThat(MAPPING.unmatched()).extracting(QualityFactor::code).containsExactly("WHOLENESS_AND_COORDINATION");
    }

    @Test
    void canBeReadTheOtherWay() {
        FactorMapping inverse = MAPPING.inverse();

        assertThat(inverse.targetsOf("EQUAL"))
                .extracting(QualityFactor::code)
                .containsExactly("ACCESSIBILITY_AND_REASONABLE_TIME");
        assertThat(inverse.unmatched()).isEmpty();
        assertThat(inverse.inverse()).isEqualTo(MAPPING);
        assertThat(MAPPING.toBuilder().build()).isEqualTo(MAPPING);
    }

    @Test
    void aMappingThatSaysNothingMatchesNothing() {
        FactorMapping empty = FactorMapping.builder()
                .source(SOCIAL_SERVICES_2010)
                .target(GOOD_CARE)
                .build();

        assertThat(empty.unmatched()).isEqualTo(SOCIAL_SERVICES_2010.factors());
    }

    @Test
    void pairsAreOfTheTwoSetsAndStandOnce() {
        refuses(
                () -> FactorMapping.builder()
                        .source(SOCIAL_SERVICES_2010)
                        .target(GOOD_CARE)
                        .addPairs(
                                new FactorPair("SAFE", "SAFE"),
                                new FactorPair("EFFICIENCY", "EFFICIENCY"),
                                new FactorPair("EFFICIENCY", "EFFICIENT"),
                                new FactorPair("EFFICIENCY", "EFFICIENT"))
                        .build(),
                at(ProblemCode.NOT_DECLARED, "pairs[0].source"),
                at(ProblemCode.NOT_DECLARED, "pairs[1].target"),
                at(ProblemCode.DOUBLED_NAME, "pairs[3]"));
    }
}
