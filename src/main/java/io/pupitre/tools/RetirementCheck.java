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

    /** Whether the step is one towards the end of a tool's life, so that this has to be asked. */
    static boolean concerns(ToolStatus from, ToolStatus to) {
        return from != to && (to == ToolStatus.RETIRED || (to == ToolStatus.RETIRING && from != ToolStatus.RETIRED));
    }
}
