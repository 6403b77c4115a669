package se.lsk.reporting.evidence;

import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import se.lsk.core.casework.HostCode;
import se.lsk.core.law.BilingualText;
import se.lsk.reporting.content.EvidenceKind;
import se.lsk.reporting.content.ReportEvidence;
import se.lsk.reporting.content.ReportTable;
import se.lsk.reporting.content.TableCell;
import se.lsk.rules.Language;
import se.lsk.rules.Phrase;
import se.lsk.rules.execution.ExecutionCounts;
import se.lsk.rules.execution.ExecutionStatistics;
import se.lsk.rules.execution.WaitingTimes;

/**
 * Decisions not carried out as evidence, {@code decisions}: by law, area and kind of service, with the longest time. Counts can be so small that
 * somebody is recognised: whether they can be shown outside the board is for the host to say. Immutable and thread-safe.
 *
 * @param statistics the counts
 */
public record ExecutionEvidence(ExecutionStatistics statistics) implements ReportEvidence {

    private static final BilingualText TITLE = BilingualText.of("Ej verkställda beslut", "Decisions not carried out");
    private static final BilingualText SMALL = BilingualText.of(
            "Små tal kan peka ut en person. LSK döljer inga: om de kan visas utanför nämnden avgör den som lämnar ut rapporten.",
            "Small numbers can point out a person. LSK hides none: whether they can be shown outside the board is for those who hand the report out to say.");
    /** A host's code can hold a comma, and never a dash like this, so that two rows are never called the same. */
    private static final String BETWEEN = " – ";

    private static final Phrase SERVICE = Phrase.of("Lag, område och insats", "Law, area and service");
    private static final Phrase DECISIONS = Phrase.of("Beslut", "Decisions");
    private static final Phrase NOT_CARRIED_OUT = Phrase.of("Ej verkställda i tid", "Not carried out in time");
    private static final Phrase INTERRUPTED = Phrase.of("Avbrott", "Interrupted");
    private static final Phrase WAITING = Phrase.of("Väntar ännu", "Still waiting");
    private static final Phrase LONGEST =
            Phrase.of("Längsta tid sedan beslutet, hela månader", "Longest time since the decision, whole months");
    private static final Phrase TOTAL = Phrase.of("Totalt", "Total");
    private static final Phrase SOURCE =
            Phrase.of("Källa: uppgifterna om gynnande beslut", "Source: the facts about favourable decisions");

    @Override
    public String name() {
        return "decisions";
    }

    @Override
    public BilingualText title() {
        return TITLE;
    }

    @Override
    public Set<EvidenceKind> kinds() {
        return Sets.immutableEnumSet(EnumSet.of(EvidenceKind.UNEXECUTED_DECISIONS));
    }

    @Override
    public Optional<BilingualText> provenance() {
        return Optional.of(SMALL);
    }

    @Override
    public List<ReportTable> tables(Language language) {
        EvidenceTable table = new EvidenceTable(
                language,
                "decisions-services",
                EvidenceKind.UNEXECUTED_DECISIONS,
                SERVICE,
                DECISIONS,
                NOT_CARRIED_OUT,
                INTERRUPTED,
                WAITING,
                LONGEST);
        for (ExecutionStatistics.OfLaw law : statistics.laws()) {
            for (ExecutionStatistics.OfArea area : law.areas()) {
                for (ExecutionStatistics.OfService service : area.services()) {
                    table.row(
                            language.of(law.law())
                                    + area.area()
                                            .map(HostCode::value)
                                            .map(text -> BETWEEN + text)
                                            .orElse("")
                                    + BETWEEN
                                    + service.service().value(),
                            cells(service.counts()));
                }
            }
        }
        TableCell[] total = cells(statistics.total());
        total[total.length - 1] = TableCell.untold();
        table.total(TOTAL.in(language), total);
        return table.build(
                Phrase.of(
                        "Ej verkställda beslut " + statistics.firstDay() + "–" + statistics.lastDay(),
                        "Decisions not carried out " + statistics.firstDay() + "–" + statistics.lastDay()),
                SOURCE);
    }

    private static TableCell[] cells(ExecutionCounts counts) {
        return new TableCell[] {
            TableCell.of(counts.decisions()),
            TableCell.of(counts.notCarriedOut()),
            TableCell.of(counts.interrupted()),
            TableCell.of(counts.waiting()),
            longest(counts.notCarriedOutSinceDecision(), counts.interruptedSinceDecision())
        };
    }

    private static TableCell longest(WaitingTimes one, WaitingTimes other) {
        OptionalInt longest = IntStream.concat(one.longest().stream(), other.longest().stream())
                .max();
        return longest.isPresent() ? TableCell.of(longest.getAsInt()) : TableCell.untold();
    }
}
