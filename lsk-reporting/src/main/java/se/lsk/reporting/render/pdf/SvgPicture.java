package se.lsk.reporting.render.pdf;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A picture that has been read and holds shapes and text only: no document type, no other picture, no script, no style sheet, no reference
 * to anything outside itself. Immutable and thread-safe.
 */
final class SvgPicture {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final ImmutableSet<String> SHAPES = ImmutableSet.of(
            "svg",
            "g",
            "defs",
            "title",
            "desc",
            "metadata",
            "symbol",
            "use",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "path",
            "text",
            "tspan",
            "marker",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask",
            "pattern");
    private static final Pattern ELSEWHERE = Pattern.compile("\\\\|@|url\\(\\s*['\"]?\\s*[^#'\"\\s]");

    private final ImmutableList<Step> steps;

    private SvgPicture(ImmutableList<Step> steps) {
        this.steps = steps;
    }

    /**
     * Reads a picture.
     *
     * @param document an SVG document
     * @return the picture
     * @throws IllegalArgumentException if it isn't one, or holds or refers to anything but shapes and text of its own
     */
    static SvgPicture of(String document) {
        Reader reader = new Reader();
        try {
            SAXParserFactory parsers = SAXParserFactory.newDefaultNSInstance();
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            parsers.setFeature("http://xml.org/sax/features/external-general-entities", false);
            parsers.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            parsers.newSAXParser().parse(new InputSource(new StringReader(Characters.ofXml(document))), reader);
        } catch (SAXException e) {
            throw new IllegalArgumentException("picture must be an SVG document of its own: " + e.getMessage(), e);
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException("picture could not be read", e);
        }
        return new SvgPicture(reader.steps.build());
    }

    /**
     * Writes the picture.
     *
     * @param handler what reads it
     * @throws SAXException if it can't
     */
    void writeTo(ContentHandler handler) throws SAXException {
        for (Step step : steps) {
            step.writeTo(handler);
        }
    }

    /** One event. */
    @FunctionalInterface
    private interface Step {
        void writeTo(ContentHandler handler) throws SAXException;
    }

    /** Keeps what may stay and stops at anything else. */
    private static final class Reader extends DefaultHandler {

        private final ImmutableList.Builder<Step> steps = ImmutableList.builder();
        private int depth;

        @Override
        public void startElement(String space, String name, String qualified, Attributes attributes)
                throws SAXException {
            if (!space.equals(SVG) || !SHAPES.contains(name) || (depth == 0 && !name.equals("svg"))) {
                throw new SAXException("element " + qualified);
            }
            AttributesImpl own = new AttributesImpl();
            for (int i = 0; i < attributes.getLength(); i++) {
                add(own, attributes, i);
            }
            if (depth == 0) {
                // the page's own typeface, whatever a browser would have chosen
                own.addAttribute("", "font-family", "font-family", "CDATA", "sans-serif");
                addSize(own);
            }
            depth++;
            steps.add(handler -> handler.startElement(space, name, name, own));
        }

        private static void add(AttributesImpl own, Attributes attributes, int index) throws SAXException {
            String name = attributes.getLocalName(index);
            String space = attributes.getURI(index);
            String value = attributes.getValue(index);
            boolean link = name.equals("href");
            if ((link && !value.startsWith("#"))
                    || (!link && ELSEWHERE.matcher(Ascii.toLowerCase(value)).find())
                    || name.equals("style")
                    || name.equals("base")
                    || Ascii.toLowerCase(name).startsWith("on")) {
                throw new SAXException("attribute " + attributes.getQName(index));
            }
            if (link) {
                own.addAttribute(XLINK, name, "xlink:href", "CDATA", value);
            } else if (space.isEmpty() && !name.equals("font-family")) {
                own.addAttribute(space, name, name, "CDATA", value);
            }
        }

        /** Gives the picture the size of its drawing, if it has no other. */
        private static void addSize(AttributesImpl own) {
            String box = own.getValue("viewBox");
            if (box != null && own.getValue("width") == null && own.getValue("height") == null) {
                String[] numbers = box.strip().split("[\\s,]+", -1);
                if (numbers.length == 4) {
                    own.addAttribute("", "width", "width", "CDATA", numbers[2]);
                    own.addAttribute("", "height", "height", "CDATA", numbers[3]);
                }
            }
        }

        @Override
        public void endElement(String space, String name, String qualified) {
            depth--;
            steps.add(handler -> handler.endElement(space, name, name));
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            String text = new String(characters, start, length);
            String shown = text.isBlank() ? text : padded(text, Characters.shown(text, Typeface.REGULAR));
            steps.add(handler -> handler.characters(shown.toCharArray(), 0, shown.length()));
        }

        /** {@return the text with a space where there was one at its ends} */
        private static String padded(String text, String shown) {
            String start = Character.isWhitespace(text.charAt(0)) ? " " : "";
            String end = Character.isWhitespace(text.charAt(text.length() - 1)) ? " " : "";
            return start + shown + end;
        }
    }
}
