package se.lsk.core.risk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Which levels some bands give a product. Levels are ranks from 1; bands whose level is not known are left out. */
final class BandReading {

    private final ImmutableMap<Integer, Band> byRank;
    private final int levels;
    private final ThresholdOperator whereUnstated;

    BandReading(List<Band> bands, List<RiskLevel> levels, ThresholdOperator whereUnstated) {
        ImmutableMap.Builder<Integer, Band> ranked = ImmutableMap.builder();
        for (Band band : bands) {
            int rank = Ranks.of(levels, band.level());
            if (rank != Ranks.UNKNOWN) {
                ranked.put(rank, band);
            }
        }
        this.byRank = ranked.buildKeepingLast();
        this.levels = levels.size();
        this.whereUnstated = whereUnstated;
    }

    /** {@return every rank that the bands give the product, lowest first: one, if they are in order} */
    ImmutableList<Integer> ranks(int product) {
        return IntStream.rangeClosed(1, levels)
                .filter(rank -> gives(rank, product))
                .boxed()
                .collect(ImmutableList.toImmutableList());
    }

    private boolean gives(int rank, int product) {
        Band band = byRank.get(rank);
        if (band == null) {
            return rank == 1 && !beginsAbove(1, product);
        }
        if (!begins(band, product)) {
            return false;
        }
        return band.upTo().map(last -> last.admits(product)).orElseGet(() -> !beginsAbove(rank, product));
    }

    /** {@return whether the band of a higher level has begun at the product} */
    private boolean beginsAbove(int rank, int product) {
        for (Map.Entry<Integer, Band> other : byRank.entrySet()) {
            if (other.getKey() > rank && begins(other.getValue(), product)) {
                return true;
            }
        }
        return false;
    }

    private boolean begins(Band band, int product) {
        Threshold from = band.from();
        return from.operator() == ThresholdOperator.UNSTATED
                ? new Threshold(whereUnstated, from.value()).admits(product)
                : from.admits(product);
    }
}
