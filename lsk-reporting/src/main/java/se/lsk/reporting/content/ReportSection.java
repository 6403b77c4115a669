package se.lsk.reporting.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.facts.HostReference;
import se.lsk.core.law.LegalTerm;
import se.lsk.reporting.style.LskValue;

/**
 * A section of a report (<i>avsnitt</i>): a heading with text and references to figures, tables and other evidence. Sections stand in a row; one of
 * a deeper level belongs to the last one above it of a higher. Immutable and thread-safe.
 *
 * <p>Refused: a level other than 1 to 3; a heading that is no line of text; a paragraph with control characters or of more than 20 000
 * characters; more than 200 paragraphs; the same reference twice.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "avsnitt")
@SuppressWarnings("exports")
public abstract sealed class ReportSection permits ImmutableReportSection {

    private static final int DEEPEST = 3;
    private static final int MOST_PARAGRAPHS = 200;

    ReportSection() {}

    /** {@return its level: 1 for a chapter} */
    @Value.Default
    public int level() {
        return 1;
    }

    /** {@return its number as printed: {@code 5.3.1}} */
    public abstract Optional<String> number();

    /** {@return its heading, without the number} */
    public abstract String heading();

    /** {@return the items of required contents that the author says it speaks to; where there are none, the heading tells} */
    public abstract Set<ItemKey> answers();

    /** {@return the parts of the organisation that it tells of} */
    public abstract Set<HostReference> parts();

    /** {@return its text, a paragraph each} */
    public abstract List<String> text();

    /** {@return the figures that it shows} */
    public abstract List<HostReference> figures();

    /** {@return the tables that it shows} */
    public abstract List<HostReference> tables();

    /** {@return the names of other evidence that it shows} */
    public abstract List<String> evidence();

    /** {@return whether the improvement plan stands here} */
    @Value.Default
    public boolean isPlan() {
        return false;
    }

    /** {@return whether what became of last year's plan stands here} */
    @Value.Default
    public boolean isFollowUpOfPlan() {
        return false;
    }

    @Value.Check
    void check() {
        Refusals refusals = new Refusals()
                .of(level() < 1 || level() > DEEPEST, ProblemCode.NUMBER_OUT_OF_RANGE, "$.level")
                .line("$.number", number())
                .line("$.heading", heading())
                .size("$.text", text(), MOST_PARAGRAPHS, ProblemCode.TOO_MANY)
                .distinct("$.figures", "", figures(), one -> one)
                .distinct("$.tables", "", tables(), one -> one)
                .distinct("$.evidence", "", evidence(), one -> one);
        for (int i = 0; i < Math.min(text().size(), MOST_PARAGRAPHS); i++) {
            refusals.paragraph("$.text[" + i + "]", text().get(i));
        }
        refusals.refuse();
    }

    /** {@return the number and the heading: {@code 5.1 Riskanalys}} */
    public String title() {
        return number().map(number -> number + " ").orElse("") + heading();
    }

    /** {@return a builder; the heading is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with this section} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link ReportSection}. */
    public static final class Builder extends ImmutableReportSection.Builder {
        Builder() {}
    }
}
