package se.lsk.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lsk.core.organisation.OrganisationSamples.council;
import static se.lsk.core.organisation.OrganisationSamples.ref;
import static se.lsk.core.organisation.OrganisationSamples.role;
import static se.lsk.core.organisation.OrganisationSamples.roles;
import static se.lsk.core.organisation.OrganisationSamples.task;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Evidence;
import se.lsk.core.facts.Listing;

class OrganisationTest {

    @Test
    void nothingIsMandatory() {
        Organisation organisation = Organisation.builder().build();

        assertThat(organisation.units().isTold()).isFalse();
        assertThat(organisation.roles().isTold()).isFalse();
        assertThat(organisation.tasks().isTold()).isFalse();
        assertThat(organisation.councils().isTold()).isFalse();
        assertThat(organisation.providers().isTold()).isFalse();
        assertThat(organisation.responsibilities()).isEqualTo(new ResponsibilityMatrix(List.of(), List.of()));
        assertThat(organisation.toBuilder().build()).isEqualTo(organisation);
    }

    @Test
    void partsAreKnownByTheirReference() {
        assertThatThrownBy(() -> Unit.builder().build()).hasMessageContaining("unitRef");
        assertThatThrownBy(() -> Task.builder().build()).hasMessageContaining("taskRef");
        assertThatThrownBy(() -> QualityCouncil.builder().build()).hasMessageContaining("councilRef");
        assertThatThrownBy(() -> Provider.builder().build()).hasMessageContaining("providerRef");
        assertThatThrownBy(() -> StandingItems.builder().build()).hasMessageContaining("before");
        assertThatThrownBy(() -> ProviderFollowUp.builder().build()).hasMessageContaining("kind");
    }

    @Test
    void whatIsNotToldOfAPartIsUnknown() {
        Unit unit = Unit.builder().unitRef(ref("hemtjanst")).build();
        QualityCouncil council = council("avdelning").build();
        Provider provider = Provider.builder().providerRef(ref("p-1")).build();

        assertThat(unit.covered()).isEqualTo(Answer.UNKNOWN);
        assertThat(unit.regimes().isTold()).isFalse();
        assertThat(unit.providerForm()).isEmpty();
        assertThat(council.members().isTold()).isFalse();
        assertThat(council.plannedMonths().isTold()).isFalse();
        assertThat(council.meetings().isTold()).isFalse();
        assertThat(council.standingItems().isTold()).isFalse();
        assertThat(council.anchoredIn()).isEqualTo(Evidence.untold());
        assertThat(provider.documentationOnRequest()).isEqualTo(Evidence.untold());
        assertThat(provider.followUps().isTold()).isFalse();
        assertThat(provider.informs().isTold()).isFalse();
        assertThat(Task.builder().taskRef(ref("t")).build().roles().isTold()).isFalse();
        assertThat(StandingItems.builder()
                        .before(TertialReport.ANNUAL_REPORT)
                        .build()
                        .items()
                        .isTold())
                .isFalse();
    }

    @Test
    void holdsADepartmentWithItsCouncilsAndProviders() {
        QualityCouncil department = council("avdelning")
                .level(CouncilLevel.DEPARTMENT)
                .chair(role("avdelningschef"))
                .members(Listing.of(roles("avdelningschef", "enhetschef")))
                .year(2010)
                .plannedMonths(Listing.of(Month.JANUARY, Month.APRIL, Month.AUGUST, Month.NOVEMBER))
                .meetings(Listing.of(LocalDate.of(2010, 1, 1), LocalDate.of(2010, 12, 31)))
                .standingItems(Listing.of(StandingItems.builder()
                        .before(TertialReport.FIRST_TERTIAL)
                        .items(Listing.of(StandingItem.values()))
                        .build()))
                .anchoredIn(Evidence.present())
                .build();
        QualityCouncil unit = council("enhet")
                .level(CouncilLevel.UNIT)
                .escalatesTo(ref("avdelning"))
                .build();
        Provider provider = Provider.builder()
                .providerRef(ref("p-1"))
                .form(ProviderForm.PRIVATE)
                .documentationOnRequest(Evidence.missing())
                .followUps(Listing.of(ProviderFollowUp.builder()
                        .kind(FollowUpKind.IN_DEPTH)
                        .on(LocalDate.of(2010, 5, 1))
                        .build()))
                .informs(Listing.of(InformationDuty.of(role("enhetschef"), role("utförare"), "nya rutiner")))
                .build();

        Organisation organisation = Organisation.builder()
                .units(Listing.of(Unit.builder()
                        .unitRef(ref("e-1"))
                        .covered(Answer.YES)
                        .regimes(Listing.of(Regime.LSS))
                        .providerForm(ProviderForm.PUBLIC)
                        .build()))
                .roles(Listing.of(roles("avdelningschef", "enhetschef")))
                .tasks(Listing.of(task("1", "4.1", "enhetschef")))
                .councils(Listing.of(department, unit))
                .providers(Listing.of(provider))
                .build();

        assertThat(organisation.councils().items().get(1).escalatesTo()).contains(ref("avdelning"));
        assertThat(organisation.toBuilder().build()).isEqualTo(organisation);
        assertThat(department.toBuilder().build()).isEqualTo(department);
        assertThat(provider.toBuilder().build()).isEqualTo(provider);
        assertThat(provider.informs().items().get(0).from()).contains(role("enhetschef"));
    }

    @ParameterizedTest
    @CsvSource({
        "2010-04-30, ''",
        "2010-05-01, APRIL",
        "2010-08-31, APRIL",
        "2010-09-01, 'APRIL, AUGUST'",
        "2011-01-01, 'APRIL, AUGUST'",
    })
    void aPlannedMonthIsAskedAboutWhenItIsOver(LocalDate asked, String months) {
        QualityCouncil council = council("avdelning")
                .year(2010)
                .plannedMonths(Listing.of(Month.JANUARY, Month.APRIL, Month.AUGUST, Month.NOVEMBER))
                .meetings(Listing.of(LocalDate.of(2010, 1, 31), LocalDate.of(2010, 11, 1), LocalDate.of(2009, 4, 1)))
                .build();

        assertThat(council.monthsWithoutMeeting(asked)).hasToString("[" + months + "]");
    }

    @Test
    void withoutYearOrMeetingsNoMonthIsMissed() {
        QualityCouncil.Builder council = council("avdelning").plannedMonths(Listing.of(Month.MAY));
        LocalDate later = LocalDate.of(2011, 1, 1);

        assertThat(council.year(2010).build().monthsWithoutMeeting(later)).isEmpty();
        assertThat(council.year(OptionalInt.empty())
                        .meetings(Listing.of())
                        .build()
                        .monthsWithoutMeeting(later))
                .isEmpty();
        assertThat(council.year(2010).meetings(Listing.of()).build().monthsWithoutMeeting(later))
                .containsExactly(Month.MAY);
    }
}
