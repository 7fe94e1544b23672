package io.pupitre.tools.rule;

/**
 * A rule as it is stored.
 *
 * @param version of the state that was read
 */
public record StackRuleRecord(StackRuleId id, long version, StackRuleDetails details) {}
