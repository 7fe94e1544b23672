package io.pupitre.scorecard.document;

import com.vaadin.flow.i18n.I18NProvider;
import io.pupitre.document.Markup;
import io.pupitre.document.Paper;
import io.pupitre.document.PdfPress;
import io.pupitre.scorecard.Publication;
import io.pupitre.scorecard.Restatement;
import io.pupitre.scorecard.Scorecard;
import io.pupitre.scorecard.words.Seal;
import io.pupitre.ui.Colour;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** A published scorecard on A4 paper, to be read as it is read on the screen: same words, same figures. */
@Component
public class ScorecardPdf {

    private static final String STYLE = Paper.style(ScorecardPdf.class, "paper.css");

    private final I18NProvider phrases;
    private final PdfPress press;

    ScorecardPdf(I18NProvider phrases, PdfPress press) {
        this.phrases = phrases;
        this.press = press;
    }

    /**
     * The document as bytes.
     *
     * @param scorecards those of the publication that are wanted, the whole first
     * @param language of the person
     */
    public byte[] write(PublishedScorecard published, List<Scorecard> scorecards, Locale language) {
        Colour colour = Colour.of(published.client().colour());
        Reader reader = Reader.of(language, phrases, colour);
        Paper paper = Paper.of(language, reader.title(published), colour, STYLE)
                .describedBy(
                        published.client().agencyName(),
                        reader.say(
                                "scorecard.document-subject", published.client().name()))
                .withFoot(foot(published, reader))
                .withBand(published.client().agencyName(), reader.title(published), reader.seal(published));
        Markup outline = paper.outline();
        Markup body = paper.body();
        Restatement restatement = published.publication().restatement();
        if (restatement != null) {
            new RestatementSection(restatement, published, reader).writeInto(body);
        }
        for (int at = 0; at < scorecards.size(); at++) {
            new SliceSection(scorecards.get(at), published, reader, "s" + at).writeInto(body, outline);
        }
        new ReconciliationSection(published.publication().reconciliations(), reader).writeInto(body);
        return press.print(paper.document(), language);
    }

    private static String foot(PublishedScorecard published, Reader reader) {
        Publication.Genuine publication = published.publication();
        return reader.say(
                "scorecard.document-footer",
                published.client().name(),
                reader.format().month(publication.line().month()),
                publication.line().revision(),
                Seal.shortHash(publication));
    }
}
