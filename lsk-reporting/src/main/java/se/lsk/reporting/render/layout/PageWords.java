package se.lsk.reporting.render.layout;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lsk.core.law.Bilingual;
import se.lsk.rules.Language;

/** The fixed words of a page, in both languages: what the templates say of themselves, beside what a page is given to say. */
public enum PageWords implements Bilingual {
    /** The link past the contents. */
    SKIP("Hoppa till innehållet", "Skip to the content"),
    /** What the list of sections is called. */
    CONTENTS("Innehåll", "Contents"),
    /** A cell of words that has nothing in it. */
    NOTHING("inget", "nothing"),
    /** A cell that would have a figure. */
    NOT_TOLD("uppgift saknas", "not told"),
    /** A chart of bars as a region. */
    BAR_CHART("Stapeldiagram", "Bar chart"),
    /** A chart wider than the page. */
    CHART_SCROLLS("Diagrammet går att dra i sidled.", "The chart scrolls sideways."),
    /** Before the highest value. */
    MOST("Högst:", "Highest:"),
    /** Before the lowest value. */
    LEAST("Lägst:", "Lowest:"),
    /** After the first of many. */
    AND_OTHERS("med flera", "and others"),
    /** Before a number of values. */
    VALUES("Antal värden:", "Number of values:"),
    /** Before a number of values. */
    VALUES_NOT_TOLD("Värden som inte är angivna:", "Values not told:"),
    /** The steps of an explanation. */
    HOW_COUNTED("Så räknades tiden", "How the time was counted"),
    /** What was asked. */
    QUESTION("Fråga", "Question"),
    /** What was found. */
    ANSWER("Svar", "Answer"),
    /** A column of rules. */
    RULE("Regel", "Rule"),
    /** What a rule found. */
    OUTCOME("Utfall", "Outcome"),
    /** How far a report holds an item. */
    STATE("Läge", "State"),
    /** An item of a report's required contents. */
    ITEM("Punkt", "Item"),
    /** The provisions of a rule or an item. */
    PROVISIONS("Bestämmelser", "Provisions"),
    /** Where a case or a figure comes from. */
    ORIGIN("Ursprung", "Origin"),
    /** The case that a finding is about. */
    CASE("Ärende", "Case"),
    /** The day of an entry. */
    DAY("Dag", "Day"),
    /** A picture, before its title. */
    PICTURE("Bild:", "Picture:"),
    /** A column of days on which cases were opened. */
    OPENED_COLUMN("Inledd", "Opened"),
    /** A column of days on which cases were completed, or through which they have run. */
    ENDED_COLUMN("Slutförd eller pågår", "Completed or running"),
    /** A column of lengths. */
    DAYS_COLUMN("Dagar", "Days"),
    /** A column of the last days of four months. */
    NOMINAL_COLUMN("Fyra månader slutar", "Four months end"),
    /** A column of the last days that decide. */
    LAST_DAY_COLUMN("Sista dagen", "Last day"),
    /** A column of how the two limits judge a case. */
    LIMITS_COLUMN("Gränserna", "The limits"),
    /** A column of how binding rules are. */
    FORCE("Dignitet", "Force"),
    /** What signs mean. */
    KEY("Teckenförklaring", "Key"),
    /** The measure, before a number of days. */
    MEASURE("Måttet", "Measure:"),
    /** The measure within a plot, before a number of days. */
    MEASURE_IN_PLOT("måttet", "measure:"),
    /** After a number. */
    DAYS("dagar", "days"),
    /** Where a case's own four months end. */
    LAST_OF_MONTHS(
            "Sista dagen i ärendets egna fyra kalendermånader", "Last day of the case's own four calendar months"),
    /** How far the deciding day lies beyond that. */
    TO_NEXT_WEEKDAY(
            "Till nästa vardag, eller till förlängningens slut", "To the next weekday, or to the end of the extension"),
    /** Charts wider than the page. */
    CHARTS_SCROLL("Diagrammen går att dra i sidled.", "The charts scroll sideways."),
    /** The plot of all cases. */
    ALL_BY_LENGTH("Diagram: alla utredningar efter längd", "Chart: all investigations by length"),
    /** How the plot of all cases is read. */
    A_ROW_EACH(
            "En rad för varje utredning, den längsta överst.",
            "One row for each investigation, the longest at the top."),
    /** The axis of days. */
    DAYS_FROM_OPENED("dagar från inledd till slutförd", "days from opened to completed"),
    /** The magnified plot, before what it shows. */
    CLOSE_VIEW("Närbild:", "Close view:"),
    /** What the magnified plot shows. */
    CLOSE_VIEW_SHOWS(
            "utredningarna som slutade nära gränserna, en ruta per dag. Det tonade fältet är ärendets egna fyra kalendermånader.",
            "the investigations that ended close to the limits, one square a day. The tinted field is the case's own four calendar months."),
    /** The magnified plot as a region. */
    CLOSE_VIEW_CHART("Diagram: närbild av dagarna kring gränserna", "Chart: close view of the days around the limits"),
    /** The title of the magnified plot, before a number of days. */
    CLOSE_VIEW_AROUND("Närbild av dagarna kring", "Close view of the days around"),
    /** Before the length of a case's own four months. */
    FOUR_MONTHS("fyra månader:", "four months:"),
    /** Before a number of cases. */
    NOT_DRAWN(
            "Utredningar som inte kan ritas eftersom en dag saknas:",
            "Investigations that can't be drawn because a day is missing:"),
    /** Before the day a case was opened. */
    OPENED("inledd", "opened"),
    /** Before the day a case was completed. */
    COMPLETED("slutförd", "completed"),
    /** Before the day through which a case has run. */
    RUNNING("pågår", "running"),
    /** Before the last day of four months. */
    FOUR_MONTHS_END("Fyra kalendermånader slutar", "Four calendar months end on"),
    /** Before a number of days. */
    AFTER("efter", "after"),
    /** The axis of consequences. */
    CONSEQUENCE("konsekvens", "consequence"),
    /** The axis of likelihoods. */
    LIKELIHOOD("sannolikhet", "likelihood"),
    /** A cell's consequence, at the beginning of a sentence. */
    CONSEQUENCE_FIRST("Konsekvens", "Consequence"),
    /** Before the events in a cell. */
    EVENTS("Händelser:", "Events:"),
    /** A cell that two matrices judge differently. */
    DIFFER_HERE("Matriserna skiljer sig här.", "The matrices differ here."),
    /** Before the cells that two matrices judge differently. */
    DIFFER_IN("Matriserna skiljer sig i", "The matrices differ in"),
    /** A matrix wider than the page. */
    MATRIX_SCROLLS("Matrisen går att dra i sidled.", "The matrix scrolls sideways."),
    /** A matrix as a region. */
    RISK_MATRIX("Riskmatris", "Risk matrix"),
    /** What must be known of a matrix. */
    CAVEATS("Att veta om matrisen", "To know about the matrix");

    private final String swedish;
    private final String english;

    PageWords(String swedish, String english) {
        this.swedish = swedish;
        this.english = english;
    }

    /**
     * The code of a language, as pages name it.
     *
     * @param language the language
     * @return its code of two letters
     */
    public static String code(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }

    /**
     * The code by which a part of a page is marked.
     *
     * @param language the language of the part; empty for that of the page
     * @param page the language of the page
     * @return its code; null if it is that of the page, so that the attribute is left out
     */
    public static @Nullable String otherCode(Optional<Language> language, Language page) {
        return language.filter(own -> own != page).map(PageWords::code).orElse(null);
    }

    @Override
    public String swedish() {
        return swedish;
    }

    @Override
    public String english() {
        return english;
    }
}
