package se.lsk.reporting.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lsk.core.check.Parsed;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.law.BilingualText;
import se.lsk.core.law.EffectivePeriod;
import se.lsk.core.law.LegalForce;
import se.lsk.core.law.LegalReference;
import se.lsk.core.law.LegalSeries;
import se.lsk.core.law.Verification;
import se.lsk.reporting.content.ContentProfile;
import se.lsk.reporting.content.EvidenceKind;
import se.lsk.reporting.content.ItemKey;
import se.lsk.reporting.content.Layout;
import se.lsk.reporting.content.Need;
import se.lsk.reporting.content.ReportKind;
import se.lsk.reporting.content.RequiredItem;
import se.lsk.rules.Provision;

/**
 * Reads what a municipality itself wants its reports to hold: one JSON object, in UTF-8, at most 1 MiB, over as many lines as it likes.
 *
 * <p>Properties: {@code id}; {@code name}, with {@code sv} and {@code en}; {@code report}, the code of the kind of report; {@code source}, the
 * guideline: {@code KOMMUN EXEMPELSTAD-2026}; {@code verification}; {@code from} and {@code through}, the days on which it applies; and
 * {@code items}, each with {@code key}, beginning with {@code LOCAL-}, {@code title} and {@code question}, each with {@code sv} and
 * {@code en}, {@code needs}, an array of arrays of kinds of evidence, any one of each of which answers it, and {@code headings}, other headings
 * that sections about it have. As strict as {@link FactsReader}. Such a list is asked beside those of the law and can't alter them.
 *
 * <p>Stateless and thread-safe.
 */
public final class ContentProfileReader {

    private ContentProfileReader() {}

    /**
     * Reads required contents.
     *
     * @param json the object
     * @return the contents, or every problem
     */
    public static Parsed<ContentProfile> parse(String json) {
        return WholeFile.ONE_OBJECT.read(json).fold(ContentProfileReader::profile, Parsed.Invalid::new);
    }

    /**
     * Reads required contents. A byte order mark at the very start is passed over. The stream is not closed.
     *
     * @param in the stream, read to its end or to the first byte too many
     * @return the contents, or every problem
     * @throws IOException if the stream can't be read
     */
    public static Parsed<ContentProfile> read(InputStream in) throws IOException {
        return WholeFile.ONE_OBJECT.read(in).fold(ContentProfileReader::profile, Parsed.Invalid::new);
    }

    private static Parsed<ContentProfile> profile(String json) {
        List<Problem> problems = new ArrayList<>();
        Optional<ContentProfile> profile = JsonText.object(json, problems)
                .flatMap(object -> profile(new PropertyReader(object, JsonPath.ROOT, problems)));
        return profile.isPresent() && problems.isEmpty()
                ? new Parsed.Valid<>(profile.get())
                : new Parsed.Invalid<>(problems);
    }

    private static Optional<ContentProfile> profile(PropertyReader properties) {
        Optional<String> id = SystemProperties.name(properties, "id");
        Optional<BilingualText> name = bilingual(properties, "name");
        Optional<ReportKind> kind = SystemProperties.mandatoryCode(properties, "report", ReportKind.class);
        Optional<Provision> provision = provision(properties);
        SystemProperties.mandatory(properties, "items");
        List<LocalItem> items =
                properties.objectListing("items", item -> item(item, provision)).items();
        return properties.whole(() -> {
            ContentProfile.Builder profile = ContentProfile.builder()
                    .id(id.orElseThrow())
                    .name(name.orElseThrow())
                    .kind(kind.orElseThrow())
                    .isLocal(true);
            items.forEach(item -> profile.addItems(item.item()).addAllHeadings(item.headings()));
            return profile.build();
        });
    }

    /** An item with the other headings that sections about it have. */
    private record LocalItem(RequiredItem item, List<Layout.Line> headings) {}

    private static Optional<Provision> provision(PropertyReader properties) {
        SystemProperties.mandatory(properties, "source");
        Optional<LegalReference> source = SystemProperties.provision(properties, "source");
        if (source.isPresent() && source.get().act().series() != LegalSeries.MUNICIPAL) {
            properties.refuse(ProblemCode.LOOSENS_LAW, "source");
        }
        Optional<Verification> verification =
                SystemProperties.mandatoryCode(properties, "verification", Verification.class);
        SystemProperties.mandatory(properties, "from");
        Optional<LocalDate> from = properties.day("from");
        Optional<LocalDate> through = properties.day("through");
        if (from.isPresent() && through.isPresent() && through.get().isBefore(from.get())) {
            properties.refuse(ProblemCode.DATES_REVERSED, "through");
            return Optional.empty();
        }
        return source.isPresent() && verification.isPresent() && from.isPresent()
                ? Optional.of(new Provision(source.get(), new EffectivePeriod(from.get(), through), verification.get()))
                : Optional.empty();
    }

    private static Optional<LocalItem> item(PropertyReader properties, Optional<Provision> provision) {
        Optional<ItemKey> key = SystemProperties.name(properties, "key")
                .flatMap(text -> properties.parsed("key", one -> ItemKey.parse(one, JsonPath.ROOT)));
        Optional<BilingualText> title = bilingual(properties, "title");
        Optional<BilingualText> question = bilingual(properties, "question");
        List<Need> needs = needs(properties);
        List<String> headings = SystemProperties.texts(properties, "headings").items();
        return properties
                .whole(() -> provision.map(basis -> RequiredItem.builder()
                        .key(key.orElseThrow())
                        .force(LegalForce.LOCAL_GUIDELINE)
                        .addBasis(basis)
                        .title(title.orElseThrow())
                        .question(question.orElseThrow())
                        .addAllNeeds(needs)
                        .build()))
                .flatMap(item -> item)
                .map(item -> new LocalItem(
                        item,
                        headings.stream()
                                .map(heading -> new Layout.Line(heading, Set.of(item.key())))
                                .toList()));
    }

    private static List<Need> needs(PropertyReader properties) {
        SystemProperties.mandatory(properties, "needs");
        List<Json> groups = properties.elements("needs");
        List<Need> needs = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            String place = "[" + i + "]";
            if (groups.get(i) instanceof Json.Elements kinds && !kinds.values().isEmpty()) {
                need(properties, place, kinds).ifPresent(needs::add);
            } else {
                properties.refuseWithin(ProblemCode.WRONG_TYPE, "needs", place);
            }
        }
        return needs;
    }

    private static Optional<Need> need(PropertyReader properties, String place, Json.Elements kinds) {
        List<EvidenceKind> read = new ArrayList<>();
        for (int i = 0; i < kinds.values().size(); i++) {
            String within = place + "[" + i + "]";
            JsonValues.code(EvidenceKind.class).apply(kinds.values().get(i)).fold(read::add, problems -> {
                properties.refuseWithin(problems.get(0).code(), "needs", within);
                return false;
            });
        }
        return read.isEmpty() ? Optional.empty() : Optional.of(new Need(Set.copyOf(read)));
    }

    private static Optional<BilingualText> bilingual(PropertyReader properties, String name) {
        SystemProperties.mandatory(properties, name);
        return SystemProperties.bilingual(properties, name);
    }
}
