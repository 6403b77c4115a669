package se.lsk.core;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.lsk.core.facts.Evidence;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.Listing;
import se.lsk.core.facts.RoleName;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.law.Bilingual;
import se.lsk.core.law.BilingualText;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.time.EpochDays;

/** What the module promises about itself. A rule that finds nothing to look at fails. */
class ArchitectureTest {

    private static final String EXPORTED =
            "se.lsk.core.[law|time|facts|check|casework|risk|quality|organisation|managementsystem]..";
    /** Public types of the domain packages that stand for no term of the field. */
    private static final Set<Class<?>> TECHNICAL = Set.of(Bilingual.class, BilingualText.class, EpochDays.class);

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.lsk.core");

    private static final DescribedPredicate<JavaClass> GENERATED = DescribedPredicate.describe(
            "generated", type -> type.getName().replaceAll("\\$.*", "").contains(".Immutable"));
    private static final DescribedPredicate<JavaMember> ARE_GENERATED =
            DescribedPredicate.describe("generated", member -> GENERATED.test(member.getOwner()));
    /** Visible to users of the module: also what a public builder inherits from the generated one. */
    private static final DescribedPredicate<JavaMember> ARE_API =
            DescribedPredicate.describe("API", member -> isApi(member.getOwner()) && isVisible(member.getModifiers()));

    private static final ArchRule NO_CLOCK = noClasses()
            .should()
            .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time..")))))
            .orShould()
            .dependOnClassesThat(belongToAnyOf(Clock.class))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime");

    private static boolean isApi(JavaClass type) {
        return resideInAPackage(EXPORTED).test(type)
                && isVisible(type.getModifiers())
                && type.getEnclosingClass()
                        .map(outer -> isApi(outer) || GENERATED.test(outer))
                        .orElse(true);
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    @Test
    void dependsOnNoOtherModuleOfLsk() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("se.lsk..").and(not(resideInAPackage("se.lsk.core.."))))
                .check(MAIN);
    }

    @Test
    void dependsOnlyOnTheJdkGuavaAndAnnotations() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..", "se.lsk.core..", "com.google.common..", "org.jspecify..", "org.immutables.."))
                .check(MAIN);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("se.lsk.core.(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void readsNoClock() {
        NO_CLOCK.check(MAIN);
    }

    @Test
    void theRuleAgainstClocksFindsEachFormOfNow() {
        JavaClasses planted = new ClassFileImporter().importClasses(Planted.class);

        assertThat(NO_CLOCK.evaluate(planted).getFailureReport().getDetails())
                .anyMatch(detail -> detail.contains("Year.now(java.time.ZoneId)"))
                .anyMatch(detail -> detail.contains("YearMonth.now(java.time.Clock)"))
                .anyMatch(detail -> detail.contains("System.nanoTime()"));
    }

    /** What the module must not do: forms that the list of forbidden calls does not name. */
    static final class Planted {
        static String today(Clock clock) {
            return Year.now(ZoneOffset.UTC) + " " + YearMonth.now(clock) + System.nanoTime();
        }
    }

    @Test
    void staticFieldsAreFinalAndNoArrayIsShared() {
        fields().that().areStatic().should().beFinal().check(MAIN);
        noFields()
                .that(ARE_API)
                .should()
                .haveRawType(DescribedPredicate.describe("array", JavaClass::isArray))
                .check(MAIN);
    }

    @Test
    void instanceFieldsAreFinalOutsideBuilders() {
        fields().that()
                .areNotStatic()
                .and(not(ARE_GENERATED.forSubtype()))
                .and(DescribedPredicate.<JavaField>describe(
                        "outside builders",
                        field -> !field.getOwner().getSimpleName().equals("Builder")))
                .should()
                .beFinal()
                .check(MAIN);
    }

    @Test
    void usesNoOldDatesAndNoFloatingPoint() {
        noClasses()
                .should()
                .dependOnClassesThat(assignableTo(java.util.Date.class)
                        .or(assignableTo(java.util.Calendar.class))
                        .or(assignableTo(java.text.DateFormat.class)))
                .check(MAIN);
        noFields().should().haveRawType(floatingPoint()).check(MAIN);
        noCodeUnits()
                .should()
                .haveRawReturnType(floatingPoint())
                .orShould()
                .haveRawParameterTypes(DescribedPredicate.describe(
                        "floating point", types -> types.stream().anyMatch(floatingPoint())))
                .check(MAIN);
    }

    private static DescribedPredicate<JavaClass> floatingPoint() {
        return belongToAnyOf(float.class, double.class, Float.class, Double.class, float[].class, double[].class);
    }

    @Test
    void usesNoReflectionNoInputNoServicesAndNoLogger() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.lang.reflect..",
                                "java.io..",
                                "java.nio.file..",
                                "java.nio.channels..",
                                "java.net..",
                                "java.util.logging..",
                                "java.lang.System$Logger",
                                "org.slf4j..")
                        .or(belongToAnyOf(java.util.ServiceLoader.class, System.Logger.class)))
                .orShould()
                .callMethod(Class.class, "forName", String.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(MAIN);
    }

    @Test
    void noGuavaInTheApi() {
        DescribedPredicate<JavaClass> guava = resideInAPackage("com.google..");

        codeUnits()
                .that(ARE_API.<JavaCodeUnit>forSubtype())
                .should(have(DescribedPredicate.describe(
                        "no Guava type",
                        unit -> unit.getReturnType().getAllInvolvedRawTypes().stream()
                                        .noneMatch(guava)
                                && unit.getParameterTypes().stream()
                                        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                                        .noneMatch(guava)
                                && unit.getExceptionTypes().stream().noneMatch(guava))))
                .check(MAIN);
        fields().that(ARE_API.<JavaField>forSubtype())
                .should(have(DescribedPredicate.describe(
                        "no Guava type",
                        field -> field.getType().getAllInvolvedRawTypes().stream()
                                .noneMatch(guava))))
                .check(MAIN);
    }

    @Test
    void publicTypesAreClosedForInheritance() {
        classes()
                .that()
                .arePublic()
                .and(not(GENERATED))
                .should(have(DescribedPredicate.describe(
                        "a closed form",
                        type -> type.getModifiers().contains(JavaModifier.FINAL)
                                || type.isInterface()
                                || type.isEnum()
                                || type.reflect().isSealed())))
                .check(MAIN);
    }

    @Test
    void everyDomainTypeCarriesItsSwedishTerm() {
        classes()
                .that(resideInAnyPackage(
                                "se.lsk.core.law",
                                "se.lsk.core.time",
                                "se.lsk.core.casework",
                                "se.lsk.core.risk",
                                "se.lsk.core.quality",
                                "se.lsk.core.organisation",
                                "se.lsk.core.managementsystem")
                        .or(belongToAnyOf(
                                SubjectReference.class,
                                HostReference.class,
                                RoleName.class,
                                Listing.class,
                                Evidence.class)))
                .and()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .and()
                .areNotAnnotations()
                .and(DescribedPredicate.describe("not technical", type -> !isTechnical(type)))
                .should()
                .beAnnotatedWith(LegalTerm.class)
                .check(MAIN);
        assertThat(MAIN.stream().filter(ArchitectureTest::isTechnical))
                .as("exceptions that are still there")
                .hasSameSizeAs(TECHNICAL)
                .noneMatch(type -> type.isAnnotatedWith(LegalTerm.class));
    }

    private static boolean isTechnical(JavaClass type) {
        return TECHNICAL.stream().anyMatch(type::isEquivalentTo);
    }

    @Test
    void noTwoTypesCarryTheSameTerm() {
        TreeMap<String, Set<String>> byTerm = new TreeMap<>();
        for (JavaClass type : MAIN) {
            if (type.isAnnotatedWith(LegalTerm.class)) {
                byTerm.computeIfAbsent(type.getAnnotationOfType(LegalTerm.class).sv(), term -> new TreeSet<>())
                        .add(type.getSimpleName());
            }
        }

        assertThat(byTerm).hasSizeGreaterThan(20);
        assertThat(byTerm.values()).allSatisfy(types -> assertThat(types).hasSize(1));
        assertThat(byTerm.keySet()).allMatch(term -> !term.isBlank() && Character.isLowerCase(term.charAt(0)));
    }

    @Test
    void noNameIsAShrug() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)(\\$.*)?")
                .check(MAIN);
    }
}
