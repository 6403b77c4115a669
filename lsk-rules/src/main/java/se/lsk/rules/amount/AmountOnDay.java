package se.lsk.rules.amount;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import se.lsk.core.casework.ServicesLaw;
import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;
import se.lsk.rules.StartOfForce;

/**
 * What an act says of an amount on a day (<i>belopp en viss dag</i>): one amount, none, or, where the first day of a change was not seen,
 * what held before the change and what holds after it. Then a person looks the day up. Immutable and thread-safe.
 *
 * @param fee of which fee
 * @param law under which law
 * @param day the day
 * @param amounts what can hold on that day, oldest first
 */
@LegalTerm(sv = "belopp en viss dag")
public record AmountOnDay(StatutoryFee fee, ServicesLaw law, LocalDate day, List<StatutoryAmount> amounts)
        implements Bilingual {

    /** Copies the list. */
    public AmountOnDay {
        amounts = ImmutableList.copyOf(amounts);
    }

    /** {@return whether a person must look up if the newest of the amounts had come into force on the day} */
    public boolean mustBeLookedUp() {
        return !amounts.isEmpty() && newest().startOfForce() == StartOfForce.UNSEEN;
    }

    private StatutoryAmount newest() {
        return amounts.get(amounts.size() - 1);
    }

    @Override
    public String swedish() {
        if (amounts.isEmpty()) {
            return "Inget belopp som LSK har kontrollerat gällde " + day + ".";
        }
        StatutoryAmount newest = newest();
        if (!mustBeLookedUp()) {
            return newest.swedish() + " (" + citations(newest) + ").";
        }
        String before = amounts.size() == 1
                ? "Före ändringen inget belopp som LSK har kontrollerat"
                : "Före ändringen " + amounts.get(0).swedish() + " (" + citations(amounts.get(0)) + ")";
        return before + ", därefter " + newest.swedish() + " (" + citations(newest) + "). Ändringen kom med "
                + amendments(newest, " eller ")
                + "; dagen då den trädde i kraft är inte belagd i LSK:s källor och måste slås upp.";
    }

    @Override
    public String english() {
        if (amounts.isEmpty()) {
            return "No amount that LSK has checked was in force on " + day + ".";
        }
        StatutoryAmount newest = newest();
        if (!mustBeLookedUp()) {
            return newest.english() + " (" + citations(newest) + ").";
        }
        String before = amounts.size() == 1
                ? "Before the amendment no amount that LSK has checked"
                : "Before the amendment " + amounts.get(0).english() + " (" + citations(amounts.get(0)) + ")";
        return before + ", after it " + newest.english() + " (" + citations(newest) + "). The amendment came with "
                + amendments(newest, " or ")
                + "; the day on which it came into force is not stated in LSK's sources and must be looked up.";
    }

    private static String citations(StatutoryAmount amount) {
        return amount.basis().stream()
                .map(provision -> provision.reference().citation())
                .collect(Collectors.joining(", "));
    }

    private static String amendments(StatutoryAmount amount, String or) {
        return amount.amendments().stream()
                .map(reference -> reference.act().toString())
                .collect(Collectors.joining(or));
    }

    /** {@return the answer in English} */
    @Override
    public String toString() {
        return english();
    }
}
