package io.pupitre.scorecard;

/**
 * A KPI of the dictionary as it was read: a change says which one it started from.
 *
 * @param version how often it was changed
 * @param key what formulas call it
 * @param definition as it is drafted; that of the latest version when the draft isn't open
 * @param latestNumber of its published versions; 0 when there is none
 * @param draftOpen whether the draft holds work that isn't published
 * @param retired whether it is offered no more
 */
public record DefinitionRecord(
        DefinitionId id,
        long version,
        String key,
        KpiDefinition definition,
        int latestNumber,
        boolean draftOpen,
        boolean retired) {}
