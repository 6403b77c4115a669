package se.lsk.core.facts;

/** Facts of one kind about one subject: what a rule is asked of. Implementations are immutable and thread-safe. */
public interface Facts {

    /** {@return the subject that the facts are about} */
    SubjectReference subjectRef();

    /** {@return the kind of these facts; the same object for all facts of that kind} */
    FactType<?> type();
}
