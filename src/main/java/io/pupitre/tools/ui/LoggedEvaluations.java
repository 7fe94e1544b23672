package io.pupitre.tools.ui;

import io.pupitre.ui.FigureFormat;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/** Says what the log has on evaluations and their criteria. */
record LoggedEvaluations(ToolPhrases words) implements Serializable {

    String loggedLabel(String property) {
        return words.say(
                switch (property) {
                    case "wantedBy" -> "tools.evaluation-wanted-by";
                    case "capability" -> "tools.field-capability";
                    case "status" -> "tools.field-status";
                    case "round" -> "tools.evaluation-logged-round";
                    case "name" -> "tools.evaluation-criterion";
                    default -> "tools.evaluation-" + property;
                });
    }

    String logged(String property, String plain) {
        FigureFormat figures = words.figures();
        return switch (property) {
            case "wantedBy" -> figures.day(LocalDate.parse(plain));
            case "capability" -> words.capability(plain);
            case "status" -> words.say("tools.evaluation-status-" + plain.toLowerCase(Locale.ROOT));
            case "weight", "minimum" -> {
                BigDecimal figure = new BigDecimal(plain);
                yield figures.number(figure, Math.max(0, figure.scale()));
            }
            default -> plain;
        };
    }
}
