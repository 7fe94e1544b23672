package io.pupitre.tools.ui;

import io.pupitre.tools.review.Answer;
import io.pupitre.tools.review.ReviewAnswer;
import io.pupitre.tools.review.ReviewAnswers;
import io.pupitre.ui.FigureFormat;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says what was corrected in a review. */
record ReviewChanges(ToolPhrases words) implements Serializable {

    String label(String property) {
        return words.say("tools.review-"
                + (property.equals("dataCategories")
                        ? "categories"
                        : property.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT)));
    }

    String value(String property, String plain) {
        return switch (property) {
            case "kind", "verdict" -> words.say("tools.review-" + property + "-" + plain.toLowerCase(Locale.ROOT));
            case "doneOn", "agreedOn", "validUntil" -> words.figures().day(LocalDate.parse(plain));
            case "agreement" -> words.answer(Boolean.parseBoolean(plain));
            case "answers" -> answers(plain);
            default -> plain;
        };
    }

    /** Those that somebody gave. */
    private String answers(String stored) {
        String given = ReviewAnswers.read(stored).stream()
                .filter(one -> one.answer() != Answer.UNKNOWN || !one.remark().isEmpty())
                .map(this::answer)
                .collect(Collectors.joining(", "));
        return given.isEmpty() ? FigureFormat.UNKNOWN : given;
    }

    private String answer(ReviewAnswer one) {
        String said = words.say(key("tools.review-question-", one.question())) + " "
                + words.say(key("tools.review-answer-", one.answer()));
        return one.remark().isEmpty() ? said : said + " (" + one.remark() + ")";
    }

    private static String key(String prefix, Enum<?> value) {
        return prefix + value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
