package io.pupitre.tools.replacement;

import java.util.UUID;

/** Which plan, within the workspace that the code runs in. */
public record PlanId(UUID value) {}
