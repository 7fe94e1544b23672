package io.pupitre.tools.replacement;

import org.jspecify.annotations.Nullable;

/**
 * Something that depends on a tool, or did before its answer was carried out.
 *
 * @param name what it is called now
 * @param answer null when there is none yet
 */
public record DependentLine(
        Dependent what, String name, @Nullable AnswerRecord answer) {

    /** Whether nothing is left to do about it. */
    public boolean isSettled() {
        return answer != null && answer.doneOn() != null;
    }
}
