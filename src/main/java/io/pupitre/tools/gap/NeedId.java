package io.pupitre.tools.gap;

import java.util.UUID;

/** Which need, within the workspace that the code runs in. */
public record NeedId(UUID value) {}
