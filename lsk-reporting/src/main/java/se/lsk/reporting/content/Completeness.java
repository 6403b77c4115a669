package se.lsk.reporting.content;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.organisation.Regime;
import se.lsk.rules.Message;
import se.lsk.rules.Phrase;
import se.lsk.rules.Provision;

/**
 * How far a report holds what one profile of required contents asks for (<i>fullständighet</i>). Says what is there, not whether it is good or
 * enough: that is for a reader to judge. Immutable and thread-safe.
 *
 * @param profile the required contents
 * @param day the day that picks the wordings: that on which the report was drawn up, otherwise that of the question
 * @param items each item, in the order of the profile
 * @param parts each part of the organisation that the report names, if the profile asks for them
 * @param extra the topmost sections that speak to no item; they are kept, and nothing is wrong with them
 */
@LegalTerm(sv = "fullständighet")
public record Completeness(
        ContentProfile profile,
        LocalDate day,
        List<ItemCheck> items,
        List<PartCheck> parts,
        List<ReportSection> extra) {

    private static final Phrase NOT_IN_FORCE = Phrase.of(
            "Ingen lydelse som LSK har kontrollerat gällde {day}.",
            "No wording that LSK has checked was in force on {day}.");
    private static final Phrase NOT_ADDRESSED = Phrase.of(
            "Bestämmelsen vänder sig till verksamhet enligt {laws}.", "The provision addresses activity under {laws}.");

    /** Copies the lists. */
    public Completeness {
        items = ImmutableList.copyOf(items);
        parts = ImmutableList.copyOf(parts);
        extra = ImmutableList.copyOf(extra);
    }

    /**
     * Looks a report through.
     *
     * @param report the report
     * @param profile the required contents
     * @param asOf the day of the question, which picks the wordings if the report tells no day
     * @return how far the report holds them
     * @throws IllegalArgumentException if the profile is for reports of another kind
     */
    public static Completeness of(Report report, ContentProfile profile, LocalDate asOf) {
        if (profile.kind() != report.kind()) {
            throw new IllegalArgumentException("the profile is for another kind of report");
        }
        Sections sections = new Sections(report);
        LocalDate day = report.drawnUpOn().orElse(asOf);
        return new Completeness(
                profile,
                day,
                profile.items().stream()
                        .map(item -> check(item, report, profile, sections, day))
                        .toList(),
                profile.partsAskedBy().isEmpty()
                        ? ImmutableList.of()
                        : report.parts().stream()
                                .map(part -> check(part, report, sections))
                                .toList(),
                sections.extra(profile));
    }

    private static ItemCheck check(
            RequiredItem item, Report report, ContentProfile profile, Sections tree, LocalDate day) {
        List<ReportSection> sections = tree.speakingTo(item.key(), profile);
        Set<EvidenceKind> found = EnumSet.noneOf(EvidenceKind.class);
        sections.forEach(section -> found.addAll(tree.evidence(section)));
        List<Need> unmet =
                item.needs().stream().filter(need -> !need.isMetBy(found)).toList();
        Optional<Provision> provision = item.on(day);
        Optional<Message> notAsked = notAsked(item, report, provision, day);
        Optional<String> reason = report.notApplicable().stream()
                .filter(one -> one.item().equals(item.key()))
                .map(Dispensation::reason)
                .findFirst();
        ItemState held = held(sections, unmet);
        boolean isDispensed = reason.isPresent() && !item.force().isBinding() && held != ItemState.PRESENT;
        return new ItemCheck(
                item,
                notAsked.isPresent() || isDispensed ? ItemState.NOT_APPLICABLE : held,
                provision,
                sections,
                found,
                unmet,
                notAsked,
                reason);
    }

    private static ItemState held(List<ReportSection> sections, List<Need> unmet) {
        if (sections.isEmpty()) {
            return ItemState.MISSING;
        }
        return unmet.isEmpty() ? ItemState.PRESENT : ItemState.THIN;
    }

    private static Optional<Message> notAsked(
            RequiredItem item, Report report, Optional<Provision> provision, LocalDate day) {
        if (provision.isEmpty()) {
            return Optional.of(new Message(NOT_IN_FORCE, ImmutableMap.of("day", day)));
        }
        boolean isAddressed = item.addressed().isEmpty()
                || !report.regimes().isTold()
                || report.regimes().items().stream().anyMatch(item.addressed()::contains);
        return isAddressed
                ? Optional.empty()
                : Optional.of(new Message(
                        NOT_ADDRESSED, ImmutableMap.of("laws", ImmutableList.<Regime>copyOf(item.addressed()))));
    }

    private static PartCheck check(OrganisationPart part, Report report, Sections tree) {
        List<ReportSection> about = report.sections().stream()
                .filter(section -> section.parts().contains(part.ref()))
                .toList();
        return new PartCheck(
                part,
                about,
                about.stream().anyMatch(section -> !tree.evidence(section).isEmpty()));
    }

    /**
     * How many items are in a state.
     *
     * @param state the state
     * @return how many
     */
    public int count(ItemState state) {
        return (int) items.stream().filter(item -> item.state() == state).count();
    }

    /** {@return whether an item that a statute or a regulation asks for is missing} */
    public boolean lacksWhatIsBinding() {
        return items.stream().anyMatch(ItemCheck::isBreach);
    }

    /** {@return the parts of the organisation of which the report tells nothing} */
    public List<OrganisationPart> partsWithoutContent() {
        return parts.stream()
                .filter(part -> !part.hasContent())
                .map(PartCheck::part)
                .toList();
    }
}
