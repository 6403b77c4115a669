package se.lsk.core.risk;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/**
 * What a matrix is checked for (<i>konsistenskontroll</i>), in the order in which the results are told. None of these is asked for by any
 * act or regulation. They are what a reader expects of a matrix without being told: that worse is not called better, and that nobody falls
 * two levels by moving one step. The last is the construction that L. A. Cox (2008) derives for matrices that agree with a risk measured in
 * numbers; LSK has it at second hand.
 */
@LegalTerm(sv = "konsistenskontroll")
public enum CoherenceCheck implements Bilingual {
    /** Every cell has a level. A matrix without that can't be built, so this holds for every matrix that is there. */
    TOTAL("varje ruta har en nivå", "every cell has a level"),
    /** No cell has two levels. A matrix without that can't be built, so this holds for every matrix that is there. */
    FUNCTIONAL("ingen ruta har mer än en nivå", "no cell has more than one level"),
    /** A higher consequence, or a higher likelihood, never gives a lower level. */
    MONOTONE(
            "högre konsekvens eller sannolikhet ger aldrig lägre nivå",
            "a higher consequence or likelihood never gives a lower level"),
    /** Two cells that share an edge differ by at most one level. */
    NO_SKIP("ingen nivå hoppas över mellan två rutor sida vid sida", "no level is skipped between cells side by side"),
    /** No cell of the highest level shares an edge with one of the lowest. A matrix with two levels in use can't pass. */
    EXTREMES_SHARE_NO_EDGE(
            "lägsta och högsta nivån ligger inte sida vid sida", "the lowest and the highest level share no edge"),
    /** No cell of the highest level touches one of the lowest at a corner, on either diagonal. */
    EXTREMES_MEET_AT_NO_CORNER(
            "lägsta och högsta nivån möts inte i något hörn", "the lowest and the highest level meet at no corner"),
    /** No cell of the lowest consequence, and none of the lowest likelihood, has the highest level. */
    NO_TOP_IN_FIRST_ROW_OR_COLUMN(
            "lägsta konsekvensen och lägsta sannolikheten ger aldrig högsta nivån",
            "neither the lowest consequence nor the lowest likelihood gives the highest level"),
    /**
     * Cells with the same product have the same level. For information only: conditions on the axes break it on purpose, and that the
     * product means anything is not said.
     */
    EQUAL_PRODUCT_EQUAL_LEVEL("samma produkt ger samma nivå", "equal products give equal levels"),
    /** The cells have the levels that the printed legend gives them. A matrix without a legend holds. */
    LEGEND_MATCHES_CELLS("teckenförklaringen stämmer med rutorna", "the legend matches the cells"),
    /** Each threshold of the legend says whether it is itself included. The cells are those to which it matters. */
    OPERATOR_STATED("varje tröskel anger om den själv ingår", "each threshold says whether it is itself included"),
    /**
     * At least three levels; the first row and the first column all have the lowest; the second row and the second column have none of the
     * highest.
     */
    COX_CONSTRUCTION(
            "minst tre nivåer, bara lägsta nivån i första raden och kolumnen, ingen högsta nivå i den andra",
            "at least three levels, only the lowest in the first row and column, none of the highest in the second");

    private final String swedish;
    private final String english;

    CoherenceCheck(String swedish, String english) {
        this.swedish = swedish;
        this.english = english;
    }

    /** {@return what is demanded} */
    @Override
    public String swedish() {
        return swedish;
    }

    /** {@return what is demanded} */
    @Override
    public String english() {
        return english;
    }

    /** {@return whether a matrix that fails the check is no worse for it} */
    public boolean isInformationOnly() {
        return this == EQUAL_PRODUCT_EQUAL_LEVEL;
    }
}
