package io.pupitre.tenancy.guard;

import org.jspecify.annotations.Nullable;

/** Ends the analysis of a statement. */
final class Refusal extends RuntimeException {

    private final @Nullable String table;
    private final String reason;

    Refusal(@Nullable String table, String reason) {
        super(reason, null, false, false);
        this.table = table;
        this.reason = reason;
    }

    Refusal(String reason) {
        this(null, reason);
    }

    @Nullable
    String table() {
        return table;
    }

    String reason() {
        return reason;
    }
}
