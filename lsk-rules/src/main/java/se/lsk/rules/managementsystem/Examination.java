package se.lsk.rules.managementsystem;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Evidence;
import se.lsk.core.facts.Listing;
import se.lsk.core.managementsystem.Adoption;
import se.lsk.rules.Message;
import se.lsk.rules.Phrase;

/**
 * What was seen in a management system of what one provision asks for. Immutable and thread-safe.
 *
 * @param outside why the provision doesn't ask this system, as a sentence
 * @param lacking what is known to be missing
 * @param untold the paths of what is not told
 * @param inPlace the evidence at hand
 * @param toJudge what only a person can answer, as questions
 * @param notes what is worth telling and decides nothing
 */
record Examination(
        Optional<Message> outside,
        List<Seen> lacking,
        List<String> untold,
        List<Seen> inPlace,
        List<Message> toJudge,
        List<Message> notes) {

    /**
     * Something that is there or is missing.
     *
     * @param what what, as words without a full stop
     * @param path where in the facts
     */
    record Seen(Message what, String path) {}

    /**
     * Begins an examination.
     *
     * @param asOf the day of the question: what is dated later has not happened yet
     * @return a builder
     */
    static Builder on(LocalDate asOf) {
        return new Builder(asOf);
    }

    /** Collects what is seen. Used by one thread. */
    static final class Builder {

        private final LocalDate asOf;
        private @Nullable Message outside;
        private final Set<Seen> lacking = new LinkedHashSet<>();
        private final Set<String> untold = new LinkedHashSet<>();
        private final Set<Seen> inPlace = new LinkedHashSet<>();
        private final Set<Message> toJudge = new LinkedHashSet<>();
        private final Set<Message> notes = new LinkedHashSet<>();

        private Builder(LocalDate asOf) {
            this.asOf = asOf;
        }

        /** {@return the day of the question} */
        LocalDate asOf() {
            return asOf;
        }

        /** {@return whether the day is told and has come} */
        boolean hasCome(Optional<LocalDate> day) {
            return day.isPresent() && !day.get().isAfter(asOf);
        }

        /** The provision doesn't ask this system: whatever else is seen counts for nothing. */
        Builder outside(Message because) {
            this.outside = because;
            return this;
        }

        /** There it is. */
        Builder inPlace(Message what, String path) {
            inPlace.add(new Seen(what, path));
            return this;
        }

        /** It is known to be missing. */
        Builder lacking(Message what, String path) {
            lacking.add(new Seen(what, path));
            return this;
        }

        /** Whether it is there is not told. */
        Builder untold(String path) {
            untold.add(path);
            return this;
        }

        /** A person has to judge. */
        Builder toJudge(Message question) {
            toJudge.add(question);
            return this;
        }

        /** Worth telling, decides nothing. */
        Builder note(Message what) {
            notes.add(what);
            return this;
        }

        /** In place, lacking or not told, by the answer. */
        Builder answer(Answer answer, Message what, String path) {
            return switch (answer) {
                case YES -> inPlace(what, path);
                case NO -> lacking(what, path);
                case UNKNOWN -> untold(path);
            };
        }

        /** The same for evidence; what is dated after the day of the question is not there yet. */
        Builder evidence(Evidence evidence, Message what, String path) {
            return answer(evidence.existedOn(asOf), what, path);
        }

        /** The same for an adoption, which is told when its day and who adopted are. */
        Builder adoption(Adoption adoption, Message what, String path) {
            if (adoption.existedOn(asOf) != Answer.YES) {
                return answer(adoption.existedOn(asOf), what, path);
            }
            if (adoption.on().isPresent() && adoption.by().isPresent()) {
                return inPlace(what, path);
            }
            told(adoption.on(), path + ".on");
            return told(adoption.by(), path + ".by");
        }

        /** What has no place for being missing: it is told, or not told. Nothing is in place by this alone. */
        Builder told(Optional<?> value, String path) {
            return value.isPresent() ? this : untold(path);
        }

        /** The same for a number. */
        Builder told(OptionalInt value, String path) {
            return value.isPresent() ? this : untold(path);
        }

        /** What is in place by being told, and otherwise not told. */
        Builder toldInPlace(Optional<?> value, Message what, String path) {
            return value.isPresent() ? inPlace(what, path) : untold(path);
        }

        /** Looks at each item of a list; an empty one asks for nothing. */
        <T> Builder each(Listing<T> list, String path, EachItem<T> look) {
            if (!list.isTold()) {
                return untold(path);
            }
            for (int i = 0; i < list.items().size(); i++) {
                look.at(list.items().get(i), path + "[" + i + "]");
            }
            return this;
        }

        /** The same where the provision asks for at least one item: an empty list is lacking. */
        <T> Builder some(Listing<T> list, Message what, String path, EachItem<T> look) {
            return list.isToldEmpty() ? lacking(what, path) : each(list, path, look);
        }

        Examination build() {
            return new Examination(
                    Optional.ofNullable(outside),
                    ImmutableList.copyOf(lacking),
                    ImmutableList.copyOf(untold),
                    ImmutableList.copyOf(inPlace),
                    ImmutableList.copyOf(toJudge),
                    ImmutableList.copyOf(notes));
        }
    }

    /**
     * Looks at one item of a list.
     *
     * @param <T> the type of the items
     */
    @FunctionalInterface
    interface EachItem<T> {

        /**
         * Looks.
         *
         * @param item the item
         * @param path where it stands
         */
        void at(T item, String path);
    }

    /** {@return the words for something that has no name} */
    static Message words(String swedish, String english) {
        return Message.of(Phrase.of(swedish, english));
    }

    /** {@return the words for something with a name, whose place in them is {@code {name}}} */
    static Message words(Phrase phrase, Object name) {
        return new Message(phrase, ImmutableMap.of("name", name));
    }
}
