/**
 * Markdown pages generated from a rulebook: a page for each rule, an index by subject, an index by act and section, the change of law on a
 * day, and what is not covered. Start with {@link se.lsk.reporting.catalogue.CataloguePages}.
 */
@NullMarked
package se.lsk.reporting.catalogue;

import org.jspecify.annotations.NullMarked;
