package se.lsk.reporting.render;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.lsk.rules.Language;

/**
 * Figures as horizontal bars, those of one label together. Each value is printed as it is given; one that is not told has no bar and is never
 * a zero. Stands beside a table with the same numbers. Immutable and thread-safe.
 *
 * @param id its identifier, unique on the page
 * @param caption what the chart shows
 * @param source where the figures come from, shown with the chart
 * @param unit what the values count, such as a number of events
 * @param series what each label has a value of, at least one and at most {@value #MOST_SERIES}
 * @param bars the labels with their values, in reading order; at most {@value #MOST_BARS}
 */
public record BarChart(String id, String caption, String source, String unit, List<String> series, List<Bar> bars)
        implements Block {

    /** How many series a chart holds at most, so that they can be told apart in grey. */
    public static final int MOST_SERIES = 6;
    /** How many labels a chart holds at most, so that a person can still read it. */
    public static final int MOST_BARS = 40;

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the identifier has another form, there are too few or too many series or bars, or a bar has more or
     *     fewer values than there are series
     */
    public BarChart {
        Identifiers.check(id);
        series = ImmutableList.copyOf(series);
        bars = ImmutableList.copyOf(bars);
        if (series.isEmpty() || series.size() > MOST_SERIES) {
            throw new IllegalArgumentException(
                    "series must be 1 to " + MOST_SERIES + ", but there are " + series.size());
        }
        if (bars.size() > MOST_BARS) {
            throw new IllegalArgumentException("bars must be at most " + MOST_BARS + ", but there are " + bars.size());
        }
        for (Bar bar : bars) {
            if (bar.values().size() != series.size()) {
                throw new IllegalArgumentException("each bar must have a value for every series, but values="
                        + bar.values().size() + " and series=" + series.size());
            }
        }
    }

    /**
     * A value as it is printed: as it is given, with the decimal sign of the language.
     *
     * @param value the value
     * @param language the language
     * @return the number in digits
     */
    public static String printed(BigDecimal value, Language language) {
        String digits = value.toPlainString();
        return language == Language.SV ? digits.replace('.', ',') : digits;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.barChart(this);
    }

    /**
     * A label with its values.
     *
     * @param label what the values are of
     * @param values a value for each series, empty for one that is not told
     */
    public record Bar(String label, List<Optional<BigDecimal>> values) {

        private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(15);
        private static final int MOST_DECIMALS = 10;

        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if a value is negative, is too large to be read, or has more than 10 decimals
         */
        public Bar {
            values = ImmutableList.copyOf(values);
            for (Optional<BigDecimal> value : values) {
                value.ifPresent(Bar::check);
            }
        }

        private static void check(BigDecimal value) {
            if (value.signum() < 0) {
                throw new IllegalArgumentException("values must not be negative");
            }
            if (value.scale() > MOST_DECIMALS || value.compareTo(TOO_LARGE) >= 0) {
                throw new IllegalArgumentException("values must be below 10^15 and have at most 10 decimals");
            }
        }

        /**
         * A label with whole numbers.
         *
         * @param label what the values are of
         * @param values a value for each series
         * @return the bar
         * @throws IllegalArgumentException if a value is negative or too large to be read
         */
        public static Bar of(String label, long... values) {
            ImmutableList.Builder<Optional<BigDecimal>> all = ImmutableList.builder();
            for (long value : values) {
                all.add(Optional.of(BigDecimal.valueOf(value)));
            }
            return new Bar(label, all.build());
        }
    }
}
