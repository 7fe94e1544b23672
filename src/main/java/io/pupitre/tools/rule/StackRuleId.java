package io.pupitre.tools.rule;

import java.util.UUID;

/** A rule of an agency. */
public record StackRuleId(UUID value) {}
