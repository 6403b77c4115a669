package se.lsk.core.risk;

import com.google.common.collect.ImmutableList;
import se.lsk.core.law.BilingualText;
import se.lsk.core.law.LegalForce;
import se.lsk.core.risk.MatrixPreset.WithoutCells;

/** The presets of which too little is known to give any cell a level. */
final class CellsUnknown {

    private static final ImmutableList<WithoutCells> ALL = ImmutableList.of(
            new WithoutCells(
                    "herrljunga-2020",
                    Provenance.verified("Herrljunga kommuns kvalitetsberättelse för 2020"),
                    LegalForce.LOCAL_GUIDELINE,
                    BilingualText.of(
                            "Allvarlighetsgrad bedöms med en matris av konsekvens för brukaren och sannolikhet för upprepning. Inga rutor är tryckta.",
                            "Severity is judged with a matrix of consequence for the user and likelihood of repetition. No cells are printed.")),
            new WithoutCells(
                    "transport-5x5",
                    Provenance.verified("Transportföretagen, Modeller för riskbedömning"),
                    LegalForce.PRACTICE,
                    BilingualText.of(
                            "Grönt 1–8, gult 9–15 utom när konsekvensen är 4 eller 5, rött 12–25. Så som det står får rutan [5,2] ingen färg, och [3,4] och [3,5] två.",
                            "Green 1–8, yellow 9–15 except where the consequence is 4 or 5, red 12–25. As it stands, the cell [5,2] has no colour, and [3,4] and [3,5] have two.")),
            new WithoutCells(
                    "inera-4x4",
                    Provenance.verified("Inera, Risk (arkitektur, Confluence)"),
                    LegalForce.PRACTICE,
                    BilingualText.of(
                            "Två skalor med fyra steg, som sägs vara exempel: varje organisation väljer själv. Inga rutor är tryckta.",
                            "Two scales of four levels, said to be examples: each organisation chooses its own. No cells are printed.")),
            new WithoutCells(
                    "kalmar-ik",
                    Provenance.verified("Kalmar kommun, Intern kontrollplan 2018"),
                    LegalForce.LOCAL_GUIDELINE,
                    BilingualText.of(
                            "Risktalet är produkten, och det som är mer än 9 tas med i planen. Hur många steg skalorna har är inte läst.",
                            "The score is the product, and what is more than 9 is included in the plan. How many levels the scales have has not been read.")),
            new WithoutCells(
                    "stockholm-vor-5x5",
                    Provenance.verified("Stockholms stad, väsentlighets- och riskanalys"),
                    LegalForce.LOCAL_GUIDELINE,
                    BilingualText.of(
                            "Några av skalornas benämningar, och produkter i exempel. Inga intervall är lästa.",
                            "Some of the labels of the scales, and products in examples. No bands have been read.")),
            new WithoutCells(
                    "nsw-rule",
                    Provenance.verified("NSW Health, Risk matrix"),
                    LegalForce.PRACTICE,
                    BilingualText.of(
                            "Lägsta sannolikheten och lägsta konsekvensen ger alltid låg risk. De övriga rutorna är inte lästa.",
                            "The lowest likelihood and the lowest consequence always give a low risk. The other cells have not been read.")),
            new WithoutCells(
                    "wikipedia-sv",
                    Provenance.verified("Svenska Wikipedia, Riskmatris"),
                    LegalForce.PRACTICE,
                    BilingualText.of(
                            "Fem sannolikheter och fyra konsekvenser. Bara den översta raden och början av den näst översta är lästa.",
                            "Five likelihoods and four consequences. Only the top row and the beginning of the next have been read.")));

    private CellsUnknown() {}

    static ImmutableList<WithoutCells> all() {
        return ALL;
    }
}
