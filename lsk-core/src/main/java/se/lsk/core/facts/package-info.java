/**
 * What all facts have in common: a reference to their subject and a kind. Facts hold references, dates and codes; never names, numbers
 * of persons or free text.
 */
@NullMarked
package se.lsk.core.facts;

import org.jspecify.annotations.NullMarked;
