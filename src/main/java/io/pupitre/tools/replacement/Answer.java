package io.pupitre.tools.replacement;

import io.pupitre.tools.ToolId;
import io.pupitre.ui.TextRule;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of something that depends on a tool when the tool goes.
 *
 * @param to who takes it over; only and always of a {@link AnswerKind#TRANSFER}
 * @param how how it is done, or why it is given up; may be empty for a transfer only
 */
public record Answer(AnswerKind kind, @Nullable ToolId to, String how) {

    /** The longest text, in characters. */
    public static final int LENGTH = 2000;

    /** @throws IllegalArgumentException when a part is missing or the text can't be kept */
    public Answer {
        how = TextRule.tidy(how);
        if ((kind == AnswerKind.TRANSFER) != (to != null)) {
            throw new IllegalArgumentException("A tool takes over if and only if it is a transfer");
        }
        if (kind != AnswerKind.TRANSFER && how.isEmpty()) {
            throw new IllegalArgumentException("No reason");
        }
        new TextRule(LENGTH, true).problemOf(how).ifPresent(reason -> {
            throw new IllegalArgumentException("Text " + reason);
        });
    }
}
