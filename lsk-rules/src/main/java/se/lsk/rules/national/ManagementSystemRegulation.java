package se.lsk.rules.national;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.lsk.core.law.LegalReference;
import se.lsk.core.law.RuleId;
import se.lsk.core.law.Verification;
import se.lsk.rules.Phrase;

/** SOSFS 2011:9, section by section: the inventory of its 28 sections, and what became of each. */
final class ManagementSystemRegulation {

    static final ImmutableList<TracedProvision> ALL = ImmutableList.of(
            section("K1P1", "Vilken verksamhet som omfattas", "Which activities are covered")
                    .read()
                    .because(
                            "En avgränsning, ingen plikt. Vilka lagar som verksamheten bedrivs enligt är en uppgift i beskrivningen (regimes); om uppgiften är riktig avgör en person. Hur paragrafen lyder efter HSLF-FS 2025:21 är inte läst.",
                            "A delimitation, no duty. Under which acts the activity is run is told in the description (regimes); whether that is right a person decides. The wording after HSLF-FS 2025:21 was not read."),
            section("K1P2", "Tillämpning i patientsäkerhetsarbetet", "Application in the work on patient safety")
                    .read()
                    .because(
                            "En avgränsning, ingen plikt: föreskriften tillämpas också i vårdgivarens arbete enligt 3 kap. patientsäkerhetslagen. Plikterna står i den lagen.",
                            "A delimitation, no duty: the regulation is also applied in the caregiver's work under 3 kap. of the Patient Safety Act. The duties stand in that act."),
            section("K2P1", "Definitioner", "Definitions")
                    .read()
                    .because(
                            "Definitioner är ingen plikt. Begreppen är LSK:s typer; kvalitet är en typ vars svar följer av kraven och målen. Ordalydelsen är läst för en del av begreppen, de övriga i andra hand.",
                            "Definitions are no duty. The terms are types of LSK; quality is a type whose answer follows from the requirements and goals. The wording was read for some of the terms, the others at second hand."),
            section("K3P1", "Ansvar för ledningssystemet", "Responsibility for the management system")
                    .secondHand()
                    .rules("K3P1")
                    .because(
                            "Att systemet finns och används går att se. Om det används systematiskt och fortlöpande bedöms av en person.",
                            "That the system is there and is used can be seen. Whether it is used systematically and continuously is for a person to judge."),
            section(
                            "K3P2",
                            "Planera, leda, kontrollera, följa upp, utvärdera, förbättra",
                            "Plan, lead, control, follow up, evaluate, improve")
                    .secondHand()
                    .rules("K3P2")
                    .because(
                            "Att något visar vart och ett av de sex leden går att se. Om det räcker bedöms av en person.",
                            "That something shows each of the six can be seen. Whether it is enough is for a person to judge."),
            section("K3P3", "Hur uppgifterna är fördelade", "How the tasks are divided")
                    .secondHand()
                    .rules("K3P3")
                    .because(
                            "Att varje uppgift har någon går att se. Om fördelningen är lämplig bedöms av en person.",
                            "That somebody has each task can be seen. Whether the division is suitable is for a person to judge."),
            section("K4P1", "Anpassning till verksamheten", "Fitted to the activity")
                    .secondHand()
                    .rules("K4P1")
                    .because(
                            "Om systemet passar verksamhetens inriktning och omfattning bedöms av en person. Innehållet är läst i andra hand, men att det står just i 1 § är bara ihågkommet: regeln anger kapitlet.",
                            "Whether the system fits the direction and scope of the activity is for a person to judge. The content was read at second hand, but that it stands in 1 § is only recalled: the rule cites the chapter."),
            section("K4P2", "Processer", "Processes")
                    .secondHand()
                    .rules("K4P2")
                    .because(
                            "Vilka processer som behövs för att säkra kvaliteten bedöms av en person.",
                            "Which processes are needed to secure quality is for a person to judge."),
            section("K4P3", "Aktiviteter och deras ordning", "Activities and their order")
                    .secondHand()
                    .rules("K4P3")
                    .because(
                            "Om aktiviteterna är de rätta, och i rätt ordning, bedöms av en person.",
                            "Whether the activities are the right ones, in the right order, is for a person to judge."),
            section("K4P4", "Rutiner", "Routines")
                    .secondHand()
                    .rules("K4P4")
                    .reserved("K4P4-AR")
                    .because(
                            "Vilka aktiviteter som behöver en rutin avgör verksamheten. Att det finns allmänna råd om vilka rutiner som bör finnas är läst i andra hand, men inte vad de säger.",
                            "Which activities need a routine the organisation decides. That there is general advice on which routines to have was read at second hand, but not what it says."),
            section("K4P5", "Samverkan i socialtjänst och LSS", "Co-operation in social services and under LSS")
                    .secondHand()
                    .rules("K4P5")
                    .because(
                            "I vilka processer samverkan behövs avgör verksamheten. Om samverkan fungerar bedöms av en person.",
                            "In which processes co-operation is needed the organisation decides. Whether it works is for a person to judge."),
            section("K4P6", "Samverkan för att förebygga vårdskador", "Co-operation to prevent harm in care")
                    .secondHand()
                    .rules("K4P6")
                    .because(
                            "I vilka processer samverkan behövs avgör vårdgivaren. Den exakta ordalydelsen är inte läst.",
                            "In which processes co-operation is needed the caregiver decides. The exact wording was not read."),
            section("K5P1", "Riskanalys", "Risk analysis")
                    .secondHand()
                    .rules("K5P1", "K5P1-UNITS")
                    .because(
                            "Föreskriften säger fortlöpande och anger varken intervall eller skala. Om bedömningen av en risk är riktig avgör en person.",
                            "The regulation says continuously and states neither an interval nor a scale. Whether a risk is assessed rightly a person decides."),
            section("K5P2", "Egenkontroll", "Self-monitoring")
                    .secondHand()
                    .rules("K5P2", "K5P2-AR")
                    .because(
                            "Föreskriften anger inget intervall: egenkontrollerna jämförs med den egna planen. Om planen räcker bedöms av en person.",
                            "The regulation states no interval: self-monitoring is compared with the organisation's own plan. Whether the plan is enough is for a person to judge."),
            section("K5P3", "Klagomål och synpunkter", "Complaints and views")
                    .secondHand()
                    .rules("K5P3")
                    .because(
                            "Hur väl ett klagomål har utretts bedöms av en person. Någon tid för svar har inte hittats i föreskriften.",
                            "How well a complaint was investigated is for a person to judge. No time for an answer was found in the regulation."),
            section("K5P3a", "Inte känt", "Not known")
                    .reserved("K5P3A")
                    .because(
                            "Att paragrafen finns är läst i andra hand. Vad den säger, och vilken föreskrift som förde in den, har inte setts.",
                            "That the section exists was read at second hand. What it says, and which regulation put it in, was not seen."),
            section("K5P4", "Rapporteringsskyldighet", "Duty to report")
                    .secondHand()
                    .rules("K5P4-5")
                    .reserved("K5P4")
                    .because(
                            "4 och 5 §§ prövas tillsammans: hur innehållet är fördelat mellan dem är bara ihågkommet. De enskilda rapporternas plikter står i lag och har egna regler.",
                            "4 and 5 §§ are examined together: how the content is divided between them is only recalled. The duties on each report stand in statutes and have rules of their own."),
            section("K5P5", "Rapporter tas emot och utreds", "Reports are received and investigated")
                    .secondHand()
                    .rules("K5P4-5")
                    .reserved("K5P5")
                    .because(
                            "Se 4 §. Hur väl en rapport har utretts bedöms av en person.",
                            "See 4 §. How well a report was investigated is for a person to judge."),
            section("K5P6", "Sammanställning och analys", "Compilation and analysis")
                    .secondHand()
                    .rules("K5P6")
                    .because(
                            "Om analysen ser de mönster och trender som finns bedöms av en person.",
                            "Whether the analysis sees the patterns and trends that are there is for a person to judge."),
            section("K5P7", "Förbättrande åtgärder", "Measures of improvement")
                    .secondHand()
                    .rules("K5P7", "K5P7-ANALYSIS", "K5P7-ASSESSMENT", "K5P7-EVENT")
                    .because(
                            "Vilka åtgärder som behövs bedöms av en person. Åtgärder efter en riskanalys prövas för den riskanalysen.",
                            "Which measures are needed is for a person to judge. Measures after a risk analysis are examined for that analysis."),
            section("K5P8", "Förbättring av processer och rutiner", "Improvement of processes and routines")
                    .secondHand()
                    .rules("K5P8")
                    .because(
                            "Om en ändring är en förbättring bedöms av en person.",
                            "Whether a change is an improvement is for a person to judge."),
            section(
                            "K6P1",
                            "Personalen arbetar enligt processer och rutiner",
                            "Staff work according to processes and routines")
                    .secondHand()
                    .rules("K6P1")
                    .because(
                            "Att rutinerna är kända och kontrolleras går att se. Hur arbetet i själva verket görs kan inget program se.",
                            "That the routines are known and checked can be seen. How the work is in fact done no program can see."),
            section("K6P2", "Hälso- och sjukvårdspersonalens skyldigheter", "The duties of health-care staff")
                    .secondHand()
                    .reserved("K6P2")
                    .because(
                            "En hänvisning: plikten står i 6 kap. 4 § patientsäkerhetslagen. Att 2 och 3 §§ delar på hänvisningarna så är bara ihågkommet.",
                            "A reference: the duty stands in 6 kap. 4 § of the Patient Safety Act. That 2 and 3 §§ divide the references so is only recalled."),
            section(
                            "K6P3",
                            "Personalens skyldigheter i socialtjänst och LSS",
                            "The duties of staff in social services and under LSS")
                    .secondHand()
                    .reserved("K6P3")
                    .because(
                            "En hänvisning: plikten att medverka till god kvalitet står i socialtjänstlagen och i 24 a § LSS och har egna regler. Fördelningen mellan 2 och 3 §§ är bara ihågkommen.",
                            "A reference: the duty to contribute to good quality stands in the Social Services Act and in 24 a § LSS and has rules of its own. The division between 2 and 3 §§ is only recalled."),
            section("K7P1", "Dokumentation och kvalitetsberättelse", "Documentation and the quality report")
                    .secondHand()
                    .rules("K7P1", "K7P1-AR-1", "K7P1-AR-2", "K7P1-AR-3", "QL-KVB")
                    .because(
                            "Att arbetet är dokumenterat går att se. Om kvalitetsberättelsen är så detaljerad som de allmänna råden säger bedöms av en person.",
                            "That the work is documented can be seen. Whether the quality report is as detailed as the general advice says is for a person to judge."),
            section("K7P2", "Patientsäkerhetsberättelsens innehåll", "The contents of the patient-safety report")
                    .secondHand()
                    .rules("K7P2")
                    .because(
                            "Fyra punkter är lästa i andra hand. Punkterna 5 och 6 är bara ihågkomna och prövas inte.",
                            "Four items were read at second hand. Items 5 and 6 are only recalled and not examined."),
            section(
                            "K7P3",
                            "Patientsäkerhetsberättelsens detaljeringsgrad",
                            "How detailed the patient-safety report is")
                    .secondHand()
                    .rules("K7P3")
                    .because(
                            "Om berättelsen går att bedöma arbetet efter, och möter andras behov av information, bedöms av en person.",
                            "Whether the work can be judged by the report, and the report meets others' need for information, is for a person to judge."),
            section("K8P1", "Undantag", "Exemptions")
                    .reserved("K8P1")
                    .because(
                            "Att kapitlet finns är läst i andra hand. Dess innehåll och paragrafens nummer är bara ihågkomna.",
                            "That the chapter exists was read at second hand. Its content and the number of the section are only recalled."));

    private ManagementSystemRegulation() {}

    private static Section section(String place, String swedish, String english) {
        return new Section(
                LegalReference.parse("SOSFS 2011:9#" + place),
                Phrase.of(swedish, english),
                Optional.empty(),
                ImmutableList.of(),
                ImmutableList.of());
    }

    /** A section while its row is put together. Immutable. */
    private record Section(
            LegalReference provision,
            Phrase about,
            Optional<Verification> known,
            List<RuleId> ruleKeys,
            List<RuleId> reservedKeys) {

        Section read() {
            return new Section(provision, about, Optional.of(Verification.VERIFIED), ruleKeys, reservedKeys);
        }

        Section secondHand() {
            return new Section(provision, about, Optional.of(Verification.SECONDARY), ruleKeys, reservedKeys);
        }

        Section rules(String... keys) {
            return new Section(provision, about, known, keys(keys), reservedKeys);
        }

        Section reserved(String... keys) {
            return new Section(provision, about, known, ruleKeys, keys(keys));
        }

        private static List<RuleId> keys(String... keys) {
            return Arrays.stream(keys).map(RuleId::of).toList();
        }

        TracedProvision because(String swedish, String english) {
            return new TracedProvision(provision, about, known, ruleKeys, reservedKeys, Phrase.of(swedish, english));
        }
    }
}
