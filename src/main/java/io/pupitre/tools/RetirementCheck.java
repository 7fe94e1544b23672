package io.pupitre.tools;

import java.util.Map;

/** What has to be settled before a tool of the current workspace may go. */
public interface RetirementCheck {

    /**
     * How many things hold each tool back: on the way to {@link ToolStatus#RETIRING} what depends on it and has no answer yet,
     * on the way to {@link ToolStatus#RETIRED} what still depends on it.
     *
     * @param to one of the two
     * @return without tools that nothing holds back
     */
    Map<ToolId, Integer> open(ToolStatus to);

    /**
     * Whether the step is one towards the end of a tool's life, so that this has to be asked. A candidate that is dropped was
     * never used: it just goes.
     */
    static boolean concerns(ToolStatus from, ToolStatus to) {
        return switch (to) {
            case RETIRING -> from == ToolStatus.IMPLEMENTING || from == ToolStatus.ACTIVE;
            case RETIRED -> from == ToolStatus.RETIRING;
            default -> false;
        };
    }
}
