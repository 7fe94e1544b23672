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
        SEATS_PAID("t.seatsPaid"),
        SEATS_USED("t.seatsUsed"),
        ANNUAL_COST("t.annualCost"),
        RENEWAL("t.renewalDate"),
        NOTICE_DAYS("t.noticeDays"),
        STATUS("t.status");

        private final String path;

        Key(String path) {
            this.path = path;
        }
    }

    /** For the end of a JPQL statement on {@code Tool t}. */
    String clause() {
        String direction = ascending ? " asc" : " desc";
        return " order by " + key.path + direction + " nulls last, t.product, t.id";
    }
}
