package se.lsk.reporting.render.pdf;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterOutputStream;

/**
 * Makes a file say the same wherever and whenever it was made: its dates in UTC instead of in the machine's time zone or by its clock, and
 * an identifier by its content instead of by the time. FOP has no setting for either. What a file says changes its length, so the table of
 * where its objects are is written anew.
 */
final class StableBytes {

    private static final Pattern INFO_DATE = Pattern.compile("\n/CreationDate (\\([^)\n]*\\))\n>>\nendobj\n");
    private static final Pattern METADATA = Pattern.compile(
            "/Length (\\d+) 0 R\n>>\nstream\n(<\\?xpacket begin=.*?)\nendstream\nendobj\n\\1 0 obj\n(\\d+)\nendobj\n",
            Pattern.DOTALL);
    private static final Pattern METADATA_DATE =
            Pattern.compile("<(dc:date|xmp:CreateDate|xmp:MetadataDate)>([^<]*)</\\1>");
    private static final Pattern PLACES = Pattern.compile(
            "/ID \\[<(\\p{XDigit}{32})> <(\\p{XDigit}{32})>]\n[^>]*/W \\[1 8 2]\n  /Length (\\d+)\n[^>]*>>\nstream\n");
    private static final Pattern START = Pattern.compile("\nstartxref\n(\\d+)\n%%EOF\n\\z");
    private static final int ENTRY = 11;
    private static final byte IN_FILE = 1;

    private final String file;
    /** What is said instead, by where it starts: the end of what stood there, and the new text. */
    private final TreeMap<Integer, Change> changes = new TreeMap<>();

    private StableBytes(String file) {
        this.file = file;
    }

    /**
     * Makes a file the same everywhere.
     *
     * @param file a file as FOP wrote it
     * @param dated the day that the file is to say
     * @return the file, with the start of the day in UTC as its date
     */
    static byte[] of(byte[] file, LocalDate dated) {
        // one character for each byte
        return new StableBytes(new String(file, StandardCharsets.ISO_8859_1)).dated(dated);
    }

    private byte[] dated(LocalDate dated) {
        Matcher info = found(INFO_DATE, 0);
        change(info, 1, "(D:" + DateTimeFormatter.BASIC_ISO_DATE.format(dated) + "000000Z)");
        Matcher metadata = found(METADATA, 0);
        String day = DateTimeFormatter.ISO_LOCAL_DATE.format(dated) + "T00:00:00Z";
        int grown = 0;
        Matcher date = METADATA_DATE.matcher(file).region(metadata.start(2), metadata.end(2));
        while (date.find()) {
            change(date, 2, day);
            grown += day.length() - date.group(2).length();
        }
        change(metadata, 3, String.valueOf(Integer.parseInt(metadata.group(3)) + grown));

        int table =
                Integer.parseInt(found(START, Math.max(0, file.length() - 64)).group(1));
        String content = changed(table);
        return withPlaces(content, table);
    }

    private Matcher found(Pattern pattern, int from) {
        Matcher matcher = pattern.matcher(file);
        if (!matcher.find(from)) {
            throw new IllegalStateException("file is not as it was expected: no " + pattern);
        }
        return matcher;
    }

    private void change(Matcher place, int group, String text) {
        changes.put(place.start(group), new Change(place.end(group), text));
    }

    private String changed(int end) {
        StringBuilder content = new StringBuilder(file.length() + 64);
        int from = 0;
        for (Map.Entry<Integer, Change> change : changes.entrySet()) {
            content.append(file, from, change.getKey()).append(change.getValue().text());
            from = change.getValue().end();
        }
        return content.append(file, from, end).toString();
    }

    /** {@return where something stands now} */
    private long moved(long place) {
        long moved = place;
        for (Map.Entry<Integer, Change> change :
                changes.headMap(Math.toIntExact(place)).entrySet()) {
            moved += change.getKey()
                    - change.getValue().end()
                    + change.getValue().text().length();
        }
        return moved;
    }

    private byte[] withPlaces(String content, int table) {
        Matcher places = found(PLACES, table);
        int length = Integer.parseInt(places.group(3));
        byte[] packed = packed(moved(unpacked(file.substring(places.end(), places.end() + length))));
        String identifier = BaseEncoding.base16()
                .encode(Hashing.sha256()
                        .hashString(content, StandardCharsets.ISO_8859_1)
                        .asBytes())
                .substring(0, places.group(1).length());
        String written = content
                + file.substring(table, places.start(1))
                + identifier
                + file.substring(places.end(1), places.start(2))
                + identifier
                + file.substring(places.end(2), places.start(3))
                + packed.length
                + file.substring(places.end(3), places.end())
                + new String(packed, StandardCharsets.ISO_8859_1)
                + "\nendstream\nendobj\n\nstartxref\n"
                + content.length()
                + "\n%%EOF\n";
        return written.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** {@return the table with each place in the file where it is now; places inside other objects stay} */
    private byte[] moved(byte[] entries) {
        ByteBuffer table = ByteBuffer.wrap(entries);
        for (int i = 0; i + ENTRY <= entries.length; i += ENTRY) {
            if (table.get(i) == IN_FILE) {
                table.putLong(i + 1, moved(table.getLong(i + 1)));
            }
        }
        return entries;
    }

    private static byte[] unpacked(String packed) {
        ByteArrayOutputStream entries = new ByteArrayOutputStream();
        try (InflaterOutputStream out = new InflaterOutputStream(entries)) {
            out.write(packed.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries.toByteArray();
    }

    private static byte[] packed(byte[] entries) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private record Change(int end, String text) {}
}
