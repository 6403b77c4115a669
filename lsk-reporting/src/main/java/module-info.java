/** Exchange formats and pages for facts and findings. */
module se.lsk.reporting {
    requires transitive se.lsk.rules;
    requires com.google.common;
    requires de.siegmar.fastcsv;
    requires gg.jte.runtime;
    // for FOP and its libraries, automatic modules that say nothing of what they need
    requires java.desktop;
    requires org.apache.commons.io;
    requires org.apache.commons.logging;
    // for biweekly and FOP too
    requires java.xml;
    requires net.sf.biweekly;
    requires org.apache.fontbox;
    requires org.apache.pdfbox.io;
    requires org.apache.xmlgraphics.commons;
    requires org.apache.xmlgraphics.fop.core;
    requires org.apache.xmlgraphics.fop.events;
    requires transitive org.jspecify;
    requires tools.jackson.core;
    requires static org.immutables.value.annotations;

    exports se.lsk.reporting.catalogue;
    exports se.lsk.reporting.content;
    exports se.lsk.reporting.evidence;
    exports se.lsk.reporting.exchange;
    exports se.lsk.reporting.render;
    exports se.lsk.reporting.render.csv;
    exports se.lsk.reporting.render.html;
    exports se.lsk.reporting.render.icalendar;
    exports se.lsk.reporting.render.linear;
    exports se.lsk.reporting.render.markdown;
    exports se.lsk.reporting.render.pdf;
    exports se.lsk.reporting.render.report;
}
