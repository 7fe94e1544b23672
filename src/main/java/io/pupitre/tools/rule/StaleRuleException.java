package io.pupitre.tools.rule;

/** Somebody else changed the rule since the person read it. Nothing was written. */
public final class StaleRuleException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
