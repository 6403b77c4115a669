package se.lsk.core.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class EvidenceProperties {

    private static final LocalDate DAY = LocalDate.of(2020, 9, 24);

    @Property(seed = "503")
    void whatExistsGoesOnExisting(@ForAll @IntRange(max = 30) int dated, @ForAll @IntRange(max = 30) int asked) {
        Evidence evidence =
                Evidence.builder().on(Optional.of(DAY.plusDays(dated))).build();

        if (evidence.existedOn(DAY.plusDays(asked)) == Answer.YES) {
            assertThat(evidence.existedOn(DAY.plusDays(asked + 1))).isEqualTo(Answer.YES);
        }
    }
}
