package io.pupitre.tools.replacement;

import io.pupitre.scorecard.InputId;
import io.pupitre.tools.ToolId;
import java.util.Set;

/** What else feeds inputs out of a tool, so that nobody can say that the tool is not used for them while it does. */
public interface UseHold {

    /** The inputs that are fed out of a tool. */
    Set<InputId> inputsOf(ToolId tool);
}
