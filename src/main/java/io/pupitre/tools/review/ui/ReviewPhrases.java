package io.pupitre.tools.review.ui;

import com.vaadin.flow.component.Component;
import io.pupitre.tools.review.Answer;
import io.pupitre.tools.review.ReviewKind;
import io.pupitre.tools.review.ReviewProblem;
import io.pupitre.tools.review.ReviewQuestion;
import io.pupitre.tools.review.ReviewStanding;
import io.pupitre.tools.review.ReviewState;
import io.pupitre.tools.review.Verdict;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.StatusBadge;
import java.io.Serializable;
import java.util.Locale;

/** Puts reviews into the words of the person who looks at {@code page}. */
record ReviewPhrases(Component page) implements Serializable {

    String say(String key, Object... arguments) {
        return page.getTranslation(key, arguments);
    }

    String problem(ReviewProblem problem) {
        return say(problem.key(), problem.arguments().toArray());
    }

    String kind(ReviewKind kind) {
        return say(kindKey(kind));
    }

    static String kindKey(ReviewKind kind) {
        return key("tools.review-kind-", kind);
    }

    String question(ReviewQuestion question) {
        return say(key("tools.review-question-", question));
    }

    String answer(Answer answer) {
        return say(key("tools.review-answer-", answer));
    }

    String verdict(Verdict verdict) {
        return say(key("tools.review-verdict-", verdict));
    }

    String state(ReviewState state) {
        return say(stateKey(state));
    }

    static String stateKey(ReviewState state) {
        return key("tools.review-state-", state);
    }

    static StatusBadge.Status badge(ReviewState state) {
        return switch (state) {
            case VALID -> StatusBadge.Status.OK;
            case SOON -> StatusBadge.Status.WARN;
            case EXPIRED, FAILED -> StatusBadge.Status.BAD;
            case NONE -> StatusBadge.Status.UNKNOWN;
        };
    }

    /** Until when it counts, or since when it doesn't; empty without a review. */
    String when(ReviewStanding standing) {
        ReviewStanding.Newest newest = standing.newest();
        if (newest == null) {
            return "";
        }
        return switch (standing.state()) {
            case FAILED -> say("tools.review-failed-on", figures().day(newest.doneOn()));
            case EXPIRED -> say("tools.review-expired-on", figures().day(newest.validUntil()));
            case SOON, VALID ->
                say(
                        newest.verdict() == Verdict.CONDITIONS
                                ? "tools.review-until-with-conditions"
                                : "tools.review-until",
                        figures().day(newest.validUntil()));
            case NONE -> "";
        };
    }

    FigureFormat figures() {
        return FigureFormat.of(page);
    }

    private static String key(String prefix, Enum<?> value) {
        return prefix + value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
