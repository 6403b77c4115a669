package se.lsk.core.risk;

import java.util.List;

/** How high a level is, by its place among the levels of its matrix. */
final class Ranks {

    /** Stands for a level that is not there. */
    static final int UNKNOWN = 0;

    private Ranks() {}

    /** {@return the level's number from 1 for the lowest, or {@link #UNKNOWN}} */
    static int of(List<RiskLevel> levels, String code) {
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).code().equals(code)) {
                return i + 1;
            }
        }
        return UNKNOWN;
    }
}
