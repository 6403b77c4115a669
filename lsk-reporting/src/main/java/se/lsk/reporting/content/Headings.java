package se.lsk.reporting.content;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Headings as they are compared: without numbering, punctuation and case. */
final class Headings {

    private static final Pattern NUMBER =
            Pattern.compile("^[\\p{Punct}\\p{Space}\\d]*(?:kap(?:itel)?(?![\\p{L}\\p{M}])[\\p{Punct}\\p{Space}\\d]*)?");
    private static final Pattern OTHER_THAN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Headings() {}

    /** {@return a heading as it is compared: {@code 5.1 RISKANALYS} is "riskanalys"} */
    static String plain(String heading) {
        String composed = Normalizer.normalize(heading, Normalizer.Form.NFC);
        String words = NUMBER.matcher(composed.toLowerCase(Locale.ROOT)).replaceFirst("");
        return OTHER_THAN_WORDS.matcher(words).replaceAll(" ").strip();
    }
}
