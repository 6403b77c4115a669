/** Exchange formats and pages for facts and findings. */
module se.lsk.reporting {
    requires transitive se.lsk.rules;
    requires com.google.common;
    requires gg.jte.runtime;
    requires transitive org.jspecify;
    requires tools.jackson.core;
    requires static org.immutables.value.annotations;

    exports se.lsk.reporting.catalogue;
    exports se.lsk.reporting.exchange;
    exports se.lsk.reporting.render;
    exports se.lsk.reporting.render.html;
}
