package se.lsk.reporting.content;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Set;
import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/** What something in a report shows (<i>slag av underlag</i>). */
@LegalTerm(sv = "slag av underlag")
public enum EvidenceKind implements Bilingual {
    /** Running text. */
    DESCRIPTION("löpande text", "running text"),
    /** The plan of improvements, as a list of promises. */
    PLAN("förbättringsplan", "improvement plan"),
    /** What became of last year's plan. */
    OUTCOMES("vad det blev av förra årets plan", "what became of last year's plan"),
    /** Findings of the rulebook. */
    FINDINGS("iakttagelser med lagstöd", "findings with their provisions"),
    /** Reports about deviations. */
    DEVIATIONS("avvikelser", "deviations"),
    /** Complaints and views. */
    COMPLAINTS("klagomål och synpunkter", "complaints and views"),
    /** Reports under lex Sarah. */
    LEX_SARAH("lex Sarah", "lex Sarah"),
    /** Events and reports in health care, lex Maria among them. */
    HARM_IN_CARE("vårdskador och risker för vårdskador", "harm in care and risks of it"),
    /** User surveys. */
    SURVEYS("brukarundersökningar", "user surveys"),
    /** Self-monitoring, internal control among it. */
    SELF_MONITORING("egenkontroll", "self-monitoring"),
    /** Risk analyses. */
    RISK_ANALYSES("riskanalyser", "risk analyses"),
    /** Follow-ups, supervision by others among them. */
    FOLLOW_UPS("uppföljningar", "follow-ups"),
    /** Goals and whether they were reached. */
    GOALS("mål", "goals"),
    /** Measures. */
    MEASURES("åtgärder", "measures"),
    /** Who is responsible for what. */
    RESPONSIBILITY("ansvar", "responsibility"),
    /** Co-operation. */
    COOPERATION("samverkan", "co-operation"),
    /** Decisions not carried out. */
    UNEXECUTED_DECISIONS("ej verkställda beslut", "decisions not carried out"),
    /** Something else. */
    OTHER("annat", "other");

    /** What is shown by figures, tables or findings rather than told in words. */
    public static final Set<EvidenceKind> SHOWN =
            Sets.immutableEnumSet(EnumSet.complementOf(EnumSet.of(DESCRIPTION, PLAN)));

    /** What a figure or a table can be about. */
    public static final Set<EvidenceKind> SUBJECTS =
            ImmutableSet.copyOf(EnumSet.complementOf(EnumSet.of(DESCRIPTION, PLAN, OUTCOMES, FINDINGS)));

    private final String swedish;
    private final String english;

    EvidenceKind(String swedish, String english) {
        this.swedish = swedish;
        this.english = english;
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
