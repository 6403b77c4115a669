/** The rulebook of Swedish law: all subjects' rules, registered one by one, with the edition's version and the day it is checked through. */
@NullMarked
package se.lsk.rules.national;

import org.jspecify.annotations.NullMarked;
