package io.pupitre.tools;

import java.util.UUID;

/** Which tool, within the workspace that the code runs in. */
public record ToolId(UUID value) {}
