package se.lsk.rules.managementsystem;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Evidence;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.Listing;
import se.lsk.core.facts.RoleName;
import se.lsk.core.managementsystem.Adoption;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.rules.cases.CaseTable;

/**
 * Management systems as the case tables write them: {@code whole}, {@code work} or {@code nothing told}, then what differs, parted by semicolons:
 * {@code whole; first process description: missing; second process adopted: 2026-01-16}.
 *
 * <p>Evidence is {@code untold}, {@code missing}, {@code present} or a day; an answer {@code untold}, {@code yes} or {@code no}; a list
 * {@code untold}, {@code none}, or its items parted by plus signs.
 */
final class SystemText {

    /** What can differ, by its name in the tables. */
    private static final ImmutableMap<String, SystemTerm> TERMS = ImmutableMap.<String, SystemTerm>builder()
            .putAll(ResponsibilityTerms.all())
            .putAll(StructureTerms.all())
            .putAll(SelfMonitoringTerms.all())
            .putAll(ImprovementTerms.all())
            .putAll(WorkTerms.all())
            .buildOrThrow();

    private SystemText() {}

    static ManagementSystem system(CaseTable.Row row) {
        return system(row.day("described"), row.text("system"));
    }

    static ManagementSystem system(Optional<LocalDate> described, String text) {
        List<String> parts = Splitter.on(';').trimResults().splitToList(text);
        ManagementSystem system = switch (parts.get(0)) {
            case "whole" -> SystemSamples.whole();
            case "work" -> WorkSamples.work();
            case "nothing told" -> SystemSamples.nothingTold();
            default -> throw new IllegalArgumentException("no such system: " + parts.get(0));
        };
        for (String part : parts.subList(1, parts.size())) {
            int colon = part.indexOf(':');
            String term = part.substring(0, colon).strip();
            SystemTerm change = Optional.ofNullable(TERMS.get(term))
                    .orElseThrow(() -> new IllegalArgumentException("no such term: " + term));
            system = change.apply(system, part.substring(colon + 1).strip());
        }
        return system.toBuilder().describedOn(described).build();
    }

    static Evidence evidence(String text) {
        return switch (text) {
            case "untold" -> Evidence.untold();
            case "missing" -> Evidence.missing();
            case "present" -> Evidence.present();
            default -> Evidence.builder().on(LocalDate.parse(text)).build();
        };
    }

    static Answer answer(String text) {
        return switch (text) {
            case "untold" -> Answer.UNKNOWN;
            case "yes" -> Answer.YES;
            case "no" -> Answer.NO;
            default -> throw new IllegalArgumentException(text);
        };
    }

    /** {@code untold}, {@code missing}, {@code day untold}, {@code by whom untold}, or a day. */
    static Adoption adoption(String text) {
        return switch (text) {
            case "untold" -> Adoption.untold();
            case "missing" -> Adoption.missing();
            case "day untold" ->
                Adoption.builder().by(new RoleName("socialnämnd")).build();
            case "by whom untold" ->
                Adoption.builder().on(LocalDate.parse("2019-12-01")).build();
            default -> Adoption.of(new RoleName("socialnämnd"), LocalDate.parse(text));
        };
    }

    static Optional<LocalDate> day(String text) {
        return text.equals("untold") || text.equals("?") ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    static Listing<String> names(String text) {
        return switch (text) {
            case "untold" -> Listing.untold();
            case "none" -> Listing.of();
            default -> Listing.of(Splitter.on('+').trimResults().splitToList(text));
        };
    }

    static Listing<RoleName> roles(String text) {
        return items(text, RoleName::new);
    }

    /** {@code untold}, {@code none}, {@code all}, {@code all but CODE}, or codes parted by plus signs. */
    static <E extends Enum<E>> Listing<E> codes(Class<E> type, String text) {
        List<E> all = Arrays.asList(type.getEnumConstants());
        if (text.equals("all")) {
            return Listing.of(all);
        }
        if (text.startsWith("all but ")) {
            E other = Enum.valueOf(type, text.substring("all but ".length()));
            return Listing.of(all.stream().filter(one -> one != other).toList());
        }
        return items(text, name -> Enum.valueOf(type, name));
    }

    static Listing<HostReference> references(String text) {
        return items(text, HostReference::new);
    }

    /** {@code untold}, {@code none}, or items parted by plus signs. */
    static <T> Listing<T> items(String text, Function<String, T> item) {
        Listing<String> names = names(text);
        return names.isTold() ? Listing.of(names.items().stream().map(item).toList()) : Listing.untold();
    }
}
