package se.lsk.rules.managementsystem;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import se.lsk.core.facts.Answer;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.organisation.CouncilLevel;
import se.lsk.core.organisation.QualityCouncil;
import se.lsk.rules.Message;
import se.lsk.rules.Phrase;

/**
 * Looks for the meetings of each quality council in its year. A meeting is missing when its year, or its month, is over; until then it is not
 * told. Immutable and thread-safe.
 *
 * @param level the level of the councils; empty for all
 * @param atLeast how many meetings in the year
 * @param months the months with a meeting
 */
record CouncilMeetings(Optional<CouncilLevel> level, int atLeast, List<Month> months) implements Examiner {

    private static final Phrase MEETINGS =
            Phrase.of("minst {number} möten i rådet {name}", "at least {number} meetings of the council {name}");
    private static final Phrase IN_MONTH =
            Phrase.of("möte i månad {number} i rådet {name}", "a meeting in month {number} of the council {name}");

    @Override
    public void examine(ManagementSystem system, Examination.Builder seen) {
        CouncilsAsked.each(system, level, seen, (council, path) -> council(council, path, seen));
    }

    private void council(QualityCouncil council, String path, Examination.Builder seen) {
        if (council.year().isEmpty()) {
            seen.untold(path + ".year");
            return;
        }
        if (!council.meetings().isTold()) {
            seen.untold(path + ".meetings");
            return;
        }
        int year = council.year().getAsInt();
        List<LocalDate> held = council.meetings().items().stream()
                .filter(meeting -> !meeting.isAfter(seen.asOf()))
                .toList();
        LocalDate lastDay = YearMonth.of(year, Month.DECEMBER).atEndOfMonth();
        seen.answer(
                answer(held.size() >= atLeast, lastDay, seen), words(MEETINGS, atLeast, council), path + ".meetings");
        for (Month month : months) {
            seen.answer(
                    answer(
                            held.stream().anyMatch(meeting -> meeting.getMonth() == month),
                            YearMonth.of(year, month).atEndOfMonth(),
                            seen),
                    words(IN_MONTH, month.getValue(), council),
                    path + ".meetings");
        }
    }

    private static Answer answer(boolean isHeld, LocalDate lastDay, Examination.Builder seen) {
        if (isHeld) {
            return Answer.YES;
        }
        return seen.asOf().isAfter(lastDay) ? Answer.NO : Answer.UNKNOWN;
    }

    private static Message words(Phrase phrase, int number, QualityCouncil council) {
        return new Message(phrase, ImmutableMap.of("number", number, "name", council.councilRef()));
    }
}
