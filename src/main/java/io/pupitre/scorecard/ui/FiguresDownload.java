package io.pupitre.scorecard.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.csv.TableKind;
import io.pupitre.scorecard.document.FiguresWorkbook;
import io.pupitre.tenancy.Access;
import io.pupitre.tenancy.ScopedDownload;
import java.io.IOException;
import java.util.Locale;

/** All figures in force, to calculate on. */
@SuppressWarnings("serial") // Sessions are never stored.
final class FiguresDownload extends ScopedDownload {

    private final FiguresWorkbook workbook;
    private final WorkspaceDirectory directory;

    FiguresDownload(Access access, FiguresWorkbook workbook, WorkspaceDirectory directory) {
        super(access);
        this.workbook = workbook;
        this.directory = directory;
    }

    /** It goes out as it is written: without its end, which comes last, no spreadsheet takes it for a whole file. */
    @Override
    protected void send(DownloadEvent event, Locale language) throws IOException {
        event.setFileName(directory.current().slug() + "-figures" + TableKind.XLSX.ending());
        event.setContentType(TableKind.XLSX.mediaType());
        workbook.write(event.getOutputStream(), language);
    }
}
