package se.lsk.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What an order promises of any three values. */
final class OrderLaws {

    private OrderLaws() {}

    /** Wants each value to stand before all that follow it. */
    static <T extends Comparable<T>> void ascend(List<T> inOrder) {
        for (int i = 0; i < inOrder.size(); i++) {
            for (int j = i + 1; j < inOrder.size(); j++) {
                assertThat(inOrder.get(i)).isLessThan(inOrder.get(j));
                assertThat(inOrder.get(j)).isGreaterThan(inOrder.get(i));
            }
        }
    }

    static <T extends Comparable<T>> void hold(T a, T b, T c) {
        assertThat(Integer.signum(a.compareTo(b))).as("antisymmetric").isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).as("agrees with equals").isEqualTo(a.equals(b));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertThat(a.compareTo(c)).as("transitive").isLessThanOrEqualTo(0);
        }
        if (a.equals(b)) {
            assertThat(a).as("equal values have one hash code").hasSameHashCodeAs(b);
        }
    }
}
