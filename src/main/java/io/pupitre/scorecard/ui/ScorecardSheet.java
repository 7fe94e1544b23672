package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.pupitre.agency.Region;
import io.pupitre.scorecard.Scorecard;
import io.pupitre.scorecard.words.Phrases;
import io.pupitre.scorecard.words.SliceNames;
import io.pupitre.scorecard.words.Verdict;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Wording;
import java.util.List;

/** A month's scorecard to be read: its verdict in one sentence, then its KPIs. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ScorecardSheet extends Composite<Div> {

    /**
     * @param regions of the client: their countries are shown by name
     * @param cards of the KPIs
     */
    ScorecardSheet(Scorecard scorecard, String said, List<Region> regions, KpiCards cards) {
        Verdict standing = Verdict.of(scorecard);
        Paragraph verdict = new Paragraph();
        verdict.addClassName("pu-verdict");
        Wording.bind(this, ignored -> verdict.setText(standing.say(Phrases.of(this))), "scorecard.verdict-unjudged", 0);
        getContent().add(verdict);
        if (scorecard.slice().region()) {
            getContent().add(members(scorecard.members(), regions));
        }
        if (!said.isEmpty()) {
            Paragraph summary = new Paragraph(said);
            summary.addClassName("pu-summary");
            getContent().add(summary);
        }
        getContent().add(cards);
    }

    /** Which countries a region is made of. */
    private Paragraph members(List<String> countries, List<Region> regions) {
        Paragraph members = new Paragraph();
        members.addClassName("pu-muted");
        Wording.bind(
                members,
                ignored -> members.setText(getTranslation(
                        "scorecard.region-members",
                        new SliceNames(regions, List.of(), FigureFormat.of(this).locale()).values(countries))),
                "scorecard.region-members",
                "");
        return members;
    }
}
