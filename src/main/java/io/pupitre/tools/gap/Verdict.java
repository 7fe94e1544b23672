package io.pupitre.tools.gap;

import io.pupitre.tools.ToolStatus;
import java.util.List;

/** How a client's stack covers a capability today. */
public enum Verdict {
    /** No tool in use is mainly there for it. */
    MISSING,
    /** A tool covers it, but a person says why it does not suffice. */
    WEAK,
    /** Two or more active tools are mainly there for it. */
    DUPLICATED,
    /** Covered, and nobody has said that it is weak. */
    FINE,
    /** No tool covers it, and none is to. */
    NOT_NEEDED;

    /** Whether something is to be done about it. */
    public boolean isLack() {
        return this == MISSING || this == WEAK || this == DUPLICATED;
    }

    /**
     * The verdict on a capability. Only tools whose main capability it is count, and of these:
     *
     * <ul>
     *   <li>{@link ToolStatus#ACTIVE} ones cover it;
     *   <li>{@link ToolStatus#RETIRING} ones cover it still, but one is no duplicate of another tool, since that it goes is
     *       decided;
     *   <li>those in any other status, an introduction under way included, do not cover it.
     * </ul>
     *
     * <p>A duplicate that is judged weak besides is a duplicate: which tool the judgement means is decided with it.
     *
     * @param statuses of the tools whose main capability it is
     * @param weakness why a person finds it weak; empty when nobody does
     */
    static Verdict of(List<ToolStatus> statuses, String weakness, Aim aim) {
        long active =
                statuses.stream().filter(status -> status == ToolStatus.ACTIVE).count();
        if (statuses.stream().noneMatch(ToolStatus::inUse)) {
            return aim == Aim.GIVEN_UP ? NOT_NEEDED : MISSING;
        }
        if (active > 1) {
            return DUPLICATED;
        }
        return weakness.isEmpty() ? FINE : WEAK;
    }
}
