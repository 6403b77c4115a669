package se.lsk.reporting.render.layout;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.lsk.reporting.render.InvestigationPlot;
import se.lsk.reporting.render.InvestigationPlot.PlottedCase;
import se.lsk.rules.Language;

/**
 * Where everything in a plot stands, in the plot's own units. Days run from left to right, cases from top to bottom. Immutable.
 *
 * @param width the whole width
 * @param height the whole height
 * @param left where the first day of the axis stands
 * @param right where the last day of the axis stands
 * @param top where the first row begins
 * @param bottom where the last row ends
 * @param measureX where the measure stands
 * @param prefix what all references begin with, left out of the rows' labels
 * @param ticks the days marked on the axis
 * @param rows the cases
 */
public record PlotLayout(
        int width,
        int height,
        int left,
        int right,
        int top,
        int bottom,
        int measureX,
        String prefix,
        List<Tick> ticks,
        List<Row> rows) {

    /** How far from the measure the close view reaches, in days. */
    public static final int CLOSE = 9;

    private static final int WIDTH = 640;
    private static final int MARGIN = 14;
    private static final int LABEL_LENGTH = 8;
    private static final int TEXT_UNITS_A_CHARACTER = 6;

    /** Copies the lists. */
    public PlotLayout {
        ticks = ImmutableList.copyOf(ticks);
        rows = ImmutableList.copyOf(rows);
    }

    /**
     * A day marked on the axis.
     *
     * @param x where
     * @param label the number of days, or empty for a day that is marked without a number
     */
    public record Tick(int x, String label) {}

    /**
     * One case.
     *
     * @param y the middle of the row
     * @param top where the row begins
     * @param height how high it is
     * @param label its reference without the common beginning
     * @param days its length
     * @param nominalDays the length of its own four months
     * @param detail how the two limits judge it
     * @param highlighted whether they judge it differently
     * @param style the name of its comparison in the style sheet
     * @param x where its length ends
     * @param glyph the shape that stands there
     * @param nominalX where its own four months end
     * @param lastX where the day that decides stands
     * @param textX where a text beside it begins
     * @param title everything in words
     */
    public record Row(
            int y,
            int top,
            int height,
            String label,
            int days,
            int nominalDays,
            String detail,
            boolean highlighted,
            String style,
            int x,
            String glyph,
            int nominalX,
            int lastX,
            int textX,
            String title) {}

    /**
     * All cases, from day 0.
     *
     * @param plot the plot
     * @param language the language of its words
     * @return the layout
     */
    public static PlotLayout overview(InvestigationPlot plot, Language language) {
        int longest = plot.measureDays();
        for (PlottedCase one : plot.cases()) {
            longest = Math.max(longest, Math.max(one.days(), one.lastDays()));
        }
        int step = longest <= 240 ? 30 : longest <= 720 ? 90 : 365;
        int axisEnd = (longest / step + 1) * step;
        Scale scale = new Scale(84, WIDTH - MARGIN, 0, axisEnd);
        ImmutableList.Builder<Tick> ticks = ImmutableList.builder();
        for (int day = 0; day <= axisEnd; day += step) {
            ticks.add(new Tick(scale.x(day), String.valueOf(day)));
        }
        return of(plot, plot.cases(), scale, 13, 34, ticks.build(), language);
    }

    /**
     * The cases whose length is close to the measure, magnified so that one day can be seen.
     *
     * @param plot the plot
     * @param language the language of its words
     * @return the layout
     */
    public static PlotLayout closeView(InvestigationPlot plot, Language language) {
        int first = Math.max(0, plot.measureDays() - 6);
        int last = plot.measureDays() + 10;
        Scale scale = new Scale(218, WIDTH - MARGIN, first, last);
        ImmutableList.Builder<Tick> ticks = ImmutableList.builder();
        for (int day = first; day <= last; day++) {
            ticks.add(new Tick(scale.x(day), day % 2 == 0 ? String.valueOf(day) : ""));
        }
        List<PlottedCase> close = plot.cases().stream()
                .filter(one -> one.days() >= first && one.days() <= plot.measureDays() + CLOSE)
                .toList();
        return of(plot, close, scale, 36, 34, ticks.build(), language);
    }

    private static PlotLayout of(
            InvestigationPlot plot,
            List<PlottedCase> cases,
            Scale scale,
            int rowHeight,
            int top,
            List<Tick> ticks,
            Language language) {
        String prefix = commonPrefix(plot.cases());
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        int rowTop = top;
        for (PlottedCase one : cases) {
            rows.add(row(one, plot, scale, rowTop, rowHeight, prefix, language));
            rowTop += rowHeight;
        }
        return new PlotLayout(
                WIDTH,
                rowTop + 40,
                scale.left(),
                scale.right(),
                top,
                rowTop,
                scale.x(plot.measureDays()),
                prefix,
                ticks,
                rows.build());
    }

    private static Row row(
            PlottedCase one,
            InvestigationPlot plot,
            Scale scale,
            int top,
            int height,
            String prefix,
            Language language) {
        int y = top + height / 2;
        int x = scale.x(one.days());
        int lastX = scale.x(one.lastDays());
        String detail = language.of(one.comparison());
        int beside = Math.max(Math.max(x, lastX), scale.x(plot.measureDays())) + 12;
        int textX = Math.min(beside, scale.right() - detail.length() * TEXT_UNITS_A_CHARACTER);
        return new Row(
                y,
                top,
                height,
                shortened(one.subjectRef().value().substring(prefix.length())),
                one.days(),
                one.nominalDays(),
                detail,
                one.comparison().isDisagreement(),
                Glyph.style(one.comparison()),
                x,
                Glyph.path(one.comparison(), x, y),
                scale.x(one.nominalDays()),
                lastX,
                textX,
                title(one, language));
    }

    private static String title(PlottedCase one, Language language) {
        return one.subjectRef() + ": " + language.of(PageWords.OPENED) + " " + one.openedOn() + ", "
                + language.of(one.completed() ? PageWords.COMPLETED : PageWords.RUNNING) + " " + one.endedOn() + ", "
                + one.days() + " " + language.of(PageWords.DAYS) + ". " + language.of(PageWords.FOUR_MONTHS_END) + " "
                + one.nominal() + ", " + language.of(PageWords.AFTER) + " " + one.nominalDays() + " "
                + language.of(PageWords.DAYS) + ". " + language.of(one.comparison()) + ".";
    }

    private static String shortened(String label) {
        return label.length() <= LABEL_LENGTH ? label : label.substring(0, LABEL_LENGTH - 1) + "…";
    }

    /** {@return what all references begin with, through its last separator; empty if there are not two} */
    private static String commonPrefix(List<PlottedCase> cases) {
        if (cases.size() < 2) {
            return "";
        }
        String common = cases.get(0).subjectRef().value();
        for (PlottedCase one : cases) {
            String other = one.subjectRef().value();
            int length = 0;
            while (length < Math.min(common.length(), other.length())
                    && common.charAt(length) == other.charAt(length)) {
                length++;
            }
            common = common.substring(0, length);
        }
        int end = common.length();
        while (end > 0 && Character.isLetterOrDigit(common.charAt(end - 1))) {
            end--;
        }
        return common.substring(0, end);
    }

    /** Days to units, in whole numbers so that every machine writes the same. */
    private record Scale(int left, int right, int firstDay, int lastDay) {

        int x(int day) {
            int inside = Math.min(Math.max(day, firstDay), lastDay);
            return left + (inside - firstDay) * (right - left) / (lastDay - firstDay);
        }
    }
}
