package se.lsk.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLimitTest {

    private static final TimeLimit.Cases<String> KIND = new TimeLimit.Cases<>() {
        @Override
        public String day(DayLimit limit) {
            return "day after " + limit.english();
        }

        @Override
        public String noon(NoonLimit limit) {
            return "day by the hour after " + limit.english();
        }

        @Override
        public String hours(HourLimit limit) {
            return "moment after " + limit.hours();
        }

        @Override
        public String promptness(Promptness word) {
            return "judgement of " + word.swedish();
        }
    };

    @Test
    void eachKindGivesItsOwnAnswer() {
        assertThat(CalendarLimit.days(14).fold(KIND)).isEqualTo("day after 14 days");
        assertThat(new NoonLimit(3).fold(KIND)).isEqualTo("day by the hour after 3 days, 4 after 12.00");
        assertThat(new HourLimit(24).fold(KIND)).isEqualTo("moment after 24");
        assertThat(Promptness.AT_ONCE.fold(KIND)).isEqualTo("judgement of genast");
    }

    /** A word of urgency has no length in law: nothing in its type can turn it into a day or a number of days. */
    @Test
    void aWordOfUrgencyYieldsNoDay() {
        assertThat(Stream.of(Promptness.class.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(Method::getName))
                .containsOnly("fold", "swedish", "english", "values", "valueOf");
    }

    @ParameterizedTest
    @CsvSource({
        "AT_ONCE, genast, at once",
        "WITHOUT_DELAY, utan dröjsmål, without delay",
        "AS_SOON_AS_POSSIBLE, snarast, as soon as possible",
        "PROMPTLY, skyndsamt, promptly",
    })
    void wordsOfUrgencyAreThoseOfTheStatutes(Promptness word, String swedish, String english) {
        assertThat(word.swedish()).isEqualTo(swedish);
        assertThat(word.english()).isEqualTo(english);
    }
}
