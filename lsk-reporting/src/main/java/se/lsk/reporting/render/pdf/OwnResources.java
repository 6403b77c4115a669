package se.lsk.reporting.render.pdf;

import com.google.common.collect.ImmutableSortedSet;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/** Gives the typefaces with the letters of a page and refuses everything else. For one page. */
final class OwnResources implements ResourceResolver {

    /** What the addresses of our own files begin with. */
    static final URI BASE = URI.create("lsk:/");

    private final ImmutableSortedSet<Integer> letters;

    /**
     * Typefaces with some letters.
     *
     * @param letters the letters
     */
    OwnResources(ImmutableSortedSet<Integer> letters) {
        this.letters = letters;
    }

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
        for (Typeface face : Typeface.values()) {
            if (uri.equals(BASE.resolve(face.file()))) {
                return new Resource(new ByteArrayInputStream(face.with(letters)));
            }
        }
        throw new FileNotFoundException("nothing is fetched: " + uri);
    }

    @Override
    public OutputStream getOutputStream(URI uri) throws IOException {
        throw new IOException("nothing is written: " + uri);
    }
}
