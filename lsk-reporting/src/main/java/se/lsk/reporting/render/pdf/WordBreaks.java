package se.lsk.reporting.render.pdf;

/**
 * Places where a word may be broken if it is too wide for its line: with a hyphen before the last consonant that stands before a vowel, as
 * Swedish may be broken without a list of words, and between any two characters in what is no word.
 */
final class WordBreaks {

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char BREAK = '\u200B';
    private static final String VOWELS = "aeiouyåäöéàüøæAEIOUYÅÄÖÉÀÜØÆ";
    private static final int LEAST = 3;
    private static final int LONGEST = 40;

    private WordBreaks() {}

    /**
     * Lets each word be broken that doesn't fit.
     *
     * @param text the text
     * @param face the typeface
     * @param size the type's size, in thousandths of a point
     * @param width how wide the line is, in thousandths of a point
     * @return the text, with places to break in words that are wider
     */
    static String in(String text, Typeface face, int size, int width) {
        if (face.width(text, size) <= width) {
            return text;
        }
        StringBuilder broken = new StringBuilder(text.length() * 2);
        int start = 0;
        for (int end = 0; end <= text.length(); end++) {
            if (end == text.length() || isBetweenWords(text.charAt(end))) {
                addWord(broken, text.substring(start, end), face, size, width);
                if (end < text.length()) {
                    broken.append(text.charAt(end));
                }
                start = end + 1;
            }
        }
        return broken.toString();
    }

    /**
     * The width of the widest word.
     *
     * @param text the text
     * @param face the typeface
     * @param size the type's size, in thousandths of a point
     * @return the width, in thousandths of a point
     */
    static int widestWord(String text, Typeface face, int size) {
        int widest = 0;
        int start = 0;
        for (int end = 0; end <= text.length(); end++) {
            if (end == text.length() || isBetweenWords(text.charAt(end))) {
                widest = Math.max(widest, face.width(text.substring(start, end), size));
                start = end + 1;
            }
        }
        return widest;
    }

    private static boolean isBetweenWords(char character) {
        return character == ' ' || character == '\n';
    }

    private static void addWord(StringBuilder broken, String word, Typeface face, int size, int width) {
        if (face.width(word, size) <= width) {
            broken.append(word);
            return;
        }
        boolean letters = word.length() <= LONGEST
                && word.codePoints().filter(Character::isLetter).count() * 4 >= word.length() * 3L;
        boolean fits = letters && fitsBySyllable(word, face, size, width);
        for (int i = 0; i < word.length(); i++) {
            if (i > 0 && isWhole(word, i)) {
                if (!fits || isAfterSign(word, i)) {
                    broken.append(BREAK);
                } else if (startsSyllable(word, i)) {
                    broken.append(SOFT_HYPHEN);
                }
            }
            broken.append(word.charAt(i));
        }
    }

    /** {@return whether no accent is torn from its letter and no pair of halves from one another} */
    private static boolean isWhole(String word, int index) {
        return Character.getType(word.charAt(index)) != Character.NON_SPACING_MARK
                && !Character.isLowSurrogate(word.charAt(index));
    }

    private static boolean fitsBySyllable(String word, Typeface face, int size, int width) {
        int start = 0;
        for (int i = 1; i <= word.length(); i++) {
            if (i == word.length() || isAfterSign(word, i) || startsSyllable(word, i)) {
                if (face.width(word.substring(start, i) + "-", size) > width) {
                    return false;
                }
                start = i;
            }
        }
        return true;
    }

    private static boolean isAfterSign(String word, int index) {
        return !Character.isLetterOrDigit(word.charAt(index - 1)) && index >= 2 && index < word.length() - 1;
    }

    private static boolean startsSyllable(String word, int index) {
        return index >= LEAST
                && index <= word.length() - LEAST
                && isConsonant(word.charAt(index))
                && isVowel(word.charAt(index + 1))
                && Character.isLetter(word.charAt(index - 1))
                && Character.isLetter(word.charAt(index - 2));
    }

    private static boolean isConsonant(char character) {
        return Character.isLetter(character) && !isVowel(character);
    }

    private static boolean isVowel(char character) {
        return VOWELS.indexOf(character) >= 0;
    }
}
