package io.pupitre.tools.gap.ui;

import io.pupitre.tools.ToolId;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What may be wanted.
 *
 * @param tool {@code null} when it is none of the client's
 * @param name as it is called, or as it was typed
 */
@SuppressWarnings("serial") // Sessions are never stored.
record WantedTool(@Nullable ToolId tool, String name) implements Serializable {}
