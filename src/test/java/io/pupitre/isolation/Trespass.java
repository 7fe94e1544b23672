package io.pupitre.isolation;

import io.pupitre.tenancy.Scope;

/** Tries a case as a stranger, on a missing record and as its owner, and says what is wrong. */
final class Trespass {

    private final Personas personas;
    private final CountedStatements statements;

    Trespass(Personas personas, CountedStatements statements) {
        this.personas = personas;
        this.statements = statements;
    }

    /** Answers what is wrong; nothing when the border holds. */
    <T> String findingOf(IsolationCase<T> tried) {
        Scope owner = personas.owner(tried.border());
        Scope stranger = personas.stranger(tried.border());
        T foreign = personas.as(owner, tried.seed());
        T missing = tried.missing().get();
        Outcome onForeign = attempt(stranger, tried, foreign);
        Outcome onMissing = attempt(stranger, tried, missing);
        // Last, since the owner's attempt may use the record up.
        Outcome byOwner = attempt(owner, tried, foreign);
        if (byOwner.failed()) {
            return tried.item() + ": the owner's own attempt fails: " + byOwner.answer();
        }
        if (!onForeign.equals(onMissing)) {
            return tried.item() + ": a foreign record gives " + onForeign + ", a missing one " + onMissing;
        }
        if (onForeign.answer().equals(byOwner.answer())) {
            return tried.item() + ": the stranger gets what the owner gets: " + byOwner.answer();
        }
        return "";
    }

    private <T> Outcome attempt(Scope scope, IsolationCase<T> tried, T handle) {
        long before = statements.ofThisThread();
        String answer;
        boolean failed = false;
        try {
            answer = String.valueOf(personas.as(scope, () -> tried.attempt().apply(handle)));
        } catch (RuntimeException e) {
            answer = e.getClass().getName() + ": " + e.getMessage();
            failed = true;
        }
        return new Outcome(answer, failed, statements.ofThisThread() - before);
    }

    private record Outcome(String answer, boolean failed, long statements) {}
}
