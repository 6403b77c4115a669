package se.lsk.core.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lsk.core.check.Refused.at;
import static se.lsk.core.check.Refused.refuses;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lsk.core.check.ProblemCode;

class EvidenceTest {

    private static final HostReference PLACE = new HostReference("doc-4");
    private static final LocalDate DAY = LocalDate.of(2020, 9, 24);

    @Test
    void whatHasAPlaceOrADayExists() {
        assertThat(Evidence.at(PLACE).exists()).isEqualTo(Answer.YES);
        assertThat(Evidence.at(PLACE, DAY).exists()).isEqualTo(Answer.YES);
        assertThat(Evidence.builder().on(DAY).build().exists()).isEqualTo(Answer.YES);
        assertThat(Evidence.present().exists()).isEqualTo(Answer.YES);
        assertThat(Evidence.missing().exists()).isEqualTo(Answer.NO);
        assertThat(Evidence.untold().exists()).isEqualTo(Answer.UNKNOWN);
        assertThat(Evidence.untold()).isEqualTo(Evidence.builder().build());
        assertThat(Evidence.at(PLACE, DAY).ref()).contains(PLACE);
        assertThat(Evidence.at(PLACE, DAY).on()).contains(DAY);
    }

    @Test
    void aPlaceWhereNobodyHasLookedMayBeEmpty() {
        Evidence evidence =
                Evidence.at(PLACE).toBuilder().exists(Answer.UNKNOWN).build();

        assertThat(evidence.exists()).isEqualTo(Answer.UNKNOWN);
        assertThat(evidence.ref()).contains(PLACE);
    }

    @Test
    void whatDoesNotExistHasNoPlaceAndNoDay() {
        refuses(
                () -> Evidence.builder()
                        .exists(Answer.NO)
                        .ref(PLACE)
                        .on(LocalDate.of(2101, 1, 1))
                        .build(),
                at(ProblemCode.DATE_OUT_OF_RANGE, "on"),
                at(ProblemCode.CONTRADICTION, "exists", "ref"),
                at(ProblemCode.CONTRADICTION, "exists", "on"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1930-01-01", "2100-12-31"})
    void theDayIsInTheCalendar(LocalDate day) {
        assertThat(Evidence.builder().on(day).build().on()).contains(day);
    }

    @ParameterizedTest
    @CsvSource({"2020-09-23, NO", "2020-09-24, YES", "2020-09-25, YES"})
    void whatIsDatedLaterHasNotHappened(LocalDate asked, Answer existed) {
        assertThat(Evidence.at(PLACE, DAY).existedOn(asked)).isEqualTo(existed);
        assertThat(Evidence.at(PLACE).existedOn(asked)).isEqualTo(Answer.YES);
        assertThat(Evidence.missing().existedOn(asked)).isEqualTo(Answer.NO);
        assertThat(Evidence.untold().existedOn(asked)).isEqualTo(Answer.UNKNOWN);
    }
}
