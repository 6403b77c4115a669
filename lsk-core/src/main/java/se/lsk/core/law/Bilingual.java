package se.lsk.core.law;

/** What can be said in Swedish and in English: terms, sentences, counts. */
public interface Bilingual {

    /** {@return the text in Swedish} */
    String swedish();

    /** {@return the text in English} */
    String english();
}
