package io.pupitre.scorecard.ui;

import com.vaadin.flow.i18n.I18NProvider;
import io.pupitre.scorecard.Publication;
import io.pupitre.scorecard.PublicationLine;
import io.pupitre.scorecard.Slice;
import io.pupitre.scorecard.document.ScorecardPdf;
import io.pupitre.scorecard.document.ScorecardWorkbook;
import io.pupitre.tenancy.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes what a month gives the browser besides its page: the cards of its KPIs and, once published, its documents. */
@Component
class MonthDownloads {

    /** So many KPIs print within some seconds; whoever wants more takes the workbook, or one slice after the other. */
    private static final int MAX_KPIS = 200;

    private final Access access;
    private final I18NProvider phrases;
    private final ScorecardPdf pdf;
    private final ScorecardWorkbook workbook;
    private final PublishedScorecards published;

    MonthDownloads(
            Access access,
            I18NProvider phrases,
            ScorecardPdf pdf,
            ScorecardWorkbook workbook,
            PublishedScorecards published) {
        this.access = access;
        this.phrases = phrases;
        this.pdf = pdf;
        this.workbook = workbook;
        this.published = published;
    }

    /** @param slice that the page shows */
    KpiCards cards(PublicationLine line, Slice slice) {
        return cards(new PublishedCards(published, line, slice), null);
    }

    /** @param acts null where nobody may change anything */
    KpiCards cards(CardSource source, @Nullable CardActs acts) {
        return new KpiCards(new CardsDownload(access, phrases, source, acts));
    }

    /** @param slice that the page shows */
    DocumentLinks documents(Publication.Genuine publication, Slice slice) {
        PublicationLine line = publication.line();
        ScorecardWorkbookDownload xlsx = new ScorecardWorkbookDownload(access, workbook, published, line);
        return offersAllSlices(publication)
                ? new DocumentLinks(pdf(line, slice, false), pdf(line, slice, true), xlsx)
                : new DocumentLinks(pdf(line, slice, false), null, xlsx);
    }

    private static boolean offersAllSlices(Publication.Genuine publication) {
        int kpis = publication.scorecards().stream()
                .mapToInt(scorecard -> scorecard.lines().size())
                .sum();
        return publication.scorecards().size() > 1 && kpis <= MAX_KPIS;
    }

    private ScorecardPdfDownload pdf(PublicationLine line, Slice slice, boolean allSlices) {
        return new ScorecardPdfDownload(access, pdf, published, new WantedDocument(line, slice, allSlices));
    }
}
