package se.lsk.reporting.content;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.Listing;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.organisation.Regime;
import se.lsk.core.time.SwedishCalendar;
import se.lsk.reporting.style.LskValue;
import se.lsk.rules.Language;

/**
 * A report or a draft of one (<i>berättelse</i>): whose it is, the year it is about, its sections, the numbers it prints and the evidence that
 * it refers to. Whether it holds what it must is no matter of its form: {@link Completeness} says. Immutable and thread-safe.
 *
 * <p>Refused, each with its path: names that are no line of text; a year or a day outside the calendar; more than 300 sections, 2 000 figures,
 * 200 tables, 500 promises or 2 000 checks; two figures, tables, parts or promises of one name; a reference to a figure, a table, a cell, a part
 * or evidence that the report does not have; an item that no list of required contents for such reports has; a text shaped like a personal
 * identity number.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "berättelse")
@SuppressWarnings("exports")
public abstract sealed class Report permits ImmutableReport {

    private static final int MOST_SECTIONS = 300;
    private static final int MOST_FIGURES = 2_000;
    private static final int MOST_TABLES = 200;
    private static final int MOST_PROMISES = 500;

    Report() {}

    /** {@return what it is} */
    @Value.Derived
    public ReportKind kind() {
        return profile().kind();
    }

    /** {@return the required contents by which it is written: those of the law, or a municipality's own} */
    public abstract ContentProfile profile();

    /** {@return its title; empty for the name of its kind} */
    public abstract Optional<String> title();

    /** {@return the municipality or other organisation whose it is} */
    public abstract String municipality();

    /** {@return the board that adopts it} */
    public abstract Optional<String> board();

    /** {@return the calendar year that it is about} */
    public abstract int year();

    /** {@return the day on which it was drawn up; empty while it is a draft, or if the day is not known} */
    public abstract Optional<LocalDate> drawnUpOn();

    /** {@return the language in which it is written} */
    @Value.Default
    public Language language() {
        return Language.SV;
    }

    /** {@return the template whose headings it uses, if it uses one} */
    public abstract Optional<Layout> layout();

    /** {@return how the text came about, if a reader must know: a transcription, a draft, made-up cases} */
    public abstract Optional<String> provenance();

    /** {@return the laws under which its activity is run} */
    @Value.Default
    public Listing<Regime> regimes() {
        return Listing.untold();
    }

    /** {@return whether it is kept available to whoever wants it} */
    @Value.Default
    public Answer keptAvailable() {
        return Answer.UNKNOWN;
    }

    /** {@return the parts of the organisation} */
    public abstract List<OrganisationPart> parts();

    /** {@return the sections, in reading order} */
    public abstract List<ReportSection> sections();

    /** {@return the numbers that it prints} */
    public abstract List<PrintedFigure> figures();

    /** {@return the tables that it prints} */
    public abstract List<ReportTable> tables();

    /** {@return what its numbers are to satisfy among themselves} */
    public abstract List<FigureCheck> checks();

    /** {@return its improvement plan} */
    public abstract List<ImprovementPromise> promises();

    /** {@return what it says became of last year's plan} */
    public abstract List<PromiseOutcome> outcomes();

    /** {@return the reasons that it gives for not holding an item} */
    public abstract List<Dispensation> notApplicable();

    /** {@return what is known beside it and can be shown in it} */
    public abstract List<ReportEvidence> evidence();

    /**
     * A figure.
     *
     * @param ref what the report calls it
     * @return the figure, or empty if the report has none of that name
     */
    public Optional<PrintedFigure> figure(HostReference ref) {
        return figures().stream().filter(one -> one.ref().equals(ref)).findFirst();
    }

    /**
     * A table.
     *
     * @param ref what the report calls it
     * @return the table, or empty if the report has none of that name
     */
    public Optional<ReportTable> table(HostReference ref) {
        return tables().stream().filter(one -> one.ref().equals(ref)).findFirst();
    }

    /**
     * Evidence beside the report.
     *
     * @param name its name
     * @return the evidence, or empty if there is none of that name
     */
    public Optional<ReportEvidence> evidence(String name) {
        return evidence().stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** {@return the evidence that some section shows, in the order in which it was given} */
    public List<ReportEvidence> shownEvidence() {
        return evidence().stream()
                .filter(one -> sections().stream()
                        .anyMatch(section -> section.evidence().contains(one.name())))
                .toList();
    }

    /**
     * The number that is meant.
     *
     * @param reference a figure or a cell
     * @return the number, or empty if it is not printed
     */
    public Optional<BigDecimal> number(FigureReference reference) {
        return reference.cell().isPresent()
                ? table(reference.ref())
                        .flatMap(table -> table.number(
                                reference.cell().get().row(),
                                reference.cell().get().column()))
                : figure(reference.ref()).map(PrintedFigure::value);
    }

    /** {@return its checks carried out, and the total rows of its tables} */
    public List<CheckedFigure> checkedFigures() {
        return new Arithmetic(this).checked();
    }

    /** {@return the items that the lists for such reports have, its own profile's among them} */
    private Set<ItemKey> knownItems() {
        ImmutableSet.Builder<ItemKey> keys = ImmutableSet.builder();
        KnownContents.of(kind()).forEach(known -> known.items().forEach(item -> keys.add(item.key())));
        profile().items().forEach(item -> keys.add(item.key()));
        return keys.build();
    }

    @Value.Check
    void check() {
        Refusals refusals = new Refusals()
                .line("$.title", title())
                .line("$.municipality", municipality())
                .line("$.board", board())
                .line("$.provenance", provenance())
                .day("$.drawnUpOn", drawnUpOn())
                .of(
                        year() < SwedishCalendar.FIRST_DAY.getYear() || year() > SwedishCalendar.LAST_DAY.getYear(),
                        ProblemCode.NUMBER_OUT_OF_RANGE,
                        "$.year")
                .of(layout().isPresent() && layout().get().kind() != kind(), ProblemCode.CONTRADICTION, "$.layout")
                .size("$.sections", sections(), MOST_SECTIONS, ProblemCode.TOO_MANY)
                .size("$.figures", figures(), MOST_FIGURES, ProblemCode.TOO_MANY)
                .size("$.tables", tables(), MOST_TABLES, ProblemCode.TOO_MANY)
                .size("$.promises", promises(), MOST_PROMISES, ProblemCode.TOO_MANY)
                .size("$.outcomes", outcomes(), MOST_PROMISES, ProblemCode.TOO_MANY)
                .size("$.checks", checks(), MOST_FIGURES, ProblemCode.TOO_MANY)
                .distinct("$.parts", ".ref", parts(), OrganisationPart::ref)
                .distinct("$.figures", ".ref", figures(), PrintedFigure::ref)
                .distinct("$.tables", ".ref", tables(), ReportTable::ref)
                .distinct("$.promises", ".ref", promises(), ImprovementPromise::ref)
                .distinct("$.outcomes", ".promise", outcomes(), PromiseOutcome::promise)
                .distinct("$.notApplicable", ".item", notApplicable(), Dispensation::item)
                .distinct("$.evidence", ".name", evidence(), ReportEvidence::name);
        new References(this, knownItems(), refusals).check();
        refusals.refuse();
    }

    /**
     * A builder of a report that is written by some required contents.
     *
     * @param profile the contents
     * @return the builder; municipality and year are mandatory
     */
    public static Builder builder(ContentProfile profile) {
        Builder builder = new Builder();
        builder.profile(profile);
        return builder;
    }

    /** {@return a builder that starts with this report} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Report}. */
    public static final class Builder extends ImmutableReport.Builder {
        Builder() {}

        /**
         * Adds a heading for each item of the profile that no section speaks to yet, so that a writer sees what is wanted.
         *
         * @param language the language of the headings
         * @return this
         */
        public Builder outline(Language language) {
            Report sofar = build();
            Set<ItemKey> spokenTo = new HashSet<>();
            sofar.sections().forEach(section -> spokenTo.addAll(Sections.answers(section, sofar, sofar.profile())));
            for (RequiredItem item : sofar.profile().items()) {
                if (!spokenTo.contains(item.key())) {
                    addSections(ReportSection.builder()
                            .heading(language.of(item.title()))
                            .addAnswers(item.key())
                            .build());
                }
            }
            return this;
        }
    }
}
