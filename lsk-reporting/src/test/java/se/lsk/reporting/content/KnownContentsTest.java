package se.lsk.reporting.content;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lsk.reporting.content.SomeReport.by;
import static se.lsk.reporting.content.SomeReport.figure;
import static se.lsk.reporting.content.SomeReport.ref;
import static se.lsk.reporting.content.SomeReport.refusals;
import static se.lsk.reporting.content.SomeReport.section;
import static se.lsk.reporting.content.SomeReport.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lsk.core.law.BilingualText;
import se.lsk.core.law.LegalForce;
import se.lsk.core.law.RuleId;
import se.lsk.core.organisation.Regime;
import se.lsk.rules.Provision;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.Rulebook;
import se.lsk.rules.national.NationalRulebook;

class KnownContentsTest {

    private static final Rulebook RULES = NationalRulebook.rulebook();

    private static Stream<ContentProfile> profiles() {
        return KnownContents.all().stream();
    }

    private static Stream<ContentProfile> national() {
        return profiles().filter(profile -> !profile.isLocal());
    }

    private static Stream<Layout> layouts() {
        return KnownLayouts.all().stream();
    }

    private static Stream<ItemKey> keys(Stream<ContentProfile> profiles) {
        return profiles.flatMap(profile -> profile.items().stream()).map(RequiredItem::key);
    }

    @Test
    void noKeyStandsTwiceAnywhere() {
        assertThat(keys(profiles()).toList()).doesNotHaveDuplicates().hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void everyKindOfReportHasAProfileAndItsNamesDiffer(ReportKind kind) {
        List<ContentProfile> profiles = KnownContents.of(kind);
        assertThat(profiles).isNotEmpty().allMatch(profile -> profile.kind() == kind);
        assertThat(profiles).extracting(ContentProfile::id).doesNotHaveDuplicates();
        List<Boolean> local =
                profiles.stream().map(ContentProfile::isLocal).distinct().toList();
        assertThat(local).isSorted();
        for (ContentProfile profile : profiles) {
            assertThat(KnownContents.find(profile.id(), kind)).contains(profile);
        }
    }

    @Test
    void aProfileIsFoundByNameAndKind() {
        assertThat(KnownContents.find("herrljunga-2020", ReportKind.QUALITY_REPORT))
                .isNotEqualTo(KnownContents.find("herrljunga-2020", ReportKind.LEX_SARAH_SUMMARY));
        assertThat(KnownContents.find("herrljunga-2020", ReportKind.QUALITY_PLAN))
                .isEmpty();
        assertThat(KnownContents.find("psl-3-10", ReportKind.QUALITY_REPORT)).isEmpty();
        assertThat(KnownContents.find("PSL-3-10", ReportKind.PATIENT_SAFETY_REPORT))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void everyItemHasAProvisionAndAHeadingOfItsOwn(ContentProfile profile) {
        for (RequiredItem item : profile.items()) {
            assertThat(item.basis()).isNotEmpty();
            assertThat(profile.item(item.key())).contains(item);
            assertThat(profile.answers(item.title().swedish())).contains(item.key());
            assertThat(profile.answers("7.1 " + item.title().english())).contains(item.key());
        }
        assertThat(profile.items())
                .extracting(item -> Headings.plain(item.title().swedish()))
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(profile.items())
                .extracting(item -> Headings.plain(item.title().english()))
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(profile.item(new ItemKey("NONE.1"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void everyOtherHeadingIsForItemsOfTheProfile(ContentProfile profile) {
        Set<ItemKey> keys = Set.copyOf(keys(Stream.of(profile)).toList());
        for (Layout.Line line : profile.headings()) {
            assertThat(keys).containsAll(line.answers());
            assertThat(profile.answers(line.heading())).containsAll(line.answers());
        }
    }

    @ParameterizedTest
    @MethodSource("national")
    void aNationalItemIsAsBindingAsItsRuleAndInForceWhenItIs(ContentProfile profile) {
        for (RequiredItem item : profile.items()) {
            RuleDefinition rule = RULES.definition(item.key().list()).orElseThrow();
            assertThat(item.force()).isEqualTo(rule.force());
            assertThat(item.basis()).hasSameSizeAs(rule.versions());
            for (LocalDate day = LocalDate.of(2000, 1, 15); day.getYear() < 2030; day = day.plusMonths(1)) {
                Optional<Provision> ofRule =
                        rule.versionOn(day).map(version -> version.basis().get(0));
                assertThat(item.on(day)).isEqualTo(ofRule);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("national")
    void whatTheRulebookIsAskedItHas(ContentProfile profile) {
        for (RuleId rule : profile.rules()) {
            assertThat(RULES.definition(rule)).isPresent();
        }
        profile.partsAskedBy().ifPresent(rule -> assertThat(profile.rules()).contains(rule));
    }

    @Test
    void theItemsOfTheRegulationAreThoseThatAreAttested() {
        assertThat(keys(Stream.of(KnownContents.PATIENT_SAFETY_REPORT)).map(ItemKey::value))
                .containsExactly("PSL-3-10.1", "PSL-3-10.2", "PSL-3-10.3", "K7P2.1", "K7P2.2", "K7P2.3", "K7P2.4");
        assertThat(KnownContents.PATIENT_SAFETY_REPORT.items())
                .extracting(RequiredItem::force)
                .containsExactly(
                        LegalForce.STATUTE,
                        LegalForce.STATUTE,
                        LegalForce.STATUTE,
                        LegalForce.REGULATION,
                        LegalForce.REGULATION,
                        LegalForce.REGULATION,
                        LegalForce.REGULATION);
        assertThat(keys(profiles()).map(ItemKey::value)).doesNotContain("K7P2.5", "K7P2.6");
        assertThat(KnownContents.QUALITY_REPORT.items())
                .hasSize(3)
                .allMatch(item -> item.force() == LegalForce.GENERAL_ADVICE);
    }

    @Test
    void theStatisticsAreAskedUnderEachLawAlone() {
        assertThat(KnownContents.UNEXECUTED_DECISIONS.items())
                .hasSize(8)
                .allMatch(item ->
                        item.addressed().equals(Set.of(item.key().value().contains("LSS") ? Regime.LSS : Regime.SOL)));
    }

    @Test
    void aMunicipalitysListClaimsNoLaw() {
        assertThat(profiles().filter(ContentProfile::isLocal)).hasSize(9).allSatisfy(profile -> {
            assertThat(profile.items())
                    .allMatch(item -> item.key().value().startsWith("LOCAL-"))
                    .noneMatch(item -> item.force().isBinding());
            assertThat(profile.rules()).isEmpty();
            assertThat(profile.partsAskedBy()).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void everyHeadingOfALayoutIsForItemsThatThereAre(Layout layout) {
        List<ItemKey> known = keys(KnownContents.of(layout.kind()).stream()).toList();
        assertThat(layout.lines()).extracting(Layout.Line::heading).doesNotHaveDuplicates();
        for (Layout.Line line : layout.lines()) {
            assertThat(known).containsAll(line.answers());
            assertThat(layout.has("3.2 " + line.heading().toUpperCase(Locale.ROOT)))
                    .isTrue();
            assertThat(layout.answers(line.heading())).isEqualTo(line.answers());
        }
        assertThat(layout.has(RandomReports.EXTRA)).isFalse();
        assertThat(layout.answers(RandomReports.EXTRA)).isEmpty();
        assertThat(KnownLayouts.find(layout.id())).contains(layout);
    }

    @Test
    void thereIsNoOtherLayout() {
        assertThat(KnownLayouts.find("mall-2031")).isEmpty();
    }

    /** What the year was, told under the headings of each template. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theSameContentsInEitherLayoutHoldTheSameItems(boolean whole) {
        ReportSection results = whole
                ? section("Resultat").addFigures(ref("f")).build()
                : section("Resultat").build();
        Report.Builder older = by(KnownContents.PATIENT_SAFETY_REPORT)
                .layout(KnownLayouts.NATIONAL_2011)
                .addFigures(figure("f", "1"))
                .addSections(
                        told("Sammanfattning"),
                        told("Övergripande mål och strategier"),
                        told("Organisatoriskt ansvar"),
                        told("Hur arbetet har bedrivits + åtgärder"),
                        told("Uppföljning genom egenkontroll"),
                        told("Riskanalys"),
                        results,
                        told("Mål kommande år"));
        Report.Builder newer = by(KnownContents.PATIENT_SAFETY_REPORT)
                .layout(KnownLayouts.NATIONAL_2021)
                .addFigures(figure("f", "1"))
                .addSections(
                        told("Sammanfattning"),
                        told("Organisatoriskt ansvar"),
                        told("5.1 Öka kunskap om inträffade vårdskador"),
                        told("5.4 STÄRKA ANALYS, LÄRANDE OCH UTVECKLING"),
                        told("5.5 Öka riskmedvetenhet och beredskap"),
                        results);
        if (whole) {
            older.addSections(told("Samverkan"));
            newer.addSections(told("Samverkan"));
        }
        List<ItemState> states = states(older.build());
        assertThat(states).isEqualTo(states(newer.build()));
        assertThat(states)
                .containsExactly(
                        ItemState.PRESENT,
                        ItemState.PRESENT,
                        whole ? ItemState.PRESENT : ItemState.THIN,
                        ItemState.PRESENT,
                        ItemState.PRESENT,
                        whole ? ItemState.PRESENT : ItemState.MISSING,
                        ItemState.PRESENT);
    }

    private static List<ItemState> states(Report report) {
        return Completeness.of(report, KnownContents.PATIENT_SAFETY_REPORT, LocalDate.of(2026, 2, 20)).items().stream()
                .map(ItemCheck::state)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "K7P2", "K7P2.0", "K7P2.100", "K7P2.01", "k7P2.1", "K7P2.1 ", "-K.1", "K--A.1", "7P.1", ".1"
            })
    void whatIsNoKeyIsRefused(String value) {
        assertThat(refusals(() -> new ItemKey(value))).containsExactly("$ UNKNOWN_ITEM");
        assertThat(ItemKey.parse(value, "$.item")
                        .<String>fold(key -> "read", problems -> problems.get(0).toString()))
                .startsWith("$.item: UNKNOWN_ITEM");
    }

    @Test
    void aKeyHasAListAndANumberAndAtMostFortyCharacters() {
        ItemKey key = new ItemKey("K7P1-AR-2.13");
        assertThat(key.list()).isEqualTo(RuleId.of("K7P1-AR-2"));
        assertThat(key.number()).isEqualTo(13);
        assertThat(ItemKey.of(key.list(), 13)).isEqualTo(key);
        assertThat(refusals(() -> ItemKey.of(RuleId.of("K7P2"), 0))).hasSize(1);
        assertThat(refusals(() -> ItemKey.of(RuleId.of("K7P2"), 100))).hasSize(1);
        assertThat(new ItemKey("K" + "7".repeat(37) + ".1").value()).hasSize(40);
        assertThat(refusals(() -> new ItemKey("K" + "7".repeat(38) + ".1"))).hasSize(1);
        assertThat(Stream.of("K7P2.10", "K7P2.9", "K7P1-AR-2.1")
                        .map(ItemKey::new)
                        .sorted()
                        .map(ItemKey::value))
                .containsExactly("K7P1-AR-2.1", "K7P2.9", "K7P2.10");
    }

    private static ContentProfile.Builder own(RequiredItem... items) {
        return ContentProfile.builder()
                .id("egen")
                .name(BilingualText.of("Vår lista", "Our list"))
                .kind(ReportKind.QUALITY_REPORT)
                .isLocal(true)
                .addItems(items);
    }

    private static RequiredItem.Builder item(String key, LegalForce force) {
        return RequiredItem.builder()
                .from(KnownContents.QUALITY_REPORT.items().get(0))
                .key(new ItemKey(key))
                .force(force);
    }

    @Test
    void aLocalListHasKeysOfItsOwnAndIsNoLaw() {
        for (LegalForce force : LegalForce.values()) {
            RequiredItem item = item("LOCAL-X.1", force).build();
            if (force == LegalForce.LOCAL_GUIDELINE || force == LegalForce.PRACTICE) {
                assertThat(own(item).build().items()).containsExactly(item);
            } else {
                assertThat(refusals(() -> own(item).build())).containsExactly("$.items[0].force LOOSENS_LAW");
            }
        }
        assertThat(refusals(() ->
                        own(item("K7P2.5", LegalForce.LOCAL_GUIDELINE).build()).build()))
                .containsExactly("$.items[0].key LOOSENS_LAW");
    }

    @Test
    void aListHasANameAndItemsOnce() {
        RequiredItem item = item("LOCAL-X.1", LegalForce.PRACTICE).build();
        assertThat(refusals(() -> own().build())).containsExactly("$.items MISSING_PROPERTY");
        assertThat(refusals(() -> own(item, item).build())).containsExactly("$.items[1].key DOUBLED_NAME");
        assertThat(own(item).id("a".repeat(40)).build().id()).hasSize(40);
        for (String id : List.of("", "Egen", "egen lista", "-egen", "egen--lista", "a".repeat(41))) {
            assertThat(refusals(() -> own(item).id(id).build())).containsExactly("$.id NOT_A_CODE");
        }
        List<RequiredItem> hundred = Stream.iterate(1, i -> i + 1)
                .limit(101)
                .map(i -> item("LOCAL-X" + i + ".1", LegalForce.PRACTICE).build())
                .toList();
        assertThat(own().items(hundred.subList(0, 100)).build().items()).hasSize(100);
        assertThat(refusals(() -> own().items(hundred).build())).containsExactly("$.items TOO_MANY");
    }

    @Test
    void anItemHasAProvisionANeedAndAQuestion() {
        assertThat(refusals(() -> item("LOCAL-X.1", LegalForce.PRACTICE)
                        .basis(List.of())
                        .needs(List.of())
                        .title(BilingualText.of("", "a\nb"))
                        .question(BilingualText.of("Finns det.", "Is it there."))
                        .build()))
                .containsExactly(
                        "$.basis MISSING_PROPERTY",
                        "$.needs MISSING_PROPERTY",
                        "$.title.sv NOT_A_LINE",
                        "$.title.en NOT_A_LINE",
                        "$.question.sv NOT_A_LINE",
                        "$.question.en NOT_A_LINE");
        assertThat(refusals(() -> new Need(Set.of()))).containsExactly("$.anyOf MISSING_PROPERTY");
    }
}
