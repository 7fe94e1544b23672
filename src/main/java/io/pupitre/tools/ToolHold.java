package io.pupitre.tools;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** What else is about tools, so that one that an import added can't just go when the import is undone. */
public interface ToolHold {

    /** Those of these tools that it is about. */
    Set<UUID> heldOf(Collection<UUID> tools);
}
