package io.pupitre.scorecard.ui;

import io.pupitre.scorecard.KpiId;
import io.pupitre.scorecard.KpiLine;
import io.pupitre.scorecard.Scorecard;
import io.pupitre.scorecard.Scorecards;

/** The cards of a draft as the page computed it; where figures come from is looked up when somebody asks. */
@SuppressWarnings("serial") // Sessions are never stored.
record DraftCards(Scorecards scorecards, Month month) implements CardSource {

    @Override
    public String key() {
        return month.scorecard().month() + " draft " + month.scorecard().slice();
    }

    @Override
    public KpiLine traced(KpiLine line) {
        Scorecard scorecard = month.scorecard();
        return scorecards.trace(scorecard.month(), scorecard.slice(), new KpiId(line.kpi()));
    }
}
