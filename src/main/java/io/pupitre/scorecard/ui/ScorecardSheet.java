package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.pupitre.agency.Region;
import io.pupitre.scorecard.Scorecard;
import io.pupitre.scorecard.words.FigureWords;
import io.pupitre.scorecard.words.Phrases;
import io.pupitre.scorecard.words.SliceNames;
import io.pupitre.scorecard.words.Verdict;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Wording;
import java.util.Currency;
import java.util.List;

/** A month's scorecard to be read: its verdict in one sentence, then its KPIs. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ScorecardSheet extends Composite<Div> {

    ScorecardSheet(Scorecard scorecard, Sheet sheet) {
        Paragraph verdict = new Paragraph();
        verdict.addClassName("pu-verdict");
        Wording.bind(
                this,
                ignored -> verdict.setText(Verdict.of(scorecard, Phrases.of(this))),
                "scorecard.verdict-unjudged",
                0);
        getContent().add(verdict);
        if (scorecard.slice().region()) {
            getContent().add(members(scorecard, sheet.regions()));
        }
        if (!sheet.texts().summary().isEmpty()) {
            Paragraph summary = new Paragraph(sheet.texts().summary());
            summary.addClassName("pu-summary");
            getContent().add(summary);
        }
        Currency currency = Currency.getInstance(scorecard.currency());
        List<Scorecard.Section> sections = scorecard.sections();
        for (Scorecard.Section section : sections) {
            boolean headed = sections.size() > 1 || !section.title().isEmpty();
            if (headed) {
                getContent().add(heading(section));
            }
            Div cards = new Div();
            cards.addClassName("pu-kpis");
            section.lines().forEach(line -> cards.add(new KpiCard(line, currency, sheet, headed)));
            getContent().add(cards);
        }
    }

    /** Which countries a region is made of. */
    private Paragraph members(Scorecard scorecard, List<Region> regions) {
        Paragraph members = new Paragraph();
        members.addClassName("pu-muted");
        Wording.bind(
                members,
                ignored -> members.setText(getTranslation(
                        "scorecard.region-members",
                        new SliceNames(regions, List.of(), FigureFormat.of(this).locale())
                                .values(scorecard.members()))),
                "scorecard.region-members",
                "");
        return members;
    }

    private H2 heading(Scorecard.Section section) {
        H2 heading = new H2(section.title());
        heading.addClassName("pu-section-title");
        if (section.title().isEmpty()) {
            Wording.bind(heading, heading::setText, FigureWords.key("family", section.family()));
        }
        return heading;
    }
}
