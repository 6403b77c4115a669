package se.lsk.core.internal;

import java.util.regex.Pattern;

/** The forms of the texts that an organisation writes itself. */
public final class TextForm {

    private static final Pattern NAME = Pattern.compile("[^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]{1,100}");
    private static final Pattern REASON = Pattern.compile("[^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]{1,500}");

    private TextForm() {}

    /**
     * Whether a text can be a name.
     *
     * @param text the text
     * @return whether it has 1 to 100 characters, none of them a control character and not all of them spaces
     */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches() && !text.isBlank();
    }

    /**
     * Whether a text can be a reason or a source.
     *
     * @param text the text
     * @return whether it has 1 to 500 characters, none of them a control character and not all of them spaces
     */
    public static boolean isReason(String text) {
        return REASON.matcher(text).matches() && !text.isBlank();
    }
}
