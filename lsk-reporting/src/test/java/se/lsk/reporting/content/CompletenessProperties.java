package se.lsk.reporting.content;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lsk.reporting.content.SomeReport.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Less in a report never makes more of it, and what is not asked for changes nothing. */
class CompletenessProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Provide
    Arbitrary<Report> reports() {
        return RandomReports.any();
    }

    private static Completeness held(Report report) {
        return Completeness.of(report, report.profile(), DAY);
    }

    /** The report without one piece of evidence, one piece after the other. */
    private static List<Report> withOnePieceLess(Report report) {
        List<Report> less = new ArrayList<>();
        for (int i = 0; i < report.sections().size(); i++) {
            ReportSection section = report.sections().get(i);
            int at = i;
            BiConsumer<Boolean, ReportSection> put = (isLess, changed) -> {
                if (isLess) {
                    List<ReportSection> sections = new ArrayList<>(report.sections());
                    sections.set(at, changed);
                    less.add(report.toBuilder().sections(sections).build());
                }
            };
            for (int j = 0; j < section.text().size(); j++) {
                put.accept(
                        true,
                        section.toBuilder().text(without(section.text(), j)).build());
            }
            for (int j = 0; j < section.figures().size(); j++) {
                put.accept(
                        true,
                        section.toBuilder()
                                .figures(without(section.figures(), j))
                                .build());
            }
            for (int j = 0; j < section.tables().size(); j++) {
                put.accept(
                        true,
                        section.toBuilder().tables(without(section.tables(), j)).build());
            }
            for (int j = 0; j < section.evidence().size(); j++) {
                put.accept(
                        true,
                        section.toBuilder()
                                .evidence(without(section.evidence(), j))
                                .build());
            }
            put.accept(section.isPlan(), section.toBuilder().isPlan(false).build());
            put.accept(
                    section.isFollowUpOfPlan(),
                    section.toBuilder().isFollowUpOfPlan(false).build());
        }
        for (int i = 0; i < report.evidence().size(); i++) {
            ReportEvidence one = report.evidence().get(i);
            for (EvidenceKind kind : one.kinds()) {
                List<ReportEvidence> all = new ArrayList<>(report.evidence());
                all.set(
                        i,
                        evidence(
                                one.name(),
                                one.kinds().stream()
                                        .filter(other -> other != kind)
                                        .toArray(EvidenceKind[]::new)));
                less.add(report.toBuilder().evidence(all).build());
            }
        }
        for (int i = 0; i < report.tables().size(); i++) {
            ReportTable table = report.tables().get(i);
            List<ReportTable> all = new ArrayList<>(report.tables());
            all.set(
                    i,
                    SomeReport.table(table.ref().value(), 1)
                            .about(table.about())
                            .build());
            less.add(report.toBuilder().tables(all).build());
        }
        less.add(report.toBuilder().promises(List.of()).build());
        less.add(report.toBuilder().outcomes(List.of()).build());
        return less;
    }

    private static <T> List<T> without(List<T> items, int at) {
        List<T> left = new ArrayList<>(items);
        left.remove(at);
        return left;
    }

    private static boolean isNoBetter(ItemCheck before, ItemCheck after) {
        if (before.state() == ItemState.NOT_APPLICABLE) {
            return after.state() == ItemState.NOT_APPLICABLE;
        }
        if (after.state() == ItemState.NOT_APPLICABLE) {
            return after.reason().isPresent() && !after.item().force().isBinding();
        }
        return after.state().compareTo(before.state()) >= 0;
    }

    @Property(tries = 300)
    void aPieceOfEvidenceLessNeverImprovesAnItemOrAPart(@ForAll("reports") Report report) {
        Completeness before = held(report);
        for (Report less : withOnePieceLess(report)) {
            Completeness after = held(less);
            for (int i = 0; i < before.items().size(); i++) {
                assertThat(isNoBetter(before.items().get(i), after.items().get(i)))
                        .as("%s after %s", after.items().get(i), before.items().get(i))
                        .isTrue();
            }
            for (int i = 0; i < before.parts().size(); i++) {
                assertThat(before.parts().get(i).hasContent()
                                || !after.parts().get(i).hasContent())
                        .isTrue();
            }
        }
    }

    @Property(tries = 300)
    void theOrderOfEvidenceDoesNotMatter(@ForAll("reports") Report report, @ForAll long seed) {
        Random random = new Random(seed);
        Report shuffled = report.toBuilder()
                .figures(shuffled(report.figures(), random))
                .tables(shuffled(report.tables(), random))
                .evidence(shuffled(report.evidence(), random))
                .sections(report.sections().stream()
                        .map(section -> section.toBuilder()
                                .text(shuffled(section.text(), random))
                                .figures(shuffled(section.figures(), random))
                                .tables(shuffled(section.tables(), random))
                                .evidence(shuffled(section.evidence(), random))
                                .build())
                        .toList())
                .build();
        assertThat(found(held(shuffled))).isEqualTo(found(held(report)));
    }

    private static <T> List<T> shuffled(List<T> items, Random random) {
        List<T> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private record Found(ItemState state, Set<EvidenceKind> kinds, List<Need> unmet) {}

    private static List<Object> found(Completeness held) {
        List<Object> found = new ArrayList<>();
        held.items().forEach(item -> found.add(new Found(item.state(), item.found(), item.unmet())));
        held.parts().forEach(part -> found.add(part.hasContent()));
        return found;
    }

    @Property(tries = 300)
    void anExtraChapterChangesNoItem(@ForAll("reports") Report report) {
        ReportSection extra = ReportSection.builder()
                .heading(RandomReports.EXTRA)
                .addText("Mycket att läsa.")
                .figures(report.figures().stream().map(PrintedFigure::ref).toList())
                .tables(report.tables().stream().map(ReportTable::ref).toList())
                .evidence(report.evidence().stream().map(ReportEvidence::name).toList())
                .isPlan(true)
                .isFollowUpOfPlan(true)
                .build();
        Completeness before = held(report);
        for (int i = 0; i <= report.sections().size(); i++) {
            if (i < report.sections().size() && report.sections().get(i).level() > 1) {
                continue;
            }
            List<ReportSection> sections = new ArrayList<>(report.sections());
            sections.add(i, extra);
            Completeness after = held(report.toBuilder().sections(sections).build());
            assertThat(found(after)).isEqualTo(found(before));
            assertThat(after.extra()).hasSize(before.extra().size() + 1).contains(extra);
        }
    }

    @Property(tries = 300)
    void everyStateHasItsReason(@ForAll("reports") Report report) {
        for (ItemCheck item : held(report).items()) {
            switch (item.state()) {
                case PRESENT -> assertThat(item.unmet()).isEmpty();
                case THIN -> {
                    assertThat(item.sections()).isNotEmpty();
                    assertThat(item.unmet()).isNotEmpty();
                }
                case MISSING -> assertThat(item.sections()).isEmpty();
                case NOT_APPLICABLE ->
                    assertThat(item.notAsked().isPresent()
                                    || (item.reason().isPresent()
                                            && !item.item().force().isBinding()))
                            .isTrue();
            }
            assertThat(item.notAsked().isEmpty() || item.state() == ItemState.NOT_APPLICABLE)
                    .isTrue();
        }
    }
}
