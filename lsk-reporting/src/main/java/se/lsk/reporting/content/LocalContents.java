package se.lsk.reporting.content;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import se.lsk.core.law.BilingualText;
import se.lsk.core.law.EffectivePeriod;
import se.lsk.core.law.LegalForce;
import se.lsk.core.law.LegalReference;
import se.lsk.core.law.RuleId;
import se.lsk.core.law.Verification;
import se.lsk.rules.Provision;

/**
 * What four municipalities want their own reports to hold, as their documents say. The first days of two of them are assumed: the guideline
 * has no day, and neither has the Stockholm district's system.
 */
final class LocalContents {

    private static final Provision GUIDELINE = read("KOMMUN RIKTLINJE-2020", LocalDate.of(2020, 1, 1));
    private static final Provision HERRLJUNGA = read("KOMMUN HERRLJUNGA-2020", LocalDate.of(2020, 1, 1));
    private static final Provision ORNSKOLDSVIK = read("KOMMUN ORNSKOLDSVIK-2013", LocalDate.of(2013, 6, 18));
    private static final Provision STOCKHOLM = read("KOMMUN STOCKHOLM-2010", LocalDate.of(2010, 1, 1));

    private static final BilingualText GUIDELINE_NAME = BilingualText.of(
            "En kommuns riktlinje (utan namn och datum)", "A municipality's guideline (without name and day)");

    /** The guideline's least contents of a <i>kvalitetsberättelse</i>, and two things more that it says belong there. */
    static final ContentProfile GUIDELINE_QUALITY_REPORT = local(
                    "riktlinje-000", GUIDELINE_NAME, ReportKind.QUALITY_REPORT)
            .addAllItems(items(
                    "LOCAL-000-KB",
                    LegalForce.LOCAL_GUIDELINE,
                    GUIDELINE,
                    of(
                            "Utvecklingsområden",
                            "Development areas",
                            "Följs de utvecklingsområden upp som verksamheten har arbetat med?",
                            "Are the development areas followed up that were worked on?",
                            Need.of(EvidenceKind.GOALS, EvidenceKind.MEASURES, EvidenceKind.OUTCOMES)),
                    of(
                            "Resultat av egenkontroller",
                            "Results of self-monitoring",
                            "Redovisas resultaten av de egenkontroller som har gjorts?",
                            "Are the results of the self-monitoring told?",
                            Need.of(EvidenceKind.SELF_MONITORING)),
                    of(
                            "Resultat av förbättringsåtgärder",
                            "Results of improvement measures",
                            "Redovisas resultaten av åtgärder utifrån risker och egenkontroller?",
                            "Are the results of measures from risks and self-monitoring told?",
                            Need.of(EvidenceKind.MEASURES, EvidenceKind.OUTCOMES)),
                    of(
                            "Resultat av brukarundersökningar",
                            "Results of user surveys",
                            "Redovisas resultaten av brukarundersökningar?",
                            "Are the results of user surveys told?",
                            Need.of(EvidenceKind.SURVEYS)),
                    of(
                            "Analys av avvikelser",
                            "Analysis of deviations",
                            "Analyseras de avvikelser som har rapporterats?",
                            "Are the reported deviations analysed?",
                            Need.of(EvidenceKind.DEVIATIONS),
                            Need.DESCRIPTION),
                    of(
                            "Resultat av uppföljningar",
                            "Results of follow-ups",
                            "Redovisas resultaten av uppföljningar?",
                            "Are the results of follow-ups told?",
                            Need.of(EvidenceKind.FOLLOW_UPS)),
                    of(
                            "Lex Sarah i sammanställning",
                            "Lex Sarah in summary",
                            "Sammanställs de lex Sarah-ärenden som inte bedömts som allvarliga?",
                            "Are the lex Sarah cases that were not judged serious summarised?",
                            Need.of(EvidenceKind.LEX_SARAH)),
                    of(
                            "Utförare i valfrihetssystemet",
                            "Providers in the system of choice",
                            "Redovisas resultat och analys av uppföljningen av utförare i valfrihetssystemet?",
                            "Are results and analysis of following up the providers in the system of choice told?",
                            Need.of(EvidenceKind.FOLLOW_UPS))))
            .build();

    /** The guideline's contents of a <i>patientsäkerhetsberättelse</i>. */
    static final ContentProfile GUIDELINE_PATIENT_SAFETY_REPORT = local(
                    "riktlinje-000", GUIDELINE_NAME, ReportKind.PATIENT_SAFETY_REPORT)
            .addAllItems(items(
                    "LOCAL-000-PSB",
                    LegalForce.LOCAL_GUIDELINE,
                    GUIDELINE,
                    of(
                            "Strategier, mål och resultat",
                            "Strategies, goals and results",
                            "Redovisas strategier, mål och resultat av arbetet för patientsäkerheten?",
                            "Are strategies, goals and results of the work for patient safety told?",
                            Need.of(EvidenceKind.DESCRIPTION, EvidenceKind.GOALS)),
                    of(
                            "Risker i vården",
                            "Risks in care",
                            "Beskrivs hur risker har identifierats, analyserats och minskats?",
                            "Does it describe how risks were identified, analysed and reduced?",
                            Need.of(EvidenceKind.DESCRIPTION, EvidenceKind.RISK_ANALYSES)),
                    of(
                            "Personalens bidrag och patienters synpunkter",
                            "What staff contributed and patients' views",
                            "Beskrivs hur personalen har bidragit och hur patienters och närståendes synpunkter har hanterats?",
                            "Does it describe what staff contributed and how the views of patients and relatives were handled?",
                            Need.of(EvidenceKind.DESCRIPTION, EvidenceKind.COMPLAINTS)),
                    of(
                            "Årets resultat",
                            "Results of the year",
                            "Redogörs för de resultat som uppnåddes under föregående år?",
                            "Are the results of the previous year told?",
                            Need.SHOWN)))
            .build();

    /** The guideline's <i>kvalitetsplan</i> for the coming year, which is presented to the board. */
    static final ContentProfile GUIDELINE_QUALITY_PLAN = local("riktlinje-000", GUIDELINE_NAME, ReportKind.QUALITY_PLAN)
            .addAllItems(items(
                    "LOCAL-000-KP",
                    LegalForce.LOCAL_GUIDELINE,
                    GUIDELINE,
                    of(
                            "Planerade riskanalyser",
                            "Planned risk analyses",
                            "Framgår vilka riskanalyser som planeras?",
                            "Does it show which risk analyses are planned?",
                            Need.of(EvidenceKind.DESCRIPTION, EvidenceKind.RISK_ANALYSES, EvidenceKind.PLAN)),
                    of(
                            "Planerade egenkontroller",
                            "Planned self-monitoring",
                            "Framgår vilka egenkontroller som planeras?",
                            "Does it show which self-monitoring is planned?",
                            Need.of(EvidenceKind.DESCRIPTION, EvidenceKind.SELF_MONITORING, EvidenceKind.PLAN)),
                    of(
                            "Planerade åtgärder",
                            "Planned measures",
                            "Framgår vilka åtgärder som planeras?",
                            "Does it show which measures are planned?",
                            Need.of(EvidenceKind.DESCRIPTION, EvidenceKind.MEASURES, EvidenceKind.PLAN))))
            .build();

    /** The guideline's summary of lex Sarah cases that were not judged serious. */
    static final ContentProfile GUIDELINE_LEX_SARAH = local(
                    "riktlinje-000", GUIDELINE_NAME, ReportKind.LEX_SARAH_SUMMARY)
            .addAllItems(items(
                    "LOCAL-000-LS",
                    LegalForce.LOCAL_GUIDELINE,
                    GUIDELINE,
                    of(
                            "Ärenden som inte bedömts som allvarliga",
                            "Cases not judged serious",
                            "Sammanställs de lex Sarah-ärenden som inte bedömts som allvarliga?",
                            "Are the lex Sarah cases that were not judged serious summarised?",
                            Need.of(EvidenceKind.LEX_SARAH))))
            .build();

    /** The chapters of Herrljunga's <i>kvalitetsberättelse</i> for 2020. */
    static final ContentProfile HERRLJUNGA_QUALITY_REPORT = local(
                    "herrljunga-2020",
                    BilingualText.of("Herrljungas kapitel 2020", "Herrljunga's chapters of 2020"),
                    ReportKind.QUALITY_REPORT)
            .addAllItems(items(
                    "LOCAL-HERRLJUNGA-KB",
                    LegalForce.PRACTICE,
                    HERRLJUNGA,
                    chapter("Sammanfattning", "Summary", Need.DESCRIPTION),
                    chapter("Bakgrund", "Background", Need.DESCRIPTION),
                    chapter(
                            "Organisatoriskt ansvar och roller i kvalitetsarbetet",
                            "Responsibilities and roles in the quality work",
                            Need.of(EvidenceKind.DESCRIPTION, EvidenceKind.RESPONSIBILITY)),
                    chapter(
                            "Mål och måluppfyllelse",
                            "Goals and whether they were reached",
                            Need.of(EvidenceKind.GOALS)),
                    chapter("Systematiskt kvalitetsarbete", "Systematic quality work", Need.DESCRIPTION),
                    chapter(
                            "Externa granskningar",
                            "External reviews",
                            Need.of(
                                    EvidenceKind.DESCRIPTION,
                                    EvidenceKind.FOLLOW_UPS,
                                    EvidenceKind.UNEXECUTED_DECISIONS)),
                    chapter(
                            "Personalens medverkan i kvalitetsarbetet",
                            "Staff participation in the quality work",
                            Need.DESCRIPTION),
                    chapter("Förbättringsplan", "Improvement plan", Need.of(EvidenceKind.PLAN, EvidenceKind.MEASURES)),
                    chapter("Bilagor", "Annexes", Need.SHOWN)))
            .build();

    /** What Herrljunga's table of lex Sarah reports for 2020 shows. */
    static final ContentProfile HERRLJUNGA_LEX_SARAH = local(
                    "herrljunga-2020",
                    BilingualText.of(
                            "Herrljungas redovisning av lex Sarah 2020", "Herrljunga's account of lex Sarah 2020"),
                    ReportKind.LEX_SARAH_SUMMARY)
            .addAllItems(items(
                    "LOCAL-HERRLJUNGA-LS",
                    LegalForce.PRACTICE,
                    HERRLJUNGA,
                    of(
                            "Antal rapporter",
                            "Number of reports",
                            "Framgår hur många rapporter som har lämnats, i jämförelse med tidigare år?",
                            "Does it show how many reports there were, compared with earlier years?",
                            Need.of(EvidenceKind.LEX_SARAH)),
                    of(
                            "Verksamhet och händelse",
                            "Activity and event",
                            "Framgår vilken verksamhet och vilket slags händelse varje rapport gäller?",
                            "Does it show which activity and what kind of event each report is about?",
                            Need.of(EvidenceKind.LEX_SARAH)),
                    of(
                            "Bedömning och anmälan",
                            "Judgement and notification",
                            "Framgår hur varje rapport har bedömts och om den har anmälts till IVO?",
                            "Does it show how each report was judged and whether IVO was notified?",
                            Need.of(EvidenceKind.LEX_SARAH)),
                    of(
                            "Uppföljning av åtgärder",
                            "Follow-up of measures",
                            "Framgår hur de planerade åtgärderna har följts upp?",
                            "Does it show how the planned measures were followed up?",
                            Need.of(EvidenceKind.DESCRIPTION, EvidenceKind.MEASURES, EvidenceKind.OUTCOMES))))
            .build();

    /** What Örnsköldsvik's management system sends to the <i>kvalitetsberättelse</i>. */
    static final ContentProfile ORNSKOLDSVIK_QUALITY_REPORT = local(
                    "ornskoldsvik-2013",
                    BilingualText.of("Örnsköldsviks ledningssystem 2013", "Örnsköldsvik's management system of 2013"),
                    ReportKind.QUALITY_REPORT)
            .addAllItems(items(
                    "LOCAL-003-KB",
                    LegalForce.LOCAL_GUIDELINE,
                    ORNSKOLDSVIK,
                    of(
                            "Rapporter enligt lex Sarah",
                            "Reports under lex Sarah",
                            "Beskrivs årets rapporter om missförhållanden och risker för missförhållanden?",
                            "Are the year's reports of shortcomings and risks of them described?",
                            Need.of(EvidenceKind.LEX_SARAH)),
                    of(
                            "Klagomål och synpunkter",
                            "Complaints and views",
                            "Sammanställs och analyseras klagomål och synpunkter?",
                            "Are complaints and views compiled and analysed?",
                            Need.of(EvidenceKind.COMPLAINTS)),
                    of(
                            "Avvikelser",
                            "Deviations",
                            "Sammanställs och analyseras rapporterade avvikelser?",
                            "Are reported deviations compiled and analysed?",
                            Need.of(EvidenceKind.DEVIATIONS))))
            .build();

    /** What Örnsköldsvik's management system sends to the <i>patientsäkerhetsberättelse</i>. */
    static final ContentProfile ORNSKOLDSVIK_PATIENT_SAFETY_REPORT = local(
                    "ornskoldsvik-2013",
                    BilingualText.of("Örnsköldsviks ledningssystem 2013", "Örnsköldsvik's management system of 2013"),
                    ReportKind.PATIENT_SAFETY_REPORT)
            .addAllItems(items(
                    "LOCAL-003-PSB",
                    LegalForce.LOCAL_GUIDELINE,
                    ORNSKOLDSVIK,
                    of(
                            "Vårdskador och risker för vårdskador",
                            "Harm in care and risks of it",
                            "Beskrivs årets rapporter om vårdskador och risker för vårdskador?",
                            "Are the year's reports of harm in care and risks of it described?",
                            Need.of(EvidenceKind.HARM_IN_CARE)),
                    of(
                            "Avvikelser i hälso- och sjukvården",
                            "Deviations in health care",
                            "Sammanställs och analyseras avvikelser som gäller hälso- och sjukvård och patientsäkerhet?",
                            "Are deviations in health care and patient safety compiled and analysed?",
                            Need.of(EvidenceKind.DEVIATIONS, EvidenceKind.HARM_IN_CARE))))
            .build();

    /** What the Stockholm district's quality councils follow up before its <i>verksamhetsberättelse</i>. */
    static final ContentProfile STOCKHOLM_QUALITY_REPORT = local(
                    "stockholm-2006-11",
                    BilingualText.of(
                            "En stadsdel i Stockholm: inför verksamhetsberättelsen",
                            "A district of Stockholm: before the annual report"),
                    ReportKind.QUALITY_REPORT)
            .addAllItems(items(
                    "LOCAL-004-VB",
                    LegalForce.LOCAL_GUIDELINE,
                    STOCKHOLM,
                    of(
                            "Klagomål, synpunkter och beröm",
                            "Complaints, views and praise",
                            "Följs klagomål, synpunkter och beröm upp?",
                            "Are complaints, views and praise followed up?",
                            Need.of(EvidenceKind.COMPLAINTS)),
                    of(
                            "Risk- och väsentlighetsanalyser",
                            "Analyses of risk and materiality",
                            "Följs risk- och väsentlighetsanalyser upp?",
                            "Are analyses of risk and materiality followed up?",
                            Need.of(EvidenceKind.RISK_ANALYSES)),
                    of(
                            "Internkontroller",
                            "Internal controls",
                            "Följs internkontroller upp?",
                            "Are internal controls followed up?",
                            Need.of(EvidenceKind.SELF_MONITORING)),
                    of(
                            "Anmälningar enligt 24 a § LSS",
                            "Notifications under 24 a § LSS",
                            "Följs anmälningar av allvarliga missförhållanden upp?",
                            "Are notifications of serious shortcomings followed up?",
                            Need.of(EvidenceKind.LEX_SARAH)),
                    of(
                            "Ej verkställda beslut",
                            "Decisions not carried out",
                            "Följs ej verkställda beslut upp?",
                            "Are decisions not carried out followed up?",
                            Need.of(EvidenceKind.UNEXECUTED_DECISIONS))))
            .build();

    private LocalContents() {}

    /** An item without its key, force and provision. */
    private record Draft(BilingualText title, BilingualText question, List<Need> needs) {}

    private static Draft of(String swedish, String english, String asks, String asksInEnglish, Need... needs) {
        return new Draft(
                BilingualText.of(swedish, english), BilingualText.of(asks, asksInEnglish), ImmutableList.copyOf(needs));
    }

    private static Draft chapter(String swedish, String english, Need need) {
        return of(
                swedish,
                english,
                "Finns kapitlet ”" + swedish + "” med innehåll?",
                "Is there a chapter “" + english + "” with contents?",
                need);
    }

    private static List<RequiredItem> items(String list, LegalForce force, Provision provision, Draft... drafts) {
        ImmutableList.Builder<RequiredItem> items = ImmutableList.builder();
        for (int i = 0; i < drafts.length; i++) {
            items.add(RequiredItem.builder()
                    .key(ItemKey.of(RuleId.of(list), i + 1))
                    .force(force)
                    .addBasis(provision)
                    .title(drafts[i].title())
                    .question(drafts[i].question())
                    .addAllNeeds(drafts[i].needs())
                    .build());
        }
        return items.build();
    }

    private static ContentProfile.Builder local(String id, BilingualText name, ReportKind kind) {
        return ContentProfile.builder().id(id).name(name).kind(kind).isLocal(true);
    }

    private static Provision read(String document, LocalDate firstDay) {
        return new Provision(LegalReference.parse(document), EffectivePeriod.from(firstDay), Verification.VERIFIED);
    }

    /** {@return every profile} */
    static List<ContentProfile> all() {
        return ImmutableList.of(
                GUIDELINE_QUALITY_REPORT,
                GUIDELINE_PATIENT_SAFETY_REPORT,
                GUIDELINE_QUALITY_PLAN,
                GUIDELINE_LEX_SARAH,
                HERRLJUNGA_QUALITY_REPORT,
                HERRLJUNGA_LEX_SARAH,
                ORNSKOLDSVIK_QUALITY_REPORT,
                ORNSKOLDSVIK_PATIENT_SAFETY_REPORT,
                STOCKHOLM_QUALITY_REPORT);
    }
}
