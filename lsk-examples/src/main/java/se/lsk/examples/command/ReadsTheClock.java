package se.lsk.examples.command;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the one method that may ask what day it is; everywhere else the build refuses it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
@interface ReadsTheClock {}
