/**
 * Herrljunga 2020: 49 child investigations against two limits, and the figures that the municipality's quality report prints. Entry point:
 * {@link se.lsk.examples.herrljunga.HerrljungaReview}.
 */
@NullMarked
package se.lsk.examples.herrljunga;

import org.jspecify.annotations.NullMarked;
