package se.lsk.rules.national;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.law.RuleId;
import se.lsk.rules.Phrase;

/**
 * What was looked for and did not become a rule (<i>avgränsning</i>), with the reason: it was only recalled, not found, or it is no time.
 * Immutable and thread-safe.
 *
 * @param key its key in the survey of the law
 * @param scope whether there is no rule at all, or a rule that leaves this out
 * @param what what it is about
 * @param because why it is no rule, as sentences
 */
@LegalTerm(sv = "avgränsning")
public record NotCovered(RuleId key, Scope scope, Phrase what, Phrase because) {

    /** How much is left out. */
    public enum Scope {
        /** There is no rule under the key. */
        WHOLE,
        /** There is a rule under the key, and it leaves this out. */
        PART
    }

    private static final Phrase OLDER_WORDING = Phrase.of("Lydelsen före 2025-07-01", "The wording before 2025-07-01");
    private static final Phrase OLDER_ACT_NOT_CHECKED = Phrase.of(
            "Motsvarande bestämmelse i 2001 års lag är inte kontrollerad.",
            "The corresponding provision of the act of 2001 was not checked.");
    private static final Phrase OLDER_ORDINANCE_NOT_CHECKED = Phrase.of(
            "Motsvarande bestämmelse i den äldre förordningen är inte kontrollerad.",
            "The corresponding provision of the former ordinance was not checked.");

    private static final Phrase RECALLED_SPLIT = Phrase.of(
            "Hur innehållet delas mellan 4 § och 5 § är bara ihågkommet; de prövas tillsammans under K5P4-5.",
            "How the contents are split between 4 § and 5 § is only recalled; they are examined together under K5P4-5.");

    private static final ImmutableList<NotCovered> ALL = ImmutableList.of(
            part(
                    "CH-PROTECT",
                    Phrase.of(
                            "Skyddsbedömning samma dag, senast dagen efter",
                            "Protective assessment on the same day, at the latest on the day after"),
                    Phrase.of(
                            "Det står i ingen av lagarna; det är råd om praxis. Ordet genast har ingen längd. En kommun kan ange ett eget mål i sin profil.",
                            "It stands in neither act; it is advice on practice. The words at once have no length. A municipality can set a target of its own in its profile.")),
            part("PL-YOUTHSERVICE", OLDER_WORDING, OLDER_ACT_NOT_CHECKED),
            part("PL-ADOPT-2", OLDER_WORDING, OLDER_ACT_NOT_CHECKED),
            part("PL-FOSTERLIST", OLDER_WORDING, OLDER_ORDINANCE_NOT_CHECKED),
            part("PL-HVB-NOTICE", OLDER_WORDING, OLDER_ORDINANCE_NOT_CHECKED),
            part("PL-EVICTION", OLDER_WORDING, OLDER_ORDINANCE_NOT_CHECKED),
            part(
                    "LS-COMPLETE",
                    Phrase.of("Att IVO ger längre tid än två månader", "IVO giving more than two months"),
                    Phrase.of(
                            "Om IVO kan ge längre tid har inte setts; föreskriftens egen text (SOSFS 2011:5) är inte läst.",
                            "Whether IVO can give longer was not seen; the regulation's own text (SOSFS 2011:5) was not read.")),
            whole(
                    "LS-ANNUAL",
                    Phrase.of("Årlig rapport om lex Sarah", "A yearly report on lex Sarah"),
                    Phrase.of(
                            "Ingen sådan plikt har hittats i lagarna. I praktiken ingår lex Sarah i kvalitetsberättelsen.",
                            "No such duty was found in the acts. In practice lex Sarah is part of the quality report.")),
            part(
                    "LM-INVEST-SEND",
                    Phrase.of("Två månader för att sända in utredningen", "Two months for sending the investigation"),
                    Phrase.of(
                            "Siffran används allmänt och tros komma från HSLF-FS 2017:41, som inte är läst. Lagen säger samtidigt med anmälan eller snarast därefter.",
                            "The figure is widely used and believed to come from HSLF-FS 2017:41, which was not read. The act says at the same time as the notification or as soon as possible after it.")),
            whole(
                    "K4P4-AR",
                    Phrase.of(
                            "Allmänna råd om vilka rutiner som bör finnas",
                            "General advice on which routines there should be"),
                    Phrase.of(
                            "Att råden finns är belagt i andra hand; innehållet har inte setts.",
                            "That the advice exists is attested at second hand; its contents were not seen.")),
            whole(
                    "K5P3A",
                    Phrase.of("5 kap. 3 a § SOSFS 2011:9", "SOSFS 2011:9, 5 kap. 3 a §"),
                    Phrase.of(
                            "Att paragrafen har förts in är belagt i andra hand; innehållet och föreskriften som förde in den har inte setts.",
                            "That the section was inserted is attested at second hand; its contents and the regulation that inserted it were not seen.")),
            whole(
                    "K5P4",
                    Phrase.of(
                            "Vad 5 kap. 4 § säger för sig om rapporteringsskyldighet",
                            "What 5 kap. 4 § says on its own of the duty to report"),
                    RECALLED_SPLIT),
            whole(
                    "K5P5",
                    Phrase.of(
                            "Vad 5 kap. 5 § säger för sig om att ta emot och utreda rapporter",
                            "What 5 kap. 5 § says on its own of receiving and investigating reports"),
                    RECALLED_SPLIT),
            whole(
                    "K6P2",
                    Phrase.of(
                            "Hänvisningen till personalens skyldigheter i patientsäkerhetslagen",
                            "The reference to the duties of staff in the Patient Safety Act"),
                    Phrase.of(
                            "Hur 6 kap. delas mellan 2 § och 3 § är bara ihågkommet. Lagens egen skyldighet är läst.",
                            "How 6 kap. is split between 2 § and 3 § is only recalled. The duty of the act itself was read.")),
            whole(
                    "K6P3",
                    Phrase.of(
                            "Hänvisningen till vars och ens skyldighet att medverka till god kvalitet",
                            "The reference to everyone's duty to contribute to good quality"),
                    Phrase.of(
                            "Hur 6 kap. delas mellan 2 § och 3 § är bara ihågkommet, och lydelsen efter 2025 har inte setts.",
                            "How 6 kap. is split between 2 § and 3 § is only recalled, and the wording after 2025 was not seen.")),
            part(
                    "K7P2",
                    Phrase.of("Punkterna 5 och 6 i 7 kap. 2 §", "Items 5 and 6 of 7 kap. 2 §"),
                    Phrase.of(
                            "Rapporter från personalen och klagomål är bara ihågkomna som punkter; källorna nämner punkterna 1–4 som exempel.",
                            "Reports from staff and complaints are only recalled as items; the sources name items 1–4 as examples.")),
            whole(
                    "K8P1",
                    Phrase.of(
                            "Socialstyrelsens undantag från föreskrifterna",
                            "Exemptions from the regulation by the National Board of Health and Welfare"),
                    Phrase.of(
                            "Kapitlets paragraf är bara ihågkommen, och det är ingen plikt för verksamheten.",
                            "The section of the chapter is only recalled, and it is no duty of the activity.")),
            part(
                    "EVB-3",
                    Phrase.of("IVO:s rapporteringsfönster", "IVO's reporting windows"),
                    Phrase.of(
                            "IVO bestämmer fönstren, och bara de för 2019 är kända. Lagen säger en gång i kvartalet.",
                            "IVO sets the windows, and only those of 2019 are known. The act says once in each quarter.")),
            part(
                    "EVB-5",
                    Phrase.of("Slutet av 34 kap. 3 § i 2025 års lag", "The end of 34 kap. 3 § in the act of 2025"),
                    Phrase.of(
                            "Paragrafens slut saknas i den text som lästes.",
                            "The end of the section is missing in the text that was read.")),
            whole(
                    "EVB-6",
                    Phrase.of(
                            "Rapportering när en annan kommun verkställer beslutet",
                            "Reporting when another municipality carries out the decision"),
                    Phrase.of(
                            "Läst, men ingen egen klocka: samma plikter gäller också den kommun som har ombetts att verkställa.",
                            "Read, but no clock of its own: the same duties also apply to the municipality that was asked to carry it out.")),
            whole(
                    "FEE-2",
                    Phrase.of("Den särskilda avgiftens storlek", "The size of the special fee"),
                    Phrase.of("Läst, men ett belopp och ingen tid.", "Read, but an amount and no time.")),
            whole(
                    "FL-22",
                    Phrase.of("Vilken dag en handling kom in", "On which day a document arrived"),
                    Phrase.of(
                            "Läst, men ingen tid: paragrafen avgör vilken dag en handling kom in. Den dagen är en uppgift som andra klockor startar från.",
                            "Read, but no time: the section decides on which day a document arrived. That day is a fact from which other clocks start.")),
            whole(
                    "SOL-FL",
                    Phrase.of(
                            "Vilka paragrafer i förvaltningslagen som gäller i nämndens ärenden",
                            "Which sections of the Administrative Procedure Act apply to the board's cases"),
                    Phrase.of(
                            "Ingen tid. I 2025 års lag är uppräkningen dessutom avbruten i den text som lästes.",
                            "No time. In the act of 2025 the list is moreover cut off in the text that was read.")),
            part(
                    "LSS-ADULT",
                    Phrase.of(
                            "Tre till fyra månader för beslut om personlig assistans",
                            "Three to four months for a decision on personal assistance"),
                    Phrase.of(
                            "Ett riktmärke från JO (JO 7477-2017), ingen tid i lag.",
                            "A guide given by the Parliamentary Ombudsman (JO 7477-2017), no time in law.")),
            whole(
                    "SOL-BISTAND",
                    Phrase.of(
                            "Tid för beslut om ekonomiskt bistånd eller omsorg",
                            "Time for a decision on economic support or care"),
                    Phrase.of(
                            "Lagen anger inget antal dagar. Kommuners mål på 14 dagar är nyckeltal, inte lag.",
                            "The act states no number of days. Municipal targets of 14 days are key figures, not law.")),
            part(
                    "PERM-1",
                    Phrase.of("Anmälan innan verksamheten startar", "Notification before the operation starts"),
                    Phrase.of(
                            "Läst, men ingen klocka: det som ska ske före en händelse har ingen dag att räkna från.",
                            "Read, but no clock: what is to be done before an event has no day to count from.")),
            whole(
                    "GFP",
                    Phrase.of(
                            "Uppföljning av genomförandeplan för vuxna", "Follow-up of an adult's implementation plan"),
                    Phrase.of(
                            "Ingen tid har hittats i någon lag. Föreskriften om dokumentation (SOSFS 2014:5) är inte läst.",
                            "No time was found in any act. The regulation on documentation (SOSFS 2014:5) was not read.")),
            whole(
                    "TL-DECISION",
                    Phrase.of(
                            "Ny bedömning innan ett tidsbegränsat beslut upphör",
                            "Reassessment before a time-limited decision ends"),
                    Phrase.of(
                            "Ingen regel har hittats. En påminnelse före beslutets slutdag är kommunens egen ordning.",
                            "No rule was found. A reminder before the decision's end day is the municipality's own practice.")),
            whole(
                    "GA-6",
                    Phrase.of("Handlingar som bevaras för forskning", "Files kept for research"),
                    Phrase.of(
                            "Läst, men ingen klocka: urvalet efter födelsedag och ort bevaras.",
                            "Read, but no clock: the selection by day of birth and place is kept.")));

    private static NotCovered whole(String key, Phrase what, Phrase because) {
        return new NotCovered(RuleId.of(key), Scope.WHOLE, what, because);
    }

    private static NotCovered part(String key, Phrase what, Phrase because) {
        return new NotCovered(RuleId.of(key), Scope.PART, what, because);
    }

    /** {@return everything that is not covered, in the order of the survey of the law} */
    public static List<NotCovered> all() {
        return ALL;
    }
}
