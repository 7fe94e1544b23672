package io.pupitre.tools.replacement;

import org.jspecify.annotations.Nullable;

/**
 * Something that depends on a tool, or did before its answer was carried out.
 *
 * @param name what it is called now
 * @param depends whether it still does
 * @param answer null when there is none yet
 */
public record DependentLine(
        Dependent what,
        String name,
        boolean depends,
        @Nullable AnswerRecord answer) {

    /** Whether its answer is carried out. */
    public boolean isDone() {
        return answer != null && answer.doneOn() != null;
    }

    /** Whether there is an answer that can be carried out: it still depends on the tool. */
    public boolean isToDo() {
        return depends && answer != null && answer.doneOn() == null;
    }
}
