package se.lsk.rules.national;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.law.RuleId;

/** The subjects of the rulebook (<i>ämnesområde</i>), in reading order. A rule's key says to which of them it belongs. */
@LegalTerm(sv = "ämnesområde")
public enum Subject implements Bilingual {
    /** Reports about children, assessments, investigations, follow-up. */
    CHILDREN("Barn: anmälan, utredning, uppföljning", "Children: reports, investigations, follow-up", "CH"),
    /** Placed children, their plans, adoption. */
    PLACEMENT("Placering, familjehem, adoption", "Placement, foster homes, adoption", "PL"),
    /** The acts on compulsory care and on protected housing. */
    COMPULSORY_CARE("Tvångsvård och skyddat boende", "Compulsory care and protected housing", "LVU", "LVM", "SB"),
    /** Good quality, and reports when it fails. */
    LEX_SARAH("Kvalitet och lex Sarah", "Quality and lex Sarah", "LS"),
    /** Care injuries, complaints, yearly reports, patient records. */
    HEALTH_CARE(
            "Lex Maria, patientsäkerhet, kvalitetsberättelse och journaler",
            "Lex Maria, patient safety, quality reports and patient records",
            "LM",
            "PSL",
            "QL",
            "JR"),
    /** The management system for systematic quality work, by chapter of SOSFS 2011:9, and the aims of SOSFS 2006:11. */
    MANAGEMENT_SYSTEM(
            "Ledningssystem och riskanalys",
            "Management system and risk analysis",
            "K3",
            "K4",
            "K5",
            "K6",
            "K7",
            "K8",
            "G"),
    /** Favourable decisions that wait. */
    DECISIONS_NOT_CARRIED_OUT(
            "Ej verkställda beslut och särskild avgift", "Decisions not carried out and the special fee", "EVB", "FEE"),
    /** How cases are handled, and who may run an operation. */
    ADMINISTRATION(
            "Förvaltningsrätt, tillstånd och tillsyn",
            "Administrative law, permits and supervision",
            "FL",
            "OSL",
            "SOL",
            "LSS-ADULT",
            "LOAN",
            "PERM",
            "IVO"),
    /** Individual plans, discharge from hospital, how long files are kept. */
    PLANS_AND_RECORDS(
            "Planer, utskrivning och gallring",
            "Plans, discharge and destruction of records",
            "SIP",
            "LSS-PLAN",
            "GFP",
            "TL",
            "LUS",
            "GA");

    /** What follows the beginning of a key: nothing, a hyphen, the number of a section after that of its chapter, or a number. */
    private static final Pattern REST = Pattern.compile("(?:(?:-|P?\\d).*)?");

    private final String swedish;
    private final String english;
    private final ImmutableList<String> keysBegin;

    Subject(String swedish, String english, String... keysBegin) {
        this.swedish = swedish;
        this.english = english;
        this.keysBegin = ImmutableList.copyOf(keysBegin);
    }

    /**
     * The subject of a rule.
     *
     * @param key the rule's key
     * @return its subject, or empty for a key of no national rule
     */
    public static Optional<Subject> of(RuleId key) {
        return Arrays.stream(values()).filter(subject -> subject.holds(key)).findFirst();
    }

    private boolean holds(RuleId key) {
        return keysBegin.stream()
                .anyMatch(begin -> key.value().startsWith(begin)
                        && REST.matcher(key.value().substring(begin.length())).matches());
    }

    @Override
    public String swedish() {
        return swedish;
    }

    @Override
    public String english() {
        return english;
    }
}
