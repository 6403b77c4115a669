package se.lsk.reporting.content;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import se.lsk.core.law.BilingualText;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.law.Verification;

/**
 * The headings of a template for reports, and which items of required contents a section under each of them speaks to
 * (<i>mall</i>). So that a report in any layout is checked for the same items. The headings are the template's; what they speak to is LSK's
 * reading. Immutable and thread-safe.
 *
 * @param id its name: small letters, digits and hyphens
 * @param name what it is called
 * @param kind the reports that it is for
 * @param verification how the headings were checked
 * @param lines the headings, in the order of the template
 */
@LegalTerm(sv = "mall")
public record Layout(String id, BilingualText name, ReportKind kind, Verification verification, List<Line> lines) {

    /** Copies the list. */
    public Layout {
        lines = ImmutableList.copyOf(lines);
    }

    /**
     * A heading of the template.
     *
     * @param heading the heading
     * @param answers the items that a section under it speaks to; none for a heading that belongs to the layout alone
     */
    public record Line(String heading, Set<ItemKey> answers) {

        /** Copies the set. */
        public Line {
            answers = ImmutableSet.copyOf(answers);
        }
    }

    /**
     * The items that a heading speaks to.
     *
     * @param heading the heading of a section; numbering, punctuation and case don't matter
     * @return the items; none for a heading that the layout doesn't have
     */
    public Set<ItemKey> answers(String heading) {
        String plain = Headings.plain(heading);
        return lines.stream()
                .filter(line -> Headings.plain(line.heading()).equals(plain))
                .flatMap(line -> line.answers().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Whether the layout has a heading.
     *
     * @param heading the heading of a section
     * @return true if it does
     */
    public boolean has(String heading) {
        String plain = Headings.plain(heading);
        return lines.stream().anyMatch(line -> Headings.plain(line.heading()).equals(plain));
    }
}
