package io.pupitre.tools.replacement;

import java.util.List;

/** A tool is still used for what it was to be used for no more; nothing was changed. */
public final class HeldUseException extends RuntimeException {

    private final transient List<String> inputs;

    HeldUseException(List<String> inputs) {
        super("Inputs are fed out of the tool: " + inputs.size());
        this.inputs = List.copyOf(inputs);
    }

    /** The names of the inputs that are fed out of the tool, in order. */
    public List<String> inputs() {
        return inputs;
    }
}
