package se.lsk.core.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class SubjectReferenceProperties {

    @Property(seed = "611", tries = 1000)
    void everyUuidIsAccepted(@ForAll long most, @ForAll long least) {
        String uuid = new UUID(most, least).toString();

        assertThat(new SubjectReference(uuid).value()).isEqualTo(uuid);
        assertThat(new SubjectReference(uuid.toUpperCase(Locale.ROOT))).isNotNull();
    }

    /** A UUID of digits only has every chance of looking like a personal identity number. */
    @Property(seed = "612", tries = 1000)
    void everyUuidOfDigitsIsAccepted(@ForAll @CharRange(from = '0', to = '9') @StringLength(32) String digits) {
        String uuid = String.join(
                "-",
                digits.substring(0, 8),
                digits.substring(8, 12),
                digits.substring(12, 16),
                digits.substring(16, 20),
                digits.substring(20));

        assertThat(new SubjectReference(uuid)).hasToString(uuid);
    }

    @Property(seed = "613", tries = 1000)
    void aDateOfBirthAndFourDigitsAreRefusedWhateverStandsAround(
            @ForAll("births") String birth,
            @ForAll("separators") String separator,
            @ForAll("words") String before,
            @ForAll("words") String after) {
        String value = before + birth + separator + "0000" + after;

        assertThatThrownBy(() -> new SubjectReference(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the reference is shaped like a personal identity number");
        assertThat(SubjectReference.parse(value, "$").<String>fold(SubjectReference::value, Object::toString))
                .doesNotContain(birth);
    }

    @Property(seed = "614")
    void aRefusalNeverRepeatsTheValue(@ForAll @StringLength(min = 6, max = 80) String value) {
        String said = SubjectReference.parse(value, "$").fold(reference -> "", Object::toString);

        assertThat(said).doesNotContain(value);
    }

    @Provide
    Arbitrary<String> births() {
        return Combinators.combine(
                        Arbitraries.of("", "18", "19", "20"),
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 31),
                        Arbitraries.of(0, 60))
                .as((century, year, month, day, coordination) ->
                        century + two(year) + two(month) + two(day + coordination))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of("", "-", ".", "_", ":", "/");
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("", "IFO-", "child", ":", "x/", "-a");
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
