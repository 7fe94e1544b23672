package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.pupitre.agency.Region;
import io.pupitre.scorecard.Publication;
import io.pupitre.scorecard.PublicationLine;
import io.pupitre.scorecard.Restatement;
import io.pupitre.scorecard.Scorecard;
import io.pupitre.scorecard.words.Seal;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;

/** A month as it was published: why and how it was restated if it was, its sheet, and its seal. */
@SuppressWarnings("serial") // Sessions are never stored.
final class PublishedMonth extends Composite<Div> {

    /**
     * @param scorecard the slice that is shown
     * @param latest the last revision of the month
     * @param address of the month, without a revision
     * @param regions of the client: their countries are shown by name
     * @param cards of that slice
     */
    PublishedMonth(
            Publication.Genuine publication,
            Scorecard scorecard,
            PublicationLine latest,
            String address,
            Names names,
            ZoneId zone,
            List<Region> regions,
            KpiCards cards) {
        getContent().addClassName("pu-stack");
        int revision = publication.line().revision();
        if (revision < latest.revision()) {
            getContent()
                    .add(note(
                            "scorecard.revision-replaced",
                            link(address, "scorecard.revision-to-latest", latest.revision()),
                            revision,
                            latest.revision()));
        }
        Restatement restatement = publication.restatement();
        if (restatement != null) {
            getContent().add(restated(restatement, publication, address, zone, regions));
        }
        getContent()
                .add(
                        new ScorecardSheet(scorecard, publication.texts().summary(), regions, cards),
                        new ReconciliationNotes(publication.reconciliations()),
                        new SealLine(Seal.of(publication, names.of(publication.publishedBy())), zone));
    }

    private Div restated(
            Restatement restatement,
            Publication.Genuine publication,
            String address,
            ZoneId zone,
            List<Region> regions) {
        int revision = publication.line().revision();
        Paragraph reason = new Paragraph();
        Instant publishedAt = publication.publishedAt();
        Wording.bind(
                this,
                ignored -> reason.setText(getTranslation(
                        "scorecard.restated",
                        revision,
                        FigureFormat.of(this).moment(publishedAt, zone),
                        restatement.reason())),
                "scorecard.restated",
                0,
                "",
                "");
        Div restated = new Div(reason);
        restated.addClassName("pu-restated");
        if (!restatement.corrections().isEmpty()) {
            Span summary = new Span();
            Wording.bind(
                    summary,
                    summary::setText,
                    "scorecard.corrections",
                    restatement.corrections().size());
            Currency currency =
                    Currency.getInstance(publication.scorecards().getFirst().currency());
            restated.add(new NativeDetails(
                    summary,
                    new CorrectionTable(restatement.corrections(), currency, regions, publication.reconciliations())));
        }
        restated.add(link(address + "?revision=" + (revision - 1), "scorecard.revision-before", revision - 1));
        return restated;
    }

    private static Div note(String key, Component link, Object... parameters) {
        Span words = new Span();
        Wording.bind(words, words::setText, key, parameters);
        Div note = new Div(words, link);
        note.addClassNames("pu-note", "pu-note-line");
        return note;
    }

    private static Anchor link(String address, String key, int revision) {
        Anchor link = new Anchor(address);
        Wording.bind(link, link::setText, key, revision);
        return link;
    }
}
