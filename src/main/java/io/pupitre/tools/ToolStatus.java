package io.pupitre.tools;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a tool stands in its life with the client, in the order in which that life usually goes. */
public enum ToolStatus {
    CONSIDERED,
    EVALUATED,
    APPROVED,
    IMPLEMENTING,
    ACTIVE,
    RETIRING,
    RETIRED;

    /** Whether people work with it, so that it is paid for. */
    public boolean inUse() {
        return this == ACTIVE || this == RETIRING;
    }

    /** Whether nobody is parting from it, so that something can be planned on it. */
    public boolean stays() {
        return this != RETIRING && this != RETIRED;
    }

    /**
     * Where it can go from here, in order: a step on, or back one. What is not yet decided can be dropped; an introduction
     * that fails is wound up like a tool that was in use. Each step can be taken back: one that is retired goes back to where
     * it came from, so that nobody comes into use unapproved by way of having been dropped, or is considered anew.
     *
     * @param retiredFrom where it was retired from; null when that is not known, and only read of one that is retired
     */
    public List<ToolStatus> next(@Nullable ToolStatus retiredFrom) {
        return switch (this) {
            case CONSIDERED -> List.of(EVALUATED, RETIRED);
            case EVALUATED -> List.of(CONSIDERED, APPROVED, RETIRED);
            case APPROVED -> List.of(EVALUATED, IMPLEMENTING);
            case IMPLEMENTING -> List.of(APPROVED, ACTIVE, RETIRING);
            case ACTIVE -> List.of(IMPLEMENTING, RETIRING);
            case RETIRING -> List.of(IMPLEMENTING, ACTIVE, RETIRED);
            case RETIRED ->
                retiredFrom == null || retiredFrom == CONSIDERED
                        ? List.of(CONSIDERED)
                        : List.of(CONSIDERED, retiredFrom);
        };
    }

    /** This one and those that it can go to, in order. */
    public List<ToolStatus> reach(@Nullable ToolStatus retiredFrom) {
        List<ToolStatus> next = next(retiredFrom);
        return Arrays.stream(values())
                .filter(status -> status == this || next.contains(status))
                .toList();
    }
}
