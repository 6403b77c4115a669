package se.lsk.core.law;

import com.google.common.collect.ImmutableList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How acts are cited, and which acts come near to one. */
final class CitationForm {

    /** The parts of SOSFS that an act was published in stand behind its number: (M och S). */
    private static final Pattern FORM = Pattern.compile(
            "(SFS|SOSFS|HSLF\\s?-\\s?FS)\\s*(\\d{4})\\s*:\\s*(0*)(\\d+)(?:\\s*\\([MS](?:\\s+och\\s+[MS])?\\))?",
            Pattern.CASE_INSENSITIVE);
    /** As many changed characters as a slip may have. */
    private static final int FARTHEST = 2;

    private CitationForm() {}

    static Citation read(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return new Citation.Unreadable();
        }
        LegalSeries series = series(matcher.group(1));
        String number = matcher.group(2) + ":" + matcher.group(4);
        if (!series.numbers(number)) {
            return new Citation.Unreadable();
        }
        LegalAct act = new LegalAct(series, number);
        return act.isHeld()
                ? new Citation.Held(act, !matcher.group(3).isEmpty())
                : new Citation.NotHeld(act, nearest(act));
    }

    private static LegalSeries series(String label) {
        return switch (label.length()) {
            case 3 -> LegalSeries.SFS;
            case 5 -> LegalSeries.SOSFS;
            default -> LegalSeries.HSLF_FS;
        };
    }

    private static ImmutableList<LegalAct> nearest(LegalAct written) {
        for (int distance = 1; distance <= FARTHEST; distance++) {
            int wanted = distance;
            ImmutableList<LegalAct> near = LegalAct.held().stream()
                    .filter(act -> distance(act.toString(), written.toString()) == wanted)
                    .sorted()
                    .collect(ImmutableList.toImmutableList());
            if (!near.isEmpty()) {
                return near;
            }
        }
        return ImmutableList.of();
    }

    /** {@return how many characters must be changed, put in or taken out to make one text of the other} */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
