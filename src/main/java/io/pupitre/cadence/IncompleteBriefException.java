package io.pupitre.cadence;

import java.util.Set;

/** A campaign can't be planned, or stay so, without these. */
public final class IncompleteBriefException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Set<BriefField> missing;

    IncompleteBriefException(Set<BriefField> missing) {
        super("Missing: " + missing);
        this.missing = Set.copyOf(missing);
    }

    public Set<BriefField> missing() {
        return missing;
    }
}
