package se.lsk.core.quality;

import se.lsk.core.law.LegalTerm;

/**
 * A factor of one set and a factor of another that answer to each other (<i>motsvarande kvalitetsfaktorer</i>). Its codes are checked by
 * the mapping. Immutable and thread-safe.
 *
 * @param source the code of a factor of the set that is mapped
 * @param target the code of a factor of the set that it is mapped onto
 */
@LegalTerm(sv = "motsvarande kvalitetsfaktorer")
public record FactorPair(String source, String target) {}
