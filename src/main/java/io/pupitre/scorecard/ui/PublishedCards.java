package io.pupitre.scorecard.ui;

import io.pupitre.scorecard.KpiLine;
import io.pupitre.scorecard.PublicationLine;
import io.pupitre.scorecard.Slice;
import io.pupitre.scorecard.document.PublishedScorecard;

/** The cards of one slice of one revision, opened and verified anew each time. */
@SuppressWarnings("serial") // Sessions are never stored.
record PublishedCards(PublishedScorecards published, PublicationLine line, Slice slice) implements CardSource {

    @Override
    public String key() {
        return line.month() + " revision " + line.revision() + " " + slice;
    }

    @Override
    public Month month() {
        PublishedScorecard month = published.open(line);
        return new Month(
                month.with(slice).getLast(),
                month.publication().texts(),
                month.names(),
                month.client().zone());
    }

    /** What was published knows its origins. */
    @Override
    public KpiLine traced(KpiLine published) {
        return published;
    }
}
