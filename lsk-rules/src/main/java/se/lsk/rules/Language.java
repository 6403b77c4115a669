package se.lsk.rules;

/** The languages in which a finding explains itself. */
public enum Language {
    /** Swedish. */
    SV,
    /** English. */
    EN
}
