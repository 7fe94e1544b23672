package io.pupitre.templates;

/** What a best practice is about. */
public enum TemplateKind {
    /** Who does what, in which order. */
    PROCESS,
    /** A rhythm: what happens how often. */
    CADENCE,
    /** Measures that belong together. */
    KPI_SET,
    /** What must not be forgotten. */
    CHECKLIST,
    /** What a team stands for and answers for. */
    CHARTER,
    /** How somebody did it, and with what result. */
    CASE
}
