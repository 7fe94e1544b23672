package io.pupitre.scorecard.ui;

import io.pupitre.scorecard.Publication;
import io.pupitre.scorecard.Slice;
import io.pupitre.scorecard.document.ScorecardPdf;
import io.pupitre.scorecard.document.ScorecardWorkbook;
import io.pupitre.tenancy.Access;
import java.time.YearMonth;
import org.springframework.stereotype.Component;

/** Makes the downloads of a published month for the page that shows it. */
@Component
class DocumentDownloads {

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
        YearMonth month = publication.line().month();
        ScorecardWorkbookDownload xlsx = new ScorecardWorkbookDownload(access, workbook, published, month);
        return publication.scorecards().size() > 1
                ? new DocumentLinks(pdf(month, slice, false), pdf(month, slice, true), xlsx)
                : new DocumentLinks(pdf(month, slice, false), null, xlsx);
    }

    private ScorecardPdfDownload pdf(YearMonth month, Slice slice, boolean allSlices) {
        return new ScorecardPdfDownload(access, pdf, published, new WantedDocument(month, slice, allSlices));
    }
}
