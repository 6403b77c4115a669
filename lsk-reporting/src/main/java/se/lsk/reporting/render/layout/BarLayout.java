package se.lsk.reporting.render.layout;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.lsk.reporting.render.BarChart;
import se.lsk.reporting.render.BarChart.Bar;
import se.lsk.rules.Language;

/**
 * Where everything in a bar chart stands, in the chart's own units. Values run from left to right, labels from top to bottom. Immutable.
 *
 * @param title the caption, with the number of the part if there are several
 * @param width the whole width
 * @param height the whole height
 * @param left where zero stands
 * @param right where the axis ends
 * @param top where the bars begin
 * @param bottom where the bars end
 * @param head caption and source, for a picture by itself
 * @param legend the series, if there are several
 * @param ticks the values marked on the axis
 * @param axis what the values are
 * @param labels the labels, a line each
 * @param bars the bars
 * @param description the chart in words
 */
public record BarLayout(
        String title,
        int width,
        int height,
        int left,
        int right,
        int top,
        int bottom,
        List<Line> head,
        List<Swatch> legend,
        List<Line> ticks,
        String axis,
        List<Line> labels,
        List<Piece> bars,
        String description) {

    /** How high a bar is. */
    public static final int BAR = 12;

    private static final int WIDTH = 640;
    private static final int LEFT = 190;
    private static final int MARGIN = 8;
    private static final int LINE = 14;
    private static final int STEP = 15;
    private static final int GAP = 8;
    private static final int AXIS = 38;
    private static final int LETTER = 14;
    private static final int UNITS_A_CHARACTER = 7;
    private static final int MOST_LINES = 4;
    private static final int MOST_TICKS = 6;
    private static final int MOST_NAMED = 3;
    private static final int HIGHEST = 900;

    /** Copies the lists. */
    public BarLayout {
        head = ImmutableList.copyOf(head);
        legend = ImmutableList.copyOf(legend);
        ticks = ImmutableList.copyOf(ticks);
        labels = ImmutableList.copyOf(labels);
        bars = ImmutableList.copyOf(bars);
    }

    /**
     * A line of text at a place.
     *
     * @param x where
     * @param y where
     * @param text the text, shortened where there is no room
     */
    public record Line(int x, int y, String text) {}

    /**
     * A series in the legend.
     *
     * @param y where it stands
     * @param shade how it is drawn
     * @param name what it is called, a line each
     */
    public record Swatch(int y, SeriesShade shade, List<Line> name) {

        /** Copies the list. */
        public Swatch {
            name = ImmutableList.copyOf(name);
        }
    }

    /**
     * One bar.
     *
     * @param y where it begins
     * @param width how long it is
     * @param shade how it is drawn
     * @param letter the letter of its series, or empty if there is only one
     * @param value the value as it is printed
     * @param title everything in words
     */
    public record Piece(int y, int width, SeriesShade shade, String letter, String value, String title) {}

    /**
     * Lays out a chart as one picture that stands by itself, with caption, source and legend in it.
     *
     * @param chart the chart
     * @param language the language of its words
     * @return the layout
     */
    public static BarLayout whole(BarChart chart, Language language) {
        return new Plan(chart, language).lay(chart.caption(), chart.bars(), true);
    }

    /**
     * Lays out a chart in parts, each low enough for a sheet of paper, all on the same scale.
     *
     * @param chart the chart
     * @param language the language of its words
     * @return the parts, at least one, without caption, source and legend
     */
    public static List<BarLayout> parts(BarChart chart, Language language) {
        return parts(chart, language, false);
    }

    /**
     * Lays out a chart in parts that stand by themselves.
     *
     * @param chart the chart
     * @param language the language of its words
     * @return the parts, at least one, each with caption, source and legend
     */
    public static List<BarLayout> pictures(BarChart chart, Language language) {
        return parts(chart, language, true);
    }

    private static List<BarLayout> parts(BarChart chart, Language language, boolean byItself) {
        Plan plan = new Plan(chart, language);
        List<List<Bar>> sheets = plan.sheets();
        ImmutableList.Builder<BarLayout> parts = ImmutableList.builder();
        for (int i = 0; i < sheets.size(); i++) {
            String number = sheets.size() > 1 ? " (" + (i + 1) + "/" + sheets.size() + ")" : "";
            parts.add(plan.lay(chart.caption() + number, sheets.get(i), byItself));
        }
        return parts.build();
    }

    /** What all parts of a chart have in common. */
    private static final class Plan {

        private final BarChart chart;
        private final Language language;
        private final BigDecimal step;
        private final BigDecimal end;
        private final int left;
        private final int right;

        Plan(BarChart chart, Language language) {
            this.chart = chart;
            this.language = language;
            BigDecimal most = told().stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
            this.step = step(
                    most,
                    told().stream().allMatch(value -> value.stripTrailingZeros().scale() <= 0));
            this.end = most.divide(step, 0, RoundingMode.CEILING)
                    .max(BigDecimal.ONE)
                    .multiply(step);
            int longest = told().stream()
                    .mapToInt(value -> BarChart.printed(value, language).length())
                    .max()
                    .orElse(1);
            this.left = LEFT + (chart.series().size() > 1 ? LETTER : 0);
            this.right = WIDTH - MARGIN - 5 - longest * UNITS_A_CHARACTER;
        }

        private List<BigDecimal> told() {
            return chart.bars().stream()
                    .flatMap(bar -> bar.values().stream())
                    .flatMap(Optional::stream)
                    .toList();
        }

        /** {@return 1, 2 or 5 times a power of ten, so that few steps reach the highest value; whole for whole numbers} */
        private static BigDecimal step(BigDecimal most, boolean whole) {
            BigDecimal power = most.signum() == 0
                    ? BigDecimal.ONE
                    : BigDecimal.ONE.scaleByPowerOfTen(most.precision() - most.scale() - 2);
            if (whole) {
                power = power.max(BigDecimal.ONE);
            }
            for (int i = 0; ; i++) {
                BigDecimal step = power.scaleByPowerOfTen(i / 3)
                        .multiply(BigDecimal.valueOf(i % 3 == 0 ? 1 : i % 3 == 1 ? 2 : 5));
                if (most.compareTo(step.multiply(BigDecimal.valueOf(MOST_TICKS))) <= 0) {
                    return step;
                }
            }
        }

        /** {@return the bars in so many parts that each is low enough} */
        List<List<Bar>> sheets() {
            int all = chart.bars().stream().mapToInt(this::height).sum();
            int sheets = Math.max(1, (all + HIGHEST - 1) / HIGHEST);
            int bars = chart.bars().size();
            return bars == 0 ? List.of(List.of()) : Lists.partition(chart.bars(), (bars + sheets - 1) / sheets);
        }

        BarLayout lay(String title, List<Bar> bars, boolean byItself) {
            List<Line> head = new ArrayList<>();
            List<Swatch> legend = new ArrayList<>();
            int y = 4;
            if (byItself) {
                y = text(title, MARGIN, y + LINE, head);
                y = chart.source().isEmpty() ? y : text(chart.source(), MARGIN, y + LINE, head);
                y = legend(y + GAP, legend);
            }
            int top = y + GAP;
            List<Line> labels = new ArrayList<>();
            List<Piece> pieces = new ArrayList<>();
            y = top + GAP / 2;
            for (Bar bar : bars) {
                place(bar, y, labels, pieces);
                y += height(bar);
            }
            return new BarLayout(
                    title,
                    WIDTH,
                    y + AXIS,
                    left,
                    right,
                    top,
                    y,
                    head,
                    legend,
                    ticks(y),
                    axis(),
                    labels,
                    pieces,
                    description());
        }

        private static int text(String text, int x, int first, List<Line> lines) {
            int y = first;
            for (String line : TextLines.of(text, (WIDTH - x - MARGIN) / UNITS_A_CHARACTER)) {
                lines.add(new Line(x, y, line));
                y += LINE;
            }
            return y - LINE;
        }

        private int legend(int first, List<Swatch> legend) {
            if (chart.series().size() == 1) {
                return first - GAP;
            }
            int y = first;
            for (int i = 0; i < chart.series().size(); i++) {
                List<Line> name = new ArrayList<>();
                SeriesShade shade = SeriesShade.of(i);
                int last = text(shade.letter() + " " + chart.series().get(i), MARGIN + 28, y + LINE, name);
                legend.add(new Swatch(y + LINE, shade, name));
                y = last;
            }
            return y;
        }

        private List<String> lines(Bar bar) {
            return TextLines.of(bar.label(), (LEFT - 2 * MARGIN) / UNITS_A_CHARACTER, MOST_LINES);
        }

        private int height(Bar bar) {
            return Math.max(lines(bar).size() * LINE, chart.series().size() * STEP) + GAP;
        }

        private void place(Bar bar, int top, List<Line> labels, List<Piece> pieces) {
            List<String> lines = lines(bar);
            int inner = height(bar) - GAP;
            int y = top + (inner - lines.size() * LINE) / 2 + 11;
            for (String line : lines) {
                labels.add(new Line(LEFT - MARGIN, y, line));
                y += LINE;
            }
            int first = top + (inner - chart.series().size() * STEP) / 2 + 1;
            for (int i = 0; i < chart.series().size(); i++) {
                Optional<BigDecimal> value = bar.values().get(i);
                SeriesShade shade = SeriesShade.of(i);
                pieces.add(new Piece(
                        first + i * STEP,
                        value.map(this::length).orElse(0),
                        shade,
                        chart.series().size() > 1 ? shade.letter() : "",
                        value.map(told -> BarChart.printed(told, language)).orElse("–"),
                        name(bar, i) + ": "
                                + value.map(this::withUnit).orElseGet(() -> language.of(PageWords.NOT_TOLD))));
            }
        }

        private int length(BigDecimal value) {
            int units = value.multiply(BigDecimal.valueOf(right - left))
                    .divide(end, 0, RoundingMode.HALF_UP)
                    .intValueExact();
            return value.signum() == 0 ? 0 : Math.max(1, units);
        }

        private List<Line> ticks(int bottom) {
            ImmutableList.Builder<Line> ticks = ImmutableList.builder();
            for (BigDecimal at = BigDecimal.ZERO; at.compareTo(end) <= 0; at = at.add(step)) {
                ticks.add(new Line(
                        left + length(at), bottom + LINE, BarChart.printed(at.stripTrailingZeros(), language)));
            }
            return ticks.build();
        }

        private String axis() {
            return chart.series().size() > 1 ? chart.unit() : chart.series().get(0) + ", " + chart.unit();
        }

        private String name(Bar bar, int series) {
            return chart.series().size() > 1
                    ? bar.label() + ", " + chart.series().get(series)
                    : bar.label();
        }

        private String withUnit(BigDecimal value) {
            return BarChart.printed(value, language) + " " + chart.unit();
        }

        /** {@return which values are highest and lowest, and how many there are} */
        private String description() {
            List<BigDecimal> told = told();
            int untold = chart.bars().size() * chart.series().size() - told.size();
            StringBuilder text = new StringBuilder();
            told.stream()
                    .max(BigDecimal::compareTo)
                    .ifPresent(most -> text.append(language.of(PageWords.MOST))
                            .append(' ')
                            .append(named(most))
                            .append(". "));
            told.stream()
                    .min(BigDecimal::compareTo)
                    .ifPresent(least -> text.append(language.of(PageWords.LEAST))
                            .append(' ')
                            .append(named(least))
                            .append(". "));
            text.append(language.of(PageWords.VALUES)).append(' ').append(told.size());
            text.append(". ")
                    .append(language.of(PageWords.VALUES_NOT_TOLD))
                    .append(' ')
                    .append(untold);
            return text.append('.').toString();
        }

        /** {@return whose value it is; of many only the first} */
        private String named(BigDecimal value) {
            List<String> names = new ArrayList<>();
            for (Bar bar : chart.bars()) {
                for (int i = 0; i < bar.values().size(); i++) {
                    if (bar.values()
                            .get(i)
                            .filter(own -> own.compareTo(value) == 0)
                            .isPresent()) {
                        names.add(name(bar, i));
                    }
                }
            }
            String few = names.stream().limit(MOST_NAMED).collect(Collectors.joining("; "));
            return few + (names.size() > MOST_NAMED ? " " + language.of(PageWords.AND_OTHERS) : "") + ": "
                    + withUnit(value);
        }
    }
}
