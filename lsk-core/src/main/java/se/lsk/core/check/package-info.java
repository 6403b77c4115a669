/**
 * What is wrong with input that was not trusted: every problem at once, each with a code and the paths it concerns, none with the value.
 */
@NullMarked
package se.lsk.core.check;

import org.jspecify.annotations.NullMarked;
