package io.pupitre.scorecard;

import java.util.List;

/**
 * A KPI of the workspace.
 *
 * @param key what other formulas call it
 * @param version as read; see {@link Kpis#change}
 * @param targets the earliest first
 */
public record KpiInfo(KpiId id, String key, long version, KpiDraft draft, List<TargetFrom> targets) {

    public KpiInfo {
        targets = List.copyOf(targets);
    }
}
