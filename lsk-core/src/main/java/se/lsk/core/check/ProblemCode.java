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
    NUMBER_OUT_OF_RANGE("talet ligger utanför sina gränser", "the number is outside its bounds");

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
