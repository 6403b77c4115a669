package se.lsk.rules.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.lsk.core.casework.ServicesLaw;
import se.lsk.core.law.EffectivePeriod;
import se.lsk.core.law.Verification;
import se.lsk.rules.Provision;
import se.lsk.rules.RuleVersion;
import se.lsk.rules.StartOfForce;
import se.lsk.rules.duty.Duty;
import se.lsk.rules.execution.SpecialFeeDuties;

class StatutoryAmountsTest {

    private static String found(StatutoryFee fee, ServicesLaw law, String day) {
        AmountOnDay answer = StatutoryAmounts.on(fee, law, LocalDate.parse(day));
        return String.join(
                        " ",
                        answer.amounts().stream()
                                .map(amount -> amount.lowest() + "-" + amount.highest())
                                .toList())
                + (answer.mustBeLookedUp() ? " ?" : "");
    }

    @ParameterizedTest
    @CsvSource({
        "SPECIAL_FEE, SOL, 2006-12-31, ''",
        "SPECIAL_FEE, SOL, 2007-01-01, 10000-1000000",
        "SPECIAL_FEE, SOL, 2025-06-30, 10000-1000000",
        "SPECIAL_FEE, SOL, 2025-07-01, 10000-1000000 15000-1500000 ?",
        "SPECIAL_FEE, SOL, 2026-02-01, 10000-1000000 15000-1500000 ?",
        "SPECIAL_FEE, LSS, 2008-06-30, ''",
        "SPECIAL_FEE, LSS, 2008-07-01, 10000-1000000",
        "SPECIAL_FEE, LSS, 2025-06-30, 10000-1000000",
        "SPECIAL_FEE, LSS, 2025-07-01, 10000-1000000 15000-1500000 ?",
        "SANCTION_FEE, SOL, 2025-06-30, ''",
        "SANCTION_FEE, SOL, 2025-07-01, 5000-500000 ?",
        "SANCTION_FEE, LSS, 2025-06-30, ''",
        "SANCTION_FEE, LSS, 2025-07-01, 5000-500000 ?",
        "SANCTION_FEE_PER_BREACH, SOL, 2025-06-30, ''",
        "SANCTION_FEE_PER_BREACH, SOL, 2025-07-01, 100000-100000 ?",
        "SANCTION_FEE_PER_BREACH, LSS, 2025-06-30, ''",
        "SANCTION_FEE_PER_BREACH, LSS, 2025-07-01, 100000-100000 ?",
    })
    void namesWhatCanHoldOnADay(StatutoryFee fee, ServicesLaw law, String day, String amounts) {
        assertThat(found(fee, law, day)).isEqualTo(amounts);
    }

    @Test
    void saysOneAmountWithItsSection() {
        AmountOnDay answer = StatutoryAmounts.on(StatutoryFee.SPECIAL_FEE, ServicesLaw.SOL, LocalDate.of(2025, 6, 30));

        assertThat(plain(answer.swedish()))
                .isEqualTo("10 000–1 000 000 kronor (16 kap. 6 b § socialtjänstlagen (2001:453)).");
        assertThat(plain(answer.english()))
                .isEqualTo("SEK 10,000–1,000,000 (16 kap. 6 b § socialtjänstlagen (2001:453)).");
        assertThat(answer).hasToString(answer.english());
    }

    @Test
    void namesBothAmountsWhereTheDayOfTheChangeWasNotSeen() {
        AmountOnDay answer = StatutoryAmounts.on(StatutoryFee.SPECIAL_FEE, ServicesLaw.SOL, LocalDate.of(2025, 7, 1));

        assertThat(plain(answer.swedish()))
                .isEqualTo("Före ändringen 10 000–1 000 000 kronor (16 kap. 6 b § socialtjänstlagen (2001:453)),"
                        + " därefter 15 000–1 500 000 kronor (34 kap. 7 § socialtjänstlagen (2025:400))."
                        + " Ändringen kom med SFS 2025:1298 eller SFS 2025:1299; dagen då den trädde i kraft är inte"
                        + " belagd i LSK:s källor och måste slås upp.");
        assertThat(plain(answer.english()))
                .isEqualTo("Before the amendment SEK 10,000–1,000,000 (16 kap. 6 b § socialtjänstlagen (2001:453)),"
                        + " after it SEK 15,000–1,500,000 (34 kap. 7 § socialtjänstlagen (2025:400))."
                        + " The amendment came with SFS 2025:1298 or SFS 2025:1299; the day on which it came into force"
                        + " is not stated in LSK's sources and must be looked up.");
    }

    @Test
    void saysThatThereMayBeNoneYet() {
        AmountOnDay answer =
                StatutoryAmounts.on(StatutoryFee.SANCTION_FEE_PER_BREACH, ServicesLaw.LSS, LocalDate.of(2025, 7, 1));

        assertThat(plain(answer.swedish()))
                .startsWith("Före ändringen inget belopp som LSK har kontrollerat, därefter 100 000 kronor (26 k § ");
        assertThat(plain(answer.english()))
                .startsWith("Before the amendment no amount that LSK has checked, after it SEK 100,000 (26 k § ");
    }

    @Test
    void saysThatThereIsNone() {
        AmountOnDay answer = StatutoryAmounts.on(StatutoryFee.SANCTION_FEE, ServicesLaw.SOL, LocalDate.of(2025, 6, 30));

        assertThat(answer.swedish()).isEqualTo("Inget belopp som LSK har kontrollerat gällde 2025-06-30.");
        assertThat(answer.english()).isEqualTo("No amount that LSK has checked was in force on 2025-06-30.");
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    @Test
    void eachAmountRestsOnWordingsThatWereReadForItsPeriod() {
        assertThat(StatutoryAmounts.all()).hasSize(8).allSatisfy(amount -> {
            assertThat(amount.basis()).isNotEmpty().allSatisfy(provision -> {
                assertThat(provision.verification()).isEqualTo(Verification.VERIFIED);
                assertThat(provision.inForce()).isEqualTo(amount.inForce());
            });
            assertThat(amount.amendments().isEmpty()).isEqualTo(amount.startOfForce() != StartOfForce.UNSEEN);
        });
        assertThat(places(StatutoryFee.SANCTION_FEE, ServicesLaw.SOL))
                .containsExactly(
                        "SFS 2025:400#K28P16",
                        "SFS 2025:400#K28P17",
                        "SFS 2025:400#K28P18",
                        "SFS 2025:400#K28P19",
                        "SFS 2025:400#K28P20",
                        "SFS 2025:400#K28P21");
        assertThat(places(StatutoryFee.SANCTION_FEE_PER_BREACH, ServicesLaw.LSS))
                .containsExactly(
                        "SFS 1993:387#P26k",
                        "SFS 1993:387#P26l",
                        "SFS 1993:387#P26m",
                        "SFS 1993:387#P26n",
                        "SFS 1993:387#P26o",
                        "SFS 1993:387#P26p");
        assertThat(places(StatutoryFee.SPECIAL_FEE, ServicesLaw.LSS))
                .containsExactly("SFS 1993:387#P28b", "SFS 1993:387#P28b");
    }

    private static List<String> places(StatutoryFee fee, ServicesLaw law) {
        return StatutoryAmounts.all().stream()
                .filter(amount -> amount.fee() == fee && amount.law() == law)
                .flatMap(amount -> amount.basis().stream())
                .map(provision -> provision.reference().canonical())
                .toList();
    }

    @Test
    void theSpecialFeeHoldsFromTheDayOfTheDutyOnWhichItRests() {
        assertThat(firstOf(ServicesLaw.SOL)).isEqualTo(firstOf(SpecialFeeDuties.FEE_1));
        assertThat(firstOf(ServicesLaw.LSS)).isEqualTo(firstOf(SpecialFeeDuties.FEE_1_LSS));
    }

    private static String firstOf(ServicesLaw law) {
        StatutoryAmount first = StatutoryAmounts.all().stream()
                .filter(amount -> amount.fee() == StatutoryFee.SPECIAL_FEE && amount.law() == law)
                .findFirst()
                .orElseThrow();
        return first.inForce().firstDay() + " " + first.startOfForce();
    }

    private static String firstOf(Duty<?> duty) {
        RuleVersion first = duty.definition().versions().get(0);
        return first.inForce().firstDay() + " " + first.startOfForce();
    }

    @ParameterizedTest
    @EnumSource(StatutoryFee.class)
    void theAmountsOfOneFeeFollowOneAnotherWithoutOverlap(StatutoryFee fee) {
        for (ServicesLaw law : ServicesLaw.values()) {
            List<EffectivePeriod> periods = StatutoryAmounts.all().stream()
                    .filter(amount -> amount.fee() == fee && amount.law() == law)
                    .map(StatutoryAmount::inForce)
                    .toList();
            assertThat(periods).isNotEmpty();
            for (int i = 1; i < periods.size(); i++) {
                assertThat(periods.get(i - 1).meets(periods.get(i))).isTrue();
            }
        }
    }

    @Test
    void anAmountIsPositiveInOrderAndRestsOnSomething() {
        assertThat(amount(StatutoryFee.SPECIAL_FEE, 1, 2).swedish()).isEqualTo("1–2\u00a0kronor");
        assertThat(amount(StatutoryFee.SPECIAL_FEE, 999, 1000).english()).isEqualTo("SEK\u00a0999–1,000");
        assertThat(amount(StatutoryFee.SANCTION_FEE_PER_BREACH, 7, 7).swedish()).isEqualTo("7\u00a0kronor");
        assertThatThrownBy(() -> amount(StatutoryFee.SPECIAL_FEE, 0, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> amount(StatutoryFee.SPECIAL_FEE, 3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> amount(StatutoryFee.SPECIAL_FEE, 2, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> amount(StatutoryFee.SANCTION_FEE_PER_BREACH, 1, 2))
                .isInstanceOf(IllegalArgumentException.class);
        StatutoryAmount any = StatutoryAmounts.all().get(0);
        assertThatThrownBy(() -> new StatutoryAmount(
                        any.fee(), any.law(), 1, 2, List.of(), any.inForce(), any.startOfForce(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static StatutoryAmount amount(StatutoryFee fee, int lowest, int highest) {
        StatutoryAmount any = StatutoryAmounts.all().get(0);
        return new StatutoryAmount(
                fee, any.law(), lowest, highest, any.basis(), any.inForce(), any.startOfForce(), any.amendments());
    }

    @Test
    void keepsItsOwnLists() {
        StatutoryAmount any = StatutoryAmounts.all().get(0);
        List<Provision> basis = new ArrayList<>(any.basis());
        List<StatutoryAmount> amounts = new ArrayList<>(List.of(any));
        StatutoryAmount copy = new StatutoryAmount(
                any.fee(), any.law(), 1, 2, basis, any.inForce(), any.startOfForce(), any.amendments());
        AmountOnDay onDay = new AmountOnDay(any.fee(), any.law(), LocalDate.of(2020, 1, 1), amounts);
        basis.clear();
        amounts.clear();

        assertThat(copy.basis()).hasSize(1);
        assertThat(onDay.amounts()).hasSize(1);
    }

    @Test
    void eachFeeSaysWhatItIsInBothLanguages() {
        for (StatutoryFee fee : StatutoryFee.values()) {
            assertThat(fee.swedish()).isNotBlank().isNotEqualTo(fee.english());
            assertThat(fee.kind().swedish())
                    .isNotBlank()
                    .isNotEqualTo(fee.kind().english());
        }
    }
}
