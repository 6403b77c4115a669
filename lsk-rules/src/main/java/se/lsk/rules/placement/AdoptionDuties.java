package se.lsk.rules.placement;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import se.lsk.core.casework.ExtensionReason;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.time.CalendarLimit;
import se.lsk.core.time.Promptness;
import se.lsk.rules.ClockShape;
import se.lsk.rules.Consequence;
import se.lsk.rules.Phrase;
import se.lsk.rules.duty.Acts;
import se.lsk.rules.duty.ClockEvent;
import se.lsk.rules.duty.Duty;
import se.lsk.rules.duty.Parties;

/** Duties about adoption, in the order of their keys. */
public final class AdoptionDuties {

    /**
     * The prospective parents told the board that a child had been proposed.
     *
     * @param on the day they told it
     */
    @LegalTerm(sv = "underrättelse om att ett barn föreslagits för adoption")
    public record ProposedChildTold(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * The board gave its consent to adopt.
     *
     * @param on the day of the consent
     */
    @LegalTerm(sv = "medgivande att adoptera")
    public record ConsentToAdoptGiven(LocalDate on) implements ClockEvent.OnDay {}

    private static final Phrase NOBODY =
            Phrase.of("Ingen: en tid som medgivandet gäller", "Nobody: a time for which the consent holds");

    /** {@code PL-ADOPT-1}: the decision on consent (<i>samtycke</i>) when a child has been proposed, within two weeks and promptly. */
    public static final Duty<ProposedChildTold> PL_ADOPT_1 = Duty.of(
                    "PL-ADOPT-1", ClockShape.ACTION, ProposedChildTold.class)
            .title(
                    "Beslut om samtycke när ett barn föreslagits för adoption",
                    "Decision on consent when a child is proposed for adoption")
            .asks(
                    "Beslutade nämnden om samtycke inom två veckor från det att underrättelsen om ett föreslaget barn nådde den?",
                    "Did the board decide on consent within two weeks from the day on which word of a proposed child reached it?")
            .starts("underrättelsen om ett föreslaget barn nådde nämnden", "word of a proposed child reached the board")
            .stops("nämnden beslutade om samtycke", "the board decided on consent")
            .holder(Parties.BOARD)
            .longerFor(Parties.NOT_NAMED, ExtensionReason.EXTRAORDINARY_REASONS)
            .in(
                    Acts.SOL_2001
                            .wording("K6P14")
                            .within(CalendarLimit.weeks(2))
                            .urgency(Promptness.PROMPTLY),
                    Acts.SOL_2025
                            .wording("K24P5")
                            .within(CalendarLimit.weeks(2))
                            .urgency(Promptness.PROMPTLY));

    /** {@code PL-ADOPT-2}: how long a consent to adopt (<i>medgivande</i>) holds. */
    public static final Duty<ConsentToAdoptGiven> PL_ADOPT_2 = Duty.of(
                    "PL-ADOPT-2", ClockShape.LONGEST, ConsentToAdoptGiven.class)
            .title("Hur länge ett medgivande att adoptera gäller", "How long a consent to adopt holds")
            .asks(
                    "Togs barnet emot för vård inom tre år från det att medgivandet att adoptera gavs?",
                    "Was the child received in care within three years from the consent to adopt?")
            .starts("medgivandet att adoptera gavs", "the consent to adopt was given")
            .stops("barnet togs emot för vård", "the child was received in care")
            .holder(NOBODY)
            .otherwise(Consequence.Kind.LAPSES, "medgivandet upphör att gälla", "the consent lapses")
            .in(Acts.SOL_2025.wording("K24P3").fixed(CalendarLimit.years(3)));

    /**
     * {@code PL-ADOPT-3}: two years after a consent to adopt without a proposed child, after which the board checks the circumstances. The
     * act does not say how soon.
     */
    public static final Duty<ConsentToAdoptGiven> PL_ADOPT_3 = Duty.of(
                    "PL-ADOPT-3", ClockShape.THRESHOLD, ConsentToAdoptGiven.class)
            .title(
                    "Kontroll när inget barn föreslagits på två år",
                    "Check when no child has been proposed in two years")
            .asks(
                    "Föreslogs ett barn, eller kontrollerades förhållandena, innan två år hade gått från medgivandet att adoptera?",
                    "Was a child proposed, or were the circumstances checked, before two years had passed from the consent to adopt?")
            .starts("medgivandet att adoptera gavs", "the consent to adopt was given")
            .stops(
                    "ett barn föreslogs eller förhållandena kontrollerades",
                    "a child was proposed or the circumstances were checked")
            .holder(Parties.BOARD)
            .otherwise(
                    Consequence.Kind.DUTY_ARISES,
                    "nämnden ska kontrollera förhållandena om det inte är obehövligt",
                    "the board must check the circumstances unless that is needless")
            .in(
                    Acts.SOL_2001.secondHand("K6P13").fixed(CalendarLimit.years(2)),
                    Acts.SOL_2025.wording("K24P4").fixed(CalendarLimit.years(2)));

    private AdoptionDuties() {}

    /** {@return every duty of this subject, in reading order} */
    public static List<Duty<?>> all() {
        return ImmutableList.of(PL_ADOPT_1, PL_ADOPT_2, PL_ADOPT_3);
    }
}
