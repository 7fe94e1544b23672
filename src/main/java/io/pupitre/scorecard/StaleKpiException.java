package io.pupitre.scorecard;

/** Somebody else saved the KPI in the meantime. */
public final class StaleKpiException extends RuntimeException {

    private final transient KpiInfo theirs;

    StaleKpiException(KpiInfo theirs) {
        super("saved by somebody else");
        this.theirs = theirs;
    }

    /** The KPI as they saved it. */
    public KpiInfo theirs() {
        return theirs;
    }
}
