package se.lsk.core.law;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The Swedish term that a public domain type stands for. Each public domain type carries one, and no two carry the same; the
 * glossary is generated from them.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface LegalTerm {
    /** {@return the Swedish term as the field writes it, in lower case} */
    String sv();
}
