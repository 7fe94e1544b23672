package io.pupitre.audit;

import java.util.Optional;

/** Why something is changed, in the words of who does it: part of each entry that the work leaves in the log. */
public final class ChangeReason {

    /** At most as many characters; what is beyond them is cut off. */
    public static final int LENGTH = 500;

    private static final ScopedValue<String> TOLD = ScopedValue.newInstance();

    private ChangeReason() {}

    /**
     * Runs the work, to the end of its transaction, for this reason.
     *
     * @param reason blank for none
     */
    public static void during(String reason, Runnable work) {
        String plain = reason.strip();
        if (plain.isEmpty()) {
            work.run();
        } else {
            ScopedValue.where(
                            TOLD,
                            plain.substring(
                                    0,
                                    plain.offsetByCodePoints(
                                            0, Math.min(LENGTH, plain.codePointCount(0, plain.length())))))
                    .run(work);
        }
    }

    static Optional<String> told() {
        return TOLD.isBound() ? Optional.of(TOLD.get()) : Optional.empty();
    }
}
