package se.lsk.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.lsk.core.law.LegalTerm;

/** The glossary is made from the terms that the types carry, and no two types carry the same. */
class GlossaryTest {

    @Test
    void glossaryIsMadeFromTheTypes() throws IOException {
        StringBuilder text = new StringBuilder("""
                # Glossary

                Made from the `@LegalTerm` annotations of the library; edit them there.

                | Swedish term | type | package |
                |---|---|---|
                """);
        terms().forEach((term, type) -> text.append("| ")
                .append(term)
                .append(" | `")
                .append(type.getSimpleName())
                .append("` | `")
                .append(type.getPackageName())
                .append("` |\n"));

        GoldenFile.compare(Path.of("..", "docs", "glossary.md"), text.toString());
    }

    private static Map<String, JavaClass> terms() {
        Map<String, JavaClass> terms = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("se.lsk.core", "se.lsk.rules", "se.lsk.reporting")) {
            if (type.isAnnotatedWith(LegalTerm.class)) {
                JavaClass other =
                        terms.put(type.getAnnotationOfType(LegalTerm.class).sv(), type);
                assertThat(other)
                        .as("the type that has the term of %s already", type.getName())
                        .isNull();
            }
        }
        return terms;
    }
}
