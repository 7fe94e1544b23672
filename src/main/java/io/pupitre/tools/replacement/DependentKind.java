package io.pupitre.tools.replacement;

/** What may depend on a tool. */
public enum DependentKind {
    INTEGRATION,
    INPUT,
    CADENCE
}
