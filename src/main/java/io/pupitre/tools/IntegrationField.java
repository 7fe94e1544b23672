package io.pupitre.tools;

import io.pupitre.ui.TextRule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fields of an integration and of an external system, with what those of text accept. */
public enum IntegrationField {
    NAME(160, false),
    SOURCE(160, false),
    TARGET(160, false),
    DATA(500, false),
    NOTE(2000, true);

    private final int limit;
    private final boolean paragraphs;

    IntegrationField(int limit, boolean paragraphs) {
        this.limit = limit;
        this.paragraphs = paragraphs;
    }

    /** The key of its translated name. */
    public String labelKey() {
        return "tools.integration-" + name().toLowerCase(Locale.ROOT);
    }

    /** What is wrong with a text in this field, if anything. */
    public Optional<IntegrationProblem> problemOf(String text) {
        if (this == NAME && TextRule.tidy(text).isEmpty()) {
            return problem("required");
        }
        return new TextRule(limit, paragraphs)
                .problemOf(text)
                .flatMap(reason -> reason.equals("too-long") ? problem(reason, limit) : problem(reason));
    }

    /** A problem of this field. */
    Optional<IntegrationProblem> problem(String reason, Object... arguments) {
        return Optional.of(new IntegrationProblem(this, "tools.problem-" + reason, List.of(arguments)));
    }
}
