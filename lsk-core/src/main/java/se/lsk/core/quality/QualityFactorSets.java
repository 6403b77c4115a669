package se.lsk.core.quality;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.law.Verification;

/**
 * The sets of quality factors that have been published (<i>publicerade kvalitetsfaktorer</i>), as far as LSK holds them. On which days each
 * of them applied does not appear from the sources. Thread-safe.
 */
@LegalTerm(sv = "publicerade kvalitetsfaktorer")
public final class QualityFactorSets {

    /** The six areas for social services, stated by Socialstyrelsen and SKL in 2010. */
    public static final QualityFactorSet SOCIAL_SERVICES_2010 = QualityFactorSet.builder()
            .id("socialstyrelsen-skl-2010")
            .issuer("Socialstyrelsen och SKL")
            .verification(Verification.VERIFIED)
            .addFactors(
                    new QualityFactor("KNOWLEDGE_BASED", "kunskapsbaserad verksamhet", "knowledge-based activity"),
                    new QualityFactor(
                            "SELF_DETERMINATION_AND_INTEGRITY",
                            "självbestämmande och integritet",
                            "self-determination and integrity"),
                    new QualityFactor("SECURITY_AND_SAFETY", "trygghet och säkerhet", "security and safety"),
                    new QualityFactor("ACCESSIBILITY", "tillgänglighet", "accessibility"),
                    new QualityFactor(
                            "WHOLENESS_AND_COORDINATION",
                            "helhetssyn och samordning",
                            "a view of the whole, and co-ordination"),
                    new QualityFactor("EFFICIENCY", "effektivitet", "efficiency"))
            .build();

    /** The six features of good care (<i>god vård</i>), for health care. */
    public static final QualityFactorSet GOOD_CARE = QualityFactorSet.builder()
            .id("god-vard")
            .issuer("Socialstyrelsen")
            .verification(Verification.SECONDARY)
            .addFactors(
                    new QualityFactor(
                            "KNOWLEDGE_BASED_AND_FIT_FOR_PURPOSE",
                            "kunskapsbaserad och ändamålsenlig",
                            "knowledge-based and fit for purpose"),
                    new QualityFactor("SAFE", "säker", "safe"),
                    new QualityFactor("PATIENT_FOCUSED", "patientfokuserad", "patient-focused"),
                    new QualityFactor("EFFICIENT", "effektiv", "efficient"),
                    new QualityFactor("EQUAL", "jämlik", "equal"),
                    new QualityFactor("IN_REASONABLE_TIME", "i rimlig tid", "in reasonable time"))
            .build();

    /** The six factors of a municipality's guideline on systematic quality work under SoL, LSS and HSL. */
    public static final QualityFactorSet MUNICIPAL_GUIDELINE = QualityFactorSet.builder()
            .id("kommunal-riktlinje")
            .issuer("en kommuns riktlinjer för systematiskt kvalitetsarbete")
            .verification(Verification.SECONDARY)
            .addFactors(
                    new QualityFactor("KNOWLEDGE_BASED", "kunskapsbaserad verksamhet", "knowledge-based activity"),
                    new QualityFactor("PARTICIPATION", "hög delaktighet", "a high degree of participation"),
                    new QualityFactor(
                            "SAFETY_SECURITY_AND_TREATMENT",
                            "hög säkerhet, trygghet och gott bemötande",
                            "safety, security and being treated well"),
                    new QualityFactor(
                            "ACCESSIBILITY_AND_REASONABLE_TIME",
                            "god tillgänglighet och insatser inom rimlig tid",
                            "accessibility, and support in reasonable time"),
                    new QualityFactor(
                            "WHOLENESS_AND_COORDINATION",
                            "helhetssyn och samordning",
                            "a view of the whole, and co-ordination"),
                    new QualityFactor(
                            "RESOURCES_WHERE_OF_MOST_USE",
                            "resurser används där de kommer målgruppen till störst nytta",
                            "resources used where they are of most use"))
            .build();

    private static final ImmutableList<QualityFactorSet> ALL =
            ImmutableList.of(SOCIAL_SERVICES_2010, GOOD_CARE, MUNICIPAL_GUIDELINE);

    private QualityFactorSets() {}

    /** {@return every set} */
    public static List<QualityFactorSet> all() {
        return ALL;
    }

    /**
     * One set.
     *
     * @param id its id
     * @return the set, or empty if there is none with that id
     */
    public static Optional<QualityFactorSet> find(String id) {
        return ALL.stream().filter(set -> set.id().equals(id)).findFirst();
    }
}
