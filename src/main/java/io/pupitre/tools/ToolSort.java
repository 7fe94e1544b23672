package io.pupitre.tools;

/**
 * The order of a list.
 *
 * @param key what can be sorted by; there is no other way into the statement
 */
public record ToolSort(Key key, boolean ascending) {

    public static final ToolSort DEFAULT = new ToolSort(Key.PRODUCT, true);

    /** Unknown values come last in either direction. */
    public enum Key {
        PRODUCT("t.product"),
        VENDOR("t.vendor"),
        CATEGORY("t.category"),
        OWNER("t.owner"),
        SEATS_PAID("t.seats_paid"),
        SEATS_USED("t.seats_used"),
        ANNUAL_COST("t.annual_cost"),
        RENEWAL("t.renewal_date"),
        NOTICE_DAYS("t.notice_days"),
        STATUS("t.status");

        private final String column;

        Key(String column) {
            this.column = column;
        }
    }

    /** For the end of a statement on {@code tool t}. */
    String clause() {
        String direction = ascending ? " asc" : " desc";
        return " order by " + key.column + " is null, " + key.column + direction + ", t.product, t.id";
    }
}
