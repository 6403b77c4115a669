package se.lsk.examples.systems;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a reader of a review must know of its data, beside the data itself: what was assumed, what was interpreted, and what is surprising. The
 * pages beside the data tell where each stands in its document.
 *
 * @param topic what it is about, in a few words
 * @param text what it is, as sentences
 */
record SystemNotes(String topic, String text) {

    private static final ImmutableListMultimap<TranscribedSystem, SystemNotes> ASSUMED =
            ImmutableListMultimap.<TranscribedSystem, SystemNotes>builder()
                    .putAll(
                            TranscribedSystem.GUIDELINE,
                            new SystemNotes(
                                    "Antaget: dagen 2020-12-31",
                                    "Källan är odaterad. Den bygger på SOSFS 2011:9, som gäller från 2012-01-01, och inget i den är skrivet för socialtjänstlagen (2025:400). Mellan de dagarna är valet fritt; samma dag som för Herrljunga gör de två jämförbara."),
                            new SystemNotes(
                                    "Tolkat: målen",
                                    "Källans sex kvalitetsfaktorer är förda som mål. Vem som har satt dem, och hur de mäts, berättas inte."),
                            new SystemNotes(
                                    "Tolkat: utförarna som befattningar",
                                    "Källan låter en kommunal och en privat utförare ha uppgifter utan att kalla dem befattningar."),
                            new SystemNotes(
                                    "Tolkat: uppgifternas bestämmelser",
                                    "Källan anger bara föreskriften i stort. Bestämmelsen är satt efter vad uppgiften handlar om."))
                    .putAll(
                            TranscribedSystem.HERRLJUNGA,
                            new SystemNotes(
                                    "Antaget: dagen 2020-12-31",
                                    "Berättelsen är odaterad. Den beskriver året 2020 och är skriven därefter; årets sista dag är vald."),
                            new SystemNotes(
                                    "Antaget: patientsäkerhetsberättelsens år",
                                    "Källan hänvisar till en patientsäkerhetsberättelse utan att säga år; 2020 är antaget."),
                            new SystemNotes(
                                    "Tolkat: hälso- och sjukvård",
                                    "Berättelsen handlar mest om SoL och LSS. Att HSL är med bygger på att den nämner MAS och en patientsäkerhetsberättelse."),
                            new SystemNotes(
                                    "Tolkat: utredningstidens bestämmelse",
                                    "Källan kallar tiden lagstadgad utan att säga var. Att det är 11 kap. 2 § socialtjänstlagen (2001:453) följer av vad kravet handlar om."),
                            new SystemNotes(
                                    "Härlett: alla sju rapporter utredda",
                                    "Var och en av de sju rapporterna enligt lex Sarah har en bedömning; därför är sju förda som utredda."),
                            new SystemNotes(
                                    "Tolkat: dag för en åtgärd", "”Juli” är fört som 2020-07-31, månadens sista dag."))
                    .putAll(
                            TranscribedSystem.ORNSKOLDSVIK,
                            new SystemNotes(
                                    "Antaget: inget",
                                    "Dokumentet har en dag. Dagen för beskrivningen är den då den andra nämnden beslutade, 2013-06-19; den första beslutade dagen före, och filen rymmer ett beslut."),
                            new SystemNotes(
                                    "Tolkat: identifierade processer",
                                    "En process som källan räknar upp vid namn är förd som identifierad. Att den är beskriven eller fastställd berättas inte."),
                            new SystemNotes(
                                    "Tolkat: uppgifternas bestämmelser",
                                    "Bestämmelsen följer avsnittet, så som källan själv hänför det. I avsnitt 4.1 är punkter om rutiner 4 kap. 4 § och övriga 2 §; i avsnitt 4.2 är det som MAS och MAR har 6 § och övrigt 5 §."),
                            new SystemNotes("Tolkat: var fjärde månad", "Tertial är fört som fyra månader."))
                    .putAll(
                            TranscribedSystem.STOCKHOLM,
                            new SystemNotes(
                                    "Antaget: dagen 2010-12-31",
                                    "Källan är odaterad. Den behandlar SOSFS 2006:11 som gällande och är alltså äldre än 2012, och den citerar LSS i en äldre numrering."),
                            new SystemNotes(
                                    "Antaget: kvalitetsrådens år", "2010, av samma skäl. Månaderna gäller varje år."),
                            new SystemNotes(
                                    "Tolkat: råd och enheter som befattningar",
                                    "Källan ger förvaltningen, enheten och kvalitetsråden uppgifter utan att nämna någon befattning."))
                    .build();

    /** {@return what was assumed and interpreted, the most important first} */
    static List<SystemNotes> assumed(TranscribedSystem system) {
        return ASSUMED.get(system);
    }

    /** {@return whether the day of the description was assumed} */
    static boolean isDayAssumed(TranscribedSystem system) {
        return assumed(system).stream().anyMatch(note -> note.topic().startsWith("Antaget: dagen"));
    }

    /** {@return what is surprising in the document, and why it is so; first what the acts that it cites tell} */
    static List<SystemNotes> surprising(TranscribedSystem system) {
        List<SystemNotes> explained = explained(system);
        return Stream.concat(
                        CitationRemarks.of(system.facts()).stream()
                                .filter(remark -> explained.stream()
                                        .noneMatch(note -> note.topic().startsWith(remark.topic()))),
                        explained.stream())
                .toList();
    }

    private static List<SystemNotes> explained(TranscribedSystem system) {
        return switch (system) {
            case ORNSKOLDSVIK ->
                ImmutableList.of(
                        new SystemNotes(
                                "Nästan inget går att avgöra",
                                "Dokumentet säger hur arbetet ska gå till. Bestämmelserna frågar också efter vad som är gjort: fastställda processer, genomförda kontroller, dokumenterade åtgärder. Att det inte går att avgöra är ingen brist i dokumentet."),
                        new SystemNotes(
                                "Systemet är fastställt. Är processerna det?",
                                "Hela ledningssystemet är fastställt 2013-06-18. Att var och en av de 21 namngivna processerna är fastställd, som 4 kap. 2 § frågar efter, berättas inte."),
                        new SystemNotes(
                                "Anmälningar går till Socialstyrelsen",
                                "Dokumentet anmäler händelser som har gett eller kunnat ge en allvarlig vårdskada till Socialstyrelsen, och underrättar den om legitimerad personal som kan vara en fara. Lagen nämner nu Inspektionen för vård och omsorg, IVO (3 kap. 5 och 7 §§ patientsäkerhetslagen). När mottagaren ändrades har LSK inte läst; om dokumentet var riktigt den dag då det fastställdes prövas därför inte."),
                        new SystemNotes(
                                "”SFS 1982:763”: hälso- och sjukvårdslagen",
                                "Dokumentet citerar lagens 31 §. LSK har inte den lagen. I hälso- och sjukvårdslagen (2017:30) står plikten att utveckla och säkra kvaliteten i 5 kap. 4 §."),
                        new SystemNotes(
                                "Varje nämnd en vårdgivare",
                                "Dokumentet behandlar varje nämnd som vårdgivare. Lagen nämner kommunen (1 kap. 3 § patientsäkerhetslagen). Det är en lokal ordning; den som bär ansvaret i lagen och den nämnd som sköter det är två uppgifter."),
                        new SystemNotes(
                                "Två befattningar som inte finns än",
                                "SAS och MAR har uppgifter i matrisen men finns inte när dokumentet fastställs. LSK ser bara att uppgiften har fått en befattning, inte att någon innehar den."));
            case GUIDELINE ->
                ImmutableList.of(
                        new SystemNotes(
                                "Nästan inget går att avgöra",
                                "Dokumentet säger hur arbetet ska gå till. Bestämmelserna frågar också efter vad som är gjort: fastställda processer, genomförda kontroller, dokumenterade åtgärder. Att det inte går att avgöra är ingen brist i dokumentet."),
                        new SystemNotes(
                                "Kvalitetsberättelsen är ett krav här",
                                "I föreskriften är den årliga kvalitetsberättelsen ett allmänt råd. Riktlinjen gör den till en plikt, med ett minsta innehåll. Det är kommunens egen regel, och den är strängare än föreskriften."),
                        new SystemNotes(
                                "MAS har tillsyn",
                                "Riktlinjen ger MAS tillsyn. Förordningen (4 kap. 6 § hälso- och sjukvårdsförordningen) säger att MAS ansvarar, inte att MAS utövar tillsyn."),
                        new SystemNotes(
                                "Processer ska identifieras, men inte fastställas",
                                "Riktlinjen nämner att processer identifieras och kartläggs. Att de fastställs, som 4 kap. 2 § säger, nämner den inte."));
            case HERRLJUNGA ->
                ImmutableList.of(
                        new SystemNotes(
                                "God kvalitet: inte uppfyllt",
                                "Kvalitet är i föreskriftens mening att kraven och målen är uppfyllda (2 kap. 1 § SOSFS 2011:9). Ett nationellt krav som inte är uppfyllt räcker: berättelsen redovisar själv utredningar som tog längre tid än lagen medger. Om nämndens egna tre mål som inte nåddes hör till det som gäller enligt lagen är en bedömning."),
                        new SystemNotes(
                                "Brister som berättelsen själv tar upp",
                                "Att analyser inte är dokumenterade, och att en kontrollpunkt inte har följts upp, står i berättelsen. En sådan öppenhet är vad underlaget till en kvalitetsberättelse ska ge."),
                        new SystemNotes(
                                "47 eller 50 procent",
                                "Målet för utebliven insats anger 47 % av avvikelserna 2020, diagrammet omkring 50 %. 152 av 307 är 49,5 %, och 152 av 323 är 47,1 %: 323 är summan för 2019. Täljare och nämnare behöver sparas, inte bara procenten."),
                        new SystemNotes(
                                "En funktion med ansvar utan uppgift",
                                "Åtgärden om avstämning har bemanningen som ansvarig, men bemanningen har ingen uppgift i ansvarsfördelningen. Stabschefen har en rubrik men ingen uppgift."));
            case STOCKHOLM ->
                ImmutableList.of(
                        new SystemNotes(
                                "”SFS 1991:900”: kommunallagen",
                                "Dokumentet stöder kravet på enskilda utförare på 4 § SOSFS 2006:11 och på 6 kap. 7 § kommunallagen (1991:900). LSK har inte den lagen; bara föreskriften prövas."),
                        new SystemNotes(
                                "24 a § LSS om allvarliga missförhållanden",
                                "Dokumentet anger 24 a § LSS för anmälan av allvarliga missförhållanden. Nu handlar 24 a § om att var och en medverkar till god kvalitet, och anmälan står i 24 f §. Dokumentet följer troligen numreringen före lagen (2010:430); det är en slutsats."),
                        new SystemNotes(
                                "Systemet prövas mot en upphävd föreskrift",
                                "Dagen väljer rätten: 2010-12-31 gällde SOSFS 2006:11, inte SOSFS 2011:9. Därför är inget här prövat mot den nyare föreskriften. Att 2006 års föreskrift började gälla 2007-01-01 är bara ihågkommet och används inte."),
                        new SystemNotes(
                                "Fyra av åtta områden bara uppräknade",
                                "Dokumentet räknar upp alla åtta områden. Hur fyra av dem tas om hand står i en bilaga som källan inte har med sig; därför är de utan underlag."));
        };
    }
}
