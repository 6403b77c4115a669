package se.lsk.reporting.content;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/** The required contents that LSK knows: those of the law and its advice, and those of four municipalities. Thread-safe. */
public final class KnownContents {

    /** The general advice on the <i>kvalitetsberättelse</i>: SOSFS 2011:9, 7 kap. 1 §. */
    public static final ContentProfile QUALITY_REPORT = NationalContents.QUALITY_REPORT;

    /** What the <i>patientsäkerhetsberättelse</i> must show: PSL 3 kap. 10 § with SOSFS 2011:9, 7 kap. 2–3 §§. */
    public static final ContentProfile PATIENT_SAFETY_REPORT = NationalContents.PATIENT_SAFETY_REPORT;

    /** The quarterly statistics on decisions not carried out: 34 kap. 3 § SoL and its forerunner, 28 h § LSS. */
    public static final ContentProfile UNEXECUTED_DECISIONS = NationalContents.UNEXECUTED_DECISIONS;

    private static final ImmutableList<ContentProfile> ALL = ImmutableList.<ContentProfile>builder()
            .add(QUALITY_REPORT, PATIENT_SAFETY_REPORT, UNEXECUTED_DECISIONS)
            .addAll(LocalContents.all())
            .build();

    private KnownContents() {}

    /** {@return every profile: those of the law first} */
    public static List<ContentProfile> all() {
        return ALL;
    }

    /**
     * The profiles for reports of a kind.
     *
     * @param kind the kind
     * @return the profiles, at least one: those of the law first
     */
    public static List<ContentProfile> of(ReportKind kind) {
        return ALL.stream().filter(profile -> profile.kind() == kind).toList();
    }

    /**
     * A profile by its name.
     *
     * @param id the name
     * @param kind the reports that it is for
     * @return the profile, or empty if LSK knows none of that name for such reports
     */
    public static Optional<ContentProfile> find(String id, ReportKind kind) {
        return of(kind).stream().filter(profile -> profile.id().equals(id)).findFirst();
    }
}
