package io.pupitre.scorecard;

import java.util.List;

/**
 * A KPI of the workspace.
 *
 * @param key what other formulas call it
 * @param version as read; see {@link Kpis#change}
 * @param revision counts what was meant by it, from 1
 * @param targets the earliest first
 */
public record KpiInfo(KpiId id, String key, long version, int revision, KpiDraft draft, List<TargetFrom> targets) {

    public KpiInfo {
        targets = List.copyOf(targets);
    }
}
