package se.lsk.rules.managementsystem;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.organisation.CouncilLevel;
import se.lsk.core.organisation.QualityCouncil;
import se.lsk.core.organisation.StandingItem;
import se.lsk.core.organisation.StandingItems;
import se.lsk.core.organisation.TertialReport;
import se.lsk.rules.Message;
import se.lsk.rules.Phrase;

/**
 * Looks for every standing item before every follow-up of the year, in each quality council. Immutable and thread-safe.
 *
 * @param level the level of the councils; empty for all
 */
record CouncilAgendas(Optional<CouncilLevel> level) implements Examiner {

    private static final Phrase ITEM = Phrase.of(
            "punkten {item} inför {before} i rådet {name}",
            "the item {item} before the {before} in the council {name}");

    @Override
    public void examine(ManagementSystem system, Examination.Builder seen) {
        CouncilsAsked.each(system, level, seen, (council, path) -> {
            if (council.standingItems().isTold()) {
                council(council, path + ".standingItems", seen);
            } else {
                seen.untold(path + ".standingItems");
            }
        });
    }

    private static void council(QualityCouncil council, String path, Examination.Builder seen) {
        List<StandingItems> agendas = council.standingItems().items();
        for (TertialReport before : TertialReport.values()) {
            int place = 0;
            while (place < agendas.size() && agendas.get(place).before() != before) {
                place++;
            }
            for (StandingItem item : StandingItem.values()) {
                Message what = new Message(
                        ITEM, ImmutableMap.of("item", item, "before", before, "name", council.councilRef()));
                if (place == agendas.size()) {
                    seen.lacking(what, path);
                } else {
                    seen.answer(agendas.get(place).items().has(item), what, path + "[" + place + "].items");
                }
            }
        }
    }
}
