package se.lsk.core.risk;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;

/** Which levels some bands give a product. Levels are ranks from 1; bands whose level is not known are left out. */
final class BandReading {

    /** Stands for a product that no band, or more than one, gives a level. */
    static final int NONE = 0;

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

    /** {@return the one rank that the bands give the product, or {@link #NONE}} */
    int only(int product) {
        int only = NONE;
        for (int rank = 1; rank <= levels; rank++) {
            if (gives(rank, product)) {
                if (only != NONE) {
                    return NONE;
                }
                only = rank;
            }
        }
        return only;
    }

    /** {@return whether the bands give the product any level at all} */
    boolean givesAny(int product) {
        for (int rank = 1; rank <= levels; rank++) {
            if (gives(rank, product)) {
                return true;
            }
        }
        return false;
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
