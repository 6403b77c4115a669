package se.lsk.rules.managementsystem;

import se.lsk.core.managementsystem.ManagementSystem;

/** Looks in a management system for what a provision asks for. Stateless. */
@FunctionalInterface
interface Examiner {

    /**
     * Looks.
     *
     * @param system the management system
     * @param seen receives what is there and what is not, and knows the day of the question
     */
    void examine(ManagementSystem system, Examination.Builder seen);
}
