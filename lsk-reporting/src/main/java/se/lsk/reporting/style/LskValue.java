package se.lsk.reporting.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The one style of this module's value objects: the generated class is hidden behind the type and its nested builder. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        jdkOnly = false,
        fallbackNullableAnnotation = Nullable.class,
        allowedClasspathAnnotations = {Override.class},
        validationMethod = Value.Style.ValidationMethod.SIMPLE)
public @interface LskValue {}
