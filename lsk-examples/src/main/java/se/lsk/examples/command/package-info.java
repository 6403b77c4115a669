/** The command {@code lsk}: reads facts, prints findings and rules, and runs the main job. The only place that reads a clock. */
@NullMarked
package se.lsk.examples.command;

import org.jspecify.annotations.NullMarked;
