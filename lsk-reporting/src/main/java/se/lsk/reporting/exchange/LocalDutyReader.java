package se.lsk.reporting.exchange;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import se.lsk.core.check.Parsed;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.law.BilingualText;
import se.lsk.core.law.LegalReference;
import se.lsk.core.law.RuleId;
import se.lsk.core.law.Verification;
import se.lsk.core.organisation.CouncilLevel;
import se.lsk.rules.LocalDemand;
import se.lsk.rules.LocalDuty;

/** Reads one duty that a municipality has set itself. Used by one thread. */
final class LocalDutyReader {

    private static final int MONTHS = 12;
    private static final Pattern ONE_OR_TWO_DIGITS = Pattern.compile("[0-9]{1,2}");

    private final PropertyReader properties;

    /**
     * A reader of one duty.
     *
     * @param properties its properties
     */
    LocalDutyReader(PropertyReader properties) {
        this.properties = properties;
    }

    /** {@return the duty, or empty if something was refused} */
    Optional<LocalDuty> read() {
        Optional<RuleId> key = mandatory("key", parsed("key", ProblemCode.NOT_A_CODE, text -> RuleId.of(text)));
        Optional<BilingualText> title = mandatory("title", SystemProperties.bilingual(properties, "title"));
        Optional<BilingualText> asks = mandatory("asks", SystemProperties.bilingual(properties, "asks"));
        Optional<LegalReference> source =
                mandatory("source", parsed("source", ProblemCode.NOT_A_SOURCE, text -> LegalReference.parse(text)));
        Optional<Verification> verification =
                mandatory("verification", properties.code("verification", Verification.class));
        Optional<LocalDate> from = mandatory("from", properties.day("from"));
        Optional<LocalDate> through = properties.day("through");
        Optional<LocalDemand> demand = mandatory("of", properties.code("of", LocalDemand.class));
        Optional<Integer> atLeast = properties.integer("atLeast");
        List<Month> months = months();
        Optional<CouncilLevel> level = properties.code("level", CouncilLevel.class);
        Optional<BilingualText> judge = SystemProperties.bilingual(properties, "judge");
        boolean isComplete = key.isPresent()
                && title.isPresent()
                && asks.isPresent()
                && source.isPresent()
                && verification.isPresent()
                && from.isPresent()
                && demand.isPresent()
                && (atLeast.isPresent() || properties.value("atLeast").isEmpty());
        return properties
                .build(() -> isComplete
                        ? Optional.of(LocalDuty.builder()
                                .key(key.get())
                                .title(title.get())
                                .asks(asks.get())
                                .source(source.get())
                                .verification(verification.get())
                                .firstDay(from.get())
                                .lastDay(through)
                                .of(demand.get())
                                .atLeast(atLeast.map(OptionalInt::of).orElseGet(OptionalInt::empty))
                                .months(months)
                                .level(level)
                                .judge(judge)
                                .build())
                        : Optional.<LocalDuty>empty())
                .flatMap(duty -> duty);
    }

    private <T> Optional<T> mandatory(String name, Optional<T> value) {
        if (properties.value(name).isEmpty()) {
            properties.refuse(ProblemCode.MISSING_PROPERTY, name);
        }
        return value;
    }

    /** {@return what a constructor makes of a text that it may refuse} */
    private <T> Optional<T> parsed(String name, ProblemCode otherwise, Function<String, T> make) {
        return properties.parsed(name, text -> {
            try {
                return new Parsed.Valid<>(make.apply(text));
            } catch (IllegalArgumentException e) {
                return new Parsed.Invalid<>(List.of(Problem.at(otherwise, JsonPath.ROOT)));
            }
        });
    }

    private List<Month> months() {
        ImmutableList.Builder<Month> months = ImmutableList.builder();
        List<Json> elements = properties.elements("months");
        for (int i = 0; i < elements.size(); i++) {
            if (!(elements.get(i) instanceof Json.Digits digits)) {
                properties.refuseWithin(ProblemCode.WRONG_TYPE, "months", "[" + i + "]");
            } else if (isMonth(digits.literal())) {
                months.add(Month.of(Integer.parseInt(digits.literal())));
            } else {
                properties.refuseWithin(ProblemCode.NUMBER_OUT_OF_RANGE, "months", "[" + i + "]");
            }
        }
        return months.build();
    }

    private static boolean isMonth(String literal) {
        if (!ONE_OR_TWO_DIGITS.matcher(literal).matches()) {
            return false;
        }
        int number = Integer.parseInt(literal);
        return number >= 1 && number <= MONTHS;
    }
}
