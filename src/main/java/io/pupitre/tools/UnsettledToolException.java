package io.pupitre.tools;

import java.util.List;

/** A tool can't go yet: something depends on it that has no answer, or whose answer is not carried out. */
public final class UnsettledToolException extends InvalidToolException {

    private final transient ToolId tool;

    UnsettledToolException(ToolId tool, FieldProblem problem) {
        super(List.of(problem));
        this.tool = tool;
    }

    /** The one that can't go. */
    public ToolId tool() {
        return tool;
    }
}
