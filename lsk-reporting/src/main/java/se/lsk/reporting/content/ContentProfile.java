package se.lsk.reporting.content;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.law.BilingualText;
import se.lsk.core.law.LegalForce;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.law.RuleId;
import se.lsk.reporting.style.LskValue;

/**
 * What reports of one kind are to hold, by law, advice or a municipality's own list (<i>innehållskrav</i>). A municipality's list is asked
 * beside that of the law and never in place of it. Immutable and thread-safe.
 *
 * <p>Refused: a name of another form; a profile without items; an item that stands twice; an item of a local profile that claims to be law, or
 * whose key does not begin with {@code LOCAL-}.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "innehållskrav")
@SuppressWarnings("exports")
public abstract sealed class ContentProfile permits ImmutableContentProfile {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final String OWN_KEYS = "LOCAL-";
    private static final int LONGEST = 40;
    private static final int MOST = 100;

    ContentProfile() {}

    /** {@return its name: small letters, digits and hyphens, at most 40} */
    public abstract String id();

    /** {@return what it is called} */
    public abstract BilingualText name();

    /** {@return the reports that it is for} */
    public abstract ReportKind kind();

    /** {@return whether it is a municipality's own; otherwise that of the law and its advice} */
    public abstract boolean isLocal();

    /** {@return the items, in reading order} */
    public abstract List<RequiredItem> items();

    /** {@return other headings than the items' titles that sections about them have} */
    public abstract List<Layout.Line> headings();

    /** {@return the rule that asks for an account of each part of the organisation, if one does} */
    public abstract Optional<RuleId> partsAskedBy();

    /** {@return the rules that the rulebook has about such a report} */
    public abstract List<RuleId> rules();

    /**
     * An item.
     *
     * @param key its key
     * @return the item, or empty if it is not in this profile
     */
    public Optional<RequiredItem> item(ItemKey key) {
        return items().stream().filter(item -> item.key().equals(key)).findFirst();
    }

    /**
     * The items that a heading speaks to, by its own words.
     *
     * @param heading the heading of a section
     * @return the items
     */
    public Set<ItemKey> answers(String heading) {
        String plain = Headings.plain(heading);
        ImmutableSet.Builder<ItemKey> keys = ImmutableSet.builder();
        for (RequiredItem item : items()) {
            if (Headings.plain(item.title().swedish()).equals(plain)
                    || Headings.plain(item.title().english()).equals(plain)) {
                keys.add(item.key());
            }
        }
        for (Layout.Line line : headings()) {
            if (Headings.plain(line.heading()).equals(plain)) {
                keys.addAll(line.answers());
            }
        }
        return keys.build();
    }

    @Value.Check
    void check() {
        Refusals refusals = new Refusals()
                .of(id().length() > LONGEST || !ID.matcher(id()).matches(), ProblemCode.NOT_A_CODE, "$.id")
                .line("$.name.sv", name().swedish())
                .line("$.name.en", name().english())
                .of(items().isEmpty(), ProblemCode.MISSING_PROPERTY, "$.items")
                .size("$.items", items(), MOST, ProblemCode.TOO_MANY)
                .distinct("$.items", ".key", items(), RequiredItem::key);
        for (int i = 0; i < items().size(); i++) {
            RequiredItem item = items().get(i);
            boolean claimsLaw = item.force() != LegalForce.LOCAL_GUIDELINE && item.force() != LegalForce.PRACTICE;
            refusals.of(
                            isLocal() && !item.key().value().startsWith(OWN_KEYS),
                            ProblemCode.LOOSENS_LAW,
                            "$.items[" + i + "].key")
                    .of(isLocal() && claimsLaw, ProblemCode.LOOSENS_LAW, "$.items[" + i + "].force");
        }
        refusals.refuse();
    }

    /** {@return a builder; name, kind, whether it is local and an item are mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ContentProfile}. */
    public static final class Builder extends ImmutableContentProfile.Builder {
        Builder() {}
    }
}
