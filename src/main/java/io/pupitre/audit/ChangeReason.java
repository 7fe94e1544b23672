package io.pupitre.audit;

import java.util.Optional;

/** Why something is changed, in the words of who does it: part of each entry that the work leaves in the log. */
public final class ChangeReason {

    /** At most as many characters; what is beyond them is cut off. */
    public static final int LENGTH = 500;

    /** As many when the log tells an origin, too. */
    public static final int LENGTH_WITH_ORIGIN = 300;

    private static final String BETWEEN = " – ";

    private static final ScopedValue<String> TOLD = ScopedValue.newInstance();
    private static final ScopedValue<String> ORIGIN = ScopedValue.newInstance();

    private ChangeReason() {}

    /**
     * Runs the work, to the end of its transaction, for this reason.
     *
     * @param reason blank for none
     */
    public static void during(String reason, Runnable work) {
        run(TOLD, reason, work);
    }

    /**
     * Runs the work, to the end of its transaction, as what comes of this: a file, say. The log tells it before the reason, or
     * alone; where the agency wants a reason, it is none.
     *
     * @param origin blank for none; the end of a long one is cut off
     */
    public static void comingOf(String origin, Runnable work) {
        run(ORIGIN, origin, work);
    }

    private static void run(ScopedValue<String> where, String text, Runnable work) {
        String plain = cut(text.strip(), LENGTH);
        if (plain.isEmpty()) {
            work.run();
        } else {
            ScopedValue.where(where, plain).run(work);
        }
    }

    /** Whether somebody told a reason. */
    static boolean isTold() {
        return TOLD.isBound();
    }

    /** What the log keeps: at most {@link #LENGTH} characters. */
    static Optional<String> kept() {
        if (!ORIGIN.isBound()) {
            return TOLD.isBound() ? Optional.of(TOLD.get()) : Optional.empty();
        }
        if (!TOLD.isBound()) {
            return Optional.of(ORIGIN.get());
        }
        String origin = cut(ORIGIN.get(), LENGTH - LENGTH_WITH_ORIGIN - BETWEEN.length());
        return Optional.of(cut(origin + BETWEEN + TOLD.get(), LENGTH));
    }

    private static String cut(String text, int length) {
        return text.substring(0, text.offsetByCodePoints(0, Math.min(length, text.codePointCount(0, text.length()))));
    }
}
