package se.lsk.reporting.content;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The sections of a report as the tree that their levels make, and what each holds together with those below it. */
final class Sections {

    private final Report report;
    private final ImmutableList<ReportSection> sections;

    Sections(Report report) {
        this.report = report;
        this.sections = ImmutableList.copyOf(report.sections());
    }

    /**
     * The items of a profile that a section speaks to: those that its author names, otherwise those that its heading is for.
     *
     * @param section the section
     * @param report the report that it stands in
     * @param profile the profile
     * @return the items
     */
    static Set<ItemKey> answers(ReportSection section, Report report, ContentProfile profile) {
        ImmutableSet<ItemKey> asked =
                profile.items().stream().map(RequiredItem::key).collect(ImmutableSet.toImmutableSet());
        Set<ItemKey> named = Sets.intersection(section.answers(), asked);
        if (!named.isEmpty()) {
            return named;
        }
        if (report.layout().filter(layout -> layout.has(section.heading())).isPresent()) {
            return Sets.intersection(report.layout().get().answers(section.heading()), asked);
        }
        return profile.answers(section.heading());
    }

    /** {@return the sections that speak to an item: those whose author says so; if there are none, those whose heading is for it} */
    List<ReportSection> speakingTo(ItemKey key, ContentProfile profile) {
        List<ReportSection> named = sections.stream()
                .filter(section -> section.answers().contains(key))
                .toList();
        return named.isEmpty()
                ? sections.stream()
                        .filter(section -> answers(section, report, profile).contains(key))
                        .toList()
                : named;
    }

    /** {@return the kinds of evidence in a section and in those below it} */
    Set<EvidenceKind> evidence(ReportSection section) {
        EnumSet<EvidenceKind> found = EnumSet.noneOf(EvidenceKind.class);
        int first = indexOf(section);
        for (int i = first; i < end(first); i++) {
            found.addAll(own(sections.get(i)));
        }
        return Sets.immutableEnumSet(found);
    }

    private Set<EvidenceKind> own(ReportSection section) {
        EnumSet<EvidenceKind> found = EnumSet.noneOf(EvidenceKind.class);
        if (!section.text().isEmpty()) {
            found.add(EvidenceKind.DESCRIPTION);
        }
        section.figures().forEach(ref -> report.figure(ref).ifPresent(figure -> found.add(figure.about())));
        section.tables()
                .forEach(ref -> report.table(ref).ifPresent(table -> {
                    if (!table.rows().isEmpty()) {
                        found.add(table.about());
                    }
                }));
        section.evidence()
                .forEach(name -> report.evidence(name).ifPresent(one -> {
                    found.addAll(one.kinds());
                    if (!one.findings().isEmpty()) {
                        found.add(EvidenceKind.FINDINGS);
                    }
                }));
        if (section.isPlan() && !report.promises().isEmpty()) {
            found.add(EvidenceKind.PLAN);
        }
        if (section.isFollowUpOfPlan() && !report.outcomes().isEmpty()) {
            found.add(EvidenceKind.OUTCOMES);
        }
        return found;
    }

    /** {@return the topmost sections that speak to nothing in a profile, and neither stand below nor above one that does} */
    List<ReportSection> extra(ContentProfile profile) {
        ImmutableList.Builder<ReportSection> extra = ImmutableList.builder();
        int i = 0;
        while (i < sections.size()) {
            int end = end(i);
            boolean speaks = sections.subList(i, end).stream()
                    .anyMatch(section -> !answers(section, report, profile).isEmpty());
            if (!speaks) {
                extra.add(sections.get(i));
                i = end;
            } else if (answers(sections.get(i), report, profile).isEmpty()) {
                i++;
            } else {
                i = end;
            }
        }
        return extra.build();
    }

    /** {@return by identity, since two sections may read alike} */
    private int indexOf(ReportSection section) {
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i) == section) {
                return i;
            }
        }
        throw new IllegalArgumentException("the section is not the report's");
    }

    /** {@return the index after the last section below one} */
    private int end(int first) {
        int end = first + 1;
        while (end < sections.size()
                && sections.get(end).level() > sections.get(first).level()) {
            end++;
        }
        return end;
    }
}
