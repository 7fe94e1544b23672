package io.pupitre.isolation;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One way to reach a record, tried first by its owner and then by a stranger.
 *
 * @param item what it exercises, as the inventory names it: {@code Tools.get}
 * @param border which kind of owner and stranger
 * @param seed makes a new record, as its owner, and answers a handle on it
 * @param missing answers a handle of the same form on a record that never existed
 * @param attempt does the thing; run as the owner and as the stranger
 */
public record IsolationCase<T>(
        String item, Border border, Supplier<T> seed, Supplier<T> missing, Function<T, ? extends Object> attempt) {

    /** Which border is tried. */
    public enum Border {
        /** The consultant of a workspace against the consultant of another agency's. */
        WORKSPACE,
        /** The admin of an agency against the admin of another. */
        AGENCY
    }

    /**
     * What is reached by a handle: the stranger must meet exactly what a missing record gives.
     *
     * @param attempt its result, or its exception, is compared
     */
    public static <T> IsolationCase<T> byHandle(
            String item, Border border, Supplier<T> seed, Supplier<T> missing, Function<T, ? extends Object> attempt) {
        return new IsolationCase<>(item, border, seed, missing, attempt);
    }

    /**
     * What is reached without naming a record, such as a list: it must contain the marker for the owner and not for the
     * stranger.
     *
     * @param seed makes a record that contains the marker it is given
     */
    public static IsolationCase<String> byListing(
            String item, Border border, Consumer<String> seed, Supplier<? extends Object> listing) {
        return new IsolationCase<>(
                item,
                border,
                () -> {
                    String marker = "marker" + System.nanoTime();
                    seed.accept(marker);
                    return marker;
                },
                () -> "marker-of-nothing",
                marker -> String.valueOf(listing.get()).contains(marker));
    }
}
