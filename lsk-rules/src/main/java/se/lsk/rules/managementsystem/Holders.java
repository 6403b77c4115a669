package se.lsk.rules.managementsystem;

import se.lsk.rules.Phrase;

/** Who owes what is asked of a management system. */
final class Holders {

    /** Everybody whom SOSFS 2011:9 addresses. */
    static final Phrase EVERYBODY = Phrase.of(
            "Vårdgivaren eller den som bedriver socialtjänst eller verksamhet enligt LSS",
            "The caregiver, or whoever runs social services or activities under LSS");
    /** Those under SoL and LSS. */
    static final Phrase SOCIAL_SERVICES = Phrase.of(
            "Den som bedriver socialtjänst eller verksamhet enligt LSS",
            "Whoever runs social services or activities under LSS");
    /** The caregiver. */
    static final Phrase CAREGIVER = Phrase.of("Vårdgivaren", "The caregiver");

    /** The board. */
    static final Phrase BOARD = Phrase.of("Nämnden", "The board");

    private Holders() {}
}
