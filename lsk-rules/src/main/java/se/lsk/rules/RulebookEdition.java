package se.lsk.rules;

import java.time.LocalDate;
import se.lsk.core.law.LegalTerm;

/**
 * Which edition of the law a rulebook holds (<i>rättsläge</i>). Immutable and thread-safe.
 *
 * @param version the edition's name; opaque
 * @param lawCheckedThrough the last day through which the law has been compared with its sources, inclusive
 */
@LegalTerm(sv = "rättsläge")
public record RulebookEdition(String version, LocalDate lawCheckedThrough) {}
