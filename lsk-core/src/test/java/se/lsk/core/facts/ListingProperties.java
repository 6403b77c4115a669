package se.lsk.core.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ListingProperties {

    @Property(seed = "501")
    void keepsWhatItWasToldInItsOrder(@ForAll List<Integer> items) {
        List<Integer> given = new ArrayList<>(items);
        Listing<Integer> listing = Listing.of(given);
        given.clear();

        assertThat(listing.items()).isEqualTo(items);
        assertThat(listing).isEqualTo(Listing.of(items)).isNotEqualTo(Listing.untold());
        assertThat(listing.isToldEmpty()).isEqualTo(items.isEmpty());
    }

    @Property(seed = "502")
    void knowsOfEverythingWhetherItIsThere(@ForAll List<Integer> items, @ForAll int item) {
        Answer answer = Listing.of(items).has(item);

        assertThat(answer).isEqualTo(Answer.of(items.contains(item)));
        assertThat(Listing.of(items).mayHave(item)).isEqualTo(answer == Answer.YES);
    }
}
