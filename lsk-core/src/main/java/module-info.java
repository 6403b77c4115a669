/** Value objects of Swedish quality-management law: citations, statutory time, facts of cases and of the management system. */
module se.lsk.core {
    requires com.google.common;
    requires transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports se.lsk.core.casework;
    exports se.lsk.core.check;
    exports se.lsk.core.facts;
    exports se.lsk.core.law;
    exports se.lsk.core.managementsystem;
    exports se.lsk.core.organisation;
    exports se.lsk.core.quality;
    exports se.lsk.core.risk;
    exports se.lsk.core.time;
}
