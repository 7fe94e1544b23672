package io.pupitre.tools.evaluation;

import io.pupitre.ui.TextRule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was decided on candidates. An instance is always valid.
 *
 * @param kind {@link DecisionKind#APPROVAL} or {@link DecisionKind#VETO}
 * @param candidate that it is about; null for a veto on all
 * @param retire whether the candidates that are tools of the client and not yet approved are retired; only read of a veto
 * @param reason not empty for a veto
 * @param decidedOn the client's day, not in its future
 * @param name of who decided; empty when it is who records it, and only then
 * @param evidence a link or the words in which it was said; not empty when somebody else decided
 */
public record Decision(
        DecisionKind kind,
        @Nullable CandidateId candidate,
        boolean retire,
        String reason,
        LocalDate decidedOn,
        Decider decider,
        String name,
        String evidence) {

    /** At most as many characters. */
    public static final int REASON_LENGTH = 2000;

    /** At most as many characters. */
    public static final int NAME_LENGTH = 200;

    /** At most as many characters. */
    public static final int EVIDENCE_LENGTH = 2000;

    /** @throws IllegalArgumentException when a field breaks its rule; forms check the same rules beforehand */
    public Decision {
        reason = TextRule.tidy(reason);
        name = decider.isSomebodyElse() ? TextRule.tidy(name) : "";
        evidence = TextRule.tidy(evidence);
        boolean approval = kind == DecisionKind.APPROVAL;
        if ((!approval && kind != DecisionKind.VETO)
                || (approval && candidate == null)
                || (!approval && reason.isEmpty())
                || TextRule.paragraphs(REASON_LENGTH).problemOf(reason).isPresent()
                || !EvaluationDetails.isPlausible(decidedOn)
                || (decider.isSomebodyElse() && (name.isEmpty() || evidence.isEmpty()))
                || TextRule.line(NAME_LENGTH).problemOf(name).isPresent()
                || TextRule.paragraphs(EVIDENCE_LENGTH).problemOf(evidence).isPresent()) {
            throw new IllegalArgumentException("Not a decision");
        }
        retire = !approval && retire;
    }

    /**
     * The reason for giving an evaluation up, or for beginning it again.
     *
     * @throws IllegalArgumentException when there is none, or it breaks the rule of reasons
     */
    static String reason(String words) {
        String tidy = TextRule.tidy(words);
        if (!TextRule.paragraphs(REASON_LENGTH).isMetBy(tidy)) {
            throw new IllegalArgumentException("Not a reason");
        }
        return tidy;
    }
}
