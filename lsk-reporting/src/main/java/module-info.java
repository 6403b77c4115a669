/** Exchange formats and pages for facts and findings. */
module se.lsk.reporting {
    requires transitive se.lsk.rules;
    requires com.google.common;
    requires gg.jte.runtime;
    // for biweekly, an automatic module that says nothing of what it needs
    requires java.xml;
    requires net.sf.biweekly;
    requires transitive org.jspecify;
    requires tools.jackson.core;
    requires static org.immutables.value.annotations;

    exports se.lsk.reporting.catalogue;
    exports se.lsk.reporting.content;
    exports se.lsk.reporting.exchange;
    exports se.lsk.reporting.render;
    exports se.lsk.reporting.render.html;
    exports se.lsk.reporting.render.icalendar;
    exports se.lsk.reporting.render.linear;
    exports se.lsk.reporting.render.markdown;
}
