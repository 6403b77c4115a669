package se.lsk.core.check;

import se.lsk.core.law.Bilingual;

/** What is wrong with a piece of input. Codes are stable: other programs match on them. */
public enum ProblemCode implements Bilingual {
    /** A line is longer than the reader accepts. */
    LINE_TOO_LONG("raden är längre än 1 MiB", "the line is longer than 1 MiB"),
    /** Bytes that are not UTF-8. */
    NOT_UTF8("raden är inte UTF-8", "the line is not UTF-8"),
    /** Text that is not JSON, or not one JSON object on the line. */
    NOT_A_JSON_OBJECT("raden är inte ett JSON-objekt", "the line is not one JSON object"),
    /** The object does not say what kind of facts it holds. */
    MISSING_KIND("egenskapen kind saknas", "the property kind is missing"),
    /** A kind of facts that LSK does not know. */
    UNKNOWN_KIND("okänt slag av fakta", "unknown kind of facts"),
    /** A property that this kind of facts does not have. */
    UNKNOWN_PROPERTY("okänd egenskap", "unknown property"),
    /** The same property twice in one object. */
    DOUBLED_KEY("egenskapen står mer än en gång", "the property stands more than once"),
    /** A property without which the facts mean nothing. */
    MISSING_PROPERTY("egenskapen saknas", "the property is missing"),
    /** A value of another JSON type than the property has. */
    WRONG_TYPE("värdet har fel JSON-typ", "the value has the wrong JSON type"),
    /** A value that is not a date of the calendar as YYYY-MM-DD. */
    NOT_A_DATE("värdet är inte ett datum på formen ÅÅÅÅ-MM-DD", "the value is not a date of the form YYYY-MM-DD"),
    /** A moment where a day is wanted. */
    DATE_TIME("värdet är en tidpunkt där ett datum ska stå", "the value is a date-time where a date is wanted"),
    /** A value that is neither a date nor a date-time with an offset, where the law counts hours. */
    NOT_A_MOMENT(
            "värdet är varken ett datum eller en tidpunkt med tidszonsförskjutning, som 2025-05-05T08:00:00+02:00",
            "the value is neither a date nor a date-time with an offset, such as 2025-05-05T08:00:00+02:00"),
    /** A date before 1930 or after 2100. */
    DATE_OUT_OF_RANGE("datumet ligger före 1930 eller efter 2100", "the date is before 1930 or after 2100"),
    /** A value that is none of the property's codes. A number never is. */
    UNKNOWN_CODE("värdet är inte någon av egenskapens koder", "the value is none of the property's codes"),
    /** A reference with characters or a length that references do not have. */
    NOT_A_REFERENCE(
            "referensen ska vara 1–64 tecken av A–Z, a–z, 0–9 och . _ : / -",
            "a reference has 1 to 64 characters of A-Z, a-z, 0-9 and . _ : / -"),
    /** A reference shaped like a personal identity number. */
    PERSONAL_IDENTITY_NUMBER(
            "referensen ser ut som ett personnummer", "the reference is shaped like a personal identity number"),
    /** A name that is blank, too long, or has control characters. */
    NOT_A_NAME(
            "ett namn är 1–100 tecken utan styrtecken",
            "a name has 1 to 100 characters, none of them a control character"),
    /** A code of the host's with characters or a length that codes do not have. */
    NOT_A_CODE(
            "en kod är 1–60 tecken: bokstäver, siffror, mellanslag och . , : / & + ( ) _ -",
            "a code has 1 to 60 characters: letters, digits, spaces and . , : / & + ( ) _ -"),
    /** Two dates in an order that can't be. */
    DATES_REVERSED("datumen kan inte komma i den ordningen", "the dates can't come in that order"),
    /** Two facts that can't both be true. */
    CONTRADICTION("uppgifterna motsäger varandra", "the facts contradict each other"),
    /** A profile that would make a norm weaker. */
    LOOSENS_LAW("profilen skulle göra regeln svagare", "the profile would make the rule weaker"),
    /** A rule identifier that the rulebook does not have. */
    UNKNOWN_RULE("okänd regel", "unknown rule"),
    /** A duty that is not in the catalogue. */
    UNKNOWN_DUTY("okänd plikt", "unknown duty"),
    /** A duty that facts of this kind can't tell. */
    TOLD_BY_ANOTHER_KIND("plikten beskrivs med ett annat slag av fakta", "the duty is told by another kind of facts"),
    /** A number outside its bounds. */
    NUMBER_OUT_OF_RANGE("talet ligger utanför sina gränser", "the number is outside its bounds"),
    /** A role with characters or a length that roles do not have. */
    NOT_A_ROLE(
            "en befattning är 1–60 bokstäver, mellanslag och . / & - och börjar med en bokstav",
            "a role has 1 to 60 letters, spaces and . / & -, the first a letter"),
    /** Too few or too many levels. */
    NUMBER_OF_LEVELS(
            "en skala har 3–6 steg och en matris 2–6 risknivåer",
            "a scale has 3 to 6 levels and a matrix 2 to 6 levels of risk"),
    /** The same name, or the same thing, twice in one list. */
    DOUBLED_NAME("samma namn står mer än en gång", "the same name stands more than once"),
    /** A level that the matrix does not have. */
    UNKNOWN_LEVEL("matrisen har ingen sådan nivå", "the matrix has no such level"),
    /** A table with another number of rows, or a row with another number of cells, than the scales have levels. */
    RAGGED_TABLE(
            "tabellen har inte en ruta för varje konsekvens och sannolikhet",
            "the table does not have one cell for each consequence and likelihood"),
    /** Cells that no band gives a level. The path {@code $.cells[2][1]} is the cell of consequence 3 and likelihood 2. */
    CELL_WITHOUT_LEVEL("rutor som inte får någon nivå", "cells that are given no level"),
    /** Cells that two bands give different levels. The path {@code $.cells[2][1]} is the cell of consequence 3 and likelihood 2. */
    CELL_WITH_TWO_LEVELS("rutor som får mer än en nivå", "cells that are given more than one level"),
    /** A text that is no threshold. */
    NOT_A_THRESHOLD(
            "en tröskel är en operator (>=, >, <=, <) och ett heltal",
            "a threshold is an operator (>=, >, <=, <) and a whole number"),
    /** A threshold that does not say whether its own number is included. */
    OPERATOR_MISSING(
            "tröskeln saknar operator: minst och mer än är två olika matriser",
            "the threshold has no operator: at least and more than are two matrices"),
    /** A threshold whose operator points the wrong way for its place. */
    WRONG_OPERATOR("operatorn passar inte på den platsen", "the operator does not fit in that place"),
    /** Bands that do not rise with their levels, or a band that holds nothing. */
    BANDS_NOT_ASCENDING("intervallen stiger inte med nivåerna", "the bands do not rise with the levels"),
    /** A departure that is not justified. */
    REASON_MISSING(
            "motiveringen saknas, eller är inte 1–500 tecken utan styrtecken",
            "the reason is missing, or does not have 1 to 500 characters, none of them a control character"),
    /** A source that is not named, or not in a line of text. */
    NOT_A_SOURCE(
            "källan saknas, eller är inte 1–500 tecken utan styrtecken",
            "the source is missing, or does not have 1 to 500 characters, none of them a control character"),
    /** A matrix that is neither known nor given. */
    UNKNOWN_MATRIX("okänd riskmatris", "unknown risk matrix"),
    /** A matrix that is known, but whose cells are not. */
    MATRIX_WITHOUT_CELLS("riskmatrisens rutor är inte kända", "the cells of the risk matrix are not known"),
    /** Two matrices that have not equally many rows, columns and levels. */
    NOT_COMPARABLE(
            "matriserna har inte lika många rader, kolumner och nivåer",
            "the matrices do not have equally many rows, columns and levels"),
    /** A text that is blank, too long, or has control characters. */
    NOT_A_LINE(
            "texten ska vara 1–500 tecken utan styrtecken",
            "a text has 1 to 500 characters, none of them a control character"),
    /** A name or a reference to something that is not among what was told. */
    NOT_DECLARED("det som avses finns inte bland det som uppgetts", "what is referred to is not among what was told"),
    /** A role that is not among the roles of the organisation. */
    ROLE_NOT_DECLARED(
            "befattningen finns inte bland organisationens befattningar",
            "the role is not among the roles of the organisation"),
    /** Two activities of a process with one place in its order. */
    DOUBLED_PLACE("två aktiviteter har samma plats i ordningen", "two activities have one place in the order"),
    /** A routine that was adopted before the process that it belongs to. */
    ADOPTED_BEFORE_PROCESS(
            "rutinen är fastställd före sin process", "the routine was adopted before the process that it belongs to"),
    /** A meeting on a day of another year than the council's. */
    OUTSIDE_YEAR("mötet ligger utanför rådets år", "the meeting lies outside the year of the council"),
    /** Councils that lift matters to each other in a circle. */
    CIRCULAR_ESCALATION(
            "kvalitetsråden lyfter frågor till varandra i en cirkel",
            "the councils lift matters to each other in a circle"),
    /** Steps of a process index with a gap below one of them. */
    STEPS_WITH_GAP(
            "stegen i processmognad nås i ordning: ett lägre steg saknas",
            "the steps of maturity are reached in order: a lower step is missing"),
    /** A file of a report that is longer than the reader accepts. */
    REPORT_TOO_LONG("berättelsens fil är längre än 4 MiB", "the file of the report is longer than 4 MiB"),
    /** A text that is longer than a report needs. */
    TEXT_TOO_LONG(
            "texten är för lång: en rad är högst 500 tecken och ett stycke högst 20 000",
            "the text is too long: a line has at most 500 characters and a paragraph at most 20 000"),
    /** A paragraph that is blank or has control characters other than tabs and line feeds. */
    NOT_A_PARAGRAPH(
            "ett stycke ska ha text, utan andra styrtecken än tabb och radbrytning",
            "a paragraph has text, and no control characters other than tabs and line feeds"),
    /** A table with more rows or columns than a report needs. */
    TABLE_TOO_LARGE(
            "tabellen är för stor: högst 2 000 rader och 40 kolumner",
            "the table is too large: at most 2 000 rows and 40 columns"),
    /** A list with more items than a report needs. */
    TOO_MANY("listan är för lång", "the list is too long"),
    /** An item of required contents that no list for such reports has. */
    UNKNOWN_ITEM("okänd innehållspunkt", "unknown item of required contents"),
    /** A template of headings that LSK does not know. */
    UNKNOWN_LAYOUT("okänd mall", "unknown layout"),
    /** Required contents that LSK does not know. */
    UNKNOWN_CONTENTS("okända innehållskrav", "unknown required contents"),
    /** A value that is not a number. */
    NOT_A_NUMBER("värdet är inte ett tal", "the value is not a number");

    private final String swedish;
    private final String english;

    ProblemCode(String swedish, String english) {
        this.swedish = swedish;
        this.english = english;
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
