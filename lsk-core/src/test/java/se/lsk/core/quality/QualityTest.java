package se.lsk.core.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lsk.core.check.Refused.at;
import static se.lsk.core.check.Refused.refuses;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Evidence;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.Listing;
import se.lsk.core.law.LegalReference;

class QualityTest {

    private static final LegalReference STATUTE = LegalReference.parse("SFS 2025:400#K5P1");
    private static final LegalReference MUNICIPAL = LegalReference.parse("KOMMUN HERRLJUNGA-2020");

    private static Requirement.Builder requirement(String ref) {
        return Requirement.builder().requirementRef(new HostReference(ref));
    }

    private static Listing<Requirement> answered(String answers) {
        List<Answer> met = Stream.of(answers.split(" "))
                .filter(answer -> !answer.isEmpty())
                .map(Answer::valueOf)
                .toList();
        return Listing.of(IntStream.range(0, met.size())
                .mapToObj(i -> requirement("r-" + i).met(met.get(i)).build())
                .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "'', UNDETERMINED",
        "YES, MET",
        "NO, NOT_MET",
        "UNKNOWN, UNDETERMINED",
        "YES YES, MET",
        "YES UNKNOWN, UNDETERMINED",
        "YES NO, NOT_MET",
        "UNKNOWN NO, NOT_MET",
        "NO YES UNKNOWN, NOT_MET",
    })
    void theVerdictFollowsFromWhatApplies(String answers, QualityVerdict verdict) {
        Listing<Requirement> requirements = answered(answers);
        QualityAssessment assessment =
                Quality.builder().requirements(requirements).build().assessment();

        assertThat(assessment.verdict()).isEqualTo(verdict);
        assertThat(assessment.met())
                .containsExactlyElementsOf(requirements.items().stream()
                        .filter(requirement -> requirement.met() == Answer.YES)
                        .toList());
        assertThat(assessment.notMet())
                .containsExactlyElementsOf(requirements.items().stream()
                        .filter(requirement -> requirement.met() == Answer.NO)
                        .toList());
        assertThat(assessment.open())
                .containsExactlyElementsOf(requirements.items().stream()
                        .filter(requirement -> requirement.met() == Answer.UNKNOWN)
                        .toList());
    }

    @Test
    void aListThatWasNotToldLeavesItOpen() {
        Quality quality = Quality.builder().build();

        assertThat(quality.assessment())
                .isEqualTo(new QualityAssessment(QualityVerdict.UNDETERMINED, List.of(), List.of(), List.of()));
        assertThat(quality.toBuilder().build()).isEqualTo(quality);
    }

    @Test
    void holdsWhatARequirementRestsOn() {
        Requirement goal = requirement("r-1")
                .kind(RequirementKind.GOAL)
                .setBy(RequirementSource.BOARD)
                .basis(STATUTE)
                .factor("tillgänglighet")
                .followUpDue(LocalDate.of(2026, 12, 31))
                .indicator(Evidence.present())
                .build();

        assertThat(goal.met()).isEqualTo(Answer.UNKNOWN);
        assertThat(goal.target()).isEqualTo(Evidence.untold());
        assertThat(goal.activities()).isEqualTo(Evidence.untold());
        assertThat(goal.indicator().exists()).isEqualTo(Answer.YES);
        assertThat(goal.toBuilder().build()).isEqualTo(goal);
        assertThat(requirement("r-2").build().indicator()).isEqualTo(Evidence.untold());
        assertThatThrownBy(() -> Requirement.builder().build()).hasMessageContaining("requirementRef");
    }

    @ParameterizedTest
    @CsvSource({
        "NATIONAL, YES, YES",
        "COUNCIL, UNKNOWN, YES",
        "BOARD, UNKNOWN, YES",
        "AGREEMENT, YES, UNKNOWN",
    })
    void knowsWhoSetsWhat(RequirementSource source, Answer requirements, Answer goals) {
        assertThat(source.sets(RequirementKind.REQUIREMENT)).isEqualTo(requirements);
        assertThat(source.sets(RequirementKind.GOAL)).isEqualTo(goals);
    }

    @Test
    void aNationalRequirementDoesNotRestOnAMunicipalDocument() {
        refuses(
                () -> requirement("r-1")
                        .setBy(RequirementSource.NATIONAL)
                        .basis(MUNICIPAL)
                        .build(),
                at(ProblemCode.CONTRADICTION, "setBy", "basis"));
        assertThat(requirement("r-1")
                        .setBy(RequirementSource.NATIONAL)
                        .basis(STATUTE)
                        .build()
                        .basis())
                .contains(STATUTE);
        assertThat(requirement("r-1")
                        .setBy(RequirementSource.BOARD)
                        .basis(MUNICIPAL)
                        .build()
                        .basis())
                .contains(MUNICIPAL);
        assertThat(requirement("r-1").basis(MUNICIPAL).build().setBy()).isEmpty();
        assertThat(requirement("r-1").setBy(RequirementSource.NATIONAL).build().basis())
                .isEmpty();
    }

    @Test
    void textsAndDaysHaveTheirForm() {
        refuses(
                () -> requirement("r-1")
                        .factor(" ")
                        .followUpDue(LocalDate.of(2101, 1, 1))
                        .build(),
                at(ProblemCode.NOT_A_NAME, "factor"),
                at(ProblemCode.DATE_OUT_OF_RANGE, "followUpDue"));
        refuses(() -> Quality.builder().factorSet("").build(), at(ProblemCode.NOT_A_NAME, "factorSet"));
    }

    @Test
    void aRequirementStandsOnce() {
        refuses(
                () -> Quality.builder()
                        .requirements(Listing.of(
                                requirement("r-1").build(),
                                requirement("r-2").build(),
                                requirement("r-1").met(Answer.YES).build()))
                        .build(),
                at(ProblemCode.DOUBLED_NAME, "requirements[2].requirementRef"));
    }

    @Test
    void aFactorIsOneOfItsPublishedSet() {
        Quality.Builder quality = Quality.builder()
                .requirements(Listing.of(
                        requirement("r-1").factor("SAFE").build(),
                        requirement("r-2").build(),
                        requirement("r-3").factor("CHEAP").build()));

        refuses(() -> quality.factorSet("god-vard").build(), at(ProblemCode.NOT_DECLARED, "requirements[2].factor"));
        assertThat(quality.factorSet("kommunens-egna").build().requirements().items())
                .hasSize(3);
    }

    @Test
    void threeSetsAreHeld() {
        assertThat(QualityFactorSets.all())
                .extracting(QualityFactorSet::id)
                .containsExactly("socialstyrelsen-skl-2010", "god-vard", "kommunal-riktlinje");
        assertThat(QualityFactorSets.all()).allSatisfy(set -> {
            assertThat(set.factors()).hasSize(6);
            assertThat(set.verification()).isPresent();
            assertThat(set.validity()).isEmpty();
            assertThat(QualityFactorSets.find(set.id())).contains(set);
            assertThat(set.factors()).extracting(QualityFactor::swedish).doesNotHaveDuplicates();
            assertThat(set.factors()).extracting(QualityFactor::english).doesNotHaveDuplicates();
            assertThat(set.factors()).allSatisfy(factor -> {
                assertThat(factor.code().toLowerCase(Locale.ROOT)).doesNotContain(" ");
                assertThat(set.factor(factor.code())).contains(factor);
                assertThat(factor).hasToString(factor.code());
            });
            assertThat(set.factor("CHEAP")).isEmpty();
        });
        assertThat(QualityFactorSets.find("GOD-VARD")).isEmpty();
    }

    @Test
    void aSetHasANameAnIssuerAndFactorsOfDifferentCodes() {
        refuses(
                () -> QualityFactorSet.builder().id("").issuer(" ").build(),
                at(ProblemCode.NOT_A_NAME, "id"),
                at(ProblemCode.NOT_A_NAME, "issuer"),
                at(ProblemCode.MISSING_PROPERTY, "factors"));
        refuses(
                () -> QualityFactorSet.builder()
                        .id("egna")
                        .issuer("nämnden")
                        .addFactors(QualityFactor.of("a"), QualityFactor.of("b"), QualityFactor.of("a"))
                        .build(),
                at(ProblemCode.DOUBLED_NAME, "factors[2].code"));
        refuses(
                () -> new QualityFactor("", " ", "x".repeat(101)),
                at(ProblemCode.NOT_A_NAME, "code"),
                at(ProblemCode.NOT_A_NAME, "swedish"),
                at(ProblemCode.NOT_A_NAME, "english"));
        assertThat(QualityFactorSets.GOOD_CARE.toBuilder().build()).isEqualTo(QualityFactorSets.GOOD_CARE);
    }
}
