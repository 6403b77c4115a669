package se.lsk.reporting.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.RoleName;
import se.lsk.core.organisation.Regime;
import se.lsk.core.time.SwedishCalendar;
import se.lsk.reporting.content.ContentProfile;
import se.lsk.reporting.content.Dispensation;
import se.lsk.reporting.content.FigureCheck;
import se.lsk.reporting.content.ImprovementPromise;
import se.lsk.reporting.content.ItemKey;
import se.lsk.reporting.content.KnownLayouts;
import se.lsk.reporting.content.Layout;
import se.lsk.reporting.content.OrganisationPart;
import se.lsk.reporting.content.PromiseOutcome;
import se.lsk.reporting.content.PromiseState;
import se.lsk.reporting.content.Report;
import se.lsk.reporting.content.ReportEvidence;
import se.lsk.reporting.content.ReportSection;
import se.lsk.rules.Language;

/** Reads the properties of a report. Used by one thread. */
final class ReportForm {

    /** Stands for a text that was refused, so that the other problems are found too. Never handed out. */
    private static final String REFUSED = "refused";

    private static final int NO_YEAR = 2000;
    private static final Pattern ELEMENT = Pattern.compile("\\[[0-9]");
    private static final Pattern CHECKED_AGAINST =
            Pattern.compile("(?<path>\\$\\.checks\\[(?<check>[0-9]+)])\\.of\\[(?<at>[0-9]+)]");

    private final PropertyReader properties;
    private final List<Problem> problems;

    ReportForm(PropertyReader properties, List<Problem> problems) {
        this.properties = properties;
        this.problems = problems;
    }

    Optional<Report> read(ContentProfile profile, IntFunction<List<ReportEvidence>> evidence) {
        int year = year();
        Report.Builder report = Report.builder(profile)
                .addAllEvidence(evidence.apply(year))
                .title(properties.text("title"))
                .municipality(properties
                        .mandatoryText("municipality", ProblemCode.MISSING_PROPERTY)
                        .orElse(REFUSED))
                .board(properties.text("board"))
                .year(year)
                .drawnUpOn(properties.day("drawnUpOn"))
                .provenance(properties.text("provenance"))
                .regimes(SystemProperties.codes(properties, "regimes", Regime.class))
                .keptAvailable(properties.answer("keptAvailable"))
                .layout(layout());
        properties.code("language", Language.class).ifPresent(report::language);
        each("parts", ReportForm::part).forEach(report::addParts);
        each("sections", ReportForm::section).forEach(report::addSections);
        each("figures", ReportFigures::figure).forEach(report::addFigures);
        each("tables", ReportFigures::table).forEach(report::addTables);
        List<FigureCheck> checks = each("checks", ReportFigures::check);
        checks.forEach(report::addChecks);
        each("promises", ReportForm::promise).forEach(report::addPromises);
        each("outcomes", ReportForm::outcome).forEach(report::addOutcomes);
        each("notApplicable", ReportForm::dispensation).forEach(report::addNotApplicable);
        return whole(report, checks);
    }

    /** What could not be read is not there, so what refers to something is told only if every part could be read. */
    private Optional<Report> whole(Report.Builder report, List<FigureCheck> checks) {
        int before = problems.size();
        Optional<Report> whole = properties.build(report::build, place -> place(place, checks));
        if (before > 0) {
            problems.subList(before, problems.size())
                    .removeIf(problem -> problem.paths().stream()
                            .anyMatch(path -> ELEMENT.matcher(path).find()));
        }
        return whole;
    }

    /** {@return where it stands: the two numbers of a share have names of their own} */
    private static String place(String place, List<FigureCheck> checks) {
        Matcher of = CHECKED_AGAINST.matcher(place);
        if (!of.matches()) {
            return place;
        }
        FigureCheck check = checks.get(Integer.parseInt(of.group("check")));
        return check.kind() == FigureCheck.Kind.SHARE
                ? of.group("path") + (of.group("at").equals("0") ? ".part" : ".whole")
                : place;
    }

    private int year() {
        if (properties.value("year").isEmpty()) {
            properties.refuse(ProblemCode.MISSING_PROPERTY, "year");
        }
        Optional<Integer> year = properties.integer("year");
        if (year.isPresent() && !isYear(year.get())) {
            properties.refuse(ProblemCode.NUMBER_OUT_OF_RANGE, "year");
        }
        return year.filter(ReportForm::isYear).orElse(NO_YEAR);
    }

    private static boolean isYear(int year) {
        return year >= SwedishCalendar.FIRST_DAY.getYear() && year <= SwedishCalendar.LAST_DAY.getYear();
    }

    private Optional<Layout> layout() {
        Optional<String> name = properties.text("layout");
        Optional<Layout> layout = name.flatMap(KnownLayouts::find);
        if (name.isPresent() && layout.isEmpty()) {
            properties.refuse(ProblemCode.UNKNOWN_LAYOUT, "layout");
        }
        return layout;
    }

    private <T> List<T> each(String name, Function<PropertyReader, Optional<T>> read) {
        return properties.objectListing(name, read).items();
    }

    private static Optional<OrganisationPart> part(PropertyReader part) {
        Optional<HostReference> ref = SystemProperties.mandatoryReference(part, "ref");
        Optional<String> name = part.mandatoryText("name", ProblemCode.MISSING_PROPERTY);
        return part.whole(() -> new OrganisationPart(ref.orElseThrow(), name.orElseThrow()));
    }

    private static Optional<ReportSection> section(PropertyReader section) {
        distinct(section, "answers");
        distinct(section, "parts");
        ReportSection.Builder builder = ReportSection.builder()
                .number(section.text("number"))
                .heading(section.mandatoryText("heading", ProblemCode.MISSING_PROPERTY)
                        .orElse(REFUSED))
                .answers(section.listing("answers", JsonValues.text(text -> ItemKey.parse(text, JsonPath.ROOT)))
                        .items())
                .parts(SystemProperties.references(section, "parts").items())
                .text(SystemProperties.texts(section, "text").items())
                .figures(SystemProperties.references(section, "figures").items())
                .tables(SystemProperties.references(section, "tables").items())
                .evidence(SystemProperties.texts(section, "evidence").items());
        section.integer("level").ifPresent(builder::level);
        builder.isPlan(section.answer("plan") == Answer.YES)
                .isFollowUpOfPlan(section.answer("followUpOfPlan") == Answer.YES);
        return section.whole(builder::build);
    }

    /** A section has a set of them, which would take one that stands twice as one and lose the places of those after it. */
    private static void distinct(PropertyReader section, String name) {
        if (section.value(name).orElse(null) instanceof Json.Elements array) {
            Set<Json> seen = new HashSet<>();
            for (int i = 0; i < array.values().size(); i++) {
                if (!seen.add(array.values().get(i))) {
                    section.refuseWithin(ProblemCode.DOUBLED_NAME, name, "[" + i + "]");
                }
            }
        }
    }

    private static Optional<ImprovementPromise> promise(PropertyReader promise) {
        Optional<HostReference> ref = SystemProperties.mandatoryReference(promise, "ref");
        Optional<String> text = promise.mandatoryText("text", ProblemCode.MISSING_PROPERTY);
        List<RoleName> responsible =
                SystemProperties.roles(promise, "responsible").items();
        Optional<String> followUp = promise.text("followUp");
        return promise.whole(
                () -> new ImprovementPromise(ref.orElseThrow(), text.orElseThrow(), responsible, followUp));
    }

    private static Optional<PromiseOutcome> outcome(PropertyReader outcome) {
        Optional<HostReference> promise = SystemProperties.mandatoryReference(outcome, "promise");
        Optional<PromiseState> state = SystemProperties.mandatoryCode(outcome, "state", PromiseState.class);
        Optional<String> text = outcome.mandatoryText("text", ProblemCode.MISSING_PROPERTY);
        return outcome.whole(() -> new PromiseOutcome(promise.orElseThrow(), state.orElseThrow(), text.orElseThrow()));
    }

    private static Optional<Dispensation> dispensation(PropertyReader one) {
        Optional<ItemKey> item = one.mandatoryText("item", ProblemCode.MISSING_PROPERTY)
                .flatMap(text -> one.parsed("item", key -> ItemKey.parse(key, JsonPath.ROOT)));
        Optional<String> reason = one.mandatoryText("reason", ProblemCode.MISSING_PROPERTY);
        return one.whole(() -> new Dispensation(item.orElseThrow(), reason.orElseThrow()));
    }
}
