package io.pupitre.tenancy.guard;

import io.pupitre.tenancy.TableRule;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns that say whose a row is. */
enum Owner {
    WORKSPACE("client_id"),
    AGENCY("agency_id");

    private final String column;

    Owner(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    static Optional<Owner> ofColumn(@Nullable String name) {
        return Arrays.stream(values())
                .filter(owner -> owner.column.equalsIgnoreCase(name))
                .findFirst();
    }

    /** What each reference to a table of this kind must be restricted by. */
    static Set<Owner> demandedBy(TableRule.Kind kind) {
        return switch (kind) {
            case WORKSPACE -> Set.of(WORKSPACE);
            case AGENCY -> Set.of(AGENCY);
            case ROLLUP -> Set.of(WORKSPACE, AGENCY);
            case GLOBAL, EXEMPT -> Set.of();
        };
    }
}
