/**
 * The duties with clocks about what goes wrong and about working to have it go right: lex Sarah, lex Maria, complaints, patient records,
 * quality reports.
 */
@NullMarked
package se.lsk.rules.deviation;

import org.jspecify.annotations.NullMarked;
