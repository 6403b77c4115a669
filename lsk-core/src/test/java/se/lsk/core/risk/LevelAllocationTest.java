package se.lsk.core.risk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Asking a matrix for a level allocates nothing, by the JVM's own counter. */
class LevelAllocationTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final RiskMatrix MATRIX = RiskSamples.drawn(3, "AAAA", "ABBB", "ABCC", "BBCC");

    private int found;

    @BeforeAll
    static void counts() {
        assertThat(THREADS.isThreadAllocatedMemorySupported()).isTrue();
        THREADS.setThreadAllocatedMemoryEnabled(true);
    }

    private void ask() {
        RiskLevel highest = MATRIX.highest();
        for (int i = 0; i < 16_000; i++) {
            int consequence = i % 4 + 1;
            int likelihood = i / 4 % 4 + 1;
            if (MATRIX.level(consequence, likelihood).equals(highest)) {
                found += MATRIX.rank(consequence, likelihood);
            }
        }
    }

    @Test
    void levelsAreReadFromAnArray() {
        for (int i = 0; i < 50; i++) {
            ask();
        }

        assertThat(leastAllocated(this::ask)).isEqualTo(leastAllocated(() -> {}));
        assertThat(found).isEqualTo(55 * 4_000 * 3);
    }

    @Test
    void theCounterWouldShowOneObject() {
        assertThat(leastAllocated(() -> assertThat(MATRIX.cells()).hasSize(16)))
                .isGreaterThan(leastAllocated(() -> {}));
    }

    /** The least of several rounds, since the JVM itself may compile in between. */
    private static long leastAllocated(Runnable round) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            round.run();
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }
}
