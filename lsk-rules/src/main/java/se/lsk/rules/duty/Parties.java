package se.lsk.rules.duty;

import se.lsk.rules.Phrase;

/** Who owes duties and towards whom, in the words of the acts. */
public final class Parties {

    /** <i>Socialnämnden</i>. */
    public static final Phrase BOARD = Phrase.of("Socialnämnden", "The social welfare board");
    /** <i>Den nämnd som ansvarar för insatser enligt LSS</i>. */
    public static final Phrase BOARD_UNDER_LSS = Phrase.of(
            "Den nämnd som ansvarar för insatser enligt LSS", "The board that is responsible for services under LSS");
    /** <i>Nämnden eller den som bedriver verksamheten</i>. */
    public static final Phrase BOARD_OR_OPERATOR =
            Phrase.of("Nämnden eller den som bedriver verksamheten", "The board or whoever runs the operation");
    /** <i>Förvaltningsrätten</i>. */
    public static final Phrase COURT = Phrase.of("Förvaltningsrätten", "The administrative court");
    /** <i>Inspektionen för vård och omsorg (IVO)</i>. */
    public static final Phrase IVO =
            Phrase.of("Inspektionen för vård och omsorg (IVO)", "The Health and Social Care Inspectorate (IVO)");
    /** <i>Kommunfullmäktige</i>. */
    public static final Phrase COUNCIL = Phrase.of("Kommunfullmäktige", "The municipal council");
    /** <i>Vårdgivaren</i>. */
    public static final Phrase CARE_PROVIDER = Phrase.of("Vårdgivaren", "The care provider");
    /** <i>Den som bedriver enskild verksamhet</i>. */
    public static final Phrase PRIVATE_OPERATOR =
            Phrase.of("Den som bedriver enskild verksamhet", "The private operator");
    /** <i>Statens institutionsstyrelse (SiS)</i>. */
    public static final Phrase SIS =
            Phrase.of("Statens institutionsstyrelse (SiS)", "The National Board of Institutional Care (SiS)");
    /** <i>Myndigheten</i>. */
    public static final Phrase AUTHORITY = Phrase.of("Myndigheten", "The authority");
    /** <i>Parten</i>. */
    public static final Phrase PARTY = Phrase.of("Parten", "The party");
    /** <i>Kommunen</i>. */
    public static final Phrase MUNICIPALITY = Phrase.of("Kommunen", "The municipality");
    /** Where the law names nobody who decides on a longer time. */
    public static final Phrase NOT_NAMED =
            Phrase.of("lagen anger inte vem som beslutar", "the act does not name who decides");

    private Parties() {}
}
