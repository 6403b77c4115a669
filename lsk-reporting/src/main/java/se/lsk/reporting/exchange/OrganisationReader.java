package se.lsk.reporting.exchange;

import java.util.Optional;
import se.lsk.core.facts.RoleName;
import se.lsk.core.organisation.FollowUpKind;
import se.lsk.core.organisation.InformationDuty;
import se.lsk.core.organisation.Organisation;
import se.lsk.core.organisation.Provider;
import se.lsk.core.organisation.ProviderFollowUp;
import se.lsk.core.organisation.ProviderForm;
import se.lsk.core.organisation.Regime;
import se.lsk.core.organisation.Task;
import se.lsk.core.organisation.Unit;

/** Reads the part {@code organisation} of a management system. */
final class OrganisationReader {

    private OrganisationReader() {}

    static Optional<Organisation> read(PropertyReader properties) {
        Organisation.Builder organisation = Organisation.builder()
                .units(properties.objectListing("units", OrganisationReader::unit))
                .roles(SystemProperties.roles(properties, "roles"))
                .tasks(properties.objectListing("tasks", OrganisationReader::task))
                .councils(properties.objectListing("councils", CouncilReader::read))
                .providers(properties.objectListing("providers", OrganisationReader::provider));
        return properties.whole(organisation::build);
    }

    private static Optional<Unit> unit(PropertyReader properties) {
        Unit.Builder unit = Unit.builder()
                .covered(properties.answer("covered"))
                .regimes(SystemProperties.codes(properties, "regimes", Regime.class))
                .providerForm(properties.code("providerForm", ProviderForm.class));
        SystemProperties.mandatoryReference(properties, "unitRef").ifPresent(unit::unitRef);
        return properties.whole(unit::build);
    }

    private static Optional<Task> task(PropertyReader properties) {
        Task.Builder task = Task.builder()
                .section(properties.text("section"))
                .requirement(SystemProperties.provision(properties, "requirement"))
                .description(properties.text("description"))
                .roles(SystemProperties.roles(properties, "roles"));
        SystemProperties.mandatoryReference(properties, "taskRef").ifPresent(task::taskRef);
        return properties.whole(task::build);
    }

    private static Optional<Provider> provider(PropertyReader properties) {
        Provider.Builder provider = Provider.builder()
                .form(properties.code("form", ProviderForm.class))
                .documentationOnRequest(SystemProperties.evidence(properties, "documentationOnRequest"))
                .followUps(properties.objectListing("followUps", OrganisationReader::followUp))
                .informs(properties.objectListing("informs", OrganisationReader::informs));
        SystemProperties.mandatoryReference(properties, "providerRef").ifPresent(provider::providerRef);
        return properties.whole(provider::build);
    }

    private static Optional<ProviderFollowUp> followUp(PropertyReader properties) {
        ProviderFollowUp.Builder followUp = ProviderFollowUp.builder().on(properties.day("on"));
        SystemProperties.mandatoryCode(properties, "kind", FollowUpKind.class).ifPresent(followUp::kind);
        return properties.whole(followUp::build);
    }

    private static Optional<InformationDuty> informs(PropertyReader properties) {
        Optional<RoleName> from = SystemProperties.role(properties, "from");
        Optional<RoleName> to = SystemProperties.role(properties, "to");
        Optional<String> about = properties.text("about");
        return properties.whole(() -> new InformationDuty(from, to, about));
    }
}
