package se.lsk.reporting.render;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.lsk.rules.Language;

/**
 * A page about one review. Its own words follow its language; what it is given to say is in that language too, unless marked otherwise.
 * Immutable and thread-safe.
 *
 * @param language the language of the page
 * @param title what the page is about
 * @param subtitle one sentence below the title
 * @param lead what the page is and what it is not, a paragraph each
 * @param notice what a reader must know before reading any figure
 * @param sections the sections, in reading order
 * @param footer lines at the end, such as the edition of the law
 */
public record ReviewPage(
        Language language,
        String title,
        String subtitle,
        List<String> lead,
        Notice notice,
        List<PageSection> sections,
        List<String> footer) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if two parts of the page have one identifier
     */
    public ReviewPage {
        lead = ImmutableList.copyOf(lead);
        sections = ImmutableList.copyOf(sections);
        footer = ImmutableList.copyOf(footer);
        Set<String> seen = new HashSet<>();
        for (PageSection section : sections) {
            for (String id : identifiers(section)) {
                if (!seen.add(id)) {
                    throw new IllegalArgumentException("two parts of the page have the identifier " + id);
                }
            }
        }
    }

    private static List<String> identifiers(PageSection section) {
        List<String> ids = new ArrayList<>();
        ids.add(section.id());
        collect(section.blocks(), ids);
        return ids;
    }

    private static void collect(List<Block> blocks, List<String> ids) {
        for (Block block : blocks) {
            if (block instanceof BarChart chart) {
                ids.add(chart.id());
            } else if (block instanceof InvestigationPlot plot) {
                ids.add(plot.id());
            } else if (block instanceof RiskHeatMap map) {
                ids.add(map.id());
            } else if (block instanceof Collapsed collapsed) {
                collect(collapsed.blocks(), ids);
            } else if (block instanceof InLanguage inner) {
                collect(inner.blocks(), ids);
            }
        }
    }
}
