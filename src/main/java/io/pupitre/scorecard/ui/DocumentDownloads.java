package io.pupitre.scorecard.ui;

import io.pupitre.scorecard.Publication;
import io.pupitre.scorecard.PublicationLine;
import io.pupitre.scorecard.Slice;
import io.pupitre.scorecard.document.ScorecardPdf;
import io.pupitre.scorecard.document.ScorecardWorkbook;
import io.pupitre.tenancy.Access;
import org.springframework.stereotype.Component;

/** Makes the downloads of a published month for the page that shows it. */
@Component
class DocumentDownloads {

    /** So many KPIs print within some seconds; whoever wants more takes the workbook, or one slice after the other. */
    private static final int MAX_KPIS = 200;

    private final Access access;
    private final ScorecardPdf pdf;
    private final ScorecardWorkbook workbook;
    private final PublishedScorecards published;

    DocumentDownloads(Access access, ScorecardPdf pdf, ScorecardWorkbook workbook, PublishedScorecards published) {
        this.access = access;
        this.pdf = pdf;
        this.workbook = workbook;
        this.published = published;
    }

    /** @param slice that the page shows */
    DocumentLinks of(Publication.Genuine publication, Slice slice) {
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
