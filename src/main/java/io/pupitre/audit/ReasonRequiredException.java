package io.pupitre.audit;

import java.util.List;

/** The agency wants to know why a field is changed, and nobody said. Nothing was written. */
public final class ReasonRequiredException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> fields;

    ReasonRequiredException(List<String> fields) {
        super("A reason is required for " + fields);
        this.fields = List.copyOf(fields);
    }

    /** The fields in question, as the log names them. */
    public List<String> fields() {
        return fields;
    }
}
