package se.lsk.rules.duty;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import se.lsk.core.casework.DutyClock;
import se.lsk.core.casework.ExtensionDecision;
import se.lsk.core.casework.ExtensionReason;
import se.lsk.core.casework.RecurringDutyClock;
import se.lsk.core.facts.DutyFacts;
import se.lsk.core.law.RuleId;
import se.lsk.core.time.PointInTime;
import se.lsk.rules.cases.CaseTable;

/** A row of a duty's case table as facts: a recurring clock where the table has a column {@code endedOn}, otherwise a single one. */
record DutyRow(CaseTable.Row row) {

    DutyFacts facts() {
        return row.cells().containsKey("endedOn") ? recurring() : single();
    }

    private RecurringDutyClock recurring() {
        return RecurringDutyClock.builder()
                .subjectRef(CaseTable.SUBJECT)
                .duty(RuleId.of(row.rule()))
                .clockStart(row.day("clockStart"))
                .doneOn(Splitter.on(' ')
                        .omitEmptyStrings()
                        .splitToStream(row.text("doneOn"))
                        .map(LocalDate::parse)
                        .toList())
                .endedOn(row.day("endedOn"))
                .build();
    }

    private DutyClock single() {
        return DutyClock.builder()
                .subjectRef(CaseTable.SUBJECT)
                .duty(RuleId.of(row.rule()))
                .clockStart(time("clockStart"))
                .doneOn(time("doneOn"))
                .extension(extension())
                .build();
    }

    private Optional<PointInTime> time(String column) {
        String text = row.orEmpty(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                text.contains("T")
                        ? PointInTime.at(OffsetDateTime.parse(text))
                        : PointInTime.on(LocalDate.parse(text)));
    }

    /** A column {@code extension}: {@code decided -> until GROUND}, with a question mark for what is not told. */
    private Optional<ExtensionDecision> extension() {
        String text = row.orEmpty("extension");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var parts = Splitter.on(' ').splitToList(text.replace("-> ", ""));
        return Optional.of(ExtensionDecision.builder()
                .decidedOn(told(parts.get(0)).map(LocalDate::parse))
                .until(told(parts.get(1)).map(LocalDate::parse))
                .reason(told(parts.get(2)).map(ExtensionReason::valueOf))
                .build());
    }

    private static Optional<String> told(String part) {
        return part.equals("?") ? Optional.empty() : Optional.of(part);
    }

    @Override
    public String toString() {
        return row.toString();
    }
}
