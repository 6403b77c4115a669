package se.lsk.reporting.render.pdf;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/** Gives the files of this package and refuses everything else. */
final class OwnResources implements ResourceResolver {

    /** What the addresses of our own files begin with. */
    static final URI BASE = URI.create("lsk:/");

    /**
     * Opens a file of this package.
     *
     * @param name its name
     * @return its bytes
     * @throws IOException if there is no such file
     */
    static InputStream open(String name) throws IOException {
        InputStream in = OwnResources.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    }

    @Override
    public Resource getResource(URI uri) throws IOException {
        String name = BASE.relativize(uri).toString();
        if (!name.matches("[A-Za-z-]+\\.ttf")) {
            throw new FileNotFoundException("nothing is fetched: " + uri);
        }
        return new Resource(open(name));
    }

    @Override
    public OutputStream getOutputStream(URI uri) throws IOException {
        throw new IOException("nothing is written: " + uri);
    }
}
