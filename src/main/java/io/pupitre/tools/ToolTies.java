package io.pupitre.tools;

import java.util.Collection;
import java.util.Set;

/** A part of the console that keeps records on tools: one that it knows something of can't just go. */
public interface ToolTies {

    /** Those of these tools of the current workspace that something here is about. */
    Set<ToolId> tied(Collection<ToolId> tools);
}
