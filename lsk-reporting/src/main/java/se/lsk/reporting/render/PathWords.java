package se.lsk.reporting.render;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.rules.Language;
import se.lsk.rules.Message;
import se.lsk.rules.Phrase;

/**
 * The paths of a management system's facts in words: {@code structure.processes[0].description} becomes "processen ”Riskanalys”: beskrivning". Immutable and thread-safe.
 */
final class PathWords {

    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");
    /** More paths than this to the same property of one list are told together. */
    private static final int APART = 3;

    private static final ImmutableMap<String, Phrase> PROPERTIES = ImmutableMap.<String, Phrase>builder()
            .put("describedOn", Phrase.of("dagen för beskrivningen", "the day of the description"))
            .put("periodFrom", Phrase.of("periodens första dag", "first day of the period"))
            .put("periodThrough", Phrase.of("periodens sista dag", "last day of the period"))
            .put("providerForm", Phrase.of("driftsform", "form of operation"))
            .put("regimes", Phrase.of("lagarna för verksamheten", "the acts that govern the service"))
            .put("adopted", Phrase.of("fastställande", "adoption"))
            .put("exists", Phrase.of("om det finns", "whether it exists"))
            .put("on", Phrase.of("dag", "day"))
            .put("by", Phrase.of("av vem", "by whom"))
            .put("scope", Phrase.of("inriktning och omfattning", "direction and scope"))
            .put(
                    "functions",
                    Phrase.of(
                            "planering, ledning, kontroll, uppföljning, utvärdering, förbättring",
                            "planning, leading, control, follow-up, evaluation, improvement"))
            .put("citations", Phrase.of("citerade författningar", "acts and regulations cited"))
            .put("evidence", Phrase.of("underlag", "evidence"))
            .put("quality", Phrase.of("krav och mål", "demands and goals"))
            .put("requirements", Phrase.of("krav och mål", "demands and goals"))
            .put("met", Phrase.of("uppfyllelse", "fulfilment"))
            .put("indicator", Phrase.of("indikator", "indicator"))
            .put("target", Phrase.of("målvärde", "target value"))
            .put("followUpDue", Phrase.of("dag för uppföljning", "day of follow-up"))
            .put("activities", Phrase.of("aktiviteter", "activities"))
            .put("kind", Phrase.of("slag", "kind"))
            .put("setBy", Phrase.of("vem som har satt det", "who has set it"))
            .put("basis", Phrase.of("bestämmelse", "provision"))
            .put("factor", Phrase.of("kvalitetsfaktor", "quality factor"))
            .put("organisation", Phrase.of("organisation", "organisation"))
            .put("units", Phrase.of("enheter", "units"))
            .put("covered", Phrase.of("om systemet omfattar enheten", "whether the system covers the unit"))
            .put("roles", Phrase.of("befattningar", "roles"))
            .put("tasks", Phrase.of("uppgifter i kvalitetsarbetet", "tasks in the quality work"))
            .put("section", Phrase.of("avsnitt", "section"))
            .put("councils", Phrase.of("kvalitetsråd", "quality councils"))
            .put("meetings", Phrase.of("möten", "meetings"))
            .put("year", Phrase.of("år", "year"))
            .put("plannedMonths", Phrase.of("planerade månader", "planned months"))
            .put("standingItems", Phrase.of("fasta punkter", "standing items"))
            .put("members", Phrase.of("ledamöter", "members"))
            .put("chair", Phrase.of("ledning", "chair"))
            .put("level", Phrase.of("nivå", "level"))
            .put("escalatesTo", Phrase.of("vart en rutin lyfts", "where a routine is taken up next"))
            .put("anchoredIn", Phrase.of("förankring", "where it is anchored"))
            .put("providers", Phrase.of("utförare", "providers"))
            .put("form", Phrase.of("driftsform", "form of operation"))
            .put("documentationOnRequest", Phrase.of("dokumentation på begäran", "documentation on request"))
            .put("followUps", Phrase.of("uppföljningar", "follow-ups"))
            .put("informs", Phrase.of("vem som informerar vem", "who informs whom"))
            .put("structure", Phrase.of("processer och rutiner", "processes and routines"))
            .put("processes", Phrase.of("processer", "processes"))
            .put("identified", Phrase.of("identifiering", "identification"))
            .put("description", Phrase.of("beskrivning", "description"))
            .put("order", Phrase.of("ordning", "order"))
            .put("routineNeeded", Phrase.of("om en rutin behövs", "whether a routine is needed"))
            .put("routines", Phrase.of("rutiner", "routines"))
            .put("cooperation", Phrase.of("samverkan", "cooperation"))
            .put("needed", Phrase.of("om samverkan behövs", "whether cooperation is needed"))
            .put("internal", Phrase.of("samverkan inåt", "cooperation within"))
            .put("external", Phrase.of("samverkan utåt", "cooperation with others"))
            .put("parties", Phrase.of("med vem", "with whom"))
            .put("purposes", Phrase.of("syfte", "purpose"))
            .put("maturity", Phrase.of("mognad", "maturity"))
            .put("stepsReached", Phrase.of("steg som är nådda", "steps reached"))
            .put("procedure", Phrase.of("tillvägagångssätt", "procedure"))
            .put("responsible", Phrase.of("ansvarig", "who is responsible"))
            .put("version", Phrase.of("version", "version"))
            .put("reviseBy", Phrase.of("dag för revidering", "day of revision"))
            .put("revisedOn", Phrase.of("dag då den reviderades", "day it was revised"))
            .put("madeKnown", Phrase.of("att den är gjord känd", "that it is made known"))
            .put("process", Phrase.of("process", "process"))
            .put("selfMonitoring", Phrase.of("egenkontroll", "self-monitoring"))
            .put("controls", Phrase.of("egenkontroller", "controls"))
            .put("object", Phrase.of("vad som kontrolleras", "what is checked"))
            .put("criterion", Phrase.of("kriterium", "criterion"))
            .put("method", Phrase.of("metod", "method"))
            .put("everyMonths", Phrase.of("hur ofta", "how often"))
            .put("extent", Phrase.of("omfattning", "extent"))
            .put("checksRoutines", Phrase.of("vilka rutiner som kontrolleras", "which routines are checked"))
            .put("executions", Phrase.of("genomföranden", "times carried out"))
            .put("answers", Phrase.of("svar", "answers"))
            .put("result", Phrase.of("resultat", "result"))
            .put("measures", Phrase.of("åtgärder", "measures"))
            .put(
                    "noMeasureReasonRef",
                    Phrase.of("skäl för att inte vidta någon åtgärd", "reason for taking no measure"))
            .put("controlPoints", Phrase.of("kontrollpunkter", "control points"))
            .put("shortcoming", Phrase.of("om det fanns en brist", "whether there was a shortcoming"))
            .put("followUp", Phrase.of("uppföljning", "follow-up"))
            .put("improvement", Phrase.of("förbättringsarbete", "improvement"))
            .put("riskAnalyses", Phrase.of("riskanalyser", "risk analyses"))
            .put("unitRef", Phrase.of("enhet", "unit"))
            .put("madeOn", Phrase.of("dag", "day"))
            .put(
                    "complaintChannels",
                    Phrase.of("vägar in för klagomål och synpunkter", "ways in for complaints and comments"))
            .put("complaints", Phrase.of("klagomål och synpunkter", "complaints and comments"))
            .put("received", Phrase.of("antal mottagna", "number received"))
            .put("investigated", Phrase.of("antal utredda", "number investigated"))
            .put("ongoing", Phrase.of("antal pågående", "number under way"))
            .put("reports", Phrase.of("rapporter", "reports"))
            .put("compilations", Phrase.of("sammanställningar", "compilations"))
            .put("inputs", Phrase.of("vad som är sammanställt", "what is compiled"))
            .put("analysis", Phrase.of("analys", "analysis"))
            .put("comparedWithEarlier", Phrase.of("jämförelse med tidigare", "comparison with earlier"))
            .put("owner", Phrase.of("ansvarig", "who is responsible"))
            .put("dueOn", Phrase.of("dag då den ska vara klar", "day it is to be done"))
            .put("doneOn", Phrase.of("dag då den blev klar", "day it was done"))
            .put("followUpDueOn", Phrase.of("dag för uppföljning", "day of follow-up"))
            .put("followedUpOn", Phrase.of("dag då den följdes upp", "day it was followed up"))
            .put("origin", Phrase.of("anledning", "occasion"))
            .put("causes", Phrase.of("orsaker", "causes"))
            .put("changes", Phrase.of("ändrade processer eller rutiner", "processes or routines changed"))
            .put("timetable", Phrase.of("tidsplan", "timetable"))
            .put(
                    "againstHarmInCare",
                    Phrase.of("om den ska förebygga vårdskador", "whether it is to prevent harm in care"))
            .put("qualityPlan", Phrase.of("kvalitetsplan", "quality plan"))
            .put("participation", Phrase.of("medverkan", "participation"))
            .put("staff", Phrase.of("personalens medverkan", "participation of staff"))
            .put("users", Phrase.of("brukarnas medverkan", "participation of users"))
            .put(
                    "patients",
                    Phrase.of(
                            "patienters och närståendes medverkan",
                            "participation of patients and those close to them"))
            .put("documentation", Phrase.of("dokumentation", "documentation"))
            .put("records", Phrase.of("dokumenterat arbete", "documented work"))
            .put("qualityReport", Phrase.of("kvalitetsberättelse", "quality report"))
            .put("drawnUpOn", Phrase.of("dag då den upprättades", "day it was drawn up"))
            .put("work", Phrase.of("hur arbetet har bedrivits", "how the work was carried on"))
            .put("results", Phrase.of("resultat", "results"))
            .put("unitsCovered", Phrase.of("enheter som behandlas", "units dealt with"))
            .put("patientSafetyReport", Phrase.of("patientsäkerhetsberättelse", "patient-safety report"))
            .put("responsibility", Phrase.of("ansvarets fördelning", "how responsibility is divided"))
            .put("risks", Phrase.of("hantering av risker", "how risks are handled"))
            .put(
                    "availability",
                    Phrase.of("tillgänglig för den som vill ta del av den", "available to those who want to read it"))
            .put(
                    "patientSafetyResponsibility",
                    Phrase.of("ansvaret för patientsäkerheten", "responsibility for patient safety"))
            .put("predecessor", Phrase.of("det som SOSFS 2006:11 krävde", "what SOSFS 2006:11 asked for"))
            .put("areas", Phrase.of("områden", "areas"))
            .put(
                    "contractorsAssured",
                    Phrase.of(
                            "att kvalitetsarbetet hos enskilda utförare är säkrat",
                            "that the quality work of contracted providers is assured"))
            .buildOrThrow();

    private static final Phrase OF_ALL = Phrase.of(": {number} av {all} {many}", ": {number} of {all} {many}");

    private final ImmutableMap<String, String> items;
    private final Language language;

    private PathWords(ImmutableMap<String, String> items, Language language) {
        this.items = items;
        this.language = language;
    }

    static PathWords of(ManagementSystem system, Language language) {
        return new PathWords(ItemNames.of(system, language), language);
    }

    /** {@return a path in words} */
    String words(String path) {
        List<String> words = new ArrayList<>();
        StringBuilder walked = new StringBuilder();
        List<String> segments = Splitter.on('.').splitToList(path);
        for (int i = 0; i < segments.size(); i++) {
            walked.append(walked.isEmpty() ? "" : ".").append(segments.get(i));
            boolean isLast = i == segments.size() - 1;
            String item = items.get(walked.toString());
            if (item != null) {
                words.add(item);
            } else if (isLast || !isPart(segments, i)) {
                words.add(property(segments.get(i)));
            }
        }
        return String.join(": ", words);
    }

    /** {@return whether a segment only says in which part of the system something stands} */
    private static boolean isPart(List<String> segments, int place) {
        return place == 0 && segments.size() > 1 && !"adopted".equals(segments.get(0));
    }

    private String property(String segment) {
        String name = INDEX.matcher(segment).replaceAll("");
        Phrase words = PROPERTIES.get(name);
        return words == null ? name : words.in(language);
    }

    /** {@return paths in words, a line each; many to the same property of one list in one line} */
    List<String> lines(List<String> paths) {
        Map<String, List<String>> alike = new LinkedHashMap<>();
        paths.forEach(path -> alike.computeIfAbsent(INDEX.matcher(path).replaceAll("[]"), key -> new ArrayList<>())
                .add(path));
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        alike.forEach((form, members) -> {
            if (members.size() <= APART) {
                members.forEach(path -> lines.add(words(path)));
            } else {
                lines.add(together(form, members.size()));
            }
        });
        return lines.build();
    }

    /** {@code structure.processes[].description}, 21 times, is "beskrivning: 21 av 21 processer". */
    private String together(String form, int number) {
        int end = form.lastIndexOf("[]");
        String list = form.substring(0, end);
        long all = items.keySet().stream()
                .filter(path -> INDEX.matcher(path).replaceAll("[]").equals(list + "[]"))
                .count();
        List<String> within = new ArrayList<>();
        Splitter.on('.').omitEmptyStrings().split(form.substring(end + 2)).forEach(name -> within.add(property(name)));
        String many = property(list.substring(list.lastIndexOf('.') + 1));
        return (within.isEmpty() ? many : String.join(": ", within))
                + new Message(OF_ALL, ImmutableMap.of("number", number, "all", Math.max(all, number), "many", many))
                        .in(language);
    }
}
