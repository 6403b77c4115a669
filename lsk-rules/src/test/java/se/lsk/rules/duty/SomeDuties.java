package se.lsk.rules.duty;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import se.lsk.core.casework.DutyClock;
import se.lsk.core.facts.DutyFacts;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.law.EffectivePeriod;
import se.lsk.rules.ClockShape;
import se.lsk.rules.Finding;
import se.lsk.rules.Language;
import se.lsk.rules.Phrase;
import se.lsk.rules.Profile;
import se.lsk.rules.Rulebook;
import se.lsk.rules.RulebookEdition;
import se.lsk.rules.StartOfForce;

/** Duties of a law that does not exist, so that the mechanism is tested and not the catalogue. */
final class SomeDuties {

    static final SubjectReference SUBJECT = new SubjectReference("c1");
    static final Phrase WHO = Phrase.of("Någon", "Somebody");
    static final ActInForce LAW =
            new ActInForce("SFS 2000:1", EffectivePeriod.from(LocalDate.of(2001, 1, 1)), StartOfForce.STATED);
    static final ActInForce OLD_LAW = new ActInForce(
            "SFS 2000:1",
            EffectivePeriod.of(LocalDate.of(2001, 1, 1), LocalDate.of(2020, 12, 31)),
            StartOfForce.STATED);
    static final ActInForce NEW_LAW =
            new ActInForce("SFS 2020:1", EffectivePeriod.from(LocalDate.of(2021, 1, 1)), StartOfForce.STATED);

    private SomeDuties() {}

    record Began(LocalDate on) implements ClockEvent.OnDay {}

    record BeganAt(OffsetDateTime at) implements ClockEvent.AtMoment {}

    static DutyDeclaration<Began> duty(ClockShape shape) {
        return filled(Duty.of("X-1", shape, Began.class));
    }

    static DutyDeclaration<BeganAt> dutyByTheHour(ClockShape shape) {
        return filled(Duty.of("X-1", shape, BeganAt.class));
    }

    private static <E extends ClockEvent> DutyDeclaration<E> filled(DutyDeclaration<E> declaration) {
        return declaration
                .title("Plikt", "Duty")
                .asks("Gjordes det?", "Was it done?")
                .starts("ärendet började", "the case began")
                .stops("ärendet avgjordes", "the case was decided")
                .holder(WHO);
    }

    static Rulebook book(Duty<?> duty, Profile profile) {
        return Rulebook.of(
                new RulebookEdition("test", LocalDate.of(2026, 1, 1)), profile, List.of(duty.under(profile)));
    }

    /** Asks in both ways, and reads the text in both languages. */
    static Finding ask(Duty<?> duty, Profile profile, DutyFacts facts, String asOf) {
        Rulebook book = book(duty, profile);
        Finding finding = book.review(facts, LocalDate.parse(asOf)).get(0);
        book.outcomes(facts, LocalDate.parse(asOf), (rule, outcome) -> {
            if (outcome != finding.outcome()) {
                throw new AssertionError("review says " + finding.outcome() + " and outcomes says " + outcome);
            }
        });
        for (Language language : Language.values()) {
            if (finding.text(language).contains("{")) {
                throw new AssertionError("a place is left open: " + finding.text(language));
            }
        }
        return finding;
    }

    static Finding ask(Duty<?> duty, DutyFacts facts, String asOf) {
        return ask(duty, Profile.national(), facts, asOf);
    }

    static DutyClock.Builder clock(Duty<Began> duty, String start) {
        return duty.startedBy(SUBJECT, new Began(LocalDate.parse(start)));
    }

    static DutyClock clock(Duty<Began> duty, String start, String done) {
        return clock(duty, start).doneOn(LocalDate.parse(done)).build();
    }
}
