package io.pupitre.scorecard.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import io.pupitre.scorecard.document.PublishedScorecard;
import io.pupitre.scorecard.document.ScorecardPdf;
import io.pupitre.tenancy.Access;
import io.pupitre.tenancy.ScopedDownload;
import java.io.IOException;
import java.util.Locale;

/** A published month on paper. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ScorecardPdfDownload extends ScopedDownload {

    private final ScorecardPdf pdf;
    private final PublishedScorecards published;
    private final WantedDocument wanted;

    ScorecardPdfDownload(Access access, ScorecardPdf pdf, PublishedScorecards published, WantedDocument wanted) {
        super(access);
        this.pdf = pdf;
        this.published = published;
        this.wanted = wanted;
    }

    @Override
    protected void send(DownloadEvent event, Locale language) throws IOException {
        PublishedScorecard scorecard = published.open(wanted.line());
        byte[] file = pdf.write(scorecard, wanted.of(scorecard, language), language);
        event.setFileName(scorecard.fileName() + ".pdf");
        event.setContentType("application/pdf");
        event.setContentLength(file.length);
        event.getOutputStream().write(file);
    }
}
