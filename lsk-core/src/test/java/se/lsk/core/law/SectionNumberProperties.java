package se.lsk.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(LawArbitraries.class)
class SectionNumberProperties {

    @Property(seed = "241")
    void bothFormsReadBack(@ForAll SectionNumber number) {
        assertThat(SectionNumber.parse(number.toString())).isEqualTo(number);
        assertThat(SectionNumber.parse(number.canonical())).isEqualTo(number);
    }

    @Property(seed = "242")
    void theOrderIsTotalAndAgreesWithEquals(@ForAll SectionNumber a, @ForAll SectionNumber b, @ForAll SectionNumber c) {
        OrderLaws.hold(a, b, c);
    }

    @Property(seed = "243")
    void theNumberDecidesBeforeTheLetter(@ForAll SectionNumber a, @ForAll SectionNumber b) {
        if (a.number() < b.number()) {
            assertThat(a).isLessThan(b);
        }
    }
}
