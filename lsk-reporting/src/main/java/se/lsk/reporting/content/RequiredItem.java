package se.lsk.reporting.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.law.BilingualText;
import se.lsk.core.law.LegalForce;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.organisation.Regime;
import se.lsk.reporting.style.LskValue;
import se.lsk.rules.Provision;

/**
 * Something that a report must, should or is meant to hold (<i>innehållspunkt</i>): where that is said, how binding it is, and what answers
 * it. Which kinds of evidence answer an item is LSK's reading: the provisions say what a report shows, not how. Immutable and thread-safe.
 *
 * <p>Refused: an item without a provision or a need; a title or a question that is not a line of text.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "innehållspunkt")
@SuppressWarnings("exports")
public abstract sealed class RequiredItem permits ImmutableRequiredItem {

    RequiredItem() {}

    /** {@return the key} */
    public abstract ItemKey key();

    /** {@return how binding it is} */
    public abstract LegalForce force();

    /** {@return the wordings that say so, in order of time, at least one} */
    public abstract List<Provision> basis();

    /** {@return a short name, which also is the heading that a section about it has unless a layout says otherwise} */
    public abstract BilingualText title();

    /** {@return the question, ending with a question mark} */
    public abstract BilingualText question();

    /** {@return what it wants to see, at least one; all of them} */
    public abstract List<Need> needs();

    /** {@return the laws under which an activity must be run for the item to be asked of it, any of them; none for every activity} */
    public abstract Set<Regime> addressed();

    /** {@return what LSK does not decide about it} */
    public abstract Optional<BilingualText> leavesOpen();

    /**
     * The wording in force on a day.
     *
     * @param day the day
     * @return the wording, or empty if none that LSK has checked is
     */
    public Optional<Provision> on(LocalDate day) {
        return basis().stream()
                .filter(provision -> provision.inForce().contains(day))
                .findFirst();
    }

    @Value.Check
    void check() {
        new Refusals()
                .of(basis().isEmpty(), ProblemCode.MISSING_PROPERTY, "$.basis")
                .of(needs().isEmpty(), ProblemCode.MISSING_PROPERTY, "$.needs")
                .line("$.title.sv", title().swedish())
                .line("$.title.en", title().english())
                .line("$.question.sv", question().swedish())
                .line("$.question.en", question().english())
                .of(!question().swedish().endsWith("?"), ProblemCode.NOT_A_LINE, "$.question.sv")
                .of(!question().english().endsWith("?"), ProblemCode.NOT_A_LINE, "$.question.en")
                .refuse();
    }

    /** {@return a builder; key, force, provision, title, question and need are mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RequiredItem}. */
    public static final class Builder extends ImmutableRequiredItem.Builder {
        Builder() {}
    }
}
