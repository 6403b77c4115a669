package se.lsk.rules;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.time.Deadline;
import se.lsk.core.time.PointInTime;
import se.lsk.rules.style.LskValue;

/**
 * What an answer rests on (<i>grunder</i>): the version of the rule, the count of time, the facts used, the facts missing. Immutable and
 * thread-safe.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "grunder")
@SuppressWarnings("exports")
public abstract sealed class Grounds permits ImmutableGrounds {

    Grounds() {}

    /** {@return the version that the case's own date selected; empty if none was in force or that date is missing} */
    public abstract Optional<RuleVersion> version();

    /** {@return the count of the rule's own time limit} */
    public abstract Optional<Deadline> deadline();

    /** {@return the day that decided, extensions and roll included} */
    public abstract Optional<LocalDate> lastDay();

    /** {@return days after the last day, where the duty was not met} */
    public abstract OptionalInt daysOver();

    /** {@return days left through the last day, where the duty is not due yet; 0 on the day itself} */
    public abstract OptionalInt daysLeft();

    /** {@return whether what the rule asks for is still to be done on the day of the question} */
    @Value.Default
    public boolean open() {
        return false;
    }

    /** {@return the day on which what is still open is due, where that is another day than the one that decided the answer} */
    public abstract Optional<LocalDate> dueDay();

    /** {@return the same day before any free day was looked at, where the deadline does not tell it} */
    public abstract Optional<LocalDate> nominalDueDay();

    /** {@return when the clock of what is still open started, where that is another time than the anchor's day} */
    public abstract Optional<PointInTime> openSince();

    /** {@return the paths of missing facts that only the facts themselves can name, beside those of the verdict} */
    public abstract List<String> missing();

    /** {@return the facts used, by name, in reading order: days, numbers, booleans and codes} */
    public abstract Map<String, Object> facts();

    /** {@return words that the verdict's phrases name beside the facts} */
    public abstract Map<String, Object> words();

    /** {@return the steps of the reasoning} */
    public abstract List<Explanation.Step> steps();

    /** {@return a value for each argument that a phrase may name} */
    Map<String, Object> arguments() {
        ImmutableMap.Builder<String, Object> all = ImmutableMap.builder();
        all.putAll(facts()).putAll(words());
        deadline().ifPresent(count -> {
            all.put("nominal", count.nominal());
            all.put("rolled", count.rolled());
            all.put("limit", count.limit());
        });
        lastDay().ifPresent(day -> all.put("lastDay", day));
        daysOver().ifPresent(days -> all.put("daysOver", days));
        daysLeft().ifPresent(days -> all.put("daysLeft", days));
        return all.buildKeepingLast();
    }

    /** {@return a builder; nothing is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Grounds}. */
    public static final class Builder extends ImmutableGrounds.Builder {
        Builder() {}
    }
}
