package se.lsk.rules.managementsystem;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.lsk.core.law.LegalForce;
import se.lsk.core.law.LegalReference;
import se.lsk.core.law.RuleId;
import se.lsk.core.law.Verification;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.rules.Phrase;
import se.lsk.rules.Provision;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.RuleVersion;
import se.lsk.rules.Verdict;
import se.lsk.rules.duty.ActInForce;

/**
 * What a provision asks of a management system, declared with {@link #of}. Immutable and thread-safe.
 *
 * @param definition what is asked, with all wordings and answers
 * @param examiner looks for it
 * @param leavesOpen what the rule does not look at, as sentences that begin with a space; nothing where it leaves nothing open
 */
record Demand(RuleDefinition definition, Examiner examiner, Phrase leavesOpen) {

    /**
     * Begins the declaration of a demand.
     *
     * @param key the key, stable and never reused: {@code K4P2}
     * @return the declaration; binding as a regulation unless it says otherwise
     */
    static Builder of(String key) {
        return new Builder(key);
    }

    /** {@return the key} */
    RuleId key() {
        return definition.id();
    }

    /** {@return the key} */
    @Override
    public String toString() {
        return key().value();
    }

    /** Declares a {@link Demand}, line by line. Used by one thread. */
    static final class Builder {

        private static final Phrase NOTHING = Phrase.of("", "");

        private final RuleDefinition.Builder definition = RuleDefinition.builder();
        private final ImmutableList.Builder<Verdict> answers = ImmutableList.builder();
        private Phrase leavesOpen = NOTHING;

        private Builder(String key) {
            definition
                    .id(RuleId.of(key))
                    .factType(ManagementSystem.TYPE)
                    .anchor(DemandRule.ANCHOR)
                    .force(LegalForce.REGULATION);
        }

        /** A short name. */
        Builder title(String swedish, String english) {
            definition.title(Phrase.of(swedish, english));
            return this;
        }

        /** The question, ending with a question mark. */
        Builder asks(String swedish, String english) {
            definition.question(Phrase.of(swedish, english));
            return this;
        }

        /** Who owes it. */
        Builder holder(Phrase holder) {
            definition.dutyHolder(holder);
            return this;
        }

        /** How binding it is, where it is no regulation. */
        Builder force(LegalForce force) {
            definition.force(force);
            return this;
        }

        /** What the rule does not look at, as sentences. */
        Builder leavesOpen(String swedish, String english) {
            this.leavesOpen = Phrase.of(" " + swedish, " " + english);
            return this;
        }

        /**
         * The answers that it can have beside those that every rule with an anchor has: {@link DemandRule#OUTSIDE},
         * {@link DemandRule#LACKING}, {@link DemandRule#NOT_TOLD}, {@link DemandRule#TO_JUDGE}, {@link DemandRule#IN_PLACE}.
         */
        Builder answers(Verdict... answers) {
            this.answers.add(answers);
            return this;
        }

        /** A wording that was seen in a document about it, for as long as the act is declared; without places in the whole act. */
        Builder secondHand(ActInForce act, String... places) {
            return wording(act, Verification.SECONDARY, places);
        }

        /** A wording that was read, for as long as the act is declared. */
        Builder read(ActInForce act, String... places) {
            return wording(act, Verification.VERIFIED, places);
        }

        private Builder wording(ActInForce act, Verification verification, String... places) {
            RuleVersion.Builder version =
                    RuleVersion.builder().inForce(act.period()).startOfForce(act.startOfForce());
            if (places.length == 0) {
                version.addBasis(new Provision(LegalReference.parse(act.act()), act.period(), verification));
            }
            for (String place : places) {
                version.addBasis(
                        new Provision(LegalReference.parse(act.act() + "#" + place), act.period(), verification));
            }
            return version(version.build());
        }

        /** A wording of any other kind. Wordings are declared oldest first. */
        Builder version(RuleVersion version) {
            definition.addVersions(version);
            return this;
        }

        /**
         * Who looks for it.
         *
         * @param examiner looks
         * @return the demand
         */
        Demand examinedBy(Examiner examiner) {
            List<Verdict> own = answers.build();
            definition.addAllVerdicts(DemandRule.answersBeforeExamining()).addAllVerdicts(own);
            return new Demand(definition.build(), examiner, leavesOpen);
        }
    }
}
