package se.lsk.rules.records;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.time.AgeLimit;
import se.lsk.core.time.CalendarLimit;
import se.lsk.core.time.RetentionLimit;
import se.lsk.rules.ClockShape;
import se.lsk.rules.duty.Acts;
import se.lsk.rules.duty.ClockEvent;
import se.lsk.rules.duty.Duty;
import se.lsk.rules.duty.Parties;
import se.lsk.rules.duty.Wording;

/** Duties to keep records for a time and to destroy them soon after it (<i>gallring</i>). */
public final class RecordDuties {

    /**
     * The last note was made in a file.
     *
     * @param on the day of the note
     */
    @LegalTerm(sv = "sista anteckning i en akt")
    public record LastNoteMade(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * The last note was made about a lex Sarah report: in the report, the investigation or the other documents.
     *
     * @param on the day of the note
     */
    @LegalTerm(sv = "sista anteckning om en lex sarah-rapport")
    public record LastLexSarahNoteMade(LocalDate on) implements ClockEvent.OnDay {}

    /**
     * A child was born.
     *
     * @param on the day of birth
     */
    @LegalTerm(sv = "barnets födelse")
    public record ChildBorn(LocalDate on) implements ClockEvent.OnDay {}

    /** The day from which the sources state the duties to report and investigate under lex Sarah. */
    private static final LocalDate LEX_SARAH_SINCE = LocalDate.of(2011, 7, 1);

    /** {@code GA-1}: destruction of the board's files (<i>gallring</i>). */
    public static final Duty<LastNoteMade> GA_1 = Duty.of("GA-1", ClockShape.RETENTION, LastNoteMade.class)
            .title("Gallring av nämndens personakter", "Destruction of the board's files")
            .asks(
                    "Gallrades akten sedan fem år gått och senast under kalenderåret därefter?",
                    "Was the file destroyed after five years and no later than in the calendar year after that?")
            .starts("den sista anteckningen i akten gjordes", "the last note in the file was made")
            .stops("akten gallrades", "the file was destroyed")
            .holder(Parties.BOARD)
            .leavesOpen(
                    "Undantagen för bland annat faderskap, adoption, placerade barn och forskningsurvalet prövas inte här, och inte heller om handlingarna hör till en barnavårdsutredning (GA-2).",
                    "The exceptions for, among others, paternity, adoption, placed children and the research sample are not looked at here, nor whether the documents belong to a child investigation (GA-2).")
            .in(
                    Acts.SOL_2001.wording("K12P1", "K12P2").fixed(new RetentionLimit(CalendarLimit.years(5))),
                    Acts.SOL_2025
                            .wording("K16P1", "K16P2", "K16P3", "K16P4")
                            .fixed(new RetentionLimit(CalendarLimit.years(5))));

    /** {@code GA-2}: documents of child investigations are kept until the child is 30 (<i>förlängd gallringstid</i>). */
    public static final Duty<ChildBorn> GA_2 = Duty.of("GA-2", ClockShape.EARLIEST, ChildBorn.class)
            .title("Bevarande av barnavårdsutredningar", "Keeping the documents of child investigations")
            .asks(
                    "Bevarades handlingarna i barnavårdsutredningen tills barnet fyllt 30 år?",
                    "Were the documents of the child investigation kept until the child was 30 years old?")
            .starts("barnet föddes", "the child was born")
            .stops("handlingarna gallrades", "the documents were destroyed")
            .holder(Parties.BOARD)
            .leavesOpen(
                    "För beslut att inte inleda utredning är tiden fem år; om handlingarna hör till ett sådant prövas inte här, och inte heller när de senast ska gallras.",
                    "For decisions not to open an investigation the time is five years; whether the documents belong to one is not looked at here, nor when they are to be destroyed at the latest.")
            .in(Acts.SOL_2025.unseen().wording("K16P2a").fixed(new AgeLimit(30)));

    /** {@code GA-3}: destruction of a private operator's files (<i>gallring i enskild verksamhet</i>). */
    public static final Duty<LastNoteMade> GA_3 = Duty.of("GA-3", ClockShape.RETENTION, LastNoteMade.class)
            .title("Gallring av personakter i enskild verksamhet", "Destruction of a private operator's files")
            .asks(
                    "Gallrades akten sedan två år gått och senast under kalenderåret därefter?",
                    "Was the file destroyed after two years and no later than in the calendar year after that?")
            .starts("den sista anteckningen i akten gjordes", "the last note in the file was made")
            .stops("akten gallrades", "the file was destroyed")
            .holder(Parties.PRIVATE_OPERATOR)
            .leavesOpen(
                    "Om akten enligt avtal ska lämnas över till nämnden prövas inte här.",
                    "Whether the file is to be handed over to the board under an agreement is not looked at here.")
            .in(
                    Acts.SOL_2001.wording("K7P3").fixed(new RetentionLimit(CalendarLimit.years(2))),
                    Acts.SOL_2025.wording("K17P2").fixed(new RetentionLimit(CalendarLimit.years(2))));

    /** {@code GA-4}: destruction of the board's files under LSS (<i>gallring enligt LSS</i>). */
    public static final Duty<LastNoteMade> GA_4 = Duty.of("GA-4", ClockShape.RETENTION, LastNoteMade.class)
            .title("Gallring av nämndens personakter enligt LSS", "Destruction of the board's files under LSS")
            .asks(
                    "Gallrades akten sedan fem år gått och senast under kalenderåret därefter?",
                    "Was the file destroyed after five years and no later than in the calendar year after that?")
            .starts("den sista anteckningen i akten gjordes", "the last note in the file was made")
            .stops("akten gallrades", "the file was destroyed")
            .holder(Parties.BOARD)
            .leavesOpen(
                    "Undantagen för handlingar om barns och ungas boende och för forskningens behov prövas inte här.",
                    "The exceptions for documents about children's housing and for the needs of research are not looked at here.")
            .in(Acts.LSS.wording("P21c").fixed(new RetentionLimit(CalendarLimit.years(5))));

    /** {@code GA-4-PRIVATE}: destruction of a private operator's files under LSS (<i>gallring i enskild verksamhet enligt LSS</i>). */
    public static final Duty<LastNoteMade> GA_4_PRIVATE = Duty.of(
                    "GA-4-PRIVATE", ClockShape.RETENTION, LastNoteMade.class)
            .title(
                    "Gallring av personakter i enskild verksamhet enligt LSS",
                    "Destruction of a private operator's files under LSS")
            .asks(
                    "Gallrades akten sedan två år gått och senast under kalenderåret därefter?",
                    "Was the file destroyed after two years and no later than in the calendar year after that?")
            .starts("den sista anteckningen i akten gjordes", "the last note in the file was made")
            .stops("akten gallrades", "the file was destroyed")
            .holder(Parties.PRIVATE_OPERATOR)
            .leavesOpen(
                    "Om akten ska lämnas över till nämnden prövas inte här.",
                    "Whether the file is to be handed over to the board is not looked at here.")
            .in(Acts.LSS.wording("P23c").fixed(new RetentionLimit(CalendarLimit.years(2))));

    /** {@code GA-5}: destruction of a private operator's lex Sarah documents (<i>gallring av lex Sarah-handlingar</i>). */
    public static final Duty<LastLexSarahNoteMade> GA_5 = lexSarahDocuments(
            "GA-5",
            Acts.SOL_2001.from(LEX_SARAH_SINCE).wording("K7P6").fixed(CalendarLimit.years(5)),
            Acts.SOL_2025.wording("K17P10").fixed(CalendarLimit.years(5)));

    /** {@code GA-5-LSS}: the same under LSS. */
    public static final Duty<LastLexSarahNoteMade> GA_5_LSS = lexSarahDocuments(
            "GA-5-LSS", Acts.LSS.from(LEX_SARAH_SINCE).wording("P23g").fixed(CalendarLimit.years(5)));

    private RecordDuties() {}

    private static Duty<LastLexSarahNoteMade> lexSarahDocuments(String key, Wording... wordings) {
        return Duty.of(key, ClockShape.RETENTION, LastLexSarahNoteMade.class)
                .title(
                        "Gallring av lex Sarah-handlingar i enskild verksamhet",
                        "Destruction of a private operator's lex Sarah documents")
                .asks(
                        "Bevarades lex Sarah-handlingarna i fem år och gallrades de därefter?",
                        "Were the lex Sarah documents kept for five years and destroyed after that?")
                .starts("den sista anteckningen gjordes", "the last note was made")
                .stops("handlingarna gallrades", "the documents were destroyed")
                .holder(Parties.PRIVATE_OPERATOR)
                .leavesOpen(
                        "Om handlingarna enligt avtal ska lämnas över till nämnden prövas inte här.",
                        "Whether the documents are to be handed over to the board under an agreement is not looked at here.")
                .in(wordings);
    }

    /** {@return every duty of this subject, in reading order} */
    public static List<Duty<?>> all() {
        return ImmutableList.of(GA_1, GA_2, GA_3, GA_4, GA_4_PRIVATE, GA_5, GA_5_LSS);
    }
}
