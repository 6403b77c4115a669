package se.lsk.rules.managementsystem;

import static se.lsk.rules.managementsystem.Examination.words;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Listing;
import se.lsk.core.managementsystem.CaseCount;
import se.lsk.core.managementsystem.ComplaintSource;
import se.lsk.core.managementsystem.Improvement;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.managementsystem.ReportCount;
import se.lsk.core.managementsystem.ReportType;
import se.lsk.core.organisation.Regime;
import se.lsk.rules.Message;
import se.lsk.rules.Phrase;
import se.lsk.rules.duty.Acts;

/** What SOSFS 2011:9, 5 kap. 3–6 §§, asks of complaints, views and reports. */
final class CaseDemands {

    private static final String CHANNELS = "improvement.complaintChannels";
    private static final String COMPLAINTS = "improvement.complaints";
    private static final String REPORTS = "improvement.reports";

    private static final Phrase CHANNEL = Phrase.of(
            "väg in för klagomål och synpunkter från {name}", "a way in for complaints and views from {name}");
    private static final Message COMPLAINTS_SEEN = words(
            "klagomål och synpunkter som är utredda eller utreds",
            "complaints and views that are or were investigated");
    private static final Phrase COMPLAINTS_NOT_SEEN = Phrase.of(
            "utredning av klagomål och synpunkter (antal: {name})",
            "an investigation of complaints and views (number: {name})");
    private static final Phrase REPORTS_SEEN =
            Phrase.of("rapporter som är utredda eller utreds: {name}", "reports that are or were investigated: {name}");
    private static final Phrase REPORTS_NOT_SEEN = Phrase.of(
            "utredning av rapporter om {name} (antal: {number})",
            "an investigation of reports of {name} (number: {number})");
    private static final Phrase NO_REPORTS = Phrase.of("Inga rapporter: {name}.", "No reports: {name}.");
    private static final Phrase OTHER_LAW = Phrase.of(
            "Rapporter finns ({name}) fast verksamheten inte anges lyda under den lag som de hör till. Stämmer uppgiften om lagar?",
            "There are reports ({name}), yet the activity is not said to be run under the law that they belong to. Are the laws right?");
    private static final Message NO_LAW =
            words("Verksamheten anges inte lyda under någon lag.", "The activity is not said to be run under any law.");

    /** {@code K5P3}: complaints and views are received and investigated. */
    static final Demand K5P3 = Demand.of("K5P3")
            .title("Klagomål och synpunkter", "Complaints and views")
            .asks(
                    "Tas klagomål och synpunkter emot från alla som föreskriften nämner, och utreds de?",
                    "Are complaints and views received from everybody whom the regulation names, and are they investigated?")
            .holder(Holders.EVERYBODY)
            .leavesOpen(
                    "Hur grundligt de utreds bedöms av en person.",
                    "How thoroughly they are investigated is for a person to judge.")
            .answers(DemandRule.LACKING, DemandRule.NOT_TOLD, DemandRule.IN_PLACE)
            .secondHand(Acts.MANAGEMENT_SYSTEM, "K5P3")
            .examinedBy(CaseDemands::complaints);

    /** {@code K5P4-5}: reports under the statutory duties are received and investigated. The two sections are asked together. */
    static final Demand K5P4_5 = Demand.of("K5P4-5")
            .title("Rapporter enligt rapporteringsskyldighet", "Reports under duties to report")
            .asks(
                    "Tas rapporter enligt de lagstadgade rapporteringsskyldigheterna emot, och utreds de?",
                    "Are reports under the statutory duties to report received and investigated?")
            .holder(Holders.EVERYBODY)
            .leavesOpen(
                    "Vad som står i 4 § och vad i 5 § har inte setts; de prövas tillsammans. Om allt som ska rapporteras rapporteras framgår inte.",
                    "What stands in 4 § and what in 5 § was not seen; they are examined together. Whether everything is reported does not show.")
            .answers(
                    DemandRule.OUTSIDE,
                    DemandRule.LACKING,
                    DemandRule.NOT_TOLD,
                    DemandRule.TO_JUDGE,
                    DemandRule.IN_PLACE)
            .secondHand(Acts.MANAGEMENT_SYSTEM, "K5P4", "K5P5")
            .examinedBy(CaseDemands::reports);

    /** {@code K5P6}: what comes in is compiled and analysed. */
    static final Demand K5P6 = Demand.of("K5P6")
            .title("Sammanställning och analys", "Compilation and analysis")
            .asks(
                    "Sammanställs och analyseras rapporter, klagomål och synpunkter så att mönster och trender kan ses?",
                    "Are reports, complaints and views compiled and analysed so that patterns and trends can be seen?")
            .holder(Holders.EVERYBODY)
            .leavesOpen(
                    "Om allt som kommit in är med framgår inte av uppgifterna.",
                    "Whether everything that came in is included does not show in the facts.")
            .answers(DemandRule.LACKING, DemandRule.NOT_TOLD, DemandRule.TO_JUDGE, DemandRule.IN_PLACE)
            .secondHand(Acts.MANAGEMENT_SYSTEM, "K5P6")
            .examinedBy(new CompilationsOfPeriod());

    private CaseDemands() {}

    /** {@return every demand of these sections, in reading order} */
    static List<Demand> all() {
        return ImmutableList.of(K5P3, K5P4_5, K5P6);
    }

    private static void complaints(ManagementSystem system, Examination.Builder seen) {
        Listing<ComplaintSource> channels = SystemParts.improvement(system, Improvement::complaintChannels);
        for (ComplaintSource source : ComplaintSource.values()) {
            seen.answer(channels.has(source), words(CHANNEL, source), CHANNELS);
        }
        Optional<CaseCount> count = system.improvement().flatMap(Improvement::complaints);
        if (count.isEmpty()) {
            seen.untold(COMPLAINTS);
            return;
        }
        Handled handled = new Handled(
                count.get().received(), count.get().investigated(), count.get().ongoing());
        handled.look(COMPLAINTS, COMPLAINTS_SEEN, words(COMPLAINTS_NOT_SEEN, handled.left()), seen);
    }

    private static void reports(ManagementSystem system, Examination.Builder seen) {
        Listing<Regime> regimes = system.regimes();
        if (regimes.isToldEmpty()) {
            seen.outside(NO_LAW);
        }
        if (!regimes.isTold()) {
            seen.untold("regimes");
        }
        Listing<ReportCount> reports = SystemParts.improvement(system, Improvement::reports);
        seen.each(reports, REPORTS, (count, path) -> report(count, regimes, path, seen));
        Set<ReportType> listed =
                reports.items().stream().map(ReportCount::type).collect(Collectors.toUnmodifiableSet());
        for (ReportType type : ReportType.values()) {
            if (reports.isTold() && !listed.contains(type) && belongs(type, regimes) == Answer.YES) {
                seen.note(words(NO_REPORTS, type));
            }
        }
    }

    private static void report(ReportCount count, Listing<Regime> regimes, String path, Examination.Builder seen) {
        if (belongs(count.type(), regimes) == Answer.NO) {
            if (count.received().orElse(0) > 0) {
                seen.toJudge(words(OTHER_LAW, count.type()));
            }
            return;
        }
        Handled handled = new Handled(count.received(), count.investigated(), count.ongoing());
        handled.look(
                path,
                words(REPORTS_SEEN, count.type()),
                new Message(REPORTS_NOT_SEEN, ImmutableMap.of("number", handled.left(), "name", count.type())),
                seen);
    }

    /** {@return whether reports of the type can be made in the activity} */
    private static Answer belongs(ReportType type, Listing<Regime> regimes) {
        return switch (type) {
            case HARM_IN_CARE, RISK_OF_HARM_IN_CARE -> either(regimes, Regime.HSL, Regime.TL);
            case MISCONDUCT, PALPABLE_RISK_OF_MISCONDUCT -> either(regimes, Regime.SOL, Regime.LSS);
        };
    }

    private static Answer either(Listing<Regime> regimes, Regime one, Regime other) {
        return regimes.has(one) == Answer.YES ? Answer.YES : regimes.has(other);
    }

    /** How many were received, and how many of them were or are being investigated. */
    private record Handled(OptionalInt received, OptionalInt investigated, OptionalInt ongoing) {

        /** {@return those that are known to be neither} */
        int left() {
            return received.orElse(0) - investigated.orElse(0) - ongoing.orElse(0);
        }

        void look(String path, Message inPlace, Message lacking, Examination.Builder seen) {
            if (received.isPresent() && left() == 0) {
                seen.inPlace(inPlace, path);
                return;
            }
            seen.told(received, path + ".received")
                    .told(investigated, path + ".investigated")
                    .told(ongoing, path + ".ongoing");
            if (received.isPresent() && investigated.isPresent() && ongoing.isPresent()) {
                seen.lacking(lacking, path);
            }
        }
    }
}
