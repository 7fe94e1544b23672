package io.pupitre.scorecard.ui;

import io.pupitre.scorecard.KpiInfo;
import io.pupitre.scorecard.Kpis;
import io.pupitre.shell.RecordSource;
import io.pupitre.shell.Section;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.ui.Glyph;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A client's KPIs in the command palette, with their formulas. Each leads to its place in the list. */
@Component
@Order(2)
class KpiRecords implements RecordSource {

    private final Kpis kpis;

    KpiRecords(Kpis kpis) {
        this.kpis = kpis;
    }

    @Override
    public Section section() {
        return Section.SCORECARDS;
    }

    @Override
    public String kindKey() {
        return "scorecard.kpis";
    }

    @Override
    public List<Match> find(Query query) {
        // A client's own people read scorecards, but not what they are made of.
        return CurrentScope.workspace().role().consults()
                ? kpis.search(query.text()).stream()
                        .map(kpi -> match(kpi, query))
                        .toList()
                : List.of();
    }

    private static Match match(KpiInfo kpi, Query query) {
        return new Match(
                kpi.draft().name(query.language()),
                kpi.draft().formula(),
                Glyph.SCORECARDS,
                ScorecardsNavigation.kpi(query.workspace(), kpi.id()));
    }
}
