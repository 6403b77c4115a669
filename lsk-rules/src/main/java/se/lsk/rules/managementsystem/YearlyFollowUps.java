package se.lsk.rules.managementsystem;

import static se.lsk.rules.managementsystem.Examination.words;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Listing;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.organisation.FollowUpKind;
import se.lsk.core.organisation.Organisation;
import se.lsk.core.organisation.Provider;
import se.lsk.core.organisation.ProviderFollowUp;
import se.lsk.core.organisation.ProviderForm;
import se.lsk.rules.Message;
import se.lsk.rules.Phrase;

/**
 * Looks for each kind of follow-up of each provider in the year of the description. A follow-up is missing when that year is over; until then
 * it is not told. Of a provider that may be run by the public nothing is known to be missing. Stateless.
 */
final class YearlyFollowUps implements Examiner {

    private static final String PROVIDERS = "organisation.providers";
    private static final Message NO_PROVIDER =
            words("Ingen utförare drivs i enskild regi.", "No provider is run privately.");
    private static final Message WHICH_PROVIDERS = words(
            "Vilka utförare som ingår i ett valfrihetssystem framgår inte av uppgifterna; alla utom dem i egen regi prövas.",
            "Which providers belong to a system of choice does not stand in the facts; all but those run by the public are looked at.");
    private static final Phrase FOLLOW_UP =
            Phrase.of("{kind} av utföraren {name} under {year}", "a {kind} of the provider {name} in {year}");
    private static final Phrase DOCUMENTATION = Phrase.of(
            "dokumentation på begäran från utföraren {name}", "documentation on request from the provider {name}");

    @Override
    public void examine(ManagementSystem system, Examination.Builder seen) {
        int year = system.describedOn().orElseThrow().getYear();
        each(system, seen, (provider, path) -> {
            if (provider.followUps().isTold()) {
                for (FollowUpKind kind : FollowUpKind.values()) {
                    followUp(provider, kind, year, path, seen);
                }
            } else {
                seen.untold(path + ".followUps");
            }
        });
        seen.note(WHICH_PROVIDERS);
    }

    /** Looks for the documentation that private providers show on request. */
    static void documentation(ManagementSystem system, Examination.Builder seen) {
        each(system, seen, (provider, path) -> {
            Answer shown = provider.documentationOnRequest().existedOn(seen.asOf());
            if (shown == Answer.NO && provider.form().isEmpty()) {
                seen.untold(path + ".form");
            } else {
                seen.answer(shown, words(DOCUMENTATION, provider.providerRef()), path + ".documentationOnRequest");
            }
        });
    }

    private static void each(ManagementSystem system, Examination.Builder seen, Examination.EachItem<Provider> look) {
        Listing<Provider> providers =
                system.organisation().map(Organisation::providers).orElseGet(Listing::untold);
        if (providers.isTold() && providers.items().stream().allMatch(YearlyFollowUps::isPublic)) {
            seen.outside(NO_PROVIDER);
        }
        seen.each(providers, PROVIDERS, (provider, path) -> {
            if (!isPublic(provider)) {
                look.at(provider, path);
            }
        });
    }

    private static boolean isPublic(Provider provider) {
        return provider.form().equals(Optional.of(ProviderForm.PUBLIC));
    }

    private static void followUp(
            Provider provider, FollowUpKind kind, int year, String path, Examination.Builder seen) {
        List<ProviderFollowUp> all = provider.followUps().items();
        Message what = new Message(
                FOLLOW_UP, ImmutableMap.of("kind", kind, "name", provider.providerRef(), "year", String.valueOf(year)));
        Optional<String> untold = Optional.empty();
        for (int i = 0; i < all.size(); i++) {
            Optional<LocalDate> on = all.get(i).on();
            String place = path + ".followUps[" + i + "].on";
            if (all.get(i).kind() != kind) {
                continue;
            }
            if (on.isEmpty()) {
                untold = Optional.of(place);
            } else if (on.get().getYear() == year && seen.hasCome(on)) {
                seen.inPlace(what, place);
                return;
            }
        }
        boolean isOver = seen.asOf().isAfter(LocalDate.of(year, Month.DECEMBER, 31));
        if (untold.isPresent()) {
            seen.untold(untold.get());
        } else if (!isOver) {
            seen.untold(path + ".followUps");
        } else if (provider.form().isEmpty()) {
            seen.untold(path + ".form");
        } else {
            seen.lacking(what, path + ".followUps");
        }
    }
}
