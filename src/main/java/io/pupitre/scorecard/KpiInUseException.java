package io.pupitre.scorecard;

import java.util.List;

/** Other KPIs are computed from one that was to be retired. */
public final class KpiInUseException extends RuntimeException {

    private final transient List<String> users;

    KpiInUseException(List<String> users) {
        super(users.size() + " KPIs are computed from it");
        this.users = users;
    }

    /** The names of those that are, in the order of the scorecard. */
    public List<String> users() {
        return users;
    }
}
