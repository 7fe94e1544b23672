package io.pupitre.tools.review;

import io.pupitre.ui.TextRule;

/**
 * The answer to a question of a checklist.
 *
 * @param remark in one line, at most {@link ReviewField#REMARK}'s length; mostly empty
 */
public record ReviewAnswer(ReviewQuestion question, Answer answer, String remark) {

    public ReviewAnswer {
        remark = TextRule.tidy(remark);
    }

    /** Nobody has looked yet. */
    static ReviewAnswer unknown(ReviewQuestion question) {
        return new ReviewAnswer(question, Answer.UNKNOWN, "");
    }
}
