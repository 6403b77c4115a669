package se.lsk.reporting.exchange;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import se.lsk.core.check.Parsed;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Evidence;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.Listing;
import se.lsk.core.facts.RoleName;
import se.lsk.core.law.BilingualText;
import se.lsk.core.law.LegalReference;
import se.lsk.core.managementsystem.Adoption;

/** Reads what the parts of a management system have in common. */
final class SystemProperties {

    private SystemProperties() {}

    /** {@return the evidence, untold if the property is absent} */
    static Evidence evidence(PropertyReader properties, String name) {
        return properties.object(name).flatMap(SystemProperties::evidence).orElseGet(Evidence::untold);
    }

    private static Optional<Evidence> evidence(PropertyReader properties) {
        Evidence.Builder evidence =
                Evidence.builder().ref(reference(properties, "ref")).on(properties.day("on"));
        Answer exists = properties.answer("exists");
        if (exists != Answer.UNKNOWN) {
            evidence.exists(exists);
        }
        return properties.whole(evidence::build);
    }

    /** {@return pieces of evidence} */
    static Listing<Evidence> evidences(PropertyReader properties, String name) {
        return properties.objectListing(name, SystemProperties::evidence);
    }

    /** {@return the adoption, untold if the property is absent} */
    static Adoption adoption(PropertyReader properties, String name) {
        return properties.object(name).flatMap(SystemProperties::adoption).orElseGet(Adoption::untold);
    }

    private static Optional<Adoption> adoption(PropertyReader properties) {
        Adoption.Builder adoption = Adoption.builder().on(properties.day("on")).by(role(properties, "by"));
        Answer exists = properties.answer("exists");
        if (exists != Answer.UNKNOWN) {
            adoption.exists(exists);
        }
        return properties.whole(adoption::build);
    }

    /** {@return a text that must be there} */
    static Optional<String> name(PropertyReader properties, String name) {
        return properties.mandatoryText(name, ProblemCode.MISSING_PROPERTY);
    }

    static Optional<HostReference> reference(PropertyReader properties, String name) {
        return RiskProperties.reference(properties, name);
    }

    /** {@return a reference that must be there} */
    static Optional<HostReference> mandatoryReference(PropertyReader properties, String name) {
        mandatory(properties, name);
        return reference(properties, name);
    }

    static Optional<RoleName> role(PropertyReader properties, String name) {
        return RiskProperties.role(properties, name);
    }

    /** {@return a provision in its canonical form} */
    static Optional<LegalReference> provision(PropertyReader properties, String name) {
        return properties.parsed(name, text -> {
            try {
                return new Parsed.Valid<>(LegalReference.parse(text));
            } catch (IllegalArgumentException e) {
                // says what stands in the text, so it is not passed on
                return JsonValues.refused(ProblemCode.UNKNOWN_CODE);
            }
        });
    }

    /** {@return a text in both languages} */
    static Optional<BilingualText> bilingual(PropertyReader properties, String name) {
        return properties.object(name).flatMap(languages -> {
            Optional<String> swedish = name(languages, "sv");
            Optional<String> english = name(languages, "en");
            return languages
                    .build(() -> BilingualText.of(swedish.orElse(""), english.orElse("")))
                    .filter(text -> swedish.isPresent() && english.isPresent());
        });
    }

    static OptionalInt number(PropertyReader properties, String name) {
        return properties.integer(name).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    /** {@return a code that must be there} */
    static <E extends Enum<E>> Optional<E> mandatoryCode(PropertyReader properties, String name, Class<E> codes) {
        mandatory(properties, name);
        return properties.code(name, codes);
    }

    /** Wants a property to be there. */
    static void mandatory(PropertyReader properties, String name) {
        if (properties.value(name).isEmpty()) {
            properties.refuse(ProblemCode.MISSING_PROPERTY, name);
        }
    }

    static Listing<String> texts(PropertyReader properties, String name) {
        return properties.listing(name, JsonValues.text(Parsed.Valid::new));
    }

    static Listing<HostReference> references(PropertyReader properties, String name) {
        return properties.listing(name, JsonValues.text(text -> HostReference.parse(text, JsonPath.ROOT)));
    }

    static Listing<RoleName> roles(PropertyReader properties, String name) {
        return properties.listing(name, JsonValues.text(text -> RoleName.parse(text, JsonPath.ROOT)));
    }

    static <E extends Enum<E>> Listing<E> codes(PropertyReader properties, String name, Class<E> codes) {
        return properties.listing(name, JsonValues.code(codes));
    }

    static Listing<LocalDate> days(PropertyReader properties, String name) {
        return properties.listing(name, JsonValues::day);
    }

    static Listing<Integer> numbers(PropertyReader properties, String name) {
        return properties.listing(name, JsonValues::integer);
    }
}
