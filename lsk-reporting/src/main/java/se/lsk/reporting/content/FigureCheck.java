package se.lsk.reporting.content;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/**
 * What the numbers of a report are to satisfy among themselves (<i>sifferkontroll</i>). Immutable and thread-safe.
 *
 * @param kind what is checked
 * @param printed the number that is checked
 * @param of the numbers that it is checked against: of a share the part and the whole, in that order
 * @param note a sentence about it, in the report's language
 */
@LegalTerm(sv = "sifferkontroll")
public record FigureCheck(Kind kind, FigureReference printed, List<FigureReference> of, Optional<String> note) {

    private static final int PART_AND_WHOLE = 2;
    private static final int MOST = 2_000;

    /**
     * Copies the list.
     *
     * @throws se.lsk.core.check.RefusedException if there are too few numbers to check against, more than a share has, or the note is no line
     */
    public FigureCheck {
        of = ImmutableList.copyOf(of);
        new Refusals()
                .of(of.isEmpty(), ProblemCode.MISSING_PROPERTY, "$.of")
                .of(kind == Kind.SHARE && of.size() != PART_AND_WHOLE, ProblemCode.CONTRADICTION, "$.of")
                .size("$.of", of, MOST, ProblemCode.TOO_MANY)
                .line("$.note", note)
                .refuse();
    }

    /** What is checked. */
    @LegalTerm(sv = "slag av sifferkontroll")
    public enum Kind implements Bilingual {
        /** The number is the sum of the others. */
        SUM("summa", "sum"),
        /** The number is the share of a part in a whole, in per cent. */
        SHARE("andel", "share"),
        /** The number is printed elsewhere too, and is the same there. */
        SAME("samma uppgift på flera ställen", "the same figure in several places");

        private final String swedish;
        private final String english;

        Kind(String swedish, String english) {
            this.swedish = swedish;
            this.english = english;
        }

        @Override
        public String swedish() {
            return swedish;
        }

        @Override
        public String english() {
            return english;
        }
    }
}
