package io.pupitre.tools.quality;

import java.util.Optional;

/** Where a value went since the one before. */
public enum Movement {
    BETTER,
    WORSE,
    SAME,
    /** One of both is not known. */
    NOT_KNOWN,
    /** There is none before. */
    FIRST;

    /** Exactly: two values that look the same may still differ. */
    public static Movement of(CheckKind kind, Optional<Quotient> now, Optional<Quotient> before) {
        if (now.isEmpty() || before.isEmpty()) {
            return NOT_KNOWN;
        }
        int side = now.get().compareWith(before.get());
        if (side == 0) {
            return SAME;
        }
        return side > 0 == kind.moreIsBetter() ? BETTER : WORSE;
    }
}
