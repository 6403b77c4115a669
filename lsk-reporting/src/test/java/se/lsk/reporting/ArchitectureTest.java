package se.lsk.reporting;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lsk.rules.Finding;

class ArchitectureTest {

    /** The packages that the module exports; templates are generated, and not exported. */
    private static final String[] EXPORTED = {
        "se.lsk.reporting.catalogue",
        "se.lsk.reporting.content",
        "se.lsk.reporting.evidence",
        "se.lsk.reporting.exchange",
        "se.lsk.reporting.render",
        "se.lsk.reporting.render.csv",
        "se.lsk.reporting.render.html",
        "se.lsk.reporting.render.icalendar",
        "se.lsk.reporting.render.linear",
        "se.lsk.reporting.render.markdown",
        "se.lsk.reporting.render.pdf",
        "se.lsk.reporting.render.report"
    };

    /** The builders that stand inside hidden generated classes. */
    private static final DescribedPredicate<JavaClass> GENERATED = DescribedPredicate.describe(
            "generated", type -> type.getName().replaceAll("\\$.*", "").contains(".Immutable"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.lsk.reporting");

    @Test
    void nothingPointsToTheExamples() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("se.lsk.examples..")
                .because("examples are for reading, never for building on")
                .check(CLASSES);
    }

    @Test
    void nothingInsideOtherModulesIsUsed() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("se.lsk.core.internal..", "se.lsk.rules.internal..")
                .because("internal packages are not exported")
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("se.lsk.reporting.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void findingsAreMadeByRulesOnly() {
        noClasses()
                .should()
                .callConstructorWhere(target(owner(type(Finding.class))))
                .because("reporting decides nothing about law")
                .check(CLASSES);
    }

    @Test
    void theClockIsNotRead() {
        noClasses()
                .should()
                .callMethodWhere(target(owner(resideInAnyPackage("java.time..")))
                        .and(target(name("now").or(name("systemDefaultZone")).or(name("systemUTC")))))
                .because("the day is an argument")
                .check(CLASSES);
    }

    @Test
    void publicSignaturesSpeakOnlyOfTheJdkAndLsk() {
        codeUnits()
                .that(are(seenByUsers()))
                .should(speakOnlyOfTheJdkAndLsk())
                .because("a host need not know what LSK is built with")
                .check(CLASSES);
    }

    @Test
    void publicTypesAreClosed() {
        classes()
                .that()
                .resideInAnyPackage(EXPORTED)
                .and()
                .arePublic()
                .and(not(resideInAnyPackage("se.lsk.reporting.render.template..")))
                .and(not(GENERATED))
                .should(be(
                        "final, sealed or an interface",
                        one -> one.isInterface()
                                || one.getModifiers().contains(JavaModifier.FINAL)
                                || one.reflect().isSealed()))
                .check(CLASSES);
    }

    @Test
    void nothingIsNamedForWantOfAName() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
                .check(CLASSES);
    }

    @Test
    void nothingIsSharedAndMutable() {
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat(not(resideInAnyPackage("se.lsk.reporting.render.template..")))
                .should()
                .beFinal()
                .check(CLASSES);
    }

    @Test
    void oldDatesAreNotUsed() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)|java\\.text\\.(Simple)?DateFormat")
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaCodeUnit> seenByUsers() {
        return DescribedPredicate.describe(
                "seen by users",
                unit -> isOpen(unit)
                        && unit.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                        && Stream.of(EXPORTED).anyMatch(unit.getOwner().getPackageName()::equals));
    }

    private static boolean isOpen(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static ArchCondition<JavaCodeUnit> speakOnlyOfTheJdkAndLsk() {
        return new ArchCondition<>("speak only of the JDK and LSK") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                Stream<JavaType> types = Stream.concat(
                        Stream.of(unit.getReturnType()),
                        unit.getParameters().stream().map(JavaParameter::getType));
                types.flatMap(type -> type.getAllInvolvedRawTypes().stream())
                        .map(JavaClass::getBaseComponentType)
                        .filter(type -> !type.isPrimitive()
                                && !type.getPackageName().startsWith("java.")
                                && !type.getPackageName().startsWith("se.lsk."))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                unit, unit.getFullName() + " speaks of " + type.getName())));
            }
        };
    }

    private static ArchCondition<JavaClass> be(String description, Predicate<JavaClass> predicate) {
        return new ArchCondition<>("be " + description) {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        one, predicate.test(one), one.getName() + " is or is not " + description));
            }
        };
    }
}
