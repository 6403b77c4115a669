package se.lsk.reporting.render.linear;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.lsk.reporting.render.PageSection;
import se.lsk.reporting.render.ReviewPage;
import se.lsk.reporting.render.linear.LinearPart.Heading;
import se.lsk.reporting.render.linear.LinearPart.Remark;
import se.lsk.reporting.render.linear.LinearPart.Text;
import se.lsk.rules.Language;

/**
 * A page as a row of plain parts. Immutable and thread-safe.
 *
 * @param language the language of what is not marked otherwise
 * @param title what the page is about
 * @param subtitle one sentence below the title
 * @param parts the parts, in reading order
 * @param footer lines at the end, such as the edition of the law
 */
public record LinearPage(
        Language language, String title, String subtitle, List<LinearPart> parts, List<String> footer) {

    private static final int SECTION = 2;

    /** Copies the lists. */
    public LinearPage {
        parts = ImmutableList.copyOf(parts);
        footer = ImmutableList.copyOf(footer);
    }

    /**
     * A page without its layout: everything that it says, in reading order. What opens on a screen stands open under a heading, and what is
     * drawn stands in words or in a table too.
     *
     * @param page the page
     * @return its plain parts
     */
    public static LinearPage of(ReviewPage page) {
        Language language = page.language();
        LinearBlocks blocks = new LinearBlocks(language, SECTION + 1);
        ImmutableList.Builder<LinearPart> parts = ImmutableList.builder();
        page.lead().forEach(paragraph -> parts.add(new Text(paragraph, language)));
        parts.add(new Remark(page.notice().label(), page.notice().text(), language));
        for (PageSection section : page.sections()) {
            parts.add(new Heading(
                    SECTION, section.heading(), section.headingLanguage().orElse(language)));
            parts.addAll(blocks.parts(section.blocks()));
        }
        return new LinearPage(language, page.title(), page.subtitle(), parts.build(), page.footer());
    }
}
