package io.pupitre.tools;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Says which tools records of another part of the module point to, so that they can't go. */
public interface ToolHold {

    /** Those of the tools that are pointed to. */
    Set<UUID> among(Collection<UUID> tools);
}
