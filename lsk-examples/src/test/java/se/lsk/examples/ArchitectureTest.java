package se.lsk.examples;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

/** The shape of the examples: tasks beside one another, and one command that reads the clock in one method. */
class ArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.lsk.examples");

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(false).check(MAIN);
    }

    @Test
    void tasksDoNotDependInACircle() {
        check(slices().matching("se.lsk.examples.(*)..").should().beFreeOfCycles());
    }

    @Test
    void theLibraryIsUsedAsAHostUsesIt() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("se.lsk..internal..", "se.lsk..style..", "se.lsk..template..", "se.lsk..layout.."));
    }

    @Test
    void onlyOneMethodReadsTheClock() {
        check(classes().that().haveSimpleName("Lsk").should().callMethodWhere(target(name("now"))));
        check(noClasses().that().doNotHaveSimpleName("Lsk").should().callMethodWhere(target(name("now"))));
    }

    @Test
    void onlyTheCommandKnowsItsLibrary() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("se.lsk.examples.command..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli.."));
        check(classes().that().areAnnotatedWith(Command.class).should().resideInAPackage("se.lsk.examples.command"));
    }

    @Test
    void nothingStaticChanges() {
        check(fields().that().areStatic().should().haveModifier(JavaModifier.FINAL));
    }

    @Test
    void namesSaySomething() {
        check(noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)"));
    }
}
