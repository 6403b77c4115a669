package se.lsk.reporting.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lsk.core.law.Bilingual;
import se.lsk.core.law.BilingualText;
import se.lsk.rules.Finding;
import se.lsk.rules.Language;

/**
 * Something that is known about the year and that a report shows by referring to it: findings, risks, a management system, the host's own
 * compilations. A report holds no copy: it asks when it is shown. Implementations are immutable and thread-safe, and answer alike each time.
 */
public interface ReportEvidence {

    /** {@return the name by which sections refer to it: small letters, digits and hyphens} */
    String name();

    /** {@return what it is} */
    Bilingual title();

    /** {@return what it shows; none if there turned out to be nothing to show} */
    Set<EvidenceKind> kinds();

    /** {@return what a reader must know of it before reading any figure, such as that the cases are made up} */
    default Optional<BilingualText> provenance() {
        return Optional.empty();
    }

    /**
     * Tables that show it.
     *
     * @param language in which language
     * @return the tables, each of them with a reference that no other table of the report has
     */
    default List<ReportTable> tables(Language language) {
        return List.of();
    }

    /** {@return findings that it rests on, in reading order} */
    default List<Finding> findings() {
        return List.of();
    }
}
