package se.lsk.examples.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * What a command talks to.
 *
 * @param in standard input
 * @param out standard output, in UTF-8
 * @param err standard error, in UTF-8
 * @param today what day it is in Sweden
 */
record Console(InputStream in, PrintStream out, PrintStream err, Supplier<LocalDate> today) {}
