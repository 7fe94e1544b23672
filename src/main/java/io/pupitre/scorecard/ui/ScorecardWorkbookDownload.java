package io.pupitre.scorecard.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import io.pupitre.csv.TableKind;
import io.pupitre.scorecard.PublicationLine;
import io.pupitre.scorecard.document.PublishedScorecard;
import io.pupitre.scorecard.document.ScorecardWorkbook;
import io.pupitre.tenancy.Access;
import io.pupitre.tenancy.ScopedDownload;
import java.io.IOException;
import java.util.Locale;

/** A published month, in all its slices, to calculate on. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ScorecardWorkbookDownload extends ScopedDownload {

    private final ScorecardWorkbook workbook;
    private final PublishedScorecards published;
    private final PublicationLine line;

    ScorecardWorkbookDownload(
            Access access, ScorecardWorkbook workbook, PublishedScorecards published, PublicationLine line) {
        super(access);
        this.workbook = workbook;
        this.published = published;
        this.line = line;
    }

    /** It goes out as it is written: without its end, which comes last, no spreadsheet takes it for a whole file. */
    @Override
    protected void send(DownloadEvent event, Locale language) throws IOException {
        PublishedScorecard scorecard = published.open(line);
        event.setFileName(scorecard.fileName() + TableKind.XLSX.ending());
        event.setContentType(TableKind.XLSX.mediaType());
        workbook.write(event.getOutputStream(), scorecard, language);
    }
}
