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
        ANNUAL_COST("t.annual_cost"),
        /** By the amount, whatever its currency; as {@link Unused} defines it. */
        UNUSED("case when " + ToolStatements.IN_USE + " and t.seats_paid >= t.seats_used and t.seats_paid > 0"
                + " then t.annual_cost * (t.seats_paid - t.seats_used) / t.seats_paid end"),
        RENEWAL("t.renewal_date"),
        NOTICE_BY("case when t.notice_days is not null then t.notice_by end"),
        COMPLETENESS(ToolStatements.COMPLETENESS),
        /** In the order of a tool's life. */
        STATUS(ToolStatements.STATUS_ORDER);

        private final String value;

        Key(String value) {
            this.value = value;
        }
    }

    /** For the end of a statement on {@code tool t}. */
    String clause() {
        String direction = ascending ? " asc" : " desc";
        return " order by (" + key.value + ") is null, " + key.value + direction + ", t.product, t.id";
    }
}
