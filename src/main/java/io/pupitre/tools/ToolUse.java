package io.pupitre.tools;

import java.util.Collection;
import java.util.UUID;

/** Records that are about tools, so that these can't just go when the import that brought them is undone. */
public interface ToolUse {

    /** Those of the tools of the current workspace that there are such records of. */
    Collection<UUID> among(Collection<UUID> tools);
}
