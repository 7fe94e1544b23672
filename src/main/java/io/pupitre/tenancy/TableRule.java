package io.pupitre.tenancy;

import java.util.Locale;

/**
 * How statements that touch one table are held to the scope.
 *
 * @param table the table's name, lower-case, without schema
 * @param kind which columns tie a row to its owner
 * @param keyedByOwner whether every unique key of the table, the primary one included, holds the columns that {@code kind}
 *     demands. Only then can {@code on duplicate key update} meet none but the owner's own rows
 */
public record TableRule(String table, Kind kind, boolean keyedByOwner) {

    /** Whose rows a table holds. */
    public enum Kind {
        /** A client workspace's: {@code client_id}. */
        WORKSPACE,
        /** An agency's: {@code agency_id}. */
        AGENCY,
        /** An agency's, about its workspaces: {@code agency_id} and {@code client_id}. */
        ROLLUP,
        /** Nobody's in particular, such as people and the agencies themselves; open to every scope. */
        GLOBAL,
        /** Plumbing, whose rows hold ids at most; open to everything, scope or not. */
        EXEMPT;

        /** Whether rows belong to a workspace or to an agency. */
        public boolean owned() {
            return this == WORKSPACE || this == AGENCY || this == ROLLUP;
        }
    }

    public TableRule {
        if (!table.matches("[a-z_][a-z0-9_]*")) {
            throw new IllegalArgumentException("Not a plain lower-case table name: " + table);
        }
    }

    public static TableRule workspace(String table) {
        return new TableRule(table, Kind.WORKSPACE, false);
    }

    public static TableRule agency(String table) {
        return new TableRule(table, Kind.AGENCY, false);
    }

    public static TableRule rollup(String table) {
        return new TableRule(table, Kind.ROLLUP, false);
    }

    public static TableRule global(String table) {
        return new TableRule(table, Kind.GLOBAL, false);
    }

    /** The name may be spelled as the library that owns the table spells it. */
    public static TableRule exempt(String table) {
        return new TableRule(table.toLowerCase(Locale.ROOT), Kind.EXEMPT, false);
    }

    /** The same rule for a table on which {@code on duplicate key update} is safe. */
    public TableRule withKeysHoldingTheOwner() {
        return new TableRule(table, kind, true);
    }
}
