package se.lsk.reporting.render.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Writes formatting objects (XSL-FO) as events of a parser. No text is ever markup, since there is no markup: names, values and texts are
 * handed over one by one.
 */
final class FormattingObjects {

    private static final String FO = "http://www.w3.org/1999/XSL/Format";
    private static final String FOX = "http://xmlgraphics.apache.org/fop/extensions";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final String CDATA = "CDATA";

    private final ContentHandler handler;
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * A document that begins.
     *
     * @param handler what reads it
     */
    FormattingObjects(ContentHandler handler) {
        this.handler = handler;
        write(handler::startDocument);
    }

    /**
     * Opens an object.
     *
     * @param name its name
     * @param properties names and values by turns
     * @return this
     */
    FormattingObjects open(String name, String... properties) {
        AttributesImpl attributes = new AttributesImpl();
        for (int i = 0; i < properties.length; i += 2) {
            String property = properties[i];
            int colon = property.indexOf(':');
            String local = property.substring(colon + 1);
            attributes.addAttribute(space(property), local, property, CDATA, properties[i + 1]);
        }
        write(() -> handler.startElement(FO, name, "fo:" + name, attributes));
        open.push(name);
        return this;
    }

    private static String space(String property) {
        if (property.startsWith("fox:")) {
            return FOX;
        }
        return property.startsWith("xml:") ? XML : "";
    }

    /**
     * Writes text into the object that is open.
     *
     * @param text the text
     * @return this
     */
    FormattingObjects text(String text) {
        write(() -> handler.characters(text.toCharArray(), 0, text.length()));
        return this;
    }

    /**
     * Writes a picture into the object that is open.
     *
     * @param picture the picture
     * @return this
     */
    FormattingObjects picture(SvgPicture picture) {
        write(() -> picture.writeTo(handler));
        return this;
    }

    /**
     * Closes the object that was opened last.
     *
     * @return this
     */
    FormattingObjects close() {
        String name = open.pop();
        write(() -> handler.endElement(FO, name, "fo:" + name));
        return this;
    }

    /**
     * Writes an object with text and nothing else in it.
     *
     * @param name its name
     * @param text the text
     * @param properties names and values by turns
     * @return this
     */
    FormattingObjects leaf(String name, String text, String... properties) {
        return open(name, properties).text(text).close();
    }

    /** Ends the document. */
    void end() {
        write(handler::endDocument);
    }

    private static void write(Event event) {
        try {
            event.write();
        } catch (SAXException e) {
            throw new IllegalStateException("page could not be laid out", e);
        }
    }

    /** What may go wrong in a reader of events. */
    @FunctionalInterface
    private interface Event {
        void write() throws SAXException;
    }
}
