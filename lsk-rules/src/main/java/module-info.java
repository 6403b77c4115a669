/** What Swedish quality-management law asks of the facts, on a date. */
module se.lsk.rules {
    requires transitive se.lsk.core;
    requires com.google.common;
    requires transitive org.jspecify;
    requires org.slf4j;
    requires static org.immutables.value.annotations;

    exports se.lsk.rules;
    exports se.lsk.rules.amount;
    exports se.lsk.rules.administration;
    exports se.lsk.rules.calendar;
    exports se.lsk.rules.casework;
    exports se.lsk.rules.compulsorycare;
    exports se.lsk.rules.deviation;
    exports se.lsk.rules.duty;
    exports se.lsk.rules.execution;
    exports se.lsk.rules.managementsystem;
    exports se.lsk.rules.national;
    exports se.lsk.rules.placement;
    exports se.lsk.rules.planning;
    exports se.lsk.rules.records;
    exports se.lsk.rules.risk;
}
