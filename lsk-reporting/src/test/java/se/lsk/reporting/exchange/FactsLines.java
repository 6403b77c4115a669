package se.lsk.reporting.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.lsk.core.casework.ChildFollowUp;
import se.lsk.core.casework.ChildInvestigation;
import se.lsk.core.casework.ChildReport;
import se.lsk.core.casework.DutyClock;
import se.lsk.core.casework.ExtensionDecision;
import se.lsk.core.casework.PreliminaryAssessment;
import se.lsk.core.casework.ProtectiveAssessment;
import se.lsk.core.casework.RecurringDutyClock;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Facts;
import se.lsk.core.time.PointInTime;

/** Writes facts as the lines that the reader reads, without the reader's help. */
final class FactsLines {

    /** A line of each kind with every property that the kind has. */
    static final List<String> COMPLETE = List.of(
            "{\"kind\":\"childInvestigation\",\"subjectRef\":\"a1\",\"reportReceivedOn\":\"2025-01-10\",\"openedOn\":\"2025-01-15\",\"completedOn\":\"2025-06-02\",\"extensions\":[{\"decidedOn\":\"2025-05-10\",\"until\":\"2025-06-30\",\"reason\":\"SPECIAL_REASONS\",\"decidedBy\":\"BOARD\"}],\"informedOn\":\"2025-01-16\",\"informationWithheld\":false,\"hasPreviousInvestigation\":true,\"previousInvestigationCompletedOn\":\"2024-11-01\"}",
            "{\"kind\":\"preliminaryAssessment\",\"subjectRef\":\"a2\",\"reportReceivedOn\":\"2025-12-10\",\"decidedOn\":\"2025-12-29\",\"extraordinaryReasons\":false,\"investigationAlreadyRunning\":false}",
            "{\"kind\":\"childFollowUp\",\"subjectRef\":\"a3\",\"startedOn\":\"2025-07-01\",\"endedOn\":\"2025-12-20\",\"investigationOpenedOn\":\"2025-12-21\"}",
            "{\"kind\":\"childReport\",\"subjectRef\":\"a4\",\"reportReceivedOn\":\"2025-12-10\",\"protectiveAssessment\":{\"madeOn\":\"2025-12-10\",\"documentedOn\":\"2025-12-10\"}}",
            "{\"kind\":\"duty\",\"subjectRef\":\"a5\",\"duty\":\"LVU-7A\",\"clockStart\":\"2025-12-10\",\"doneOn\":\"2025-12-18\",\"extension\":{\"decidedOn\":\"2025-12-15\",\"until\":\"2025-12-20\",\"ground\":\"SPECIAL_REASONS\",\"decidedBy\":\"BOARD\"}}",
            "{\"kind\":\"recurringDuty\",\"subjectRef\":\"a6\",\"duty\":\"PL-CONSIDER\",\"clockStart\":\"2025-01-10\",\"doneOn\":[\"2025-07-08\",\"2026-01-12\"],\"endedOn\":\"2026-01-20\"}");

    private FactsLines() {}

    static String line(Facts facts) {
        Members line = new Members()
                .text("kind", facts.type().kind())
                .text("subjectRef", facts.subjectRef().value());
        if (facts instanceof ChildInvestigation one) {
            line.day("reportReceivedOn", one.reportReceivedOn())
                    .day("openedOn", one.openedOn())
                    .day("completedOn", one.completedOn())
                    .raw(
                            "extensions",
                            one.extensions().stream()
                                    .map(FactsLines::extension)
                                    .collect(Collectors.joining(",", "[", "]")))
                    .day("informedOn", one.informedOn())
                    .answer("informationWithheld", one.informationWithheld())
                    .answer("hasPreviousInvestigation", one.hasPreviousInvestigation())
                    .day("previousInvestigationCompletedOn", one.previousInvestigationCompletedOn());
        } else if (facts instanceof PreliminaryAssessment one) {
            line.day("reportReceivedOn", one.reportReceivedOn())
                    .day("decidedOn", one.decidedOn())
                    .answer("extraordinaryReasons", one.extraordinaryReasons())
                    .answer("investigationAlreadyRunning", one.investigationAlreadyRunning());
        } else if (facts instanceof ChildFollowUp one) {
            line.day("startedOn", one.startedOn())
                    .day("endedOn", one.endedOn())
                    .day("investigationOpenedOn", one.investigationOpenedOn());
        } else if (facts instanceof ChildReport one) {
            line.day("reportReceivedOn", one.reportReceivedOn());
            one.protectiveAssessment().ifPresent(made -> line.raw("protectiveAssessment", assessment(made)));
        } else if (facts instanceof DutyClock one) {
            line.text("duty", one.duty().value())
                    .time("clockStart", one.clockStart())
                    .time("doneOn", one.doneOn());
            one.extension().ifPresent(extension -> line.raw("extension", ground(extension)));
        } else if (facts instanceof RecurringDutyClock one) {
            line.text("duty", one.duty().value())
                    .day("clockStart", one.clockStart())
                    .raw(
                            "doneOn",
                            one.doneOn().stream()
                                    .map(day -> "\"" + day + "\"")
                                    .collect(Collectors.joining(",", "[", "]")))
                    .day("endedOn", one.endedOn());
        } else {
            throw new AssertionError("a kind without lines: " + facts.type());
        }
        return line.toString();
    }

    private static String extension(ExtensionDecision decision) {
        Members members = new Members().day("decidedOn", decision.decidedOn()).day("until", decision.until());
        decision.reason().ifPresent(reason -> members.text("reason", reason.name()));
        decision.decidedBy().ifPresent(by -> members.text("decidedBy", by.name()));
        return members.toString();
    }

    private static String ground(ExtensionDecision decision) {
        return extension(decision).replace("\"reason\"", "\"ground\"");
    }

    private static String assessment(ProtectiveAssessment made) {
        return new Members()
                .day("madeOn", made.madeOn())
                .day("documentedOn", made.documentedOn())
                .toString();
    }

    /** The members of one object. */
    private static final class Members {

        private final List<String> members = new ArrayList<>();

        Members raw(String name, String json) {
            members.add("\"" + name + "\":" + json);
            return this;
        }

        Members text(String name, String value) {
            return raw(name, "\"" + value + "\"");
        }

        Members day(String name, Optional<LocalDate> day) {
            return day.isPresent() ? text(name, day.get().toString()) : this;
        }

        Members time(String name, Optional<PointInTime> time) {
            return time.isPresent() ? text(name, time.get().toString()) : this;
        }

        Members answer(String name, Answer answer) {
            return answer == Answer.UNKNOWN ? raw(name, "null") : raw(name, answer == Answer.YES ? "true" : "false");
        }

        @Override
        public String toString() {
            return "{" + String.join(",", members) + "}";
        }
    }
}
