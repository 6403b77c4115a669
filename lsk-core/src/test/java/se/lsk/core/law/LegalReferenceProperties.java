package se.lsk.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(LawArbitraries.class)
class LegalReferenceProperties {

    @Property(seed = "311", tries = 1000)
    void theCanonicalFormIsAsciiAndReadsBack(@ForAll LegalReference reference) {
        assertThat(reference.canonical()).isASCII();
        assertThat(LegalReference.parse(reference.canonical())).isEqualTo(reference);
    }

    @Property(seed = "312", tries = 1000)
    void theOrderIsTotalAndAgreesWithEquals(
            @ForAll LegalReference a, @ForAll LegalReference b, @ForAll LegalReference c) {
        OrderLaws.hold(a, b, c);
    }

    @Property(seed = "313")
    void theOrderOfActsIsTotalAndAgreesWithEquals(@ForAll LegalAct a, @ForAll LegalAct b, @ForAll LegalAct c) {
        OrderLaws.hold(a, b, c);
    }

    @Property(seed = "314")
    void anActReadsBack(@ForAll LegalAct act) {
        assertThat(LegalAct.parse(act.toString())).isEqualTo(act);
    }

    @Property(seed = "315")
    void theWholeComesBeforeItsParts(@ForAll LegalReference reference) {
        LegalReference whole = LegalReference.builder().act(reference.act()).build();

        assertThat(whole).isLessThanOrEqualTo(reference);
        reference
                .section()
                .ifPresent(section -> assertThat(LegalReference.builder()
                                .act(reference.act())
                                .chapter(reference.chapter())
                                .section(section)
                                .build())
                        .isLessThanOrEqualTo(reference));
    }

    @Property(seed = "316")
    void theCitationIsThePositionFollowedByTheTitle(@ForAll LegalReference reference) {
        assertThat(reference.citation())
                .startsWith(reference.position())
                .endsWith(reference.act().title());
    }
}
