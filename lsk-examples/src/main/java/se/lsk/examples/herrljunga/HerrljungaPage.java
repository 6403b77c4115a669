package se.lsk.examples.herrljunga;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.lsk.core.law.RuleId;
import se.lsk.core.time.FreeDay;
import se.lsk.core.time.SwedishCalendar;
import se.lsk.reporting.render.CaseNotes;
import se.lsk.reporting.render.Collapsed;
import se.lsk.reporting.render.Definitions;
import se.lsk.reporting.render.FigureTable;
import se.lsk.reporting.render.FigureTable.Column;
import se.lsk.reporting.render.FigureTable.Row;
import se.lsk.reporting.render.FindingCards;
import se.lsk.reporting.render.InvestigationPlot.PlottedCase;
import se.lsk.reporting.render.KeyFigures;
import se.lsk.reporting.render.KeyFigures.Figure;
import se.lsk.reporting.render.LimitComparison;
import se.lsk.reporting.render.Notice;
import se.lsk.reporting.render.OutcomeMark;
import se.lsk.reporting.render.OutcomeTally;
import se.lsk.reporting.render.PageSection;
import se.lsk.reporting.render.Paragraphs;
import se.lsk.reporting.render.ReviewPage;
import se.lsk.rules.Finding;
import se.lsk.rules.Language;
import se.lsk.rules.Outcome;
import se.lsk.rules.RuleDefinition;

/** The review in words: what the page says, and in which order. */
final class HerrljungaPage {

    private static final String SOURCE = "Källa: Herrljunga kommuns kvalitetsberättelse för 2020, avsnitt ";
    private static final String TAG = "Rekonstruerat ärende";
    private static final ImmutableMap<String, String> YES_NO = ImmutableMap.of("yes", "Ja", "no", "Nej");

    private static final ImmutableMap<String, String> MISSING = ImmutableMap.of(
            "informedOn", "dagen då de som berörs underrättades",
            "hasPreviousInvestigation", "om det fanns en tidigare utredning om samma barn");
    private static final ImmutableList<String> NUMBERS = ImmutableList.of(
            "ingen", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv");

    private final HerrljungaReview review;
    private final ImmutableMap<String, Integer> control = PrintedFigures.internalControl();

    HerrljungaPage(HerrljungaReview review) {
        this.review = review;
    }

    ReviewPage page() {
        return new ReviewPage(
                Language.SV,
                "Herrljunga 2020: " + review.cases() + "\u00a0barnavårdsutredningar mot två gränser",
                "Lagens fyra kalendermånader och uppföljningsmåttet 122 dagar är inte samma sak. Här syns var de skiljer sig.",
                ImmutableList.of(
                        "I kvalitetsberättelsen för 2020 redovisar kommunen att " + control.get("reviewed")
                                + " utredningar om barn och unga har granskats och att "
                                + number(control.getOrDefault("over122Days", 0))
                                + " av dem tog längre tid än 122 dagar. Den här sidan prövar ett register med samma antal, ärende för ärende, mot den lag som gällde när utredningarna inleddes.",
                        "Sidan visar vad en sådan prövning kan ge. Den är ingen granskning av kommunen, ersätter ingen juridisk bedömning och avgör inget som lagen lämnar åt en människa."),
                new Notice(
                        "Ärendena är rekonstruerade.",
                        "Rapporten trycker bara antalen, inga enskilda ärenden. Registret är påhittat så att det möter just de antalen: inget ärende, inget datum och ingen iakttagelse här beskriver något som har hänt."),
                ImmutableList.of(
                        inBrief(),
                        plotted(),
                        disagreements(),
                        findings(),
                        notAssessed(),
                        printedFigures(),
                        figuresThatDisagree(),
                        method()),
                ImmutableList.of(
                        "Framställd av LSK ur regelbok "
                                + review.rulebook().edition().version()
                                + ". Rätten är kontrollerad till och med "
                                + review.rulebook().edition().lawCheckedThrough() + ".",
                        "LSK ger inte juridisk rådgivning och avgör inget som lagen lämnar åt en bedömning."));
    }

    private PageSection inBrief() {
        int statute = review.count(HerrljungaReview.STATUTE, Outcome.NOT_FULFILLED);
        int measure = review.count(HerrljungaReview.MEASURE, Outcome.NOT_FULFILLED);
        return PageSection.of(
                "i-korthet",
                "I korthet",
                KeyFigures.of(
                        new Figure(String.valueOf(review.cases()), "utredningar prövade", "Rekonstruerade ärenden"),
                        new Figure(
                                String.valueOf(statute), "över lagens fyra kalendermånader", "Utan förlängningsbeslut"),
                        new Figure(String.valueOf(measure), "över måttet 122 dagar", "Ett mått, ingen lagregel"),
                        new Figure(
                                String.valueOf(review.disagreements().size()),
                                "bedöms olika av de två gränserna",
                                "Därav " + number(review.count(LimitComparison.STATUTE_OPEN))
                                        + " som kräver en bedömning")),
                Paragraphs.of(
                        "Över lagens fyra månader ligger " + number(statute) + " utredningar och över måttet "
                                + number(measure) + ", men det är inte samma: "
                                + number(review.count(LimitComparison.BOTH_BEYOND))
                                + " ligger över båda. Måttet fångar "
                                + number(review.count(LimitComparison.ONLY_MEASURE_BEYOND))
                                + " som lagen godtar och missar "
                                + number(review.count(LimitComparison.ONLY_STATUTE_BEYOND))
                                + " som lagen inte godtar. Att antalen stämmer säger alltså inte att rätt ärenden har räknats."),
                OutcomeTally.of("Utfall för varje regel", review.rulebook(), review.findings()));
    }

    private static String number(int count) {
        return count < NUMBERS.size() ? NUMBERS.get(count) : String.valueOf(count);
    }

    private PageSection plotted() {
        return PageSection.of(
                "alla-utredningar",
                "Alla utredningar mot båda gränserna",
                Paragraphs.of(
                        "Fyra kalendermånader är 120 till 123 dagar, beroende på vilken dag utredningen inleddes. Därför har varje ärende sitt eget streck, medan måttet är en rak linje genom alla."),
                review.plot(),
                Collapsed.of(
                        "Samma uppgifter som tabell: alla " + review.cases() + " ärenden och alla regler",
                        caseTable()));
    }

    private FigureTable caseTable() {
        List<RuleDefinition> rules =
                review.asked().stream().filter(rule -> !isUniform(rule.id())).toList();
        ImmutableList.Builder<Column> columns = ImmutableList.<Column>builder()
                .add(
                        Column.words("Ärende"),
                        Column.words("Inledd"),
                        Column.words("Slutförd"),
                        Column.numbers("Dagar"),
                        Column.numbers("Fyra månader, dagar"),
                        Column.words("Sista dag"));
        rules.forEach(rule -> columns.add(Column.words(rule.id().value())));
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        for (PlottedCase one : review.plot().cases()) {
            List<String> cells = new ArrayList<>(ImmutableList.of(
                    one.subjectRef().value(),
                    one.openedOn().toString(),
                    one.completed() ? one.endedOn().toString() : "pågår",
                    String.valueOf(one.days()),
                    String.valueOf(one.nominalDays()),
                    one.lastDay().equals(one.nominal())
                            ? one.nominal().toString()
                            : one.nominal() + ", annars " + one.lastDay()));
            for (RuleDefinition rule : rules) {
                cells.add(outcome(one, rule.id()));
            }
            rows.add(new Row(cells, false));
        }
        return new FigureTable(
                "Rekonstruerade utredningar, den längsta först",
                "Två dagar under Sista dag: fyra månader slutar på en ledig dag, och om tiden då löper till nästa vardag är inte avgjort.",
                columns.build(),
                rows.build(),
                uniform());
    }

    /** {@return whether a rule has the same outcome in every case, so that a column of its own would say nothing} */
    private boolean isUniform(RuleId rule) {
        return ImmutableList.copyOf(Outcome.values()).stream()
                .anyMatch(outcome -> review.count(rule, outcome) == review.cases());
    }

    private Optional<String> uniform() {
        String text = review.asked().stream()
                .filter(rule -> isUniform(rule.id()))
                .map(rule -> rule.id() + ": " + uniformOutcome(rule.id()) + ", i alla ärenden.")
                .collect(Collectors.joining(" "));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private String uniformOutcome(RuleId rule) {
        return review.findings().stream()
                .filter(finding -> finding.ruleId().equals(rule))
                .map(finding -> OutcomeMark.of(finding.outcome()).toString())
                .findFirst()
                .orElse("");
    }

    private String outcome(PlottedCase one, RuleId rule) {
        return review.findings().stream()
                .filter(finding -> finding.ruleId().equals(rule)
                        && finding.subjectRef().equals(one.subjectRef())
                        && one.openedOn().equals(finding.facts().getOrDefault("openedOn", one.openedOn())))
                .map(finding -> OutcomeMark.of(finding.outcome()).toString())
                .findFirst()
                .orElse("");
    }

    private PageSection disagreements() {
        return PageSection.of(
                "olika-svar",
                "Där de två gränserna säger olika",
                Paragraphs.of(
                        "De här ärendena är konstruerade för att visa hur det går till. I ett riktigt register uppstår de av sig själva: fyra månader är 122 dagar för mindre än hälften av alla startdagar."),
                new CaseNotes(review.disagreements().stream()
                        .map(HerrljungaPage::note)
                        .toList()));
    }

    private static CaseNotes.Note note(PlottedCase one) {
        return new CaseNotes.Note(
                one.comparison(),
                one.subjectRef().value(),
                ImmutableList.of(
                        new Definitions.Entry("Inledd", one.openedOn().toString()),
                        new Definitions.Entry("Slutförd", one.endedOn().toString()),
                        new Definitions.Entry("Längd", one.days() + " dagar"),
                        new Definitions.Entry("Lagens sista dag", one.nominal().toString()),
                        new Definitions.Entry("Lagens längd", one.nominalDays() + " dagar")),
                ImmutableList.of(plainWords(one)));
    }

    private static String plainWords(PlottedCase one) {
        return switch (one.comparison()) {
            case ONLY_MEASURE_BEYOND ->
                "Från " + one.openedOn() + " är fyra kalendermånader " + one.nominalDays()
                        + " dagar. Utredningen blev klar i tid enligt lagen, men räknas som för lång om gränsen sätts vid 122 dagar.";
            case ONLY_STATUTE_BEYOND ->
                "Från " + one.openedOn() + " är fyra kalendermånader bara " + one.nominalDays()
                        + " dagar. Utredningen blev klar efter lagens sista dag, utan förlängning, men syns inte i en uppföljning som räknar 122 dagar.";
            case STATUTE_OPEN ->
                "Lagens fyra månader slutade " + one.nominal() + ", en ledig dag ("
                        + SwedishCalendar.freeDay(one.nominal())
                                .map(FreeDay::swedish)
                                .orElse("")
                        + "). Utredningen blev klar nästa vardag. Om tiden löper till nästa vardag har LSK inte funnit något uttalande om: det får en människa bedöma.";
            case BOTH_WITHIN, BOTH_BEYOND, NOT_COMPARED -> "";
        };
    }

    private PageSection findings() {
        return PageSection.of(
                "iakttagelser",
                "Iakttagelser med lagstöd",
                new Notice(
                        "Rekonstruerade ärenden.",
                        "Iakttagelserna gäller det påhittade registret, inte kommunens ärenden."),
                cards(
                        "Lagens fyra månader: inte uppfyllt",
                        "Utredningarna slutfördes efter fyra kalendermånader, och inget beslut om förlängning finns.",
                        HerrljungaReview.STATUTE,
                        Outcome.NOT_FULFILLED),
                cards(
                        "Lagens fyra månader: kräver en bedömning",
                        "LSK ger inget svar när rätten inte har gett något.",
                        HerrljungaReview.STATUTE,
                        Outcome.NEEDS_JUDGEMENT),
                cards(
                        "Måttet 122 dagar: överskridet",
                        "Måttet står inte i någon lag. Att överskrida det är i sig ingen överträdelse.",
                        HerrljungaReview.MEASURE,
                        Outcome.NOT_FULFILLED));
    }

    private FindingCards cards(String heading, String intro, RuleId rule, Outcome outcome) {
        List<Finding> findings = review.findings(rule, outcome);
        return FindingCards.of(heading + " (" + findings.size() + ")", intro, TAG, review.rulebook(), findings);
    }

    private PageSection notAssessed() {
        ImmutableList.Builder<Definitions.Entry> entries = ImmutableList.builder();
        for (RuleDefinition rule : review.asked()) {
            List<Finding> undetermined = review.findings(rule.id(), Outcome.UNDETERMINED);
            if (!undetermined.isEmpty()) {
                String missing = undetermined.stream()
                        .flatMap(finding -> finding.missing().stream())
                        .distinct()
                        .sorted()
                        .map(path -> MISSING.getOrDefault(path, "uppgiften") + " (" + path + ")")
                        .collect(Collectors.joining(", "));
                entries.add(new Definitions.Entry(
                        rule.id() + ", " + rule.title().swedish(),
                        "Gick inte att avgöra i " + undetermined.size() + " av " + review.cases()
                                + " ärenden. Det som saknas är " + missing
                                + ": rapporten trycker inget om det, och registret hittar inte på det."));
            }
        }
        if (!review.notAsked().isEmpty()) {
            entries.add(
                    new Definitions.Entry(
                            review.notAsked().stream()
                                    .map(rule -> rule.id().value())
                                    .collect(Collectors.joining(", ")),
                            "Ställdes inte: registret innehåller bara utredningar, inga anmälningar, förhandsbedömningar eller uppföljningar."));
        }
        return PageSection.of(
                "inte-provat",
                "Vad som inte kunde prövas",
                Paragraphs.of(
                        "En uppgift som saknas räknas aldrig som uppfylld. Därför står de här reglerna utan svar, i stället för att räknas som i sin ordning."),
                new Definitions(entries.build()));
    }

    private PageSection printedFigures() {
        return PageSection.of(
                "tryckta-siffror",
                "De tryckta siffrorna",
                Paragraphs.of("Avskrift av siffror i kvalitetsberättelsen. Namn på mål och händelser är förkortade."),
                internalControl(),
                table(
                        "Mål inom äldreomsorgen, procent",
                        "4.1",
                        "goals.csv",
                        "Det fjärde målet är ett tak: lägre är bättre.",
                        Column.words("Mål"),
                        Column.numbers("Mål 2020"),
                        Column.numbers("Resultat 2020"),
                        Column.numbers("Resultat 2019")),
                table(
                        "Rapporterade händelser per år",
                        "5.3",
                        "overview-2017-2020.csv",
                        "",
                        Column.words("Slag"),
                        Column.numbers("2017"),
                        Column.numbers("2018"),
                        Column.numbers("2019"),
                        Column.numbers("2020")),
                deviations(),
                lexSarah(),
                decisions());
    }

    private FigureTable internalControl() {
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        PrintedFigures.rows("internal-control.csv").forEach(row -> rows.add(Row.of(row.get(2), row.get(1))));
        return new FigureTable(
                "Intern kontroll av utredningstider",
                SOURCE + "5.2.1 och 5.2.2",
                ImmutableList.of(Column.words("Uppgift"), Column.numbers("Värde")),
                rows.build(),
                Optional.of("Registret på den här sidan är konstruerat för att möta exakt de här uppgifterna."));
    }

    private static FigureTable table(String caption, String section, String file, String note, Column... columns) {
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        PrintedFigures.rows(file)
                .forEach(row -> rows.add(new Row(row, row.get(0).equals("Totalt"))));
        return new FigureTable(
                caption,
                SOURCE + section,
                ImmutableList.copyOf(columns),
                rows.build(),
                note.isEmpty() ? Optional.empty() : Optional.of(note));
    }

    private static FigureTable deviations() {
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        int sum = 0;
        for (List<String> row : PrintedFigures.rows("deviations-by-type.csv")) {
            sum += Integer.parseInt(row.get(1));
            rows.add(Row.of(row.get(0), row.get(1), row.get(2).equals("chart") ? "diagrammet" : "texten"));
        }
        rows.add(new Row(ImmutableList.of("Summa", String.valueOf(sum), "räknad här"), true));
        return new FigureTable(
                "Avvikelser enligt SoL och LSS 2020 efter typ",
                SOURCE + "5.3.1",
                ImmutableList.of(Column.words("Typ"), Column.numbers("Antal"), Column.words("Tryckt i")),
                rows.build(),
                Optional.empty());
    }

    private static FigureTable lexSarah() {
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        PrintedFigures.rows("lex-sarah.csv")
                .forEach(row -> rows.add(Row.of(
                        row.get(0), row.get(1), row.get(2), row.get(3), YES_NO.getOrDefault(row.get(4), row.get(4)))));
        return new FigureTable(
                "Rapporter enligt lex Sarah 2020",
                SOURCE + "5.3.3",
                ImmutableList.of(
                        Column.numbers("Nr"),
                        Column.words("Verksamhet"),
                        Column.words("Händelse"),
                        Column.words("Bedömning"),
                        Column.words("Anmäld till IVO")),
                rows.build(),
                Optional.of(
                        "Rapporten skriver missförhållande om alla sju, också om de fyra som anmäldes; anmälan gäller allvarliga missförhållanden och påtagliga risker för sådana."));
    }

    private static FigureTable decisions() {
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        for (List<String> row : PrintedFigures.rows("decisions-not-carried-out.csv")) {
            boolean total = row.get(1).equals("Summa") || row.get(0).equals("Totalt");
            rows.add(new Row(row, total));
        }
        return new FigureTable(
                "Personer med beslut som inte hade verkställts, rapporterade till IVO",
                SOURCE + "6.1.1",
                ImmutableList.of(
                        Column.words("Lagområde"),
                        Column.words("Insats"),
                        Column.numbers("2020"),
                        Column.numbers("2019")),
                rows.build(),
                Optional.of("Streck: rapporten trycker ingen siffra."));
    }

    private static PageSection figuresThatDisagree() {
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        PrintedFigures.rows("figures-that-disagree.csv")
                .forEach(row -> rows.add(Row.of(
                        row.get(0),
                        row.get(2) + " (" + row.get(1) + ")",
                        row.get(4) + " (" + row.get(3) + ")",
                        row.get(5))));
        return PageSection.of(
                "siffror-som-inte-gar-ihop",
                "Siffror som inte går ihop",
                Paragraphs.of(
                        "Summorna i översikten, antalen i lex Sarah och summorna i besluten stämmer. De här uppgifterna stämmer inte med varandra, eller säger olika saker om samma sak."),
                new FigureTable(
                        "Uppgifter på två ställen",
                        SOURCE + "enligt varje rad",
                        ImmutableList.of(
                                Column.words("Uppgift"),
                                Column.words("Ett ställe"),
                                Column.words("Ett annat ställe"),
                                Column.words("Kontroll")),
                        rows.build(),
                        Optional.empty()));
    }

    private PageSection method() {
        LocalDate checked = review.rulebook().edition().lawCheckedThrough();
        Map<Boolean, String> rules = review.asked().stream()
                .collect(Collectors.partitioningBy(
                        rule -> rule.force().isBinding(),
                        Collectors.mapping(rule -> rule.id().value(), Collectors.joining(", "))));
        return PageSection.of(
                "sa-gjordes-provningen",
                "Så gjordes prövningen",
                Definitions.of(
                        new Definitions.Entry("Prövningsdag", review.asOf().toString()),
                        new Definitions.Entry(
                                "Regelbok",
                                "Utgåva " + review.rulebook().edition().version()
                                        + ". Rätten är kontrollerad till och med " + checked
                                        + "; för varje ärende gäller den lydelse som var i kraft när utredningen inleddes."),
                        new Definitions.Entry(
                                "Tillämpning", review.rulebook().profile().name()),
                        new Definitions.Entry("Bindande regler", rules.getOrDefault(true, "")),
                        new Definitions.Entry("Inte bindande", rules.getOrDefault(false, "")),
                        new Definitions.Entry(
                                "Fyra kalendermånader",
                                "Räknas från dagen då utredningen inleddes till samma dag fyra månader senare, eller månadens sista dag om den dagen saknas. Startdagen räknas inte, slutdagen räknas."),
                        new Definitions.Entry(
                                "Slutdag på ledig dag",
                                "Om tiden då löper till nästa vardag är inte avgjort. LSK visar båda dagarna och säger att det krävs en bedömning."),
                        new Definitions.Entry(
                                "Registret",
                                "49 rekonstruerade utredningar utan förlängningsbeslut: 8 längre än 122 dagar, av dem 4 mellan 134 och 183 dagar. Övriga datum är påhittade.")));
    }
}
