package se.lsk.reporting.render;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import se.lsk.core.managementsystem.ManagementSystem;

/**
 * The paths of a management system's facts in Swedish words: {@code structure.processes[0].description} becomes "processen ”Riskanalys”:
 * beskrivning". Immutable and thread-safe.
 */
final class PathWords {

    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");
    /** More paths than this to the same property of one list are told together. */
    private static final int APART = 3;

    private static final ImmutableMap<String, String> PROPERTIES = ImmutableMap.<String, String>builder()
            .put("describedOn", "dagen för beskrivningen")
            .put("periodFrom", "periodens första dag")
            .put("periodThrough", "periodens sista dag")
            .put("providerForm", "driftsform")
            .put("regimes", "lagarna för verksamheten")
            .put("adopted", "fastställande")
            .put("exists", "om det finns")
            .put("on", "dag")
            .put("by", "av vem")
            .put("scope", "inriktning och omfattning")
            .put("functions", "planering, ledning, kontroll, uppföljning, utvärdering, förbättring")
            .put("citations", "citerade författningar")
            .put("evidence", "underlag")
            .put("quality", "krav och mål")
            .put("requirements", "krav och mål")
            .put("met", "uppfyllelse")
            .put("indicator", "indikator")
            .put("target", "målvärde")
            .put("followUpDue", "dag för uppföljning")
            .put("activities", "aktiviteter")
            .put("kind", "slag")
            .put("setBy", "vem som har satt det")
            .put("basis", "bestämmelse")
            .put("factor", "kvalitetsfaktor")
            .put("organisation", "organisation")
            .put("units", "enheter")
            .put("covered", "om systemet omfattar enheten")
            .put("roles", "befattningar")
            .put("tasks", "uppgifter i kvalitetsarbetet")
            .put("section", "avsnitt")
            .put("councils", "kvalitetsråd")
            .put("meetings", "möten")
            .put("year", "år")
            .put("plannedMonths", "planerade månader")
            .put("standingItems", "fasta punkter")
            .put("members", "ledamöter")
            .put("chair", "ledning")
            .put("level", "nivå")
            .put("escalatesTo", "vart en rutin lyfts")
            .put("anchoredIn", "förankring")
            .put("providers", "utförare")
            .put("form", "driftsform")
            .put("documentationOnRequest", "dokumentation på begäran")
            .put("followUps", "uppföljningar")
            .put("informs", "vem som informerar vem")
            .put("structure", "processer och rutiner")
            .put("processes", "processer")
            .put("identified", "identifiering")
            .put("description", "beskrivning")
            .put("order", "ordning")
            .put("routineNeeded", "om en rutin behövs")
            .put("routines", "rutiner")
            .put("cooperation", "samverkan")
            .put("needed", "om samverkan behövs")
            .put("internal", "samverkan inåt")
            .put("external", "samverkan utåt")
            .put("parties", "med vem")
            .put("purposes", "syfte")
            .put("maturity", "mognad")
            .put("stepsReached", "steg som är nådda")
            .put("procedure", "tillvägagångssätt")
            .put("responsible", "ansvarig")
            .put("version", "version")
            .put("reviseBy", "dag för revidering")
            .put("revisedOn", "dag då den reviderades")
            .put("madeKnown", "att den är gjord känd")
            .put("process", "process")
            .put("selfMonitoring", "egenkontroll")
            .put("controls", "egenkontroller")
            .put("object", "vad som kontrolleras")
            .put("criterion", "kriterium")
            .put("method", "metod")
            .put("everyMonths", "hur ofta")
            .put("extent", "omfattning")
            .put("checksRoutines", "vilka rutiner som kontrolleras")
            .put("executions", "genomföranden")
            .put("answers", "svar")
            .put("result", "resultat")
            .put("measures", "åtgärder")
            .put("noMeasureReasonRef", "skäl för att inte vidta någon åtgärd")
            .put("controlPoints", "kontrollpunkter")
            .put("shortcoming", "om det fanns en brist")
            .put("followUp", "uppföljning")
            .put("improvement", "förbättringsarbete")
            .put("riskAnalyses", "riskanalyser")
            .put("unitRef", "enhet")
            .put("madeOn", "dag")
            .put("complaintChannels", "vägar in för klagomål och synpunkter")
            .put("complaints", "klagomål och synpunkter")
            .put("received", "antal mottagna")
            .put("investigated", "antal utredda")
            .put("ongoing", "antal pågående")
            .put("reports", "rapporter")
            .put("compilations", "sammanställningar")
            .put("inputs", "vad som är sammanställt")
            .put("analysis", "analys")
            .put("comparedWithEarlier", "jämförelse med tidigare")
            .put("owner", "ansvarig")
            .put("dueOn", "dag då den ska vara klar")
            .put("doneOn", "dag då den blev klar")
            .put("followUpDueOn", "dag för uppföljning")
            .put("followedUpOn", "dag då den följdes upp")
            .put("origin", "anledning")
            .put("causes", "orsaker")
            .put("changes", "ändrade processer eller rutiner")
            .put("timetable", "tidsplan")
            .put("againstHarmInCare", "om den ska förebygga vårdskador")
            .put("qualityPlan", "kvalitetsplan")
            .put("participation", "medverkan")
            .put("staff", "personalens medverkan")
            .put("users", "brukarnas medverkan")
            .put("patients", "patienters och närståendes medverkan")
            .put("documentation", "dokumentation")
            .put("records", "dokumenterat arbete")
            .put("qualityReport", "kvalitetsberättelse")
            .put("drawnUpOn", "dag då den upprättades")
            .put("work", "hur arbetet har bedrivits")
            .put("results", "resultat")
            .put("unitsCovered", "enheter som behandlas")
            .put("patientSafetyReport", "patientsäkerhetsberättelse")
            .put("responsibility", "ansvarets fördelning")
            .put("risks", "hantering av risker")
            .put("availability", "tillgänglig för den som vill ta del av den")
            .put("patientSafetyResponsibility", "ansvaret för patientsäkerheten")
            .put("predecessor", "det som SOSFS 2006:11 krävde")
            .put("areas", "områden")
            .put("contractorsAssured", "att kvalitetsarbetet hos enskilda utförare är säkrat")
            .buildOrThrow();

    private final ImmutableMap<String, String> items;

    private PathWords(ImmutableMap<String, String> items) {
        this.items = items;
    }

    static PathWords of(ManagementSystem system) {
        return new PathWords(ItemNames.of(system));
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

    private static String property(String segment) {
        String name = INDEX.matcher(segment).replaceAll("");
        return Objects.requireNonNullElse(PROPERTIES.get(name), name);
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
        return (within.isEmpty() ? many : String.join(": ", within)) + ": " + number + " av " + Math.max(all, number)
                + " " + many;
    }
}
