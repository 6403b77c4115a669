/**
 * Four real management systems, transcribed from documents: a municipality's guideline, Herrljunga 2020, Örnsköldsvik 2013, and a district of
 * Stockholm under SOSFS 2006:11. Entry point: {@link se.lsk.examples.systems.TranscribedSystem}.
 */
@NullMarked
package se.lsk.examples.systems;

import org.jspecify.annotations.NullMarked;
