package se.lsk.reporting.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.apache.fop.apps.EnvironmentalProfileFactory;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.events.Event;
import org.apache.fop.events.model.EventSeverity;
import org.xml.sax.SAXException;
import se.lsk.reporting.render.linear.LinearPage;

/**
 * A page as one PDF file, A4, to be printed, filed and read aloud: tagged as PDF/UA-1 wants it, with a bookmark for each heading and its
 * typefaces inside it. A character that the typefaces don't have is shown as its code, such as U+1F600; marks that turn the reading order
 * are left out. Nothing is fetched, and nothing is written but the bytes that are returned. The same page and day give the same bytes on
 * every machine with the same compression. Thread-safe.
 */
public final class PdfRenderer {

    private PdfRenderer() {}

    /**
     * Renders a page.
     *
     * @param page the page
     * @param dated the day that the file gives as its own
     * @return the file's bytes
     * @throws IllegalArgumentException if a picture is no SVG document, or holds or refers to anything but shapes and text of its own
     */
    public static byte[] render(LinearPage page, LocalDate dated) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 18);
        try {
            Letters letters = new Letters();
            PageForm.write(page, new FormattingObjects(letters));
            FOUserAgent agent = factory(new OwnResources(letters.all())).newFOUserAgent();
            agent.getEventBroadcaster().addEventListener(PdfRenderer::stopAtErrors);
            agent.setTitle(PageForm.title(page));
            agent.setSubject(Characters.stored(page.subtitle()));
            agent.setCreator("LSK");
            // without its version, which it finds on the class path only
            agent.setProducer("Apache FOP");
            PageForm.write(
                    page,
                    new FormattingObjects(
                            agent.newFop(MimeConstants.MIME_PDF, file).getDefaultHandler()));
        } catch (FOPException e) {
            throw new IllegalStateException("page could not be laid out", e);
        }
        return StableBytes.of(file.toByteArray(), dated);
    }

    /** A page without one of its parts would be worse than none. What is less than an error is no news to anyone. */
    private static void stopAtErrors(Event event) {
        if (event.getSeverity() == EventSeverity.ERROR) {
            event.setSeverity(EventSeverity.FATAL);
        }
    }

    private static FopFactory factory(OwnResources resources) {
        try (InputStream in = OwnResources.open("fop.xml")) {
            return new FopConfParser(in, EnvironmentalProfileFactory.createRestrictedIO(OwnResources.BASE, resources))
                    .getFopFactoryBuilder()
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException("layout could not be set up", e);
        }
    }
}
